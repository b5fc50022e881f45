"""Mutations of whoever buys online: checking and spending a voucher, starting a payment by card (O-WHO)."""

from datetime import date

import strawberry

from api.graphql.mutations.renewing import RenewalPayload
from api.graphql.nodes.card import package_node
from api.graphql.nodes.package import PackageNode
from api.graphql.nodes.payload import Refusable
from api.graphql.nodes.refusal import shown
from api.graphql.request.context import Context, Info, given, guarded
from api.graphql.types.arguments import Input
from api.graphql.types.descriptions import CARD_NUMBER, EXTRA_ROOMS, IDEMPOTENCY_KEY, PACKAGE
from api.graphql.types.scalars import VND
from api.identity import Scope
from api.identity.return_urls import is_allowed
from api.porch.languages import Language
from domain.months import Term
from domain.online.mail import MailLanguage
from domain.renewals.request import PaymentMethod
from domain.usecases.payments.start_card_payment import StartCommand
from domain.usecases.vouchers.check_voucher import CheckCommand
from domain.usecases.vouchers.renew_with_voucher import VoucherCommand

CONTACT = "Last four digits of the contact phone, or the subscriber's whole name (O-IDENTIFY)."
CODE = "The code, in any case, with or without hyphens (O-VOUCHER-SECRET)."
ADDRESS = (
    "The customer's IP address, by which wrong answers count; believed of who has `online:client-address` alone, and "
    "left out of account otherwise (O-WHO)."
)
EMAIL = "Where the confirmation goes; left out, to the address on record (O-EMAIL)."
LANGUAGES = {Language.VIETNAMESE: MailLanguage.VIETNAMESE, Language.ENGLISH: MailLanguage.ENGLISH}


@strawberry.input(description="Whose code to check, for which card.")
class CheckVoucherInput:
    """A check as it is asked."""

    card_number: str = strawberry.field(description=CARD_NUMBER)
    contact: str = strawberry.field(description=CONTACT)
    code: str = strawberry.field(description=CODE)
    client_address: str | None = strawberry.field(default=strawberry.UNSET, description=ADDRESS)


@strawberry.type(description="What a code would buy, without spending it.")
class VoucherCheckPayload(Refusable):
    """What a code stands for."""

    package: PackageNode | None = strawberry.field(description="The package; null where the code is none of ours.")
    extra_rooms: int | None = strawberry.field(
        description="The extra rooms that it renews with; null where the code is none of ours."
    )
    term: Term | None = strawberry.field(description="For how long it renews; null where the code is none of ours.")
    valid_until: date | None = strawberry.field(
        description="The last day on which it buys anything; null where the code is none of ours."
    )


@strawberry.input(description="Which card to renew with which code.")
class RenewWithVoucherInput:
    """A renewal as it is asked."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    card_number: str = strawberry.field(description=CARD_NUMBER)
    contact: str = strawberry.field(description=CONTACT)
    code: str = strawberry.field(description=CODE)
    email: str | None = strawberry.field(default=strawberry.UNSET, description=EMAIL)
    client_address: str | None = strawberry.field(default=strawberry.UNSET, description=ADDRESS)


@strawberry.input(description="Which card to renew with what, paid by which kind of card, and where to come back to.")
class StartCardPaymentInput:
    """A payment as it is asked."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    card_number: str = strawberry.field(description=CARD_NUMBER)
    contact: str = strawberry.field(description=CONTACT)
    package: str = strawberry.field(description=PACKAGE)
    extra_rooms: int = strawberry.field(default=0, description=EXTRA_ROOMS)
    term: Term = strawberry.field(description="For how long; not every package is sold for every term (K-PRICE).")
    method: PaymentMethod = strawberry.field(description="DOMESTIC_DEBIT or INTERNATIONAL_CARD.")
    cardholder_name: str = strawberry.field(
        description="The name on the card, kept while the payment is open and no longer (O-PRIVACY); never its number."
    )
    email: str | None = strawberry.field(default=strawberry.UNSET, description=EMAIL)
    return_url: str = strawberry.field(
        description="Where the customer comes back to, with `renewal` added: on the partner's list or the operator's."
    )
    confirmed_total: VND | None = strawberry.field(
        default=strawberry.UNSET, description="The amount that the customer confirmed (O-HOLD)."
    )
    client_address: str | None = strawberry.field(default=strawberry.UNSET, description=ADDRESS)


@strawberry.type
class BuyingMutations:
    """Buying online."""

    @guarded(
        Scope.ONLINE, "Tells what a code would buy for a card, without spending it; a wrong one counts (O-VOUCHER)."
    )
    async def check_voucher(
        self,
        info: Info,
        input: Input[CheckVoucherInput],  # noqa: A002 - the contract's name
    ) -> VoucherCheckPayload | None:
        """Check a code."""
        context = info.context
        command = CheckCommand(
            card_number=input.card_number,
            contact=input.contact,
            code=input.code,
            client_address=_address(context, input.client_address),
        )
        checked = await context.giahan.vouchers.check(context.viewer.name, command)
        batch = checked.voucher.batch if checked.voucher else None
        return VoucherCheckPayload(
            package=await package_node(info, batch.product_line, batch.package) if batch else None,
            extra_rooms=batch.extra_rooms if batch else None,
            term=batch.term if batch else None,
            valid_until=batch.valid_until if batch else None,
            refusals=shown(checked.refusals, context),
        )

    @guarded(Scope.ONLINE, "Spends a code and renews its card in one step (O-VOUCHER).")
    async def renew_with_voucher(
        self,
        info: Info,
        input: Input[RenewWithVoucherInput],  # noqa: A002 - the contract's name
    ) -> RenewalPayload | None:
        """Spend a code."""
        context = info.context
        command = VoucherCommand(
            card_number=input.card_number,
            contact=input.contact,
            secret_code=input.code,
            email=given(input.email),
            client_address=_address(context, input.client_address),
        )
        language = LANGUAGES[context.language]
        outcome = await context.giahan.vouchers.renew(context.asked(input.idempotency_key), command, language)
        return RenewalPayload.of(outcome, context)

    @guarded(
        Scope.ONLINE,
        "Starts a payment by card: `redirectUrl` is where the browser goes. The same key tells how it stands (O-HOLD).",
    )
    async def start_card_payment(
        self,
        info: Info,
        input: Input[StartCardPaymentInput],  # noqa: A002 - the contract's name
    ) -> RenewalPayload | None:
        """Start a payment."""
        context = info.context
        payments = context.giahan.payments
        command = StartCommand(
            card_number=input.card_number,
            contact=input.contact,
            package=input.package,
            extra_rooms=input.extra_rooms,
            term=input.term,
            method=input.method,
            cardholder_name=input.cardholder_name,
            email=given(input.email),
            return_url=input.return_url,
            confirmed_total=given(input.confirmed_total),
            client_address=_address(context, input.client_address),
        )
        credential = context.viewer.credential
        listed = (*payments.return_urls, *(credential.return_urls if credential else ()))
        outcome = await payments.start(
            context.asked(input.idempotency_key),
            command,
            LANGUAGES[context.language],
            return_allowed=is_allowed(input.return_url, listed),
        )
        return RenewalPayload.of(outcome, context)


def _address(context: Context, told: str | None) -> str | None:
    """Believe who is trusted to name the customer's address, and nobody else (O-WHO)."""
    return given(told) if Scope.ONLINE_CLIENT_ADDRESS in context.viewer.scopes else None
