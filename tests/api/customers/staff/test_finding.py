"""The one box, and timelines: whatever is on record is found, in one order, without anybody's else."""

from typing import Any

import pytest

from api.identity import Role, Scope
from tests.api.requests.renewals import CARD, MSISDN
from tests.api.requests.sample_parties import OTHER, SampleParties
from tests.api.support.installation import Installation

SEARCH = "query ($text: String!) { search(text: $text) { kind matched node { id __typename } } }"

TIMELINE = """
query ($msisdn: String!, $kinds: [TimelineKind!], $first: Int!, $after: String) {
  subscriber(msisdn: $msisdn) {
    timeline(kinds: $kinds, first: $first, after: $after) {
      edges { cursor node { id at summary cause { id __typename } ... on RecordedEvent { kind } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}
"""

OF_CARD = """
query ($number: String!) {
  decoderCard(number: $number) {
    timeline(first: 100) { edges { node { summary ... on RecordedEvent { kind } } } }
  }
}
"""


async def found(installed: Installation, text: str, role: Role = Role.ADMIN) -> list[Any]:
    """Search."""
    hits: list[Any] = (await installed.ask(SEARCH, installed.token(role), text=text))["search"]
    return hits


@pytest.mark.parametrize("text", ["0901234567", "+84 901 234 567", "84901234567", "4567", "234567"])
async def test_a_subscriber_is_found_in_any_spelling(sample: SampleParties, text: str) -> None:
    hits = await found(sample.installed, text, Role.SUPPORT)
    assert (sample.payer, "SUBSCRIBER", MSISDN) in [(hit["node"]["id"], hit["kind"], hit["matched"]) for hit in hits]


async def test_a_card_and_whatever_has_an_id_is_found(sample: SampleParties) -> None:
    for text in (CARD, CARD[-5:]):
        assert sample.card in [hit["node"]["id"] for hit in await found(sample.installed, text)]
    for identity in (sample.renewal, sample.attempt, sample.advance, sample.audit_entry, sample.hooks.delivery):
        assert [hit["node"]["id"] for hit in await found(sample.installed, identity)] == [identity]


async def test_nothing_is_found_that_the_viewer_may_not_see(sample: SampleParties) -> None:
    token = sample.installed.token_with(Role.SUPPORT, [Scope.SEARCH_READ, Scope.CARDS_READ])
    hits = (await sample.installed.ask(SEARCH, token, text="4567"))["search"]
    assert {hit["kind"] for hit in hits} <= {"CARD"}


async def test_three_digits_and_nonsense_find_nothing(sample: SampleParties) -> None:
    assert await found(sample.installed, "567") == []
    assert await found(sample.installed, "  ") == []
    assert await found(sample.installed, "no such reference") == []


async def pages(installed: Installation, msisdn: str, first: int, **asked: Any) -> list[Any]:  # noqa: ANN401
    """Read a whole timeline, page by page."""
    events, after = list[Any](), None
    while True:
        told = await installed.ask(TIMELINE, msisdn=msisdn, first=first, after=after, **asked)
        timeline = told["subscriber"]["timeline"]
        events += [edge["node"] for edge in timeline["edges"]]
        if not timeline["pageInfo"]["hasNextPage"]:
            return events
        after = timeline["pageInfo"]["endCursor"]


async def test_a_timeline_tells_everything_once_however_it_is_paged(sample: SampleParties) -> None:
    """K-SUPPORT: renewals, refusals, messages, top-ups, registrations, reports and what staff did, in one order."""
    whole = await pages(sample.installed, MSISDN, 100)
    assert {each["kind"] for each in whole} >= {
        "RENEWAL", "REFUSED_ATTEMPT", "MESSAGE", "TOP_UP", "AUTO_RENEWAL", "STAFF", "REPORT",
    }  # fmt: skip
    assert [each["id"] for each in await pages(sample.installed, MSISDN, 3)] == [each["id"] for each in whole]
    assert len({each["id"] for each in whole}) == len(whole)
    assert all(each["summary"] for each in whole)
    assert sample.others_renewal not in str(whole)


async def test_a_timeline_is_of_the_kinds_asked_for_each_with_its_cause(sample: SampleParties) -> None:
    (event,) = await pages(sample.installed, MSISDN, 10, kinds=["RENEWAL"])
    assert event["cause"] == {"id": sample.renewal, "__typename": "Renewal"}
    assert CARD in event["summary"]
    (other,) = await pages(sample.installed, OTHER, 10, kinds=["RENEWAL"])
    assert other["cause"]["id"] == sample.others_renewal


async def test_a_card_has_a_timeline_of_its_own(sample: SampleParties) -> None:
    told = await sample.installed.ask(OF_CARD, number=CARD)
    kinds = {edge["node"]["kind"] for edge in told["decoderCard"]["timeline"]["edges"]}
    assert kinds >= {"RENEWAL", "REFUSED_ATTEMPT", "ACTIVATION", "AUTO_RENEWAL", "REPORT"}
