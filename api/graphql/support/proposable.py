"""Which mutations may be proposed, who decides on them, and how an approved one is carried out (G-TWO)."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import Any

from graphql import ExecutionResult, GraphQLError, execute, parse
from graphql.utilities import validate_input_value

from api.graphql.request.context import Context
from api.graphql.support import grounds, terms_grounds
from api.graphql.support.grounds import Look
from api.graphql.support.inputs import input_type
from api.graphql.support.objections import objections
from api.graphql.types.ids import Kind, to_id
from api.identity import Scope
from domain.proposals.proposal import Ground, Proposal
from domain.refusal import Refusal, bad_input


@dataclass(frozen=True, slots=True)
class Operation:
    """A mutation that may be proposed: the right that decides on it, and a look at what it would change."""

    decides: Scope
    look: Look
    secret: bool = False


OPERATIONS: Mapping[str, Operation] = {
    "publishPrice": Operation(Scope.PRICES_PUBLISH, grounds.price),
    "publishPolicy": Operation(Scope.POLICIES_PUBLISH, grounds.policy),
    "publishAdvancePrice": Operation(Scope.PRICES_PUBLISH, terms_grounds.advance_price),
    "publishAdvanceCeilings": Operation(Scope.PRICES_PUBLISH, terms_grounds.ceilings),
    "publishCircularDraft": Operation(Scope.PRICES_PUBLISH, grounds.draft),
    "refundRenewal": Operation(Scope.REFUNDS_WRITE, grounds.renewal),
    "refundRenewals": Operation(Scope.REFUNDS_WRITE, grounds.renewals),
    "refundAdvance": Operation(Scope.ADVANCES_REFUND, grounds.advance),
    "writeOffAdvance": Operation(Scope.ADVANCES_REFUND, grounds.advance),
    "issueApiKey": Operation(Scope.CREDENTIALS_WRITE, grounds.fields, secret=True),
    "registerPartnerClient": Operation(Scope.CREDENTIALS_WRITE, grounds.fields, secret=True),
    "rotatePartnerCredential": Operation(Scope.CREDENTIALS_WRITE, grounds.fields, secret=True),
    "issueVouchers": Operation(Scope.VOUCHERS_WRITE, grounds.fields, secret=True),
    "publishPromotion": Operation(Scope.PRICES_PUBLISH, terms_grounds.promotion),
    "publishPromotionRegions": Operation(Scope.PRICES_PUBLISH, terms_grounds.regions),
}
"""A service with operations of its own (online refunds) adds them here."""


def looking(context: Context) -> Any:  # noqa: ANN401 - a look of the use case
    """Give what looks at an operation in a context."""

    async def look(operation: str, asked: dict[str, Any]) -> Ground:
        known = OPERATIONS.get(operation)
        if known is None:
            return Ground((), "", (bad_input("operation", "unknown_operation"),))
        if refusals := tuple(_malformed(operation, asked)):
            return Ground((), "", refusals)
        if refusals := await objections(operation, asked, context):
            return Ground((), "", refusals)
        lines, ground = await known.look(asked, context)
        return Ground(tuple(lines), blake2b(repr(ground).encode(), digest_size=16).hexdigest())

    return look


def require_decider(context: Context, proposal: Proposal | None) -> None:
    """Let in whoever has the right to what is proposed.

    Raises:
        ApiError: FORBIDDEN, where it was not given.
    """
    known = OPERATIONS.get(proposal.operation) if proposal else None
    if known is not None:
        context.require(known.decides)


def carrying_out(context: Context) -> Any:  # noqa: ANN401 - what the use case carries out with
    """Give what carries an approved proposal out, as whoever proposed it, and under a key of its own."""

    async def carry_out(proposal: Proposal) -> tuple[Refusal, ...]:
        if OPERATIONS[proposal.operation].secret:
            return ()
        from api.graphql.schema import core  # noqa: PLC0415 - the schema shows proposals

        kind = input_type(proposal.operation)
        document = f"mutation ($input: {kind}) {{ {proposal.operation}(input: $input) {{ refusals {{ rule }} }} }}"
        key = {"idempotencyKey": to_id(Kind.PROPOSAL, proposal.ref)}
        author = replace(context.viewer, name=proposal.proposed_by)
        within = Context(context.giahan, author, context.request, context.language, approved=True)
        running = execute(
            core, parse(document), variable_values={"input": {**proposal.input, **key}}, context_value=within
        )
        made = running if isinstance(running, ExecutionResult) else await running
        if made.errors:
            raise made.errors[0].original_error or made.errors[0]
        return within.refused

    return carry_out


def canonical(asked: object) -> str:
    """Write an input with its keys in order, so that another spelling of it is the same."""
    return json.dumps(asked, sort_keys=True, ensure_ascii=False, default=str)


def _malformed(operation: str, asked: dict[str, Any]) -> list[Refusal]:
    """List what of an input is not of its type, by the path of the field."""
    found: list[Refusal] = []

    def note(_error: GraphQLError, path: list[str | int]) -> None:
        found.append(bad_input(".".join(map(str, ("input", *path))), "malformed"))

    if not isinstance(asked, dict) or not _can_be_kept(asked):
        return [bad_input("input", "malformed")]
    validate_input_value(asked | {"idempotencyKey": "proposed"}, input_type(operation), note)
    return found


_UNKEPT = re.compile("[\x00\ud800-\udfff]")


def _can_be_kept(asked: object) -> bool:
    """Tell whether an input can be kept and shown: no database keeps NUL, and half a sign is none (G-INPUT)."""
    if isinstance(asked, str):
        return _UNKEPT.search(asked) is None
    if isinstance(asked, dict):
        return all(_can_be_kept(name) and _can_be_kept(each) for name, each in asked.items())
    return all(map(_can_be_kept, asked)) if isinstance(asked, list) else True
