"""What refuses a renewal: every rule says so in the quote and in the charge, and the attempt is kept (G-EXPLAIN)."""

from collections.abc import Awaitable, Callable
from datetime import date

import pytest

from domain.catalogue.package import ProductLine
from domain.catalogue.policy import Parameter
from domain.catalogue.publication import Span
from domain.months import Term
from domain.refusal import Rule
from domain.subscribers.decoder_card import CardStatus
from domain.subscribers.subscriber import Billing, LineStatus, Operator
from domain.usecases.catalogue.publish_policy import PolicyCommand
from domain.usecases.renewals.quote_renewal import QuoteAsked
from domain.usecases.renewals.renew_from_main_balance import RenewCommand
from tests.builders.cards import CARD_NUMBER
from tests.builders.subscribers import MSISDN
from tests.fakes.world import World
from tests.usecases.requests import BEFORE_HEAVY, TODAY, by, in_date, made, on_record, renewal, rules

Arrange = Callable[[World], Awaitable[None]]
YESTERDAY = date(2024, 3, 14)


def payer(**what: object) -> Arrange:
    async def arrange(world: World) -> None:
        await on_record(world.service, **what)  # type: ignore[arg-type]
        await in_date(world.service)

    return arrange


def card(**what: object) -> Arrange:
    async def arrange(world: World) -> None:
        await on_record(world.service)
        await in_date(world.service, **what)  # type: ignore[arg-type]

    return arrange


def paid(*bought: RenewCommand, on: date = TODAY) -> Arrange:
    """Let the payer buy for some cards first."""

    async def arrange(world: World) -> None:
        world.clock.turn_to(on)
        await on_record(world.service)
        for number in {CARD_NUMBER, *(each.card_number for each in bought)}:
            await in_date(world.service, number)
        for index, each in enumerate(bought):
            made(await world.service.renew(by(f"earlier {index}"), each))

    return arrange


def policy(parameter: Parameter, value: str) -> Arrange:
    async def arrange(world: World) -> None:
        await nothing(world)
        span = Span(valid_from=TODAY, valid_to=None, source="circular")
        published = PolicyCommand(parameter=parameter, value=value, span=span)
        made(await world.service.publish_policy(by("policy"), published))

    return arrange


def other(number: int, package: str = "TIEN_LOI", term: Term = Term.P1M) -> RenewCommand:
    return renewal(package, term, card=f"2222222222{number}")


nothing = payer()
REFUSED: dict[str, tuple[Arrange, RenewCommand, set[Rule]]] = {
    "a malformed card": (nothing, renewal(card="123"), {Rule.K_CARD}),
    "an unknown card": (nothing, renewal(card="33333333333"), {Rule.K_CARD}),
    "a malformed payer": (nothing, renewal(payer="1234"), {Rule.G_INPUT}),
    "an unknown payer": (nothing, renewal(payer="84909999999"), {Rule.K_PREPAID}),
    "an unknown package": (nothing, renewal("NO_SUCH"), {Rule.G_INPUT}),
    "too many rooms": (nothing, renewal(extra_rooms=3), {Rule.G_INPUT}),
    "another line's package": (nothing, renewal("KHAM_PHA"), {Rule.K_PRICE}),
    "a withdrawn package": (nothing, renewal("PREMIUM"), {Rule.K_PRICE}),
    "a term not sold": (nothing, renewal("TRON_VEN", Term.P2M), {Rule.K_PRICE}),
    "a card not activated": (card(status=CardStatus.NOT_ACTIVATED), renewal(), {Rule.K_CARD}),
    "a locked card": (card(status=CardStatus.LOCKED), renewal(), {Rule.K_CARD}),
    "a pirated card": (card(status=CardStatus.PIRACY), renewal(), {Rule.K_CARD}),
    "a free card": (card(status=CardStatus.FREE), renewal(), {Rule.K_CARD}),
    "an add-on for an expired card": (card(expires_on=YESTERDAY), renewal("HBO_ADD_ON"), {Rule.K_ADDON}),
    "an add-on for another package": (card(package="TIEN_LOI"), renewal("HBO_ADD_ON"), {Rule.K_ADDON}),
    "a postpaid payer": (payer(billing=Billing.POSTPAID), renewal(), {Rule.K_PREPAID}),
    "another operator's payer": (payer(operator=Operator.VIETTEL), renewal(), {Rule.K_PREPAID}),
    "a barred payer": (payer(status=LineStatus.BARRED_ONE_WAY), renewal(), {Rule.K_ACTIVE}),
    "a young payer": (payer(activated_on=YESTERDAY), renewal(), {Rule.K_AGE}),
    "too little usage": (payer(usage=19_999), renewal(), {Rule.K_USAGE}),
    "a flagged payer": (payer(flagged=True), renewal(), {Rule.K_ABUSE}),
    "a poor payer": (payer(balance=195_999), renewal(), {Rule.K_BALANCE}),
    "too much at once": (policy(Parameter.MAX_PER_TRANSACTION_VND, "195999"), renewal(), {Rule.K_MAX_TX}),
    "a heavy spender": (paid(renewal(term=Term.P3M)), renewal(), {Rule.K_HEAVY}),
    "a third card": (paid(other(1), other(2)), renewal("TIEN_LOI"), {Rule.K_MAX_CARDS}),
    "too much in the month": (
        paid(renewal(term=Term.P12M), renewal(term=Term.P3M), on=BEFORE_HEAVY),
        renewal(term=Term.P3M),
        {Rule.K_MAX_MONTH},
    ),
    "everything at once": (
        payer(
            billing=Billing.POSTPAID,
            status=LineStatus.BARRED_BOTH_WAYS,
            activated_on=YESTERDAY,
            usage=0,
            flagged=True,
            balance=0,
        ),
        renewal(),
        {Rule.K_PREPAID, Rule.K_ACTIVE, Rule.K_AGE, Rule.K_USAGE, Rule.K_ABUSE, Rule.K_BALANCE},
    ),
}


