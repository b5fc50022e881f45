"""What needs a second person: refused to whoever would do it alone, where two persons are asked for (G-TWO)."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, Any, get_origin, get_type_hints

import strawberry

from api.graphql.nodes.payload import Refusable
from api.graphql.nodes.refusal import shown
from api.graphql.support.inputs import read_input
from api.graphql.types.ids import Kind, ref_of
from domain.catalogue.policy import Parameter
from domain.proposals.proposal import ProposalState, second_person_refusal

if TYPE_CHECKING:
    from api.graphql.request.context import Context

SECRET = frozenset({"issueApiKey", "registerPartnerClient", "rotatePartnerCredential", "issueVouchers"})
"""What shows a secret once: whoever proposed it sends it, with the id of the approved proposal as its key."""

ALWAYS = SECRET | {
    "publishPrice",
    "publishPolicy",
    "publishAdvancePrice",
    "publishAdvanceCeilings",
    "publishCircularDraft",
    "publishPromotion",
    "publishPromotionRegions",
}
"""What always needs a second person. Revoking a credential does not: taking a right away must not wait."""


async def _renewal(context: "Context", asked: Any) -> int:  # noqa: ANN401 - any input that names a renewal
    ref = ref_of(asked.renewal_id, Kind.RENEWAL)
    renewal = await context.giahan.lookups.renewal(ref) if ref else None
    return renewal.total if renewal else 0


async def _renewals(context: "Context", asked: Any) -> int:  # noqa: ANN401
    refs = [ref for each in asked.renewal_ids if (ref := ref_of(each, Kind.RENEWAL))]
    return sum(renewal.total for renewal in await context.giahan.lookups.renewals_at(refs))


async def _advance(context: "Context", asked: Any) -> int:  # noqa: ANN401
    ref = ref_of(asked.advance_id, Kind.ADVANCE)
    loan = await context.giahan.advances.lookups.advance(ref) if ref else None
    return loan.price if loan else 0


AMOUNTS: dict[str, Callable[["Context", Any], Awaitable[int]]] = {
    "refundRenewal": _renewal,
    "refundRenewals": _renewals,
    "refundAdvance": _advance,
    "writeOffAdvance": _advance,
}
"""What needs a second person above `SECOND_PERSON_VND`: a service with refunds of its own adds them here."""


def may_need_another(context: "Context", operation: str) -> bool:
    """Tell whether a mutation has to be looked at, before anything of it is done."""
    asked = operation in ALWAYS or operation in AMOUNTS
    return asked and context.giahan.about.two_persons and not context.approved


async def in_twos(
    context: "Context",
    operation: str,
    payload: type[Refusable],
    asked: Any,  # noqa: ANN401 - the mutation's input
    go_on: Callable[[], Awaitable[Any]],
) -> Any:  # noqa: ANN401 - whatever the mutation tells
    """Do what one person may do alone, and refuse the rest."""
    if await _alone(context, operation, asked):
        return await go_on()
    return _refused(payload, context, operation)


async def _alone(context: "Context", operation: str, asked: Any) -> bool:  # noqa: ANN401
    if operation in AMOUNTS:
        policy = (await context.catalogue()).policy(Parameter.SECOND_PERSON_VND, context.today)
        return policy is None or await AMOUNTS[operation](context, asked) <= policy.number
    return operation in SECRET and await _was_approved(context, operation, asked)


async def _was_approved(context: "Context", operation: str, asked: Any) -> bool:  # noqa: ANN401
    """Tell whether another person has approved this very thing, proposed by whoever asks now."""
    ref = ref_of(asked.idempotency_key, Kind.PROPOSAL)
    found = await context.giahan.proposals.lookups.proposal(ref.id) if ref else None
    if found is None or (found.operation, found.proposed_by) != (operation, context.viewer.name):
        return False
    return found.state is ProposalState.APPROVED and _same(operation, found.input, asked)


def _same(operation: str, proposed: Mapping[str, Any], asked: Any) -> bool:  # noqa: ANN401
    """Tell whether what is sent means what was proposed, its key aside: what was not said there stays as it begins."""
    said, names = read_input(operation, proposed, type(asked)), {each.name for each in fields(asked)}
    return all(_meant(getattr(said, name)) == _meant(getattr(asked, name)) for name in names - {"idempotency_key"})


def _meant(value: Any) -> Any:  # noqa: ANN401
    """Take null and what was left out for one."""
    return None if value is strawberry.UNSET else value


def _refused(payload: type[Refusable], context: "Context", operation: str) -> Refusable:
    """Answer that it was refused: nothing was made."""
    refusals = shown((second_person_refusal(operation),), context)
    kinds = get_type_hints(payload)
    names: dict[str, Any] = {name: [] if get_origin(kind) is list else None for name, kind in kinds.items()}
    known: dict[str, Any] = {"refusals": refusals, "replayed": False}
    return payload(**{name: known.get(name, value) for name, value in names.items()})
