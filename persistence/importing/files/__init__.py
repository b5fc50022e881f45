"""Reading a file row by row, and giving back the rows that cannot be taken, with their reasons."""
