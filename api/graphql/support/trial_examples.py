"""Examples of a trial: the attempts themselves, with how they ended and would end, for people."""

from collections.abc import Sequence
from typing import Any

from api.graphql.request.context import Context
from api.graphql.support.tongue import tongue_of
from api.graphql.types.ids import Kind, NodeId
from domain.refusal import Rule
from domain.support.trial import Changed


async def examples_of(changed: Sequence[Changed], context: Context) -> list[dict[str, Any]]:
    """Find the attempts, each where the viewer may see it."""
    from api.graphql.queries.parties import FINDERS  # noqa: PLC0415 - those show what is found here

    found = []
    for each in changed:
        asked = NodeId(Kind.RENEWAL if each.succeeded else Kind.ATTEMPT, each.ref, "")
        scope, find = FINDERS[asked.kind]
        node = await find(context, asked) if scope in context.viewer.scopes else None
        if node is not None:
            told = {"before": _ended(each.before, context), "after": _ended(each.after, context)}
            found.append({"attempt": node, **told})
    return found


def _ended(rules: Sequence[Rule], context: Context) -> str:
    """Write how an attempt ends."""
    key = "trial.refused" if rules else "trial.passed"
    told = {"rules": ", ".join(rules)}
    return context.giahan.support.texts.render(key, tongue_of(context), told)
