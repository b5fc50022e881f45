"""Whatever text stands wherever a text may stand, it is answered: never a fault, and never a change."""

from typing import Any

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    get_named_type,
    get_nullable_type,
    is_required_input_field,
)

from tests.api.requests.sample_parties import SampleParties
from tests.api.support.installation import Installation
from tests.api.support.row_counts import REMEMBERED, untouched
from tests.api.support.selections import SCHEMA, document_for, roots

TEXTS = {
    "long": "x" * 10_000,
    "of zeros": "\0" * 20,
    "of quotes": "'; DROP TABLE renewal; --\"\\",
    "of marks": "%_{}$1\n\r\t\u2028\ufeff",
    "of signs": "\U0001f511" * 20,
    "of digits": "9" * 5_000,
}

# Nothing that these ask for can be done, so that no odd key makes it happen.
INPUTS: dict[str, Any] = {
    "QuoteInput": {"cardNumber": "12345678901", "package": "TRON_VEN", "term": "P1M"},
    "RenewFromMainBalanceInput": {
        "idempotencyKey": "k",
        "payerMsisdn": "84901234567",
        "cardNumber": "99999999999",
        "package": "TRON_VEN",
        "term": "P1M",
    },
    "RefundRenewalInput": {"idempotencyKey": "k", "renewalId": "x", "reason": "Why."},
    "UpsertSubscriberInput": {"msisdn": "84901234567"},
    "UpsertDecoderCardInput": {"number": "12345678901"},
    "TopUpInput": {"idempotencyKey": "k", "msisdn": "84901234567", "amount": 0},
    "PublishPriceInput": {
        "idempotencyKey": "k",
        "productLine": "MYK",
        "package": "NO_SUCH",
        "term": "P1M",
        "validFrom": "2030-01-01",
        "source": "s",
    },
    "PublishPolicyInput": {"idempotencyKey": "k", "parameter": "NO_SUCH", "validFrom": "2030-01-01", "source": "s"},
    "RequestAdvanceInput": {"idempotencyKey": "k", "msisdn": "84909999999", "bundle": "DATA"},
    "ConfirmAdvanceInput": {"idempotencyKey": "k", "advanceId": "x"},
    "RegisterAutoRenewalInput": {"idempotencyKey": "k", "msisdn": "84909999999", "cardNumber": "x"},
    "ConfirmAutoRenewalInput": {"idempotencyKey": "k", "msisdn": "84909999999"},
    "CancelAutoRenewalInput": {"idempotencyKey": "k", "cardNumber": "x"},
    "RefundAdvanceInput": {"idempotencyKey": "k", "advanceId": "x", "reason": "Why."},
    "ReportFailedCallInput": {"eventId": "k", "msisdn": "x"},
    "ReportBundleUsageInput": {
        "usageId": "k",
        "msisdn": "84909999999",
        "bundle": "DATA",
        "quantity": 1,
        "usedAt": "2024-01-01T00:00:00Z",
    },
    "PublishAdvancePriceInput": {
        "idempotencyKey": "k",
        "bundle": "DATA",
        "unitPrice": 0,
        "validFrom": "2030-01-01",
        "source": "s",
    },
    "RequestRefundInput": {"idempotencyKey": "k", "renewalId": "x", "reason": "Why."},
    "DeclineRefundRequestInput": {"idempotencyKey": "k", "requestId": "x", "reason": "Why."},
    "IssueCredentialInput": {"idempotencyKey": "k", "partner": "a-shop", "scopes": []},
    "RotatePartnerCredentialInput": {"idempotencyKey": "k", "credentialId": "x"},
    "RevokePartnerCredentialInput": {"idempotencyKey": "k", "credentialId": "x"},
    "CreateWebhookEndpointInput": {"idempotencyKey": "k", "url": "http://no.https.example/"},
    "UpdateWebhookEndpointInput": {"idempotencyKey": "k", "endpointId": "x"},
    "RotateWebhookSecretInput": {"idempotencyKey": "k", "endpointId": "x"},
    "DeleteWebhookEndpointInput": {"idempotencyKey": "k", "endpointId": "x"},
    "SendTestWebhookInput": {"idempotencyKey": "k", "endpointId": "x"},
    "RedeliverWebhookInput": {"idempotencyKey": "k", "deliveryId": "x"},
    "RedeliverWebhooksInput": {"idempotencyKey": "k", "endpointId": "x", "since": "2024-01-01T00:00:00Z"},
    "EnrolInput": {
        "idempotencyKey": "k",
        "msisdn": "84909999999",
        "promotion": "NONE",
        "package": "x",
        "startsOn": "2024-03-01",
        "expiresOn": "2024-12-31",
    },
    "PromotionStopInput": {"idempotencyKey": "k", "msisdn": "84909999999"},
    "UpgradePromotionInput": {"idempotencyKey": "k", "msisdn": "84909999999", "package": "CT4"},
    "MoveRegionInput": {"idempotencyKey": "k", "msisdn": "84909999999", "region": "SPECIAL", "reason": "Why."},
    "PromotionUsageInput": {
        "usageId": "k",
        "msisdn": "84909999999",
        "benefit": "DATA",
        "quantity": 1,
        "usedAt": "2024-01-01T00:00:00Z",
    },
    "PublishPromotionInput": {
        "idempotencyKey": "k",
        "promotion": "NONE",
        "changes": {"durationCycles": 0},
        "validFrom": "2030-01-01",
        "source": "s",
    },
    "PublishPromotionRegionsInput": {"idempotencyKey": "k", "regions": [], "validFrom": "2030-01-01", "source": "s"},
    "PublishAdvanceCeilingsInput": {"idempotencyKey": "k", "rows": [], "validFrom": "2030-01-01", "source": "s"},
}

