"""Webhooks: who hears of what, and how it is signed and tried again, as the Standard Webhooks say."""
