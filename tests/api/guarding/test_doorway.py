"""What strangers send without end, or not at all, is ended by a real server, and keeps nobody else out."""

import json
import struct
from collections.abc import Iterator
from contextlib import ExitStack, suppress

import pytest

from tests.api.support.strangers import Server, a_server, heard

OF_ADDRESS = 40
HEAD = b"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
TOKEN = b"POST /oauth/token HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
ASKED = b'{"query":"{ __typename }"}'
LIVE = b"GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n"
SOCKET = b"GET /graphql HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"


@pytest.fixture(scope="module")
def doors(modules_database: str) -> Iterator[Server]:
    short = {"GIAHAN_HEAD_SECONDS": "1", "GIAHAN_BODY_SECONDS": "1"}
    with a_server(modules_database, GIAHAN_CONNECTIONS_PER_ADDRESS=str(OF_ADDRESS), **short) as serving:
        yield serving


def test_what_is_within_the_limits_is_answered(doors: Server) -> None:
    body = b"Content-Length: %d\r\nConnection: close\r\n\r\n%s" % (len(ASKED), ASKED)
    assert b'"__typename":"Query"' in doors.told(HEAD + b"X-A: " + b"a" * 8000 + b"\r\n" + body)
    chunks = b"".join(b"1\r\n%c\r\n" % each for each in ASKED)
    assert b'"__typename":"Query"' in doors.told(
        CHUNKED.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n") + chunks + b"0\r\nX-T: t\r\n\r\n"
    )


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"GET / HTTP/1.1\r\nHost: x\r\nX-A: " + b"a" * 2_000_000, b"431"),
        (b"GET / HTTP/1.1\r\nHost: x\r\nX-" + b"a" * 2_000_000, b"431"),
        (b"GET / HTTP/1.1\r\n" + b"a: b\r\n" * 300_000, b"431"),
        (b"GET / HTTP/1.1\r\nHost: x\r\n" + (b"X-A: " + b"a" * 400 + b"\r\n") * 90, b"431"),
        (b"GET /" + b"a" * 2_000_000, b"414"),
        (b"\r\n" * 1_000_000, b"431"),
        (CHUNKED + b"1;" + b"a" * 2_000_000, b"431"),
        (CHUNKED + b"0\r\nX-T: " + b"a" * 2_000_000, b"431"),
        (CHUNKED + b"0\r\n" + b"a: b\r\n" * 300_000, b"431"),
        (CHUNKED + b"1;abc\r\n \r\n" * 300_000, b"413"),
        (HEAD + b"Content-Length: 9000000\r\n\r\n" + b" " * 9_000_000, b"413"),
    ],
    ids=lambda value: value[:24].decode() if isinstance(value, bytes) else value,
)  # fmt: skip
def test_what_never_ends_is_ended_before_it_is_whole(doors: Server, sent: bytes, status: bytes) -> None:
    assert doors.told(sent).startswith(b"HTTP/1.1 " + status)


def test_headers_that_come_behind_a_body_are_told_to_nobody_as_headers(doors: Server) -> None:
    chunks = b"%x\r\n%s\r\n0\r\nX-Request-Id: smuggled\r\n\r\n" % (len(ASKED), ASKED)
    assert b"smuggled" not in doors.told(CHUNKED.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n") + chunks)


def test_requests_sent_ahead_are_answered_in_order_and_only_so_many(doors: Server) -> None:
    answers = doors.told(LIVE * 5000)
    assert 1 <= answers.count(b'{"live":true}') <= 40
    assert answers.count(b"HTTP/1.1 ") == answers.count(b"HTTP/1.1 200")
    assert answers.count(b"connection: close") == 1


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"", b""),
        (b"GET /health/live HTT", b"408"),
        (HEAD + b"Content-Length: 100\r\n\r\n{", b"408"),
        (CHUNKED + b"1\r\n{\r\n", b"408"),
        (SOCKET, b"408"),
        (TOKEN + b"Content-Length: 100\r\n\r\ngrant_type=", b"408"),
    ],
)
def test_who_says_nothing_or_half_is_not_waited_for(doors: Server, sent: bytes, status: bytes) -> None:
    answer = doors.told(sent)
    assert answer.startswith(b"HTTP/1.1 " + status) if status else answer == b""


def test_a_byte_now_and_then_does_not_keep_a_connection(doors: Server) -> None:
    with doors.connect() as connection:
        connection.settimeout(0.2)
        answer = b""
        for _ in range(50):
            try:
                connection.sendall(b"a")
                if answer := connection.recv(100):
                    break
            except TimeoutError:
                continue
            except OSError:
                break
    assert answer.startswith(b"HTTP/1.1 ")


def test_of_one_address_the_newcomer_takes_the_place_of_one_that_says_nothing(doors: Server) -> None:
    with ExitStack() as stack:
        silent = [stack.enter_context(doors.connect()) for _ in range(OF_ADDRESS + 1)]
        assert b"200" in doors.told(LIVE.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"))
        assert heard(silent[0]) == b""


def test_a_message_of_pieces_without_end_is_ended(doors: Server) -> None:
    rest = b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
    with doors.connect() as connection:
        connection.sendall(SOCKET + rest + b"Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n")
        assert connection.recv(1000).startswith(b"HTTP/1.1 101")
        empty = b"\x80\x00\x00\x00\x00"
        with suppress(OSError):
            connection.sendall(b"\x01" + empty + (b"\x00" + empty) * 1000)
        assert struct.pack("!H", 1009) in heard(connection)


def test_the_log_says_what_was_ended_and_nothing_of_faults(doors: Server) -> None:
    doors.told(b"GET /" + b"a" * 100_000)
    lines = [json.loads(line) for line in doors.logged().splitlines() if line.startswith("{")]
    assert any(line["event"] == "connections ended or refused by us" for line in lines)
    assert not [line for line in lines if line["level"] == "error"]
    assert "PostgreSQL has died" not in doors.logged()
