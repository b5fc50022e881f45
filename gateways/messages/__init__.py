"""The ways to the operator's short-message centre."""
