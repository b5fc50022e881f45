"""What was recorded of a payer, by its id: the newest message, movement and top-up, and the newest audit entry."""

from api.graphql.types.ids import Kind, to_id
from domain.dialogues.session import Caller, InputMode
from domain.ports.lookups.pages import Window
from domain.usecases.dialogues.answer_keypress import Keypress
from domain.usecases.dialogues.receive_sms import Arrived
from tests.api.requests.renewals import ENOUGH, topped_up
from tests.api.support.installation import Installation

NEWEST = """
query ($msisdn: String!) {
  messages(to: $msisdn, first: 1) { edges { node { id } } }
  statement(msisdn: $msisdn, first: 1) { edges { node { id } } }
}
"""


async def recorded(installed: Installation, msisdn: str) -> dict[str, str]:
    """Give ids by the name of their kind; sent again, the top-up that put it on record is only shown."""
    newest = await installed.ask(NEWEST, msisdn=msisdn)
    message, movement = (newest[name]["edges"][0]["node"]["id"] for name in ("messages", "statement"))
    top_up = await topped_up(installed, f"top-up {msisdn}", msisdn, ENOUGH)
    assert top_up["replayed"]
    said = await dialogues(installed, msisdn)
    return {"Message": message, "StatementLine": movement, "TopUp": top_up["topUp"]["id"], **said}


async def dialogues(installed: Installation, msisdn: str) -> dict[str, str]:
    """Dial, and send a message that nobody answers; give the ids of both."""
    giahan = installed.giahan.dialogues
    caller = Caller(principal="gateway", gateway_id="sample", msisdn=msisdn)
    now = installed.clock.now()
    await giahan.answer(Keypress(caller=caller, service_code="*995#", text="", mode=InputMode.JOINED, arrived_at=now))
    await giahan.receive(Arrived(principal="gateway", gateway_id="sample", sender=msisdn, code="0", text="?"))
    session = (await giahan.lookups.sessions(msisdn, Window(1))).items[0][1]
    message = (await giahan.lookups.incoming(msisdn, Window(1))).items[0][1]
    return {
        "DialogueSession": to_id(Kind.DIALOGUE_SESSION, session.ref),
        "IncomingMessage": to_id(Kind.INCOMING_MESSAGE, message.ref),
    }


async def audited(installed: Installation) -> str:
    """Give the id of the newest entry of the audit log."""
    log = await installed.ask("{ auditLog(first: 1) { edges { node { id } } } }")
    return str(log["auditLog"]["edges"][0]["node"]["id"])
