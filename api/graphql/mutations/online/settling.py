"""Mutations of staff who look after online payments: differences of lists, mails given up, locks of guessing."""

import strawberry

from api.graphql.nodes.payload import Payload
from api.graphql.nodes.refusal import shown
from api.graphql.nodes.renewals.gateway_message import MailNode, ReconciliationDifferenceNode
from api.graphql.nodes.renewals.voucher_batch import GuessLockNode
from api.graphql.request.context import Info, given, guarded
from api.graphql.types.arguments import Input
from api.graphql.types.descriptions import IDEMPOTENCY_KEY, REASON
from api.graphql.types.ids import Kind, ref_of
from api.identity import Scope
from domain.online.guesses import GuessKind
from domain.usecases.delivery.send_mail_again import SendAgainCommand
from domain.usecases.payments.reconcile import SettleDifferenceCommand
from domain.usecases.vouchers.lift_guess_lock import LiftLockCommand


@strawberry.input(description="Which difference is settled, and why.")
class SettleDifferenceInput:
    """A settlement as it is asked."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    difference_id: strawberry.ID = strawberry.field(description="The `id` of a ReconciliationDifference.")
    reason: str = strawberry.field(description=REASON)


@strawberry.type(description="What became of a difference.")
class SettleDifferencePayload(Payload):
    """What became of it."""

    difference: ReconciliationDifferenceNode | None = strawberry.field(
        description="The difference as it then is; null where the request was refused."
    )


@strawberry.input(description="Which confirmation to send again, and where to.")
class SendMailAgainInput:
    """A mail as it is asked."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    mail_id: strawberry.ID = strawberry.field(description="The `id` of a Mail, as `mails` lists it.")
    email: str | None = strawberry.field(
        default=strawberry.UNSET, description="Another address to send it to; left out, the same."
    )


@strawberry.type(description="What became of a confirmation.")
class SendMailAgainPayload(Payload):
    """What became of it."""

    mail: MailNode | None = strawberry.field(description="The mail as it then is; null where the request was refused.")


@strawberry.input(description="Whose lock is lifted, a card's or a client's, and why.")
class LiftGuessLockInput:
    """A lock as it is asked to be lifted."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    kind: GuessKind = strawberry.field(description="What was guessed at, as `guessLocks` says.")
    card_number: str | None = strawberry.field(
        default=strawberry.UNSET, description="The card that is locked; either this or `client`."
    )
    client: str | None = strawberry.field(
        default=strawberry.UNSET, description="The client that is locked, as `guessLocks` names it."
    )
    reason: str = strawberry.field(description=REASON)


@strawberry.type(description="What became of a lock.")
class LiftGuessLockPayload(Payload):
    """What became of it."""

    lock: GuessLockNode | None = strawberry.field(
        description="The lock as it then is, open; null where the request was refused."
    )


@strawberry.type
class SettlingMutations:
    """Looking after online payments."""

    @guarded(Scope.PAYMENTS_SETTLE, "Staff: settles what two lists differ in, with a reason (O-RECONCILE).", staff=True)
    async def settle_difference(
        self,
        info: Info,
        input: Input[SettleDifferenceInput],  # noqa: A002 - the contract's name
    ) -> SettleDifferencePayload | None:
        """Settle a difference."""
        context = info.context
        which = ref_of(input.difference_id, Kind.RECONCILIATION_DIFFERENCE)
        command = SettleDifferenceCommand(difference=which, reason=input.reason)
        outcome = await context.giahan.payments.reconcile.settle(context.asked(input.idempotency_key), command)
        return SettleDifferencePayload(
            difference=ReconciliationDifferenceNode.of(outcome.made) if outcome.made else None,
            refusals=shown(outcome.refusals, context),
            replayed=outcome.replayed,
        )

    @guarded(
        Scope.PAYMENTS_SETTLE, "Staff: sends a confirmation again, to another address where one is named.", staff=True
    )
    async def send_mail_again(
        self,
        info: Info,
        input: Input[SendMailAgainInput],  # noqa: A002 - the house's name
    ) -> SendMailAgainPayload | None:
        """Send a mail again."""
        context = info.context
        command = SendAgainCommand(mail=ref_of(input.mail_id, Kind.MAIL), email=given(input.email))
        outcome = await context.giahan.mails.again(context.asked(input.idempotency_key), command)
        return SendMailAgainPayload(
            mail=MailNode.of(outcome.made) if outcome.made else None,
            refusals=shown(outcome.refusals, context),
            replayed=outcome.replayed,
        )

    @guarded(
        Scope.PAYMENTS_SETTLE,
        "Staff: lets whoever was locked out after too many wrong answers answer again at once, with a reason "
        "(O-IDENTIFY, O-VOUCHER-SECRET).",
        staff=True,
    )
    async def lift_guess_lock(
        self,
        info: Info,
        input: Input[LiftGuessLockInput],  # noqa: A002 - the house's name
    ) -> LiftGuessLockPayload | None:
        """Lift a lock."""
        context = info.context
        command = LiftLockCommand(
            kind=input.kind, card_number=given(input.card_number), client=given(input.client), reason=input.reason
        )
        outcome = await context.giahan.vouchers.lift(context.asked(input.idempotency_key), command)
        return LiftGuessLockPayload(
            lock=GuessLockNode.of(outcome.made) if outcome.made else None,
            refusals=shown(outcome.refusals, context),
            replayed=outcome.replayed,
        )
