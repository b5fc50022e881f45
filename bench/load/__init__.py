"""Members of a team that ask, renew, charge or deliver as fast as they can."""
