"""Where the rules of S-Plus that rest on no dated figure are written in the service's circular."""

from domain.circular import SPLUS
from domain.refusal import Citation, Rule

_SECTIONS = {
    Rule.S_WHO: "1. Đối tượng sử dụng",
    Rule.S_CEILING: "2. Hướng dẫn sử dụng",
    Rule.S_CONFIRM: "2. Hướng dẫn sử dụng, bước 3",
    Rule.S_LOCK: "5. Chính sách sử dụng dịch vụ",
    Rule.S_REFUND: "6. Chính sách hỗ trợ khách hàng",
}


def cite(rule: Rule) -> Citation:
    """Name the part of the circular that a rule stands in (G-EXPLAIN)."""
    return Citation(rule=rule, circular=SPLUS, section=_SECTIONS[rule])
