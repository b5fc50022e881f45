"""What a proposal would change, in words, and what that was worked out from (G-TWO).

A service with operations of its own adds a look here, or leaves it at the fields of the input.
"""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import date
from typing import Any

from api.graphql.request.context import Context
from api.graphql.support.tongue import tongue_of
from api.graphql.types.ids import Kind, ref_of
from domain.catalogue.catalogue import TIMINGS
from domain.catalogue.package import ProductLine
from domain.catalogue.policy import Parameter
from domain.catalogue.price import PriceKey, Timing
from domain.messages.written import written_date
from domain.months import TERMS
from domain.refusal import FigureUnit
from domain.support.staff_texts import figure
from domain.versions import Version

Looked = tuple[list[str], object]
"""Lines for people, and whatever tells when the ground has moved."""

Look = Callable[[Mapping[str, Any], Context], Awaitable[Looked]]


def told(context: Context, key: str, **values: str | None) -> str:
    """Write a line in the reader's language."""
    return context.giahan.support.texts.render(f"proposal.{key}", tongue_of(context), values)


def amount(value: int | None, context: Context) -> str:
    """Write an amount, or that there is none."""
    written = figure(str(value), FigureUnit.VND, tongue_of(context)) if value is not None else None
    return written or told(context, "none")


async def price(asked: Mapping[str, Any], context: Context) -> Looked:
    """Look at a price: what is in force on its first day, for cards in date and for others."""
    catalogue, since = await context.catalogue(), date.fromisoformat(asked["validFrom"])
    line, rooms = ProductLine(asked["productLine"]), asked.get("extraRooms", 0)
    key, timing = PriceKey(line, asked["package"], rooms, TERMS[asked["term"]]), asked.get("timing", "ANY")
    lines = []
    for each in (each for each in TIMINGS if timing in (Timing.ANY, each)):
        before = catalogue.price(key, each, since)
        values = {
            "package": catalogue.name_of(key.package, line),
            "rooms": str(rooms),
            "term": key.term.value,
            "timing": each.value,
            "before": amount(before.value if before else None, context),
            "after": amount(asked.get("price"), context),
        }
        lines.append(told(context, "price", **values, **days_of(asked)))
    return lines, versions_of(catalogue.prices.get(key, ()))


async def policy(asked: Mapping[str, Any], context: Context) -> Looked:
    """Look at a policy: what is in force on its first day."""
    catalogue, name = await context.catalogue(), asked["parameter"]
    parameter = Parameter(name) if name in Parameter.__members__ else None
    before = catalogue.policy(parameter, date.fromisoformat(asked["validFrom"])) if parameter else None
    none = told(context, "none")
    values = {
        "parameter": name,
        "before": (before and before.value) or none,
        "after": asked.get("value") or none,
    }
    versions = catalogue.policies.get(parameter, ()) if parameter else ()
    return [told(context, "policy", **values, **days_of(asked))], versions_of(versions)


async def renewal(asked: Mapping[str, Any], context: Context) -> Looked:
    """Look at a renewal that would be given back."""
    ref = ref_of(asked["renewalId"], Kind.RENEWAL)
    found = await context.giahan.lookups.renewal(ref) if ref else None
    if found is None:
        return await fields(asked, context)
    context.reads.note(found.payer_msisdn)
    values = {"msisdn": found.payer_msisdn, "card": found.card_number, "status": found.status.value}
    return [told(context, "renewal", amount=amount(found.total, context), **values)], found.status.value


async def renewals(asked: Mapping[str, Any], context: Context) -> Looked:
    """Look at many renewals that would be given back."""
    looked = [await renewal({"renewalId": each}, context) for each in asked["renewalIds"]]
    return [line for lines, _ in looked for line in lines], [ground for _, ground in looked]


async def advance(asked: Mapping[str, Any], context: Context) -> Looked:
    """Look at an advance that would be given back, or written off."""
    ref = ref_of(asked["advanceId"], Kind.ADVANCE)
    loan = await context.giahan.advances.lookups.advance(ref) if ref else None
    if loan is None:
        return await fields(asked, context)
    context.reads.note(loan.msisdn)
    values = {"msisdn": loan.msisdn, "repaid": amount(loan.repaid, context), "status": loan.status.value}
    return [told(context, "advance", amount=amount(loan.price, context), **values)], (loan.status.value, loan.repaid)


async def draft(asked: Mapping[str, Any], context: Context) -> Looked:
    """Look at a draft of a circular: how many cells it has, and each of them."""
    ref = ref_of(asked["draftId"], Kind.CIRCULAR_DRAFT)
    found = await context.giahan.proposals.drafts.draft(ref.id) if ref else None
    if found is None:
        return await fields(asked, context)
    days = {"validFrom": found.valid_from.isoformat()} | (
        {"validTo": found.valid_to.isoformat()} if found.valid_to else {}
    )
    counts = {"prices": str(len(found.prices)), "policies": str(len(found.policies))}
    since = written_date(found.valid_from)
    lines, grounds = [told(context, "cells", **counts, since=since, circular=found.circular.code)], list[object]()
    for each in found.prices:
        line, package, rooms, term = each.key
        cell = {"productLine": line, "package": package, "extraRooms": rooms, "term": term.value}
        more, ground = await price(cell | {"timing": each.timing, "price": each.price} | days, context)
        lines, grounds = [*lines, *more], [*grounds, ground]
    for cells in found.policies:
        more, ground = await policy({"parameter": cells.parameter, "value": cells.value} | days, context)
        lines, grounds = [*lines, *more], [*grounds, ground]
    return lines, (found.changed_at, found.published_at, grounds)


async def fields(asked: Mapping[str, Any], context: Context) -> Looked:
    """Show the fields of an input as they are; nothing tells when their ground moves."""
    shown = ((name, value) for name, value in asked.items() if value is not None and name != "idempotencyKey")
    return [told(context, "field", name=name, value=str(value)) for name, value in shown], ""


def days_of(asked: Mapping[str, Any]) -> dict[str, str | None]:
    """Write the days of a publication."""
    until = asked.get("validTo")
    return {
        "since": written_date(date.fromisoformat(asked["validFrom"])),
        "until": written_date(date.fromisoformat(until)) if until else None,
    }


def versions_of(versions: Iterable[Version[Any]]) -> object:
    """Give what tells that another version was published meanwhile."""
    return [(each.valid_from, each.valid_to, each.recorded_at, each.value) for each in versions]
