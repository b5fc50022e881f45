"""Where the rules of promotions that rest on no dated figure are written in the programmes' circulars."""

from domain.catalogue.programme import Audience
from domain.circular import KHCN_GH, KHDN_GH
from domain.refusal import Citation, Refusal, Rule, Says

_SECTIONS = {
    Rule.P_WHO: "1. Đối tượng",
    Rule.P_MAP: "3. Nội dung KM",
    Rule.P_BEST: "4. Quy định: hủy gói và tham gia KM khác",
    Rule.P_NOTICE: "5. Tin nhắn",
    Rule.P_OPTOUT: "2. Cách tham gia",
    Rule.P_WHEN: "2. Cách tham gia: thời điểm gia hạn",
    Rule.P_BARRED: "2. Cách tham gia: lưu ý",
    Rule.P_CANCEL: "4. Quy định: hủy không tham gia",
    Rule.P_END: "4. Quy định: trường hợp hủy",
}

_INDIVIDUAL = {Rule.P_UPGRADE: "Nâng cấp: NCKM_<tên gói>", Rule.P_REGION: "Ghi chú: vùng của TB"}


def cite(rule: Rule, audience: Audience = Audience.ENTERPRISE) -> Citation:
    """Name the part of a circular that a rule stands in (G-EXPLAIN).

    Where the individual circular is silent the enterprise one is borrowed (assumed).
    """
    if rule in _INDIVIDUAL:
        return Citation(rule=rule, circular=KHCN_GH, section=_INDIVIDUAL[rule])
    circular = KHCN_GH if audience is Audience.INDIVIDUAL and rule in (Rule.P_MAP, Rule.P_WHO) else KHDN_GH
    return Citation(rule=rule, circular=circular, section=_SECTIONS.get(rule))


def refused(rule: Rule, key: str, field: str | None = "msisdn", **told: object) -> Refusal:
    """Refuse under a rule; `parameters` fill the text, and the rest is what a refusal may tell besides."""
    parameters = told.pop("parameters", {})
    says = Says(f"refusal.promo_{key}", None, parameters)  # type: ignore[arg-type]
    return Refusal(rule=rule, field=field, says=says, citation=cite(rule), **told)  # type: ignore[arg-type]
