"""What staff ask: why, who, what happened."""

from dataclasses import dataclass

from api.identity import Role
from tests.api.requests.renewals import CARD, MSISDN
from tests.api.support.installation import Installation


def of_support(msisdn: str = MSISDN, card: str = CARD) -> dict[str, str]:
    """Give arguments to the root fields of support."""
    asked = f'cardNumber: "{card}", package: "TRON_VEN", term: P1M, payerMsisdn: "{msisdn}"'
    return {
        "viewer": "",
        "serviceDay": "",
        "service": "",
        "search": f'(text: "{msisdn}")',
        "examination": f"(input: {{{asked}}})",
        "autoRenewalExamination": f'(msisdn: "{msisdn}", cardNumber: "{card}")',
        "advanceExamination": f'(msisdn: "{msisdn}", bundle: DATA)',
        "supportAnswers": f'(msisdn: "{msisdn}", cardNumber: "{card}")',
        "quotes": f'(cardNumber: "{card}", payerMsisdn: "{msisdn}")',
        "readLog": "",
        "proposals": "",
        "priceVersions": '(productLine: DTH_OTT, package: "TRON_VEN")',
        "policyVersions": '(parameter: "MAX_CARDS_PER_MONTH")',
        "tryCircular": '(input: {policies: [{parameter: "SERVICE_FEE_PERCENT", value: "15"}], '
        'from: "2024-03-01", until: "2024-04-01"})',
        "circularDrafts": "",
        "trialRuns": "",
        "advances": "",
        "startTrial": '(input: {idempotencyKey: "trial 1", policies: [{parameter: "SERVICE_FEE_PERCENT", '
        'value: "15"}], from: "2024-03-01", until: "2024-04-01"})',
        "reportBasicUsage": f'(input: {{msisdn: "{msisdn}", '
        'usage: [{day: "2024-03-10", service: VOICE, amount: 90000}]})',
    }


PROPOSE = "mutation ($input: ProposeInput!) { propose(input: $input) { proposal { id } refusals { rule message } } }"

PRICE = {
    "productLine": "DTH_OTT",
    "package": "TRON_VEN",
    "term": "P1M",
    "timing": "ANY",
    "price": 200_000,
    "validFrom": "2031-01-01",
    "source": "Circular 31",
}

SAVE_DRAFT = """
mutation ($input: SaveCircularDraftInput!) { saveCircularDraft(input: $input) { draft { id } refusals { field } } }
"""


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits: proposals to be approved, declined and withdrawn, and drafts to be changed and published."""

    approved: str
    declined: str
    withdrawn: str
    draft: str
    published: str
    trial: str
    cancelled: str


async def waiting(installed: Installation) -> Waiting:
    """Put on record what waits: another administrator has proposed two changes, and the usual one the third."""
    other = installed.token(Role.ADMIN, name="another administrator")
    return Waiting(
        approved=await proposed(installed, "wait-1", other),
        declined=await proposed(installed, "wait-2", other, validFrom="2031-02-01"),
        withdrawn=await proposed(installed, "wait-3", None, validFrom="2031-03-01"),
        draft=await drafted(installed, "wait-4"),
        published=await drafted(installed, "wait-5"),
        trial=await trial_started(installed, "wait-6"),
        cancelled=await trial_started(installed, "wait-7"),
    )


async def proposed(installed: Installation, key: str, token: str | None, **changed: object) -> str:
    """Propose a price."""
    asked = {"idempotencyKey": key, "operation": "publishPrice", "input": PRICE | changed, "reason": "Circular 31."}
    made = (await installed.ask(PROPOSE, token, input=asked))["propose"]
    assert made["refusals"] == []
    return str(made["proposal"]["id"])


async def drafted(installed: Installation, key: str) -> str:
    """Draft a circular."""
    cell = {name: PRICE[name] for name in ("productLine", "package", "term", "timing", "price")}
    circular = {"code": "31/TB", "titleVi": "Gia cuoc moi"}
    asked = {"idempotencyKey": key, "circular": circular, "validFrom": "2031-04-01", "prices": [cell]}
    return str((await installed.ask(SAVE_DRAFT, input=asked))["saveCircularDraft"]["draft"]["id"])


START_TRIAL = """
mutation ($input: StartTrialInput!) { startTrial(input: $input) { run { id } refusals { field } } }
"""


async def trial_started(
    installed: Installation, key: str, value: str = "100000", parameter: str = "MAX_PER_TRANSACTION_VND"
) -> str:
    """Start a trial of another limit on a month."""
    policy = {"parameter": parameter, "value": value}
    asked = {"idempotencyKey": key, "policies": [policy], "from": "2024-03-01", "until": "2024-04-01"}
    return str((await installed.ask(START_TRIAL, input=asked))["startTrial"]["run"]["id"])


def of_waiting(waits: Waiting) -> dict[str, str]:
    """Give arguments to the root fields of proposals and drafts."""

    def decided(key: str, proposal: str) -> str:
        return f'(input: {{idempotencyKey: "{key}", proposalId: "{proposal}", reason: "Looked at."}})'

    price = 'productLine: DTH_OTT, package: "TRON_VEN", term: P1M, price: 1000'
    return {
        "propose": f'(input: {{idempotencyKey: "waits 1", operation: "publishPrice", reason: "Why", '
        f'input: {{{price}, validFrom: "2032-01-01", source: "circular"}}}})',
        "approveProposal": decided("waits 2", waits.approved),
        "declineProposal": decided("waits 3", waits.declined),
        "withdrawProposal": decided("waits 4", waits.withdrawn),
        "saveCircularDraft": f'(input: {{idempotencyKey: "waits 5", draftId: "{waits.draft}", circular: {{code: "c", '
        f'titleVi: "C"}}, validFrom: "2032-01-01", prices: [{{{price}, timing: ANY}}]}})',
        "cancelTrial": f'(input: {{idempotencyKey: "waits 7", trialId: "{waits.cancelled}"}})',
        "publishCircularDraft": f'(input: {{idempotencyKey: "waits 6", draftId: "{waits.published}"}})',
    }


VERSIONS = """{
  priceVersions(productLine: DTH_OTT, package: "TRON_VEN") { id }
  policyVersions(parameter: "MAX_CARDS_PER_MONTH") { id }
}"""


async def versions(installed: Installation) -> tuple[str, str]:
    """Find a version of a price, and one of a policy."""
    found = await installed.ask(VERSIONS)
    return found["priceVersions"][0]["id"], found["policyVersions"][0]["id"]
