"""Scalars, enumerations and ids of the schema."""
