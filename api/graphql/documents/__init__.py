"""Documents: parsed and validated once, and held to limits."""
