"""A bundle: the kind of minutes, messages or data that S-Plus advances, each used within its kind only (S-GRANT)."""

from enum import StrEnum


class BundleUnit(StrEnum):
    """What a bundle's quantity counts, as it is written."""

    MINUTE = "minute"
    MESSAGE = "message"
    MEGABYTE = "MB"


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
    def unit(self) -> BundleUnit:
        """What its quantity counts."""
        return _UNITS[self]


_UNITS = {
    Bundle.VOICE_ON_NET: BundleUnit.MINUTE,
    Bundle.VOICE_OFF_NET: BundleUnit.MINUTE,
    Bundle.SMS_ON_NET: BundleUnit.MESSAGE,
    Bundle.SMS_OFF_NET: BundleUnit.MESSAGE,
    Bundle.DATA: BundleUnit.MEGABYTE,
}
