"""A short-message centre that repeats, reorders and drops: each message once, each part in its place (K-SMS-ONCE)."""

import asyncio
import random
from datetime import timedelta

import pytest

from api.identity import Role
from domain.ports.work import StoreBusyError
from gateways.messages.smpp import SmppAccount, SmppMessageGateway
from persistence.repositories.dialogues.incoming import PostgresIncomingMessages
from tests.api.channels.handset import HttpHandset
from tests.api.requests.renewals import MSISDN, on_record
from tests.api.support.installation import Installation
from tests.gateways.messages.delivering import deliver_sm, delivered, in_parts
from tests.gateways.messages.short_message_centre import PASSWORD, Centre, a_centre

INCOMING = "query ($s: String!) { incomingMessages(sender: $s) { edges { node { text state } } } }"
STATES = "query ($to: String!) { messages(to: $to) { edges { node { key state settledAt failure } } } }"


async def bound(installed: Installation, centre: Centre) -> SmppMessageGateway:
    account = SmppAccount(host="127.0.0.1", port=centre.port, system_id="giahan", password=PASSWORD)
    gateway = SmppMessageGateway(account, reconnect_after=0.05)
    gateway.listen(installed.giahan.inbox)
    await gateway.start()
    await centre.bound.get()
    return gateway


async def settled(installed: Installation) -> None:
    """Wait until everything that was kept is acted on."""
    for _ in range(500):
        if not await installed.pool.fetchval("SELECT count(*) FROM incoming_sms WHERE state = 'RECEIVED'"):
            return
        await asyncio.sleep(0.02)


async def test_a_centre_that_repeats_reorders_and_drops(installed: Installation) -> None:
    """K-SMS-ONCE, K-SMS-ON: one purchase, however it comes; a part that is lost moves nothing."""
    await on_record(installed)
    phone = HttpHandset(installed, MSISDN)
    before = await phone.balance()
    whole = in_parts(b"ON CB NAP219 " + b" " * 60 + b"0912345678", 3)
    lost = in_parts(b"ON K NAP645 " + b" " * 60 + b"0912345679", 4)[:-1]
    plain = [deliver_sm(MSISDN, "9029", b"ON K NAP215")]
    parts = [deliver_sm(MSISDN, "9029", each, esm_class=0x40) for each in (*whole, *lost)]
    sent = [*plain, *parts] * 3
    random.Random(7).shuffle(sent)  # noqa: S311 - the same every time
    async with a_centre() as centre:
        gateway = await bound(installed, centre)
        for number, body in enumerate(sent, 1):
            assert await delivered(centre, body, number) == 0
        await settled(installed)
        await gateway.aclose()
    assert before - await phone.balance() == 240_800 + 245_280
    told = await installed.ask(INCOMING, installed.token(Role.SUPPORT), s=MSISDN)
    states = [edge["node"]["state"] for edge in told["incomingMessages"]["edges"]]
    assert states == ["DONE", "DONE"]


async def away(*_: object) -> None:
    raise StoreBusyError


async def test_what_is_not_kept_is_delivered_again(installed: Installation, monkeypatch: pytest.MonkeyPatch) -> None:
    """K-SMS-ONCE: the centre hears so, and whoever it delivers to next keeps it."""
    await on_record(installed)
    body = deliver_sm(MSISDN, "9029", b"KPLUS")
    async with a_centre() as centre:
        gateway = await bound(installed, centre)
        monkeypatch.setattr(PostgresIncomingMessages, "keep", away)
        assert await delivered(centre, body) == 0x64
        monkeypatch.undo()
        assert await delivered(centre, body, 2) == 0
        await settled(installed)
        await gateway.aclose()
    assert (await phone_keys(installed)) == ["refusal.auto_renewal_nothing_pending"]


async def phone_keys(installed: Installation) -> list[str]:
    return [key for key in await HttpHandset(installed, MSISDN).inbox() if not key.startswith("splus")]


async def test_a_receipt_sets_what_became_of_a_message(installed: Installation) -> None:
    """It names the centre's own id, and what was written down of the message follows."""
    await on_record(installed)
    await HttpHandset(installed, MSISDN).sms("m-1", "xin chao")
    async with a_centre() as centre:
        gateway = await bound(installed, centre)
        (due,) = await installed.giahan.deliver_messages.outbox.claim_messages(installed.clock.now(), _LEASE, 10)
        await installed.giahan.deliver_messages.outbox.sent(due, installed.clock.now(), await gateway.send(due.message))
        receipt = b"id:message-id sub:001 dlvrd:000 submit date:2 done date:2 stat:UNDELIV err:027 text:"
        assert await delivered(centre, deliver_sm(MSISDN, "9029", receipt, esm_class=4)) == 0
        await gateway.aclose()
    (edge,) = (await installed.ask(STATES, to=MSISDN))["messages"]["edges"]
    assert (edge["node"]["state"], edge["node"]["failure"]) == ("FAILED", "UNDELIV 027")
    assert edge["node"]["settledAt"]


_LEASE = timedelta(minutes=1)
