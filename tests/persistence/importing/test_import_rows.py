"""Importing: the good rows go in, the others go to a file with their reasons."""

from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest
import pytest_asyncio

from persistence.importing import Kind, UnreadableFileError
from tests.databases import Database
from tests.persistence.importing.imports import AT_THE_SANDBOX, CARDS, SUBSCRIBERS, Imports, imports_into

A_LINE = "msisdn,operator,billing,activatedOn\n0900000001,MOBIFONE,PREPAID,2020-01-31\n"
A_CARD = "number,productLine,package,extraRooms,expiresOn\n10000000001,DTH_OTT,TRON_VEN,2,2026-12-31\n"


@pytest_asyncio.fixture
async def imports(database: Database, tmp_path: Path) -> AsyncIterator[Imports]:
    async with imports_into(database, tmp_path) as opened:
        yield opened


async def test_a_new_subscriber_begins_active_individual_unflagged_with_no_usage(imports: Imports) -> None:
    summary = await imports.take(Kind.SUBSCRIBERS, A_LINE)
    (row,) = await imports.rows(SUBSCRIBERS)
    assert (summary.rows, summary.added) == (1, 1)
    assert (row["msisdn"], row["activated_on"], row["status"]) == ("84900000001", date(2020, 1, 31), "ACTIVE")
    assert (row["segment"], row["flagged_for_abuse"], row["basic_usage_30_days"]) == ("INDIVIDUAL", False, 0)
    assert not imports.rejects.exists()


async def test_a_card_is_stated_to_the_sandbox_where_it_stands_in(imports: Imports) -> None:
    await imports.take(Kind.CARDS, A_CARD)
    (card,), (stated,) = await imports.rows(CARDS), await imports.rows(AT_THE_SANDBOX)
    assert card["chain_began_on"] == date(2027, 1, 1)
    for known in (card, stated):
        assert (known["package"], known["extra_rooms"], known["expires_on"]) == ("TRON_VEN", 2, date(2026, 12, 31))


async def test_the_real_card_system_is_told_nothing(imports: Imports) -> None:
    await imports.take(Kind.CARDS, A_CARD, sandbox=False)
    assert len(await imports.rows(CARDS)) == 1
    assert await imports.rows(AT_THE_SANDBOX) == []


async def test_what_is_left_out_stays_as_it_was(imports: Imports) -> None:
    await imports.take(Kind.SUBSCRIBERS, A_LINE)
    summary = await imports.take(Kind.SUBSCRIBERS, '{"msisdn":"+84 900 000 001","status":"BARRED_ONE_WAY"}\n')
    (row,) = await imports.rows(SUBSCRIBERS)
    assert (summary.added, summary.changed) == (0, 1)
    assert (row["status"], row["operator"], row["activated_on"]) == ("BARRED_ONE_WAY", "MOBIFONE", date(2020, 1, 31))


@pytest.mark.parametrize(("kind", "content", "query"), [("subscribers", A_LINE, SUBSCRIBERS), ("cards", A_CARD, CARDS)])
async def test_the_second_run_changes_nothing(imports: Imports, kind: str, content: str, query: str) -> None:
    await imports.take(Kind(kind), content)
    before = await imports.rows(query)
    summary = await imports.take(Kind(kind), content)
    assert (summary.added, summary.changed, summary.unchanged) == (0, 0, 1)
    assert await imports.rows(query) == before


async def test_of_a_number_that_stands_twice_the_later_row_wins(imports: Imports) -> None:
    summary = await imports.take(Kind.SUBSCRIBERS, A_LINE + "84900000001,VIETTEL,PREPAID,\n")
    (row,) = await imports.rows(SUBSCRIBERS)
    assert (summary.added, summary.changed) == (1, 1)
    assert (row["operator"], row["activated_on"]) == ("VIETTEL", date(2020, 1, 31))


