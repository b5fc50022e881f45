"""Sessions of dialogues with their keys and screens, for staff."""

from datetime import datetime
from typing import Self

import strawberry

from api.graphql.nodes.connection import PageInfoNode
from api.graphql.nodes.node import Node
from api.graphql.request.context import Info
from api.graphql.types.descriptions import CURSOR, EDGES, NODE, PAGE_INFO
from api.graphql.types.ids import Kind, to_id
from api.identity import Scope
from domain.dialogues.session import Session
from domain.dialogues.state import Place
from domain.dialogues.steps import Recorded, Step
from domain.messages.reading import read_in
from domain.messages.texts import Texts
from domain.months import local_day
from domain.ports.lookups.pages import Page, Window
from domain.refusal import Rule

KINDS = {"RENEWAL": Kind.RENEWAL, "AUTO_RENEWAL": Kind.AUTO_RENEWAL, "ADVANCE": Kind.ADVANCE}
"""What dialogues record, by what it is called there."""


def recorded_id(recorded: Recorded | None) -> strawberry.ID | None:
    """Write the id of what was recorded; None where nothing was made."""
    if recorded is None or recorded.ref is None or recorded.kind not in KINDS:
        return None
    return strawberry.ID(to_id(KINDS[recorded.kind], recorded.ref))


def recorded_rules(recorded: Recorded | None) -> list[Rule]:
    """List the rules that refused what was asked for."""
    return [Rule(each) for each in recorded.rules if each in Rule.__members__] if recorded else []


@strawberry.type(name="DialogueStep", description="A key of a dialogue, and the screen that answered it.")
class DialogueStepNode:
    """A key."""

    number: int = strawberry.field(description="Which key of the session it is; 0 is the dialling.")
    key: str = strawberry.field(description="What was pressed or typed; empty where nothing was.")
    at: datetime = strawberry.field(description="When it was answered.")
    place: Place = strawberry.field(description="The screen on which it was pressed.")
    screen: str = strawberry.field(description="What the phone was shown then.")
    screen_key: str = strawberry.field(description="Which of the service's texts that is, by group and name.")
    reading: str = strawberry.field(
        description="That screen in English, with its figures; as it was shown where there is no English of it."
    )
    ended: bool = strawberry.field(description="Whether the dialogue ended with it.")
    milliseconds: int = strawberry.field(description="How long the screen took, in milliseconds.")
    command: str | None = strawberry.field(description="What the key asked to be done; null where nothing.")
    recorded_id: strawberry.ID | None = strawberry.field(
        description="The id of what was recorded, for `node`; null where nothing was made."
    )
    refused_by: list[Rule] = strawberry.field(description="The rules that refused what it asked for.")

    @classmethod
    def of(cls, step: Step, texts: Texts, english: Texts) -> Self:
        """Show a key."""
        screen = step.screen
        return cls(
            number=step.number,
            key=step.key,
            at=step.at,
            place=step.place,
            screen=screen.text,
            screen_key=screen.name,
            reading=read_in(texts, english, screen.name, local_day(step.at), screen.text),
            ended=screen.ended,
            milliseconds=step.milliseconds,
            command=step.command,
            recorded_id=recorded_id(step.recorded),
            refused_by=recorded_rules(step.recorded),
        )


@strawberry.type(
    name="DialogueSession", description="A dialogue over USSD: one gateway's id and one number (K-USSD-STATE)."
)
class DialogueSessionNode(Node):
    """A session."""

    session: strawberry.Private[Session]
    msisdn: str = strawberry.field(description="The number: 84 and nine digits.")
    gateway: str = strawberry.field(description="The principal of the gateway that drives it.")
    gateway_session_id: str = strawberry.field(description="The gateway's own id of it.")
    service_code: str = strawberry.field(description="What was dialled: `*995#` or `*102#`.")
    started_at: datetime = strawberry.field(description="When it was dialled.")
    ended_at: datetime | None = strawberry.field(description="When it ended; null while it goes on.")
    place: Place = strawberry.field(description="Where it stands.")
    left_at: Place | None = strawberry.field(description="The screen at which it was left; null where it was not.")

    @classmethod
    def of(cls, session: Session) -> Self:
        """Show a session."""
        return cls(
            id=strawberry.ID(to_id(Kind.DIALOGUE_SESSION, session.ref)),
            session=session,
            msisdn=session.caller.msisdn,
            gateway=session.caller.principal,
            gateway_session_id=session.caller.gateway_id,
            service_code=session.service.value,
            started_at=session.started_at,
            ended_at=session.ended_at,
            place=session.state.place,
            left_at=session.left_at,
        )

    @strawberry.field(description="Its keys and screens, in the order they were pressed. Needs `dialogues:read`.")
    async def steps(self, info: Info) -> list[DialogueStepNode]:
        """List the keys."""
        info.context.require(Scope.DIALOGUES_READ)
        steps = await info.context.loaders.steps_of.load(self.session.ref)
        giahan = info.context.giahan
        return [DialogueStepNode.of(step, giahan.texts, giahan.english) for step in steps]


@strawberry.type(name="DialogueSessionEdge", description="A session in a list.")
class DialogueSessionEdge:
    """A session in a list."""

    cursor: str = strawberry.field(description=CURSOR)
    node: DialogueSessionNode = strawberry.field(description=NODE)


@strawberry.type(name="DialogueSessionConnection", description="A page of sessions, newest first.")
class DialogueSessionConnection:
    """Sessions with their cursors."""

    edges: list[DialogueSessionEdge] = strawberry.field(description=EDGES)
    page_info: PageInfoNode = strawberry.field(description=PAGE_INFO)

    @classmethod
    def of(cls, page: Page[Session], window: Window) -> Self:
        """Show a page."""
        edges = [DialogueSessionEdge(cursor=cursor, node=DialogueSessionNode.of(each)) for cursor, each in page.items]
        return cls(edges=edges, page_info=PageInfoNode.of(page, window))
