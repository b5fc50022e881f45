"""Short messages that customers send: folded, read by the code they go to, never guessed."""
