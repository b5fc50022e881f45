"""Writing a confirmation out: HTML and text, in the customer's language, whatever stands in its fields escaped."""

from datetime import date
from email.message import EmailMessage
from email.utils import format_datetime
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from domain.catalogue.catalogue import Catalogue
from domain.messages.written import written_amount, written_date
from domain.months import HO_CHI_MINH, Term
from domain.online.mail import MailLanguage
from domain.ports.outbox.mail_outbox import DueMail
from domain.renewals.renewal import RenewalStatus
from domain.renewals.request import PaymentMethod

_METHODS = {
    MailLanguage.VIETNAMESE: {
        PaymentMethod.VOUCHER: "Thẻ cào / e-voucher",
        PaymentMethod.DOMESTIC_DEBIT: "Thẻ ghi nợ nội địa (Napas)",
        PaymentMethod.INTERNATIONAL_CARD: "Thẻ quốc tế (Smartlink)",
    },
    MailLanguage.ENGLISH: {
        PaymentMethod.VOUCHER: "Scratch card or e-voucher",
        PaymentMethod.DOMESTIC_DEBIT: "Domestic debit card (Napas)",
        PaymentMethod.INTERNATIONAL_CARD: "International card (Smartlink)",
    },
}


@cache
def templates() -> Environment:
    """Load the templates: what is put into HTML is escaped, and a value that is missing is a fault."""
    return Environment(
        loader=FileSystemLoader(Path(__file__).with_name("templates")),
        autoescape=select_autoescape(["html"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def written(due: DueMail, catalogue: Catalogue, sender: str) -> EmailMessage:
    """Write a mail; its Message-ID is that of its row, however often it is sent (O-EMAIL)."""
    mail, language = due.mail, due.mail.language
    words = values(due, catalogue)
    message = EmailMessage()
    message["Subject"] = templates().get_template(f"subject.{language}.txt").render(words).strip()
    message["From"] = sender
    message["To"] = mail.to
    message["Message-ID"] = f"<{mail.id}@{sender.rpartition('@')[2].strip('>')}>"
    message["Date"] = format_datetime(mail.queued_at)
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(templates().get_template(f"renewed.{language}.txt").render(words))
    message.add_alternative(templates().get_template(f"renewed.{language}.html").render(words), subtype="html")
    return message


def values(due: DueMail, catalogue: Catalogue) -> dict[str, object]:
    """Tell what a confirmation shows."""
    renewal, language = due.renewal, due.mail.language
    package = catalogue.packages.get((due.line, renewal.package))
    paid_at = (renewal.settled_at or renewal.requested_at).astimezone(HO_CHI_MINH)
    return {
        "card": renewal.card_number,
        "package": package.name if package is not None else renewal.package,
        "extra_rooms": renewal.extra_rooms,
        "term": _term(renewal.term, language),
        "amount": _amount(renewal.total, language),
        "method": _METHODS[language].get(renewal.method, renewal.method.value),
        "paid_at": f"{paid_at:%H:%M} {written_date(paid_at.date())}",
        "expires_on": _day(renewal.expires_on_after),
        "reference": str(renewal.id),
        "stands": renewal.status is RenewalStatus.SUCCEEDED,
    }


def _term(term: Term, language: MailLanguage) -> str:
    count, weeks = term.weeks or term.months, bool(term.weeks)
    if language is MailLanguage.VIETNAMESE:
        return f"{count} {'tuần' if weeks else 'tháng'}"
    return f"{count} {'week' if weeks else 'month'}{'s' if count > 1 else ''}"


def _amount(amount: int, language: MailLanguage) -> str:
    return f"{written_amount(amount)} đ" if language is MailLanguage.VIETNAMESE else f"{amount:,} VND"


def _day(day: date | None) -> str:
    return written_date(day) if day is not None else ""
