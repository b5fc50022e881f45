"""What cannot be taken is given back as it was written, with every reason in two languages (G-INPUT, G-MSG)."""

import json

import pytest

from domain.refusal import Says
from persistence.importing import Kind
from persistence.importing.files.rejects import load_reasons
from tests.domain.messages.test_english import braces
from tests.persistence.importing.imports import CARDS, Imports


@pytest.mark.parametrize(
    "row",
    [
        '{"number":"10000000001","productLine":"DTH_OTT","number":"10000000002"}',
        '{"number":null,"productLine":"DTH_OTT","number":"10000000002"}',
        '{"number":"10000000002","productLine":"DTH_OTT","number":"10000000002"}',
        '{"\\u006eumber":"10000000001","productLine":"DTH_OTT","number":"10000000002"}',
        '{"number":"10000000002","productLine":"DTH_OTT","extraRooms":1,"extraRooms":1}',
        '{"number":"10000000002","productLine":"DTH_OTT","package":{"a":1,"a":2}}',
    ],
)
async def test_a_member_that_comes_twice_is_refused(into: Imports, row: str) -> None:
    """G-INPUT: which of the two was meant, nobody can tell."""
    summary = await into.take(Kind.CARDS, f"{row}\n")
    ((line, field, message),) = into.reasons()
    assert (summary.rejected, line, field) == (1, 1, None)
    assert "xuat hien nhieu lan" in message
    assert into.rejected()[0]["text"] == row
    assert await into.rows(CARDS) == []


async def test_quotes_and_nulls_are_no_repeats(into: Imports) -> None:
    rows = [
        {"msisdn": "84900000001", "operator": "OTHER", "billing": "PREPAID", "activatedOn": "2020-01-01"},
        {"msisdn": "84900000002", "operator": "OTHER", "billing": "PREPAID", "activatedOn": "2020-01-01"}
        | {"province": 'a "b" \\ c', "validUntil": None},
    ]
    summary = await into.take(Kind.SUBSCRIBERS, "\n".join(map(json.dumps, rows)))
    assert (summary.added, summary.rejected) == (2, 0)


async def test_an_object_is_given_back_with_its_nulls_and_blanks(into: Imports) -> None:
    written = '  {"msisdn": "nonsense", "province": null, "operator": " MOBIFONE ", "basicUsage30Days": 1.50}  '
    await into.take(Kind.SUBSCRIBERS, f"{written}\r\n")
    (entry,) = into.rejected()
    assert entry["text"] == written
    assert entry["row"] == {
        "msisdn": "nonsense", "province": None, "operator": " MOBIFONE ", "basicUsage30Days": 1.5,
    }  # fmt: skip
    assert entry["warning"] is False


async def test_a_line_of_csv_is_given_back_with_its_blanks(into: Imports) -> None:
    await into.take(Kind.SUBSCRIBERS, 'msisdn,province,operator\n nonsense ,, "x" \nnonsense, ,"a ""b"""\n')
    first, second = into.rejected()
    assert (first["text"], second["text"]) == (' nonsense ,, "x" ', 'nonsense, ,"a ""b"""')
    assert second["row"] == {"msisdn": "nonsense", "province": " ", "operator": 'a "b"'}
    assert first["row"]["province"] == ""


async def test_what_is_no_row_is_given_back_as_text_alone(into: Imports) -> None:
    await into.take(Kind.CARDS, b'{"number":"10000000001"}\n[1,\n\xff{}\n')
    assert [(entry["line"], entry["text"], entry["row"]) for entry in into.rejected()[1:]] == [
        (2, "[1,", None),
        (3, "\\xff{}", None),
    ]


async def test_an_unknown_member_is_named_and_the_row_given_back(into: Imports) -> None:
    await into.take(Kind.CARDS, '{"number":"10000000001","colour":null}')
    assert into.rejected()[0]["row"] == {"number": "10000000001", "colour": None}


async def test_rejects_stand_in_the_order_of_the_file(into: Imports) -> None:
    """Some are seen when rows are read, some when they are decided on."""
    unknown, unread = "10000000001,DTH_OTT,NONE", "x,DTH_OTT,"
    await into.take(Kind.CARDS, f"number,productLine,package\n{unknown}\n{unread}\n{unknown}\n{unread}\n")
    assert [entry["line"] for entry in into.rejected()] == [2, 3, 4, 5]


async def test_reasons_are_told_in_english_too(into: Imports) -> None:
    await into.take(Kind.SUBSCRIBERS, "msisdn,basicUsage30Days,activatedOn\nx,-1,2020-01-01\ny,1,1.1.2020\n")
    told = [reason["messageEn"] for entry in into.rejected() for reason in entry["reasons"]]
    assert told == [
        "The request is not valid! msisdn is not in the right format. Please check it and try again.",
        "The request is not valid! basicUsage30Days must be from 0 to 1000000000000. Please check it and try again.",
        "activatedOn is no day that exists, written as YYYY-MM-DD: 1.1.2020",
    ]


def test_every_reason_of_files_has_english_words_with_the_same_figures() -> None:
    """G-MSG."""
    spoken, english = load_reasons()
    own = [key for key in spoken.by_key if key.startswith("import.")]
    assert len(own) > 10
    for key in own:
        assert spoken.by_key[key].text != english.by_key[key].text, key
        assert braces(spoken.by_key[key].text) == braces(english.by_key[key].text), key
    assert "10000000001" in english.render(
        Says("import.lost_zero", None, {"field": "number", "number": "10000000001", "known": "010000000001"})
    )
