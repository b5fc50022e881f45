"""What staff look up: search, timelines, facts of a past instant, evidence, reads, proposals, drafts."""
