"""Changes that staff prepare: drafts of circulars, trials of them, and proposals to a second person."""
