"""Keep with the card the expiry day for which it was charged by itself; registrations keep refusals alone.

A charge changes its card anyway: it need neither lock nor change the registration (K-AUTO-CHARGE).
"""

import sqlalchemy as sa
from alembic import op

revision = "charged_cards"
down_revision = "webhooks"

CHARGED = """
UPDATE decoder_card SET charged_for = charged.day
  FROM (SELECT bucket, card_id, max(charged_for) AS day FROM auto_renewal
         WHERE last_refusal_id IS NULL GROUP BY bucket, card_id) AS charged
 WHERE (decoder_card.bucket, decoder_card.id) = (charged.bucket, charged.card_id) AND charged.day IS NOT NULL
"""

NOT_REFUSED = "UPDATE auto_renewal SET (charged_for, charge_attempts) = (NULL, 0) WHERE last_refusal_id IS NULL"


def upgrade() -> None:
    """Apply."""
    op.add_column("decoder_card", sa.Column("charged_for", sa.Date(), nullable=True))
    op.execute("GRANT UPDATE (charged_for) ON decoder_card TO giahan_app")
    op.execute(CHARGED)
    op.execute(NOT_REFUSED)
    op.alter_column("auto_renewal", "charged_for", new_column_name="refused_for")
