"""`POST /channels/ussd`: the dialogue over HTTP, at two processes, with a card system that hangs, and who is let in."""

import asyncio
from datetime import timedelta

import pytest

from api.channels import ussd
from api.identity import Role, Scope
from domain.dialogues.session import InputMode
from domain.dialogues.state import Place
from domain.subscribers.card_report import CardReport
from gateways.decoders import in_time
from persistence.invariants import violations
from tests.api.channels.handset import HttpHandset, post
from tests.api.requests.renewals import CARD, MSISDN, PUBLISH_PRICE, a_price, card_on_record, on_record
from tests.api.support.client import Answer, Client
from tests.api.support.installation import Installation, an_installation, open_doors
from tests.databases import Database

FIELDS = {"sessionId": "s", "serviceCode": "*995#", "phoneNumber": MSISDN, "text": ""}


async def ready(installed: Installation) -> HttpHandset:
    await on_record(installed)
    await card_on_record(installed)
    return HttpHandset(installed, MSISDN)


async def test_a_card_is_renewed_over_ussd(installed: Installation) -> None:
    """K-USSD-STATE: from dial to outcome; the ledger, the messages and the audit of keys are those of a renewal."""
    phone = await ready(installed)
    before = await phone.balance()
    assert (await phone.dial()).startswith("CON Quy khach vui long nhap so the giai ma")
    assert (await phone.press(CARD)).startswith("CON Quy khach dang dung goi Tron ven, 1 thang, 175.000d.")
    assert (await phone.press("2")).startswith("CON Vui long chon hinh thuc thanh toan.")
    assert "tru 196.000d" in await phone.press("1")
    done = await phone.press("1")
    assert done.startswith(f"END Gia han thanh cong the {CARD} goi Tron ven 1 thang den ")
    assert await phone.send(phone.text) == done
    assert before - await phone.balance() == 196_000
    assert (await phone.inbox())[-1] == "kplus.renewed"
    async with installed.pool.acquire() as connection:
        assert await violations(connection) == []
        assert await connection.fetchval("SELECT count(*) FROM dialogue_step") == 5


async def test_the_same_key_twenty_times_at_two_processes(database: Database) -> None:
    """K-USSD-STATE, G-ONCE, G-LIMITS: one charge and twenty equal answers."""
    async with an_installation(database.app_url) as one, an_installation(database.app_url) as other:
        phone = await ready(one)
        before = await phone.balance()
        await phone.dial()
        await phone.press(CARD, "2")
        confirm = await phone.press("1")
        assert "tru 196.000d" in confirm
        pressed = f"{phone.text}*1"
        clients = [one.client, other.client] * 10
        answers = await asyncio.gather(*(phone.send(pressed, client) for client in clients))
        assert len(set(answers)) == 1
        assert answers[0].startswith("END Gia han thanh cong")
        assert before - await phone.balance() == 196_000
        late = await asyncio.gather(*(phone.send(text, other.client) for text in ("", CARD, phone.text)))
        assert set(late) == set(answers)
        started = await asyncio.gather(
            *(HttpHandset(one, MSISDN, session="twice").send("", client) for client in clients)
        )
        assert len(set(started)) == 1
        assert await one.pool.fetchval("SELECT count(*) FROM dialogue_session") == 2


async def test_a_price_that_moved_is_shown_and_not_charged(installed: Installation) -> None:
    """K-USSD-HOLD."""
    phone = await ready(installed)
    await phone.dial()
    await phone.press(CARD, "2", "1")
    published = await installed.ask(PUBLISH_PRICE, input=a_price(timing="BEFORE_EXPIRY"))
    assert published["publishPrice"]["refusals"] == []
    assert "GIA MOI!" in await phone.press("1")
    assert (await phone.press("1")).startswith("END Gia han thanh cong")


