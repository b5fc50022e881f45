"""Queries of advances: what may be advanced, at which terms, and whether a number may change hands."""

from datetime import datetime

import strawberry

from api.graphql.nodes.advances.advance_offer import AdvanceOffersPayload
from api.graphql.nodes.advances.advance_terms import AdvanceCeilingsNode, AdvancePriceNode
from api.graphql.nodes.refusal import RefusalNode, shown
from api.graphql.request.context import Info, given, guarded
from api.graphql.types.arguments import AsKnownAt, Msisdn, On
from api.identity import Scope
from domain.advances.lock import lock_refusal
from domain.catalogue.advance_terms import AdvanceTerms
from domain.catalogue.bundle import Bundle
from domain.refusal import bad_input
from domain.subscribers.msisdn import parse_msisdn


@strawberry.type
class AdvanceQueries:
    """What may be advanced."""

    @guarded(Scope.ADVANCES_READ, "What a number may be advanced now; a subscriber asks for its own only.")
    async def advance_offers(self, info: Info, msisdn: Msisdn) -> AdvanceOffersPayload:
        """List offers."""
        giahan = info.context.giahan
        info.context.require_own(parse_msisdn(msisdn), Scope.ADVANCES_READ)
        info.context.reads.note(msisdn)
        return AdvanceOffersPayload.of(await giahan.advances.offers(msisdn), info.context)

    @guarded(Scope.ADVANCES_READ, "May the number change owner or operator? Empty when it may (S-LOCK).")
    async def transfer_refusals(self, info: Info, msisdn: Msisdn) -> list[RefusalNode]:
        """List what keeps a number."""
        number, giahan = parse_msisdn(msisdn), info.context.giahan
        info.context.require_own(number, Scope.ADVANCES_READ)
        info.context.reads.note(number)
        standing = await giahan.advances.lookups.standing(number) if number else None
        if standing is None:
            key = "unknown_number" if number else "malformed"
            return shown((bad_input("msisdn", key),), info.context)
        refusal = lock_refusal(standing.owed, info.context.today)
        return shown((refusal,) if refusal else (), info.context)

    @guarded(
        Scope.CATALOGUE_READ,
        "What a unit of each bundle costs on a day, to everybody, to some, and at some hours.",
    )
    async def advance_prices(
        self, info: Info, on: On = strawberry.UNSET, as_known_at: AsKnownAt = strawberry.UNSET
    ) -> list[AdvancePriceNode]:
        """List prices in force."""
        terms, day = await _terms(info, given(as_known_at)), given(on) or info.context.today
        return [AdvancePriceNode.of(version) for bundle in Bundle for version in terms.prices_on(bundle, day)]

    @guarded(Scope.CATALOGUE_READ, "The table of ceilings of a day (today by default), null where there is none.")
    async def advance_ceilings(
        self, info: Info, on: On = strawberry.UNSET, as_known_at: AsKnownAt = strawberry.UNSET
    ) -> AdvanceCeilingsNode | None:
        """Show the table in force."""
        terms, day = await _terms(info, given(as_known_at)), given(on) or info.context.today
        version = terms.ceiling_table(day)
        return AdvanceCeilingsNode.of(version) if version else None


async def _terms(info: Info, known_at: datetime | None) -> AdvanceTerms:
    return (await info.context.catalogue()).known_at(known_at).advances
