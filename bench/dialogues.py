"""Keys a second over USSD: beside an endpoint by hand over the same row, and the one that pays beside GraphQL."""

import asyncio
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from urllib.parse import urlencode
from uuid import uuid4

import asyncpg

from bench.costs.memory import resident
from bench.data.crowd import Crowd
from bench.data.people import card_number, msisdn, populate
from bench.harness.operations import RENEW, graphql_body, post, renewal_input
from bench.harness.rounds import compare, in_turn, say
from bench.harness.scale import Scale
from bench.load.requests import answers, requests_file
from bench.servers.postgresql import new_giahan
from bench.servers.serving import Served, a_token, giahan_server, server_by_hand
from domain.buckets import bucket_of
from domain.catalogue.package import ProductLine
from domain.dialogues.screens import Screen
from domain.dialogues.service_codes import Service
from domain.dialogues.session import Caller, Session
from domain.dialogues.state import CardAtHand, Place, State
from domain.months import Term, local_day
from gateways.ids import new_id
from persistence.connections.pool import prepare
from persistence.rows.dialogues import SESSION, session_row

AT_ONCE = 16
KEYS, SESSIONS = 30, 400
OPEN = 10_000
PRICE, FEE = 175_000, 21_000
TIMES, PARTS = 4, 20
A_SECOND = 4_000
"""How many who pay are prepared for a second of measuring."""
SHOWN = (
    "Quy khach dang dung goi Tron ven, 1 thang, 175.000d. De gia han, Bam:\n1: Gia han tu dong\n"
    "2: Gia han goi cuoc hien tai\n3: Gia han goi cuoc khac\n9: Quay lai man hinh truoc"
)
SCREENS, BY_HAND = "keys that show a screen", "keys by hand over the same row"
PAID, RENEWED = "keys that pay", "renewals over GraphQL and HTTP"


def bench(server: str, scale: Scale, folder: Path) -> None:
    """Print the ratios of keys, and what open sessions cost a server."""
    url, people = new_giahan(server, "dialogues"), TIMES * scale.people
    populate(url, people)
    crowd = Crowd(people, PARTS)
    with giahan_server(url, "--no-worker") as ours, server_by_hand(url) as theirs:
        sides = {
            SCREENS: partial(_keys, ours, url, folder, scale.seconds, "admin", "/channels/ussd"),
            BY_HAND: partial(_keys, theirs, url, folder, scale.seconds, "hand", "/ussd"),
            PAID: partial(_paid, ours, url, folder, scale.seconds, crowd),
            RENEWED: partial(_renewed, ours, folder, scale.seconds, crowd),
        }
        figures = in_turn(scale.rounds, sides)
        before = resident(ours.process.pid)
        _open(url, [_session(f"{uuid4()}", index % people, "admin", _menu(index)) for index in range(OPEN)])
        _keys(ours, url, folder, 1, "admin", "/channels/ussd")
        more = resident(ours.process.pid) - before
    compare(f"{SCREENS} / {BY_HAND}", figures[SCREENS], figures[BY_HAND], aim="at least 0.35")
    compare(f"{PAID} / {RENEWED}", figures[PAID], figures[RENEWED], aim="at least 0.9")
    say(f"{OPEN:,} open sessions cost a server {more:.1f} MB (aim: at most 20)")


def _keys(served: Served, url: str, folder: Path, seconds: float, principal: str, path: str) -> float:
    """Press keys that go forth and back between two screens, each session's one after the other."""
    run = uuid4()
    pressed = ["*".join(("3", "9") * KEYS)[: 2 * count - 1] for count in range(1, KEYS + 1)]
    forms = (_form(f"{run} {index}", index, text) for text in pressed for index in range(SESSIONS))
    file = requests_file(folder, "keys", _posts(path, forms))
    _open(url, [_session(f"{run} {index}", index, principal, _menu(index)) for index in range(SESSIONS)])
    return answers(served, file, AT_ONCE, seconds, wanted="CON ")


def _paid(served: Served, url: str, folder: Path, seconds: float, crowd: Crowd) -> float:
    """Press the key that pays, once a session."""
    run = uuid4()
    whom = _some(crowd, seconds)
    forms = (_form(f"{run} {index}", index, "1") for index in whom)
    file = requests_file(folder, "pays", _posts("/channels/ussd", forms))
    _open(url, [_session(f"{run} {index}", index, "admin", _confirm(index)) for index in whom])
    return answers(served, file, AT_ONCE, seconds, wanted="END Gia han thanh cong")


def _renewed(served: Served, folder: Path, seconds: float, crowd: Crowd) -> float:
    token, run = a_token(), uuid4()
    inputs = [renewal_input(index, f"{run}-{index}") for index in _some(crowd, seconds)]
    file = requests_file(folder, "renewals", [post("/graphql", graphql_body(RENEW, each), token) for each in inputs])
    return answers(served, file, AT_ONCE, seconds, wanted='"refusals":[],"replayed":false')


def _some(crowd: Crowd, seconds: float) -> list[int]:
    """Take people of whom nobody has paid of late, more than can pay in that time."""
    first, many = crowd.first(), min(crowd.people // 2, round(A_SECOND * seconds))
    return [(first + further) % crowd.people for further in range(many)]


def _form(session: str, index: int, text: str) -> bytes:
    fields = {"sessionId": session, "serviceCode": "*995#", "phoneNumber": msisdn(index), "text": text}
    return urlencode(fields).encode()


def _posts(path: str, forms: Iterable[bytes]) -> list[bytes]:
    """Write requests; sessions are opened after them, for one that is open too long is over (K-USSD-STATE)."""
    head = (
        f"POST {path} HTTP/1.1\r\nHost: giahan\r\nAuthorization: Bearer {a_token()}\r\n"
        "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
    ).encode()
    return [head + f"{len(form)}\r\n\r\n".encode() + form for form in forms]


def _card(index: int) -> CardAtHand:
    return CardAtHand(
        number=card_number(index),
        line=ProductLine.DTH_OTT,
        package="TRON_VEN",
        rooms=0,
        term=None,
        expires_on=local_day(datetime.now(UTC)) + timedelta(days=9),
        lifted_until=None,
        own=False,
    )


def _menu(index: int) -> State:
    return State(place=Place.MENU, card=_card(index))


def _confirm(index: int) -> State:
    return State(
        place=Place.CONFIRM, card=_card(index), package="TRON_VEN", term=Term.P1M, came_from=Place.MENU, price=PRICE,
        fee=FEE,
    )  # fmt: skip


def _session(gateway_id: str, index: int, principal: str, state: State) -> Session:
    now = datetime.now(UTC)
    caller = Caller(principal=principal, gateway_id=gateway_id, msisdn=msisdn(index))
    screen = Screen("kplus.ussd_menu_current", SHOWN)
    return Session(
        id=new_id(), caller=caller, service=Service.KPLUS, started_at=now, seen_at=now, answered_at=now, state=state,
        screen=screen,
    )  # fmt: skip


def _open(url: str, sessions: list[Session]) -> None:
    asyncio.run(_put(url, sessions))


async def _put(url: str, sessions: list[Session]) -> None:
    connection = await asyncpg.connect(url)
    try:
        await prepare(connection)
        records = [session_row(each) for each in sessions]
        assert bucket_of(sessions[0].caller.msisdn) == records[0][0]
        await connection.copy_records_to_table("dialogue_session", records=records, columns=SESSION)
    finally:
        await connection.close()
