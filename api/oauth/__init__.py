"""OAuth 2: the token endpoint of partners' clients."""
