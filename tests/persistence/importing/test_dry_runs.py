"""A dry run decides on everything as the import would, and keeps nothing but the file of rejects."""

import pytest

from persistence.importing import Kind, run
from tests.builders.cards import CARD_NUMBER
from tests.persistence.importing.imports import Imports
from tests.persistence.installation import Installation
from tests.usecases.requests import in_date, on_record

NUMBER = "84905000001"
FILES = {
    Kind.SUBSCRIBERS: f"""msisdn,operator,billing,activatedOn
84905000002,OTHER,PREPAID,2020-01-01
{NUMBER},OTHER,,
x,,,
""",
    Kind.CARDS: f"""number,productLine,package
20000000001,DTH_OTT,TRON_VEN
{CARD_NUMBER},,TIEN_LOI
x,,
""",
    Kind.BALANCES: f"""msisdn,mainBalance
{NUMBER},70000
{NUMBER},70000
x,1
""",
    Kind.PAYMENTS: f"""cardNumber,payerMsisdn,package,term,price,fee,paidAt
{CARD_NUMBER},{NUMBER},TRON_VEN,P1M,175000,21000,2022-05-01
x,{NUMBER},TRON_VEN,P1M,1,0,2022-05-01
""",
    Kind.REGISTRATIONS: f"""msisdn,cardNumber,channel,registeredAt
{NUMBER},{CARD_NUMBER},APP,2022-05-01
x,x,APP,2022-05-01
""",
}
EVERYTHING = """
SELECT (SELECT jsonb_agg(each ORDER BY each.id) FROM subscriber AS each) AS subscribers,
       (SELECT jsonb_agg(each ORDER BY each.id) FROM decoder_card AS each) AS cards,
       (SELECT jsonb_agg(each ORDER BY each.number) FROM sandbox_card AS each) AS stated,
       (SELECT jsonb_agg(each ORDER BY each.id) FROM transfer AS each) AS transfers,
       (SELECT count(*) FROM opening_balance) + (SELECT count(*) FROM renewal) + (SELECT count(*) FROM spending)
       + (SELECT count(*) FROM imported_payment) + (SELECT count(*) FROM auto_renewal) AS others
"""


@pytest.mark.parametrize("kind", Kind)
async def test_nothing_is_kept_and_the_real_run_says_the_same(
    installed: Installation, into: Imports, kind: Kind
) -> None:
    await on_record(installed.service, NUMBER, balance=0)
    await in_date(installed.service)
    before = await into.rows(EVERYTHING)
    dry = await into.take(kind, FILES[kind], dry_run=True)
    rejected = into.rejected()
    assert await into.rows(EVERYTHING) == before
    assert await into.take(kind, FILES[kind]) == dry
    assert into.rejected() == rejected
    assert (dry.added, dry.rejected) == (1, 1)
    assert await into.rows(EVERYTHING) != before


async def test_an_import_that_was_stopped_goes_on_when_it_is_run_again(
    installed: Installation, into: Imports, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each chunk is committed by itself."""
    monkeypatch.setattr(run, "CHUNK", 2)
    numbers = [f"8490500000{digit}" for digit in range(5)]
    for number in numbers:
        await on_record(installed.service, number, balance=0)
    await in_date(installed.service)
    rows = [f"{CARD_NUMBER},{number},TRON_VEN,P1M,175000,21000,2022-05-01\n" for number in numbers]
    header = FILES[Kind.PAYMENTS].splitlines(keepends=True)[0]
    monkeypatch.setattr(Imports, "_saw", stop)
    with pytest.raises(StoppedError):
        await into.take(Kind.PAYMENTS, header + "".join(rows))
    monkeypatch.undo()
    again = await into.take(Kind.PAYMENTS, header + "".join(rows))
    assert (again.added, again.unchanged) == (3, 2)


class StoppedError(Exception):
    """Somebody has stopped the import."""


def stop(_imports: Imports, _done: int, _size: int) -> None:
    raise StoppedError
