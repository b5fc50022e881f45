"""Commands of whoever keeps the database: migrations, data, checks, the closing of days, the archive, nodes."""
