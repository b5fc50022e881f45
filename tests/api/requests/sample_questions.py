"""Arguments to the root fields that ask about cards, subscribers, renewals and refunds."""

from typing import TYPE_CHECKING

from tests.api.requests.renewals import CARD, MSISDN

if TYPE_CHECKING:
    from tests.api.requests.sample_parties import SampleParties


def questions_of(sample: "SampleParties") -> dict[str, str]:
    """Give them."""
    return {
        "node": f'(id: "{sample.renewal}")',
        "packages": "",
        "package": '(code: "TRON_VEN", productLine: DTH_OTT)',
        "decoderCard": f'(number: "{CARD}")',
        "subscriber": f'(msisdn: "{MSISDN}")',
        "quote": f'(input: {{cardNumber: "{CARD}", package: "TRON_VEN", term: P1M, payerMsisdn: "{MSISDN}"}})',
        "renewals": "",
        "ownRenewals": "",
        "ownTopUps": "",
        "ownAutoRenewals": "",
        "refusedAttempts": "",
        "statement": f'(msisdn: "{MSISDN}")',
        "policies": "",
        "circulars": "",
        "messages": f'(to: "{MSISDN}")',
        "ledgerAccounts": '(asOf: "2024-03-15")',
        "ledgerMovements": '(account: MAIN_BALANCES, from: "2024-03-01", until: "2024-04-01")',
        "closedDays": "",
        "closedDay": '(day: "2024-03-13")',
        "closeDay": '(day: "2024-03-14")',
        "renewFromMainBalance": f'(input: {{idempotencyKey: "e1", payerMsisdn: "{MSISDN}", cardNumber: "{CARD}", '
        'package: "TRON_VEN", term: P1M})',
        "refundRenewal": f'(input: {{idempotencyKey: "e2", renewalId: "{sample.renewal}", reason: "A mistake."}})',
        "upsertSubscriber": f'(input: {{msisdn: "{MSISDN}"}})',
        "upsertDecoderCard": f'(input: {{number: "{CARD}"}})',
        "auditLog": "",
        "refundRequests": "",
        "requestRefund": f'(input: {{idempotencyKey: "e14", renewalId: "{sample.others_renewal}", reason: "Why"}})',
        "declineRefundRequest": f'(input: {{idempotencyKey: "e15", requestId: "{sample.refund_request}", '
        'reason: "No."})',
        "topUp": f'(input: {{idempotencyKey: "e3", msisdn: "{MSISDN}", amount: 1000}})',
        "publishPrice": '(input: {idempotencyKey: "e4", productLine: MYK, package: "TRON_VEN", term: P1M, '
        'price: 1000, validFrom: "2030-01-01", source: "circular"})',
        "publishPolicy": '(input: {idempotencyKey: "e5", parameter: "REMEMBERED_CARDS", value: "3", '
        'validFrom: "2030-01-01", source: "circular"})',
    }