async def test_a_card_system_that_hangs_is_told_in_time_and_nothing_is_stored(
    installed: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """K-USSD-TIME: within eight seconds; the same input tries again."""
    phone = await ready(installed)
    await phone.dial()
    real = installed.television.look_up

    async def hangs(_self: object, number: str) -> CardReport | None:
        await asyncio.sleep(60)
        return await real(number)

    monkeypatch.setattr(in_time, "begin", lambda: None)
    monkeypatch.setattr(ussd, "begin", lambda: in_time._until.set(asyncio.get_running_loop().time() + 0.2))  # noqa: SLF001
    monkeypatch.setattr(type(installed.television), "look_up", hangs)
    begun = asyncio.get_running_loop().time()
    assert (await phone.press("12345678902")).startswith("END He thong dang nang cap.")
    assert asyncio.get_running_loop().time() - begun < 5
    assert await installed.pool.fetchval("SELECT count(*) FROM refused_attempt") == 0
    monkeypatch.undo()
    assert "Khong tim thay" in await phone.send(phone.text)


async def test_what_takes_too_long_otherwise_is_told_by_sms(
    installed: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """K-USSD-TIME: a screen is there in time; what was confirmed goes on, once."""
    phone = await ready(installed)
    await phone.dial()
    await phone.press(CARD, "2", "1")
    monkeypatch.setattr(ussd, "PATIENCE", 0.0)
    assert "dang duoc xu ly" in await phone.press("1")
    monkeypatch.undo()
    assert (await phone.send(phone.text)).startswith("END Gia han thanh cong")


async def test_whoever_leaves_at_the_confirmation_is_told(installed: Installation) -> None:
    """K-USSD-STATE: by SMS, once, and nothing was charged."""
    phone = await ready(installed)
    before = await phone.balance()
    await phone.dial()
    await phone.press(CARD, "2", "1")
    installed.clock.pass_by(in_seconds(61))
    assert await installed.giahan.dialogues.close_left() == [Place.CONFIRM]
    assert await installed.giahan.dialogues.close_left() == []
    assert (await phone.inbox())[-1] == "kplus.payment_not_confirmed"
    assert (await phone.press("1")).startswith("END Phien giao dich da ket thuc")
    assert await phone.balance() == before


async def test_a_gateway_of_last_keys(installed: Installation) -> None:
    """K-USSD-STATE: by setting."""
    phone = await ready(installed)
    client = open_doors(installed.giahan, ussd=InputMode.LAST)
    assert (await phone.send("", client)).startswith("CON ")
    screens = [await phone.send(key, client) for key in (CARD, "2", "1", "1", "1")]
    assert [screen[:4] for screen in screens] == ["CON ", "CON ", "CON ", "END ", "END "]
    assert screens[3] == screens[4]


@pytest.mark.parametrize(
    ("role", "status"), [(Role.PARTNER, 200), (Role.ADMIN, 200), (Role.SUPPORT, 403), (Role.AUDITOR, 403)]
)
async def test_the_door_takes_a_token_with_its_scope(installed: Installation, role: Role, status: int) -> None:
    for path, fields in (("/channels/ussd", FIELDS), ("/channels/sms", {"id": "1", "from": MSISDN, "to": "9029"})):
        assert (await post(installed.client, path, installed.token(role), **fields)).status == status


@pytest.mark.parametrize("path", ["/channels/ussd", "/channels/sms"])
async def test_what_is_no_form_of_a_gateway_is_turned_away(installed: Installation, path: str) -> None:
    """G-INPUT."""
    client, token = installed.client, installed.token(Role.PARTNER)
    assert (await post(client, path, None, **FIELDS)).status == 401
    assert (await post(client, path, "not one", **FIELDS)).status == 401
    own = installed.token_with(Role.PARTNER, [Scope.CATALOGUE_READ])
    assert (await post(client, path, own, **FIELDS)).status == 403
    for fields in ({}, {"sessionId": "s"}, FIELDS | {"phoneNumber": "12"}, FIELDS | {"sessionId": "s" * 201}):
        assert (await post(client, path, token, **fields)).status == 400
    assert (await post(client, path, token, **FIELDS, text2="x" * 9000)).status == 413
    assert (await _raw(client, path, token, b"{}", "application/json")).status == 415
    for body in (b"sessionId=%ff", b"\xff", b"id=1&id=2"):
        assert (await _raw(client, path, token, body)).status == 400
    assert (await client.get(path)).status == 405


async def _raw(
    client: Client, path: str, token: str, body: bytes, kind: str = "application/x-www-form-urlencoded"
) -> Answer:
    return await client.send("POST", path, body, headers={"content-type": kind, "authorization": f"Bearer {token}"})


async def test_a_database_that_is_away_is_told_on_the_screen(
    installed: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """K-USSD-TIME: and a message is not said to be kept."""
    phone = await ready(installed)

    async def busy(*_: object) -> None:
        raise ConnectionRefusedError

    monkeypatch.setattr(type(installed.giahan.dialogues.answer.sessions._pool), "fetchrow", busy)  # type: ignore[attr-defined]  # noqa: SLF001
    assert (await phone.dial()).startswith("END He thong dang nang cap.")


def in_seconds(seconds: int) -> timedelta:
    return timedelta(seconds=seconds)
