"""The card system over HTTP: what a sound answer means, and what happens where none comes."""

import socket
from datetime import date

import orjson
import pytest

from domain.catalogue.package import ProductLine
from domain.ports.outside.card_system import ActivationAnswer, ActivationVerdict
from domain.subscribers.card_report import CardReport
from domain.subscribers.decoder_card import CardStatus
from gateways.decoders.http import HttpCardSystem
from gateways.decoders.retry_policy import RetryPolicy
from tests.gateways.decoders.cards import CARD, COMMAND, DONE, NUMBER, REJECTED, unavailable
from tests.gateways.decoders.television import KEY_ID, SECRET, Answering, Television, hangs_up, says

REPORT = CardReport(
    number=NUMBER,
    product_line=ProductLine.DTH_OTT,
    status=CardStatus.ACTIVE,
    package="TRON_VEN",
    extra_rooms=1,
    expires_on=date(2022, 6, 30),
)
HASTY = RetryPolicy(total=20, attempt=0.1, attempts=2)


async def test_a_card_is_told_as_the_company_knows_it(television: Television, card_system: HttpCardSystem) -> None:
    television.will(says(CARD))
    assert await card_system.look_up(NUMBER) == REPORT
    assert [request.path for request in television.requests] == [f"/v1/cards/{NUMBER}"]


async def test_a_card_without_package_or_expiry_is_told_so(television: Television, card_system: HttpCardSystem) -> None:
    television.will(says(CARD | {"status": "NOT_ACTIVATED", "package": None, "extraRooms": 0, "expiresOn": None}))
    report = await card_system.look_up(NUMBER)
    assert report == CardReport(number=NUMBER, product_line=ProductLine.DTH_OTT, status=CardStatus.NOT_ACTIVATED)


async def test_a_card_that_the_company_does_not_know_is_none(
    television: Television, card_system: HttpCardSystem
) -> None:
    television.will(says({"card": NUMBER}, status=404))
    assert await card_system.look_up(NUMBER) is None


async def test_a_command_travels_with_its_id_and_the_last_day_of_service(
    television: Television, card_system: HttpCardSystem
) -> None:
    television.will(says(DONE))
    assert await card_system.activate(COMMAND) == ActivationAnswer(ActivationVerdict.ACKNOWLEDGED)
    assert [(request.method, request.path) for request in television.requests] == [
        ("PUT", f"/v1/activations/{COMMAND.id}")
    ]
    assert orjson.loads(television.bodies[0]) == {
        "id": str(COMMAND.id),
        "card": NUMBER,
        "productLine": "DTH_OTT",
        "package": "TRON_VEN",
        "extraRooms": 1,
        "expiresOn": "2022-07-31",
        "overlayUntil": None,
    }


async def test_a_rejection_is_told_in_the_companys_own_words(
    television: Television, card_system: HttpCardSystem
) -> None:
    television.will(says(REJECTED, status=422))
    answer = await card_system.activate(COMMAND)
    assert answer == ActivationAnswer(ActivationVerdict.REJECTED, "The card was returned.")


async def test_a_command_repeated_is_the_same_request_under_a_new_signature(
    television: Television, card_system: HttpCardSystem
) -> None:
    television.will(says(DONE))
    assert await card_system.activate(COMMAND) == await card_system.activate(COMMAND)
    first, second = television.requests
    assert (first.method, first.path, television.bodies[0]) == (second.method, second.path, television.bodies[1])
    assert first.headers["Giahan-Nonce"] != second.headers["Giahan-Nonce"]


@pytest.mark.parametrize("trouble", [says({}, status=500), says({}, status=503), says({}, status=429), hangs_up])
async def test_trouble_that_passes_is_not_noticed(
    television: Television, card_system: HttpCardSystem, trouble: Answering
) -> None:
    television.will(trouble, says(CARD))
    assert await card_system.look_up(NUMBER) == REPORT


async def test_a_command_is_tried_again_where_its_outcome_is_not_known(
    television: Television, card_system: HttpCardSystem
) -> None:
    television.will(hangs_up, says({}, status=502), says(DONE))
    assert (await card_system.activate(COMMAND)).verdict is ActivationVerdict.ACKNOWLEDGED
    assert len(set(television.bodies)) == 1


async def test_trouble_that_stays_is_named_after_as_many_attempts_as_there_is_patience_for(
    television: Television, card_system: HttpCardSystem
) -> None:
    television.will(says({}, status=500))
    assert await unavailable(card_system.look_up(NUMBER)) == "status 500, 3 times"
    assert len(television.requests) == 3


async def test_a_company_that_keeps_hanging_up_is_unavailable(
    television: Television, card_system: HttpCardSystem
) -> None:
    television.will(hangs_up)
    assert "broken" in await unavailable(card_system.activate(COMMAND))


async def test_an_attempt_that_takes_too_long_is_followed_by_another(television: Television) -> None:
    television.will(television.never, says(CARD))
    system = HttpCardSystem(television.base_url, KEY_ID, SECRET, look_up=RetryPolicy(total=20, attempt=0.5))
    assert await system.look_up(NUMBER) == REPORT
    await system.aclose()


async def test_no_answer_in_time_is_unavailable(television: Television) -> None:
    television.will(television.never)
    hasty = HttpCardSystem(television.base_url, KEY_ID, SECRET, look_up=HASTY, activation=HASTY)
    assert await unavailable(hasty.look_up(NUMBER)) == "no answer within 0.1 s, 2 times"
    assert await unavailable(hasty.activate(COMMAND)) == "no answer within 0.1 s, 2 times"
    await hasty.aclose()


async def test_all_attempts_together_are_bounded(television: Television) -> None:
    television.will(television.never)
    system = HttpCardSystem(television.base_url, KEY_ID, SECRET, look_up=RetryPolicy(total=0.5, attempt=10, attempts=9))
    assert await unavailable(system.look_up(NUMBER)) == "no answer within 0.5 s"
    assert len(television.requests) == 1
    await system.aclose()


async def test_nobody_at_the_address_is_unavailable() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound and not listening: whoever connects is refused
        system = HttpCardSystem(f"http://127.0.0.1:{taken.getsockname()[1]}", KEY_ID, SECRET)
        assert "no connection" in await unavailable(system.look_up(NUMBER))
        assert "no connection" in await unavailable(system.activate(COMMAND))
        await system.aclose()


async def test_after_closing_the_next_request_opens_again(television: Television, card_system: HttpCardSystem) -> None:
    television.will(says(CARD))
    await card_system.aclose()
    assert await card_system.look_up(NUMBER) == REPORT


@pytest.mark.parametrize("address", ["", "cards.example.test", "ftp://cards.example.test", "https://a.test/?key=1"])
def test_an_address_that_is_none_is_refused_at_once(address: str) -> None:
    with pytest.raises(ValueError, match="http or https URL"):
        HttpCardSystem(address, KEY_ID, SECRET)
