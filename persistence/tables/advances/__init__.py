"""The tables of S-Plus."""
