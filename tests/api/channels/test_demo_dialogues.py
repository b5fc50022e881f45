"""The dialogue of each demo payer and card, from dial to outcome, at 2020-08-01 and today; and transcripts."""

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from api.channels.telephone import Telephone, played, written
from api.demo import load_demo
from api.demo.data import read_demo
from domain.dialogues.screens import fits
from domain.months import local_day
from gateways.decoders.sandbox import SandboxCardSystem
from persistence.invariants import violations
from tests.api.channels.handset import HttpHandset
from tests.api.channels.wire import InProcess
from tests.api.support.installation import Installation

FILES = sorted(Path(__file__).with_name("transcripts").glob("*.json"))
TRANSCRIPTS = {file.stem: json.loads(file.read_text(encoding="utf-8")) for file in FILES}
PAYER, CARD = "84900000001", "10000000001"
DAYS = (date(2020, 8, 1), local_day(datetime.now(UTC)))

QUOTE = """
query ($input: QuoteInput!) { quote(input: $input) { quote { total } refusals { rule } } }
"""


async def demo(installed: Installation, day: date) -> None:
    installed.clock.turn_to(day)
    await load_demo(installed.giahan, SandboxCardSystem(installed.pool).reject_activations)


async def outcome(installed: Installation, payer: str, card: str) -> list[str]:
    """Go from dial to outcome: the first package on sale at its first term."""
    phone = HttpHandset(installed, payer, session=uuid4().hex)
    screens = [await phone.dial()]
    entered = ["4", card] if "4: Nhap so the khac" in screens[0] else [card]
    for key in (*entered, "3", "1", "1", "1", "1"):
        if screens[-1].startswith("END "):
            break
        screens.append(await phone.press(key))
    return screens


@pytest.mark.parametrize("day", DAYS, ids=str)
async def test_every_demo_payer_and_card_comes_to_an_outcome(installed: Installation, day: date) -> None:
    """K-USSD-STATE, K-USSD-FIT: paid exactly where no rule refuses, and every screen fits."""
    await demo(installed, day)
    data = read_demo()
    pairs = [(each.msisdn, CARD) for each in data.subscribers] + [(PAYER, each.number) for each in data.cards]
    for payer, card in pairs:
        before = await installed.pool.fetchval("SELECT count(*) FROM renewal")
        screens = await outcome(installed, payer, card)
        paid = await installed.pool.fetchval("SELECT count(*) FROM renewal") - before
        assert all(fits(screen[4:]) for screen in screens), screens
        assert paid == ("Gia han thanh cong" in screens[-1]), screens
        assert screens[-1].startswith("END ") or "nhap lai" in screens[-1] or "khong co goi" in " ".join(screens)
    async with installed.pool.acquire() as connection:
        assert await violations(connection) == []


@pytest.mark.parametrize("kept", TRANSCRIPTS.values(), ids=TRANSCRIPTS)
async def test_a_transcript_plays_as_it_was(installed: Installation, kept: dict[str, Any]) -> None:
    """A conversation of the demo data on 2024-03-15, as a telephone saved it."""
    await demo(installed, date(2024, 3, 15))
    assert await played(Telephone(InProcess(installed), kept["number"]), kept["steps"]) == []


async def test_a_transcript_that_is_another_is_told(installed: Installation) -> None:
    await demo(installed, date(2024, 3, 15))
    phone = Telephone(InProcess(installed), PAYER)
    await phone.begin()
    for line in ("*995#", CARD, "9", "1", "sms 9029 xin chao", "7"):
        await phone.do(line)
        await phone.received()
    again = Telephone(InProcess(installed), PAYER)
    steps = json.loads(written(phone))["steps"]
    assert await played(again, steps) == []
    steps[1]["shows"] = "CON else"
    assert [each.split(":")[0] for each in await played(again, steps)] == [f"2 {CARD}"]
    assert not again.in_session or again.code == "*995#"
