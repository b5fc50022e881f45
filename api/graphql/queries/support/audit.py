"""The query of the audit log."""

from typing import Annotated

import strawberry

from api.graphql.nodes.connection import window_of
from api.graphql.nodes.support.audit import SUBJECTS, AuditEntryConnection
from api.graphql.request.context import Info, given, guarded
from api.graphql.request.errors import ApiError, Code
from api.graphql.request.spans import insist_on_days, span_of
from api.graphql.types.arguments import After, First, SinceDay, UntilDay
from api.graphql.types.audit_enums import AuditSubject
from api.graphql.types.ids import from_id
from api.identity import Scope
from domain.ports.lookups.audit import AuditFilter, Subject
from domain.refusal import given_back

LONGEST = 300
"""No principal has a longer name."""

ByPrincipal = Annotated[str | None, strawberry.argument(description="Only what this principal changed.")]
ByMutation = Annotated[
    str | None, strawberry.argument(description="Only what this mutation changed, such as `refundRenewal`.")
]
OfKind = Annotated[AuditSubject | None, strawberry.argument(description="Only changes of things of this kind.")]
OfRequest = Annotated[
    str | None, strawberry.argument(description="Only what this request changed, by its `requestId`.")
]
FromAddress = Annotated[
    str | None, strawberry.argument(description="Only what was asked for from this network address.")
]
OfSubject = Annotated[strawberry.ID | None, strawberry.argument(description="Only changes of the thing with this id.")]


@strawberry.type
class AuditQueries:
    """Who changed what."""

    @guarded(
        Scope.AUDIT_READ,
        "Staff: changes by staff and partners, newest first: by whom, with which mutation, from a day until another, "
        "the latter excluded, of what, by its id or its kind, by which request, and from which address.",
        staff=True,
    )
    async def audit_log(  # noqa: PLR0913, PLR0917 - a list has as many arguments as filters
        self,
        info: Info,
        principal: ByPrincipal = strawberry.UNSET,
        operation: ByMutation = strawberry.UNSET,
        from_: SinceDay = strawberry.UNSET,
        until: UntilDay = strawberry.UNSET,
        subject: OfSubject = strawberry.UNSET,
        kind: OfKind = strawberry.UNSET,
        request_id: OfRequest = strawberry.UNSET,
        address: FromAddress = strawberry.UNSET,
        first: First = 20,
        after: After = strawberry.UNSET,
    ) -> AuditEntryConnection:
        """List changes."""
        since, before = span_of(from_, until)
        who, what, which, of_kind = given(principal), given(operation), given(subject), given(kind)
        request, where = given(request_id), given(address)
        asked = AuditFilter(
            principal=given_back(who, LONGEST) if who is not None else None,
            operation=given_back(what, LONGEST) if what is not None else None,
            since=since,
            until=before,
            subject=_subject(which) if which is not None else None,
            kind=str(of_kind.value) if of_kind is not None else None,
            request_id=given_back(request, LONGEST) if request is not None else None,
            address=given_back(where, LONGEST) if where is not None else None,
        )
        if request is not None or where is not None:
            noted = of_kind not in (None, AuditSubject.RENEWAL, AuditSubject.TOP_UP)
            found = noted or asked.subject is not None or asked.principal is not None
            insist_on_days(since, before, info.context.today, found_by="kind, subject or principal", found=found)
        window = window_of(first, after)
        return AuditEntryConnection.of(await info.context.giahan.audit.audit_log(asked, window), window)


def _subject(text: str) -> Subject:
    """Read of what changes are wanted.

    Raises:
        ApiError: BAD_REQUEST, where nothing that is changed has such an id.
    """
    node = from_id(text)
    kind = next((name for name, kind in SUBJECTS.items() if node is not None and node.kind is kind), None)
    if node is None or kind is None:
        raise ApiError(Code.BAD_REQUEST, "subject is the id of something that may be changed.", field="subject")
    return Subject(kind, node.ref)
