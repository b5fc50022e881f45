"""Taking over what another system knew: main balances, payments and registrations, each once."""
