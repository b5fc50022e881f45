"""What waits to leave, claimed by one worker at a time."""
