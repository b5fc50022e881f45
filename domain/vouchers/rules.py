"""Why a voucher buys nothing, told apart to its holder; and what cannot be issued (O-VOUCHER, O-VOUCHER-BATCH)."""

from collections.abc import Iterator
from datetime import date, datetime

from domain.catalogue.catalogue import TIMINGS, Catalogue
from domain.catalogue.package import MOST_EXTRA_ROOMS, ProductLine
from domain.catalogue.price import PriceKey
from domain.catalogue.sale import price_sales
from domain.messages.written import written_date
from domain.months import Term
from domain.online.refusals import refusal
from domain.refusal import Refusal, Rule, bad_input, given_back
from domain.subscribers.decoder_card import DecoderCard
from domain.values import dataclass
from domain.vouchers.voucher import Voucher, VoucherStatus, written_serial

MOST_SHOWN = 1_000
"""How many codes an answer shows at once; more are exported to a file."""

MOST = 1_000_000
_YEARS = 10
_BUYS_NOTHING = {
    VoucherStatus.PRINTED: "refusal.voucher_printed",
    VoucherStatus.SPENT: "refusal.voucher_spent",
    VoucherStatus.CANCELLED: "refusal.voucher_cancelled",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """What is to be issued."""

    product_line: ProductLine
    package: str
    extra_rooms: int
    term: Term
    count: int
    valid_until: date


def mistyped() -> Refusal:
    """Refuse a code whose check letter is wrong: nothing was looked up, and it counts for nothing."""
    return refusal(Rule.O_VOUCHER_SECRET, "refusal.voucher_mistyped", "code")


def unknown_code() -> Refusal:
    """Refuse a code that is none of ours."""
    return refusal(Rule.O_VOUCHER, "refusal.voucher_unknown", "code")


def locked_out(until: datetime) -> Refusal:
    """Refuse a client or a card with too many unknown codes, the right code included."""
    return refusal(Rule.O_VOUCHER_SECRET, "refusal.voucher_locked", at=until)


def voucher_refusal(voucher: Voucher, card: DecoderCard, catalogue: Catalogue, day: date) -> Refusal | None:
    """Refuse a voucher that is not active, or is for cards of another line; its holder is told why."""
    status, batch = voucher.status_on(day), voucher.batch
    serial = written_serial(voucher.serial)
    if status is VoucherStatus.EXPIRED:
        until = written_date(batch.valid_until)
        return refusal(Rule.O_VOUCHER, "refusal.voucher_expired", "code", serial=serial, last_day=until)
    if status is not VoucherStatus.ACTIVE:
        return refusal(Rule.O_VOUCHER, _BUYS_NOTHING[status], "code", serial=serial)
    if card.product_line is not batch.product_line:
        words = {"package": catalogue.name_of(batch.package, batch.product_line), "line": batch.product_line.written}
        return refusal(Rule.O_VOUCHER, "refusal.voucher_unsuitable", "code", None, serial=serial, **words)
    return None


def issue_refusals(issue: Issue, catalogue: Catalogue, day: date, most: int) -> Iterator[Refusal]:
    """Refuse vouchers that could never buy anything, too many at once, or without an end (G-INPUT)."""
    if (issue.product_line, issue.package) not in catalogue.packages:
        yield bad_input("package", "unknown_package", value=given_back(issue.package, 40))
    elif issue.product_line is ProductLine.VTVCAB_ON:
        yield refusal(Rule.O_WHO, "refusal.online_line", "productLine")
    elif not 0 <= issue.extra_rooms <= MOST_EXTRA_ROOMS:
        yield bad_input("extraRooms", "out_of_range", least="0", most=str(MOST_EXTRA_ROOMS))
    elif (field := _never_sold(issue, catalogue, day)) is not None:
        package = catalogue.name_of(issue.package, issue.product_line)
        yield refusal(Rule.K_PRICE, "refusal.voucher_never_sold", field, package=package)
    if not 1 <= issue.count <= most:
        yield bad_input("count", "out_of_range", least="1", most=str(most))
    if issue.valid_until < day:
        yield bad_input("validUntil", "before", other=written_date(day))
    elif issue.valid_until.year > day.year + _YEARS:
        most_day = written_date(date(day.year + _YEARS, 12, 31))
        yield bad_input("validUntil", "out_of_range", least=written_date(day), most=most_day)


def _never_sold(issue: Issue, catalogue: Catalogue, day: date) -> str | None:
    """Name what keeps vouchers from ever buying anything: nothing of the package, these rooms or this term is sold.

    What is published to be sold before their last day may be issued today.
    """
    keys = [each for each in catalogue.prices if each[:2] == (issue.product_line, issue.package)]
    sold = [each for each in keys if _sold_until(each, catalogue, day, issue.valid_until)]
    if not sold:
        return "package"
    rooms = [each for each in sold if each.extra_rooms == issue.extra_rooms]
    if not rooms:
        return "extraRooms"
    return None if any(each.term is issue.term for each in rooms) else "term"


def _sold_until(key: PriceKey, catalogue: Catalogue, day: date, last: date) -> bool:
    sales = (sale for timing in TIMINGS for sale in price_sales(catalogue, key, timing))
    return any(sale.begins <= max(day, last) and (sale.until is None or day < sale.until) for sale in sales)
