"""Who guesses keys and secrets is kept from the database, and keeps nobody else out."""

import pytest

from persistence.lookups.credentials import PostgresCredentialLookups
from tests.api.guarding.test_rate_limits import ASKED, Time, doors
from tests.api.requests.partners import fetched, issued
from tests.api.support.installation import Installation


async def test_an_address_that_guesses_keys_has_none_looked_up_any_more(
    shared: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    client, looked_up = doors(shared, Time()), list[str]()
    by_prefix = PostgresCredentialLookups.by_prefix

    async def counted(lookups: PostgresCredentialLookups, prefix: str) -> object:
        looked_up.append(prefix)
        return await by_prefix(lookups, prefix)

    monkeypatch.setattr(PostgresCredentialLookups, "by_prefix", counted)
    guesses = [f"ghk_{number:012x}_{'x' * 43}" for number in range(6)]
    assert [(await client.post(ASKED, token=guess)).status for guess in guesses] == [401] * 3 + [429] * 3
    assert len(looked_up) == 3


async def test_a_key_that_is_known_is_let_in_whatever_its_neighbours_guess(installed: Installation) -> None:
    client, key = doors(installed, Time()), (await issued(installed, "one"))["secret"]
    assert (await client.post(ASKED, token=key)).status == 200
    assert [(await client.post(ASKED, token="guessed")).status for _ in range(4)] == [401, 401, 401, 429]
    assert (await client.post(ASKED, token=key)).status == 200


async def test_guessing_the_secrets_of_clients_counts_against_the_address(installed: Installation) -> None:
    client, ours = doors(installed, Time()), await issued(installed, "one", client=True)
    wrong = [await fetched(client, ours, client_secret="wrong") for _ in range(4)]
    assert [answer.status for answer in wrong] == [401, 401, 401, 429]
    assert (wrong[3].json()["error"], wrong[3].headers["retry-after"]) == ("temporarily_unavailable", "1")
    assert (await client.post(ASKED, token="guessed")).status == 429


async def test_a_client_fetches_tokens_without_counting_against_its_address(installed: Installation) -> None:
    client, ours = doors(installed, Time()), await issued(installed, "one", client=True)
    assert {(await fetched(client, ours)).status for _ in range(5)} == {200}
