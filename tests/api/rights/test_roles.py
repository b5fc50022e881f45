"""Who may do what: each root field names the scope that it needs, and asks for it."""

import pytest

from api.identity import SCOPES, Role
from tests.api.requests.renewals import UPSERT_SUBSCRIBER
from tests.api.requests.sample_parties import SampleParties
from tests.api.support.installation import Installation
from tests.api.support.schema_scopes import mentioned, promised
from tests.api.support.selections import roots

FIELDS = [field for field in roots("Query", "Mutation") if field not in ("node", "viewer", "service")]

STAFF_ONLY = {
    "renewals", "refusedAttempts", "refundRenewal", "ledgerAccounts", "advanceBook", "advanceExposure",
    "advanceRecovery", "tryCeilings", "partnerCredentials", "partnerScopes", "issueApiKey", "registerPartnerClient",
    "rotatePartnerCredential", "revokePartnerCredential", "refundRequests", "auditLog", "requestRefund",
    "declineRefundRequest", "search", "examination", "autoRenewalExamination", "advanceExamination", "supportAnswers",
    "quotes", "readLog", "proposals", "circularDrafts", "propose", "approveProposal", "declineProposal",
    "withdrawProposal", "saveCircularDraft", "publishCircularDraft", "priceVersions", "policyVersions", "tryCircular",
    "advances", "trialRuns", "startTrial", "cancelTrial",
    "refundRenewals",
    "issueVouchers", "activateVouchers", "cancelVouchers", "settleDifference", "sendMailAgain", "liftGuessLock",
    "voucher", "gatewayMessages", "reconciliation", "parkedPayments", "mails",
    "promotionForecast", "promotionFunnel", "promotionsNotRenewed", "promotionBook",
    "promotionEvidence", "promotionChange", "moveRegion",
}  # fmt: skip


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("role", Role)
async def test_a_role_is_let_in_exactly_where_the_schema_says_so(sample: SampleParties, role: Role, field: str) -> None:
    scope, roles = promised(field)
    errors = (await sample.installed.request(mentioned(sample, field), sample.token(role))).json().get("errors", [])
    if role in roles:
        assert errors == []
    else:
        extensions = errors[0]["extensions"]
        assert (extensions["code"], extensions["missingScope"]) == ("FORBIDDEN", scope)


@pytest.mark.parametrize("field", FIELDS)
def test_who_is_let_in_is_who_has_the_scope(field: str) -> None:
    scope, roles = promised(field)
    left_out = {Role.PARTNER, Role.SUBSCRIBER} if field in STAFF_ONLY else set()
    assert roles == {role for role in Role if scope in SCOPES[role]} - left_out


@pytest.mark.parametrize("field", roots("Query", "Mutation"))
async def test_nobody_is_let_in_without_a_token(sample: SampleParties, field: str) -> None:
    answer = await sample.installed.request(mentioned(sample, field), "")
    assert answer.codes == ["UNAUTHENTICATED"]
    assert answer.json()["data"] in (None, {field: None})


async def test_a_change_that_is_forbidden_changes_nothing(installed: Installation) -> None:
    line = {"msisdn": "0901234567", "operator": "MOBIFONE", "billing": "PREPAID", "activatedOn": "2020-01-01"}
    for token in (installed.token(Role.AUDITOR), ""):
        answer = await installed.request(UPSERT_SUBSCRIBER, token, input=line)
        assert answer.json()["data"] == {"upsertSubscriber": None}
    assert await installed.pool.fetchval("SELECT count(*) FROM subscriber") == 0
