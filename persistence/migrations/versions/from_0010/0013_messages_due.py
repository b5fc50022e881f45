"""Find messages that may leave without walking over those that may not yet: never tried, or tried before.

What was never tried waits for a business instant alone, what was tried for a real one alone, so that either index holds
what is due at its beginning.
"""

from alembic import op
from sqlalchemy import text

revision = "messages_due"
down_revision = "seen_subscribers"


def upgrade() -> None:
    """Apply."""
    op.create_index(
        "message_untried",
        "message",
        [text("coalesce(not_before, '-infinity'::timestamptz)"), "next_attempt_at"],
        postgresql_where=text("state = 'QUEUED' AND attempts = 0"),
    )
    op.create_index(
        "message_again",
        "message",
        ["next_attempt_at"],
        postgresql_where=text("state = 'QUEUED' AND attempts > 0"),
    )
    op.drop_index("message_due", "message")
