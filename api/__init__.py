"""Every way in: GraphQL, the worker, the command line."""
