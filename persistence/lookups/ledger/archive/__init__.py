"""The archive: what grows without end is written out by table and month, read back, and then deleted, each once."""
