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
    "known_facts": (
        f"""INSERT INTO subscriber_version (bucket, msisdn, recorded_at, id, subscriber_id, facts)
        VALUES (1, '84900000001', '2026-01-31', {ID}, {ID}, '{{}}')""",
        f"""INSERT INTO card_version (bucket, number, recorded_at, id, card_id, first, facts)
        VALUES (2, '10000000001', '2026-01-31', {ID}, {ID}, false, '{{}}')""",
        f"""INSERT INTO read_entry (bucket, msisdn, id, at, principal, role, what)
        VALUES (1, '84900000001', {ID}, now(), 'somebody', 'support', '{{subscriber}}')""",
        f"""INSERT INTO basic_usage (bucket, subscriber_id, day, service, amount, recorded_at)
        VALUES (1, {ID}, '2026-01-30', 'VOICE', 1000, now())""",
    ),
    "proposals": (
        f"""INSERT INTO proposal (id, operation, input, difference, ground, reason, proposed_by, proposed_at,
        expires_at, state)
        VALUES ({ID}, 'publishPrice', '{{}}', '{{}}', '', 'why', 'somebody', now(), now(), 'OPEN')""",
        f"""INSERT INTO circular_draft (id, circular, valid_from, prices, policies, changed_by, changed_at)
        VALUES ({ID}, '{{}}', '2026-01-31', '[]', '[]', 'somebody', now())""",
    ),
    "opening_balances": (
        f"""INSERT INTO opening_balance (bucket, subscriber_id, id, msisdn, amount, as_of)
        VALUES (1, {ID}, {ID}, '84900000001', 1000, now())""",
    ),
    "imported_payments": (
        f"""INSERT INTO imported_payment (bucket, name, renewal_bucket, renewal_id)
        VALUES (5, 'id:a payment elsewhere', 2, {ID})""",
    ),
    "closed_days": (
        """INSERT INTO ledger_period (closed_until, day, debit, credit, reason, amount, movements, recorded_from,
        recorded_until) VALUES ('2026-01-02', '2026-01-02', 'TOP_UPS_RECEIVED', 'MAIN_BALANCES', 'TOP_UP', 1000, 1,
        now(), now())""",
        """INSERT INTO closed_day (day, closed_until, closed_at, closed_by)
        VALUES ('2026-01-01', '2026-01-01', now(), 'worker')""",
        """INSERT INTO closed_day_line (day, of_day, debit, credit, reason, amount, movements, recorded_from,
        recorded_until) VALUES ('2026-01-01', '2025-12-31', 'TOP_UPS_RECEIVED', 'MAIN_BALANCES', 'TOP_UP', 1000, 1,
        now(), now())""",
    ),
    "archive": (
        f"""INSERT INTO archive_part (id, table_name, month, before, file, rows, sha256, written_at)
        VALUES ({ID}, 'transfer', '2025-12-01', '2026-01-01', 'transfer-2025-12-1.csv.gz', 1, '00', now())""",
        """INSERT INTO archived_sum VALUES ('2025-12-31', 'TOP_UPS_RECEIVED', 'MAIN_BALANCES', 'TOP_UP', 1000, 1)""",
        f"INSERT INTO archived_balance VALUES (1, {ID}, 1000)",
        "INSERT INTO archived_message VALUES (1, '84900000001', 'kplus.renewed', 1)",
    ),
    "worker_beats": (f"INSERT INTO worker_beat (id, build) VALUES ({ID}, 'a build')",),
    "dialogues": (
        f"""INSERT INTO dialogue_session (bucket, id, principal, gateway_id, msisdn, service, started_at, seen_at,
        answered_at, version, step, text, state, screen_name, screen)
        VALUES (1, {ID}, 'a-gateway', 'its id', '84900000001', '*995#', now(), now(), now(), 0, 0, '', '{{}}', 'a',
        'b')""",
        f"""INSERT INTO dialogue_step (bucket, session_id, number, key, at, place, screen_name, screen, ended,
        milliseconds) VALUES (1, {ID}, 0, '', now(), 'CARD', 'a', 'b', false, 1)""",
        f"""INSERT INTO incoming_sms (bucket, sender, id, principal, gateway_id, code, text, received_at, state)
        VALUES (1, '84900000001', {ID}, 'a-gateway', 'its id', '9029', 'KPLUS', now(), 'RECEIVED')""",
        "INSERT INTO sms_sender (bucket, sender, seen_at) VALUES (1, '84900000001', now())",
        """INSERT INTO sms_part (bucket, sender, code, reference, total, part, encoding, data, received_at)
        VALUES (1, '84900000001', '9029', 1, 2, 1, 0, '\\x00', now())""",
    ),
    "vouchers": (
        f"""INSERT INTO voucher_batch (id, product_line, package, extra_rooms, term, first, count, valid_until,
        issued_at, issued_by) VALUES ({ID}, 'DTH_OTT', 'P', 0, 'P1M', 1, 1, '2027-01-01', now(), 'somebody')""",
        f"""INSERT INTO voucher_span (id, batch_id, change, first, last, changed, reason, by, at)
        VALUES ({ID}, {ID}, 'ACTIVATE', 1, 1, 1, 'on sale', 'somebody', now())""",
        f"""INSERT INTO voucher (bucket, serial, batch_id, code_hash, key_version, state)
        VALUES (1, 1, {ID}, '\\x00', 0, 'ACTIVE')""",
        "INSERT INTO card_contact (bucket, card_number, name) VALUES (2, '10000000001', 'somebody')",
        "INSERT INTO guess (bucket, subject, kind, at) VALUES (2, 'card 10000000001', 'CONTACT', ARRAY[now()])",
        f"""INSERT INTO mail (bucket, id, renewal_id, recipient, language, queued_at)
        VALUES (2, {ID}, {ID}, 'somebody@example.test', 'vi', now())""",
    ),
    "payments": (
        f"""INSERT INTO card_payment (bucket, renewal_id, gateway, amount, card_number, language, return_url,
        started_at, way_open_until, queries)
        VALUES (2, {ID}, 'napas', 175000, '10000000001', 'vn', 'https://a.example/', now(), now(), 0)""",
        f"""INSERT INTO gateway_message (bucket, id, gateway, kind, received_at, taken, fields)
        VALUES (2, {ID}, 'napas', 'NOTICE', now(), false, '{{}}')""",
        "INSERT INTO reconciliation VALUES ('napas', '2026-01-01', 0, now())",
        f"""INSERT INTO reconciliation_difference (id, gateway, "on", kind, reference, ours)
        VALUES ({ID}, 'napas', '2026-01-01', 'ONLY_OURS', 'GH', 175000)""",
    ),
    "promotions": (
        f"""INSERT INTO promotion_version (id, code, terms, valid_from, recorded_at, published_by)
        VALUES ({ID}, 'KHDN', '{{}}', '2015-01-01', now(), 'somebody')""",
        f"""INSERT INTO region_version (id, regions, valid_from, recorded_at, published_by)
        VALUES ({ID}, '[]', '2015-01-01', now(), 'somebody')""",
        f"""INSERT INTO promotion_enrolment (bucket, id, subscriber_id, msisdn, promotion, cycle_day, starts_on,
        expires_on, enrolled_at, data_package, stints, package, version, status, billed_until)
        VALUES (1, {ID}, {ID}, '84900000001', 'KHDN', 1, '2015-06-01', '2015-12-31', now(), 'NONE', '[]', 'DN45', 1,
        'ACTIVE', '2015-12-01')""",
        f"""INSERT INTO promotion_request (bucket, id, kind, enrolment_id, subscriber_id, msisdn, asked_at, until,
        status) VALUES (1, {ID}, 'OPT_OUT', {ID}, {ID}, '84900000001', now(), now(), 'OPEN')""",
        f"INSERT INTO promotion_evidence (bucket, enrolment_id, id, kind, at) VALUES (1, {ID}, {ID}, 'NOTICE', now())",
        f"""INSERT INTO promotion_usage (bucket, subscriber_id, usage_id, enrolment_id, benefit, quantity, used_at)
        VALUES (1, {ID}, 'a usage', {ID}, 'MINUTES', 1, now())""",
        f"""INSERT INTO promotion_charge (bucket, id, subscriber_id, enrolment_id, promotion, part, package, version,
        cycle_starts_on, cycle_ends_on, since, days, whole_fee, fee, subscription, charged_at)
        VALUES (1, {ID}, {ID}, {ID}, 'KHDN', 0, 'DN45', 1, '2015-12-01', '2016-01-01', '2015-12-01', 31, 45000, 45000,
        0, now())""",
    ),
    "trial_runs": (
        f"""INSERT INTO trial_run (id, prices, policies, since, until, asked_by, asked_at, state, tally)
        VALUES ({ID}, '[]', '[]', '2026-01-01', '2026-02-01', 'somebody', now(), 'WAITING', '{{}}')""",
    ),
}
