"""The card, the command and the right answers that the tests of the card system start from."""

from collections.abc import Coroutine
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from domain.catalogue.package import ProductLine
from domain.ports.outside.card_system import ActivationCommand, CardSystemUnavailableError

NUMBER = "012345678901"
COMMAND = ActivationCommand(
    id=UUID("01890a5d-ac96-774b-bcce-b302099a8057"),
    card_number=NUMBER,
    product_line=ProductLine.DTH_OTT,
    package="TRON_VEN",
    extra_rooms=1,
    expires_on=date(2022, 7, 31),
)
CARD = {
    "card": NUMBER,
    "productLine": "DTH_OTT",
    "status": "ACTIVE",
    "package": "TRON_VEN",
    "extraRooms": 1,
    "expiresOn": "2022-06-30",
}
DONE = {"id": str(COMMAND.id), "card": NUMBER, "verdict": "ACKNOWLEDGED"}
REJECTED = DONE | {"verdict": "REJECTED", "reason": "The card was returned."}


async def unavailable(asking: Coroutine[Any, Any, object]) -> str:
    """Expect no believable answer, and tell why; neither the words nor what led to them may hold the card's number."""
    with pytest.raises(CardSystemUnavailableError) as caught:
        await asking
    assert NUMBER not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None or caught.value.__suppress_context__
    return str(caught.value)
