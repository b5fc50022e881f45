"""G-READ: staff reading a subscriber's data leaves a line, apart from the log of changes."""

from typing import Any

from api.graphql.types.ids import Kind, to_id
from api.identity import Role
from domain.usecases.dialogues.receive_sms import Arrived
from tests.api.requests.renewals import CARD, MSISDN, RENEW, a_renewal, card_on_record, on_record, renewed
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


async def test_what_was_written_dialled_told_and_refused_is_a_subscriber_s_too(installed: Installation) -> None:
    """G-READ: dialogues, messages that came in, evidence of promotions and refused attempts, by list and by id."""
    await on_record(installed, balance=0)
    await card_on_record(installed)
    await installed.ask(RENEW, input=a_renewal("refused", term="P12M"))
    sms = Arrived(principal="sample", gateway_id="1", sender=MSISDN, code="999", text="KT KN")
    kept = await installed.giahan.dialogues.receive(sms)
    assert kept is not None
    node = to_id(Kind.INCOMING_MESSAGE, kept.ref)
    for question, field in (
        (f'{{ incomingMessages(sender: "{MSISDN}") {{ edges {{ cursor }} }} }}', "incomingMessages"),
        (f'{{ dialogueSessions(msisdn: "{MSISDN}") {{ edges {{ cursor }} }} }}', "dialogueSessions"),
        (f'{{ promotionEvidence(msisdn: "{MSISDN}") {{ text }} }}', "promotionEvidence"),
        ("{ refusedAttempts { edges { node { payerMsisdn } } } }", "refusedAttempts"),
        (f'{{ node(id: "{node}") {{ id }} }}', "node"),
    ):
        before = len(await log(installed))
        await installed.ask(question, installed.token(name="Lan"))
        lines = await log(installed)
        assert (len(lines), lines[0]["what"]) == (before + 1, [field])
