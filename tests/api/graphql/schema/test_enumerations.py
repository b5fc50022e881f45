"""Strings that are one of a few values have an enumeration beside them, and a deprecated field names what to take."""

import re

from graphql import GraphQLObjectType

from domain.messages.message import MessageChannel
from persistence.catalogue.texts import load_texts
from tests.api.requests.advances import OF_OTHERS
from tests.api.requests.renewals import MSISDN
from tests.api.requests.sample_parties import SampleParties, everything, settled
from tests.api.support.installation import Installation
from tests.api.support.selections import SCHEMA, document_for, roots


def test_what_is_deprecated_names_a_field_beside_it_that_is_not() -> None:
    for kind in SCHEMA.type_map.values():
        fields = kind.fields if isinstance(kind, GraphQLObjectType) else {}
        for name, field in fields.items():
            if field.deprecation_reason is not None:
                named = re.match(r"`(\w+)`", field.deprecation_reason)
                assert named, f"{kind}.{name}"
                assert fields[named[1]].deprecation_reason is None, f"{kind}.{name}"


async def test_an_enumeration_tells_the_same_as_the_string_beside_it(sample: SampleParties) -> None:
    for msisdn in (MSISDN, "84961234567"):
        told = await sample.installed.ask(
            """
            query ($msisdn: String!) {
              messages(to: $msisdn) { edges { node { channel sentOver } } }
              statement(msisdn: $msisdn) { edges { node { what reason } } }
              ledgerAccounts { code account }
              policies { parameter figure }
              auditLog { edges { node { role authorRole } } }
            }
            """,
            msisdn=msisdn,
        )
        pairs = [
            tuple(each.values())
            for listed in told.values()
            for each in (listed if isinstance(listed, list) else [edge["node"] for edge in listed["edges"]])
        ]
        assert pairs
        assert all(old.upper() == new for old, new in pairs)


KINDS = """
query ($after: String) {
  auditLog(first: 100, after: $after) { edges { node { kind subjectKind } } pageInfo { hasNextPage endCursor } }
}
"""


async def test_the_log_names_a_kind_for_whatever_is_changed(installed: Installation) -> None:
    sample = await settled(installed)
    for field in roots("Mutation"):
        await installed.ask(document_for(field, (everything(sample) | OF_OTHERS)[field]))
    after, unnamed, more = None, [], True
    while more:
        page = (await installed.ask(KINDS, after=after))["auditLog"]
        unnamed += [edge["node"] for edge in page["edges"] if edge["node"]["subjectKind"] is None]
        after, more = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
    assert unnamed == []


def test_every_text_goes_on_a_way_that_has_a_name() -> None:
    assert {text.channel for text in load_texts().by_key.values()} <= set(MessageChannel)
