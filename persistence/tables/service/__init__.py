"""Tables of the service itself: who works, and for which versions the schema is."""
