"""What staff see of a card beside its facts: everything that happened to it."""

import strawberry

from api.graphql.nodes.support.timeline_field import TimelineField
from api.graphql.request.context import Context
from domain.buckets import Ref, bucket_of
from domain.ports.lookups.pages import Page, Window
from domain.subscribers.decoder_card import DecoderCard
from domain.support.timeline import Event, TimelineFilter


@strawberry.type
class CardFields(TimelineField):
    """Fields of a card."""

    card: strawberry.Private[DecoderCard]

    async def _events(self, context: Context, which: TimelineFilter, window: Window) -> Page[Event]:
        number = self.card.number
        place = Ref(bucket_of(number), self.card.id)
        return await context.giahan.support.timelines.of_card(place, number, which, window)
