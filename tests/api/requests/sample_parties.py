"""A small town: two payers, their cards, and one of everything that may be recorded."""

from dataclasses import dataclass
from typing import Any

from api.identity import Role
from tests.api.requests.advances import ASKER, DEBTOR, Wanted, advanced, of_advances
from tests.api.requests.partners import issued, of_partners
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
)
from tests.api.requests.webhooks import Hooks, hooked, of_webhooks
from tests.api.support.installation import House

OTHER = "84387654321"
OTHERS_CARD = "210987654321"


@dataclass(frozen=True, slots=True)
class Town:
    """Who lives there, by id."""

    house: House
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
    hooks: Hooks

    def token(self, role: Role) -> str:
        """Issue a token; a subscriber's is of the first payer."""
        return self.house.token(role, MSISDN if role is Role.SUBSCRIBER else None)

    @property
    def nodes(self) -> dict[str, str]:
        """An id of each kind that has one."""
        return {
            "Package": self.package,
            "DecoderCard": self.card,
            "Subscriber": self.payer,
            "Renewal": self.renewal,
            "RefusedAttempt": self.attempt,
            "AdvanceLoan": self.advance,
            "PartnerCredential": self.credential,
            "RefundRequest": self.refund_request,
            "AutoRenewal": self.auto_renewal,
        }

    @property
    def mine(self) -> str:
        """The first payer's token."""
        return self.token(Role.SUBSCRIBER)


async def settled(house: House) -> Town:
    """Settle a town: each payer has renewed the own card, and was refused once."""
    advance = await advanced(house, MSISDN)
    debt = await advanced(house, DEBTOR, Wanted.GRANTED)
    awaited = await advanced(house, ASKER, Wanted.REQUESTED)
    payer, other = await on_record(house), await on_record(house, OTHER)
    card, others_card = await card_on_record(house), await card_on_record(house, OTHERS_CARD)
    renewal = await renewed(house)
    others = await renewed(house, "renew-2", payerMsisdn=OTHER, cardNumber=OTHERS_CARD)
    for key, asked in (("no-1", {}), ("no-2", {"payerMsisdn": OTHER, "cardNumber": OTHERS_CARD})):
        await house.ask(RENEW, input=a_renewal(key, package="NO_SUCH", **asked))
    attempts = await house.ask(
        "query ($payer: String) { refusedAttempts(payerMsisdn: $payer) { edges { node { id } } } }", payer=OTHER
    )
    package = await house.ask('{ package(code: "TRON_VEN", productLine: DTH_OTT) { id } }')
    await registrable(house)
    return Town(
        house=house,
        payer=payer,
        other=other,
        card=card,
        others_card=others_card,
        renewal=renewal["id"],
        others_renewal=others["id"],
        attempt=attempts["refusedAttempts"]["edges"][0]["node"]["id"],
        package=package["package"]["id"],
        advance=advance,
        debt=debt,
        awaited=awaited,
        credential=(await issued(house, "town-1"))["credential"]["id"],
        spare_credential=(await issued(house, "town-2"))["credential"]["id"],
        refund_request=await refund_requested(house, others["id"]),
        auto_renewal=await registered(house),
        others_auto_renewal=await registered(house, OTHER, OTHERS_CARD),
        hooks=await hooked(house),
    )


def everything(town: Town) -> dict[str, str]:
    """Give arguments to every root field, so that each can be asked."""
    return (
        {
            "node": f'(id: "{town.renewal}")',
            "packages": "",
            "package": '(code: "TRON_VEN", productLine: DTH_OTT)',
            "decoderCard": f'(number: "{CARD}")',
            "subscriber": f'(msisdn: "{MSISDN}")',
            "quote": f'(input: {{cardNumber: "{CARD}", package: "TRON_VEN", term: P1M, payerMsisdn: "{MSISDN}"}})',
            "renewals": "",
            "refusedAttempts": "",
            "statement": f'(msisdn: "{MSISDN}")',
            "policies": "",
            "messages": f'(to: "{MSISDN}")',
            "ledgerAccounts": "",
            "renewFromMainBalance": f'(input: {{idempotencyKey: "e1", payerMsisdn: "{MSISDN}", cardNumber: "{CARD}", '
            'package: "TRON_VEN", term: P1M})',
            "refundRenewal": f'(input: {{idempotencyKey: "e2", renewalId: "{town.renewal}", reason: "A mistake."}})',
            "upsertSubscriber": f'(input: {{msisdn: "{MSISDN}"}})',
            "upsertDecoderCard": f'(input: {{number: "{CARD}"}})',
            "auditLog": "",
            "refundRequests": "",
            "requestRefund": f'(input: {{idempotencyKey: "e14", renewalId: "{town.others_renewal}", reason: "Why."}})',
            "declineRefundRequest": f'(input: {{idempotencyKey: "e15", requestId: "{town.refund_request}", '
            'reason: "No."})',
            "topUp": f'(input: {{idempotencyKey: "e3", msisdn: "{MSISDN}", amount: 1000}})',
            "publishPrice": '(input: {idempotencyKey: "e4", productLine: MYK, package: "TRON_VEN", term: P1M, '
            'price: 1000, validFrom: "2030-01-01", source: "circular"})',
            "publishPolicy": '(input: {idempotencyKey: "e5", parameter: "REMEMBERED_CARDS", value: "3", '
            'validFrom: "2030-01-01", source: "circular"})',
        }
        | of_advances(MSISDN, town.advance, town.debt, town.awaited)
        | of_partners(town.credential, town.spare_credential)
        | of_auto_renewals(MSISDN, CARD)
        | of_webhooks(town.hooks)
    )


def answered(data: Any) -> Any:  # noqa: ANN401 - as it is answered
    """Give the answer of the only root field."""
    (answer,) = data.values()
    return answer
