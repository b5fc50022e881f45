"""What staff need to know: facts as they were known, who read what, proposals, drafts, usage by day."""
