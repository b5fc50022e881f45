"""Evidence: what a subscriber was told and answered, when, and whether it was handed over (P-NOTICE)."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from domain.buckets import Ref
from domain.months import HO_CHI_MINH
from domain.promotions.enrolment import Enrolment
from domain.promotions.stopping import StopKind
from domain.values import dataclass


class EvidenceKind(StrEnum):
    """What happened between a subscriber and a programme."""

    NOTICE = "NOTICE"
    WELCOME = "WELCOME"
    OPT_OUT_ASKED = "OPT_OUT_ASKED"
    OPT_OUT_CONFIRMED = "OPT_OUT_CONFIRMED"
    OPT_OUT_LAPSED = "OPT_OUT_LAPSED"
    CANCEL_ASKED = "CANCEL_ASKED"
    CANCEL_CONFIRMED = "CANCEL_CONFIRMED"
    CANCEL_LAPSED = "CANCEL_LAPSED"


ASKED = {StopKind.OPT_OUT: EvidenceKind.OPT_OUT_ASKED, StopKind.CANCEL: EvidenceKind.CANCEL_ASKED}
CONFIRMED = {StopKind.OPT_OUT: EvidenceKind.OPT_OUT_CONFIRMED, StopKind.CANCEL: EvidenceKind.CANCEL_CONFIRMED}
LAPSED = {StopKind.OPT_OUT: EvidenceKind.OPT_OUT_LAPSED, StopKind.CANCEL: EvidenceKind.CANCEL_LAPSED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Something that happened, and the message that told of it, where one did.

    `said` is what the subscriber wrote, or how it asked otherwise.
    """

    id: UUID
    enrolment: Ref
    kind: EvidenceKind
    at: datetime
    message_id: UUID | None = None
    said: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownEvidence:
    """Evidence with what became of its message: the text that was sent, when it was handed over, or why never."""

    kind: EvidenceKind
    at: datetime
    said: str | None = None
    text: str | None = None
    handed_over_at: datetime | None = None
    trouble: str | None = None


_NAMES = {
    EvidenceKind.NOTICE: "Thông báo gia hạn",
    EvidenceKind.WELCOME: "Thông báo ưu đãi mới",
    EvidenceKind.OPT_OUT_ASKED: "Yêu cầu hủy gia hạn",
    EvidenceKind.OPT_OUT_CONFIRMED: "Xác nhận hủy gia hạn",
    EvidenceKind.OPT_OUT_LAPSED: "Yêu cầu hủy gia hạn hết hiệu lực",
    EvidenceKind.CANCEL_ASKED: "Yêu cầu hủy gói",
    EvidenceKind.CANCEL_CONFIRMED: "Xác nhận hủy gói",
    EvidenceKind.CANCEL_LAPSED: "Yêu cầu hủy gói hết hiệu lực",
}


def page_of(pairs: Iterable[tuple[Enrolment, Iterable[ShownEvidence]]], msisdn: str, now: datetime) -> str:
    """Write the page that may be handed to a regulator: every step with its time and its text, in Vietnamese."""
    lines = [f"Số thuê bao: {msisdn}", f"Lập lúc: {_written(now)} (giờ Việt Nam)"]
    for enrolment, shown in pairs:
        lines += ["", f"Chương trình {enrolment.promotion}, gói {enrolment.stint.package}"]
        lines += [f"Từ ngày {enrolment.starts_on:%d/%m/%Y} đến ngày {enrolment.expires_on:%d/%m/%Y}"]
        lines += [f"Trạng thái: {enrolment.status}"]
        if enrolment.decided_at is not None:
            lines[-1] += f", lúc {_written(enrolment.decided_at)}"
        for each in shown:
            lines += [f"- {_written(each.at)}: {_NAMES[each.kind]}"]
            lines += [f"  Khách hàng: {each.said}"] if each.said else []
            lines += [f"  Nội dung: {each.text}"] if each.text else []
            lines += [f"  Kết quả: {_result(each)}"] if each.text else []
    return "\n".join(lines) + "\n"


def _result(shown: ShownEvidence) -> str:
    if shown.handed_over_at is not None:
        return f"đã giao cho tổng đài lúc {_written(shown.handed_over_at)}"
    return f"chưa giao được ({shown.trouble})" if shown.trouble else "chưa giao được"


def _written(at: datetime) -> str:
    return f"{at.astimezone(HO_CHI_MINH):%d/%m/%Y %H:%M:%S}"
