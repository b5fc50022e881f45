"""The way to gateways that take cards, and the sandbox that stands in for them."""
