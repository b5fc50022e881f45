"""What a process tells of itself: logs, metrics, a line for each request."""
