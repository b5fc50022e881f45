"""Rows that a database has at each revision when the next migration comes: whoever adds a table adds a row here."""

ID = "'01890000-0000-7000-8000-000000000001'"

SAMPLES: dict[str, tuple[str, ...]] = {
    "tables": (
        "INSERT INTO package (product_line, code, name, ascii_name) VALUES ('DTH_OTT', 'P', 'Trọn vẹn', 'Tron ven')",
        f"""INSERT INTO price_version (id, product_line, package, extra_rooms, term, timing, price, valid_from,
        recorded_at, source, published_by)
        VALUES ({ID}, 'DTH_OTT', 'P', 0, 'P1M', 'ANY', 175000, '2022-05-05', now(), 'a circular', 'somebody')""",
        f"""INSERT INTO policy_version (id, parameter, value, valid_from, valid_to, recorded_at, source, published_by)
        VALUES ({ID}, 'SERVICE_FEE_PERCENT', '12', '2019-11-01', '2022-05-05', now(), 'a circular', 'somebody')""",
        f"""INSERT INTO subscriber (bucket, id, msisdn, operator, billing, segment, status, activated_on, main_balance,
        basic_usage_30_days, flagged_for_abuse, observed_at)
        VALUES (1, {ID}, '84900000001', 'MOBIFONE', 'PREPAID', 'INDIVIDUAL', 'ACTIVE', '2020-02-29', 1000, 0, false,
        now())""",
        f"""INSERT INTO decoder_card (bucket, id, number, product_line, status, package, extra_rooms, chain_began_on,
        chain_months, entries, overlay_renewal_id, overlay_until, expires_on, observed_at)
        VALUES (2, {ID}, '10000000001', 'DTH_OTT', 'ACTIVE', 'P', 2, '2026-01-31', 1,
        '[{{"renewal": "01890000-0000-7000-8000-000000000001", "package": "P", "rooms": 0, "term": "P1M",
        "bought_on": "2026-01-31"}}]', {ID}, '2026-02-27', '2026-03-30', now())""",
        """INSERT INTO sandbox_card (bucket, number, product_line, status, extra_rooms)
        VALUES (2, '10000000001', 'DTH_OTT', 'ACTIVE', 0)""",
        f"""INSERT INTO renewal (bucket, id, card_id, card_number, payer_id, payer_msisdn, package, extra_rooms, term,
        method, status, price, fee, requested_at)
        VALUES (2, {ID}, {ID}, '10000000001', {ID}, '84900000001', 'P', 0, 'P1M', 'MAIN_BALANCE', 'REFUNDED', 175000,
        21000, now())""",
        f"""INSERT INTO spending (bucket, payer_id, paid_on, renewal_id, card_bucket, card_id, total)
        VALUES (1, {ID}, '2026-01-31', {ID}, 2, {ID}, 196000)""",
        f"""INSERT INTO refund (bucket, renewal_id, id, refunded_by, reason, at)
        VALUES (2, {ID}, {ID}, 'somebody', 'a mistake', now())""",
        f"""INSERT INTO activation (bucket, card_id, id, renewal_id, withdraws, state)
        VALUES (2, {ID}, {ID}, {ID}, false, 'REJECTED')""",
        f"""INSERT INTO message (bucket, recipient, id, key, channel, sender, text)
        VALUES (1, '84900000001', {ID}, 'kplus.renewed', 'SMS', 'KPLUS', 'Cam on Quy khach')""",
        f"""INSERT INTO top_up (bucket, id, subscriber_id, msisdn, amount, at)
        VALUES (1, {ID}, {ID}, '84900000001', 1000, now())""",
        f"""INSERT INTO transfer (bucket, subscriber_id, id, debit, credit, amount, reason, cause_id, at, balance_after)
        VALUES (1, {ID}, {ID}, 'TOP_UPS_RECEIVED', 'MAIN_BALANCES', 1000, 'TOP_UP', {ID}, now(), 1000)""",
        """INSERT INTO ledger_closing (closed_until, closed_from, debit, credit, amount)
        VALUES ('2026-01-01', '-infinity', 'TOP_UPS_RECEIVED', 'MAIN_BALANCES', 1000)""",
        f"""INSERT INTO refused_attempt (bucket, id, at, card_number, package, extra_rooms, term, method, rules,
        refusals)
        VALUES (3, {ID}, now(), 'what was written', 'P', 0, 'P1M', 'MAIN_BALANCE', '{{K_CARD}}', '[]')""",
        """INSERT INTO idempotency_key (bucket, principal, key, operation, fingerprint)
        VALUES (4, 'somebody', 'a key', 'RenewCommand', 'a fingerprint')""",
    ),
    "advances": (
        f"""INSERT INTO advance_price_version (id, bundle, unit_price, quantities, valid_from, recorded_at, source,
        published_by) VALUES ({ID}, 'DATA', 80, '{{50,100}}', '2015-01-01', now(), 'a circular', 'somebody')""",
        f"""INSERT INTO advance_ceiling_version (id, rows, valid_from, recorded_at, source, published_by)
        VALUES ({ID}, '[]', '2015-01-01', now(), 'a circular', 'somebody')""",
        f"""INSERT INTO advance (bucket, id, subscriber_id, msisdn, bundle, quantity, unit_price, price, status,
        months_active, average_monthly_top_up, ceiling, requested_at, confirm_until, granted_at, owed_after)
        VALUES (1, {ID}, {ID}, '84900000001', 'DATA', 50, 80, 4000, 'OUTSTANDING', 0, 0, 5000, now(), now(), now(),
        4000)""",
        f"""INSERT INTO advance_settlement (bucket, advance_id, kind, id, settled_by, reason, at)
        VALUES (1, {ID}, 'WRITE_OFF', {ID}, 'somebody', 'it will not come back', now())""",
        f"INSERT INTO granted_bundle (bucket, subscriber_id, bundle, granted) VALUES (1, {ID}, 'DATA', 50)",
        f"""INSERT INTO bundle_usage (bucket, subscriber_id, usage_id, bundle, quantity, used_at)
        VALUES (1, {ID}, 'a usage', 'DATA', 1, now())""",
        "INSERT INTO failed_call (bucket, msisdn, event_id, at) VALUES (1, '84900000001', 'an event', now())",
        f"INSERT INTO advance_offer (bucket, subscriber_id, at, id) VALUES (1, {ID}, now(), {ID})",
        """INSERT INTO advance_closing (closed_until, day, debit, credit, amount)
        VALUES ('2026-01-01', '2025-12-31', 'ADVANCES_RECEIVABLE', 'ADVANCE_SALES', 4000)""",
    ),
    "auto_renewals": (
        f"""INSERT INTO auto_renewal (bucket, id, card_id, card_number, subscriber_bucket, subscriber_id, msisdn,
        channel, status, requested_by, requested_at, registered_at)
        VALUES (2, {ID}, {ID}, '10000000001', 1, {ID}, '84900000001', 'APP', 'ACTIVE', 'somebody', now(), now())""",
        "INSERT INTO sweep (kind, day, started_at) VALUES ('CHARGE', '2026-03-30', now())",
        "INSERT INTO sweep_part (bucket, kind, day) VALUES (2, 'CHARGE', '2026-03-30')",
    ),
    "audit": (
        f"""INSERT INTO audit_entry (bucket, id, at, principal, role, operation, kind, subject_id, input)
        VALUES (1, {ID}, now(), 'somebody', 'admin', 'upsertSubscriber', 'Subscriber', {ID}, '{{}}')""",
    ),
    "partners": (
        f"""INSERT INTO partner_credential (id, kind, partner, prefix, secret_hash, scopes, requires_signature,
        created_at, created_by, version)
        VALUES ({ID}, 'API_KEY', 'a-partner', 'ghk_0', '\\x00', '{{channels}}', true, now(), 'somebody', 1)""",
        f"INSERT INTO signed_request (bucket, credential_id, nonce) VALUES (1, {ID}, 'a nonce')",
    ),
    "refund_requests": (
        f"""INSERT INTO refund_request (bucket, id, renewal_id, requested_by, requested_at, reason)
        VALUES (2, {ID}, {ID}, 'somebody', now(), 'a mistake')""",
    ),
    "webhooks": (
        f"""INSERT INTO webhook_endpoint (id, owner, url, types, created_at, created_by, version)
        VALUES ({ID}, 'partner:a-partner', 'https://partner.example/', '{{}}', now(), 'somebody', 1)""",
        f"""INSERT INTO webhook_delivery (bucket, id, endpoint_id, type, about, at, body)
        VALUES (2, {ID}, {ID}, 'renewal.succeeded', '10000000001', now(), '{{}}')""",
        f"""INSERT INTO webhook_attempt (bucket, delivery_id, number, at, milliseconds, status)
        VALUES (2, {ID}, 1, now(), 20, 200)""",
    ),
    "circulars": ("INSERT INTO circular (code, title_vi, issued_by) VALUES ('a number', 'a title', '')",),
    "served_revisions": ("INSERT INTO served_revision VALUES ('of before', 'of then')",),
    "opening_balances": (
        f"""INSERT INTO opening_balance (bucket, subscriber_id, id, msisdn, amount, as_of)
        VALUES (1, {ID}, {ID}, '84900000001', 1000, now())""",
    ),
    "imported_payments": (
        f"""INSERT INTO imported_payment (bucket, name, renewal_bucket, renewal_id)
        VALUES (5, 'id:a payment elsewhere', 2, {ID})""",
    ),
    "worker_beats": (f"INSERT INTO worker_beat (id, build) VALUES ({ID}, 'a build')",),
}
