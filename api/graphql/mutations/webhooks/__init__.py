"""Mutations of webhook endpoints and of deliveries."""
