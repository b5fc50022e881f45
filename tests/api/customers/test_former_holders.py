"""What was a former holder's of a number is not its present holder's (K-KNOWN)."""

import jwt
import pytest

from api.identity import ALGORITHM, AUDIENCE, Role
from tests.api.requests.renewals import (
    CARD,
    MSISDN,
    UPSERT_SUBSCRIBER,
    ready_to_renew,
    renewed,
)
from tests.api.support.installation import SECRET, Installation

NODE = "query ($id: ID!) { node(id: $id) { __typename } }"


async def test_a_number_that_is_anothers_now_does_not_open_what_was_before(installed: Installation) -> None:
    await ready_to_renew(installed)
    before = await renewed(installed)
    former = (await installed.ask(f'{{ subscriber(msisdn: "{MSISDN}") {{ id }} }}'))["subscriber"]["id"]
    await installed.ask(UPSERT_SUBSCRIBER, input={"msisdn": MSISDN, "status": "TERMINATED"})
    await installed.ask(UPSERT_SUBSCRIBER, input={"msisdn": MSISDN, "activatedOn": "2024-03-10", "status": "ACTIVE"})
    token = installed.token(Role.SUBSCRIBER, MSISDN)
    for identity in (before["id"], former):
        assert await installed.ask(NODE, token, id=identity) == {"node": None}
    document = f'{{ decoderCard(number: "{CARD}") {{ renewals {{ edges {{ node {{ id }} }} }} }} }}'
    assert (await installed.ask(document, token))["decoderCard"]["renewals"]["edges"] == []
    messages = f'{{ messages(to: "{MSISDN}") {{ edges {{ cursor }} }} }}'
    assert (await installed.ask(messages, token))["messages"]["edges"] == []
    assert (await installed.ask(messages))["messages"]["edges"] != []


@pytest.mark.parametrize(("seconds", "let_in"), [(-3600, False), (0, True), (3600, False)])
async def test_a_token_given_before_the_numbers_present_subscriber_came_on_record_opens_nothing(
    installed: Installation, seconds: int, *, let_in: bool
) -> None:
    await ready_to_renew(installed)
    claims = jwt.decode(installed.token(Role.SUBSCRIBER, MSISDN), SECRET, [ALGORITHM], audience=AUDIENCE)
    token = jwt.encode(claims | {"iat": claims["iat"] + seconds}, SECRET, ALGORITHM)
    answer = await installed.request(f'{{ subscriber(msisdn: "{MSISDN}") {{ id }} }}', token)
    assert (answer.codes == []) is let_in
    if not let_in:
        assert (answer.status, answer.codes) == (401, ["UNAUTHENTICATED"])


async def test_a_number_that_is_not_on_record_has_no_former_holder(installed: Installation) -> None:
    token = installed.token(Role.SUBSCRIBER, "84900000000")
    assert (await installed.request("{ packages { code } }", token)).codes == []
