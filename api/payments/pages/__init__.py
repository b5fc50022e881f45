"""The customer's four steps as a web page: a reference for those who build the real one, over the public API."""
