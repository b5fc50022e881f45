"""A bundle: the kind of minutes, messages or data that S-Plus advances, each used within its kind only (S-GRANT)."""

from enum import StrEnum


class Bundle(StrEnum):
    """The bundles of S-Plus."""

    VOICE_ON_NET = "VOICE_ON_NET"
    VOICE_OFF_NET = "VOICE_OFF_NET"
    SMS_ON_NET = "SMS_ON_NET"
    SMS_OFF_NET = "SMS_OFF_NET"
    DATA = "DATA"

    @property
    def code(self) -> int:
        """The number that is sent to 511 to ask for it (S-REQUEST)."""
        return list(Bundle).index(self) + 1

    @property
    def unit(self) -> str:
        """What its quantity counts."""
        return _UNITS[self]


_UNITS = {
    Bundle.VOICE_ON_NET: "minute",
    Bundle.VOICE_OFF_NET: "minute",
    Bundle.SMS_ON_NET: "message",
    Bundle.SMS_OFF_NET: "message",
    Bundle.DATA: "MB",
}
