"""Samples of what staff need to know: why, who, what happened; and of changes that a second person decides on."""

from typing import Any

from api.identity import Role
from tests.api.requests.renewals import CARD, MSISDN
from tests.api.support.socket_client import connected
from tests.clients.samples.sample_files import OPERATIONS, Teller

LINE, PACKAGE = "DTH_OTT", "TRON_VEN"
PRICE = {"productLine": LINE, "package": PACKAGE, "term": "P3M", "timing": "ANY", "price": 600_000}
DUE = "2024-04-20"


async def told(teller: Teller, renewal: str) -> None:
    """Tell of them in an order in which each makes sense."""
    await teller.ask("console/screen-recorded", "a renewal", id=renewal)
    await _known(teller)
    await _why(teller)
    await _versions(teller)
    await _proposals(teller)
    await _drafts(teller)
    many = {"idempotencyKey": "console-60", "renewalIds": [renewal], "reason": "Paid for the wrong card."}
    await teller.ask("console/refund-many", "what was given back before stays so", Role.ADMIN, input=many)
    await teller.ask("console/read-log", "who read of a number last", Role.AUDITOR, msisdn=MSISDN, first=2)
    await _followed(teller)


async def _known(teller: Teller) -> None:
    await teller.ask("console/viewer", "who asks, and on which day")
    usage = [{"day": "2024-03-10", "service": "VOICE", "amount": 60_000}]
    usage += [{"day": "2024-03-11", "service": "DATA", "amount": 40_000}]
    told = {"msisdn": MSISDN, "usage": usage}
    await teller.ask("partner/report-basic-usage", "two days of it", Role.PARTNER, input=told)
    await teller.ask("console/basic-usage", "by day and service", msisdn=MSISDN)
    await teller.ask("console/screen-customer", "how it stands", msisdn=MSISDN)
    await teller.ask("console/screen-payments", "what it paid", msisdn=MSISDN, first=2)
    await teller.ask("console/screen-advances", "what it was advanced", msisdn=MSISDN, first=2)
    await teller.ask("console/advances", "what is owed", status="OUTSTANDING", first=2)
    await teller.ask("console/screen-card", "what it is entitled to", number=CARD)
    await teller.ask("console/screen-webhook-deliveries", "nothing yet", Role.ADMIN, state="FAILED")
    await teller.ask("console/search", "by the last digits", text="4567")
    await teller.ask("console/timeline", "the last that happened", msisdn=MSISDN, first=5)
    await teller.ask("console/card-timeline", "renewals alone", card=CARD, kinds=["RENEWAL"], first=2)


async def _why(teller: Teller) -> None:
    asked = {"cardNumber": CARD, "package": PACKAGE, "term": "P12M", "payerMsisdn": MSISDN}
    await teller.ask("console/examination", "what is refused now", input=asked)
    past = asked | {"at": "2024-03-14T09:00:00+07:00"}
    await teller.ask("console/examination", "before anything was known", input=past)
    parties = {"msisdn": MSISDN, "card": CARD}
    await teller.ask("console/auto-renewal-examination", "of the card", **parties)
    await teller.ask("console/advance-examination", "not for this line", msisdn=MSISDN, bundle="DATA")
    await teller.ask("console/support-answers", "filled in", **parties)
    await teller.ask("console/quotes", "every way", card=CARD, payer=MSISDN)


