"""GraphQL: the schema, and how a request is served."""
