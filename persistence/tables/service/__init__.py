"""Tables of the service itself: its closed days, who works, and for which versions the schema is."""
