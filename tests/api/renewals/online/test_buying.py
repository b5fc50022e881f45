"""Buying online over GraphQL: what partners and subscribers see of vouchers and payments by card."""

from datetime import timedelta

from api.identity import Role, Scope
from domain.vouchers.code import code_of
from tests.api.requests.online import (
    BACK,
    CARD,
    CHECK,
    PHONE,
    SPEND,
    START,
    a_start,
    issued_vouchers,
    known_card,
    started,
    told,
)
from tests.api.requests.partners import ISSUE as ISSUE_KEY
from tests.api.support.installation import Installation

STATE = """
query ($id: ID!) { node(id: $id) { ... on Renewal { status redirectUrl customerText paymentOutcome gatewayCode } } }
"""


async def test_a_partner_checks_and_spends_a_code_and_lists_what_it_caused(installed: Installation) -> None:
    """O-VOUCHER, O-WHO: with the scope `online` alone."""
    await known_card(installed)
    (first, *_) = (await issued_vouchers(installed))["vouchers"]
    shop = installed.token_with(Role.PARTNER, {Scope.ONLINE, Scope.RENEWALS_READ_OWN})
    asked = {"cardNumber": CARD, "contact": "nguyen thi anh", "code": first["code"].lower()}
    checked = (await installed.ask(CHECK, shop, input=asked))["checkVoucher"]
    assert (checked["package"]["code"], checked["term"], checked["validUntil"]) == ("TRON_VEN", "P1M", "2024-12-31")
    spent = (await installed.ask(SPEND, shop, input=asked | {"idempotencyKey": "one"}))["renewWithVoucher"]
    assert (spent["renewal"]["status"], spent["renewal"]["paymentMethod"]) == ("SUCCEEDED", "VOUCHER")
    assert (spent["renewal"]["redirectUrl"], spent["renewal"]["customerText"]) == (None, None)
    own = await installed.ask("{ ownRenewals { edges { node { id } } } }", shop)
    assert [edge["node"]["id"] for edge in own["ownRenewals"]["edges"]] == [spent["renewal"]["id"]]


async def test_a_lock_says_when_it_clears(installed: Installation) -> None:
    """O-VOUCHER-SECRET."""
    await known_card(installed)
    for number in range(6):
        asked = {"cardNumber": CARD, "contact": "5678", "code": code_of(number + 1)}
        (refusal,) = (await installed.ask(CHECK, input=asked))["checkVoucher"]["refusals"]
    assert (refusal["rule"], refusal["clearsAt"]) == ("O_VOUCHER_SECRET", "2024-03-15T06:00:00Z")
    assert refusal["message"] == (
        "Quy khach da nhap sai ma nap qua nhieu lan. Vui long thu lai sau 13:00 15/03/2024. "
        "De duoc tro giup, lien he 19001592 (1000d/phut). Cam on Quy khach."
    )


async def test_an_address_is_believed_of_who_is_trusted_alone(installed: Installation) -> None:
    """O-WHO."""
    await known_card(installed)
    plain = installed.token_with(Role.PARTNER, {Scope.ONLINE})
    trusted = installed.token_with(Role.PARTNER, {Scope.ONLINE, Scope.ONLINE_CLIENT_ADDRESS})
    asked = {"cardNumber": CARD, "contact": "5678", "code": code_of(1), "clientAddress": "no address"}
    assert (await installed.ask(CHECK, plain, input=asked))["checkVoucher"]["refusals"][0]["rule"] == "O_VOUCHER"
    (refusal,) = (await installed.ask(CHECK, trusted, input=asked))["checkVoucher"]["refusals"]
    assert (refusal["rule"], refusal["field"]) == ("G_INPUT", "clientAddress")


async def test_the_way_to_the_gateway_is_open_for_a_quarter_of_an_hour(installed: Installation) -> None:
    """O-HOLD, O-REDIRECT."""
    await known_card(installed)
    renewal = await started(installed, "one")
    assert renewal["redirectUrl"].startswith("http://127.0.0.1:8001/napas/pay?vpc_Version=2.0&")
    assert "vpc_MerchTxnRef=" + renewal["gatewayReference"] in renewal["redirectUrl"]
    assert "NGUYEN" not in renewal["redirectUrl"]
    assert (renewal["status"], renewal["payer"], renewal["paymentOutcome"]) == ("PENDING_PAYMENT", None, None)
    installed.clock.pass_by(timedelta(minutes=15))
    again = (await installed.ask(START, input=a_start("one")))["startCardPayment"]
    assert (again["replayed"], again["renewal"]["redirectUrl"]) == (True, None)


