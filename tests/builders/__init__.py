"""Small makers of what tests speak of: each shows only what matters there."""