KEPT_AS_GIVEN: dict[str | None, tuple[str, ...]] = {
    "province": ("subscriber", "subscriber_version", "audit_entry"),
    "contactName": ("decoder_card", "card_version", "card_contact", "sandbox_card", "audit_entry"),
}
"""Where a text that nothing limits is kept by what takes it."""


def is_text(kind: GraphQLInputType) -> bool:
    """Tell whether a text may be given."""
    return get_named_type(kind).name in ("String", "ID")


def places() -> list[tuple[str, str, str | None]]:
    """Name every root field, argument and input field that takes a text."""
    found: list[tuple[str, str, str | None]] = []
    for root in filter(None, (SCHEMA.query_type, SCHEMA.mutation_type)):
        for name, field in root.fields.items():
            for argument, given in field.args.items():
                kind = get_named_type(given.type)
                if isinstance(kind, GraphQLInputObjectType):
                    found += [(name, argument, key) for key, each in kind.fields.items() if is_text(each.type)]
                elif is_text(given.type):
                    found.append((name, argument, None))
    return found


def _given(kind: Any) -> dict[str, Any]:  # noqa: ANN401 - an input type
    """Give what an input needs: as it is written above, else the least that the schema takes."""
    if kind.name in INPUTS:
        return dict(INPUTS[kind.name])
    return {name: _least(each.type) for name, each in kind.fields.items() if is_required_input_field(each)}


LEAST = {"Int": 1, "VND": 1, "Date": "2024-03-15", "DateTime": "2024-03-15T00:00:00Z", "Boolean": True, "JSON": {}}


def _least(kind: Any) -> Any:  # noqa: ANN401 - whatever the schema takes
    nullable = get_nullable_type(kind)
    if isinstance(nullable, GraphQLList):
        return []
    if isinstance(nullable, GraphQLEnumType):
        return next(iter(nullable.values))
    return _given(nullable) if isinstance(nullable, GraphQLInputObjectType) else LEAST.get(nullable.name, "x")


def asked(field: str, argument: str, inner: str | None, text: str) -> tuple[str, dict[str, Any]]:
    """Ask for a root field with a text in one place."""
    root = SCHEMA.mutation_type if field in roots("Mutation") else SCHEMA.query_type
    assert root is not None
    kind = root.fields[field].args[argument].type
    others = {
        "package": ", productLine: DTH_OTT",
        "promotionForecast": ', renewsOn: "2024-03-15"',
        "promotionsNotRenewed": ', since: "2024-03-15"',
    }.get(field, "")
    document = document_for(field, f"({argument}: $text{others})").replace(" ", f" ($text: {kind}) ", 1)
    return document, {"text": text if inner is None else _given(get_named_type(kind)) | {inner: text}}


def test_there_are_texts_in_many_places() -> None:
    assert len(places()) >= 25


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize(("field", "argument", "inner"), places())
async def test_any_text_anywhere_is_answered(
    sample: SampleParties, field: str, argument: str, inner: str | None, text: str
) -> None:
    document, variables = asked(field, argument, inner, TEXTS[text])
    async with untouched(sample.installed, but=(*REMEMBERED, *KEPT_AS_GIVEN.get(inner, ()))):
        answer = await sample.installed.request(document, **variables)
    assert "INTERNAL" not in answer.codes, answer.json()
    assert set(answer.codes) <= {"BAD_REQUEST"}


async def test_a_text_is_kept_as_it_was_written(installed: Installation) -> None:
    province = "Đắk Lắk '; --"
    line = {"msisdn": "84901234567", "operator": "OTHER", "billing": "PREPAID", "activatedOn": "2015-01-01"}
    document = (
        "mutation ($input: UpsertSubscriberInput!) { upsertSubscriber(input: $input) { subscriber { province } } }"
    )
    told = await installed.ask(document, input=line | {"province": province})
    assert told["upsertSubscriber"]["subscriber"]["province"] == province
