"""Mails that are due."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

from domain.catalogue.package import ProductLine
from domain.online.mail import Mail, MailLanguage
from domain.ports.outbox.mail_outbox import DueMail
from domain.renewals.renewal import RenewalStatus
from domain.renewals.request import PaymentMethod
from tests.builders.cards import a_card
from tests.builders.subscribers import a_subscriber
from tests.contracts.written import a_renewal

SENDER = "K+ <no-reply@giahan.example>"


def a_mail(
    language: MailLanguage = MailLanguage.VIETNAMESE, package: str = "TRON_VEN", *, stands: bool = True
) -> DueMail:
    """Make a confirmation that is due: one month paid by domestic debit, which stands or was changed since."""
    paid = replace(
        a_renewal(a_subscriber(), a_card()),
        payer_id=None,
        payer_msisdn=None,
        fee=0,
        method=PaymentMethod.DOMESTIC_DEBIT,
        package=package,
        status=RenewalStatus.SUCCEEDED if stands else RenewalStatus.REFUNDED,
        expires_on_after=date(2024, 5, 20),
    )
    at = datetime(2024, 3, 15, 5, tzinfo=UTC)
    mail = Mail(id=UUID(int=7), renewal=paid.ref, to="anh@example.test", language=language, queued_at=at)
    return DueMail(mail, paid, ProductLine.DTH_OTT)
