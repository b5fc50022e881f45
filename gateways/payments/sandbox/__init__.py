"""A gateway that people can click through, with a ledger of its own: it behaves like a real one, and badly where it is told to."""
