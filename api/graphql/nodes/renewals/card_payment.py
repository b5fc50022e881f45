"""Payments by card as staff list them, and the course of one of them."""

from datetime import date, datetime
from typing import Self

import strawberry

from api.graphql.nodes.connection import PageInfoNode
from api.graphql.nodes.renewals.gateway_message import GatewayMessageNode, MailNode
from api.graphql.nodes.renewals.renewal import RenewalNode
from api.graphql.types.descriptions import CURSOR, EDGES, NODE, PAGE_INFO
from api.graphql.types.scalars import VND
from domain.online.mail import Mail
from domain.payments.message import GatewayMessage
from domain.payments.payment import PaymentOutcome
from domain.payments.reconciliation import ReconciledDay
from domain.ports.lookups.pages import Page, Window
from domain.ports.online.listing import ListedPayment

GATEWAY = "`napas` or `smartlink`."


@strawberry.type(name="CardPayment", description="A payment by card at a gateway, with the renewal that it pays.")
class CardPaymentNode:
    """A payment; whose card it was is told to nobody (O-PRIVACY)."""

    gateway: str = strawberry.field(description=GATEWAY)
    gateway_reference: str = strawberry.field(description="Its reference at the gateway, which no other payment has.")
    amount: VND = strawberry.field(description="What was asked for.")
    started_at: datetime = strawberry.field(description="When it was started.")
    way_open_until: datetime = strawberry.field(
        description="Until when a browser is sent to the gateway, unless the money is taken before (O-HOLD)."
    )
    queries: int = strawberry.field(description="How often the gateway was asked by the schedule (O-PENDING).")
    next_query_at: datetime | None = strawberry.field(
        description="When it is asked next; null where it is settled, or left to staff."
    )
    outcome: PaymentOutcome | None = strawberry.field(
        description="What the gateway last said, as we understood it; null where it has said nothing."
    )
    gateway_code: str | None = strawberry.field(
        description="The gateway's own code for what it last said; null where it has said nothing."
    )
    transaction_no: str | None = strawberry.field(
        description="The gateway's own number of the payment; null where it told none."
    )
    three_ds: str | None = strawberry.field(
        description="How far the bank had its cardholder prove himself, as the gateway writes it; null where untold."
    )
    paid_at: datetime | None = strawberry.field(
        description="When the money was proven, and taken; null where it was not."
    )
    parked_at: datetime | None = strawberry.field(
        description="When it was left to staff, nobody knowing the outcome; null where it is not (O-PENDING)."
    )
    renewal: RenewalNode = strawberry.field(description="The renewal that it pays.")

    @classmethod
    def of(cls, listed: ListedPayment) -> Self:
        """Show a payment."""
        payment = listed.payment
        return cls(
            gateway=payment.gateway,
            gateway_reference=payment.reference,
            amount=VND(payment.amount),
            started_at=payment.started_at,
            way_open_until=payment.way_open_until,
            queries=payment.queries,
            next_query_at=payment.next_query_at,
            outcome=payment.outcome,
            gateway_code=payment.code,
            transaction_no=payment.transaction_no,
            three_ds=payment.three_ds,
            paid_at=payment.paid_at,
            parked_at=payment.parked_at,
            renewal=RenewalNode.of(listed.renewal),
        )


@strawberry.type(name="CardPaymentEdge", description="A payment in a list.")
class CardPaymentEdge:
    """A payment in a list."""

    cursor: str = strawberry.field(description=CURSOR)
    node: CardPaymentNode = strawberry.field(description=NODE)


@strawberry.type(name="CardPaymentConnection", description="A page of payments by card, newest first.")
class CardPaymentConnection:
    """Payments with their cursors."""

    edges: list[CardPaymentEdge] = strawberry.field(description=EDGES)
    page_info: PageInfoNode = strawberry.field(description=PAGE_INFO)

    @classmethod
    def of(cls, page: Page[ListedPayment], window: Window) -> Self:
        """Show a page."""
        edges = [CardPaymentEdge(cursor=at, node=CardPaymentNode.of(each)) for at, each in page.items]
        return cls(edges=edges, page_info=PageInfoNode.of(page, window))


@strawberry.type(name="GatewayField", description="A field of a gateway's message, as it came; none that is personal.")
class GatewayFieldNode:
    """A field."""

    name: str = strawberry.field(description="Its name, as the gateway writes it.")
    value: str = strawberry.field(description="What it said, cut at 200 characters.")


@strawberry.type(name="HeardMessage", description="A message of a gateway with the fields that were kept of it.")
class HeardMessageNode:
    """A message."""

    message: GatewayMessageNode = strawberry.field(description="The message, and whether it was believed (O-PROOF).")
    fields: list[GatewayFieldNode] = strawberry.field(description="Its fields by name (O-PRIVACY).")

    @classmethod
    def of(cls, message: GatewayMessage) -> Self:
        """Show a message."""
        fields = [GatewayFieldNode(name=name, value=str(value)) for name, value in message.fields.items()]
        return cls(message=GatewayMessageNode.of(message), fields=fields)


@strawberry.type(
    name="CardPaymentCourse",
    description="A payment with everything that was said of it within 45 days of its start, and the confirmations of "
    "its renewal.",
)
class CardPaymentCourseNode:
    """A course."""

    payment: CardPaymentNode = strawberry.field(description="The payment as it stands.")
    messages: list[HeardMessageNode] = strawberry.field(description="What gateways said of it, the first first.")
    mails: list[MailNode] = strawberry.field(description="The confirmations of its renewal (O-EMAIL).")

    @classmethod
    def of(cls, listed: ListedPayment, messages: list[GatewayMessage], mails: list[Mail]) -> Self:
        """Show a course."""
        return cls(
            payment=CardPaymentNode.of(listed),
            messages=[HeardMessageNode.of(each) for each in messages],
            mails=[MailNode.of(each) for each in mails],
        )


@strawberry.type(name="ReconciledDay", description="A day whose list of a gateway was compared (O-RECONCILE).")
class ReconciledDayNode:
    """A day in a list."""

    gateway: str = strawberry.field(description=GATEWAY)
    on: date = strawberry.field(description="The day of the gateway's list.")
    at: datetime = strawberry.field(description="When the lists were compared last.")
    matched: int = strawberry.field(description="How many payments are the same on both.")
    differences: int = strawberry.field(description="How many differences were ever found.")
    open: int = strawberry.field(description="How many of them nobody has settled.")

    @classmethod
    def of(cls, day: ReconciledDay) -> Self:
        """Show a day."""
        return cls(
            gateway=day.gateway,
            on=day.on,
            at=day.at,
            matched=day.matched,
            differences=day.differences,
            open=day.open,
        )
