"""The ledger's books: periods, closed days, movements and the archive."""
