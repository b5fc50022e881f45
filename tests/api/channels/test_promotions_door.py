"""999 over the SMS door: read, carried out once, and answered by the use case itself (P-CANCEL, P-Y, P-CHECK)."""

from tests.api.channels.handset import HttpHandset
from tests.api.requests.promotions import HOLDER, promoted
from tests.api.support.installation import Installation

STATUS = "SELECT status FROM promotion_enrolment WHERE msisdn = $1"


async def test_a_cancellation_by_sms_is_asked_back_for_and_confirmed_once(installed: Installation) -> None:
    """P-CANCEL, P-Y, K-SMS-ONCE: the same message twice asks once, and `Y` ends it."""
    await promoted(installed)
    phone = HttpHandset(installed, HOLDER)
    assert await installed.pool.fetchval(STATUS, HOLDER) == "ACTIVE"
    before = len(await phone.inbox())
    for _ in range(2):
        assert (await phone.sms("m-1", "huy km", to="999")).body == b"OK"
    assert len(await phone.inbox()) == before + 1
    assert (await phone.sms("m-2", "Y", to="999")).status == 200
    assert await installed.pool.fetchval(STATUS, HOLDER) != "ACTIVE"


async def test_what_is_nearly_right_is_told_how_to_write(installed: Installation) -> None:
    """P-CANCEL: a near miss moves nothing."""
    await promoted(installed)
    phone = HttpHandset(installed, HOLDER)
    await phone.sms("m-1", "HUY KX", to="999")
    assert (await phone.inbox())[-1].startswith("promo.syntax")
    assert await installed.pool.fetchval(STATUS, HOLDER) == "ACTIVE"
