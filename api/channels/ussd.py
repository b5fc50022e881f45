"""`POST /channels/ussd`: one request a key; the answer begins with CON where more is to come, and END where not."""

import asyncio
from time import perf_counter

import structlog
from starlette.requests import Request
from starlette.responses import Response

from api.channels.door import DoorError, Form, answered, plain, read_form
from api.operations.metrics import DIALOGUE_KEYS, DIALOGUE_SCREENS, DIALOGUE_SECONDS
from api.porch.admission import Admission
from api.porch.author import author_of
from api.wiring import Giahan
from api.wiring.services.dialogues import begin
from domain.dialogues.screens import Screen, shown
from domain.dialogues.session import Caller, InputMode
from domain.months import local_day
from domain.ports.outside.card_system import CardSystemUnavailableError
from domain.ports.repositories.keys import OutcomeUnknownError
from domain.ports.work import StoreBusyError
from domain.refusal import kept_text
from domain.subscribers.msisdn import parse_msisdn
from domain.usecases.dialogues.answer_keypress import Keypress

PATIENCE = 7.8
"""Seconds after which a screen is there, whatever is still under way (K-USSD-TIME)."""

LONGEST_TEXT = 4_000
"""Characters of all keys of a session."""

_KEYS = frozenset("0123456789")
log = structlog.get_logger()


class UssdDoor:
    """Answers keys."""

    def __init__(self, giahan: Giahan, admission: Admission, mode: InputMode) -> None:
        self._giahan = giahan
        self._admission = admission
        self._mode = mode
        self._under_way: set[asyncio.Task[Screen]] = set()

    async def __call__(self, request: Request) -> Response:
        """Answer a request of a gateway."""
        return await answered(self._answer, request)

    async def _answer(self, request: Request) -> Response:
        arrived_at, begun = self._giahan.clock.now(), perf_counter()
        form = await read_form(request, self._admission)
        msisdn = parse_msisdn(form.required("phoneNumber"))
        if msisdn is None:
            raise DoorError(400, "phoneNumber is a mobile number.")
        caller = Caller(principal=form.principal.name, gateway_id=form.required("sessionId"), msisdn=msisdn)
        keypress = Keypress(
            caller=caller,
            service_code=form.required("serviceCode"),
            text=kept_text(form.fields.get("text", ""), LONGEST_TEXT),
            mode=self._mode,
            arrived_at=arrived_at,
            author=author_of(form.principal, "ussd", request.scope),
        )
        screen = await self._in_time(keypress)
        DIALOGUE_SECONDS.observe(perf_counter() - begun)
        DIALOGUE_SCREENS.labels(screen.name).inc()
        DIALOGUE_KEYS.labels(_kind_of(form, self._mode)).inc()
        return plain(f"{'END' if screen.ended else 'CON'} {screen.text}")

    async def _in_time(self, keypress: Keypress) -> Screen:
        """Answer within eight seconds; what takes longer goes on, and its outcome is told by SMS (K-USSD-TIME)."""
        begin()
        task = asyncio.create_task(self._giahan.dialogues.answer(keypress))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        try:
            return await asyncio.wait_for(asyncio.shield(task), PATIENCE)
        except TimeoutError:
            task.add_done_callback(_heard)
            return self._shown("ussd.outcome_unknown")
        except OutcomeUnknownError:
            return self._shown("ussd.outcome_unknown")
        except (CardSystemUnavailableError, StoreBusyError) as error:
            log.warning("a key was not answered", why=type(error).__name__)
            return self._shown("kplus.upstream_down")

    def _shown(self, key: str) -> Screen:
        return shown(self._giahan.texts, key, local_day(self._giahan.clock.now()), ended=True)


def _kind_of(form: Form, mode: InputMode) -> str:
    """Tell a key from a number that was typed, for counting: a number is nobody's business there."""
    text = form.fields.get("text", "")
    last = text if mode is InputMode.LAST else text.rpartition("*")[2]
    if not last:
        return "none"
    return last if last in _KEYS else "typed"


def _heard(task: "asyncio.Task[Screen]") -> None:
    """Hear how it ended, so that nobody complains that it was not asked."""
    if not task.cancelled() and (error := task.exception()) is not None:
        log.warning("a key that came too late failed", why=type(error).__name__)
