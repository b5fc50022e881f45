"""The first screen's figures: what was asked for and refused on a day, and what waits for somebody now."""

from datetime import timedelta

from api.identity import Role
from tests.api.requests.online import known_card, started, told
from tests.api.requests.renewals import (
    CARD,
    MSISDN,
    REFUND,
    RENEW,
    a_renewal,
    card_on_record,
    on_record,
    refund_requested,
    renewed,
)
from tests.api.support.installation import Installation

DAY = """
query ($on: Date) {
  serviceDay(on: $on) {
    on hours { hour renewals succeeded total } refusals { rule attempts }
    waiting { proposals refundRequests refundsDue pendingPayments parkedPayments activations mails }
  }
}
"""


async def test_a_day_adds_up_to_what_was_asked_for_and_refused_on_it(installed: Installation) -> None:
    await on_record(installed)
    await card_on_record(installed)
    paid = await renewed(installed)
    installed.clock.pass_by(timedelta(hours=2))
    refused = a_renewal("too much", extraRooms=99)
    assert (await installed.ask(RENEW, input=refused))["renewFromMainBalance"]["renewal"] is None
    day = (await installed.ask(DAY))["serviceDay"]
    assert day["on"] == "2024-03-15"
    (hour,) = day["hours"]
    assert (hour["hour"], hour["renewals"], hour["succeeded"], hour["total"]) == (12, 1, 1, paid["total"])
    attempts = (await installed.ask("{ refusedAttempts { edges { node { refusals { rule } } } } }"))["refusedAttempts"]
    rules = {each["rule"] for edge in attempts["edges"] for each in edge["node"]["refusals"]}
    assert {each["rule"] for each in day["refusals"]} == rules != set()
    assert {each["attempts"] for each in day["refusals"]} == {1}
    for empty in ("2024-03-14", "2024-03-16"):
        other = (await installed.ask(DAY, on=empty))["serviceDay"]
        assert (other["hours"], other["refusals"]) == ([], [])


async def test_a_day_ends_at_midnight_in_ho_chi_minh(installed: Installation) -> None:
    await on_record(installed)
    await card_on_record(installed)
    installed.clock.pass_by(timedelta(hours=11, minutes=59))
    await renewed(installed)
    assert [each["hour"] for each in (await installed.ask(DAY, on="2024-03-15"))["serviceDay"]["hours"]] == [23]
    assert (await installed.ask(DAY, on="2024-03-16"))["serviceDay"]["hours"] == []


async def test_what_was_given_back_is_not_among_what_succeeded(installed: Installation) -> None:
    await on_record(installed)
    await card_on_record(installed)
    paid = await renewed(installed)
    back = {"idempotencyKey": "back", "renewalId": paid["id"], "reason": "A mistake."}
    assert (await installed.ask(REFUND, input=back))["refundRenewal"]["refusals"] == []
    (hour,) = (await installed.ask(DAY))["serviceDay"]["hours"]
    assert (hour["renewals"], hour["succeeded"], hour["total"]) == (1, 0, 0)


async def test_what_waits_is_counted_until_it_is_done(installed: Installation) -> None:
    await on_record(installed)
    await card_on_record(installed)
    paid = await renewed(installed)
    await refund_requested(installed, paid["id"])
    await known_card(installed)
    payment = await started(installed, "open")
    waiting = (await installed.ask(DAY))["serviceDay"]["waiting"]
    assert (waiting["refundRequests"], waiting["pendingPayments"], waiting["activations"]) == (1, 1, 1)
    assert (waiting["proposals"], waiting["parkedPayments"], waiting["refundsDue"], waiting["mails"]) == (0, 0, 0, 0)
    assert await told(installed, payment["gatewayReference"], "0")
    back = {"idempotencyKey": "back", "renewalId": paid["id"], "reason": "A mistake."}
    await installed.ask(REFUND, input=back)
    waiting = (await installed.ask(DAY))["serviceDay"]["waiting"]
    assert (waiting["refundRequests"], waiting["pendingPayments"], waiting["mails"]) == (0, 0, 1)


async def test_every_role_of_staff_sees_the_figures_and_no_customer(installed: Installation) -> None:
    """G-READ: counts alone."""
    await on_record(installed)
    await card_on_record(installed)
    await renewed(installed)
    for role in (Role.ADMIN, Role.SUPPORT, Role.AUDITOR, Role.PRICING, Role.OPERATIONS):
        told_ = str(await installed.ask(DAY, installed.token(role)))
        assert CARD not in told_
        assert MSISDN not in told_
