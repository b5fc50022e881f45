"""What staff see of dialogues: every screen and key with its time, and what was recorded beside it."""

from api.identity import Role
from tests.api.channels.handset import HttpHandset
from tests.api.requests.renewals import CARD, MSISDN, card_on_record, on_record
from tests.api.support.installation import Installation

SESSIONS = """
query ($msisdn: String!, $after: String) {
  dialogueSessions(msisdn: $msisdn, first: 1, after: $after) {
    edges { node {
      id gateway gatewaySessionId serviceCode startedAt endedAt place leftAt
      steps { number key at place screen screenKey reading ended milliseconds command recordedId refusedBy }
    } }
    pageInfo { hasNextPage endCursor }
  }
}
"""

INCOMING = """
query ($sender: String!) {
  incomingMessages(sender: $sender) {
    edges { node { id code text state reply gateway gatewayMessageId recordedId refusedBy receivedAt answeredAt } }
  }
}
"""


async def test_a_session_is_seen_key_by_key(installed: Installation) -> None:
    """K-USSD-STATE: newest first, by number."""
    await on_record(installed)
    await card_on_record(installed)
    phone = HttpHandset(installed, MSISDN, session="first")
    await phone.dial()
    phone.session = "second"
    await phone.dial()
    await phone.press(CARD, "2", "1", "1")
    page = (await installed.ask(SESSIONS, installed.token(Role.SUPPORT), msisdn="0901234567"))["dialogueSessions"]
    (edge,) = page["edges"]
    session = edge["node"]
    assert page["pageInfo"]["hasNextPage"]
    assert (session["gatewaySessionId"], session["gateway"], session["place"]) == ("second", "gateway", "OVER")
    assert session["endedAt"]
    assert [step["key"] for step in session["steps"]] == ["", CARD, "2", "1", "1"]
    assert [step["place"] for step in session["steps"]] == ["CARD", "CARD", "MENU", "PAYMENT", "CONFIRM"]
    last = session["steps"][-1]
    assert (last["command"], last["ended"], last["screenKey"]) == ("Renew", True, "ussd.done")
    assert last["reading"].startswith(f"Card {CARD} was renewed")
    assert not [step["reading"] for step in session["steps"] if "{" in step["reading"]]
    found = await installed.ask("query ($id: ID!) { node(id: $id) { id __typename } }", id=last["recordedId"])
    assert found["node"]["__typename"] == "Renewal"
    again = await installed.ask("query ($id: ID!) { node(id: $id) { id } }", id=session["id"])
    assert again["node"]["id"] == session["id"]
    older = await installed.ask(SESSIONS, msisdn=MSISDN, after=page["pageInfo"]["endCursor"])
    assert older["dialogueSessions"]["edges"][0]["node"]["gatewaySessionId"] == "first"


async def test_what_was_refused_names_its_rules(installed: Installation) -> None:
    """G-EXPLAIN."""
    await on_record(installed, balance=0)
    await card_on_record(installed)
    phone = HttpHandset(installed, MSISDN)
    await phone.dial()
    await phone.press(CARD, "2", "1", "1")
    page = await installed.ask(SESSIONS, msisdn=MSISDN)
    assert page["dialogueSessions"]["edges"][0]["node"]["steps"][-1]["refusedBy"] == ["K_BALANCE"]


async def test_messages_that_came_in_are_seen_with_what_became_of_them(installed: Installation) -> None:
    """K-SMS-ONCE."""
    await on_record(installed)
    phone = HttpHandset(installed, MSISDN)
    await phone.sms("m-1", "ON K NAP215")
    await phone.sms("m-2", "xin chao")
    page = await installed.ask(INCOMING, installed.token(Role.AUDITOR), sender="0901234567")
    wrong, bought = (edge["node"] for edge in page["incomingMessages"]["edges"])
    assert (wrong["state"], wrong["recordedId"], wrong["text"]) == ("MISREAD", None, "xin chao")
    assert wrong["reply"].startswith("Sai cu phap.")
    assert (bought["state"], bought["reply"], bought["gatewayMessageId"]) == ("DONE", None, "m-1")
    found = await installed.ask("query ($id: ID!) { node(id: $id) { __typename } }", id=bought["recordedId"])
    assert found["node"]["__typename"] == "Renewal"
    for token in (installed.token(Role.PARTNER), installed.token(Role.SUBSCRIBER, MSISDN)):
        error = await installed.error(INCOMING, token, sender=MSISDN)
        assert error["extensions"]["code"] == "FORBIDDEN"


async def test_dialogues_are_forgotten_after_so_many_days(installed: Installation) -> None:
    """`DIALOGUE_KEEP_DAYS`: sessions, keys and messages."""
    await on_record(installed)
    phone = HttpHandset(installed, MSISDN)
    await phone.dial()
    await phone.sms("m-1", "xin chao")
    forget = installed.giahan.dialogues.forget
    assert await forget() == 0
    installed.clock.turn_to(installed.clock.now().date().replace(year=2025, month=6))
    assert await forget() == 2
    for table in ("dialogue_session", "dialogue_step", "incoming_sms"):
        assert await installed.pool.fetchval(f"SELECT count(*) FROM {table}") == 0
