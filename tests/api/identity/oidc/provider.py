"""The real provider as its clients see it: signing in with the authorization code flow, and changing keys."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import jwt
import orjson

CLIENT = "giahan-console"
"""Whom the provider's tokens are for."""
BACK = "https://console.example/back"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
PATIENCE = 60.0


@dataclass(frozen=True, slots=True)
class Provider:
    """A provider that answers on this machine."""

    port: int

    @property
    def issuer(self) -> str:
        return f"http://localhost:{self.port}"

    @property
    def jwks_url(self) -> str:
        return f"{self.issuer}/jwks"

    def sign_in(self, subject: str, client: str = CLIENT, **claims: Any) -> str:  # noqa: ANN401 - whatever a token says
        """Sign somebody in, and give the token that the provider then gives its client."""
        self._ask("PUT", f"/users/{subject}", orjson.dumps(claims), {"Content-Type": "application/json"})
        asked = {"client_id": client, "redirect_uri": BACK, "response_type": "code", "scope": "openid phone profile"}
        said = self._ask("POST", f"/oauth2/authorize?{urlencode(asked)}", urlencode({"sub": subject}).encode(), FORM)
        code = parse_qs(urlsplit(said.headers["location"]).query)["code"][0]
        swap = {"grant_type": "authorization_code", "code": code, "redirect_uri": BACK, "client_id": client}
        given = self._ask("POST", "/oauth2/token", urlencode(swap | {"client_secret": "any"}).encode(), FORM)
        return str(orjson.loads(given.body)["id_token"])

    def rotate(self) -> None:
        """Let the provider have a new key, and the old one no more."""
        self._ask("POST", "/rotate")

    def sign(self, claims: Mapping[str, Any], *, kid: str | None = None, algorithm: str = "RS256") -> str:
        """Sign what the provider would not, with its present key, under the name of that key or another."""
        private = orjson.loads(self._ask("GET", "/private").body)
        key = jwt.PyJWK(private, algorithm)
        return jwt.encode(dict(claims), key, algorithm, headers={"kid": kid or private["kid"]})

    def keys(self) -> Any:  # noqa: ANN401 - a JWK set
        """Show its public keys."""
        return orjson.loads(self._ask("GET", "/jwks").body)["keys"]

    def _ask(self, method: str, path: str, body: bytes = b"", headers: Mapping[str, str] | None = None) -> "Said":
        connection = HTTPConnection("localhost", self.port, timeout=PATIENCE)
        try:
            connection.request(method, path, body, dict(headers or {}))
            response = connection.getresponse()
            said = Said(
                response.status, {name.lower(): value for name, value in response.getheaders()}, response.read()
            )
        finally:
            connection.close()
        assert said.status < 400, said
        return said


@dataclass(frozen=True, slots=True)
class Said:
    """An answer of the provider."""

    status: int
    headers: Mapping[str, str]
    body: bytes


@contextmanager
def a_provider(port: int = 0) -> Iterator[Provider]:
    """Run a provider on this machine; one that comes back to its port has new keys, and the same name."""
    port = port or _free_port()
    command = [sys.executable, "-W", "ignore", "-m", "tests.api.identity.oidc.serving", str(port)]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, stdout=quiet, stderr=quiet) as process:  # noqa: S603 - our own program
        try:
            _await(port, process)
            yield Provider(port)
        finally:
            process.kill()


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("localhost", 0))
        return int(taken.getsockname()[1])


def _await(port: int, process: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < until:
        try:
            with socket.create_connection(("localhost", port), timeout=1):
                return
        except OSError:
            time.sleep(0.05)
    raise TimeoutError("the provider did not start")
