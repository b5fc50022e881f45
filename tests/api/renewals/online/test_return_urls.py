"""The way back leads to an address on the list, however a browser may read it (O-REDIRECT)."""

import pytest

from api.identity.return_urls import is_allowed, with_renewal

LISTED = ("https://shop.example/kplus", "http://127.0.0.1:8000/online/")


@pytest.mark.parametrize(
    "url",
    [
        "https://shop.example/kplus", "https://shop.example/kplus/", "https://shop.example/kplus/back?order=1",
        "https://SHOP.example:443/kplus/back", "http://127.0.0.1:8000/online/back",
    ],
)  # fmt: skip
def test_what_begins_as_the_list_says_is_let_through(url: str) -> None:
    """O-REDIRECT."""
    assert is_allowed(url, LISTED)


@pytest.mark.parametrize(
    "url",
    [
        "", "https://shop.example", "https://shop.example/kplusser", "http://shop.example/kplus",
        "https://shop.example:444/kplus", "https://shop.example.evil.test/kplus", "https://evil.test/kplus",
        "https://shop.example@evil.test/kplus", "https://shop.example/kplus/../admin", "https://shop.example/kplus/%2e%2E/a",
        "https://shop.example/kplus\\@evil.test", "https://shop.example/kplus#x", "javascript:alert(1)",
        "//shop.example/kplus", "https:/shop.example/kplus", "https://shop.example/kplus\r\nSet-Cookie: a=b",
        "https://shop.example/kplus/%2f..", " https://shop.example/kplus", "https://shop.example:x/kplus",
        "https://[::1/kplus", "http://localhost.evil.test:8000/online/", "https://shop.example/kplus/é",
        "https://user@shop.example/kplus", "https://shop.example/kplus/" + "a" * 500,
    ],
)  # fmt: skip
def test_whatever_leads_elsewhere_is_not(url: str) -> None:
    """O-REDIRECT."""
    assert not is_allowed(url, LISTED)


def test_the_address_is_told_which_renewal() -> None:
    """O-RETURN."""
    assert (
        with_renewal("https://shop.example/back?order=1&x=", "abc")
        == "https://shop.example/back?order=1&x=&renewal=abc"
    )
