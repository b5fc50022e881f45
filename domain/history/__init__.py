"""What another system knew before: balances, payments and registrations that are taken over as they stood there."""
