"""Which targets a webhook may reach: no spelling of a private address."""

import pytest

from gateways.webhooks.targets import Targets

PUBLIC = "93.184.216.34"

PRIVATE = (
    "127.0.0.1", "127.1", "0x7f000001", "0177.0.0.1", "2130706433", "0", "10.1.2.3", "172.16.0.1",
    "192.168.1.1", "169.254.169.254", "100.64.0.1", "224.0.0.1", "255.255.255.255", "192.0.2.1", "[::1]", "[::]",
    "[::ffff:127.0.0.1]", "[::ffff:a00:1]", "[::127.0.0.1]", "[fe80::1]", "[fd00::1]", "[ff02::1]",
    "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "localhost", "LOCALHOST.", "x.localhost", "metadata.google.internal",
)  # fmt: skip


@pytest.mark.parametrize("host", PRIVATE)
def test_no_spelling_of_a_private_address_is_registered(host: str) -> None:
    assert Targets().trouble(f"https://{host}/hook") == "private_network"
    assert Targets(private_networks=True).trouble(f"https://{host}/hook") is None


@pytest.mark.parametrize(
    ("url", "trouble"),
    [
        ("https://partner.example/hook?a=b", None),
        (f"https://{PUBLIC}:8443/hook", None),
        ("https://[2606:2800:220:1:248:1893:25c8:1946]/", None),
        ("http://partner.example/", "not_https"),
        ("ftp://partner.example/", "not_https"),
        ("https://user:secret@partner.example/", "malformed"),
        ("https://partner.example/#part", "malformed"),
        ("https://partner.example:port/", "malformed"),
        ("https://partner.example:0/", "malformed"),
        ("https://partner.example:00/", "malformed"),
        ("https://partner.example:65536/", "malformed"),
        ("https://partner..example/", "malformed"),
        ("https://.partner.example/", "malformed"),
        ("https://./", "malformed"),
        (f"https://{'a' * 63}.example/", None),
        (f"https://{'a' * 64}.example/", "malformed"),
        (f"https://{'a.' * 127}example/", "malformed"),
        ("https://partner.example./", None),
        ("https:///hook", "malformed"),
        ("https://part ner.example/", "malformed"),
        ("https://partner.example\\@10.0.0.1/", "malformed"),
        ("nonsense", "malformed"),
    ],
)
def test_a_url_is_refused_with_what_is_wrong_with_it(url: str, trouble: str | None) -> None:
    assert Targets().trouble(url) == trouble
