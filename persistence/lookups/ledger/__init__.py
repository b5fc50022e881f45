"""The ledger's books: periods and days that are closed, balances and movements, and what went to the archive."""
