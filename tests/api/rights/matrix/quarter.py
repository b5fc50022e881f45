"""A quarter of the sample for the matrix: one of everything that is the viewer's, another's, or a former holder's."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import uuid4

from api.graphql.nodes.advances.advance import AdvanceLoanNode
from api.graphql.nodes.auto_renewal import AutoRenewalNode
from api.graphql.nodes.card import DecoderCardNode
from api.graphql.nodes.messages.dialogue_session import DialogueSessionNode
from api.graphql.nodes.money import StatementLineNode
from api.graphql.nodes.promotions.enrolment import PromotionEnrolmentNode
from api.graphql.nodes.renewals.renewal import RenewalNode
from api.graphql.nodes.subscriber import SubscriberNode
from api.graphql.request.context import Context
from api.graphql.types.ids import Kind, ref_of
from api.identity import Role
from tests.api.requests.advances import ASKER, DEBTOR, advanced
from tests.api.requests.promotions import CANCELLER, HOLDER, UPGRADER, once_enrolled
from tests.api.requests.recorded import recorded
from tests.api.requests.registrations import REGISTER, registered
from tests.api.requests.renewals import CARD, MSISDN, UPSERT_SUBSCRIBER, card_on_record, on_record, renewed
from tests.api.requests.sample_parties import OTHER, OTHERS_CARD, SampleParties, everything, settled
from tests.api.requests.support import of_support
from tests.api.rights.matrix.rules import Owner
from tests.api.support.installation import TODAY, Installation

EXPIRY = date(2024, 5, 20)
"""The expiry day of the cards that are registered in the sample."""

FORMER, FORMERS_CARD = "84381234567", "310987654321"
"""A number that changed hands, and the card that its former holder renewed."""

Things = Mapping[str, str]
"""Ids by the name of their kind."""

VIEWERS = {
    "confirmAdvance": ASKER, "optOutOfRenewal": HOLDER, "cancelPromotion": CANCELLER, "upgradePromotion": UPGRADER,
    "PromotionEnrolment": HOLDER,
}  # fmt: skip
"""Who asks for its own, where that is not the first payer."""


@dataclass(frozen=True, slots=True)
class Quarter:
    """The sample, and whose things are whose."""

    sample: SampleParties
    things: Mapping[Owner, Things]

    def viewer(self, role: Role, owner: Owner, field: str = "") -> str:
        """Give a token; a former holder's things are asked for by who has its number now."""
        number = FORMER if owner is Owner.FORMER else MSISDN
        if owner is Owner.SELF:
            number = VIEWERS.get(field, number)
        return self.sample.installed.token(role, number if role is Role.SUBSCRIBER else None)

    def arguments(self, owner: Owner) -> dict[str, str]:
        """Give arguments for every root field, about things of an owner."""
        if owner is Owner.SELF:
            return everything(self.sample)
        other = replace(
            self.sample, payer=self.sample.other, card=self.sample.others_card, renewal=self.sample.others_renewal,
            others_renewal=self.sample.renewal, advance=self.sample.debt,
        )  # fmt: skip
        return {
            field: asked.replace(MSISDN, OTHER).replace(CARD, OTHERS_CARD) for field, asked in everything(other).items()
        }

    async def thing(self, kind: str, owner: Owner, context: Context) -> object:
        """Give an object of a kind, as a resolver would be given it."""
        return await _MADE[kind](context, self.things[owner][kind])

    async def ready(self, field: str) -> None:
        """Make anew what a field takes away, so that everybody finds it there."""
        if field == "deleteWebhookEndpoint":
            await self.sample.installed.pool.execute("UPDATE webhook_endpoint SET deleted_at = NULL")
        if field == "cancelAutoRenewal":
            for msisdn, card in ((MSISDN, CARD), (OTHER, OTHERS_CARD)):
                asked = {"idempotencyKey": f"again {uuid4()}", "msisdn": msisdn, "cardNumber": card}
                await self.sample.installed.ask(REGISTER, input=asked)


