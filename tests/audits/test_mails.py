"""Each mail in a real browser, where there is one; a picture of each is left in the gate's output folder to look at."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from domain.online.mail import MailLanguage
from domain.ports.outbox.mail_outbox import DueMail
from gateways.mail.writing import written
from tests.api.commands.test_serving import ROOT
from tests.audits.test_console import AXE
from tests.audits.test_explorer import BROWSER
from tests.audits.test_graphql_over_http import NODE, needs_node
from tests.builders.catalogue import the_catalogue
from tests.builders.mails import SENDER, a_mail

HERE = Path(__file__).parent
PICTURES = Path(os.environ.get("PICTURES") or ROOT / ".ci" / "out" / "pictures") / "mails"
LONG = 120.0
pytestmark = [
    needs_node,
    pytest.mark.skipif(BROWSER is None or not AXE.exists(), reason="no Chromium is installed here"),
]


def pages() -> dict[str, str]:
    """Write out each kind of mail in both languages: a renewal that stands, one changed since, one with a long name."""
    mails = {
        f"{kind}.{language}": mail
        for language in MailLanguage
        for kind, mail in {
            "renewed": a_mail(language),
            "changed": a_mail(language, stands=False),
            "long": a_mail(language, f"<b>{'RATDAI' * 12}</b>"),
        }.items()
    }
    return {name: page_of(mail) for name, mail in mails.items()}


def page_of(mail: DueMail) -> str:
    body = written(mail, the_catalogue(), SENDER).get_body(("html",))
    assert body is not None
    return str(body.get_content())


@pytest.fixture(scope="module")
def seen() -> list[dict[str, Any]]:
    program = [str(NODE), str(HERE / "mails.mjs"), str(BROWSER), str(AXE), str(PICTURES), json.dumps(pages())]
    ran = subprocess.run(program, capture_output=True, text=True, check=False, timeout=LONG)  # noqa: S603 - our own
    assert ran.returncode == 0, ran.stderr
    told: list[dict[str, Any]] = json.loads(ran.stdout)
    return told


def test_a_picture_of_each_mail_is_there_to_look_at(seen: list[dict[str, Any]]) -> None:
    """O-EMAIL."""
    assert len(seen) == 2 * len(pages()) > 0
    for each in seen:
        assert (PICTURES / f"{each['name']}-{each['device']}.png").stat().st_size > 0


def test_a_mail_is_read_on_a_telephone_and_by_everybody(seen: list[dict[str, Any]]) -> None:
    assert [(each["name"], each["device"]) for each in seen if each["sideways"]] == []
    assert [(each["name"], each["violations"]) for each in seen if each["violations"]] == []


def test_opening_a_mail_tells_nobody(seen: list[dict[str, Any]]) -> None:
    """O-EMAIL: nothing is fetched, so that no reader is followed, and a mail looks the same without a network."""
    assert [each["fetched"] for each in seen if each["fetched"]] == []


def test_what_was_paid_is_what_is_read(seen: list[dict[str, Any]]) -> None:
    read = {each["name"]: each["text"] for each in seen if each["device"] == "phone"}
    for language in MailLanguage:
        assert "20/05/2024" in read[f"renewed.{language}"]
        assert "19001592" in read[f"changed.{language}"]
        assert "<b>RATDAI" in read[f"long.{language}"], "what stands in a field is data"
    assert read["renewed.vi"] != read["renewed.en"]
