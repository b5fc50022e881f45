"""What must never exist is found where somebody brings it about behind the back of every guard."""

from pathlib import Path

import asyncpg
import pytest

from domain.catalogue.bundle import Bundle
from domain.months import DAY, local_day
from domain.payments.scheme import Scheme
from persistence.importing import Kind
from persistence.invariants import violations
from persistence.invariants.violations import NEVER
from persistence.lookups import PostgresAdvanceLookups
from persistence.lookups.promotions import PostgresPromotionLookups
from tests.builders.cards import CARD_NUMBER
from tests.builders.promotions import RENEWAL
from tests.builders.subscribers import MSISDN
from tests.databases import Database
from tests.persistence.importing.imports import Imports
from tests.persistence.installation import Installation, an_installation
from tests.services.advances.place import Place
from tests.services.auto_renewals.place import Place as AutoRenewalPlace
from tests.services.online.paying import Paying
from tests.services.online.place import CARD, OTHER_CARD
from tests.services.online.place import Place as OnlinePlace
from tests.services.promotions.place import BEGINS, CLOSE, RENEW
from tests.services.promotions.place import Place as PromotionPlace
from tests.usecases.requests import by, in_date, made, on_record, renewal

UNGUARDED = "SET session_replication_role = replica"
HOLDER = "84905550001"
VOUCHERS = "10000000003"
SOME_ID = "'00000000-0000-7000-8000-000000000001'"

PAYMENT = f"""cardNumber,payerMsisdn,package,term,price,fee,paidAt
{CARD_NUMBER},84905000001,TRON_VEN,P1M,125000,15000,2022-05-01
"""

