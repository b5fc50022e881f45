"""The bill of a cycle: what is booked, and what will be where the cycle is not closed."""

from datetime import date

from api.graphql.nodes.promotions.charge import PromotionChargeNode
from api.graphql.request.context import Context
from domain.buckets import Ref
from domain.catalogue.programme import CYCLE_DAYS
from domain.ports.lookups.promotions import UsedWithin
from domain.promotions.benefits import Benefit
from domain.promotions.cycle import cycle_from
from domain.promotions.enrolment import Enrolment
from domain.promotions.fees import ChargeLine, lines_of


async def charges_of(subscriber: Ref, start: date, context: Context) -> list[PromotionChargeNode]:
    """List the lines of a cycle by its first day; none where no cycle begins on it."""
    if start.day not in CYCLE_DAYS:
        return []
    held = await context.loaders.enrolments_of.load(subscriber)
    booked = await context.giahan.promotions.lookups.charges(subscriber, start)
    terms, cycle, to_come = (await context.catalogue()).promotions, cycle_from(start), list[ChargeLine]()
    for each in reversed(held):
        if each.cycle_day == start.day and each.billed_until <= start:
            subscribed = any(line.subscription for line in (*booked, *to_come))
            to_come += lines_of(each, cycle, terms, subscribed=subscribed)
    by_id = {each.id: each for each in held}
    return [
        await _shown(line, by_id[line.enrolment_id], context, booked=line in booked) for line in (*booked, *to_come)
    ]


async def _shown(line: ChargeLine, enrolment: Enrolment, context: Context, *, booked: bool) -> PromotionChargeNode:
    within = UsedWithin(enrolment.ref, line.cycle.begins_at, line.cycle.ends_at)
    used = await context.loaders.promotion_used.load(within)
    minutes = sum(each.used for each in used if each.benefit is Benefit.MINUTES)
    version = (await context.catalogue()).promotions.version(enrolment.promotion, line.version)
    return PromotionChargeNode.of(line, version, minutes, booked=booked)
