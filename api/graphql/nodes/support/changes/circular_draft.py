"""Drafts of circulars, what is odd of them, and their pages."""

from datetime import date, datetime
from typing import Self

import strawberry

from api.graphql.nodes.catalogue.circular import CircularNode
from api.graphql.nodes.connection import PageInfoNode
from api.graphql.nodes.node import Node
from api.graphql.request.context import Context
from api.graphql.support.draft_csv import written
from api.graphql.support.tongue import tongue_of
from api.graphql.types.descriptions import CURSOR, EDGES, NODE, PAGE_INFO
from api.graphql.types.ids import Kind, to_id
from domain.catalogue.catalogue import Catalogue
from domain.catalogue.draft import Draft, DraftState, state_of
from domain.catalogue.linter import Finding, FindingKind, findings
from domain.ports.lookups.pages import Page, Window
from domain.support.staff_texts import day


@strawberry.type(name="CircularFinding", description="Something of a draft that may be meant, and is odd.")
class CircularFindingNode:
    """A finding."""

    kind: FindingKind = strawberry.field(description="What is odd.")
    cell: str = strawberry.field(description="Which price or policy it is about, as one text.")
    valid_from: date | None = strawberry.field(
        description="The first day that it is about; null where it is about none."
    )
    valid_to: date | None = strawberry.field(description="The day before which it ends; null where it has no end.")
    text: str = strawberry.field(description="For people, in the reader's language.")

    @classmethod
    def of(cls, finding: Finding, context: Context) -> Self:
        """Show a finding."""
        told = {
            "cell": finding.cell,
            "since": day(finding.since),
            "until": day(finding.until),
            "told": finding.told,
        }
        text = context.giahan.support.texts.render(f"finding.{finding.kind}", tongue_of(context), told)
        return cls(kind=finding.kind, cell=finding.cell, valid_from=finding.since, valid_to=finding.until, text=text)


@strawberry.type(
    name="CircularDraft", description="A circular with everything that it brings, before it is published and after."
)
class CircularDraftNode(Node):
    """A draft."""

    circular: CircularNode = strawberry.field(description="The circular that its versions rest on.")
    valid_from: date = strawberry.field(description="The first day on which it is to apply.")
    valid_to: date | None = strawberry.field(description="The day before which it ends; null where it is open.")
    state: DraftState = strawberry.field(description="How far it has come in its life.")
    prices: int = strawberry.field(description="How many prices it has.")
    policies: int = strawberry.field(description="How many policies it has.")
    csv: str = strawberry.field(
        description="Its cells as CSV: kind, product_line, package, extra_rooms, term, timing, value; the name of "
        "a policy stands under package, and an empty value withdraws."
    )
    findings: list[CircularFindingNode] = strawberry.field(
        description="What is odd of it: gaps, overlaps, contradictions, what can never apply or be reached."
    )
    changed_by: str = strawberry.field(description="The principal who changed it last.")
    changed_at: datetime = strawberry.field(description="When it was changed last.")
    published_by: str | None = strawberry.field(description="Who published it; null while nobody did.")
    published_at: datetime | None = strawberry.field(description="When it was published; null while it was not.")

    @classmethod
    def of(cls, draft: Draft, catalogue: Catalogue, context: Context) -> Self:
        """Show a draft; of one that is published nothing is odd any more."""
        now, today = context.giahan.clock.now(), context.today
        found = [] if draft.published_at else list(findings(draft, catalogue, now, today))
        serious = [each for each in found if each.kind not in (FindingKind.UNCHANGED, FindingKind.PAST)]
        return cls(
            id=strawberry.ID(to_id(Kind.CIRCULAR_DRAFT, draft.ref)),
            circular=CircularNode.of(draft.circular),
            valid_from=draft.valid_from,
            valid_to=draft.valid_to,
            state=state_of(draft, catalogue, today, clean=not serious),
            prices=len(draft.prices),
            policies=len(draft.policies),
            csv=written(draft),
            findings=[CircularFindingNode.of(each, context) for each in found],
            changed_by=draft.changed_by,
            changed_at=draft.changed_at,
            published_by=draft.published_by,
            published_at=draft.published_at,
        )


@strawberry.type(name="CircularDraftEdge", description="A draft in a list.")
class CircularDraftEdge:
    """A draft with its cursor."""

    cursor: str = strawberry.field(description=CURSOR)
    node: CircularDraftNode = strawberry.field(description=NODE)


@strawberry.type(name="CircularDraftConnection", description="A page of drafts, newest first.")
class CircularDraftConnection:
    """Drafts with their cursors."""

    edges: list[CircularDraftEdge] = strawberry.field(description=EDGES)
    page_info: PageInfoNode = strawberry.field(description=PAGE_INFO)

    @classmethod
    def of(cls, page: Page[Draft], window: Window, catalogue: Catalogue, context: Context) -> Self:
        """Show a page."""
        edges = [
            CircularDraftEdge(cursor=cursor, node=CircularDraftNode.of(each, catalogue, context))
            for cursor, each in page.items
        ]
        return cls(edges=edges, page_info=PageInfoNode.of(page, window))
