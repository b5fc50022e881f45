"""A renewal from end to end: what is paid is what every door then tells."""

from base64 import urlsafe_b64decode
from typing import Any

from tests.api.asking import (
    CARD,
    ENOUGH,
    MSISDN,
    QUOTE,
    REFUND,
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
from tests.api.house import House

EVERYTHING = """
query ($card: String!, $payer: String!) {
  decoderCard(number: $card) {
    id expiresOn inDate
    package { code }
    periods { package { code } term startsOn endsOn }
    renewals { edges { node { id } } }
  }
  subscriber(msisdn: $payer) {
    id mainBalance customerKind rememberedCards { number } renewals { edges { node { id } } }
  }
  statement(msisdn: $payer) { edges { node { id what amount balance } } }
  messages(to: $payer) { edges { node { id to text channel notBefore sentAt } } }
  renewals { edges { node { id status total activation } } }
  ledgerAccounts { code kind balance }
}
"""


async def told(house: House) -> Any:  # noqa: ANN401 - as it is answered
    """Ask every door."""
    return await house.ask(EVERYTHING, card=CARD, payer=MSISDN)


def nodes(connection: Any) -> list[Any]:  # noqa: ANN401 - as it is answered
    """Give what a page lists."""
    return [edge["node"] for edge in connection["edges"]]


async def test_what_is_paid_is_what_every_door_tells(house: House) -> None:
    await ready_to_renew(house)
    asked = {"cardNumber": CARD, "package": "TRON_VEN", "term": "P1M", "payerMsisdn": MSISDN}
    quoted = (await house.ask(QUOTE, input=asked))["quote"]
    renewal = await renewed(house)
    doors = await told(house)
    assert quoted["refusals"] == []
    assert renewal["total"] == quoted["quote"]["total"]
    assert doors["decoderCard"]["expiresOn"] == quoted["quote"]["expiresOnAfter"] == "2024-05-20"
    assert doors["decoderCard"]["periods"][-1]["endsOn"] == "2024-05-20"
    assert [each["id"] for each in nodes(doors["decoderCard"]["renewals"])] == [renewal["id"]]
    assert [each["id"] for each in nodes(doors["subscriber"]["renewals"])] == [renewal["id"]]
    assert [each["id"] for each in nodes(doors["renewals"])] == [renewal["id"]]
    assert doors["subscriber"]["mainBalance"] == ENOUGH - quoted["quote"]["total"]


async def test_a_statement_tells_each_movement_and_what_was_left(house: House) -> None:
    await ready_to_renew(house)
    total = (await renewed(house))["total"]
    lines = nodes((await told(house))["statement"])
    assert lines[-1]["balance"] == lines[-1]["amount"] == ENOUGH
    assert sum(line["amount"] for line in lines) == lines[0]["balance"] == ENOUGH - total


async def test_a_renewal_is_told_to_its_payer_by_message(house: House) -> None:
    await ready_to_renew(house)
    await renewed(house)
    (message,) = nodes((await told(house))["messages"])
    assert message["to"] == MSISDN
    assert "20/05/2024" in message["text"]
    assert message["sentAt"] is None
    assert await house.giahan.deliver_messages() == 1
    (message,) = nodes((await told(house))["messages"])
    assert message["sentAt"] == "2024-03-15T05:00:00Z"


async def test_the_control_accounts_sum_to_zero_whatever_happens(house: House) -> None:
    await ready_to_renew(house)
    renewal = await renewed(house)
    paid = (await told(house))["ledgerAccounts"]
    await house.ask(REFUND, input={"idempotencyKey": "back", "renewalId": renewal["id"], "reason": "A mistake."})
    refunded = (await told(house))["ledgerAccounts"]
    assert sum(account["balance"] for account in paid) == sum(account["balance"] for account in refunded) == 0
    assert {account["code"]: account["balance"] for account in paid}["MAIN_BALANCES"] == -(ENOUGH - renewal["total"])
    assert {account["code"]: account["balance"] for account in refunded}["MAIN_BALANCES"] == -ENOUGH


async def test_the_same_key_gives_the_first_outcome_and_charges_once(house: House) -> None:
    await ready_to_renew(house)
    first = (await house.ask(RENEW, input=a_renewal()))["renewFromMainBalance"]
    again = (await house.ask(RENEW, input=a_renewal()))["renewFromMainBalance"]
    assert (first["replayed"], again["replayed"]) == (False, True)
    assert first["renewal"]["id"] == again["renewal"]["id"]
    assert len(nodes((await told(house))["renewals"])) == 1


async def test_a_refusal_is_replayed_too_though_its_reason_is_gone(house: House) -> None:
    await ready_to_renew(house)
    first = await house.ask(RENEW, input=a_renewal(package="COMBO_TRON_VEN_HBO", extraRooms=2, term="P12M"))
    assert rules(first["renewFromMainBalance"])
    again = await house.ask(RENEW, input=a_renewal(package="COMBO_TRON_VEN_HBO", extraRooms=2, term="P12M"))
    assert again["renewFromMainBalance"]["refusals"] == first["renewFromMainBalance"]["refusals"]
    assert again["renewFromMainBalance"]["replayed"] is True


async def test_the_same_key_with_other_input_or_for_another_mutation_is_refused(house: House) -> None:
    await ready_to_renew(house)
    await renewed(house, "one-key")
    other = (await house.ask(RENEW, input=a_renewal("one-key", term="P3M")))["renewFromMainBalance"]
    asked = {"idempotencyKey": "one-key", "msisdn": MSISDN, "amount": 1}
    another = (await house.ask(TOP_UP, input=asked))["topUp"]
    for payload in (other, another):
        assert (rules(payload), fields(payload)) == ({"G_ONCE"}, ["idempotencyKey"])
        assert payload["replayed"] is False


async def test_a_key_belongs_to_the_one_who_sends_it(house: House) -> None:
    await ready_to_renew(house)
    await renewed(house, "one-key")
    theirs = house.token(name="another")
    payload = (await house.ask(RENEW, theirs, input=a_renewal("one-key")))["renewFromMainBalance"]
    assert payload["replayed"] is False
    assert payload["renewal"] is not None


async def test_a_renewal_is_given_back_once(house: House) -> None:
    await ready_to_renew(house)
    renewal = await renewed(house)
    asked = {"idempotencyKey": "back-1", "renewalId": renewal["id"], "reason": "A mistake."}
    refund = (await house.ask(REFUND, input=asked))["refundRenewal"]
    again = (await house.ask(REFUND, input=asked))["refundRenewal"]
    twice = (await house.ask(REFUND, input=asked | {"idempotencyKey": "back-2"}))["refundRenewal"]
    assert (refund["renewal"]["status"], refund["renewal"]["payer"]["mainBalance"]) == ("REFUNDED", ENOUGH)
    assert (again["renewal"], again["replayed"]) == (refund["renewal"], True)
    assert (rules(twice), fields(twice)) == ({"K_REFUND"}, ["renewalId"])
    assert (await told(house))["decoderCard"]["expiresOn"] == "2024-04-20"


async def test_two_mutations_of_one_request_each_show_what_they_left(house: House) -> None:
    await ready_to_renew(house)
    shown = "{ renewal { card { expiresOn } payer { mainBalance } } }"
    document = f"""
    mutation ($one: RenewFromMainBalanceInput!, $two: RenewFromMainBalanceInput!) {{
      one: renewFromMainBalance(input: $one) {shown} two: renewFromMainBalance(input: $two) {shown}
    }}"""
    done = await house.ask(document, one=a_renewal("one"), two=a_renewal("two"))
    cards = [done[each]["renewal"]["card"]["expiresOn"] for each in ("one", "two")]
    balances = [done[each]["renewal"]["payer"]["mainBalance"] for each in ("one", "two")]
    assert cards == ["2024-05-20", "2024-06-20"]
    assert ENOUGH - balances[1] == 2 * (ENOUGH - balances[0])


async def test_a_top_up_that_is_sent_again_shows_the_balance_of_now(house: House) -> None:
    await on_record(house, balance=0)
    await topped_up(house, "t", MSISDN, 1000)
    await topped_up(house, "u", MSISDN, 500)
    again = await topped_up(house, "t", MSISDN, 1000)
    assert (again["topUp"]["credited"], again["subscriber"]["mainBalance"], again["replayed"]) == (1000, 1500, True)


async def test_no_id_carries_a_number_that_somebody_dials(house: House) -> None:
    await ready_to_renew(house)
    await renewed(house)
    doors = await told(house)
    lists = ("statement", "messages", "renewals")
    listed = [each["id"] for name in lists for each in nodes(doors[name])]
    for identity in (*listed, doors["decoderCard"]["id"], doors["subscriber"]["id"]):
        plain = urlsafe_b64decode(identity + "=" * (-len(identity) % 4))
        for number in (MSISDN, MSISDN[2:], CARD):
            assert number not in identity
            assert number.encode() not in plain
            assert int(number).to_bytes(6, "big").lstrip(b"\0") not in plain
