"""Looking things up in memory."""
