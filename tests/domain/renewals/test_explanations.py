"""A refusal lists all rules that fail, each with what it compared and what it rests on (G-EXPLAIN)."""

from datetime import date

from domain.catalogue.policy import Parameter
from domain.months import Term
from domain.refusal import FigureUnit, Rule
from domain.subscribers.decoder_card import CardStatus
from domain.subscribers.subscriber import Billing, LineStatus
from tests.builders.cards import a_card
from tests.builders.catalogue import CIRCULAR, a_policy_version, a_price_version, published
from tests.builders.clearing import first_day_without
from tests.builders.renewals import a_request, facts, refusals, spent
from tests.builders.subscribers import a_subscriber

DAY = date(2022, 10, 15)
WORST = a_subscriber(
    billing=Billing.POSTPAID,
    status=LineStatus.BARRED_ONE_WAY,
    activated_on=date(2022, 10, 1),
    main_balance=0,
    basic_usage=0,
    flagged=True,
)


def test_everything_that_fails_is_listed_at_once() -> None:
    """G-EXPLAIN: all rules that fail, not the first."""
    known = facts(
        card=a_card(status=CardStatus.LOCKED),
        payer=WORST,
        spending=[spent(DAY, 2_000_000), spent(DAY, 2_000_000)],
        catalogue=published(a_price_version(9_000_000, DAY)),
    )
    assert refusals(known, DAY).keys() == {
        Rule.K_CARD,
        Rule.K_PREPAID,
        Rule.K_ACTIVE,
        Rule.K_ABUSE,
        Rule.K_AGE,
        Rule.K_USAGE,
        Rule.K_BALANCE,
        Rule.K_MAX_TX,
        Rule.K_MAX_MONTH,
        Rule.K_MAX_CARDS,
        Rule.K_HEAVY,
    }


def test_what_the_payer_is_refused_for_names_the_field_of_the_payer() -> None:
    """G-EXPLAIN: limits and the balance like the other rules, so that a screen shows them beside the number."""
    spending = [spent(DAY, 2_000_000), spent(DAY, 2_000_000)]
    known = facts(payer=WORST, spending=spending, catalogue=published(a_price_version(9_000_000, DAY)))
    assert {refusal.field for refusal in refusals(known, DAY).values()} == {"payerMsisdn"}


def test_what_is_not_sold_still_says_who_could_not_have_paid() -> None:
    """G-EXPLAIN: all but the rules that need an amount."""
    known = facts(a_request("PREMIUM", Term.P12M), card=a_card(status=CardStatus.PIRACY), payer=WORST)
    assert refusals(known, DAY).keys() == {
        Rule.K_PRICE,
        Rule.K_CARD,
        Rule.K_PREPAID,
        Rule.K_ACTIVE,
        Rule.K_ABUSE,
        Rule.K_AGE,
        Rule.K_USAGE,
    }


def test_each_refusal_rests_on_a_source_and_each_figure_has_its_limit_and_unit() -> None:
    """G-EXPLAIN: the document and its section; figures as plain digits."""
    known = facts(payer=WORST, spending=[spent(DAY, 2_000_000), spent(DAY, 2_000_000)])
    for refusal in refusals(known, DAY).values():
        assert refusal.citation is not None
        assert refusal.citation.source
        assert refusal.citation.section
        if refusal.limit is not None:
            assert refusal.limit.isdigit()
            assert (refusal.actual or "").isdigit()
            assert refusal.unit in set(FigureUnit)


def test_a_refusal_cites_the_version_published_last() -> None:
    """G-EXPLAIN, G-VERSION."""
    catalogue = published(a_policy_version(Parameter.MAX_PER_TRANSACTION_VND, "100000", DAY))
    refusal = refusals(facts(catalogue=catalogue), DAY)[Rule.K_MAX_TX]
    assert refusal.limit == "100000"
    assert refusal.citation is not None
    assert (refusal.citation.circular, refusal.citation.valid_from) == (CIRCULAR, DAY)


def test_each_rule_names_its_own_day() -> None:
    """G-EXPLAIN: the first on which this rule alone would no longer refuse."""
    card = a_card()
    known = facts(
        card=card,
        payer=a_subscriber(activated_on=date(2022, 8, 1), basic_usage=0),
        spending=[spent(date(2022, 10, 2), 3_000_000, card.id)],
    )
    expected = {
        Rule.K_AGE: date(2022, 10, 30),
        Rule.K_USAGE: None,
        Rule.K_MAX_MONTH: date(2022, 11, 1),
        Rule.K_HEAVY: date(2023, 1, 1),
    }
    assert {rule: refusal.clears_on for rule, refusal in refusals(known, DAY).items()} == expected
    assert {rule: first_day_without(rule, known, DAY) for rule in expected} == expected
