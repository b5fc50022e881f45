"""The GraphQL documents that are measured, and the requests that carry them."""

from collections.abc import Mapping
from typing import Any

import orjson

from bench.data.people import card_number, msisdn

BRIEF_QUOTE = """
query Quote($input: QuoteInput!) {
  quote(input: $input) {
    quote { price fee total expiresOnBefore expiresOnAfter }
    refusals { rule message clearsOn }
  }
}
"""
"""What a till shows: what it costs, how long it lasts, and why not."""

QUOTE = """
query Quote($input: QuoteInput!) {
  quote(input: $input) {
    quote {
      package { code name }
      extraRooms term timing price feePercent fee total expiresOnBefore expiresOnAfter
      basis { figure citation { rule source section validFrom validTo } }
    }
    refusals { rule message clearsOn }
  }
}
"""
"""The same with all that it rests on, some fifty values."""

EXAMINATION = """
query Examination($input: QuoteInput!) {
  examination(input: $input) {
    at
    quote { price fee total expiresOnBefore expiresOnAfter }
    rules { rule result whyNotAsked actual limit unit asOf clearsOn clearsAt staffText customerText }
  }
}
"""
"""Every rule of a renewal with its figures and its texts."""

CITED_EXAMINATION = EXAMINATION.replace(
    "customerText", "customerText citation { section validFrom circular { code titleVi } }"
)
"""The same with the version that each rule rests on, as the console shows it: some two hundred values."""

RENEW = """
mutation Renew($input: RenewFromMainBalanceInput!) {
  renewFromMainBalance(input: $input) {
    renewal { id status price fee total requestedAt expiresOnBefore expiresOnAfter activation }
    refusals { rule field message }
    replayed
  }
}
"""


def quote_input(index: int) -> dict[str, Any]:
    """Ask what a month on card i costs payer i."""
    return {"cardNumber": card_number(index), "package": "TRON_VEN", "term": "P1M", "payerMsisdn": msisdn(index)}


def renewal_input(index: int, key: str) -> dict[str, Any]:
    """Ask for a month on card i from payer i."""
    return quote_input(index) | {"idempotencyKey": key}


def graphql_body(document: str, what: Mapping[str, Any]) -> bytes:
    """Write a GraphQL request's body."""
    return orjson.dumps({"query": document, "variables": {"input": what}})


def post(path: str, body: bytes, token: str = "") -> bytes:
    """Write a request as it goes over the wire."""
    authorization = f"Authorization: Bearer {token}\r\n" if token else ""
    head = (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nAccept: application/json\r\n"
        f"{authorization}Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body
