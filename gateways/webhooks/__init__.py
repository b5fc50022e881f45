"""Posting webhooks: over HTTP, to targets that may be reached, and to nothing else."""