async def _versions(teller: Teller) -> None:
    await teller.ask("console/price-versions", "of a package", line="MYK", package="VOD")
    await teller.ask("console/policy-versions", "of a limit", parameter="MAX_CARDS_PER_MONTH")
    policy = {"parameter": "MAX_PER_TRANSACTION_VND", "value": "100000"}
    tried = {"policies": [policy], "from": "2024-03-01", "until": "2024-04-01"}
    await teller.ask("console/try-circular", "a lower limit", Role.ADMIN, input=tried)
    for key in ("console-61", "console-62"):
        asked = tried | {"idempotencyKey": key}
        started = await teller.ask("console/start-trial", "a lower limit, in the background", Role.ADMIN, input=asked)
    which = {"idempotencyKey": "console-63", "trialId": started["startTrial"]["run"]["id"]}
    await teller.ask("console/cancel-trial", "before its turn", Role.ADMIN, input=which)
    while await teller.installed.giahan.support.run_trials():
        pass
    runs = await teller.ask("console/trial-runs", "one is done, one was cancelled", Role.ADMIN)
    done = runs["trialRuns"]["edges"][1]["node"]["id"]
    await teller.ask("console/trial-run", "with examples", Role.ADMIN, id=done)
    await teller.ask("console/screen-trial-run", "with what was asked for", Role.ADMIN, id=done)
    await teller.ask("console/screen-prices", "of a line", line="MYK")


async def _proposals(teller: Teller) -> None:
    price = PRICE | {"validFrom": "2024-09-01", "source": "Circular 14"}
    asked = {"operation": "publishPrice", "input": price, "reason": "Circular 14."}
    ids = [await _proposed(teller, f"console-5{number}", asked) for number in range(3)]
    decided = [{"idempotencyKey": f"decide-{index}", "proposalId": each} for index, each in enumerate(ids)]
    why = {"reason": "As the circular says."}
    await teller.ask("console/approve-proposal", "by another person", Role.ADMIN, input=decided[0] | why)
    await teller.ask(
        "console/decline-proposal", "as the first has moved the ground", Role.ADMIN, input=decided[1] | why
    )
    await teller.ask("console/withdraw-proposal", "by who proposed", input=decided[2] | why)
    cards = {"parameter": "MAX_CARDS_PER_MONTH", "value": "3", "validFrom": "2024-09-01", "source": "Circular 14"}
    waits = {"operation": "publishPolicy", "input": cards, "reason": "Asked."}
    await _proposed(teller, "console-53", waits)
    await teller.ask("console/proposals", "what waits", state="OPEN")


async def _proposed(teller: Teller, key: str, asked: dict[str, Any]) -> str:
    made = await teller.ask("console/propose", "for another to decide", input=asked | {"idempotencyKey": key})
    return str(made["propose"]["proposal"]["id"])


async def _drafts(teller: Teller) -> None:
    circular = {"code": "15/TB", "titleVi": "Giá cước mới", "issuedBy": "MobiFone"}
    draft: dict[str, Any] = {"idempotencyKey": "console-54", "circular": circular, "validFrom": "2024-10-01"}
    odd = draft | {
        "prices": [PRICE | {"price": 600_001}],
        "policies": [{"parameter": "SERVICE_FEE_PERCENT", "value": "12"}],
    }
    made = await teller.ask("console/save-circular-draft", "with findings", Role.ADMIN, input=odd)
    kept = {"idempotencyKey": "console-55", "draftId": made["saveCircularDraft"]["draft"]["id"]}
    mended = draft | kept | {"prices": [PRICE | {"price": 610_000}]}
    await teller.ask("console/screen-circular-draft", "cell by cell", id=kept["draftId"])
    await teller.ask("console/save-circular-draft", "mended", Role.ADMIN, input=mended)
    published = kept | {"idempotencyKey": "console-56"}
    await teller.ask("console/publish-circular-draft", "whole", Role.ADMIN, input=published)
    await teller.ask("console/circular-drafts", "published ones too")


async def _followed(teller: Teller) -> None:
    """Follow a sweep: the first that is heard is how it stands."""
    which, variables = "console/sweep-progress", {"kind": "CHARGE", "on": DUE}
    query = (OPERATIONS / f"{which}.graphql").read_text(encoding="utf-8")
    async with connected(teller.installed) as socket:
        await socket.greet(teller.installed.token(Role.SUPPORT))
        await socket.say(type="subscribe", id="1", payload={"query": query, "variables": variables})
        heard = await socket.hear()
    told = {"title": "as it stands", "role": "support", "variables": variables, "answers": [heard["payload"]]}
    teller.samples[which] = [told]
