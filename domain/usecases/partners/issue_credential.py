"""Issue a partner's credential: its secret is shown once, and kept as a hash."""

from collections.abc import Callable
from datetime import datetime

from domain.partners.credential import CredentialKind, PartnerCredential, hash_of
from domain.partners.rules import USUAL_LIFE, address_refusals, expiry_refusals, partner_refusals, scope_refusals
from domain.ports.clock import Clock
from domain.ports.ids import NewId
from domain.ports.repositories.credentials import NewSecret
from domain.ports.work import Work, Works
from domain.refusal import Refusal
from domain.usecases.common.command import Asked
from domain.usecases.common.idempotency import Decided, Done, Result, once
from domain.values import dataclass

_PREFIXES = {CredentialKind.API_KEY: "ghk_", CredentialKind.CLIENT: "ghc_"}


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueCommand:
    """Whose credential, for what; an API key lasts a year where nothing is said, a client until it is revoked."""

    kind: CredentialKind
    partner: str
    scopes: tuple[str, ...]
    requires_signature: bool
    expires_at: datetime | None = None
    return_urls: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """A credential, with its secret the one time that it is shown."""

    credential: PartnerCredential
    secret: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueCredential:
    """Issues credentials; `permitted` are the scopes that a partner may have, `watch` tells real time.

    `is_address` tells what customers may be sent back to.
    """

    works: Works
    clock: Clock
    watch: Clock
    new_id: NewId
    new_secret: NewSecret
    permitted: frozenset[str]
    is_address: Callable[[str], bool]

    async def __call__(self, asked: Asked, command: IssueCommand) -> Result[Shown]:
        """Issue a credential, or say why not; the same key issues one, and shows its secret no second time (G-ONCE)."""
        secret = self.new_secret()

        async def act(work: Work) -> Decided[PartnerCredential]:
            return await self._issue(work, command, secret, asked.principal)

        settled = await once(
            self.works, self.clock, asked, command, act, lambda work, ref: work.credentials.find(ref.id)
        )
        return shown(settled, secret)

    def refusals(self, command: IssueCommand) -> tuple[Refusal, ...]:
        """Tell every reason why a credential cannot be issued."""
        return (
            *partner_refusals(command.partner),
            *scope_refusals(frozenset(command.scopes), self.permitted),
            *expiry_refusals(command.expires_at, self.watch.now()),
            *address_refusals(command.return_urls, self.is_address),
        )

    async def _issue(self, work: Work, command: IssueCommand, secret: str, by: str) -> Decided[PartnerCredential]:
        now = self.watch.now()
        if refusals := self.refusals(command):
            return refusals
        usual = now + USUAL_LIFE if command.kind is CredentialKind.API_KEY else None
        credential_id = self.new_id()
        credential = PartnerCredential(
            id=credential_id,
            kind=command.kind,
            partner=command.partner,
            prefix=_PREFIXES[command.kind] + credential_id.hex[-12:],
            secret_hash=hash_of(secret),
            scopes=frozenset(command.scopes),
            requires_signature=command.requires_signature,
            created_at=now,
            created_by=by,
            expires_at=command.expires_at or usual,
            return_urls=command.return_urls,
        )
        await work.credentials.add(credential)
        return Done(credential, credential.ref)


def shown(settled: Result[PartnerCredential], secret: str) -> Result[Shown]:
    """Show a secret where it was made just now."""
    made = Shown(settled.made, None if settled.replayed else secret) if settled.made else None
    return Result(made, settled.refusals, settled.replayed)
