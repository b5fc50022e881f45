"""The texts that come along: the sources' own and ours, told apart (G-MSG)."""

import re
from pathlib import Path

import pytest

from domain.messages.texts import Text
from persistence.catalogue.texts import FILES, MalformedTextError, load_texts
from tests.builders.published import DATA
from tests.builders.texts import the_texts

OWN = [text for text in the_texts().by_key.values() if text.own]
GOOD = '[a.b]\nchannel = "SMS"\nsender = "KPLUS"\ntext = "Xin chao."\n'


def test_every_text_of_both_files_is_there() -> None:
    """G-MSG: each once, those of the sources without a mark, ours with it."""
    headings = {file: set(re.findall(r"(?m)^\[(.+)\]$", (DATA / file).read_text(encoding="utf-8"))) for file in FILES}
    texts = the_texts().by_key
    assert {key for key, text in texts.items() if text.own} == headings["own_messages.toml"]
    assert {key for key, text in texts.items() if not text.own} == headings["messages.toml"]
    assert {key.partition(".")[0] for key in headings["own_messages.toml"]} == {
        "refusal", "input", "kplus", "splus", "ussd", "short", "sms", "online", "promo",
    }  # fmt: skip


@pytest.mark.parametrize("text", OWN, ids=lambda text: text.key)
def test_our_own_texts_speak_as_the_sources_do(text: Text) -> None:
    """G-MSG: without diacritics, from KPLUS, 511 or 999, and of no term that the filling in would take for its own."""
    assert (text.channel, text.sender) in _ways(text.key)
    if text.channel == "SMS" and not text.key.startswith("sms.syntax_"):
        assert re.fullmatch(r"[\x20-\x7e]+[.]", text.text)
    assert re.fullmatch(r"[\x20-\x7e\n]+", text.text)
    assert "{months} thang" not in text.text
    assert not re.search(r"\{\w*[^\w}]|\{\}|(?<!\w)\}$|\{$", text.text)


@pytest.mark.parametrize(
    ("own", "complaint"),
    [
        (GOOD.replace("channel", "chanel"), "own_messages.toml, a.b: chanel = 'SMS'"),
        (GOOD.replace('sender = "KPLUS"\n', ""), "own_messages.toml, a.b: without sender"),
        (GOOD + "own = 1\n", "own_messages.toml, a.b: own = 1"),
        (GOOD.replace("a.b", "c.d"), "written twice: c.d"),
    ],
)
def test_a_text_that_cannot_be_taken_is_named(tmp_path: Path, own: str, complaint: str) -> None:
    (tmp_path / "messages.toml").write_text(GOOD.replace("a.b", "c.d"), encoding="utf-8")
    (tmp_path / "own_messages.toml").write_text(own, encoding="utf-8")
    with pytest.raises(MalformedTextError) as raised:
        load_texts(tmp_path)
    assert str(raised.value) == complaint


def _ways(key: str) -> set[tuple[str, str]]:
    """Tell how a text goes out: screens over USSD, answers from the code that they were asked at."""
    if key.startswith(("ussd.", "short.")):
        return {("USSD", "*995#"), ("USSD", "*102#")}
    if key.startswith("sms."):
        return {("SMS", "9029"), ("SMS", "511")}
    if key.startswith(("promo.", "refusal.promo_")):
        return {("SMS", "999")}
    return {("SMS", "511" if key.startswith(("splus.", "refusal.advance_")) else "KPLUS")}
