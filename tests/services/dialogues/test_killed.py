"""The process that answers a key is killed at any moment: another takes the session up (K-USSD-STATE, G-ONCE)."""

import asyncio
import signal
from itertools import count

import pytest

from tests.databases import Database
from tests.persistence.installation import Installation, an_installation
from tests.persistence.kills.children import PAYERS, Children, a_family
from tests.services.dialogues.pressing_child import a_phone
from tests.usecases.dialogues.handset import Handset
from tests.usecases.requests import TODAY, in_date, on_record

CHILD = "tests.services.dialogues.pressing_child"
FEWEST_STATEMENTS = 5
"""The session is read, the command is claimed, the renewal reads and records, and the screen is written."""


async def at_the_confirmation(installed: Installation, index: int) -> Handset:
    """Bring a phone of its own to step 5, for a card of its own."""
    payer, card = PAYERS[index], f"222222223{index:02}"
    await on_record(installed.service, payer, balance=1_000_000)
    await in_date(installed.service, card)
    phone = a_phone(installed, payer, f"session-{index}")
    await phone.dial()
    screen = await phone.press(card, "2", "1")
    assert "tru 196.000d" in screen.text
    phone.text += "*1"
    return phone


async def killed(children: Children, phone: Handset, when: str, at: int) -> int:
    """Have a child answer the confirmation, and be killed; tell how it ended."""
    handset = {"msisdn": phone.msisdn, "session": phone.session, "text": phone.text}
    return await children.asked(at=at, when=when, handset=handset)


@pytest.mark.parametrize("when", ["before", "after"])
async def test_killed_around_any_statement_another_process_takes_it_up(database: Database, when: str) -> None:
    """K-USSD-STATE: one charge, and the screen that would have been shown."""
    async with an_installation(database, day=TODAY) as installed, a_family(database, CHILD) as children:
        for at in count():
            phone = await at_the_confirmation(installed, at)
            end = await killed(children, phone, when, at)
            assert end in {0, -signal.SIGKILL}
            await installed.left_alone()
            answers = await asyncio.gather(*(phone.again() for _ in range(3)))
            assert len({each.text for each in answers}) == 1
            assert answers[0].text.startswith(f"Gia han thanh cong the 222222223{at:02} goi Tron ven")
            charged = "SELECT count(*) FROM renewal WHERE payer_msisdn = $1 AND status = 'SUCCEEDED'"
            assert await installed.ask(charged, phone.msisdn) == 1
            if end == 0:
                break
        assert at >= FEWEST_STATEMENTS
        assert await installed.violations() == []
