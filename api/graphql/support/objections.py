"""What would be refused of an operation were it carried out now: nobody proposes that (G-TWO, G-INPUT)."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from api.graphql.mutations.advance_terms import PublishAdvanceCeilingsInput, PublishAdvancePriceInput
from api.graphql.mutations.advances import RefundAdvanceInput
from api.graphql.mutations.online.issuing import IssueVouchersInput
from api.graphql.mutations.partners import IssueCredentialInput, RotatePartnerCredentialInput
from api.graphql.mutations.promotions.promotion_inputs import PublishPromotionInput, PublishPromotionRegionsInput
from api.graphql.mutations.publishing import PublishPolicyInput, PublishPriceInput
from api.graphql.mutations.renewing import RefundRenewalInput
from api.graphql.mutations.support.circular_drafts import PublishCircularDraftInput
from api.graphql.mutations.support.many_refunds import MOST, RefundRenewalsInput
from api.graphql.request.context import Context
from api.graphql.support.inputs import read_input
from api.graphql.types.ids import Kind, ref_of
from domain.advances.loan import AdvanceLoan
from domain.advances.settlement import refund_refusal as advance_refund_refusal
from domain.advances.settlement import write_off_refusal
from domain.catalogue.advance_publication import advance_price_refusals, ceiling_refusals
from domain.catalogue.promotion_publication import promotion_refusals, region_refusals
from domain.catalogue.publication import policy_refusals, price_refusals
from domain.partners.credential import CredentialKind
from domain.partners.rules import grace_refusals
from domain.refusal import Refusal, bad_input
from domain.renewals.refund_request import refund_refusal
from domain.usecases.catalogue.draft_circular import publishing_refusals
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
    return advance_price_refusals(
        (await context.catalogue()).advances, wanted.bundle, wanted.value, wanted.span, wanted.condition
    )


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


async def _refunds(asked: RefundRenewalsInput, context: Context) -> Iterable[Refusal]:
    """Refuse ids of no renewal; what is refused of one that is one stops no other."""
    refs = [ref_of(each, Kind.RENEWAL) for each in asked.renewal_ids]
    found = await context.giahan.lookups.renewals_at([ref for ref in refs if ref is not None])
    known = {each.ref for each in found}
    refusals = [bad_input(f"renewalIds.{at}", "unknown_id") for at, ref in enumerate(refs) if ref not in known]
    if not 1 <= len(refs) <= MOST:
        refusals = [bad_input("renewalIds", "too_many", most=str(MOST)) if refs else bad_input("renewalIds", "empty")]
    return (*reason_refusals(asked.reason), *refusals)


async def _draft(asked: PublishCircularDraftInput, context: Context) -> Iterable[Refusal]:
    ref = ref_of(asked.draft_id, Kind.CIRCULAR_DRAFT)
    draft = await context.giahan.proposals.drafts.draft(ref.id) if ref else None
    return publishing_refusals(draft, await context.catalogue())


async def _api_key(asked: IssueCredentialInput, context: Context) -> Iterable[Refusal]:
    return context.giahan.partners.issue.refusals(asked.command(CredentialKind.API_KEY))


async def _client(asked: IssueCredentialInput, context: Context) -> Iterable[Refusal]:
    return context.giahan.partners.issue.refusals(asked.command(CredentialKind.CLIENT))


async def _rotation(asked: RotatePartnerCredentialInput, _: Context) -> Iterable[Refusal]:
    unknown = () if ref_of(asked.credential_id, Kind.PARTNER_CREDENTIAL) else (bad_input("credentialId", "unknown_id"),)
    return (*grace_refusals(asked.grace_minutes), *unknown)


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
    "publishCircularDraft": (PublishCircularDraftInput, _draft),
    "issueApiKey": (IssueCredentialInput, _api_key),
    "registerPartnerClient": (IssueCredentialInput, _client),
    "rotatePartnerCredential": (RotatePartnerCredentialInput, _rotation),
    "refundRenewal": (RefundRenewalInput, _refund),
    "refundRenewals": (RefundRenewalsInput, _refunds),
    "refundAdvance": (RefundAdvanceInput, _refund_advance),
    "writeOffAdvance": (RefundAdvanceInput, _write_off),
}
"""The input of each operation, and what asks it; a service with operations of its own adds them here."""
