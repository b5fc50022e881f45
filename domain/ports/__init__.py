"""What the business asks of the outside, in its own words: one small Protocol a file."""
