"""Several mutations in one request."""

from tests.api.requests.renewals import (
    ENOUGH,
    a_renewal,
    ready_to_renew,
)
from tests.api.support.installation import Installation


async def test_two_mutations_of_one_request_each_show_what_they_left(installed: Installation) -> None:
    await ready_to_renew(installed)
    shown = "{ renewal { card { expiresOn } payer { mainBalance } } }"
    document = f"""
    mutation ($one: RenewFromMainBalanceInput!, $two: RenewFromMainBalanceInput!) {{
      one: renewFromMainBalance(input: $one) {shown} two: renewFromMainBalance(input: $two) {shown}
    }}"""
    done = await installed.ask(document, one=a_renewal("one"), two=a_renewal("two"))
    cards = [done[each]["renewal"]["card"]["expiresOn"] for each in ("one", "two")]
    balances = [done[each]["renewal"]["payer"]["mainBalance"] for each in ("one", "two")]
    assert cards == ["2024-05-20", "2024-06-20"]
    assert ENOUGH - balances[1] == 2 * (ENOUGH - balances[0])
