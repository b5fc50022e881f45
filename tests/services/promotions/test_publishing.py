"""What staff publish of programmes and regions (P-MAP, P-REGION, G-EFFECTIVE)."""

from dataclasses import replace
from datetime import date

from domain.catalogue.programme import Replacement
from domain.catalogue.promotion_publication import PackageChange, ProgrammeChanges
from domain.catalogue.publication import Span
from domain.catalogue.regions import Region
from domain.promotions.stopping import StopKind
from domain.refusal import Rule
from domain.subscribers.subscriber import LineStatus
from domain.usecases.promotions.publish_promotion import PublishPromotionCommand, PublishRegionsCommand
from tests.builders.promotions import RENEWAL
from tests.services.promotions.place import CLOSE, RENEW, Place
from tests.usecases.requests import made

OTHERS = ["84900000001", "84900000002", "84900000003"]


SPAN = Span(valid_from=date(2015, 12, 6), valid_to=None, source="a circular of a test")


async def four(place: Place) -> None:
    """Put four on record: one who stays, one who opts out, one who is barred, one whose province nobody knows."""
    made(await place.enrol())
    for msisdn in OTHERS:
        await place.on_record(msisdn)
        made(await place.enrol(msisdn=msisdn))
    made(await place.stop(StopKind.OPT_OUT, OTHERS[0]))
    await place.told(OTHERS[1], status=LineStatus.BARRED_BOTH_WAYS)
    await place.told(OTHERS[2], province="Atlantis")


async def test_a_publication_tells_before_whom_it_touches_and_by_how_much(place: Place) -> None:
    """P-MAP, G-EFFECTIVE: what is renewed afterwards has the new fee; what runs keeps its own."""
    await four(place)
    changes = ProgrammeChanges(packages=(PackageChange(code="CT1", fee=75_000),))
    command = PublishPromotionCommand(promotion="KHCN", changes=changes, span=SPAN)
    preview = await place.service.promotions.publish.preview(command)
    assert preview.refusals == ()
    touched = [(row.before, row.after, row.subscribers, row.fees_before, row.fees_after) for row in preview.rows]
    assert touched == [("CT1", "CT1", 2, 140_000, 150_000)]
    version = made(await place.service.promotions.publish(place.by(), command))
    assert version.value is not None
    package = version.value.package("CT1")
    assert package is not None
    assert (package.fee, package.sample) == (75_000, False)
    await place.notified()
    assert any("75.000d" in text for text in place.texts())
    place.at(RENEWAL)
    await place.run(RENEW)
    place.at(date(2016, 2, 1), 1)
    await place.run(CLOSE)
    assert [line.amount for line in await place.charges(RENEWAL)] == [75_000]


async def test_published_dates_move_a_renewal(place: Place) -> None:
    """P-WHEN: the days follow from the expiry."""
    expiry = date(2016, 1, 20)
    changes = ProgrammeChanges(expires_on=expiry)
    await place.service.promotions.publish(
        place.by(), PublishPromotionCommand(promotion="KHCN", changes=changes, span=SPAN)
    )
    place.at(date(2015, 12, 7))
    made(await place.enrol(until=expiry))
    rows = await place.service.promotions.forecast("KHCN", date(2016, 2, 1))
    assert [row.subscribers for row in rows] == [1]
    assert await place.service.promotions.forecast("KHCN", RENEWAL) == []


async def test_what_contradicts_itself_is_not_published(place: Place) -> None:
    """G-EFFECTIVE, P-MAP, P-REGION."""

    async def refusals(promotion: str, changes: ProgrammeChanges | None) -> list[str | None]:
        command = PublishPromotionCommand(promotion=promotion, changes=changes, span=SPAN)
        return [each.field for each in (await place.service.promotions.publish(place.by(), command)).refusals]

    assert await refusals("NONE", ProgrammeChanges()) == ["promotion"]
    assert await refusals("KHCN", ProgrammeChanges()) == ["changes"]
    assert await refusals("KHCN", ProgrammeChanges(duration_cycles=0)) == ["durationCycles"]
    assert await refusals("KHCN", ProgrammeChanges(packages=(PackageChange(code="NEW9"),))) == ["packages.0.fee"]
    half = ProgrammeChanges(scope_switch=(date(2016, 5, 1), None, None))
    assert await refusals("KHDN", half) == ["liftedFromCycles11And21"]
    known = PublishPromotionCommand(promotion="KHCN", changes=half, span=SPAN)
    switched = made(await place.service.promotions.publish(place.by(), known)).value
    assert switched is not None
    assert switched.scope_switch == (date(2016, 5, 1), date(2016, 2, 11), date(2016, 2, 11))
    nothing = (Replacement(held=("DN45",)), Replacement(held=(), package="DN45"), Replacement(held=("DN80",), tier=7))
    assert await refusals("KHDN", ProgrammeChanges(replacements=nothing)) == [
        "renewals.0.tier", "renewals.1.held", "renewals.2.tier",
    ]  # fmt: skip
    catalogue = await place.catalogue()
    rows = catalogue.promotions.regions[0].value
    assert rows is not None
    twice = (replace(rows[0], provinces=("Hà Nội", "ha noi")), *rows[1:])
    outcome = await place.service.promotions.publish_regions(place.by(), PublishRegionsCommand(rows=twice, span=SPAN))
    assert {each.rule for each in outcome.refusals} == {Rule.G_EFFECTIVE}


async def test_a_province_moves_to_another_region_from_a_day_on(place: Place) -> None:
    """P-REGION, G-VERSION."""
    catalogue = await place.catalogue()
    rows = catalogue.promotions.regions[0].value
    assert rows is not None
    moved = tuple(
        replace(
            row,
            provinces=tuple(name for name in row.provinces if name != "Quảng Ninh")
            + (("Quảng Ninh",) if row.region is Region.REGION_1 else ()),
        )
        for row in rows
    )
    made(await place.service.promotions.publish_regions(place.by(), PublishRegionsCommand(rows=moved, span=SPAN)))
    made(await place.enrol())
    await place.notified()
    place.at(RENEWAL)
    await place.run(RENEW)
    assert (await place.newest()).stint.package == "V1T1"
