"""Outside systems: the card system, the short-message centre, webhook receivers."""
