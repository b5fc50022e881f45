"""Payments of another system count and are listed, and move no money, send no message and activate nothing."""

from datetime import date, timedelta

import pytest

from domain.buckets import Ref, bucket_of
from domain.months import DAY
from domain.ports.lookups.pages import Window
from domain.refusal import Rule
from domain.renewals.renewal import RenewalStatus
from domain.usecases.renewals.refund_renewal import RefundCommand
from persistence.importing import Kind
from persistence.lookups.parties import PartyLookups
from persistence.lookups.renewals import RenewalLookups
from tests.builders.cards import CARD_NUMBER
from tests.persistence.importing.imports import Imports
from tests.persistence.installation import Installation
from tests.usecases.requests import by, in_date, made, on_record, renewal, rules

PAYER, OTHER = "84905000001", "84905000002"
HEADER = "id,cardNumber,payerMsisdn,package,extraRooms,term,method,price,fee,paidAt\n"
DONE = (
    "SELECT (SELECT count(*) FROM transfer) + (SELECT count(*) FROM message) + (SELECT count(*) FROM activation) AS all"
)
RENEWALS = "SELECT imported_as, price FROM renewal ORDER BY id"
SPENT = "SELECT paid_on, total FROM spending ORDER BY paid_on"
NEWEST = Window(first=10, after=None)


def a_row(
    at: str,
    *,
    name: str = "",
    price: int = 175_000,
    fee: int | str = 21_000,
    by: str = PAYER,
    how: str = "MAIN_BALANCE",
) -> str:
    return f"{name},{CARD_NUMBER},{by},TRON_VEN,0,P1M,{how},{price},{fee},{at}\n"


@pytest.fixture
async def parties(installed: Installation) -> Installation:
    """Put a payer and a card on record."""
    await on_record(installed.service, PAYER)
    await in_date(installed.service)
    return installed


async def test_a_payment_is_listed_and_does_nothing(parties: Installation, into: Imports) -> None:
    before = await into.rows(DONE)
    summary = await into.take(Kind.PAYMENTS, HEADER + a_row("2022-06-01T10:00:00+07:00") + a_row("2022-05-01"))
    assert (summary.added, summary.rejected) == (2, 0)
    assert await into.rows(DONE) == before
    card = await PartyLookups(parties.pool).card(CARD_NUMBER)
    payer = await PartyLookups(parties.pool).subscriber(PAYER)
    assert card is not None
    assert payer is not None
    lookups = RenewalLookups(parties.pool)
    (of_card,) = await lookups.renewals_of_cards([Ref(bucket_of(CARD_NUMBER), card.id)], NEWEST)
    (of_payer,) = await lookups.renewals_of_payers([Ref(bucket_of(PAYER), payer.id)], NEWEST)
    shown = [each for _, each in of_card.items]
    assert shown == [each for _, each in of_payer.items]
    assert [(each.requested_at.isoformat(), each.status, each.total, each.activation) for each in shown] == [
        ("2022-06-01T03:00:00+00:00", RenewalStatus.SUCCEEDED, 196_000, None),
        ("2022-04-30T17:00:00+00:00", RenewalStatus.SUCCEEDED, 196_000, None),
    ]


async def test_what_comes_later_is_listed_before_it(parties: Installation, into: Imports) -> None:
    """Lists are by id, and ids by time."""
    here = made(await parties.service.renew(by(), renewal(payer=PAYER)))
    await into.take(Kind.PAYMENTS, HEADER + a_row("2022-06-01"))
    (listed,) = await RenewalLookups(parties.pool).renewals_of_cards([Ref(here.ref.bucket, here.card_id)], NEWEST)
    assert [each.imported_as is None for _, each in listed.items] == [True, False]


async def test_payments_count_for_the_limits_of_the_month(parties: Installation, into: Imports) -> None:
    """K-MAX-MONTH."""
    await into.take(Kind.PAYMENTS, HEADER + a_row("2022-06-01", price=3_100_000, fee=0))
    refused = await parties.service.renew(by(), renewal(payer=PAYER))
    assert rules(refused) == {Rule.K_MAX_MONTH}


async def test_payments_count_for_different_cards_of_the_month(parties: Installation, into: Imports) -> None:
    """K-MAX-CARDS."""
    rows = ""
    for number in ("20000000001", "20000000002", "20000000003"):
        await in_date(parties.service, number)
        rows += a_row("2022-06-02", price=1000, fee=120).replace(CARD_NUMBER, number)
    await into.take(Kind.PAYMENTS, HEADER + rows)
    assert rules(await parties.service.renew(by(), renewal(payer=PAYER))) == {Rule.K_MAX_CARDS}


async def test_payments_count_for_heavy_spenders(parties: Installation, into: Imports) -> None:
    """K-HEAVY."""
    parties.clock.turn_to(date(2022, 8, 10))
    into.now = parties.clock.now()
    await into.take(Kind.PAYMENTS, HEADER + a_row("2022-07-01", price=500_001, fee=0))
    assert Rule.K_HEAVY in rules(await parties.service.renew(by(), renewal(payer=PAYER)))


async def test_payments_make_an_existing_customer(parties: Installation, into: Imports) -> None:
    """K-KNOWN."""
    await into.take(Kind.PAYMENTS, HEADER + a_row("2022-05-01"))
    payer = await PartyLookups(parties.pool).subscriber(PAYER)
    assert payer is not None
    (known,) = await PartyLookups(parties.pool).known([Ref(bucket_of(PAYER), payer.id)], date(2022, 1, 1), 3)
    assert (known.existing, [card.number for card in known.cards]) == (True, [CARD_NUMBER])


