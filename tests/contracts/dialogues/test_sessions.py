"""The exam of sessions: one open of a caller, written by one at a time, forgotten when they are old (K-USSD-STATE)."""

import asyncio
from dataclasses import replace
from datetime import timedelta

from domain.catalogue.package import ProductLine
from domain.dialogues.commands import Renew
from domain.dialogues.screens import Screen
from domain.dialogues.service_codes import Service
from domain.dialogues.session import Caller, Pending, Session
from domain.dialogues.state import CardAtHand, Place, State
from domain.dialogues.steps import Recorded, Step
from domain.months import Term
from gateways.ids import new_id
from tests.contracts.dialogues.conftest import Dialogues
from tests.contracts.written import NOW

CALLER = Caller(principal="partner:gateway", gateway_id="id *1#", msisdn="84901234567")
CARD = CardAtHand(
    number="12345678901",
    line=ProductLine.MYK,
    package="TRON_VEN",
    rooms=2,
    term=Term.P1W,
    expires_on=NOW.date(),
    lifted_until=None,
    own=True,
)
STATE = State(place=Place.CONFIRM, remembered=("1", "2"), card=CARD, term=Term.P1M, package="X", page=1, price=5, fee=6)


def a_session(**other: object) -> Session:
    made = Session(
        id=new_id(),
        caller=CALLER,
        service=Service.KPLUS,
        started_at=NOW,
        seen_at=NOW,
        answered_at=NOW,
        state=STATE,
        screen=Screen("a", "text\nđ"),
    )
    return replace(made, **other)  # type: ignore[arg-type]


def a_step(number: int = 0) -> Step:
    recorded = Recorded(kind="RENEWAL", ref=a_session().ref, rules=("K_AGE",))
    return Step(
        number=number, key="1", at=NOW, place=Place.MENU, screen=Screen("a", "b"), milliseconds=3, recorded=recorded
    )


async def test_a_session_comes_back_as_it_was(kept: Dialogues) -> None:
    pending = Pending(
        key="1",
        text="1*1",
        state=STATE,
        command=Renew(card_number="1", package="X", extra_rooms=0, term=Term.P12M, total=7),
    )
    session = a_session(pending=pending, text="1*2", step=3)
    assert (await kept.sessions.find(CALLER)).session is None
    assert await kept.sessions.begin(session, a_step(), ())
    assert (await kept.sessions.find(CALLER)).session == session
    assert (await kept.sessions.find(replace(CALLER, msisdn="84900000000"))).session is None


async def test_of_many_that_begin_at_once_one_does(kept: Dialogues) -> None:
    """K-USSD-STATE: and another may once it has ended."""
    many = await asyncio.gather(*(kept.sessions.begin(a_session(), a_step(), ()) for _ in range(5)))
    assert sorted(many) == [False] * 4 + [True]
    open_one = (await kept.sessions.find(CALLER)).session
    assert open_one is not None
    assert await kept.sessions.write(open_one.closed(NOW), None, ())
    assert await kept.sessions.begin(a_session(), a_step(), ())


async def test_of_many_that_write_at_once_one_does(kept: Dialogues) -> None:
    """K-USSD-STATE."""
    session = a_session()
    await kept.sessions.begin(session, a_step(), ())
    screens = [session.answered(f"{number}", STATE, Screen("s", f"{number}"), NOW) for number in range(5)]
    written = await asyncio.gather(*(kept.sessions.write(each, a_step(1), ()) for each in screens))
    assert sorted(written) == [False] * 4 + [True]
    assert (await kept.sessions.find(CALLER)).session == screens[written.index(True)]


async def test_sessions_that_are_over_are_listed_and_old_ones_forgotten(kept: Dialogues) -> None:
    session = a_session()
    await kept.sessions.begin(session, a_step(), ())
    before = NOW - timedelta(seconds=1)
    assert await kept.sessions.over(before, before, 10) == []
    assert await kept.sessions.over(NOW, before, 10) == await kept.sessions.over(before, NOW, 10) == [session]
    assert await kept.sessions.forget(NOW, 10) == 0
    assert await kept.sessions.forget(NOW + timedelta(days=1), 10) == 1
    assert (await kept.sessions.find(CALLER)).session is None
