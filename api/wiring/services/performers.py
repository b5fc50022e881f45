"""Who carries out what dialogues ask for: the use cases that GraphQL has, one for each kind of command."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from domain.auto_renewals.auto_renewal import Channel
from domain.catalogue.package import ADD_ONS
from domain.dialogues.commands import (
    AskPromotions,
    Cancel,
    ConfirmBundle,
    ConfirmRegistration,
    Outcome,
    Register,
    Renew,
    RequestBundle,
)
from domain.messages.written import written_date, written_term
from domain.months import DAY, Term, add_months, local_day
from domain.ports.catalogues import Catalogues
from domain.renewals.renewal import Renewal
from domain.usecases.advances.confirm_advance import ConfirmAdvance, ConfirmNewestCommand
from domain.usecases.advances.request_advance import AdvanceCommand, RequestAdvance
from domain.usecases.auto_renewals.cancel_auto_renewal import CancelAutoRenewal, CancelCommand
from domain.usecases.auto_renewals.confirm_auto_renewal import ConfirmAutoRenewal, ConfirmAutoRenewalCommand
from domain.usecases.auto_renewals.register_auto_renewal import RegisterAutoRenewal, RegisterCommand
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Result
from domain.usecases.dialogues.performing import Performer, Performers
from domain.usecases.promotions.answer_sms import AnswerPromotionSms, SmsCommand
from domain.usecases.renewals.renew_from_main_balance import RenewConfirmedCommand, RenewFromMainBalance
from domain.values import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Doers:
    """The use cases that dialogues have carried out."""

    renew: RenewFromMainBalance
    register: RegisterAutoRenewal
    cancel: CancelAutoRenewal
    confirm: ConfirmAutoRenewal
    request_advance: RequestAdvance
    confirm_advance: ConfirmAdvance
    answer_promotions: AnswerPromotionSms
    catalogues: Catalogues


def performers_of(do: Doers) -> Performers:
    """Say who carries out which kind of command; a service that is told by SMS adds its own kinds here."""

    async def renew(asked: Asked, msisdn: str, command: Renew) -> Outcome:
        result = await do.renew(asked, _renewal(msisdn, command))
        words = await _words(do.catalogues, result.made) if result.made is not None else None
        return outcome_of("RENEWAL", result, told=result.made is not None, words=words)

    async def register(asked: Asked, msisdn: str, command: Register) -> Outcome:
        what = RegisterCommand(msisdn=msisdn, card_number=command.card_number, channel=Channel.USSD)
        return outcome_of("AUTO_RENEWAL", await do.register(asked, what))

    async def cancel(asked: Asked, msisdn: str, command: Cancel) -> Outcome:
        what = CancelCommand(card_number=command.card_number, msisdn=msisdn)
        return outcome_of("AUTO_RENEWAL", await do.cancel(asked, what))

    async def confirm(asked: Asked, msisdn: str, _: ConfirmRegistration) -> Outcome:
        result = await do.confirm(asked, ConfirmAutoRenewalCommand(msisdn=msisdn))
        return outcome_of("AUTO_RENEWAL", result, told=True)

    async def request(asked: Asked, msisdn: str, command: RequestBundle) -> Outcome:
        result = await do.request_advance(asked, AdvanceCommand(msisdn=msisdn, bundle=command.bundle))
        return outcome_of("ADVANCE", result)

    async def grant(asked: Asked, msisdn: str, _: ConfirmBundle) -> Outcome:
        return outcome_of("ADVANCE", await do.confirm_advance(asked, ConfirmNewestCommand(msisdn=msisdn)))

    async def ask_promotions(asked: Asked, msisdn: str, command: AskPromotions) -> Outcome:
        result = await do.answer_promotions(asked, SmsCommand(msisdn=msisdn, text=command.text))
        return Outcome(refusals=result.refusals, told=result.made is not None)

    performers: Mapping[type, Performer] = {
        Renew: renew,
        Register: register,
        Cancel: cancel,
        ConfirmRegistration: confirm,
        RequestBundle: request,
        ConfirmBundle: grant,
        AskPromotions: ask_promotions,
    }
    return performers


def outcome_of(kind: str, result: Result[Any], *, told: bool = False, words: dict[str, str] | None = None) -> Outcome:
    """Take from a use case's result what dialogues tell; what was made has told the customer itself."""
    made = result.made
    ref = made.ref if made is not None else None
    return Outcome(
        kind=kind if ref is not None else None,
        ref=ref,
        refusals=result.refusals,
        told=told or made is not None,
        words=words,
    )


def _renewal(msisdn: str, command: Renew) -> RenewConfirmedCommand:
    return RenewConfirmedCommand(
        payer_msisdn=msisdn,
        card_number=command.card_number,
        package=command.package,
        extra_rooms=command.extra_rooms,
        term=command.term,
        confirmed_total=command.total,
    )


async def _words(catalogues: Catalogues, renewal: Renewal) -> dict[str, str]:
    """Tell what was renewed until when; an add-on lasts a month, and no longer than the card (K-ADDON)."""
    packages = (await catalogues.kept()).packages.values()
    name = next((each.ussd_name for each in packages if each.code == renewal.package), renewal.package)
    return {"package": name, "term": written_term(renewal.term), "expires_on": written_date(_until(renewal))}


def _until(renewal: Renewal) -> date:
    day = local_day(renewal.requested_at)
    expires_on = renewal.expires_on_after or day
    if renewal.package not in ADD_ONS:
        return expires_on
    return min(add_months(day, Term.P1M.months) - DAY, expires_on)
