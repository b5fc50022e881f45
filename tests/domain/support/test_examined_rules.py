"""K-SUPPORT: every rule is told, and those that fail are the refusals of the quote, always."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.months import Term, instant_of
from domain.refusal import Rule
from domain.renewals.decision import decide
from domain.renewals.facts import Facts, Spent
from domain.renewals.request import PaymentMethod
from domain.subscribers.decoder_card import CardStatus
from domain.subscribers.subscriber import Billing, LineStatus
from domain.support.examination import RULES, Examination, examined, unexamined
from domain.support.options import alternatives_to, options_for, with_likeliest
from domain.support.outcome import NotAsked, RuleOutcome, RuleResult
from tests.builders.cards import a_card
from tests.builders.renewals import a_request, facts, spent
from tests.builders.subscribers import a_subscriber
from tests.usecases.requests import TODAY

REACHED_FROM_BELOW = {Rule.K_AGE, Rule.K_USAGE, Rule.K_BALANCE}
"""The rules whose figure must reach the limit; of the others it must not pass it."""

PACKAGES = ("TRON_VEN", "TIEN_LOI", "HBO_ADD_ON", "NO_SUCH")

some_facts = st.builds(
    lambda package, term, method, status, billing, line, days, usage, flagged, balance, payments: facts(
        a_request(package, term, method=method),
        card=a_card(status=status),
        payer=a_subscriber(
            billing=billing,
            status=line,
            activated_on=TODAY - timedelta(days=days),
            basic_usage=usage,
            flagged=flagged,
            main_balance=balance,
        ),
        spending=[spent(TODAY - timedelta(days=ago), total) for ago, total in payments],
    ),
    st.sampled_from(PACKAGES),
    st.sampled_from(Term),
    st.sampled_from([PaymentMethod.MAIN_BALANCE, PaymentMethod.MAIN_BALANCE, PaymentMethod.VOUCHER]),
    st.sampled_from([CardStatus.ACTIVE, CardStatus.ACTIVE, CardStatus.LOCKED]),
    st.sampled_from(Billing),
    st.sampled_from([LineStatus.ACTIVE, LineStatus.BARRED_ONE_WAY]),
    st.integers(0, 200),
    st.integers(0, 40_000),
    st.booleans(),
    st.integers(0, 3_000_000),
    st.lists(st.tuples(st.integers(0, 90), st.integers(1, 2_000_000)), max_size=4),
)


def of(known: Facts, day: date = TODAY) -> dict[Rule, RuleOutcome]:
    """Give the outcome of each rule."""
    return {each.rule: each for each in examined(known, day)[1]}


@given(some_facts)
def test_the_rules_that_fail_are_the_refusals_of_the_quote(known: Facts) -> None:
    """K-SUPPORT."""
    decision, outcomes = examined(known, TODAY)
    failing = {each.rule: each.refusal for each in outcomes if each.result is RuleResult.FAIL}
    assert failing == {each.rule: each for each in decide(known, TODAY).refusals}
    assert len(failing) == len(decision.refusals)


@given(some_facts)
def test_every_rule_is_told_once_however_the_facts_stand(known: Facts) -> None:
    """K-SUPPORT: pass, fail, or not asked and why."""
    _, outcomes = examined(known, TODAY)
    told = [each.rule for each in outcomes if each.rule in RULES]
    assert sorted(told) == sorted(RULES)
    assert all((each.why_not_asked is not None) == (each.result is RuleResult.NOT_ASKED) for each in outcomes)


@given(some_facts)
def test_a_figure_says_what_its_rule_says(known: Facts) -> None:
    """K-SUPPORT: of a rule that passes the figure is within its limit, a card counted already left out."""
    for each in of(known).values():
        if each.result is RuleResult.PASS and each.looked.unit is not None and each.looked.limit is not None:
            actual, limit = int(each.looked.actual or 0), int(each.looked.limit)
            assert actual >= limit if each.rule in REACHED_FROM_BELOW else actual <= limit, each.rule


@given(st.permutations([spent(TODAY, 100_000), spent(TODAY, 300_000), spent(TODAY - timedelta(days=20), 700_000)]))
def test_the_order_of_facts_changes_nothing(payments: list[Spent]) -> None:
    """K-SUPPORT."""
    one = examined(facts(spending=payments), TODAY)[1]
    other = examined(facts(spending=payments[::-1]), TODAY)[1]
    assert [(each.rule, each.result, each.looked.actual) for each in one] == [
        (each.rule, each.result, each.looked.actual) for each in other
    ]


def test_what_was_not_asked_says_why() -> None:
    """K-SUPPORT."""
    assert of(facts(a_request(method=PaymentMethod.VOUCHER)))[Rule.K_USAGE].why_not_asked is NotAsked.OTHER_METHOD
    assert of(facts(a_request(payer_msisdn=None)))[Rule.K_USAGE].why_not_asked is None
    assert of(facts())[Rule.K_ADDON].why_not_asked is NotAsked.NO_ADD_ON
    assert of(facts(), date(2019, 1, 1))[Rule.K_HEAVY].why_not_asked is NotAsked.OFF
    unknown = unexamined(())
    assert {each.why_not_asked for each in unknown} == {NotAsked.INPUT}


def test_what_would_pass_instead_passes_cheapest_first() -> None:
    """K-SUPPORT: another package, term or method."""
    poor = facts(a_request(term=Term.P12M), payer=a_subscriber(main_balance=120_000))
    decision, outcomes = examined(poor, TODAY)
    assert [each.rule for each in decision.refusals] == [Rule.K_BALANCE]
    found = Examination(at=instant_of(TODAY), quote=decision.quote, outcomes=outcomes, facts=poor).alternatives()
    assert found
    assert all(not each.refusals for each in found)
    totals = [each.quote.total for each in found if each.quote]
    assert totals == sorted(totals)
    assert len(found) <= 10


def test_who_is_refused_whatever_the_price_pays_another_way_only() -> None:
    flagged = facts(payer=a_subscriber(flagged=True))
    found = alternatives_to(flagged, [Rule.K_ABUSE], TODAY)
    assert found
    assert PaymentMethod.MAIN_BALANCE not in {each.method for each in found}
    assert alternatives_to(flagged, [Rule.K_CARD], TODAY) == ()


def test_the_likeliest_way_is_one_that_passes() -> None:
    """What was never bought before is what the card is on, for a month."""
    options = options_for(facts(), TODAY)
    way = ("TRON_VEN", 0, Term.P1M, PaymentMethod.MAIN_BALANCE)
    (likeliest,) = [each for each in with_likeliest(options, [], way) if each.likeliest]
    assert likeliest.way == way
    assert [each for each in with_likeliest(options, [], None) if each.likeliest] == []
