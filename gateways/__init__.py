"""Every way out: the clock, ids, the card system and the message gateway, each with a sandbox where it needs one."""
