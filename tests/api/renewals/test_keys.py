"""The same key gives the first outcome, whenever it is sent again (G-ONCE)."""

from tests.api.requests.renewals import (
    MSISDN,
    RENEW,
    TOP_UP,
    a_renewal,
    fields,
    on_record,
    ready_to_renew,
    renewed,
    rules,
    topped_up,
)
from tests.api.requests.views import nodes, told
from tests.api.support.installation import Installation


async def test_the_same_key_gives_the_first_outcome_and_charges_once(installed: Installation) -> None:
    await ready_to_renew(installed)
    first = (await installed.ask(RENEW, input=a_renewal()))["renewFromMainBalance"]
    again = (await installed.ask(RENEW, input=a_renewal()))["renewFromMainBalance"]
    assert (first["replayed"], again["replayed"]) == (False, True)
    assert first["renewal"]["id"] == again["renewal"]["id"]
    assert len(nodes((await told(installed))["renewals"])) == 1


async def test_a_refusal_is_replayed_too_though_its_reason_is_gone(installed: Installation) -> None:
    await ready_to_renew(installed)
    first = await installed.ask(RENEW, input=a_renewal(package="COMBO_TRON_VEN_HBO", extraRooms=2, term="P12M"))
    assert rules(first["renewFromMainBalance"])
    again = await installed.ask(RENEW, input=a_renewal(package="COMBO_TRON_VEN_HBO", extraRooms=2, term="P12M"))
    assert again["renewFromMainBalance"]["refusals"] == first["renewFromMainBalance"]["refusals"]
    assert again["renewFromMainBalance"]["replayed"] is True


async def test_the_same_key_with_other_input_or_for_another_mutation_is_refused(installed: Installation) -> None:
    await ready_to_renew(installed)
    await renewed(installed, "one-key")
    other = (await installed.ask(RENEW, input=a_renewal("one-key", term="P3M")))["renewFromMainBalance"]
    asked = {"idempotencyKey": "one-key", "msisdn": MSISDN, "amount": 1}
    another = (await installed.ask(TOP_UP, input=asked))["topUp"]
    for payload in (other, another):
        assert (rules(payload), fields(payload)) == ({"G_ONCE"}, ["idempotencyKey"])
        assert payload["replayed"] is False


async def test_a_key_belongs_to_the_one_who_sends_it(installed: Installation) -> None:
    await ready_to_renew(installed)
    await renewed(installed, "one-key")
    theirs = installed.token(name="another")
    payload = (await installed.ask(RENEW, theirs, input=a_renewal("one-key")))["renewFromMainBalance"]
    assert payload["replayed"] is False
    assert payload["renewal"] is not None


async def test_a_top_up_that_is_sent_again_shows_the_balance_of_now(installed: Installation) -> None:
    await on_record(installed, balance=0)
    await topped_up(installed, "t", MSISDN, 1000)
    await topped_up(installed, "u", MSISDN, 500)
    again = await topped_up(installed, "t", MSISDN, 1000)
    assert (again["topUp"]["credited"], again["subscriber"]["mainBalance"], again["replayed"]) == (1000, 1500, True)
