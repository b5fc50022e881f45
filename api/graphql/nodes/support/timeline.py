"""Timelines: events in one order, each with a line for people."""

from datetime import datetime
from typing import Self

import strawberry

from api.graphql.nodes.connection import PageInfoNode
from api.graphql.nodes.node import Node
from api.graphql.request.context import Context, Info
from api.graphql.support.causes import cause_of, event_id
from api.graphql.support.tongue import tongue_of
from api.graphql.types.descriptions import CURSOR, EDGES, NODE, PAGE_INFO
from domain.ports.lookups.pages import Page, Window
from domain.refusal import FigureUnit
from domain.support.staff_texts import StaffTexts, Tongue, figure
from domain.support.timeline import Event, TimelineKind

CAUSE = "What it is about; null where that is gone. Needs the scope of its kind, as `node` does."


@strawberry.interface(name="TimelineEvent", description="Something that happened to a subscriber or a card.")
class TimelineEventNode:
    """An event."""

    id: strawberry.ID = strawberry.field(description="The event's own; what it is about has an id of its own.")
    at: datetime = strawberry.field(description="When it happened.")
    summary: str = strawberry.field(description="One line for people, in the reader's language.")

    @strawberry.field(description=CAUSE)
    async def cause(self, info: Info) -> Node | None:
        """Find what it is about."""
        raise NotImplementedError


@strawberry.type(name="RecordedEvent", description="An event of a timeline, from what is on record.")
class RecordedEventNode(TimelineEventNode):
    """An event as it was recorded."""

    event: strawberry.Private[Event]
    kind: TimelineKind = strawberry.field(description="Which kind of event it is.")

    @classmethod
    def of(cls, event: Event, context: Context) -> Self:
        """Show an event."""
        texts, tongue = context.giahan.support.texts, tongue_of(context)
        return cls(
            id=strawberry.ID(event_id(event)),
            at=event.at,
            summary=summary(event, texts, tongue),
            event=event,
            kind=event.kind,
        )

    @strawberry.field(description=CAUSE)
    async def cause(self, info: Info) -> Node | None:
        """Find what it is about."""
        return await cause_of(self.event, info.context)


@strawberry.type(name="TimelineEventEdge", description="An event in a timeline.")
class TimelineEventEdge:
    """An event with its cursor."""

    cursor: str = strawberry.field(description=CURSOR)
    node: TimelineEventNode = strawberry.field(description=NODE)


@strawberry.type(name="TimelineEventConnection", description="A page of a timeline, newest first.")
class TimelineEventConnection:
    """Events with their cursors."""

    edges: list[TimelineEventEdge] = strawberry.field(description=EDGES)
    page_info: PageInfoNode = strawberry.field(description=PAGE_INFO)

    @classmethod
    def of(cls, page: Page[Event], window: Window, context: Context) -> Self:
        """Show a page."""
        edges = [
            TimelineEventEdge(cursor=cursor, node=RecordedEventNode.of(event, context)) for cursor, event in page.items
        ]
        return cls(edges=edges, page_info=PageInfoNode.of(page, window))


def summary(event: Event, texts: StaffTexts, tongue: Tongue) -> str:
    """Write an event's line."""
    told = {name: str(value) if value is not None else None for name, value in event.told.items()}
    if told.get("amount") is not None:
        told["amount"] = figure(told["amount"], FigureUnit.VND, tongue)
    if told.get("status") is not None:
        told["status"] = texts.state(told["status"] or "", tongue)
    return texts.render(f"timeline.{event.text}", tongue, told)
