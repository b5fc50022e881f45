"""Webhooks: what is announced to endpoints, and how partners manage them."""
