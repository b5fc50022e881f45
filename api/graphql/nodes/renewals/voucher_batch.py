"""Batches of vouchers as staff list them, what was done with them, and who is locked out of guessing at codes."""

from datetime import datetime
from typing import Self

import strawberry

from api.graphql.nodes.connection import PageInfoNode
from api.graphql.nodes.renewals.voucher import VoucherBatchNode, VoucherChangeNode
from api.graphql.types.descriptions import CURSOR, EDGES, NODE, PAGE_INFO
from domain.online.guesses import Guesses, GuessKind, card_of
from domain.ports.lookups.pages import Page, Window
from domain.vouchers.voucher import VoucherBatch, VoucherSpan, VoucherStatus


@strawberry.type(name="VoucherBatchEdge", description="A batch in a list.")
class VoucherBatchEdge:
    """A batch in a list."""

    cursor: str = strawberry.field(description=CURSOR)
    node: VoucherBatchNode = strawberry.field(description=NODE)


@strawberry.type(name="VoucherBatchConnection", description="A page of batches, newest first.")
class VoucherBatchConnection:
    """Batches with their cursors."""

    edges: list[VoucherBatchEdge] = strawberry.field(description=EDGES)
    page_info: PageInfoNode = strawberry.field(description=PAGE_INFO)

    @classmethod
    def of(cls, page: Page[VoucherBatch], window: Window) -> Self:
        """Show a page."""
        edges = [VoucherBatchEdge(cursor=at, node=VoucherBatchNode.of(each)) for at, each in page.items]
        return cls(edges=edges, page_info=PageInfoNode.of(page, window))


@strawberry.type(name="VoucherStateCount", description="How many vouchers of a batch stand so.")
class VoucherStateCount:
    """A count."""

    status: VoucherStatus = strawberry.field(
        description="What was done with them last; whether they have expired since is told by the batch's last day."
    )
    vouchers: int = strawberry.field(description="How many they are.")


@strawberry.type(name="VoucherBatchLife", description="A batch: how its vouchers stand, and what staff did with them.")
class VoucherBatchLifeNode:
    """A batch with its life."""

    batch: VoucherBatchNode = strawberry.field(description="What was issued together, with its span of serials.")
    states: list[VoucherStateCount] = strawberry.field(description="How its vouchers stand; they add up to all of it.")
    changes: list[VoucherChangeNode] = strawberry.field(description="What staff did with spans of it, the first first.")

    @classmethod
    def of(cls, batch: VoucherBatch, states: dict[VoucherStatus, int], spans: list[VoucherSpan]) -> Self:
        """Show a batch."""
        return cls(
            batch=VoucherBatchNode.of(batch),
            states=[VoucherStateCount(status=status, vouchers=many) for status, many in states.items()],
            changes=[VoucherChangeNode.of(each) for each in spans],
        )


@strawberry.type(name="GuessLock", description="Who is locked out after too many wrong answers (O-VOUCHER-SECRET).")
class GuessLockNode:
    """A lock."""

    kind: GuessKind = strawberry.field(description="What was guessed at.")
    card_number: str | None = strawberry.field(
        description="The card that was guessed at, whether there is such a card or not; null where it is a client."
    )
    client: str | None = strawberry.field(
        description="Whose guesses they were: a credential's name and the customer's address; null where it is a card."
    )
    locked_until: datetime | None = strawberry.field(
        description="When the next answer is taken; null where that is at once."
    )

    @classmethod
    def of(cls, guesses: Guesses) -> Self:
        """Show a lock."""
        card = card_of(guesses.subject)
        return cls(
            kind=guesses.kind,
            card_number=card,
            client=guesses.subject if card is None else None,
            locked_until=guesses.locked_until,
        )
