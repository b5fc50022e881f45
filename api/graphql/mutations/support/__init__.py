"""What staff may change: proposals, drafts of circulars, many refunds at once; and usage by day, as it is told."""