@pytest.mark.parametrize("case", REFUSED)
async def test_what_refuses_a_renewal_refuses_it_in_the_quote_and_in_the_charge(empty: World, case: str) -> None:
    """G-EXPLAIN, G-INPUT and every K- rule of who may pay, for which card, how much."""
    arrange, command, expected = REFUSED[case]
    await arrange(empty)
    before = empty.records.copied()
    quoted = await empty.service.quote(QuoteAsked(request=command.request))
    assert empty.records == before
    refused = await empty.service.renew(by(), command)
    assert rules(quoted) == expected
    assert (refused.made, refused.refusals) == (None, quoted.refusals)
    (attempt,) = empty.records.attempts
    assert attempt.refusals == refused.refusals
    assert (empty.records.renewals, empty.records.transfers, empty.records.activations) == (
        before.renewals,
        before.transfers,
        before.activations,
    )


async def test_the_refusal_of_a_heavy_spender_names_the_day_it_is_lifted(empty: World) -> None:
    """K-HEAVY, G-EXPLAIN."""
    await paid(renewal(term=Term.P3M))(empty)
    (refusal,) = (await empty.service.renew(by(), renewal())).refusals
    assert (refusal.rule, refusal.clears_on, refusal.actual) == (Rule.K_HEAVY, date(2024, 6, 1), "588000")


async def test_a_card_already_counted_is_free_of_the_limit_on_cards(empty: World) -> None:
    """K-MAX-CARDS."""
    await paid(other(1), other(2))(empty)
    made(await empty.service.renew(by(), other(2)))


async def test_an_attempt_keeps_what_was_written_cut_to_what_is_kept(empty: World) -> None:
    """G-INPUT."""
    await empty.service.renew(by(), renewal(card="x" * 10_000, payer="y" * 10_000, package="z" * 10_000))
    (attempt,) = empty.records.attempts
    request = attempt.request
    assert (request.card_number, request.payer_msisdn, request.package) == ("x" * 64, "y" * 64, "z" * 64)


async def test_a_number_activated_again_is_a_new_subscriber_whom_no_earlier_spending_counts_against(
    empty: World,
) -> None:
    """K-KNOWN: what the terminated subscriber paid is forgotten, its balance too."""
    await paid(renewal(term=Term.P3M))(empty)
    await on_record(empty.service, status=LineStatus.TERMINATED, balance=0)
    await on_record(empty.service, activated_on=date(2023, 12, 1), balance=0)
    (refusal,) = (await empty.service.renew(by(), renewal())).refusals
    assert (refusal.rule, refusal.actual) == (Rule.K_BALANCE, "0")
    new = empty.records.subscriber_of(MSISDN)
    assert new is not None
    assert new.main_balance == 0
    assert len(empty.records.subscribers) == 2


async def test_a_card_of_another_line_is_refused(empty: World) -> None:
    """K-PRICE."""
    await card(line=ProductLine.MYK)(empty)
    assert rules(await empty.service.renew(by(), renewal("COMBO_TRON_VEN_HBO"))) == {Rule.K_PRICE}
