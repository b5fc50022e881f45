"""Who may see and change what: every role, every field, whoever owns it."""
