"""Where the rules that rest on no dated figure are written in the service's circular."""

from functools import cache

from domain.circular import KPLUS_9029
from domain.refusal import Citation, Rule

_SECTIONS = {
    Rule.K_TIMING: "4. CƯỚC PHÍ",
    Rule.K_FEE: "4. CƯỚC PHÍ",
    Rule.K_FROM: "3. KỊCH BẢN SMS, lưu ý",
    Rule.K_STACK: "4. CƯỚC PHÍ, ghi chú: thời gian sử dụng được cộng dồn",
    Rule.K_MONTHS: "4. CƯỚC PHÍ",
    Rule.K_ADDON: "Gói cước mới từ 24/8/2022",
    Rule.K_CARD: "2. KỊCH BẢN USSD, bước 2.3",
    Rule.K_PREPAID: "2. ĐỐI TƯỢNG",
    Rule.K_ACTIVE: "2. ĐỐI TƯỢNG",
    Rule.K_ABUSE: "3. KỊCH BẢN SMS",
    Rule.K_BALANCE: "HƯỚNG DẪN GIA HẠN a, bước 1",
    Rule.K_PRICE: "4. CƯỚC PHÍ",
    Rule.K_AUTO_ONE: "b. Gia hạn tự động, quy định khác",
    Rule.K_AUTO_VALID: "3. KỊCH BẢN SMS, lưu ý",
    Rule.K_AUTO_CHARGE: "3. KỊCH BẢN SMS, lưu ý",
    Rule.K_AUTO_CANCEL: "b. Gia hạn tự động, hủy",
}


@cache
def cite(rule: Rule) -> Citation:
    """Name the part of the circular that a rule stands in (G-EXPLAIN)."""
    section = _SECTIONS.get(rule)
    return Citation(rule=rule, circular=KPLUS_9029 if section else None, section=section)
