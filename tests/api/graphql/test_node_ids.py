"""Ids are opaque."""

from base64 import urlsafe_b64decode

from tests.api.requests.renewals import (
    CARD,
    MSISDN,
    ready_to_renew,
    renewed,
)
from tests.api.requests.views import nodes, told
from tests.api.support.installation import Installation


async def test_no_id_carries_a_number_that_somebody_dials(installed: Installation) -> None:
    await ready_to_renew(installed)
    await renewed(installed)
    doors = await told(installed)
    lists = ("statement", "messages", "renewals")
    listed = [each["id"] for name in lists for each in nodes(doors[name])]
    for identity in (*listed, doors["decoderCard"]["id"], doors["subscriber"]["id"]):
        plain = urlsafe_b64decode(identity + "=" * (-len(identity) % 4))
        for number in (MSISDN, MSISDN[2:], CARD):
            assert number not in identity
            assert number.encode() not in plain
            assert int(number).to_bytes(6, "big").lstrip(b"\0") not in plain
