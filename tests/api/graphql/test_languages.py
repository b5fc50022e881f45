"""Refusals are told in the language that is asked for, Vietnamese by default."""

import pytest

from api.porch.languages import spoken
from tests.api.requests.registrations import REGISTER
from tests.api.requests.renewals import QUOTE, RENEW, a_renewal, ready_to_renew
from tests.api.support.installation import Installation

ASKED = {"cardNumber": "12345678901", "package": "NONE", "term": "P1M"}


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("", "vi"),
        ("en", "en"),
        ("en-GB,en;q=0.9", "en"),
        ("EN-us", "en"),
        ("vi;q=0.5, en;q=0.6", "en"),
        ("en;q=0.6, vi-VN;q=0.8", "vi"),
        ("fr, en;q=0.1", "en"),
        ("fr", "vi"),
        ("*", "vi"),
        ("fr, *;q=0.1", "vi"),
        ("vi;q=0, *", "en"),
        ("en;q=0", "vi"),
        ("en;q=nan", "vi"),
        ("en;q=2", "vi"),
        ("en;q=x, ;;,", "vi"),
        ("en, vi", "en"),
    ],
)
def test_the_language_liked_best_of_those_spoken_is_chosen(accepted: str, language: str) -> None:
    assert spoken(accepted) == language


async def test_an_answer_is_in_the_language_asked_for_and_says_which(installed: Installation) -> None:
    await ready_to_renew(installed)
    told = {}
    for language in ("vi", "en"):
        asked = {"query": QUOTE, "variables": {"input": ASKED}}
        answer = await installed.client.post(asked, token=installed.token(), **{"accept-language": language})
        assert answer.headers["content-language"] == language
        assert "accept-language" in answer.headers["vary"].lower()
        told[language] = answer.json()["data"]["quote"]["refusals"][0]["message"]
    assert told["vi"].startswith("Yeu cau khong hop le! Khong co goi cuoc NONE")
    assert told["en"].startswith("The request is not valid! There is no package NONE")


async def test_a_replay_answers_in_the_language_asked_for_now(installed: Installation) -> None:
    await ready_to_renew(installed)
    asked = {"query": RENEW, "variables": {"input": a_renewal(package="PREMIUM")}}
    first = (await installed.client.post(asked, token=installed.token())).json()["data"]["renewFromMainBalance"]
    again = await installed.client.post(asked, token=installed.token(), **{"accept-language": "en"})
    second = again.json()["data"]["renewFromMainBalance"]
    assert (first["replayed"], second["replayed"]) == (False, True)
    assert first["refusals"][0]["message"].startswith("Giao dich khong thanh cong!")
    assert second["refusals"][0]["message"].startswith("The transaction failed!")


async def test_what_refuses_a_registration_is_told_in_the_language_asked_for(installed: Installation) -> None:
    asked = {"idempotencyKey": "r", "msisdn": "nobody", "cardNumber": "x"}
    body = {"query": REGISTER, "variables": {"input": asked}}
    answer = await installed.client.post(body, token=installed.token(), **{"accept-language": "en"})
    messages = [each["message"] for each in answer.json()["data"]["registerAutoRenewal"]["refusals"]]
    assert messages
    assert all(message.startswith(("The ", "This ")) for message in messages), messages
