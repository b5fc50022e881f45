"""What fields for staff need beside their nodes: languages, evidence, causes of events, hits of the one box."""
