"""Putting vouchers and online payments together: their use cases get their ports here, by hand."""

import secrets
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlencode

from api.identity.partner_tokens import derived
from api.settings import Settings
from api.settings.secret import secret_of
from api.wiring.delivering import each_to_its_end
from api.wiring.ports import OnlinePorts, OnlineSecrets, Ports
from domain.payments.door import DOORS, Merchant
from domain.payments.payment import CardPayment
from domain.payments.request import way_fields
from domain.ports.online.payments import PaymentLookups
from domain.ports.online.vouchers import VoucherLookups
from domain.ports.outbox.mail_outbox import MailLookups
from domain.ports.outside.mail_gateway import MailGateway
from domain.ports.outside.payment_gateway import Doors, OpenDoor, PaymentGateway
from domain.usecases.common.look_up_card import LookUpCard
from domain.usecases.delivery.deliver_mails import DeliverMails
from domain.usecases.delivery.send_mail_again import SendMailAgain
from domain.usecases.payments.ask_gateway import AskGateway
from domain.usecases.payments.reconcile import Reconcile
from domain.usecases.payments.settle_payment import SettlePayment
from domain.usecases.payments.start_card_payment import StartCardPayment
from domain.usecases.payments.take_message import TakeMessage
from domain.usecases.vouchers.change_vouchers import ChangeVouchers
from domain.usecases.vouchers.check_voucher import CheckVoucher
from domain.usecases.vouchers.issue_vouchers import IssueVouchers
from domain.usecases.vouchers.lift_guess_lock import LiftGuessLock
from domain.usecases.vouchers.renew_with_voucher import RenewWithVoucher
from domain.vouchers.code import BITS, VoucherKeys
from gateways.payments.sandbox.merchant import sandbox_merchant


@dataclass(frozen=True, slots=True, kw_only=True)
class Vouchers:
    """Everything about vouchers that the ways in may call."""

    lookups: VoucherLookups
    issue: IssueVouchers
    change: ChangeVouchers
    check: CheckVoucher
    lift: LiftGuessLock
    renew: RenewWithVoucher


def vouchers_over(ports: Ports, look_up: LookUpCard) -> Vouchers:
    """Give every use case of vouchers its ports."""
    works, catalogues, clock, new_id, known = ports.works, ports.catalogues, ports.clock, ports.new_id, ports.secrets
    return Vouchers(
        lookups=ports.vouchers,
        issue=IssueVouchers(
            works=works, catalogues=catalogues, clock=clock, new_id=new_id, new_code=new_code, keys=known.vouchers
        ),
        change=ChangeVouchers(works, clock, new_id),
        lift=LiftGuessLock(works, clock),
        check=CheckVoucher(works=works, catalogues=catalogues, look_up=look_up, clock=clock, keys=known.vouchers),
        renew=RenewWithVoucher(
            works=works,
            catalogues=catalogues,
            look_up=look_up,
            clock=clock,
            new_id=new_id,
            keys=known.vouchers,
            seal=known.seal,
        ),
    )


def new_code() -> int:
    """Make 80 bits of chance."""
    return secrets.randbits(BITS)


def online_secrets(settings: Settings) -> OnlineSecrets:
    """Give the keys that are set, the present one first, else one that is derived from the server's secret."""
    secret = secret_of(settings)
    kept = tuple(settings.voucher_keys) or ((0, derived(secret, "giahan vouchers").encode()),)
    return OnlineSecrets(vouchers=VoucherKeys(kept), sealing=derived(secret, "giahan what was asked online").encode())


@dataclass(frozen=True, slots=True, kw_only=True)
class OnlinePayments:
    """Everything about payments by card that the ways in may call."""

    lookups: PaymentLookups
    doors: Doors
    start: StartCardPayment
    take: TakeMessage
    ask: AskGateway
    reconcile: Reconcile
    public_url: str
    return_urls: tuple[str, ...]

    def way_to(self, payment: CardPayment, now: datetime) -> str | None:
        """Give the address at the gateway that a browser is sent to; None once the way there is closed (O-HOLD)."""
        opened = self.doors.by_name.get(payment.gateway)
        if opened is None or not payment.way_open(now):
            return None
        own_return = f"{self.public_url}/payments/{payment.gateway}/return"
        fields = way_fields(opened.door, opened.merchant, payment, own_return)
        return f"{opened.merchant.pay_url}?{urlencode(fields)}"


def payments_over(ports: Ports, look_up: LookUpCard) -> OnlinePayments:
    """Give every use case of payments by card its ports."""
    works, catalogues, clock, new_id = ports.works, ports.catalogues, ports.clock, ports.new_id
    settle = SettlePayment(works=works, catalogues=catalogues, look_up=look_up, clock=clock, new_id=new_id)
    ask = AskGateway(
        works=works, gateway=ports.payment_gateway, doors=ports.doors, settle=settle, together=each_to_its_end
    )
    return OnlinePayments(
        lookups=ports.payments,
        doors=ports.doors,
        start=StartCardPayment(
            works=works,
            catalogues=catalogues,
            look_up=look_up,
            clock=clock,
            new_id=new_id,
            seal=ports.secrets.seal,
            doors=ports.doors,
        ),
        take=TakeMessage(works=works, doors=ports.doors, settle=settle, ask=ask),
        ask=ask,
        reconcile=Reconcile(works, ports.payments, clock, new_id),
        public_url=ports.public_url,
        return_urls=ports.return_urls,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Mails:
    """Everything about confirmations by e-mail that the ways in may call."""

    lookups: MailLookups
    deliver: DeliverMails
    again: SendMailAgain


def mails_over(ports: Ports) -> Mails:
    """Give every use case of mails its ports."""
    return Mails(
        lookups=ports.mails,
        deliver=DeliverMails(ports.mail_outbox, ports.mail_gateway, ports.catalogues, ports.clock, each_to_its_end),
        again=SendMailAgain(ports.works, ports.clock),
    )


def online_ports(settings: Settings, gateway: PaymentGateway, mail: MailGateway) -> OnlinePorts:
    """Give what the settings say of vouchers and online payments; in the demo profile the sandbox has every door."""
    found = {name: merchant for name in DOORS if (merchant := _merchant(settings, name)) is not None}
    return OnlinePorts(
        secrets=online_secrets(settings),
        gateway=gateway,
        doors=Doors({name: OpenDoor(DOORS[name], merchant) for name, merchant in found.items()}),
        mail_gateway=mail,
        public_url=public_url_of(settings),
        return_urls=(*settings.return_urls, *([f"{public_url_of(settings)}/online"] if settings.demo else [])),
        two_persons=not settings.demo if settings.two_persons is None else settings.two_persons,
    )


def public_url_of(settings: Settings) -> str:
    """Tell where browsers reach this server."""
    return settings.public_url or f"http://{settings.host}:{settings.port}"


def _merchant(settings: Settings, name: str) -> Merchant | None:
    """Give what a gateway knows us by; None where the door is shut."""
    told = {each: getattr(settings, f"{name}_{each}") for each in ("pay_url", "query_url", "merchant", "access_code")}
    scheme = getattr(settings, f"{name}_scheme")
    if told["pay_url"] is None:
        return sandbox_merchant(name, scheme, settings.sandbox_port) if settings.demo else None
    password = getattr(settings, f"{name}_password")
    return Merchant(
        **told,
        secret=getattr(settings, f"{name}_secret").get_secret_value(),
        scheme=scheme,
        user=getattr(settings, f"{name}_user"),
        password=password.get_secret_value() if password else "",
    )
