"""Registrations of another system go on here: one a card, active at once, and told to nobody (K-AUTO-ONE)."""

import pytest

from domain.months import DAY, local_day
from domain.subscribers.card_upsert import CardUpsert
from domain.subscribers.decoder_card import CardStatus
from domain.subscribers.subscriber import LineStatus
from domain.subscribers.subscriber_report import SubscriberReport
from domain.usecases.auto_renewals.cancel_auto_renewal import CancelCommand
from persistence.importing import Kind
from tests.builders.cards import CARD_NUMBER
from tests.persistence.importing.imports import Imports
from tests.persistence.installation import Installation
from tests.services.auto_renewals.place import Place
from tests.usecases.requests import by, in_date, made, on_record

ONE, TWO = "84905000001", "84905000002"
HEADER = "msisdn,cardNumber,channel,registeredAt\n"
ROW = f"0905000001,{CARD_NUMBER},USSD,2022-05-01T08:00:00+07:00\n"
REGISTERED = """
SELECT msisdn, channel, status, requested_by, registered_at::text, cancelled_by FROM auto_renewal ORDER BY id
"""
MESSAGES = "SELECT count(*) AS messages FROM message"


@pytest.fixture
async def parties(installed: Installation) -> Installation:
    """Put two subscribers and a card on record."""
    await on_record(installed.service, ONE)
    await on_record(installed.service, TWO)
    await in_date(installed.service)
    return installed


@pytest.mark.usefixtures("parties")
async def test_a_registration_is_active_and_nobody_is_told(into: Imports) -> None:
    summary = await into.take(Kind.REGISTRATIONS, HEADER + ROW)
    assert (summary.added, summary.rejected) == (1, 0)
    assert await into.rows(REGISTERED) == [
        {
            "msisdn": ONE, "channel": "USSD", "status": "ACTIVE", "requested_by": "import",
            "registered_at": "2022-05-01 01:00:00+00", "cancelled_by": None,
        }
    ]  # fmt: skip
    assert await into.rows(MESSAGES) == [{"messages": 0}]


async def test_it_is_charged_on_the_expiry_day_like_any_other(installed: Installation, into: Imports) -> None:
    """K-AUTO-CHARGE."""
    place, tomorrow = Place(installed.service, installed.clock, installed.sweeps), local_day(into.now) + DAY
    await on_record(installed.service, ONE)
    await in_date(installed.service, expires_on=tomorrow)
    await into.take(Kind.REGISTRATIONS, HEADER + ROW)
    installed.clock.pass_by(DAY)
    assert (await place.charge(tomorrow)).succeeded == 1


async def test_running_it_again_changes_nothing_cancelled_or_not(parties: Installation, into: Imports) -> None:
    """K-AUTO-CANCEL: what was cancelled here since is not registered again."""
    await into.take(Kind.REGISTRATIONS, HEADER + ROW + ROW)
    again = await into.take(Kind.REGISTRATIONS, HEADER + ROW)
    made(await parties.service.auto_renewals.cancel(by("c"), CancelCommand(card_number=CARD_NUMBER)))
    cancelled = await into.take(Kind.REGISTRATIONS, HEADER + ROW)
    assert (again.added, again.unchanged, cancelled.added, cancelled.unchanged) == (0, 1, 0, 1)
    assert [row["status"] for row in await into.rows(REGISTERED)] == ["CANCELLED"]


@pytest.mark.usefixtures("parties")
async def test_a_card_has_one_registration(into: Imports) -> None:
    """K-AUTO-ONE."""
    summary = await into.take(Kind.REGISTRATIONS, HEADER + ROW + ROW.replace("0905000001", TWO))
    assert (summary.added, summary.rejected) == (1, 1)
    assert into.rejected()[0]["reasons"][0]["rule"] == "K_AUTO_ONE"


async def test_one_that_was_made_here_stays(parties: Installation, into: Imports) -> None:
    """K-AUTO-ONE: of the same subscriber it is the same."""
    place = Place(parties.service, parties.clock, parties.sweeps)
    made(await place.register(CARD_NUMBER, ONE))
    summary = await into.take(Kind.REGISTRATIONS, HEADER + ROW)
    assert (summary.added, summary.unchanged) == (0, 1)
    assert [row["channel"] for row in await into.rows(REGISTERED)] == ["APP"]


async def test_what_a_former_holder_registered_leaves_the_card(parties: Installation, into: Imports) -> None:
    """K-KNOWN, K-AUTO-ONE."""
    place = Place(parties.service, parties.clock, parties.sweeps)
    made(await place.register(CARD_NUMBER, TWO))
    made(await parties.service.upsert_subscriber(SubscriberReport(msisdn=TWO, status=LineStatus.TERMINATED)))
    summary = await into.take(Kind.REGISTRATIONS, HEADER + ROW)
    assert summary.added == 1
    found = {row["msisdn"]: (row["status"], row["cancelled_by"]) for row in await into.rows(REGISTERED)}
    assert found == {TWO: ("CANCELLED", "the number's new holder"), ONE: ("ACTIVE", None)}


async def test_of_who_is_flagged_what_was_registered_before_stays(installed: Installation, into: Imports) -> None:
    """K-ABUSE."""
    await on_record(installed.service, ONE, flagged=True)
    await in_date(installed.service)
    assert (await into.take(Kind.REGISTRATIONS, HEADER + ROW)).added == 1


async def test_the_rules_of_registering_are_asked(parties: Installation, into: Imports) -> None:
    """K-AUTO-VALID, K-CARD, K-ACTIVE."""
    expired, locked = "20000000001", "20000000002"
    await in_date(parties.service, expired, expires_on=local_day(into.now) - DAY)
    await in_date(parties.service, locked)
    made(await parties.service.upsert_card(CardUpsert(number=locked, status=CardStatus.LOCKED)))
    made(await parties.service.upsert_subscriber(SubscriberReport(msisdn=TWO, status=LineStatus.BARRED_ONE_WAY)))
    rows = [ROW.replace(CARD_NUMBER, expired), ROW.replace(CARD_NUMBER, locked), ROW.replace("0905000001", TWO)]
    await into.take(Kind.REGISTRATIONS, HEADER + "".join(rows))
    found = [[reason["rule"] for reason in entry["reasons"]] for entry in into.rejected()]
    assert found == [["K_AUTO_VALID"], ["K_CARD"], ["K_ACTIVE"]]


BAD = [
    (ROW.replace(CARD_NUMBER, "99999999999"), ["cardNumber"]),
    (ROW.replace(CARD_NUMBER, "12"), ["cardNumber"]),
    (ROW.replace("0905000001", "84905000009").replace(CARD_NUMBER, "99999999999"), ["cardNumber", "msisdn"]),
    (ROW.replace("0905000001", "12"), ["msisdn"]),
    (ROW.replace("USSD", "FAX"), ["channel"]),
    (ROW.replace("2022", "2014"), ["registeredAt"]),
    (ROW.replace("2022", "2023"), ["registeredAt"]),
    (f",{CARD_NUMBER},,\n", ["msisdn", "channel", "registeredAt"]),
]


@pytest.mark.usefixtures("parties")
async def test_what_cannot_be_meant_is_rejected(into: Imports) -> None:
    """G-INPUT, K-KNOWN: what was before its activation is a former holder's."""
    summary = await into.take(Kind.REGISTRATIONS, HEADER + "".join(row for row, _ in BAD))
    assert (summary.added, summary.rejected) == (0, len(BAD))
    found = [[reason["field"] for reason in entry["reasons"]] for entry in into.rejected()]
    assert found == [fields for _, fields in BAD]
    assert await into.rows(REGISTERED) == []
