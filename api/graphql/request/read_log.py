"""Whose data a request of staff has read: gathered while it is answered, written down before it leaves (G-READ)."""

from typing import TYPE_CHECKING

from structlog.contextvars import get_contextvars

from api.identity import Principal
from domain.ports.support.reads import ReadEntry
from domain.subscribers.msisdn import parse_msisdn

if TYPE_CHECKING:
    from api.graphql.request.context import Context


class ReadLog:
    """The numbers that were read of, and the root fields by which; of a subscriber or a partner nothing is noted."""

    def __init__(self) -> None:
        self.numbers: set[str] = set()
        self._fields: dict[str, None] = {}
        self._staff = False

    def enter(self, field: str, viewer: Principal) -> None:
        """Enter at a root field."""
        self._fields[field] = None
        self._staff = viewer.staff

    def note(self, msisdn: str | None) -> None:
        """Note that something of a number is shown; a text that is no number is nobody's."""
        number = parse_msisdn(msisdn) if self._staff and msisdn else None
        if number is not None:
            self.numbers.add(number)

    def taken(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Take what was gathered: the numbers, and the root fields."""
        numbers, self.numbers = tuple(sorted(self.numbers)), set()
        return numbers, tuple(self._fields)


async def write_reads(context: "Context") -> None:
    """Write down whose data was read; where that fails the answer does not leave."""
    numbers, fields = context.reads.taken()
    if not numbers or context.principal is None:
        return
    support, client = context.giahan.support, context.request.get("client")
    now, viewer = context.giahan.clock.now(), context.principal
    await support.reads.add(
        [
            ReadEntry(
                id=support.new_id(),
                msisdn=number,
                at=now,
                principal=viewer.name,
                role=viewer.role.value,
                what=fields,
                address=client[0] if client else None,
                request_id=get_contextvars().get("request_id"),
            )
            for number in numbers
        ]
    )
