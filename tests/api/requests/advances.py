"""What the tests of the doors ask for of S-Plus."""

from enum import Enum, auto
from typing import Any

from tests.api.support.installation import Installation

DEBTOR, ASKER = "84961234567", "84971234567"

UPSERT = "mutation ($input: UpsertSubscriberInput!) { upsertSubscriber(input: $input) { refusals { message } } }"
TOP_UP = "mutation ($input: TopUpInput!) { topUp(input: $input) { topUp { repaid } refusals { message } } }"

REQUEST = """
mutation ($input: RequestAdvanceInput!) {
  requestAdvance(input: $input) { advance { id price status confirmUntil } replayed refusals { rule field message } }
}
"""

CONFIRM = """
mutation ($input: ConfirmAdvanceInput!) {
  confirmAdvance(input: $input) {
    advance { id status repaid grantedAt subscriber { owed grantedBundles { bundle remaining unit } } }
    replayed refusals { rule field message }
  }
}
"""

OFFERS = """
query ($msisdn: String!) {
  advanceOffers(msisdn: $msisdn) {
    offers { bundle code quantity unit unitPrice price } ceiling ceilingIsSample owed refusals { rule field message }
  }
}
"""


class Wanted(Enum):
    """How far an advance is to go."""

    REQUESTED = auto()
    GRANTED = auto()
    REPAID = auto()


async def on_viettel(installed: Installation, msisdn: str, **said: Any) -> None:  # noqa: ANN401 - as it is sent
    """Put a subscriber on record whom S-Plus may advance something."""
    report = {"msisdn": msisdn, "operator": "VIETTEL", "billing": "PREPAID", "activatedOn": "2015-01-01"}
    answer = await installed.ask(UPSERT, input=report | said)
    assert answer["upsertSubscriber"]["refusals"] == []


async def advanced(installed: Installation, msisdn: str, wanted: Wanted = Wanted.REPAID) -> str:
    """Advance somebody five messages, as far as is wanted, and tell the advance's id."""
    await on_viettel(installed, msisdn)
    asked = {"idempotencyKey": f"ask {msisdn}", "msisdn": msisdn, "bundle": "SMS_ON_NET", "quantity": 5}
    advance = (await installed.ask(REQUEST, input=asked))["requestAdvance"]["advance"]["id"]
    if wanted is not Wanted.REQUESTED:
        confirmed = await installed.ask(CONFIRM, input={"idempotencyKey": f"confirm {msisdn}", "advanceId": advance})
        assert confirmed["confirmAdvance"]["advance"]["status"] == "OUTSTANDING"
    if wanted is Wanted.REPAID:
        paid = {"idempotencyKey": f"repay {msisdn}", "msisdn": msisdn, "amount": 1_250}
        assert (await installed.ask(TOP_UP, input=paid))["topUp"]["topUp"]["repaid"] == 1_250
    return str(advance)


def of_advances(msisdn: str, repaid: str, debt: str, awaited: str) -> dict[str, str]:
    """Give arguments to every root field of S-Plus."""
    span = 'from: "2024-03-01", until: "2024-04-01"'
    return {
        "advanceOffers": f'(msisdn: "{msisdn}")',
        "transferRefusals": f'(msisdn: "{msisdn}")',
        "advancePrices": "",
        "advanceCeilings": "",
        "advanceBook": f"({span})",
        "advanceExposure": "",
        "advanceRecovery": f"({span})",
        "tryCeilings": f"(rows: [{{monthsActiveFrom: 0, averageMonthlyTopUpFrom: 0, ceiling: 9000}}], {span})",
        "requestAdvance": f'(input: {{idempotencyKey: "e6", msisdn: "{msisdn}", bundle: DATA}})',
        "confirmAdvance": f'(input: {{idempotencyKey: "e7", advanceId: "{awaited}"}})',
        "refundAdvance": f'(input: {{idempotencyKey: "e8", advanceId: "{repaid}", reason: "It never arrived."}})',
        "writeOffAdvance": f'(input: {{idempotencyKey: "e9", advanceId: "{debt}", reason: "Lost."}})',
        "reportFailedCall": f'(input: {{eventId: "e10", msisdn: "{DEBTOR}"}})',
        "reportBundleUsage": f'(input: {{usageId: "e11", msisdn: "{DEBTOR}", bundle: SMS_ON_NET, quantity: 1, '
        'usedAt: "2024-01-01T00:00:00Z"})',
        "publishAdvancePrice": '(input: {idempotencyKey: "e12", bundle: DATA, unitPrice: 90, quantities: [50], '
        'validFrom: "2030-01-01", source: "circular"})',
        "publishAdvanceCeilings": '(input: {idempotencyKey: "e13", rows: [{monthsActiveFrom: 0, '
        'averageMonthlyTopUpFrom: 0, ceiling: 9000}], validFrom: "2030-01-01", source: "circular"})',
    }


OF_OTHERS = {
    "transferRefusals": f'(msisdn: "{DEBTOR}")',
    "requestAdvance": f'(input: {{idempotencyKey: "e6", msisdn: "{ASKER}", bundle: SMS_ON_NET}})',
}
"""The same of those whom S-Plus has something to say of."""
