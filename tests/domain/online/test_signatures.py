"""The gateways' signatures, by vectors with a made-up secret, and the forgery that MD5 allows (O-PROOF)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.payments.scheme import HASH, Scheme, is_signed, signature

SECRET = "00112233445566778899AABBCCDDEEFF"

REQUEST = {
    "vpc_Version": "2.0", "vpc_Command": "pay", "vpc_AccessCode": "SANDBOX", "vpc_MerchTxnRef": "GH0001",
    "vpc_Merchant": "GIAHAN", "vpc_OrderInfo": "Gia han the 01234567890", "vpc_Amount": "17500000",
    "vpc_ReturnURL": "https://example.test/r", "vpc_BackURL": "https://example.test/b", "vpc_Locale": "vn",
    "vpc_CurrencyCode": "VND", "vpc_TicketNo": "192.0.2.7", "vpc_PaymentGateway": "ATM",
}  # fmt: skip

RETURN = {
    "vpc_AdditionalData": "970436", "vpc_Amount": "17500000", "vpc_BatchNo": "20261128", "vpc_CardType": "VCB",
    "vpc_Command": "pay", "vpc_CurrencyCode": "VND", "vpc_Locale": "vn", "vpc_MerchTxnRef": "GH0001",
    "vpc_Merchant": "GIAHAN", "vpc_OrderInfo": "Gia han the 01234567890", "vpc_ResponseCode": "0",
    "vpc_TransactionNo": "846732430", "vpc_Version": "2.0",
}  # fmt: skip

VECTORS = [
    (Scheme.MD5, REQUEST, "B72E59156B7C1CED86AF834724058831"),
    (Scheme.HMAC_SHA256, REQUEST, "B2D3E9BC9EB5B950EE63F0CA65B4061C54C264675A65540032A64E15EB4F850F"),
    (Scheme.MD5, RETURN, "63BC8C50E8BE6037AC0E2BB1A090798C"),
    (Scheme.HMAC_SHA256, RETURN, "6BA43D5B741D744D38273B215B70172FC35829288CA248B31973ACE2129F4B93"),
]


@pytest.mark.parametrize(("scheme", "fields", "expected"), VECTORS)
def test_a_signature_is_the_gateways_own(scheme: Scheme, fields: dict[str, str], expected: str) -> None:
    """O-PROOF: in whatever order the fields come, and whatever is empty or is the signature itself."""
    shuffled = {
        **dict(reversed(fields.items())),
        "vpc_Empty": "",
        HASH: "x",
        "vpc_SecureHashType": "SHA256",
        "other": "1",
    }
    assert signature(scheme, SECRET, shuffled) == expected
    assert is_signed(scheme, SECRET, fields | {HASH: expected.lower()})


@pytest.mark.parametrize("scheme", Scheme)
def test_an_empty_secret_and_a_missing_signature_are_never_right(scheme: Scheme) -> None:
    """O-PROOF: nothing switches the check off, an error code neither."""
    assert not is_signed(scheme, SECRET, RETURN)
    assert not is_signed(scheme, SECRET, RETURN | {HASH: ""})
    assert not is_signed(scheme, "", RETURN | {HASH: signature(Scheme.MD5, "", RETURN)})
    failed = RETURN | {"vpc_ResponseCode": "7"}
    assert not is_signed(scheme, SECRET, failed | {HASH: signature(scheme, SECRET, RETURN)})


def test_digits_move_across_fields_under_md5_and_not_under_hmac() -> None:
    """O-PROOF: hence a message proves nothing under MD5."""
    declined = RETURN | {"vpc_OrderInfo": "GH0001", "vpc_ResponseCode": "10"}
    forged = RETURN | {"vpc_OrderInfo": "GH00011", "vpc_ResponseCode": "0"}
    assert signature(Scheme.MD5, SECRET, declined) == signature(Scheme.MD5, SECRET, forged)
    assert signature(Scheme.HMAC_SHA256, SECRET, declined) != signature(Scheme.HMAC_SHA256, SECRET, forged)
    assert not Scheme.MD5.tells_fields_apart


@given(st.sampled_from(sorted(RETURN)), st.integers(0, 40), st.text(min_size=1, max_size=3))
def test_no_field_changes_unnoticed(field: str, place: int, typed: str) -> None:
    """O-PROOF."""
    good = RETURN | {HASH: signature(Scheme.HMAC_SHA256, SECRET, RETURN)}
    changed = good[field][:place] + typed + good[field][place:]
    assert not is_signed(Scheme.HMAC_SHA256, SECRET, good | {field: changed})
