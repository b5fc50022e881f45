"""A telephone on the terminal: `*995#` dials, a key is pressed, `sms 9029 KPLUS` sends; messages show as they come."""

import asyncio
import json
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import click

from api.channels.telephone import Telephone, played, written
from api.identity import Role, TokenIssuer
from api.settings import Settings
from api.settings.secret import secret_of
from domain.subscribers.msisdn import parse_msisdn

PATIENCE = 20.0
PROMPT = "> "


class HttpWire:
    """Hangs a telephone on a server."""

    def __init__(self, url: str, token: str) -> None:
        self._url = url.rstrip("/")
        self._headers = {"Authorization": f"Bearer {token}"}

    async def post(self, path: str, fields: dict[str, str]) -> str:
        """Post a form to a channel's door, and give the answer."""
        return (await asyncio.to_thread(self._sent, path, urlencode(fields).encode(), {})).decode()

    async def ask(self, query: str, variables: dict[str, str]) -> dict[str, Any]:
        """Ask GraphQL, and give the data."""
        body = json.dumps({"query": query, "variables": variables}).encode()
        answer = json.loads(await asyncio.to_thread(self._sent, "/graphql", body, {"Content-Type": "application/json"}))
        if not answer.get("data"):
            raise click.ClickException(str(answer.get("errors")))
        data: dict[str, Any] = answer["data"]
        return data

    def _sent(self, path: str, body: bytes, headers: dict[str, str]) -> bytes:
        request = urllib.request.Request(f"{self._url}{path}", body, self._headers | headers)  # noqa: S310 - as given
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as answer:  # noqa: S310
                told: bytes = answer.read()
                return told
        except urllib.error.HTTPError as error:
            raise click.ClickException(f"{error.code}: {error.read().decode(errors='replace')}") from error
        except OSError as error:
            raise click.ClickException(f"{self._url} does not answer: {error}") from error


@click.command()
@click.option("--number", required=True, help="Whose phone it is: 0900000001.")
@click.option("--url", default="http://127.0.0.1:8000", show_default=True, help="The server.")
@click.option("--token", envvar="GIAHAN_PHONE_TOKEN", help="A bearer token with channels and messages:read.")
@click.option("--save", type=click.Path(path_type=Path), help="Write the transcript to this file at the end.")
@click.option(
    "--replay", type=click.Path(exists=True, path_type=Path), help="Play a transcript; exits 1 where it differs."
)
def phone(number: str, url: str, token: str | None, save: Path | None, replay: Path | None) -> None:
    """Try the channels on a telephone: *995#, keys, and `sms 9029 KPLUS`; an empty line looks for messages."""
    msisdn = parse_msisdn(number)
    if msisdn is None:
        raise click.UsageError("--number is a mobile number: 0912345678.")
    telephone = Telephone(HttpWire(url, token or _own_token()), msisdn)
    if replay is not None:
        differences = asyncio.run(played(telephone, json.loads(replay.read_text(encoding="utf-8"))["steps"]))
        for each in differences:
            click.echo(each, err=True)
        raise SystemExit(1 if differences else 0)
    try:
        asyncio.run(_conversation(telephone))
    finally:
        if save is not None:
            save.write_text(written(telephone), encoding="utf-8")


async def _conversation(telephone: Telephone) -> None:
    await telephone.begin()
    while True:
        try:
            line = await asyncio.to_thread(input, PROMPT)
        except EOFError:
            return
        if line.strip().lower() in ("quit", "exit"):
            return
        if line.strip():
            click.echo(await telephone.do(line))
        for text in await telephone.received():
            click.echo(f"[SMS] {text}")


def _own_token() -> str:
    """Sign a token of the built-in issuer, where there is one: it sends as a gateway and reads the inbox."""
    settings = Settings()
    if not settings.issues_tokens:
        raise click.ClickException("Give --token: the built-in issuer is off.")
    return TokenIssuer(secret_of(settings)).issue(Role.ADMIN, name="phone")
