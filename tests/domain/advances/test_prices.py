"""Every example price of the source, to the đồng (S-OFFER)."""

import pytest

from domain.advances.offers import Offer, asked_offer, offers_to
from domain.catalogue.bundle import Bundle
from domain.refusal import Rule
from tests.builders.advances import DAY, a_loan, standing, the_terms

ON, OFF = (Bundle.VOICE_ON_NET, Bundle.SMS_ON_NET), (Bundle.VOICE_OFF_NET, Bundle.SMS_OFF_NET)

# As the source prints them: the quantity, the price on the own network, the price on others.
MESSAGES = [(5, 1_250, 1_625), (10, 2_500, 3_250), (15, 3_750, 4_875), (20, 5_000, 6_500)]
MINUTES = [
    (1, 1_600, 1_800), (2, 3_200, 3_600), (3, 4_800, 5_400), (4, 6_400, 7_200), (5, 8_000, 9_000), (6, 9_600, 10_800),
    (7, 11_200, 12_600), (8, 12_800, 14_400), (9, 14_400, 16_200), (10, 16_000, 18_000), (11, 17_600, 19_800),
    (12, 19_200, 21_600), (13, 20_800, 23_400), (14, 22_400, 25_200), (15, 24_000, 27_000),
]  # fmt: skip
# Its last line repeats "50": it is 500 MB.
MEGABYTES = [
    (50, 4_000), (100, 8_000), (150, 12_000), (200, 16_000), (250, 20_000), (300, 24_000), (350, 28_000),
    (400, 32_000), (450, 36_000), (500, 40_000),
]  # fmt: skip

EXAMPLES = (
    [(Bundle.SMS_ON_NET, quantity, price) for quantity, price, _ in MESSAGES]
    + [(Bundle.SMS_OFF_NET, quantity, price) for quantity, _, price in MESSAGES]
    + [(Bundle.VOICE_ON_NET, quantity, price) for quantity, price, _ in MINUTES]
    + [(Bundle.VOICE_OFF_NET, quantity, price) for quantity, _, price in MINUTES]
    + [(Bundle.DATA, quantity, price) for quantity, price in MEGABYTES]
)

CODES = {1: "VOICE_ON_NET", 2: "VOICE_OFF_NET", 3: "SMS_ON_NET", 4: "SMS_OFF_NET", 5: "DATA"}


@pytest.mark.parametrize(("bundle", "quantity", "price"), EXAMPLES)
def test_every_example_of_the_source_costs_what_it_says(bundle: Bundle, quantity: int, price: int) -> None:
    """S-OFFER."""
    offer = asked_offer(standing(), the_terms(), bundle, quantity, DAY)
    assert isinstance(offer, Offer)
    assert (offer.bundle, offer.quantity, offer.price) == (bundle, quantity, price)


@pytest.mark.parametrize("bundle", Bundle)
def test_nothing_but_the_examples_is_advanced(bundle: Bundle) -> None:
    """S-OFFER."""
    listed = {quantity for each, quantity, _ in EXAMPLES if each is bundle}
    for quantity in set(range(-1, 502)) - listed:
        refused = asked_offer(standing(), the_terms(), bundle, quantity, DAY)
        assert isinstance(refused, tuple)
        assert [refusal.field for refusal in refused] == ["quantity"]


def test_the_codes_are_those_of_the_source() -> None:
    """S-REQUEST."""
    assert {bundle.code: bundle.value for bundle in Bundle} == CODES


@pytest.mark.parametrize("owed", range(0, 50_001, 731))
def test_the_largest_quantity_that_fits_is_offered_a_line_for_each_bundle(owed: int) -> None:
    """S-OFFER, S-CEILING: fitted by hand, from the source's own lines."""
    room = 50_000 - owed
    loans = (a_loan(owed),) if owed else ()
    fitting = {bundle: quantity for bundle, quantity, price in EXAMPLES if price <= room}
    found = offers_to(standing(*loans), the_terms(), DAY)
    assert {offer.bundle: offer.quantity for offer in found.offers} == fitting
    assert (found.ceiling.amount, found.owed) == (50_000, owed)
    assert {refusal.rule for refusal in found.refusals} == (set() if fitting else {Rule.S_CEILING})
