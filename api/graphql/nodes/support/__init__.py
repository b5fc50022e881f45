"""What is told to staff: rules with their figures, timelines, search, the logs of changes and of reads, proposals."""
