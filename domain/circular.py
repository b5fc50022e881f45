"""A circular: the document that a version or a rule rests on, as people call it (G-CIRCULAR)."""

from datetime import date

from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Circular:
    """A circular by its number or name, with its title, its day, and where to read it.

    Of one that was told as a text alone, the text is the code and the title, and nobody is named who issued it.
    """

    code: str
    title_vi: str
    title_en: str | None = None
    issued_by: str = ""
    issued_on: date | None = None
    url: str | None = None

    @classmethod
    def told(cls, text: str) -> "Circular":
        """Take a circular of which a text is all that is known."""
        return cls(code=text, title_vi=text)


KPLUS_9029 = Circular(
    code="KPLUS-9029",
    title_vi="Quy định dịch vụ Thanh toán cước truyền hình K+ trên Cổng thanh toán 9029",
    title_en="Rules of the service: K+ television paid on gateway 9029",
    issued_by="MobiFone",
)

SPLUS = Circular(
    code="SPLUS",
    title_vi="Chính sách và quy định chung dịch vụ S-Plus",
    title_en="Policy and general rules of S-Plus",
    issued_by="Viettel",
)

KHDN_GH = Circular(
    code="KHDN-GH",
    title_vi="Chương trình khuyến mại gia hạn cho khách hàng doanh nghiệp trả sau",
    title_en="Promotion that renews enterprise postpaid customers",
    issued_by="MobiFone",
)

KHCN_GH = Circular(
    code="KHCN-GH",
    title_vi="Chương trình khuyến mại gia hạn cho thuê bao trả sau cá nhân",
    title_en="Promotion that renews individual postpaid subscribers",
    issued_by="MobiFone",
)

ASSUMED = Circular(
    code="GIAHAN-ASSUMED",
    title_vi="Giả định của phần mềm, đến khi có văn bản công bố",
    title_en="Assumed by the software until a circular says otherwise",
    issued_by="Giahan",
)
"""What no source says, such as the ceilings of S-Plus, which are samples."""

BUILT_IN = {each.code: each for each in (KPLUS_9029, SPLUS, KHDN_GH, KHCN_GH, ASSUMED)}
"""The circulars that rules without dated figures stand in."""
