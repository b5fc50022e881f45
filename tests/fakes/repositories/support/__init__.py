"""What staff propose and draft, in memory."""
