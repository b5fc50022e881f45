"""Batches: serials in a row, codes shown once, put on sale and cancelled by span (O-VOUCHER-BATCH)."""

from datetime import date

import pytest

from domain.catalogue.package import ProductLine
from domain.months import Term
from domain.refusal import Rule
from domain.usecases.vouchers.issue_vouchers import NothingToExportError
from domain.vouchers.code import read_code
from domain.vouchers.rules import Issue
from domain.vouchers.voucher import SpanChange, VoucherStatus
from tests.services.online.place import LAST_DAY, Place
from tests.usecases.requests import made, rules

ISSUE = Issue(
    product_line=ProductLine.DTH_OTT, package="TRON_VEN", extra_rooms=0, term=Term.P1M, count=3, valid_until=LAST_DAY
)


async def test_serials_follow_each_other_and_codes_are_all_different(place: Place) -> None:
    """O-VOUCHER-BATCH."""
    first, second = await place.issued(3), await place.issued(2)
    assert [serial for serial, _ in (*first.codes, *second.codes)] == [1, 2, 3, 4, 5]
    assert len({code for _, code in (*first.codes, *second.codes)}) == 5
    assert all(read_code(code) == code for _, code in first.codes)


async def test_codes_are_shown_once(place: Place) -> None:
    """O-VOUCHER-BATCH, G-ONCE: the same key gives the batch, and no code."""
    asked = place.by("issue", "admin")
    first, again = await place.service.vouchers.issue(asked, ISSUE), await place.service.vouchers.issue(asked, ISSUE)
    assert again.made is not None
    assert (len(made(first).codes), again.made.codes, again.replayed) == (3, (), True)
    assert again.made.batch == made(first).batch


async def test_spans_are_put_on_sale_and_cancelled(place: Place) -> None:
    """O-VOUCHER-BATCH: singly, by span and by batch; what is spent stays spent."""
    issued = await place.issued(5, active=False)
    assert made(await place.change(SpanChange.ACTIVATE, issued, 2, 4)).changed == 3
    made(await place.renew(dict(issued.codes)[3]))
    assert made(await place.change(SpanChange.CANCEL, issued, 4, 4)).changed == 1
    assert made(await place.change(SpanChange.ACTIVATE, issued)).changed == 2
    assert made(await place.change(SpanChange.CANCEL, issued)).changed == 3
    states = [await place.status(serial) for serial, _ in issued.codes]
    assert states == [VoucherStatus.CANCELLED] * 2 + [VoucherStatus.SPENT] + [VoucherStatus.CANCELLED] * 2


async def test_a_span_outside_its_batch_is_refused(place: Place) -> None:
    """G-INPUT: no other batch is touched."""
    issued = await place.issued(2, active=False)
    await place.issued(2, active=False)
    refused = await place.change(SpanChange.ACTIVATE, issued, 1, 3)
    assert [(each.rule, each.field) for each in refused.refusals] == [(Rule.G_INPUT, "lastSerial")]


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"count": 0}, "count"),
        ({"count": 1001}, "count"),
        ({"package": "NOTHING"}, "package"),
        ({"package": "PREMIUM"}, "package"),
        ({"package": "TIEN_LOI", "extra_rooms": 1}, "extraRooms"),
        ({"term": Term.P1W}, "term"),
        ({"extra_rooms": 3}, "extraRooms"),
        ({"valid_until": date(2024, 3, 14)}, "validUntil"),
        ({"valid_until": date(2099, 1, 1)}, "validUntil"),
        ({"product_line": ProductLine.VTVCAB_ON, "package": "ON_K"}, "productLine"),
    ],
)
async def test_what_could_never_buy_anything_is_not_issued(
    place: Place, changed: dict[str, object], field: str
) -> None:
    """O-VOUCHER-BATCH."""
    values = {name: getattr(ISSUE, name) for name in ISSUE.__dataclass_fields__} | changed
    refused = await place.service.vouchers.issue(place.by(), Issue(**values))
    assert [each.field for each in refused.refusals] == [field]


async def test_an_exported_batch_is_coded_once(place: Place) -> None:
    """O-VOUCHER-BATCH: its codes are kept where they are exported to before anything of them is recorded."""
    batch, kept = made(await place.service.vouchers.issue.uncoded(place.by(), ISSUE)), list[tuple[int, str]]()
    coded = await place.service.vouchers.issue.export(batch.id, kept.extend)
    assert ([serial for serial, _ in kept], coded.coded_at is not None) == ([1, 2, 3], True)
    with pytest.raises(NothingToExportError):
        await place.service.vouchers.issue.export(batch.id, kept.extend)
    assert rules(await place.check(kept[0][1])) == {Rule.O_VOUCHER}
