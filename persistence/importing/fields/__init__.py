"""What each kind of file is about: its fields, and how a cell of each is read."""