async def test_a_customer_is_never_told_that_what_is_unknown_failed(installed: Installation) -> None:
    """O-RETURN: being checked while the outcome is not known, in the language of the answer."""
    await known_card(installed)
    renewal = await started(installed, "one")
    ref = renewal["gatewayReference"]
    assert await told(installed, ref, "5")
    state = (await installed.ask(STATE, id=renewal["id"]))["node"]
    assert (state["status"], state["paymentOutcome"], state["gatewayCode"]) == ("PENDING_PAYMENT", "UNKNOWN", "5")
    assert state["customerText"].startswith("Giao dich dang duoc kiem tra voi ngan hang.")
    installed.clock.pass_by(timedelta(seconds=5))
    assert await told(installed, ref, "0")
    assert (await installed.ask(STATE, id=renewal["id"]))["node"]["status"] == "SUCCEEDED"


async def test_a_subscriber_pays_for_a_card_with_its_own_token(installed: Installation) -> None:
    """O-WHO: in the app, by the same mutations; staff who only read may not."""
    await known_card(installed)
    token = installed.token(Role.SUBSCRIBER, "84900000001")
    assert (await installed.ask(START, token, input=a_start("one")))["startCardPayment"]["renewal"]["redirectUrl"]
    error = await installed.error(START, installed.token(Role.AUDITOR), input=a_start("one"))
    assert error["extensions"]["missingScope"] == "online"


async def test_the_way_back_is_on_the_partners_list(installed: Installation) -> None:
    """O-REDIRECT: compared as a browser reads it, and set with the credential."""
    await known_card(installed)
    asked = {
        "idempotencyKey": "k",
        "partner": "shop-7",
        "scopes": ["online"],
        "returnUrls": ["https://shop.example/kplus"],
    }
    key = (await installed.ask(ISSUE_KEY, input=asked))["issueApiKey"]["secret"]
    for url, rules in (
        ("https://shop.example/kplus/back?order=1", []),
        ("https://shop.example/kplusser", ["O_REDIRECT"]),
        ("https://shop.example@evil.test/kplus", ["O_REDIRECT"]),
        (BACK, []),
    ):
        payload = (await installed.ask(START, key, input=a_start(url, returnUrl=url)))["startCardPayment"]
        assert [refusal["rule"] for refusal in payload["refusals"]] == rules
    bad = asked | {"idempotencyKey": "l", "returnUrls": ["http://shop.example/"]}
    refused = (await installed.ask(ISSUE_KEY, input=bad))["issueApiKey"]["refusals"]
    assert [(each["rule"], each["field"]) for each in refused] == [("G_INPUT", "returnUrls")]


async def test_neither_name_nor_code_is_kept_in_keys_or_log(installed: Installation) -> None:
    """O-PRIVACY, O-VOUCHER-SECRET: what is kept of a request tells neither."""
    await known_card(installed)
    codes = [voucher["code"] for voucher in (await issued_vouchers(installed))["vouchers"]]
    await installed.ask(START, input=a_start("one"))
    await installed.ask(SPEND, input={"idempotencyKey": "two", "cardNumber": CARD, "contact": "5678", "code": codes[0]})
    tables = [row["relname"] for row in await installed.pool.fetch("SELECT relname FROM pg_stat_user_tables")]
    for table in tables:
        rows = await installed.pool.fetch(f'SELECT to_jsonb(kept)::text AS told FROM "{table}" AS kept')
        said = " ".join(row["told"] for row in rows)
        assert codes[0] not in said, table
        assert codes[0].replace("-", "") not in said, table
        assert ("NGUYEN THI ANH" in said) == (table == "card_payment"), table
        assert PHONE[-4:] not in said or table in ("card_contact", "renewal", "card_payment"), table
