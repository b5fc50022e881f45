"""Every query and mutation of the schema, asked for with all that may be selected below it."""

import pytest

from tests.api.requests.advances import OF_OTHERS
from tests.api.requests.sample_parties import SampleParties, answered, everything, settled
from tests.api.support.installation import Installation
from tests.api.support.selections import document_for, node_document, roots


@pytest.mark.parametrize("field", roots("Query"))
async def test_every_query_answers_with_all_that_it_has(sample: SampleParties, field: str) -> None:
    assert answered(await sample.installed.ask(document_for(field, (everything(sample) | OF_OTHERS)[field])))


async def test_everything_with_an_id_is_found_by_it_with_all_that_it_has(sample: SampleParties) -> None:
    for kind, identity in sample.nodes.items():
        found = answered(await sample.installed.ask(node_document(kind), id=identity))
        assert (found["__typename"], found["id"]) == (kind, identity)


async def test_every_mutation_answers_with_all_that_it_has(installed: Installation) -> None:
    sample = await settled(installed)
    for field in roots("Mutation"):
        payload = answered(await installed.ask(document_for(field, (everything(sample) | OF_OTHERS)[field])))
        assert payload.pop("refusals") == [], field
        payload.pop("replayed", None)
        assert payload.pop("warnings", []) == [], field
        assert not any(value in (None, []) for value in payload.values()), field