async def test_a_row_that_cannot_be_taken_holds_up_no_other(imports: Imports) -> None:
    wrong = "84900000002,MOBIFONE,PREPAID,2023-02-29\n84900000003,MOBIFONE,,2023-02-28\n"
    summary = await imports.take(Kind.SUBSCRIBERS, f"{A_LINE}{wrong}84900000004,OTHER,POSTPAID,2001-01-01\n")
    assert (summary.rows, summary.added, summary.rejected) == (4, 2, 2)
    first, second = imports.rejected()
    assert first["row"] == {
        "msisdn": "84900000002", "operator": "MOBIFONE", "billing": "PREPAID", "activatedOn": "2023-02-29",
    }  # fmt: skip
    assert (first["line"], first["reasons"][0]["rule"]) == (3, "G_INPUT")
    assert first["reasons"][0]["message"].startswith("Thong tin activatedOn khong phai mot ngay co that")
    assert [(reason["field"], reason["message"]) for reason in second["reasons"]] == [
        ("billing", "Yeu cau khong hop le! Thieu thong tin billing. Vui long bo sung va thu lai.")
    ]


async def test_every_reason_of_a_row_is_told(imports: Imports) -> None:
    await imports.take(
        Kind.SUBSCRIBERS, '{"msisdn":7,"operator":"VINA","flaggedForAbuse":1,"observedAt":"2026-01-01T00:00:00"}'
    )
    assert [field for _, field, _ in imports.reasons()] == ["msisdn", "operator", "flaggedForAbuse", "observedAt"]


async def test_lines_that_are_no_rows_are_told_apart(imports: Imports) -> None:
    long = f"84900000005,{'x' * 70_000}\n"
    broken = b'8490000\xff,a\n"84900000001,PREPAID\n84900000001\n'
    await imports.take(Kind.SUBSCRIBERS, b"\xef\xbb\xbfmsisdn,province\r\n\r\n" + broken + long.encode())
    assert [(line, message.split(".")[0]) for line, _, message in imports.reasons()] == [
        (3, "Dong nay khong phai van ban UTF-8"),
        (4, "Dau nhay kep tren dong nay khong khop"),
        (5, "Dong nay co 1 cot, dong tieu de co 2 cot"),
        (6, "Dong nay dai qua 65536 byte"),
    ]


async def test_objects_that_are_no_rows_are_told_apart(imports: Imports) -> None:
    await imports.take(Kind.CARDS, '{"number":"10000000001","colour":"red"}\n{"number":\n"10000000001"\n{}\n')
    assert [(line, field, message.split(".")[0]) for line, field, message in imports.reasons()] == [
        (1, None, "Khong co truong nao ten colour"),
        (2, None, "Dong nay khong phai JSON"),
        (3, None, "Dong nay khong phai mot doi tuong JSON"),
        (4, "number", "Yeu cau khong hop le! Thieu thong tin number"),
    ]


@pytest.mark.parametrize("province", ["x" * 10_000, "a\\u0000b"])
async def test_a_text_that_cannot_be_kept_is_refused(imports: Imports, province: str) -> None:
    line = f'{{"msisdn":"84900000001","operator":"OTHER","billing":"PREPAID","province":"{province}"}}\n'
    summary = await imports.take(Kind.SUBSCRIBERS, line + A_LINE.splitlines()[1])
    assert (summary.added, summary.rejected) == (0, 2)
    assert imports.reasons()[0][:2] == (1, "province")


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("", "empty"),
        ("\n\n", "empty"),
        ("msisdn;operator\n", "msisdn;operator"),
        ("operator,billing\n", "msisdn"),
        ("msisdn,msisdn\n", "twice"),
        ("msisdn,activateOn\n", "activateOn"),
        ('[{"msisdn":"84900000001"}]', "one JSON object a line"),
        ("msisdn,operator\n".encode("utf-16"), "UTF-8"),
    ],
)
async def test_a_file_that_cannot_be_meant_is_refused_as_a_whole(
    imports: Imports, content: str | bytes, why: str
) -> None:
    imports.rejects.write_text("of an earlier run", encoding="utf-8")
    with pytest.raises(UnreadableFileError, match=why):
        await imports.take(Kind.SUBSCRIBERS, content)
    assert imports.rejects.read_text(encoding="utf-8") == "of an earlier run"


async def test_progress_ends_at_the_end_of_the_file(imports: Imports) -> None:
    await imports.take(Kind.SUBSCRIBERS, A_LINE)
    assert imports.seen == (len(A_LINE), len(A_LINE))


async def test_rejects_of_an_earlier_run_do_not_stay(imports: Imports) -> None:
    await imports.take(Kind.SUBSCRIBERS, "msisdn\n1\n")
    assert len(imports.rejected()) == 1
    assert imports.rejects.stat().st_mode & 0o777 == 0o600
    await imports.take(Kind.SUBSCRIBERS, A_LINE)
    assert not imports.rejects.exists()
