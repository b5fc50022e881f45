"""The rules, without a database: on the published data, at their edges, and as laws."""
