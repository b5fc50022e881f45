"""What can be done, one verb a file: facts, decision, record."""
