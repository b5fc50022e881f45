"""The fast way of executing plain fields."""
