"""People, cards, debts and past renewals by the hundred thousand."""
