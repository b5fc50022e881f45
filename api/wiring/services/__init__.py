"""Each service put together: its use cases get their ports here, by hand."""
