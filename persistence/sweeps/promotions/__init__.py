"""Days of promotions in PostgreSQL, by the turns that sweeps of cards take too."""
