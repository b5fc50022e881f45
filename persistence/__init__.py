"""The memory: tables, repositories, lookups, migrations and the PostgreSQL that comes along."""
