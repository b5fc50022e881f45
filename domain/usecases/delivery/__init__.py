"""Emptying the outboxes: messages, activations, webhooks."""
