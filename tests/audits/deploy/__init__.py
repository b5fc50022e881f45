"""What comes along for those who run Giahan: held to linters, and to the program it starts."""
