"""What was recorded of a payer, by its id: the newest message, movement and top-up, and the newest audit entry."""

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
    return {"Message": message, "StatementLine": movement, "TopUp": top_up["topUp"]["id"]}


async def audited(installed: Installation) -> str:
    """Give the id of the newest entry of the audit log."""
    log = await installed.ask("{ auditLog(first: 1) { edges { node { id } } } }")
    return str(log["auditLog"]["edges"][0]["node"]["id"])
