"""What subscribers are told over 999: before a renewal, after it, and in answer to what they write (G-MSG)."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from domain.catalogue.programme import Programme, PromotionPackage
from domain.messages.message import Message
from domain.messages.texts import Texts
from domain.messages.written import written_amount, written_date
from domain.months import DAY, HO_CHI_MINH
from domain.promotions.benefits import Benefit, BenefitLeft
from domain.promotions.enrolment import Enrolment
from domain.promotions.sms import Word
from domain.promotions.stopping import StopKind, StopRequest
from domain.refusal import Refusal, Says

SHORT, LONG = 160, 153
"""Characters of a message that stands alone, and of each part of a longer one."""

_NAMED = {"DN45": "dn45", "DN145": "dn145", "GM9000": "gm9000"}


def will_renew(
    enrolment: Enrolment, package: PromotionPackage, programme: Programme, renews_on: date, expires_on: date, day: date
) -> Says:
    """Tell what will be renewed, until when, at what fee, and how to refuse (P-NOTICE)."""
    told = _words(package, programme, expires_on) | {
        "expires_on": written_date(enrolment.expires_on),
        "cancel_before": written_date(renews_on - DAY),
        "held": enrolment.stint.package,
    }
    return Says(f"promo.will_renew_{_NAMED[package.code]}" if package.code in _NAMED else "promo.will_renew", day, told)


def welcome(enrolment: Enrolment, package: PromotionPackage, programme: Programme, day: date) -> Says:
    """Tell what one that was renewed now has (P-WELCOME)."""
    told = _words(package, programme, enrolment.expires_on)
    if package.code in _NAMED and not (package.includes_subscription and package.code != "GM9000"):
        return Says(f"promo.renewed_{_NAMED[package.code]}", day, told)
    return Says("promo.renewed", day, told)


def to_confirm(request: StopRequest, minutes: int, day: date) -> Says:
    """Ask for the `Y` (P-OPTOUT, P-CANCEL)."""
    key = "promo.cancel_confirm_request" if request.kind is StopKind.CANCEL else "promo.opt_out_confirm_request"
    return Says(key, day, {"minutes": str(minutes)})


def confirmed(kind: StopKind, enrolment: Enrolment, day: date) -> Says:
    """Say that it is stopped."""
    if kind is StopKind.CANCEL:
        return Says("promo.cancelled", day)
    ends_on = enrolment.ends_on or enrolment.expires_on
    return Says("promo.opted_out", day, {"package": enrolment.stint.package, "ends_on": written_date(ends_on)})


def not_confirmed(day: date) -> Says:
    """Say that a request has lapsed."""
    return Says("promo.cancel_not_confirmed", day)


def upgraded(package: PromotionPackage, day: date) -> Says:
    """Say that a dearer package is in use."""
    return Says("promo.upgraded", day, {"package": package.code, "fee": written_amount(package.total)})


def checked(enrolment: Enrolment, last: date, left: Iterable[BenefitLeft], day: date) -> Says:
    """Answer a check: package, last day, minutes and data left and as of when; messages cannot be counted (P-CHECK)."""
    told = {"package": enrolment.stint.package, "ends_on": written_date(last)}
    for each in left:
        if each.benefit is Benefit.MINUTES and each.left is not None:
            told |= {"minutes": str(each.left)}
            told |= {"as_of": _instant(each.as_of)} if each.as_of else {}
        if each.benefit is Benefit.DATA and each.left is not None:
            told |= {"data": str(each.left)}
    return Says("promo.checked", day, told)


def how_to_write(near: Word | None, day: date) -> Says:
    """Answer what could not be read with how it is written."""
    keys = {Word.OPT_OUT: "opt_out", Word.CANCEL: "cancel", Word.CHECK: "check", Word.UPGRADE: "upgrade"}
    return Says(f"promo.syntax_{keys[near]}" if near in keys else "promo.syntax", day)


def answered_no(refusals: Iterable[Refusal], texts: Texts, day: date) -> Says:
    """Answer with every reason; who is in no programme is told in the source's own words."""
    reasons = list(refusals)
    if any(each.says.key == "refusal.promo_in_no_programme" for each in reasons):
        return Says("promo.not_eligible", day)
    return Says("promo.refused", day, {"reasons": " ".join(texts.render(each.says) for each in reasons)})


def with_sms_fee(message: Message, texts: Texts, fee: int) -> Message:
    """Say what a message to 999 costs, where there is room: where it makes the message no longer to send (P-SMSFEE)."""
    text = message.text.removesuffix(".")
    longer = f"{text}. " + texts.render(Says("promo.sms_fee", None, {"sms_fee": written_amount(fee)}))
    return replace(message, text=longer) if _parts(longer) == _parts(message.text) else message


def _parts(text: str) -> int:
    return 1 if len(text) <= SHORT else -(-len(text) // LONG)


def _words(package: PromotionPackage, programme: Programme, expires_on: date) -> dict[str, str]:
    words = {
        "package": package.code,
        "fee": written_amount(package.total),
        "new_expires_on": written_date(expires_on),
        "miu_until": written_date(programme.miu_until),
    }
    if package.minutes is not None:
        words |= {name: written_amount(package.minutes) for name in ("max_minutes", "free_minutes", "minutes")}
    if package.free_miu:
        words["free_miu"] = f"{package.free_miu:02}"
    return words


def _instant(at: datetime) -> str:
    local = at.astimezone(HO_CHI_MINH)
    return f"{local:%H:%M} {written_date(local.date())}"
