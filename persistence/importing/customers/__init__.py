"""Taking subscribers and cards: each row decided as an upsert is."""
