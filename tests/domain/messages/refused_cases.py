"""One request for every text that refuses one."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from domain.catalogue.package import ProductLine
from domain.months import Term, instant_of
from domain.renewals.facts import Facts
from domain.subscribers.decoder_card import CardStatus
from domain.subscribers.subscriber import Billing, LineStatus
from tests.builders.cards import a_card
from tests.builders.catalogue import TRON_VEN, a_price_version, published, the_catalogue
from tests.builders.renewals import a_request, facts, spent
from tests.builders.subscribers import a_subscriber

DAY = date(2022, 10, 1)
DAY_ONE = date(2019, 1, 1)

_HBO = a_request("HBO_ADD_ON", Term.P1M)
_CARD = a_card()
_TO_COME = published(
    *(a_price_version(None, date(2022, 9, 1), key=key) for key in the_catalogue().prices if key[:2] == TRON_VEN[:2]),
    a_price_version(525_000, date(2022, 11, 1)),
)

REFUSED: dict[str, Facts] = {
    "refusal.add_on_expired": facts(_HBO, card=a_card(expires_on=None)),
    "refusal.add_on_lifted": facts(_HBO, card=a_card().lifted(UUID(int=1), DAY)),
    "refusal.add_on_elsewhere": facts(_HBO, card=a_card(package="TIEN_LOI")),
    "refusal.wrong_line": facts(a_request("ON_K"), card=a_card(line=ProductLine.MYK)),
    "refusal.not_sold": facts(a_request("TRON_VEN", Term.P2M), catalogue=the_catalogue().known_at(instant_of(DAY_ONE))),
    "refusal.term_not_sold": facts(a_request("TRON_VEN", Term.P2M)),
    "refusal.rooms_not_sold": facts(a_request("TIEN_LOI", Term.P1M, extra_rooms=1)),
    "refusal.not_yet_sold": facts(a_request("TRON_VEN"), catalogue=_TO_COME),
    "refusal.withdrawn": facts(a_request("PREMIUM")),
    "refusal.payer_unknown": replace(facts(), payer=None),
    "refusal.not_prepaid": facts(payer=a_subscriber(billing=Billing.POSTPAID)),
    "refusal.not_active": facts(payer=a_subscriber(status=LineStatus.TERMINATED)),
    "refusal.flagged": facts(payer=a_subscriber(flagged=True)),
    "refusal.too_young": facts(payer=a_subscriber(activated_on=DAY)),
    "refusal.too_little_usage": facts(payer=a_subscriber(basic_usage=0)),
    "refusal.usage_not_told": facts(payer=a_subscriber(usage_as_of=date(2022, 8, 16))),
    "refusal.heavy_spender": facts(card=_CARD, spending=[spent(DAY, 600_000, _CARD.id)]),
    "refusal.poor": facts(payer=a_subscriber(main_balance=0)),
    "kplus.per_transaction_exceeded": facts(catalogue=published(a_price_version(9_000_000, DAY))),
    "kplus.monthly_total_exceeded": facts(card=_CARD, spending=[spent(DAY, 3_500_000, _CARD.id)]),
    "kplus.too_many_cards": facts(spending=[spent(DAY, 1), spent(DAY, 1)]),
    "input.unknown_package": facts(a_request("NONE")),
    "input.out_of_range": facts(a_request(extra_rooms=7)),
} | {
    f"refusal.card_{status.lower()}": facts(card=a_card(status=status))
    for status in CardStatus
    if status is not CardStatus.ACTIVE
}
