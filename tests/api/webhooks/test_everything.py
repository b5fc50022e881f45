"""Every type of event is told when what it is called after has become so, to whoever asked for it."""

from datetime import date

from api.identity import Role
from domain.sweeps.sweep import SweepKind
from domain.webhooks.event import EventType
from tests.api.requests.advances import DEBTOR, advanced
from tests.api.requests.promotions import CALL_OFF, HOLDER, OPT_OUT, OTHER_HOLDER, enrolled, lasts_until, stopped
from tests.api.requests.registrations import CANCEL, registered
from tests.api.requests.renewals import CARD, MSISDN, REFUND, RENEW, a_renewal, card_on_record, on_record, renewed
from tests.api.requests.support import proposed
from tests.api.requests.webhooks import TEST, Receiver, all_delivered, endpoint, renew
from tests.api.support.installation import Installation

SECOND, POOR, POORS_CARD = "310000000001", "84387654321", "210987654321"
EXPIRY = date(2024, 5, 20)

ENDS = date(2024, 6, 30)
COURSE = (
    (SweepKind.PROMOTION_NOTIFY, date(2024, 6, 19)),
    (SweepKind.PROMOTION_NOTIFY, date(2024, 6, 29)),
    (SweepKind.PROMOTION_RENEW, date(2024, 7, 1)),
)


async def test_every_type_of_event_is_told_when_it_has_become_so(installed: Installation, receiver: Receiver) -> None:
    """A new type that nothing tells of fails here."""
    made = await endpoint(installed, receiver.url)
    await _registrations(installed)
    await _renewals(installed)
    await advanced(installed, DEBTOR)
    await _promotions(installed)
    await proposed(installed, "a change", None)
    await installed.ask(TEST, input={"idempotencyKey": "test", "endpointId": made["endpoint"]["id"]})
    await all_delivered(installed)
    assert {kind for kind, _ in receiver.told} == set(EventType)


async def test_a_partner_is_told_that_the_money_of_its_renewal_is_due_back(
    installed: Installation, receiver: Receiver
) -> None:
    partner = installed.token(Role.PARTNER, name="partner:shop-7")
    await endpoint(installed, receiver.url, partner)
    await on_record(installed)
    await card_on_record(installed)
    await renew(installed, "one", partner)
    installed.television.rejects = True
    await installed.giahan.deliver_activations()
    await all_delivered(installed)
    assert receiver.told == [("renewal.succeeded", CARD), ("renewal.refund_due", CARD)]


async def _registrations(installed: Installation) -> None:
    """Register a card whose payer can pay and one whose payer cannot, charge both, and cancel one."""
    for msisdn, card, balance in ((MSISDN, CARD, 5_000_000), (POOR, POORS_CARD, 0)):
        await on_record(installed, msisdn, balance=balance)
        await card_on_record(installed, card, expiresOn=EXPIRY.isoformat())
        await registered(installed, msisdn, card)
    installed.clock.turn_to(EXPIRY)
    await installed.giahan.auto_renewals.charge(EXPIRY, lambda _: None)
    asked = {"idempotencyKey": "cancel", "cardNumber": POORS_CARD, "msisdn": POOR}
    assert (await installed.ask(CANCEL, input=asked))["cancelAutoRenewal"]["refusals"] == []


async def _renewals(installed: Installation) -> None:
    """Renew by hand, have one refused, have one rejected by the television company, and give its money back."""
    await card_on_record(installed, SECOND)
    await installed.giahan.deliver_activations()
    renewal = await renewed(installed, cardNumber=SECOND)
    installed.television.rejects = True
    await installed.giahan.deliver_activations()
    asked = {"idempotencyKey": "refund", "renewalId": renewal["id"], "reason": "It was rejected."}
    assert (await installed.ask(REFUND, input=asked))["refundRenewal"]["refusals"] == []
    poor = a_renewal("in vain", payerMsisdn=POOR, cardNumber=POORS_CARD)
    assert (await installed.ask(RENEW, input=poor))["renewFromMainBalance"]["refusals"] != []


async def _promotions(installed: Installation) -> None:
    """Renew one holder whom both notices reached and who then calls it off, while another wants no renewal."""
    await lasts_until(installed, ENDS)
    for msisdn in (HOLDER, OTHER_HOLDER):
        await enrolled(installed, msisdn, expires_on=ENDS)
    await stopped(installed, OPT_OUT, OTHER_HOLDER)
    for kind, day in COURSE:
        installed.clock.turn_to(day)
        await installed.giahan.promotions.run(kind, day, lambda _: None)
        await installed.giahan.deliver_messages()
    await stopped(installed, CALL_OFF, HOLDER)
