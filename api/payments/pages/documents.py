"""What the pages ask the public API for."""

REFUSALS = "refusals { rule field message clearsAt }"

RENEWAL = f"""
renewal {{
  id status total expiresOnAfter redirectUrl paymentOutcome customerText gatewayReference package {{ name }} term
}}
replayed {REFUSALS}
"""

CARD = """
query ($number: String!) {
  decoderCard(number: $number) { number productLine expiresOn extraRooms package { code name } }
}
"""

PACKAGES = """
query ($line: ProductLine!, $method: PaymentMethod!) {
  packages(productLine: $line) {
    code name prices(paymentMethod: $method) { term timing extraRooms total }
  }
}
"""

QUOTE = f"""
query ($input: QuoteInput!) {{
  quote(input: $input) {{ quote {{ total expiresOnAfter term package {{ name }} }} {REFUSALS} }}
}}
"""

CHECK = f"""
mutation ($input: CheckVoucherInput!) {{
  checkVoucher(input: $input) {{ package {{ name }} extraRooms term validUntil {REFUSALS} }}
}}
"""

SPEND = f"mutation ($input: RenewWithVoucherInput!) {{ renewWithVoucher(input: $input) {{ {RENEWAL} }} }}"

START = f"mutation ($input: StartCardPaymentInput!) {{ startCardPayment(input: $input) {{ {RENEWAL} }} }}"
