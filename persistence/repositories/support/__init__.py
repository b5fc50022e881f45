"""What staff write: proposals, drafts of circulars; and the versions of facts, which every write of them adds to."""
