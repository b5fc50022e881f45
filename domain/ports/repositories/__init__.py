"""What units of work hold: nouns as rules decide on them."""
