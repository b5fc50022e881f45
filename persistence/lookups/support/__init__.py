"""Looking up for staff: search, timelines, facts of a past instant, what makes up a figure, who read what."""
