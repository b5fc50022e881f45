"""What every way in needs: who asks and how often, a bounded body, the author of a change, languages.

Outcomes are counted by `api.operations.metrics.settled`.
"""
