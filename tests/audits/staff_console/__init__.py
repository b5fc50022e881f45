"""Stories of staff in a real browser: publishing, the telephone, an issuer's sign-in, bad days."""
