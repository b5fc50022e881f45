"""What is sold, at which price, under which policies, on any day as known on any day."""
