"""The rules of S-Plus."""
