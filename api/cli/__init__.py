"""The command line: `giahan …`."""
