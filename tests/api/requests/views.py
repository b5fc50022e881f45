"""What every door tells of the payer and the card."""

from typing import Any

from tests.api.requests.renewals import (
    CARD,
    MSISDN,
)
from tests.api.support.installation import Installation

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


async def told(installed: Installation) -> Any:  # noqa: ANN401 - as it is answered
    """Ask every door."""
    return await installed.ask(EVERYTHING, card=CARD, payer=MSISDN)


def nodes(connection: Any) -> list[Any]:  # noqa: ANN401 - as it is answered
    """Give what a page lists."""
    return [edge["node"] for edge in connection["edges"]]