BROUGHT_ABOUT = {
    "a balance that is not the sum of its transfers": "UPDATE subscriber SET main_balance = main_balance + 1",
    "a renewal without its transfers": "UPDATE transfer SET amount = amount - 1 WHERE reason = 'SERVICE_FEE'",
    "a top-up without its transfer": "UPDATE top_up SET amount = amount + 1",
    "a top-up of nobody": f"UPDATE top_up SET subscriber_id = {SOME_ID}",
    "a transfer unlike its accounts": "UPDATE transfer SET balance_after = NULL",
    "an opening balance unlike its transfer": "UPDATE opening_balance SET amount = amount + 1",
    "a balance opened after it had moved": "UPDATE transfer SET balance_after = 1 WHERE reason = 'OPENING_BALANCE'",
    "an imported payment without its one name": "DELETE FROM imported_payment",
    "an imported payment that was made here": "UPDATE renewal SET imported_as = id",
    "a transfer for nothing": f"UPDATE transfer SET cause_id = {SOME_ID} WHERE reason = 'PACKAGE_PRICE'",
    "a renewal without its one activation": "DELETE FROM activation",
    "a renewal that is not counted, or counted though taken back": "UPDATE spending SET withdrawn = true",
    "spending without a renewal": f"UPDATE spending SET renewal_id = {SOME_ID}",
    "a renewal of no card": f"UPDATE renewal SET card_id = {SOME_ID}",
    "spending of nobody": f"UPDATE spending SET payer_id = {SOME_ID}",
    "a command for no renewal": f"UPDATE activation SET renewal_id = {SOME_ID}",
    "renewals that were not told once each": "DELETE FROM message",
    "money given back other than the renewal says": "UPDATE renewal SET status = 'REFUNDED'",
    "a rejected activation whose money is not due, or due without one": "UPDATE activation SET state = 'REJECTED'",
    "a refunded mistake that the card system still serves": "UPDATE renewal SET status = 'REFUNDED'",
    "a key with two outcomes": "INSERT INTO idempotency_key (bucket, principal, key, operation, fingerprint, refusals)"
    " SELECT (bucket + 1) % 1024, principal, key, operation, fingerprint, '[1]' FROM idempotency_key",
    "an outcome of two kinds, or of none": "UPDATE idempotency_key SET subject_id = NULL",
    "an outcome that is not on record": f"UPDATE idempotency_key SET subject_id = {SOME_ID}",
    "a renewal that is not the outcome of one key": "DELETE FROM idempotency_key",
    "a top-up that is not the outcome of one key": "DELETE FROM idempotency_key",
    "an advance unlike its transfers": "UPDATE advance SET repaid = 1 WHERE status = 'OUTSTANDING'",
    "top-ups that repaid other than the advances say": "UPDATE top_up SET repaid = repaid - 1 WHERE repaid > 0",
    "units from nowhere": "UPDATE granted_bundle SET granted = granted + 1",
    "a grant without its units": "DELETE FROM granted_bundle",
    "a settlement unlike its advance": "UPDATE advance SET status = 'REFUNDED'",
    "grants that were not told once each": "DELETE FROM message",
    "a part of the archive that is done and is not": "INSERT INTO archive_part (id, table_name, month, before, file,"
    f" rows, sha256, state, written_at) VALUES ({SOME_ID}, 'message', now(), now(), 'a file', 1, '', 'DONE', now())",
    "sums of the ledger unlike their transfers": "INSERT INTO ledger_period VALUES (now() - interval '1 day',"
    " '2022-01-01', 'ADVANCES_RECEIVABLE', 'ADVANCE_SALES', 'ADVANCE_GRANT', 1, 1, now(), now())",
    "a registration charged twice for one day": "INSERT INTO renewal SELECT bucket, gen_random_uuid(), card_id,"
    " card_number, payer_id, payer_msisdn, package, extra_rooms, term, method, status, price, fee, requested_at,"
    " settled_at, expires_on_before, expires_on_after, auto_renewal_id FROM renewal",
    "a charge without its registration": "DELETE FROM auto_renewal",
    "a charge decided and not recorded": "UPDATE decoder_card SET charged_for = charged_for + 1",
    "a charge refused and not recorded": f"UPDATE auto_renewal SET (refused_for, last_refusal_id) = (now(), {SOME_ID})",
    "a sweep that counts what did not happen": "UPDATE sweep_part SET succeeded = succeeded + 1",
    "a period nobody paid": "UPDATE renewal SET status = 'REFUND_DUE'",
    "a period twice": "UPDATE decoder_card SET entries = entries || entries",
    "a lift nobody paid": f"UPDATE decoder_card SET overlay_renewal_id = {SOME_ID}, overlay_until = '2022-07-01'",
    "an enrolment of nobody": f"UPDATE promotion_enrolment SET subscriber_id = {SOME_ID}",
    "a charge unlike its transfers": "UPDATE transfer SET amount = amount + 1 WHERE reason = 'PROMOTION_FEE'",
    "days that are charged twice": "INSERT INTO promotion_charge SELECT bucket, gen_random_uuid(),"
    " subscriber_id, enrolment_id, promotion, part + 1, package, version, cycle_starts_on, cycle_ends_on, since, days,"
    " whole_fee, fee, 0, charged_at FROM promotion_charge",
    "a renewal without consent": "UPDATE message SET sent_at = NULL WHERE sender = '999'",
    "a renewal without what it began": "UPDATE promotion_enrolment SET starts_on = '2015-01-01'",
    "an enrolment begun by no renewal": f"UPDATE promotion_enrolment SET renewed_into = {SOME_ID}"
    " WHERE previous_id IS NULL",
    "a subscriber in two programmes": "UPDATE promotion_enrolment"
    " SET (status, decided_at, ends_on, renewed_into) = ('ACTIVE', NULL, NULL, NULL)",
    "a request that lapsed untold": "UPDATE promotion_request SET (status, answered_at) = ('LAPSED', now())",
    "money of an online renewal neither delivered nor owed back, or both": "UPDATE renewal SET status = 'ABANDONED'"
    " WHERE method = 'VOUCHER'",
    "a payment other than its renewal says": "UPDATE card_payment SET amount = amount + 1",
    "a pending payment that nobody asks for": "UPDATE card_payment SET next_query_at = NULL",
    "a spent voucher without its renewal": f"UPDATE voucher SET renewal_id = {SOME_ID} WHERE state = 'SPENT'",
    "a renewal without its one voucher": "DELETE FROM voucher",
    "a serial twice": "UPDATE voucher_batch SET first = first + count",
    "a cardholder's name after the payment": "UPDATE renewal SET status = 'ABANDONED' WHERE status = 'PENDING_PAYMENT'",
    "a card unlike its log": "UPDATE decoder_card SET expires_on = expires_on + 1",
}


