"""Searching in PostgreSQL: each kind by an index made for it, so that it costs the same however many there are."""

from collections.abc import Sequence
from uuid import UUID

import asyncpg

from domain.buckets import Ref, bucket_of
from domain.ports.support.search import MailHit
from domain.support.search import Hit, SearchKind
from domain.vouchers.voucher import written_serial

SUBSCRIBERS = """
SELECT bucket, id, msisdn AS matched FROM subscriber
 WHERE reverse(msisdn) ~>=~ $1 AND reverse(msisdn) ~<~ $2 AND succeeded_by IS NULL LIMIT $3
"""

CARDS = """
SELECT bucket, card_id AS id, number AS matched FROM card_version
 WHERE reverse(number) ~>=~ $1 AND reverse(number) ~<~ $2 AND first LIMIT $3
"""

VOUCHER = "SELECT serial FROM voucher WHERE serial = $1"

PAYMENTS = """
(SELECT bucket, renewal_id AS id, transaction_no AS matched, true AS by_gateway FROM card_payment
  WHERE transaction_no = $1 ORDER BY renewal_id DESC LIMIT $4)
 UNION ALL
(SELECT renewal_bucket, renewal_id, $1, false FROM imported_payment WHERE (bucket, name) = ($2, $3))
"""

BY_MAIL = """
(SELECT 'CARD' AS kind, card.bucket, card.id, email AS matched, phone FROM card_contact AS contact
   JOIN decoder_card AS card ON (card.bucket, card.number) = (contact.bucket, contact.card_number)
  WHERE lower(email) = $1 LIMIT $2)
 UNION ALL
(SELECT 'RENEWAL', mail.bucket, renewal_id, recipient, phone FROM mail
   JOIN renewal ON (renewal.bucket, renewal.id) = (mail.bucket, mail.renewal_id)
   LEFT JOIN card_contact AS contact
     ON (contact.bucket, contact.card_number) = (renewal.bucket, renewal.card_number) AND lower(email) = $1
  WHERE lower(recipient) = $1 ORDER BY mail.id DESC LIMIT $2)
"""

ENTRIES = """
SELECT bucket, id, request_id AS matched FROM audit_entry WHERE request_id = $1 ORDER BY id DESC LIMIT $2
"""

DELIVERIES = "SELECT bucket, id, type AS matched FROM webhook_delivery WHERE id = $1 LIMIT $2"

AFTER_DIGITS = ":"
"""What stands behind the last digit."""


class PostgresSearch:
    """Finds by what was typed."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self._pool = pool

    async def subscribers_by_tail(self, digits: str, most: int) -> Sequence[Hit]:
        """Find present subscribers whose number ends so."""
        return await self._hits(SearchKind.SUBSCRIBER, SUBSCRIBERS, *tails(digits), most)

    async def cards_by_tail(self, digits: str, most: int) -> Sequence[Hit]:
        """Find cards whose number ends so."""
        return await self._hits(SearchKind.CARD, CARDS, *tails(digits), most)

    async def voucher(self, serial: int) -> Sequence[Hit]:
        """Find a voucher by its serial."""
        found = await self._pool.fetchval(VOUCHER, serial)
        return [Hit(SearchKind.VOUCHER, Ref(0, UUID(int=serial)), written_serial(serial))] if found is not None else []

    async def payments(self, reference: str, most: int) -> Sequence[Hit]:
        """Find renewals by what a gateway, or the system that they were imported from, calls their payment."""
        name = f"id:{reference}"
        rows = await self._pool.fetch(PAYMENTS, reference, bucket_of(name), name, most)
        kinds = {True: SearchKind.GATEWAY_REFERENCE, False: SearchKind.RENEWAL}
        return [Hit(kinds[row["by_gateway"]], Ref(row["bucket"], row["id"]), row["matched"]) for row in rows]

    async def by_mail(self, address: str, most: int) -> Sequence[MailHit]:
        """Find cards whose contact has an address, and renewals that were confirmed to it."""
        rows = await self._pool.fetch(BY_MAIL, address, most)
        hits = [Hit(SearchKind(row["kind"]), Ref(row["bucket"], row["id"]), row["matched"]) for row in rows]
        return [MailHit(hit, row["phone"]) for hit, row in zip(hits, rows, strict=True)]

    async def entries_by_request(self, request_id: str, most: int) -> Sequence[Hit]:
        """Find entries of the audit log by the id of their request."""
        return await self._hits(SearchKind.AUDIT_ENTRY, ENTRIES, request_id, most)

    async def deliveries_of_event(self, event_id: Ref, most: int) -> Sequence[Hit]:
        """Find deliveries of a webhook by the id that its receiver was told."""
        return await self._hits(SearchKind.WEBHOOK_DELIVERY, DELIVERIES, event_id.id, most)

    async def _hits(self, kind: SearchKind, sql: str, *sought: object) -> list[Hit]:
        return [
            Hit(kind, Ref(row["bucket"], row["id"]), row["matched"]) for row in await self._pool.fetch(sql, *sought)
        ]


def tails(digits: str) -> tuple[str, str]:
    """Tell between what the reversed numbers lie that end so."""
    return digits[::-1], digits[::-1] + AFTER_DIGITS
