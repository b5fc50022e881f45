"""The schema's revision, and migrating to it."""