async def test_every_kind_is_brought_about_below() -> None:
    assert BROUGHT_ABOUT.keys() == NEVER.keys() | {"a card unlike its log"}


async def with_a_debt(installed: Installation) -> None:
    """Grant an advance, of which a part is repaid."""
    place = Place(installed.service, installed.clock, PostgresAdvanceLookups(installed.pool), installed)
    await place.on_record()
    await place.advanced(Bundle.DATA, 50)
    await place.top_up(5)


async def with_a_charge(installed: Installation) -> None:
    """Charge a registered card."""
    place = AutoRenewalPlace(installed.service, installed.clock, installed.sweeps, installed=installed)
    expires_on = local_day(installed.clock.now())
    await place.registered("22222222222", "84901234599", expires_on=expires_on + DAY)
    installed.clock.pass_by(DAY)
    assert (await place.charge(expires_on + DAY)).succeeded == 1


async def with_a_promotion(installed: Installation) -> None:
    """Renew a promotion that was told twice and bill a cycle, with a request open."""
    now = installed.clock.instant
    lookups = PostgresPromotionLookups(installed.pool)
    place = PromotionPlace(installed.service, installed.clock, lookups, installed.gateway, installed)
    place.at(BEGINS)
    await place.on_record(HOLDER)
    made(await place.enrol(msisdn=HOLDER))
    await place.notified()
    place.at(RENEWAL)
    assert (await place.run(CLOSE)).succeeded == (await place.run(RENEW)).succeeded == 1
    await place.sms("HUY KM", HOLDER)
    installed.clock.instant = now


async def with_online_payments(installed: Installation) -> None:
    """Spend a voucher of two, pay by card, and leave another start at its gateway open."""
    place = OnlinePlace(installed.service, installed.clock, installed=installed)
    paying = Paying(place, installed.payment_gateway, Scheme.HMAC_SHA256)
    today = local_day(installed.clock.now())
    for number in (VOUCHERS, CARD, OTHER_CARD):
        await place.on_record(number, expires_on=today + DAY)
    (_, code), *_ = (await place.issued(2, until=today + DAY)).codes
    made(await place.renew(code, card=VOUCHERS))
    _, payment = await paying.started(card=CARD)
    paying.gateway.decides(payment, "0")
    assert (await paying.tell(payment, "0")).taken
    await paying.started(card=OTHER_CARD)


async def with_history(installed: Installation, folder: Path) -> None:
    """Take over what another system knew of somebody: a balance and a payment."""
    await on_record(installed.service, "84905000001", balance=0)
    imports = Imports(installed.pool, folder, installed.clock.now())
    await imports.take(Kind.BALANCES, "msisdn,mainBalance\n84905000001,70000\n")
    await imports.take(Kind.PAYMENTS, PAYMENT)
    assert not imports.rejects.exists()


@pytest.mark.parametrize("name", BROUGHT_ABOUT)
async def test_what_must_never_exist_is_found(database: Database, tmp_path: Path, name: str) -> None:
    async with an_installation(database, most=4) as installed:
        await on_record(installed.service, MSISDN)
        await in_date(installed.service)
        made(await installed.service.renew(by(), renewal()))
        await with_a_debt(installed)
        await with_a_charge(installed)
        await with_a_promotion(installed)
        await with_online_payments(installed)
        await with_history(installed, tmp_path)
        assert await installed.violations() == []
    owner = await asyncpg.connect(database.owner_url)
    try:
        await owner.execute(UNGUARDED)
        await owner.execute(BROUGHT_ABOUT[name])
        assert name in {what.partition(": ")[0] for what in await violations(owner)}
    finally:
        await owner.close()
