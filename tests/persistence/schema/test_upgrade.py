"""Upgrading while the servers of the version before go on serving, and both side by side for as long as it takes."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread
from time import sleep
from typing import Any
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from api.identity import Role, TokenIssuer
from persistence.schema.migrate import migrate
from tests.api.commands.test_serving import LONG, ask
from tests.api.requests.renewals import CARD, MSISDN, RENEW, TOP_UP, UPSERT_CARD, UPSERT_SUBSCRIBER, a_renewal
from tests.api.support.installation import SECRET, an_installation
from tests.architecture.sources import ROOT
from tests.audits.test_graphql_over_http import serving
from tests.databases import a_database, url_of, wait_for
from tests.persistence.installation import found
from tests.persistence.schema.versions_before import Version, a_tree, ran, versions_before

BEFORE = versions_before()
NOTICES = 2.5
"""Seconds in which a server has looked at the schema again."""

PAUSE = 0.05
"""Seconds between a customer's top-ups."""

CLOCK = "2024-03-15T09:00:00+07:00"
SERVE = ("serve", "--no-demo")
TOKEN = ("token", "--role", "admin")
KNOWS = "served_revision"
"""What the program reads since it works beside newer ones; before that it called itself unready, and served."""


served_before = pytest.mark.skipif(not BEFORE, reason="no version before is served, or there is no history here")


def surroundings(url: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIAHAN_")}
    return kept | {"GIAHAN_DATABASE_URL": url, "GIAHAN_SECRET": SECRET, "GIAHAN_CLOCK": CLOCK}


@dataclass(frozen=True, slots=True)
class Server:
    """A server, and a token of the older of the two programs, which both understand."""

    address: str
    token: str

    def ask(self, document: str, **variables: Any) -> Any:  # noqa: ANN401 - as it is answered
        return ask(self.address, document, token=self.token, **variables)


def topped_up(server: Server, key: str) -> Any:  # noqa: ANN401 - as it is answered
    done = server.ask(TOP_UP, input={"idempotencyKey": key, "msisdn": MSISDN, "amount": 1000})["topUp"]
    assert done["refusals"] == []
    return done


def renewed(server: Server, key: str) -> Any:  # noqa: ANN401 - as it is answered
    return server.ask(RENEW, input=a_renewal(key, package="TIEN_LOI"))["renewFromMainBalance"]


def fill(server: Server) -> None:
    """Put a payer and its card on record."""
    line = {"msisdn": MSISDN, "operator": "MOBIFONE", "billing": "PREPAID", "activatedOn": "2015-01-01"}
    card = {"number": CARD, "productLine": "DTH_OTT", "package": "TRON_VEN", "expiresOn": "2024-04-20"}
    server.ask(UPSERT_SUBSCRIBER, input=line | {"basicUsage30Days": 100_000})
    server.ask(UPSERT_CARD, input=card)
    server.ask(TOP_UP, input={"idempotencyKey": "plenty", "msisdn": MSISDN, "amount": 500_000})


@contextmanager
def customers_at(server: Server) -> Iterator[list[str]]:
    """Have a customer top up again and again meanwhile; whatever went wrong is told."""
    stop, count = Event(), iter(range(1_000_000))
    wrong: list[str] = []

    def work() -> None:
        while not stop.is_set():
            try:
                topped_up(server, f"meanwhile-{next(count)}")
            except Exception as error:  # noqa: BLE001 - each is a customer who was not served
                wrong.append(repr(error))
            stop.wait(PAUSE)

    customer = Thread(target=work)
    customer.start()
    try:
        yield wrong
    finally:
        stop.set()
        customer.join()


def is_ready(server: Server) -> bool:
    try:
        with urlopen(f"{server.address}/health/ready", timeout=LONG) as answer:  # noqa: S310 - our own address
            return bool(answer.status == 200)
    except HTTPError:
        return False


def upgraded_beside(version: Version, server: str) -> None:
    """Migrate and serve with the present program while that of a version goes on, and have both do the same work."""
    with a_database(server) as name, a_tree(version) as tree:
        told = surroundings(url := url_of(server, name))
        with serving(SERVE, told, "/health/ready", tree) as address:
            old = Server(address, ran(tree, told, *TOKEN))
            fill(old)
            first = renewed(old, "before")
            with customers_at(old) as wrong:
                ran(ROOT, told, "migrate")
                with (
                    serving(SERVE, told, "/health/ready") as there,
                    customers_at(Server(there, old.token)) as wrong_there,
                ):
                    sleep(NOTICES)
                    side_by_side(old, Server(there, old.token), first)
                    assert is_ready(old) == knows_of_later_ones(tree)
                    assert is_ready(Server(there, old.token))
            assert wrong + wrong_there == []
        assert wait_for(found(url)) == []


def side_by_side(old: Server, new: Server, first: Any) -> None:  # noqa: ANN401 - as it was answered
    """Have each do what the other has done, and see what the other has written."""
    again = renewed(new, "before")
    assert (again["replayed"], again["renewal"]["id"]) == (True, first["renewal"]["id"])
    for here, there, key in ((new, old, "by the new"), (old, new, "by the old")):
        done = topped_up(here, key)
        again = topped_up(there, key)
        assert (again["replayed"], again["topUp"]) == (True, done["topUp"])
    listed = [each.ask("{ renewals(first: 5) { edges { node { id } } } }")["renewals"] for each in (old, new)]
    assert listed[0] == listed[1]


def knows_of_later_ones(tree: Path) -> bool:
    return KNOWS in (tree / "persistence/connections/readiness.py").read_text()


async def asked_of_the_present(url: str, first: Any) -> None:  # noqa: ANN401 - as it was answered
    """Ask the present program the same again, and for more."""
    async with an_installation(url) as new:
        again = (await new.ask(RENEW, input=a_renewal("before", package="TIEN_LOI")))["renewFromMainBalance"]
        assert (again["replayed"], again["renewal"]["id"]) == (True, first["renewal"]["id"])
        more = (await new.ask(TOP_UP, input={"idempotencyKey": "more", "msisdn": MSISDN, "amount": 1000}))["topUp"]
        assert (more["replayed"], more["refusals"]) == (False, [])
        assert (await new.client.get("/health/ready")).status == 200


@served_before
def test_the_version_before_goes_on_serving_through_a_migration_and_beside_the_present_one(
    server: str,
) -> None:
    with a_database(server) as name, a_tree(BEFORE[0]) as tree:
        url = url_of(server, name)
        with serving(SERVE, surroundings(url), "/health/ready", tree) as address:
            old = Server(address, TokenIssuer(SECRET).issue(Role.ADMIN))
            fill(old)
            first = renewed(old, "before")
            with customers_at(old) as wrong:
                migrate(url)
                wait_for(asked_of_the_present(url, first))
                sleep(NOTICES)
                assert is_ready(old) == knows_of_later_ones(tree)
                assert topped_up(old, "more")["replayed"]
                assert renewed(old, "before")["replayed"]
            assert wrong == []
        assert wait_for(found(url)) == []


@pytest.mark.proof
@served_before
@pytest.mark.parametrize("version", BEFORE, ids=lambda version: str(version.revision))
def test_every_version_that_is_served_goes_on_serving_beside_present_servers(server: str, version: Version) -> None:
    upgraded_beside(version, server)
