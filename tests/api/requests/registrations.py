"""Registering cards for auto-renewal through the doors, and what every root field of it is asked with."""

from tests.api.requests.renewals import CARD, MSISDN, REFUSALS, card_on_record
from tests.api.support.installation import Installation

REGISTRATION = """
autoRenewal {
  id status registeredAt confirmUntil nextChargeAt card { number autoRenewal { id } } subscriber { msisdn }
  lastRenewal { id total }
}
"""

REGISTER = f"""
mutation ($input: RegisterAutoRenewalInput!) {{
  registerAutoRenewal(input: $input) {{ {REGISTRATION} replayed {REFUSALS} }}
}}
"""

CONFIRM = f"""
mutation ($input: ConfirmAutoRenewalInput!) {{
  confirmAutoRenewal(input: $input) {{ {REGISTRATION} replayed {REFUSALS} }}
}}
"""

CANCEL = f"""
mutation ($input: CancelAutoRenewalInput!) {{
  cancelAutoRenewal(input: $input) {{ {REGISTRATION} replayed {REFUSALS} }}
}}
"""


FREE_CARD, PENDING_CARD = "310000000001", "310000000002"
"""Cards of the sample that nobody has registered, and whose registration awaits the SMS."""


async def registrable(installed: Installation) -> None:
    """Put the sample's other two cards on record, and ask for one of them over USSD."""
    for card in (FREE_CARD, PENDING_CARD):
        await card_on_record(installed, card)
    asked = {"idempotencyKey": "over USSD", "msisdn": MSISDN, "cardNumber": PENDING_CARD, "overUssd": True}
    payload = (await installed.ask(REGISTER, input=asked))["registerAutoRenewal"]
    assert payload["autoRenewal"]["status"] == "AWAITING_CONFIRMATION"


async def registered(installed: Installation, msisdn: str = MSISDN, card: str = CARD) -> str:
    """Register a card, and give the registration's id."""
    asked = {"idempotencyKey": f"register {card}", "msisdn": msisdn, "cardNumber": card}
    payload = (await installed.ask(REGISTER, input=asked))["registerAutoRenewal"]
    assert payload["refusals"] == []
    return str(payload["autoRenewal"]["id"])


def of_auto_renewals(msisdn: str, card: str) -> dict[str, str]:
    """Give arguments to every root field of auto-renewal."""
    sweep = '(kind: CHARGE, on: "2024-05-20"'
    return {
        "registerAutoRenewal": f'(input: {{idempotencyKey: "e20", msisdn: "{msisdn}", cardNumber: "{FREE_CARD}"}})',
        "confirmAutoRenewal": f'(input: {{idempotencyKey: "e21", msisdn: "{msisdn}"}})',
        "cancelAutoRenewal": f'(input: {{idempotencyKey: "cancel {card}", cardNumber: "{card}", msisdn: "{msisdn}"}})',
        "sweeps": '(on: "2024-05-20")',
        "sweepPlan": '(on: "2024-05-20")',
        "pauseSweep": f'{sweep}, reason: "The television company asked.")',
        "resumeSweep": f"{sweep})",
        "capSweep": f"{sweep}, most: 5)",
    }
