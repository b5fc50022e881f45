"""K-SUPPORT: when what fails clears, and what would pass instead."""

from datetime import datetime

from api.identity import Role, Scope
from domain.months import instant_of
from tests.api.requests.renewals import CARD, MSISDN, card_on_record, on_record, renewed
from tests.api.requests.sample_parties import OTHERS_CARD
from tests.api.support.installation import Installation

EXAMINE = """
query ($input: QuoteInput!) { examination(input: $input) { rules { rule result clearsOn clearsAt } } }
"""

REGISTER = """
query ($msisdn: String!, $card: String!) {
  autoRenewalExamination(msisdn: $msisdn, cardNumber: $card) { rules { rule result } alternatives { number } }
}
"""


async def test_a_rule_that_a_day_clears_says_the_instant_too(installed: Installation) -> None:
    """G-TIME: a day begins at midnight in Viet Nam."""
    await on_record(installed, activatedOn="2024-02-01")
    await card_on_record(installed)
    asked = {"cardNumber": CARD, "package": "TRON_VEN", "term": "P1M", "payerMsisdn": MSISDN}
    rules = {each["rule"]: each for each in (await installed.ask(EXAMINE, input=asked))["examination"]["rules"]}
    age = rules["K_AGE"]
    assert age["result"] == "FAIL"
    assert datetime.fromisoformat(age["clearsAt"]) == instant_of(datetime.fromisoformat(age["clearsOn"]).date())
    assert [each for each in rules.values() if each["result"] == "PASS" and each["clearsAt"] is not None] == []


async def test_another_card_that_could_be_registered_is_told(installed: Installation) -> None:
    """K-AUTO-VALID: an expired card cannot be registered; the one that the number has paid can."""
    await on_record(installed)
    await card_on_record(installed)
    await card_on_record(installed, OTHERS_CARD, expiresOn="2024-03-01")
    assert await registration(installed, OTHERS_CARD) == ("FAIL", [])
    await renewed(installed)
    assert await registration(installed, OTHERS_CARD) == ("FAIL", [CARD])
    assert await registration(installed, CARD) == ("PASS", [])


async def test_who_may_read_no_cards_is_told_of_none(installed: Installation) -> None:
    await on_record(installed)
    token = installed.token_with(Role.SUPPORT, [Scope.EXAMINATIONS_READ])
    error = await installed.error(REGISTER, token, msisdn=MSISDN, card=CARD)
    assert error["extensions"]["missingScope"] == "cards:read"


async def registration(installed: Installation, card: str) -> tuple[str, list[str]]:
    """Tell whether a card's days let it be registered, and which others could be."""
    told = (await installed.ask(REGISTER, msisdn=MSISDN, card=card))["autoRenewalExamination"]
    result = next(each["result"] for each in told["rules"] if each["rule"] == "K_AUTO_VALID")
    return result, [each["number"] for each in told["alternatives"]]
