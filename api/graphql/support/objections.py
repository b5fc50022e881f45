"""What would be refused of an operation were it carried out now: nobody proposes what cannot be meant (G-TWO, G-INPUT)."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from api.graphql.mutations.advance_terms import PublishAdvanceCeilingsInput, PublishAdvancePriceInput
from api.graphql.mutations.advances import RefundAdvanceInput
from api.graphql.mutations.online.issuing import IssueVouchersInput
from api.graphql.mutations.promotions.promotion_inputs import PublishPromotionInput, PublishPromotionRegionsInput
from api.graphql.mutations.publishing import PublishPolicyInput, PublishPriceInput
from api.graphql.mutations.renewing import RefundRenewalInput
from api.graphql.request.context import Context
from api.graphql.support.inputs import read_input
from api.graphql.types.ids import Kind, ref_of
from domain.advances.loan import AdvanceLoan
from domain.advances.settlement import refund_refusal as advance_refund_refusal
from domain.advances.settlement import write_off_refusal
from domain.catalogue.advance_publication import advance_price_refusals, ceiling_refusals
from domain.catalogue.promotion_publication import promotion_refusals, region_refusals
from domain.catalogue.publication import policy_refusals, price_refusals
from domain.refusal import Refusal, bad_input
from domain.renewals.refund_request import refund_refusal
from domain.usecases.common.reason import reason_refusals
from domain.vouchers.rules import MOST_SHOWN, issue_refusals

Found = Awaitable[Iterable[Refusal]]


async def objections(operation: str, asked: Mapping[str, Any], context: Context) -> tuple[Refusal, ...]:
    """Tell what would be refused of an operation whose input is of its type, by the path of the field."""
    known = _OF.get(operation)
    if known is None:
        return ()
    wanted, refuse = known
    found = await refuse(read_input(operation, asked, wanted), context)
    return tuple(replace(each, field=f"input.{each.field}" if each.field else "input") for each in found)


async def _price(asked: PublishPriceInput, context: Context) -> Iterable[Refusal]:
    wanted = asked.command()
    return price_refusals(await context.catalogue(), wanted.key, wanted.timing, wanted.price, wanted.span)


async def _policy(asked: PublishPolicyInput, _: Context) -> Iterable[Refusal]:
    wanted = asked.command()
    return policy_refusals(wanted.parameter, wanted.value, wanted.span)


async def _advance_price(asked: PublishAdvancePriceInput, context: Context) -> Iterable[Refusal]:
    wanted = asked.command()
    return advance_price_refusals((await context.catalogue()).advances, wanted.bundle, wanted.value, wanted.span)


async def _ceilings(asked: PublishAdvanceCeilingsInput, _: Context) -> Iterable[Refusal]:
    wanted = asked.command()
    return ceiling_refusals(wanted.rows, wanted.span)


async def _promotion(asked: PublishPromotionInput, context: Context) -> Iterable[Refusal]:
    wanted = asked.command()
    return promotion_refusals((await context.catalogue()).promotions, wanted.promotion, wanted.changes, wanted.span)


async def _regions(asked: PublishPromotionRegionsInput, _: Context) -> Iterable[Refusal]:
    wanted = asked.command()
    return region_refusals(wanted.rows, wanted.span)


async def _vouchers(asked: IssueVouchersInput, context: Context) -> Iterable[Refusal]:
    return issue_refusals(asked.issue(), await context.catalogue(), context.today, MOST_SHOWN)


async def _refund(asked: RefundRenewalInput, context: Context) -> Iterable[Refusal]:
    ref = ref_of(asked.renewal_id, Kind.RENEWAL)
    renewal = await context.giahan.lookups.renewal(ref) if ref else None
    refusal = refund_refusal(renewal) if renewal else bad_input("renewalId", "unknown_id")
    return (*reason_refusals(asked.reason), *((refusal,) if refusal else ()))


async def _refund_advance(asked: RefundAdvanceInput, context: Context) -> Iterable[Refusal]:
    return await _settled(asked, context, advance_refund_refusal)


async def _write_off(asked: RefundAdvanceInput, context: Context) -> Iterable[Refusal]:
    return await _settled(asked, context, write_off_refusal)


async def _settled(
    asked: RefundAdvanceInput, context: Context, refuse: Callable[[AdvanceLoan], Refusal | None]
) -> Iterable[Refusal]:
    ref = ref_of(asked.advance_id, Kind.ADVANCE)
    loan = await context.giahan.advances.lookups.advance(ref) if ref else None
    refusal = refuse(loan.as_of(context.giahan.clock.now())) if loan else bad_input("advanceId", "unknown_id")
    return (*reason_refusals(asked.reason), *((refusal,) if refusal else ()))


_OF: Mapping[str, tuple[type, Callable[[Any, Context], Found]]] = {
    "publishPrice": (PublishPriceInput, _price),
    "publishPolicy": (PublishPolicyInput, _policy),
    "publishAdvancePrice": (PublishAdvancePriceInput, _advance_price),
    "publishAdvanceCeilings": (PublishAdvanceCeilingsInput, _ceilings),
    "publishPromotion": (PublishPromotionInput, _promotion),
    "publishPromotionRegions": (PublishPromotionRegionsInput, _regions),
    "issueVouchers": (IssueVouchersInput, _vouchers),
    "refundRenewal": (RefundRenewalInput, _refund),
    "refundAdvance": (RefundAdvanceInput, _refund_advance),
    "writeOffAdvance": (RefundAdvanceInput, _write_off),
}
"""The input of each operation, and what asks it; a service with operations of its own adds them here."""
