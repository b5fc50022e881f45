"""Putting partners' access together: their use cases get their ports here, by hand."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

import asyncpg

from api.identity import SCOPES, Role
from api.identity.partner_tokens import signing_secret
from api.identity.return_urls import place_of
from api.settings import Settings
from api.settings.secret import secret_of
from domain.partners.credential import PartnerCredential
from domain.ports.clock import Clock
from domain.ports.lookups.partners.credentials import CredentialLookups
from domain.ports.signed_requests import SignedRequests
from domain.ports.work import Works
from domain.usecases.partners.issue_credential import IssueCredential
from domain.usecases.partners.revoke_credential import RevokeCredential
from domain.usecases.partners.rotate_credential import RotateCredential
from gateways.clock import SystemClock
from gateways.ids import new_id
from persistence.lookups import PostgresCredentialLookups
from persistence.repositories.partners.signed_requests import PostgresSignedRequests

PERMITTED = frozenset(scope.value for scope in SCOPES[Role.PARTNER])
_BYTES = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerAccess:
    """Everything about partners' credentials that the ways in may call; `signing` tells the secret of one."""

    lookups: CredentialLookups
    requests: SignedRequests
    issue: IssueCredential
    rotate: RotateCredential
    revoke: RevokeCredential
    signing: Callable[[PartnerCredential], str]


def partner_access(settings: Settings, pool: asyncpg.Pool, works: Works, clock: Clock) -> PartnerAccess:
    """Give every use case of partners' access its ports; credentials go by real time, whatever the business clock."""
    watch = SystemClock(timedelta())
    return PartnerAccess(
        lookups=PostgresCredentialLookups(pool),
        requests=PostgresSignedRequests(pool),
        issue=IssueCredential(
            works=works,
            clock=clock,
            watch=watch,
            new_id=new_id,
            new_secret=new_secret,
            permitted=PERMITTED,
            is_address=lambda url: place_of(url) is not None,
        ),
        rotate=RotateCredential(works=works, clock=clock, watch=watch, new_secret=new_secret),
        revoke=RevokeCredential(works=works, clock=clock, watch=watch),
        signing=lambda credential: signing_secret(secret_of(settings), credential),
    )


def new_secret() -> str:
    """Make a secret of 256 bits of chance."""
    return secrets.token_urlsafe(_BYTES)
