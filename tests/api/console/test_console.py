"""The console leaves as it was built, each file for as long as its name stands for it; the page may do little."""

import gzip
import json
import re
from collections.abc import Mapping

import pytest
from starlette.applications import Starlette

from api.console.doors import console_doors
from api.console.files import INDEX, File, table_of
from api.identity import Role, TokenIssuer
from api.settings import Settings
from tests.api.support.client import Answer, Client
from tests.api.support.installation import SECRET

ISSUER = TokenIssuer(SECRET)
PAGE = b"<!doctype html><title>console</title>" + b"<p>page</p>" * 100
TABLE = {
    INDEX: File("text/html", PAGE, gzip.compress(PAGE), '"page"', immutable=False),
    "assets/main-1.js": File("text/javascript", b"//", None, '"main"', immutable=True),
    "icon.svg": File("image/svg+xml", b"<svg/>", None, '"icon"', immutable=False),
}


def doors(table: Mapping[str, File] | None = None, issuer: TokenIssuer | None = ISSUER, **said: object) -> Client:
    settings = Settings(**{"secret": SECRET, **said})  # type: ignore[arg-type]
    return Client(Starlette(routes=console_doors(settings, issuer, TABLE if table is None else table)))


async def get(path: str, client: Client | None = None, **headers: str) -> Answer:
    return await (client or doors()).get(path, **headers)


async def demo_token(role: object, client: Client | None = None, **headers: str) -> Answer:
    body = json.dumps({"role": role}).encode()
    sent = {"host": "127.0.0.1:8000", "content-length": str(len(body))} | headers
    return await (client or doors()).send("POST", "/admin/demo-token", body, headers=sent)


async def test_a_file_whose_name_tells_its_content_is_kept_for_ever() -> None:
    answer = await get("/admin/assets/main-1.js")
    assert (answer.status, answer.body) == (200, b"//")
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"


@pytest.mark.parametrize("name", ["main-0.js", "..%2Findex.html", "..", "icon.svg"])
async def test_what_was_not_built_is_not_there(name: str) -> None:
    assert (await get(f"/admin/assets/{name}")).status == 404


@pytest.mark.parametrize("path", ["/admin/", "/admin", "/admin/customers/84900000008", "/admin/x/../../etc/passwd"])
async def test_every_other_address_is_the_page_and_is_asked_for_again(path: str) -> None:
    answer = await get(path)
    assert (answer.status, answer.body, answer.headers["cache-control"]) == (200, PAGE, "no-cache")
    again = await get(path, None, **{"if-none-match": answer.headers["etag"]})
    assert (again.status, again.body) == (304, b"")


async def test_the_page_may_do_nothing_but_speak_to_this_server() -> None:
    policy = (await get("/admin/")).headers["content-security-policy"]
    assert policy == (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
        "require-trusted-types-for 'script'; trusted-types 'none'"
    )


async def test_the_page_speaks_to_the_issuer_that_people_sign_in_with() -> None:
    client = doors(
        issuer=None, oidc_issuers="https://issuer.example/realms/1", oidc_audience="giahan", oidc_console_client_id="c"
    )
    policy = (await get("/admin/", client)).headers["content-security-policy"]
    assert "connect-src 'self' https://issuer.example;" in policy
    told = (await get("/admin/config.json", client)).json()
    assert (told["issuer"], told["clientId"], told["audience"], told["demoRoles"]) == (
        "https://issuer.example/realms/1", "c", "giahan", [],
    )  # fmt: skip


async def test_the_page_is_told_when_it_is_to_lock() -> None:
    assert (await get("/admin/config.json")).json()["idleSeconds"] == 30 * 60
    assert (await get("/admin/config.json", doors(console_idle_minutes=0))).json()["idleSeconds"] == 0


async def test_what_is_packed_leaves_packed_to_those_who_can_unpack_it() -> None:
    packed = await get("/admin/", None, **{"accept-encoding": "br, gzip"})
    assert packed.headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed.body) == PAGE
    assert "content-encoding" not in (await get("/admin/")).headers


async def test_the_servers_own_address_leads_to_the_console() -> None:
    assert (await get("/")).headers["location"] == "/admin/"


async def test_a_console_that_is_switched_off_has_no_doors() -> None:
    assert (await get("/admin/", doors(console=False))).status == 404


async def test_a_console_that_was_not_built_says_so() -> None:
    assert "make console" in (await get("/admin/", doors({}))).body.decode()


@pytest.mark.parametrize("role", ["admin", "support", "auditor", "pricing", "operations"])
async def test_who_sits_at_this_machine_has_a_demo_token_at_one_click(role: str) -> None:
    answer = await demo_token(role)
    assert answer.headers["cache-control"] == "no-store"
    assert ISSUER.read(answer.json()["token"]).role == Role(role)


@pytest.mark.parametrize("role", ["partner", "subscriber", "king", None, ["admin"]])
async def test_demo_tokens_are_for_staff(role: object) -> None:
    assert (await demo_token(role)).status == 400


@pytest.mark.parametrize(
    "headers",
    [{"host": "giahan.example"}, {"host": "10.0.0.1:8000"}, {"origin": "https://elsewhere.example"}],
    ids=["by a name", "by an address", "by a page elsewhere"],
)
async def test_nobody_else_has_one(headers: dict[str, str]) -> None:
    assert (await demo_token("admin", None, **headers)).status == 403


async def test_production_has_no_demo_tokens() -> None:
    client = doors(profile="production", database_url="postgresql://a/b")
    assert (await demo_token("admin", client)).status == 405, "the page alone answers there"
    assert (await get("/admin/config.json", client)).json()["demoRoles"] == []


def test_the_page_that_is_built_names_only_files_that_are_there() -> None:
    built = table_of()
    named = re.findall(rb'(?:src|href)="/admin/([^"]+)"', built[INDEX].body)
    assert named
    assert [name for name in named if name.decode() not in built] == []
    for name, file in built.items():
        for other in re.findall(rb"\./([\w.-]+-[\w-]{8}\.(?:js|css))", file.body) if name.endswith(".js") else ():
            assert f"assets/{other.decode()}" in built
