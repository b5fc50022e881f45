"""Sample parties: two payers, their cards, and one of everything that may be recorded."""

from dataclasses import dataclass
from typing import Any

from api.graphql.types.ids import circular_id, promotion_id
from api.identity import Role
from tests.api.requests.advances import ASKER, DEBTOR, Wanted, advanced, of_advances
from tests.api.requests.online import Online, of_online, on_line
from tests.api.requests.partners import issued, of_partners
from tests.api.requests.promotions import of_promotions, promoted
from tests.api.requests.recorded import audited, recorded
from tests.api.requests.registrations import of_auto_renewals, registered, registrable
from tests.api.requests.renewals import (
    CARD,
    MSISDN,
    RENEW,
    a_renewal,
    card_on_record,
    on_record,
    refund_requested,
    renewed,
)  # fmt: skip
from tests.api.requests.sample_questions import questions_of
from tests.api.requests.support import Waiting, of_support, of_waiting, versions, waiting
from tests.api.requests.webhooks import Hooks, hooked, of_webhooks
from tests.api.support.installation import Installation

OTHER = "84387654321"
OTHERS_CARD = "210987654321"


@dataclass(frozen=True, slots=True)
class SampleParties:
    """Who lives there, by id."""

    installed: Installation
    payer: str
    other: str
    card: str
    others_card: str
    renewal: str
    others_renewal: str
    attempt: str
    package: str
    advance: str
    debt: str
    awaited: str
    credential: str
    spare_credential: str
    refund_request: str
    auto_renewal: str
    others_auto_renewal: str
    enrolment: str
    others_enrolment: str
    hooks: Hooks
    online: Online
    recorded: dict[str, str]
    others_recorded: dict[str, str]
    audit_entry: str
    waiting: Waiting
    versions: tuple[str, str]

    def token(self, role: Role) -> str:
        """Issue a token; a subscriber's is of the first payer."""
        return self.installed.token(role, MSISDN if role is Role.SUBSCRIBER else None)

    @property
    def nodes(self) -> dict[str, str]:
        """An id of each kind that has one."""
        return {
            "Package": self.package,
            "Circular": circular_id("KPLUS-9029"),
            "DecoderCard": self.card,
            "Subscriber": self.payer,
            "Renewal": self.renewal,
            "RefusedAttempt": self.attempt,
            "AdvanceLoan": self.advance,
            "PartnerCredential": self.credential,
            "RefundRequest": self.refund_request,
            "AutoRenewal": self.auto_renewal,
            "AuditEntry": self.audit_entry,
            "Promotion": promotion_id("KHCN"),
            "PromotionEnrolment": self.enrolment,
            "WebhookEndpoint": self.hooks.endpoint,
            "WebhookDelivery": self.hooks.delivery,
            "Proposal": self.waiting.approved,
            "PriceVersion": self.versions[0],
            "PolicyVersion": self.versions[1],
            "CircularDraft": self.waiting.draft,
            "TrialRun": self.waiting.trial,
            **self.online.nodes,
            **self.recorded,
        }

    @property
    def mine(self) -> str:
        """The first payer's token."""
        return self.token(Role.SUBSCRIBER)


async def _attempt(installed: Installation) -> str:
    document = "query ($payer: String) { refusedAttempts(payerMsisdn: $payer) { edges { node { id } } } }"
    return str((await installed.ask(document, payer=OTHER))["refusedAttempts"]["edges"][0]["node"]["id"])


async def _refused(installed: Installation) -> None:
    for key, asked in (("no-1", {}), ("no-2", {"payerMsisdn": OTHER, "cardNumber": OTHERS_CARD})):
        await installed.ask(RENEW, input=a_renewal(key, package="NO_SUCH", **asked))


async def _a_day_closed(installed: Installation) -> None:
    closed = answered(await installed.ask('mutation { closeDay(day: "2024-03-13") { closedDay { day } } }'))
    assert closed["closedDay"] == {"day": "2024-03-13"}


async def settled(installed: Installation) -> SampleParties:
    """Put the sample on record: each payer has renewed the own card, and was refused once."""
    advance = await advanced(installed, MSISDN)
    debt = await advanced(installed, DEBTOR, Wanted.GRANTED)
    awaited = await advanced(installed, ASKER, Wanted.REQUESTED)
    payer, other = await on_record(installed), await on_record(installed, OTHER)
    card, others_card = await card_on_record(installed), await card_on_record(installed, OTHERS_CARD)
    renewal = await renewed(installed)
    others = await renewed(installed, "renew-2", payerMsisdn=OTHER, cardNumber=OTHERS_CARD)
    await _refused(installed)
    package = answered(await installed.ask('{ package(code: "TRON_VEN", productLine: DTH_OTT) { id } }'))["id"]
    await _a_day_closed(installed)
    await registrable(installed)
    enrolment, others_enrolment = await promoted(installed, MSISDN, OTHER)
    return SampleParties(
        installed=installed,
        payer=payer,
        other=other,
        card=card,
        others_card=others_card,
        renewal=renewal["id"],
        others_renewal=others["id"],
        attempt=await _attempt(installed),
        package=package,
        advance=advance,
        debt=debt,
        awaited=awaited,
        credential=(await issued(installed, "town-1"))["credential"]["id"],
        spare_credential=(await issued(installed, "town-2"))["credential"]["id"],
        refund_request=await refund_requested(installed, others["id"]),
        auto_renewal=await registered(installed),
        others_auto_renewal=await registered(installed, OTHER, OTHERS_CARD),
        enrolment=enrolment,
        others_enrolment=others_enrolment,
        hooks=await hooked(installed),
        online=await on_line(installed),
        recorded=await recorded(installed, MSISDN),
        others_recorded=await recorded(installed, OTHER),
        audit_entry=await audited(installed),
        waiting=await waiting(installed),
        versions=await versions(installed),
    )


OF_DIALOGUES = {"dialogueSessions": f'(msisdn: "{MSISDN}")', "incomingMessages": f'(sender: "{MSISDN}")'}


def everything(sample: SampleParties) -> dict[str, str]:
    """Give arguments to every root field, so that each can be asked."""
    return (
        questions_of(sample)
        | OF_DIALOGUES
        | of_advances(MSISDN, sample.advance, sample.debt, sample.awaited)
        | of_partners(sample.credential, sample.spare_credential)
        | of_auto_renewals(MSISDN, CARD)
        | of_webhooks(sample.hooks)
        | of_support()
        | of_waiting(sample.waiting)
        | {"refundRenewals": _many(sample.others_renewal)}
        | of_online(sample.online)
        | of_promotions()
    )


def _many(renewal: str) -> str:
    return f'(input: {{idempotencyKey: "many", renewalIds: ["{renewal}"], reason: "A mistake."}})'


def answered(data: Any) -> Any:  # noqa: ANN401 - as it is answered
    """Give the answer of the only root field."""
    (answer,) = data.values()
    return answer
