"""What the demo data says, read from `demo.toml`."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import blake2b
from importlib.resources import files
from typing import Any

from api.demo.cards import DemoCard
from api.demo.day import DemoAdvance, DemoPayment
from api.demo.promotions import read_enrolments
from api.demo.registrations import DemoRegistration
from api.demo.renewals import DemoRenewal
from api.demo.subscribers import DemoSubscriber

FILE = files("api.demo") / "demo.toml"


@dataclass(frozen=True, slots=True)
class DemoLine:
    """A number of the demo data, what it is called and the one situation that it shows."""

    number: str
    name: str
    shows: str


@dataclass(frozen=True, slots=True)
class DemoData:
    """All of it, with a fingerprint that tells whether this very data was loaded before."""

    subscribers: tuple[DemoSubscriber, ...]
    cards: tuple[DemoCard, ...]
    renewals: tuple[DemoRenewal, ...]
    registrations: tuple[DemoRegistration, ...]
    payments: tuple[DemoPayment, ...]
    advances: tuple[DemoAdvance, ...]
    fingerprint: str


def read_demo() -> DemoData:
    """Read the file that comes along."""
    content = FILE.read_bytes()
    said: Mapping[str, list[dict[str, Any]]] = tomllib.loads(content.decode())
    return DemoData(
        tuple(DemoSubscriber(**each) for each in said["subscribers"]),
        tuple(DemoCard(**each) for each in said["cards"]),
        tuple(DemoRenewal(**each) for each in said["renewals"]),
        tuple(DemoRegistration(**each) for each in said["registrations"]),
        tuple(DemoPayment(**each) for each in said["payments"]),
        tuple(DemoAdvance(**each) for each in said["advances"]),
        blake2b(content, digest_size=8).hexdigest(),
    )


def describe_demo() -> tuple[DemoLine, ...]:
    """List what each number shows, subscribers first."""
    data = read_demo()
    return (
        *(DemoLine(each.msisdn, each.name, each.shows) for each in data.subscribers),
        *(DemoLine(each.number, each.name, each.shows) for each in data.cards),
        *(DemoLine(each.msisdn, each.name, each.shows) for each in read_enrolments()),
    )
