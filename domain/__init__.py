"""The business: rules that are pure, nouns that are frozen, standard library only."""
