"""Putting vouchers and online payments together: their use cases get their ports here, by hand."""

import secrets
from dataclasses import dataclass

from api.identity.partner_tokens import derived
from api.settings import Settings
from api.settings.secret import secret_of
from api.wiring.ports import OnlineSecrets, Ports
from domain.ports.online.vouchers import VoucherLookups
from domain.usecases.common.look_up_card import LookUpCard
from domain.usecases.vouchers.change_vouchers import ChangeVouchers
from domain.usecases.vouchers.check_voucher import CheckVoucher
from domain.usecases.vouchers.issue_vouchers import IssueVouchers
from domain.usecases.vouchers.renew_with_voucher import RenewWithVoucher
from domain.vouchers.code import BITS, VoucherKeys


@dataclass(frozen=True, slots=True, kw_only=True)
class Vouchers:
    """Everything about vouchers that the ways in may call."""

    lookups: VoucherLookups
    issue: IssueVouchers
    change: ChangeVouchers
    check: CheckVoucher
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
