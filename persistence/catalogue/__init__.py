"""The catalogue in memory and its seed, with the texts that come along."""
