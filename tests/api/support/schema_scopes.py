"""What the schema promises of who is let in where."""

import re

from api.identity import Role, Scope
from tests.api.requests.promotions import CANCELLER, HOLDER, UPGRADER
from tests.api.requests.renewals import MSISDN
from tests.api.requests.sample_parties import SampleParties, everything
from tests.api.support.selections import description_of, roots


def promised(field: str) -> tuple[Scope, set[Role]]:
    """Read from the schema which scope a root field needs, and who has it."""
    found = re.search(r"Needs `([\w:-]+)`: ([a-z, ]+)\.$", description_of(field))
    assert found, f"{field} does not say which scope it needs"
    return Scope(found[1]), {Role(role) for role in found[2].split(", ")}


def mentioned(sample: SampleParties, field: str) -> str:
    """Ask for a root field with as little as may be selected; a subscriber's token is of the first payer."""
    kind = "mutation" if field in roots("Mutation") else "query"
    arguments = everything(sample)[field]
    for number in (HOLDER, CANCELLER, UPGRADER):
        arguments = arguments.replace(number, MSISDN)
    return f"{kind} {{ {field}{arguments} {{ __typename }} }}"
