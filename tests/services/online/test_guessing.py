"""Whoever guesses is locked out for an hour, the right answer included (O-VOUCHER-SECRET)."""

from datetime import timedelta

from domain.online.guesses import GuessKind
from domain.refusal import Rule
from domain.usecases.vouchers.lift_guess_lock import LiftLockCommand
from domain.vouchers.code import code_of
from tests.services.online.place import CARD, OTHER_CARD, Place
from tests.usecases.requests import made

UNKNOWN = [code_of(number) for number in range(1, 40)]


def keys(told: object) -> list[str]:
    return [each.says.key for each in told.refusals]  # type: ignore[attr-defined]


async def test_five_unknown_codes_lock_the_client_out_for_an_hour_the_right_code_included(place: Place) -> None:
    """O-VOUCHER-SECRET: checking and spending count alike, and the refusal says when it clears."""
    (_, code), *_ = (await place.issued()).codes
    await place.on_record(OTHER_CARD)
    for number, wrong in enumerate(UNKNOWN[:5]):
        card = (CARD, OTHER_CARD)[number % 2]
        told = await (place.check(wrong, card=card) if number % 2 else place.renew(wrong, card=card))
        assert keys(told) == ["refusal.voucher_unknown"]
    refused = await place.renew(code)
    assert keys(refused) == ["refusal.voucher_locked"]
    assert refused.refusals[0].clears_at == place.clock.now() + timedelta(hours=1)
    place.clock.pass_by(timedelta(hours=1))
    made(await place.renew(code))


async def test_five_unknown_codes_for_one_card_lock_the_card_out_whoever_sent_them(place: Place) -> None:
    """O-VOUCHER-SECRET."""
    (_, code), *_ = (await place.issued()).codes
    for number, wrong in enumerate(UNKNOWN[:5]):
        await place.check(wrong, by=f"partner:{number}")
    assert keys(await place.check(code, by="partner:other")) == ["refusal.voucher_locked"]
    await place.on_record(OTHER_CARD)
    assert keys(await place.check(code, by="partner:other", card=OTHER_CARD)) == []


async def test_wrong_codes_count_for_an_hour_and_no_longer(place: Place) -> None:
    """O-VOUCHER-SECRET: who errs now and then is not locked out."""
    (_, code), *_ = (await place.issued()).codes
    for wrong in UNKNOWN[:4]:
        await place.check(wrong)
    place.clock.pass_by(timedelta(hours=1))
    for wrong in UNKNOWN[4:8]:
        assert keys(await place.check(wrong)) == ["refusal.voucher_unknown"]
    assert keys(await place.check(code)) == []


async def test_an_address_counts_apart_from_the_token(place: Place) -> None:
    """O-WHO: customers of one shop do not lock each other out."""
    (_, code), *_ = (await place.issued()).codes
    await place.on_record(OTHER_CARD)
    for wrong in UNKNOWN[:5]:
        await place.check(wrong, address="192.0.2.1")
    assert keys(await place.check(code, card=OTHER_CARD, address="192.0.2.2")) == []
    assert keys(await place.check(code, card=OTHER_CARD, address="192.0.2.1")) == ["refusal.voucher_locked"]


async def test_spent_and_cancelled_codes_count_for_nothing(place: Place) -> None:
    """O-VOUCHER-SECRET: their holder has them."""
    (_, spent), (_, code) = (await place.issued(2)).codes
    made(await place.renew(spent))
    for _ in range(12):
        assert keys(await place.check(spent)) == ["refusal.voucher_spent"]
    made(await place.renew(code))


async def test_five_mismatches_lock_the_client_and_say_nothing_of_the_card(place: Place) -> None:
    """O-IDENTIFY: an unknown card and a mismatch are one answer."""
    (_, code), *_ = (await place.issued()).codes
    known, unknown = (
        await place.check(code, contact="0000"),
        await place.check(code, card="99999999999", contact="5678"),
    )
    assert known == unknown
    assert [each.rule for each in known.refusals] == [Rule.O_IDENTIFY]
    for _ in range(3):
        await place.renew(code, contact="0000")
    refused = await place.renew(code)
    assert keys(refused) == ["refusal.online_locked"]
    assert refused.refusals[0].clears_at == place.clock.now() + timedelta(hours=1)
    place.clock.pass_by(timedelta(hours=1))
    made(await place.renew(code))


async def test_twenty_mismatches_lock_the_card(place: Place) -> None:
    """O-IDENTIFY."""
    (_, code), *_ = (await place.issued()).codes
    for number in range(20):
        assert keys(await place.check(code, contact="0000", by=f"partner:{number}")) == ["refusal.online_mismatch"]
    assert keys(await place.check(code, by="partner:other")) == ["refusal.online_locked"]


async def test_guesses_over_all_are_counted_and_old_ones_forgotten(place: Place) -> None:
    """O-VOUCHER-SECRET: watched over all clients."""
    for number, wrong in enumerate(UNKNOWN[:7]):
        await place.check(wrong, address=f"192.0.2.{number % 2}")
    since = place.clock.now() - timedelta(hours=1)
    async with place.service.renew.works() as work:
        counted = await work.online.guessed(since)
    assert (counted[GuessKind.VOUCHER] >= 5, counted[GuessKind.CONTACT]) == (True, 0)
    place.clock.pass_by(timedelta(hours=3))
    async with place.service.renew.works() as work:
        assert await work.online.forget_guesses(place.clock.now() - timedelta(hours=1)) >= 2
        await work.commit()
        assert sum((await work.online.guessed(since)).values()) == 0


def lifting(**changes: str | None) -> LiftLockCommand:
    told: dict[str, str | None] = {"card_number": CARD, "client": None, "reason": "Identified by phone."} | changes
    return LiftLockCommand(kind=GuessKind.VOUCHER, **told)  # type: ignore[arg-type]


async def test_staff_let_in_again_whom_they_have_identified(place: Place) -> None:
    """O-VOUCHER-SECRET: the lock of the card is lifted, once under a key, and the count begins anew."""
    (_, code), *_ = (await place.issued()).codes
    for number, wrong in enumerate(UNKNOWN[:5]):
        await place.check(wrong, by=f"partner:{number}")
    assert keys(await place.check(code, by="partner:other")) == ["refusal.voucher_locked"]
    lift, asked = place.service.vouchers.lift, place.by("lift", "staff")
    assert made(await lift(asked, lifting())).lock(place.clock.now()) is None
    assert (await lift(asked, lifting())).replayed
    for number, wrong in enumerate(UNKNOWN[5:9]):
        await place.check(wrong, by=f"partner:again {number}")
    assert keys(await place.check(code, by="partner:other")) == []


async def test_what_is_not_locked_or_not_named_is_not_lifted(place: Place) -> None:
    """G-INPUT: each names the field."""
    lift = place.service.vouchers.lift
    for number, (changes, key) in enumerate(
        [
            ({}, "input.not_locked"),
            ({"card_number": None, "client": "partner:7"}, "input.not_locked"),
            ({"card_number": None, "client": "x" * 5_000}, "input.not_locked"),
            ({"card_number": None, "client": "partner\x00"}, "input.not_locked"),
            ({"card_number": "1" * 5_000}, "input.not_locked"),
            ({"client": "partner:7"}, "input.one_of_two"),
            ({"card_number": None}, "input.one_of_two"),
            ({"reason": " "}, "input.empty"),
        ]
    ):
        refused = await lift(place.by(f"lift {number}", "staff"), lifting(**changes))  # type: ignore[arg-type]
        assert (refused.made, keys(refused)) == (None, [key])
