"""G-READ: staff reading a subscriber's data leaves a line, apart from the log of changes."""

from typing import Any

from api.identity import Role
from tests.api.requests.renewals import CARD, MSISDN, card_on_record, on_record, renewed
from tests.api.support.installation import Installation

LOG = "query ($msisdn: String) { readLog(msisdn: $msisdn) { edges { node { msisdn principal role what } } } }"


async def log(installed: Installation, msisdn: str | None = MSISDN) -> list[Any]:
    """Give the log of a number."""
    told = await installed.ask(LOG, installed.token(Role.AUDITOR), msisdn=msisdn)
    return [edge["node"] for edge in told["readLog"]["edges"]]


async def test_whoever_reads_a_subscriber_is_written_down(installed: Installation) -> None:
    """G-READ: who read whose what, and when."""
    await on_record(installed)
    before = len(await log(installed))
    support = installed.token(Role.SUPPORT, name="Lan")
    await installed.ask(f'{{ subscriber(msisdn: "{MSISDN}") {{ mainBalance }} }}', support)
    await installed.ask(f'{{ messages(to: "{MSISDN}") {{ edges {{ cursor }} }} }}', support)
    lines = await log(installed)
    assert len(lines) == before + 2
    assert lines[0] == {"msisdn": MSISDN, "principal": "Lan", "role": "SUPPORT", "what": ["messages"]}
    assert lines[1]["what"] == ["subscriber"]


async def test_a_payer_that_is_reached_through_a_list_is_read_too(installed: Installation) -> None:
    """G-READ: one line a request and a number."""
    await on_record(installed)
    await card_on_record(installed)
    await renewed(installed)
    before = len(await log(installed))
    await installed.ask("{ renewals { edges { node { payer { msisdn mainBalance } } } } }", installed.token(name="Lan"))
    lines = await log(installed)
    assert (len(lines), lines[0]["what"]) == (before + 1, ["renewals"])


async def test_subscribers_and_partners_leave_no_line(installed: Installation) -> None:
    """G-READ: of staff alone."""
    await on_record(installed)
    before = len(await log(installed))
    mine = installed.token(Role.SUBSCRIBER, MSISDN)
    await installed.ask(f'{{ subscriber(msisdn: "{MSISDN}") {{ mainBalance }} }}', mine)
    assert len(await log(installed)) == before


async def test_an_answer_that_cannot_be_written_down_is_not_given(installed: Installation) -> None:
    """G-READ."""
    await on_record(installed)
    async with installed.pool.acquire() as connection:
        await connection.execute("RESET ROLE")
        await connection.execute("REVOKE INSERT ON read_entry FROM giahan_app")
        await connection.execute("SET ROLE giahan_app")
    answer = (await installed.request(f'{{ subscriber(msisdn: "{MSISDN}") {{ mainBalance }} }}')).json()
    assert answer.get("data") is None
    assert [error["extensions"]["code"] for error in answer["errors"]] == ["INTERNAL"]
    assert CARD not in str(answer)
