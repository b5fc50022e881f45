"""Registrations for auto-renewal in PostgreSQL, kept with their cards."""

from datetime import datetime

from domain.auto_renewals.auto_renewal import AutoRenewal
from domain.buckets import Ref, bucket_of
from domain.messages.message import Message
from persistence.connections.pool import Session
from persistence.repositories.advances.sql import MESSAGE
from persistence.rows import columns
from persistence.rows.auto_renewals import AUTO_RENEWAL_COLUMNS, auto_renewal_columns, auto_renewal_of

ACTIVE = f"SELECT {AUTO_RENEWAL_COLUMNS} FROM auto_renewal WHERE (bucket, card_id) = ($1, $2) AND status = 'ACTIVE'"

FIND = f"SELECT {AUTO_RENEWAL_COLUMNS} FROM auto_renewal WHERE (bucket, id) = ($1, $2)"

NEWEST_PENDING = f"""
SELECT {AUTO_RENEWAL_COLUMNS}
  FROM subscriber JOIN auto_renewal
    ON (auto_renewal.subscriber_bucket, auto_renewal.subscriber_id) = (subscriber.bucket, subscriber.id)
 WHERE (subscriber.bucket, subscriber.msisdn) = ($1, $2) AND succeeded_by IS NULL
   AND auto_renewal.status = 'AWAITING_CONFIRMATION' AND confirm_until > $3
 ORDER BY auto_renewal.id DESC LIMIT 1
"""

IS_PRESENT = """
SELECT EXISTS (SELECT FROM subscriber
                WHERE (bucket, id) = ($1, $2) AND succeeded_by IS NULL AND status <> 'TERMINATED')
"""

ADD = columns.AUTO_RENEWAL.insert()

UPDATE = columns.AUTO_RENEWAL.update(key=("bucket", "id"))


class PostgresAutoRenewals:
    """Keeps registrations."""

    def __init__(self, connection: Session) -> None:
        self._connection = connection

    async def active(self, card: Ref) -> AutoRenewal | None:
        """Find the registration that occupies a card, which has been locked (K-AUTO-ONE)."""
        row = await self._connection.fetchrow(ACTIVE, *card)
        return auto_renewal_of(row) if row else None

    async def newest_pending(self, msisdn: str, now: datetime) -> AutoRenewal | None:
        """Find the newest registration that awaits confirmation of a number's present subscriber, not lapsed."""
        row = await self._connection.fetchrow(NEWEST_PENDING, bucket_of(msisdn), msisdn, now)
        return auto_renewal_of(row) if row else None

    async def find(self, ref: Ref) -> AutoRenewal | None:
        """Find a registration; once its card is locked it is as it then is."""
        row = await self._connection.fetchrow(FIND, *ref)
        return auto_renewal_of(row) if row else None

    async def is_present(self, registration: AutoRenewal) -> bool:
        """Tell whether the one who registered still has the number (K-KNOWN)."""
        place = (bucket_of(registration.msisdn), registration.subscriber_id)
        present: bool = await self._connection.fetchval(IS_PRESENT, *place)
        return present

    async def add(self, registration: AutoRenewal) -> None:
        """Add a registration."""
        await self._connection.execute(ADD, *auto_renewal_columns(registration))

    async def update(self, registration: AutoRenewal) -> None:
        """Write what became of a registration."""
        now_is = (registration.status, registration.registered_at, registration.cancelled_at, registration.cancelled_by)
        await self._connection.execute(UPDATE, *registration.ref, *now_is)

    async def tell(self, message: Message) -> None:
        """Queue a message that tells of one."""
        what = (message.to, message.id, message.key, message.channel, message.sender, message.text, message.not_before)
        await self._connection.execute(MESSAGE, bucket_of(message.to), *what)
