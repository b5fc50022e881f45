"""Lists and look-ups for screens: no rule decides on them."""
