"""Queries of dialogues: what a number dialled and sent, for staff."""

from typing import Annotated

import strawberry

from api.graphql.nodes.connection import window_of
from api.graphql.nodes.messages.dialogue_session import DialogueSessionConnection
from api.graphql.nodes.messages.incoming_message import IncomingMessageConnection
from api.graphql.request.context import Info, guarded
from api.graphql.request.numbers import read_msisdn
from api.graphql.types.arguments import After, First, Msisdn
from api.identity import Scope
from domain.refusal import given_back
from domain.subscribers.msisdn import parse_msisdn
from domain.usecases.dialogues.receive_sms import LONGEST_SENDER

Sender = Annotated[
    str, strawberry.argument(description="A mobile number in whatever spelling, or a sender that is none.")
]


@strawberry.type
class DialogueQueries:
    """What a number dialled and sent."""

    @guarded(Scope.DIALOGUES_READ, "Staff: the dialogues over USSD of a number, newest first.", staff=True)
    async def dialogue_sessions(
        self, info: Info, msisdn: Msisdn, first: First = 20, after: After = strawberry.UNSET
    ) -> DialogueSessionConnection:
        """List sessions."""
        number, window = read_msisdn("msisdn", msisdn), window_of(first, after)
        info.context.reads.note(number)
        page = await info.context.giahan.dialogues.lookups.sessions(number, window)
        return DialogueSessionConnection.of(page, window)

    @guarded(Scope.DIALOGUES_READ, "Staff: the short messages that a number sent, newest first.", staff=True)
    async def incoming_messages(
        self, info: Info, sender: Sender, first: First = 20, after: After = strawberry.UNSET
    ) -> IncomingMessageConnection:
        """List messages that came in."""
        window = window_of(first, after)
        number = parse_msisdn(sender) or given_back(sender.strip(), LONGEST_SENDER)
        info.context.reads.note(number)
        page = await info.context.giahan.dialogues.lookups.incoming(number, window)
        return IncomingMessageConnection.of(page, window)
