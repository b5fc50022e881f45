"""Exports: a list as CSV, with the rights of who asks, and a line in the audit log."""

import json
from pathlib import Path
from typing import Any

from api.identity import Role, Scope
from tests.api.requests.renewals import CARD, card_on_record, on_record, renewed
from tests.api.support.client import Answer
from tests.api.support.installation import Installation

TRUSTED = Path(__file__).parents[4] / "api/guarding/trusted_documents.json"

RENEWALS = """
query ($first: Int, $after: String) {
  renewals(first: $first, after: $after) {
    edges { node { requestedAt card { number } total } } pageInfo { hasNextPage endCursor }
  }
}
"""


async def exported(
    installed: Installation,
    document: str | None = RENEWALS,
    token: str | None = None,
    **more: Any,  # noqa: ANN401
) -> Answer:
    """Export a list."""
    asked = json.dumps(({"document": document} if document else {}) | more).encode()
    headers = {"authorization": f"Bearer {token or installed.token()}", "content-type": "application/json"}
    return await installed.client.send("POST", "/exports", asked, headers=headers)


async def test_a_list_is_written_as_spreadsheets_read_it(installed: Installation) -> None:
    await on_record(installed)
    await card_on_record(installed)
    await renewed(installed)
    answer = await exported(installed, columns=["card.number", "requestedAt", "total"])
    assert answer.status == 200
    head, line, rest = answer.body.decode().split("\r\n")
    assert (head, rest) == ("\ufeffcard.number,requestedAt,total", "")
    assert line == f"{CARD},2024-03-15 12:00:00,196000"
    log = await installed.ask("{ auditLog(first: 1) { edges { node { operation } } } }")
    assert log["auditLog"]["edges"] == [{"node": {"operation": "export"}}]


async def test_who_may_not_export_or_not_read_gets_nothing(installed: Installation) -> None:
    reader = installed.token_with(Role.SUPPORT, [Scope.RENEWALS_READ])
    assert (await exported(installed, token=reader)).status == 403
    exporter = installed.token_with(Role.SUPPORT, [Scope.EXPORTS_READ])
    assert (await exported(installed, token=exporter)).status == 403


async def test_what_is_no_list_is_no_export(installed: Installation) -> None:
    for document in ("{ viewer { role } }", "mutation { x }", "nonsense"):
        assert (await exported(installed, document)).status == 400
    assert (await exported(installed, columns="number")).status == 400


async def test_a_document_that_cannot_be_paged_is_no_export(installed: Installation) -> None:
    """It would give its first page for ever, or break off in the middle."""
    await on_record(installed)
    await card_on_record(installed)
    await renewed(installed)
    whole = "{ edges { node { total } } pageInfo { hasNextPage endCursor } }"
    for document in (
        f"{{ renewals(first: 1) {whole} }}",
        f"query ($first: Int) {{ renewals(first: $first) {whole} }}",
        RENEWALS.replace("node { requestedAt card { number } total }", "cursor"),
        RENEWALS.replace(" endCursor", ""),
    ):
        assert (await exported(installed, document)).status == 400


async def test_a_trusted_document_is_exported_by_its_hash(installed: Installation) -> None:
    """G-READ: as the console asks, which sends no text; the audit log keeps the text all the same."""
    await on_record(installed)
    await card_on_record(installed)
    await renewed(installed)
    kept = json.loads(TRUSTED.read_text(encoding="utf-8"))["operations"]
    (trusted,) = (each["id"] for each in kept if each["name"] == "Renewals")
    columns = ["card.number", "total"]
    answer = await exported(installed, None, documentId=f"sha256:{trusted}", columns=columns)
    assert answer.body.decode().split("\r\n")[1] == f"{CARD},196000"
    log = str(await installed.ask("{ auditLog(first: 1) { edges { node { operation input } } } }"))
    assert "query Renewals(" in log
    assert (await exported(installed, None, documentId="0" * 64)).status == 400
    assert (await exported(installed, None)).status == 400
