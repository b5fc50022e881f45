"""The audits work on databases of their own."""
