"""The service codes that phones dial, in whatever way a gateway passes them on (K-USSD-102)."""

import re
from datetime import date
from enum import StrEnum

from domain.values import dataclass

_DIALLED = re.compile(r"\*(\d{1,8})(?:\*([^#]{0,40}))?#?")
KPLUS_SINCE = date(2020, 7, 25)
"""The day from which `*995#` is answered."""


class Service(StrEnum):
    """The services that are dialled."""

    KPLUS = "*995#"
    BALANCE = "*102#"


@dataclass(frozen=True, slots=True)
class Dialled:
    """What was dialled: a service, None where there is none of that code, and what stood behind it."""

    service: Service | None
    rest: str = ""

    @classmethod
    def read(cls, code: str) -> "Dialled":
        """Read `*995#`, or `*995*<card number>#`; the `#` may be missing."""
        match = _DIALLED.fullmatch(code.strip())
        if match is None:
            return cls(None)
        service = next((each for each in Service if each == f"*{match[1]}#"), None)
        rest = match[2] or ""
        return cls(service if service is Service.KPLUS or not rest else None, rest)

    def strip_from(self, text: str) -> str:
        """Leave out what was dialled where a gateway sends it as the first input."""
        if self.service is None:
            return text
        code = self.service.removesuffix("#")
        for first in (f"{code}*{self.rest}#", f"{code}#", *((self.rest,) if self.rest else ())):
            if text == first:
                return ""
            if text.startswith(f"{first}*"):
                return text[len(first) + 1 :]
        return text
