"""What customers are told, in the service's own words (G-MSG)."""
