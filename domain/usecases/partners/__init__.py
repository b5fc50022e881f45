"""Partners' credentials: issued, rotated, revoked."""
