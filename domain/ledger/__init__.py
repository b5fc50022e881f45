"""Double entry: every movement of money is a transfer from one account to another (G-LEDGER)."""
