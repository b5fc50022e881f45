"""A gateway that people can click through, with a ledger of its own; it behaves badly where it is told to."""