async def a_quarter(installed: Installation) -> Quarter:
    """Put the sample on record, charge what is registered in it, and let a number change hands before."""
    former = await _handed_over(installed)
    sample = await settled(installed)
    installed.clock.turn_to(EXPIRY)
    await installed.giahan.auto_renewals.charge(EXPIRY, lambda _: None)
    installed.clock.turn_to(TODAY)
    for msisdn in (MSISDN, OTHER):
        asked = of_support(msisdn)["reportBasicUsage"]
        await installed.ask(f"mutation {{ reportBasicUsage{asked} {{ __typename }} }}")
    return Quarter(
        sample,
        {
            Owner.SELF: sample.recorded
            | _things(sample.payer, sample.card, sample.renewal, sample.advance, sample.auto_renewal)
            | {"PromotionEnrolment": sample.enrolment},
            Owner.ANOTHER: sample.others_recorded
            | _things(sample.other, sample.others_card, sample.others_renewal, sample.debt, sample.others_auto_renewal)
            | {"PromotionEnrolment": sample.others_enrolment},
            Owner.FORMER: former,
        },
    )


async def _handed_over(installed: Installation) -> Things:
    advance = await advanced(installed, FORMER)
    subscriber, card = await on_record(installed, FORMER), await card_on_record(installed, FORMERS_CARD)
    renewal = (await renewed(installed, "former", payerMsisdn=FORMER, cardNumber=FORMERS_CARD))["id"]
    auto_renewal, kept = await registered(installed, FORMER, FORMERS_CARD), await recorded(installed, FORMER)
    held = await once_enrolled(installed, FORMER)
    for report in ({"status": "TERMINATED"}, {"activatedOn": "2024-03-10", "status": "ACTIVE"}):
        await installed.ask(UPSERT_SUBSCRIBER, input={"msisdn": FORMER} | report)
    return kept | _things(subscriber, card, renewal, advance, auto_renewal) | {"PromotionEnrolment": held}


def _things(subscriber: str, card: str, renewal: str, advance: str, auto_renewal: str) -> dict[str, str]:
    kinds = ("Subscriber", "DecoderCard", "Renewal", "AdvanceLoan", "AutoRenewal")
    return dict(zip(kinds, (subscriber, card, renewal, advance, auto_renewal), strict=True))


async def _subscriber(context: Context, identity: str) -> object:
    ref = ref_of(identity, Kind.SUBSCRIBER)
    assert ref is not None
    (found,) = await context.giahan.lookups.subscribers([ref])
    assert found is not None
    return SubscriberNode.of(found, context)


async def _card(context: Context, identity: str) -> object:
    ref = ref_of(identity, Kind.CARD)
    assert ref is not None
    (found,) = await context.giahan.lookups.cards([ref])
    assert found is not None
    return DecoderCardNode.of(found)


async def _renewal(context: Context, identity: str) -> object:
    ref = ref_of(identity, Kind.RENEWAL)
    found = await context.giahan.lookups.renewal(ref) if ref else None
    assert found is not None
    return RenewalNode.of(found)


async def _advance(context: Context, identity: str) -> object:
    ref = ref_of(identity, Kind.ADVANCE)
    found = await context.giahan.advances.lookups.advance(ref) if ref else None
    assert found is not None
    return AdvanceLoanNode.of(found, context.giahan.clock.now())


async def _auto_renewal(context: Context, identity: str) -> object:
    ref = ref_of(identity, Kind.AUTO_RENEWAL)
    found = await context.giahan.auto_renewals.lookups.auto_renewal(ref) if ref else None
    assert found is not None
    return AutoRenewalNode.of(found)


async def _statement_line(context: Context, identity: str) -> object:
    ref = ref_of(identity, Kind.STATEMENT_LINE)
    found = await context.giahan.lookups.statement_line(ref) if ref else None
    assert found is not None
    return StatementLineNode.of(found, ref.bucket if ref else 0)


async def _dialogue_session(context: Context, identity: str) -> object:
    ref = ref_of(identity, Kind.DIALOGUE_SESSION)
    found = await context.giahan.dialogues.lookups.session(ref) if ref else None
    assert found is not None
    return DialogueSessionNode.of(found)


async def _enrolment(context: Context, identity: str) -> object:
    ref = ref_of(identity, Kind.ENROLMENT)
    found = await context.giahan.promotions.lookups.enrolment(ref) if ref else None
    assert found is not None
    return PromotionEnrolmentNode.of(found, await context.giahan.catalogues.current(), context.today)


_MADE: dict[str, Callable[[Context, str], Awaitable[object]]] = {
    "Subscriber": _subscriber,
    "DecoderCard": _card,
    "Renewal": _renewal,
    "AdvanceLoan": _advance,
    "AutoRenewal": _auto_renewal,
    "StatementLine": _statement_line,
    "DialogueSession": _dialogue_session,
    "PromotionEnrolment": _enrolment,
}

__all__ = ["DEBTOR", "Quarter", "a_quarter"]
