"""From rows to entities and back."""
