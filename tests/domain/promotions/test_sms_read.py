"""What is written to 999 is read as it was meant, and never guessed at (P-OPTOUT, P-CANCEL)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.promotions.sms import Read, Word, read_sms


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("HUY GH", Word.OPT_OUT),
        ("huy_gh", Word.OPT_OUT),
        ("  Hủy  GH. ", Word.OPT_OUT),
        ("HUYGH", Word.OPT_OUT),
        ("HUY KM", Word.CANCEL),
        ("Huy KN", Word.CANCEL),
        ("kt kn", Word.CHECK),
        ("y", Word.CONFIRM),
        ("'Y'", Word.CONFIRM),
        ("HUY\n\u200bKM", Word.CANCEL),
    ],
)
def test_what_is_written_to_999_is_read_as_it_was_meant(text: str, word: Word) -> None:
    """P-OPTOUT, P-CANCEL, P-CHECK."""
    assert read_sms(text) == Read(word)


@pytest.mark.parametrize(("text", "package"), [("NCKM CT2", "CT2"), ("nckm_v1t3", "V1T3"), ("NCKM  bct3", "BCT3")])
def test_an_upgrade_names_its_package(text: str, package: str) -> None:
    """P-UPGRADE."""
    assert read_sms(text) == Read(Word.UPGRADE, package)


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("HUY HG", Word.OPT_OUT),
        ("HYU GH", Word.OPT_OUT),
        ("HUY", Word.OPT_OUT),
        ("HUY KH", None),
        ("KT KM", Word.CHECK),
        ("NCKM", Word.UPGRADE),
        ("yes", Word.CONFIRM),
        ("Y?", Word.CONFIRM),
        ("Y!", Word.CONFIRM),
        ("HUY GH?", Word.OPT_OUT),
        ("NCKM CT2?", Word.UPGRADE),
        ("xin chao", None),
        ("", None),
    ],
)
def test_a_near_miss_is_told_apart_from_what_means_nothing(text: str, near: Word | None) -> None:
    """P-OPTOUT: nothing is done on a guess."""
    read = read_sms(text)
    assert read.word is None
    assert near is None or read.near is near


@given(text=st.text(max_size=400))
def test_any_text_can_be_read(text: str) -> None:
    """P-Y."""
    read = read_sms(text)
    assert (read.word is Word.UPGRADE) == (read.package is not None)
