"""An id is followed under the rights of what it is of."""

import pytest

from api.identity import SCOPES, Role, Scope
from tests.api.requests.sample_parties import SampleParties
from tests.api.support.selections import description_of

KINDS = {
    "Package": Scope.CATALOGUE_READ,
    "DecoderCard": Scope.CARDS_READ,
    "Subscriber": Scope.SUBSCRIBERS_READ,
    "Renewal": Scope.RENEWALS_READ,
    "RefusedAttempt": Scope.ATTEMPTS_READ,
    "AdvanceLoan": Scope.ADVANCES_READ,
    "PartnerCredential": Scope.CREDENTIALS_READ,
    "RefundRequest": Scope.REFUNDS_READ,
    "Message": Scope.MESSAGES_READ,
    "StatementLine": Scope.LEDGER_READ,
    "TopUp": Scope.LEDGER_READ,
    "AuditEntry": Scope.AUDIT_READ,
    "WebhookEndpoint": Scope.WEBHOOKS_READ,
    "WebhookDelivery": Scope.WEBHOOKS_READ,
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("role", Role)
async def test_an_id_is_followed_under_the_rights_of_its_kind(sample: SampleParties, role: Role, kind: str) -> None:
    document, identity = "query ($id: ID!) { node(id: $id) { __typename } }", sample.nodes[kind]
    answer = (await sample.installed.request(document, sample.token(role), id=identity)).json()
    if KINDS[kind] in SCOPES[role]:
        assert answer["data"]["node"] == {"__typename": kind}
    else:
        assert answer["errors"][0]["extensions"]["missingScope"] == KINDS[kind]
    assert KINDS[kind] in description_of("node")


async def test_a_partner_is_not_shown_the_renewals_of_a_card_it_has_renewed(sample: SampleParties) -> None:
    document = '{ decoderCard(number: "12345678901") { renewals { edges { node { id } } } } }'
    stranger = sample.installed.token_with(Role.PARTNER, [Scope.CARDS_READ])
    error = await sample.installed.error(document, stranger)
    assert error["extensions"] == {"code": "FORBIDDEN", "retryable": False, "missingScope": Scope.RENEWALS_READ}
