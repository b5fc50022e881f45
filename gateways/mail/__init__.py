"""The way mail leaves: an SMTP server, or a sandbox that keeps everything as sent."""
