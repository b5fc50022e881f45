"""A known customer stays one where the policy is to offer no card (K-KNOWN)."""

import pytest

from tests.api.requests.renewals import MSISDN, PUBLISH_POLICY, ready_to_renew, renewed
from tests.api.support.installation import Installation

KNOWN = "query ($msisdn: String!) { subscriber(msisdn: $msisdn) { customerKind rememberedCards { number } } }"


@pytest.mark.parametrize("value", ["0", None])
async def test_an_existing_customer_of_whom_no_card_is_remembered_exists(
    installed: Installation, value: str | None
) -> None:
    """K-KNOWN: what is offered and who is known are two policies."""
    await ready_to_renew(installed)
    await renewed(installed)
    policy = {"idempotencyKey": "none", "parameter": "REMEMBERED_CARDS", "value": value}
    await installed.ask(PUBLISH_POLICY, input=policy | {"validFrom": "2024-01-01", "source": "circular of a test"})
    known = await installed.ask(KNOWN, msisdn=MSISDN)
    assert known["subscriber"] == {"customerKind": "EXISTING", "rememberedCards": []}
