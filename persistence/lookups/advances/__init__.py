"""Looking advances up: of subscribers, and in reports."""
