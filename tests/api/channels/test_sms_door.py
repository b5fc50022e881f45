"""`POST /channels/sms`: kept, acted on once, answered (K-SMS-ONCE, K-SMS-ON, K-SMS-LOOP)."""

import asyncio
from datetime import timedelta

import pytest

from tests.api.channels.handset import HttpHandset
from tests.api.requests.renewals import MSISDN, on_record
from tests.api.support.installation import Installation, an_installation
from tests.databases import Database


async def test_a_message_is_kept_acted_on_and_answered(installed: Installation) -> None:
    """K-SMS-ON, K-SMS-ONCE."""
    await on_record(installed)
    phone = HttpHandset(installed, MSISDN)
    before = await phone.balance()
    for _ in range(3):
        answer = await phone.sms("m-1", "ON K NAP215")
        assert (answer.status, answer.body) == (200, b"OK")
    assert before - await phone.balance() == 240_800
    assert (await phone.inbox())[-1] == "kplus.renewed"
    await phone.sms("m-2", "ON K NAP215")
    await phone.sms("m-3", "xin chao")
    assert (await phone.inbox())[-2:] == ["sms.repeated", "sms.syntax_9029"]
    assert before - await phone.balance() == 240_800


async def test_floods_and_repeats_at_two_processes_pass_no_limit(database: Database) -> None:
    """K-SMS-LOOP, K-SMS-ON, G-LIMITS: one purchase, three answers to wrong syntax, twenty acted on."""
    async with an_installation(database.app_url) as one, an_installation(database.app_url) as other:
        await on_record(one)
        phones = [HttpHandset(one, MSISDN), HttpHandset(other, MSISDN)] * 15
        before = await phones[0].balance()
        await asyncio.gather(*(phone.sms(f"on-{number}", "ON K NAP215") for number, phone in enumerate(phones)))
        assert before - await phones[0].balance() == 240_800
        await asyncio.gather(*(phone.sms(f"no-{number}", "?") for number, phone in enumerate(phones[:10])))
        counted = await one.pool.fetch("SELECT state, count(*) FROM incoming_sms GROUP BY state")
        assert dict(map(tuple, counted)) == {"DONE": 1, "REPEATED": 19, "TOO_MANY": 20}


async def test_a_message_that_was_kept_and_not_acted_on_is_left_to_the_worker(
    installed: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """K-SMS-ONCE: the gateway is told that it is kept; the worker acts on it, once."""
    await on_record(installed)
    phone = HttpHandset(installed, MSISDN)
    before, act = await phone.balance(), installed.giahan.dialogues.act

    async def dies(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(type(act), "__call__", dies)
    assert (await phone.sms("m-1", "ON K NAP215")).status == 200
    monkeypatch.undo()
    assert await phone.balance() == before
    installed.clock.instant += act_after()
    assert await act.left_behind() == 1
    assert await act.left_behind() == 0
    assert before - await phone.balance() == 240_800


def act_after() -> timedelta:
    return timedelta(seconds=31)