@pytest.mark.parametrize("name", ["", "A-1"])
@pytest.mark.usefixtures("parties")
async def test_running_it_again_changes_nothing(into: Imports, name: str) -> None:
    file = HEADER + a_row("2022-06-01", name=name) + a_row("2022-06-01T00:00:00+07:00", name=name)
    first, again = await into.take(Kind.PAYMENTS, file), await into.take(Kind.PAYMENTS, file)
    assert (first.added, first.unchanged, again.added, again.unchanged) == (1, 1, 0, 2)
    assert await into.rows(SPENT) == [{"paid_on": date(2022, 6, 1), "total": 196_000}]


async def test_an_id_that_another_payment_has_is_rejected(parties: Installation, into: Imports) -> None:
    """Whatever of it differs, the card and the day too; the same words under two ids are two payments."""
    await in_date(parties.service, "20000000001")
    again = [
        a_row("2022-06-01", name="A-1", price=1),
        a_row("2022-05-01", name="A-1"),
        a_row("2022-06-01", name="A-1").replace(CARD_NUMBER, "20000000001"),
    ]
    await into.take(Kind.PAYMENTS, HEADER + a_row("2022-06-01", name="A-1"))
    summary = await into.take(Kind.PAYMENTS, HEADER + "".join(again) + a_row("2022-06-01", name="A-2"))
    assert (summary.added, summary.rejected) == (1, 3)
    assert {field for _, field, _ in into.reasons()} == {"id"}


@pytest.mark.usefixtures("parties")
async def test_what_was_paid_otherwise_is_listed_and_counts_for_nobody(into: Imports) -> None:
    """K-FEE: no fee, and nobody who pays from a balance."""
    summary = await into.take(Kind.PAYMENTS, HEADER + a_row("2022-06-01", fee="", by="", how="VOUCHER"))
    assert (summary.added, await into.rows(SPENT)) == (1, [])
    assert len(await into.rows(RENEWALS)) == 1


async def test_it_cannot_be_given_back_here(parties: Installation, into: Imports) -> None:
    """K-REFUND: the money was not taken here."""
    await into.take(Kind.PAYMENTS, HEADER + a_row("2022-06-01"))
    (row,) = await parties.pool.fetch("SELECT bucket, id FROM renewal")
    command = RefundCommand(renewal=Ref(*row), reason="a mistake")
    refused = await parties.service.refund(by(), command)
    assert [refusal.says.key for refusal in refused.refusals] == ["refusal.refund_elsewhere"]


async def test_a_payer_who_is_deciding_meanwhile_decides_again(parties: Installation, into: Imports) -> None:
    """G-LIMITS: a payer's row is another once it has paid, wherever that was."""
    version = "SELECT xmin::text FROM subscriber WHERE msisdn = $1"
    before = await parties.ask(version, PAYER)
    await into.take(Kind.PAYMENTS, HEADER + a_row("2022-06-01"))
    assert await parties.ask(version, PAYER) != before


BAD = [
    (a_row("2022-06-01").replace(CARD_NUMBER, "99999999999"), ["cardNumber"]),
    (a_row("2022-06-01").replace(CARD_NUMBER, "12"), ["cardNumber"]),
    (a_row("2022-06-01", by=OTHER), ["payerMsisdn"]),
    (a_row("2022-06-01", by="12"), ["payerMsisdn"]),
    (a_row("2022-06-01", by=""), ["payerMsisdn"]),
    (a_row("2022-06-01", fee=""), ["fee"]),
    (a_row("2022-06-01", how="VOUCHER"), ["fee"]),
    (a_row("2022-06-01", price=0, fee=-1), ["price", "fee"]),
    (a_row("2022-06-01").replace("TRON_VEN", "NONE"), ["package"]),
    (a_row("2022-06-01").replace("TRON_VEN", "ON_K"), ["package"]),
    (a_row("2022-06-01").replace(",0,P1M", ",3,P1M"), ["extraRooms"]),
    (a_row("2022-06-01").replace("P1M", "P4M"), ["term"]),
    (a_row("2022-06-01").replace("MAIN_BALANCE", "CASH"), ["method"]),
    (a_row("2014-12-31"), ["paidAt"]),
    (a_row("2022-06-10T12:00:01+07:00"), ["paidAt"]),
    (a_row(""), ["paidAt"]),
    (a_row("2022-06-01", name="x" * 101), ["id"]),
    (a_row("2022-06-01", name="a\u200bb"), ["id"]),
]


@pytest.mark.usefixtures("parties")
async def test_what_cannot_be_meant_is_rejected(into: Imports) -> None:
    """G-INPUT, K-CARD, K-PRICE, K-KNOWN: what was before its activation is a former holder's."""
    summary = await into.take(Kind.PAYMENTS, HEADER + "".join(row for row, _ in BAD))
    assert (summary.added, summary.rejected) == (0, len(BAD))
    found = [[reason["field"] for reason in entry["reasons"]] for entry in into.rejected()]
    assert found == [fields for _, fields in BAD]
    assert await into.rows(RENEWALS) == []


async def test_prices_that_are_withdrawn_are_no_reason(parties: Installation, into: Imports) -> None:
    """What is on record of packages is enough: it was paid when it was sold."""
    summary = await into.take(Kind.PAYMENTS, HEADER + a_row("2020-01-01").replace("TRON_VEN", "PREMIUM"))
    assert (summary.added, parties.clock.now().date() > date(2020, 1, 1) + DAY + timedelta(days=365)) == (1, True)
