"""What the schema shows of S-Plus."""
