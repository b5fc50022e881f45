"""A package: what a decoder card can be on."""

from enum import StrEnum

from domain.values import dataclass


class ProductLine(StrEnum):
    """The television company's product lines; a card belongs to one."""

    DTH_OTT = "DTH_OTT"
    MYK = "MYK"
    VTVCAB_ON = "VTVCAB_ON"

    @property
    def written(self) -> str:
        """The name that customers know it by, as a text spells it."""
        return _NAMES[self]


_NAMES = {ProductLine.DTH_OTT: "K+ DTH/OTT", ProductLine.MYK: "MyK+", ProductLine.VTVCAB_ON: "VTVcab ON"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """A package of one product line, with what it states of itself (K-DEVICES).

    Its name is written with diacritics, without them for messages, and shortly for the screens of phones. `place` is
    where it stands among the packages of all lines, as they are offered.
    """

    code: str
    product_line: ProductLine
    name: str
    ascii_name: str
    ussd_name: str
    channels: int | None = None
    vod_hours: int | None = None
    max_streams: int | None = None
    max_devices: int | None = None
    keyword: str | None = None
    note: str | None = None
    place: int = 0


COMBO = "COMBO_TRON_VEN_HBO"

MOST_EXTRA_ROOMS = 2

ADD_ONS: dict[str, str] = {"HBO_ADD_ON": "TRON_VEN", "TIEN_LOI_TO_COMBO": "TIEN_LOI"}
"""Which package a card must be on for each package that only lifts it to the combo (K-ADDON)."""
