"""Mutations of partners' credentials: issuing, changing the secret, revoking."""

from datetime import datetime

import strawberry

from api.graphql.nodes.partners.partner_credential import PartnerCredentialNode
from api.graphql.nodes.payload import Payload
from api.graphql.nodes.refusal import shown
from api.graphql.request.context import Info, given, guarded
from api.graphql.types.arguments import Input
from api.graphql.types.descriptions import IDEMPOTENCY_KEY
from api.graphql.types.ids import Kind, ref_of
from api.identity import Scope
from domain.partners.credential import CredentialKind, PartnerCredential
from domain.usecases.common.idempotency import Result
from domain.usecases.partners.issue_credential import IssueCommand, Shown
from domain.usecases.partners.revoke_credential import RevokeCommand
from domain.usecases.partners.rotate_credential import RotateCommand


@strawberry.input(description="Whose credential, and what it may do: scopes that a partner may have.")
class IssueCredentialInput:
    """A credential as it is to be issued."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    partner: str = strawberry.field(description="The partner's name: 3 to 64 small letters, digits and hyphens.")
    scopes: list[str] = strawberry.field(description="What it may do, such as `renewals:write`; at least one.")
    requires_signature: bool = strawberry.field(default=False, description="Whether its changes must be signed.")
    expires_at: datetime | None = strawberry.field(
        default=strawberry.UNSET,
        description="Within three years. An API key lasts a year where nothing is said, a client until it is revoked.",
    )

    return_urls: list[str] = strawberry.field(
        default_factory=list,
        description="Beginnings of addresses that it may send customers back to after paying online, by scheme, "
        "host, port and path segments; at most 20 (O-REDIRECT).",
    )

    def command(self, kind: CredentialKind) -> IssueCommand:
        """Read the input."""
        return IssueCommand(
            kind=kind,
            partner=self.partner,
            scopes=tuple(sorted(set(self.scopes))),
            requires_signature=self.requires_signature,
            expires_at=given(self.expires_at),
            return_urls=tuple(self.return_urls),
        )


@strawberry.input(description="Which credential gets a new secret.")
class RotatePartnerCredentialInput:
    """A change of a secret as it is asked."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    credential_id: strawberry.ID = strawberry.field(
        description="The `id` of a PartnerCredential, as `partnerCredentials` lists it."
    )
    grace_minutes: int = strawberry.field(
        default=0, description="How long the secret of before stays good: 0 to 10080."
    )


@strawberry.input(description="Which credential lets nobody in any more.")
class RevokePartnerCredentialInput:
    """A revocation as it is asked."""

    idempotency_key: str = strawberry.field(description=IDEMPOTENCY_KEY)
    credential_id: strawberry.ID = strawberry.field(
        description="The `id` of a PartnerCredential, as `partnerCredentials` lists it."
    )


@strawberry.type(
    description="`secret` and `signingSecret` are shown this once: the same key again gives the credential alone."
)
class IssuedCredentialPayload(Payload):
    """What was issued."""

    credential: PartnerCredentialNode | None = strawberry.field(
        description="The credential without its secret; null where the request was refused."
    )
    secret: str | None = strawberry.field(
        description="The whole API key, or the `client_secret` of a client; null where the key was seen before."
    )
    signing_secret: str | None = strawberry.field(
        description="The key with which its requests are signed; null where the key was seen before."
    )

    @classmethod
    def of(cls, outcome: Result[Shown], info: Info) -> "IssuedCredentialPayload":
        """Show what was issued."""
        giahan, made = info.context.giahan, outcome.made
        secret = _whole(made) if made else None
        return cls(
            credential=PartnerCredentialNode.of(made.credential) if made else None,
            secret=secret,
            signing_secret=giahan.partners.signing(made.credential) if made and secret else None,
            refusals=shown(outcome.refusals, info.context),
            replayed=outcome.replayed,
        )


@strawberry.type(description="What was revoked.")
class RevokePartnerCredentialPayload(Payload):
    """What was revoked."""

    credential: PartnerCredentialNode | None = strawberry.field(
        description="The credential as it then is; null where the request was refused."
    )

    @classmethod
    def of(cls, outcome: Result[PartnerCredential], info: Info) -> "RevokePartnerCredentialPayload":
        """Show what was revoked."""
        return cls(
            credential=PartnerCredentialNode.of(outcome.made) if outcome.made else None,
            refusals=shown(outcome.refusals, info.context),
            replayed=outcome.replayed,
        )


@strawberry.type
class PartnerMutations:
    """Partners' credentials."""

    @guarded(Scope.CREDENTIALS_WRITE, "Issues an API key, which is shown once.", staff=True)
    async def issue_api_key(
        self,
        info: Info,
        input: Input[IssueCredentialInput],  # noqa: A002 - the house's name
    ) -> IssuedCredentialPayload | None:
        """Issue an API key."""
        return await _issue(info, CredentialKind.API_KEY, input)

    @guarded(
        Scope.CREDENTIALS_WRITE,
        "Registers a client that fetches its tokens at `POST /oauth/token`; its secret is shown once.",
        staff=True,
    )
    async def register_partner_client(
        self,
        info: Info,
        input: Input[IssueCredentialInput],  # noqa: A002 - the house's name
    ) -> IssuedCredentialPayload | None:
        """Register a client."""
        return await _issue(info, CredentialKind.CLIENT, input)

    @guarded(Scope.CREDENTIALS_WRITE, "Gives a credential a new secret, which is shown once.", staff=True)
    async def rotate_partner_credential(
        self,
        info: Info,
        input: Input[RotatePartnerCredentialInput],  # noqa: A002 - the house's name
    ) -> IssuedCredentialPayload | None:
        """Change a secret."""
        context = info.context
        which = ref_of(input.credential_id, Kind.PARTNER_CREDENTIAL)
        command = RotateCommand(credential=which, grace_minutes=input.grace_minutes)
        outcome = await context.giahan.partners.rotate(context.asked(input.idempotency_key), command)
        return IssuedCredentialPayload.of(outcome, info)

    @guarded(Scope.CREDENTIALS_WRITE, "Revokes a credential: it opens nothing from five seconds on.", staff=True)
    async def revoke_partner_credential(
        self,
        info: Info,
        input: Input[RevokePartnerCredentialInput],  # noqa: A002 - the house's name
    ) -> RevokePartnerCredentialPayload | None:
        """Revoke a credential."""
        context = info.context
        command = RevokeCommand(credential=ref_of(input.credential_id, Kind.PARTNER_CREDENTIAL))
        outcome = await context.giahan.partners.revoke(context.asked(input.idempotency_key), command)
        return RevokePartnerCredentialPayload.of(outcome, info)


async def _issue(info: Info, kind: CredentialKind, asked: IssueCredentialInput) -> IssuedCredentialPayload:
    context = info.context
    outcome = await context.giahan.partners.issue(context.asked(asked.idempotency_key), asked.command(kind))
    return IssuedCredentialPayload.of(outcome, info)


def _whole(made: Shown) -> str | None:
    """Give what a partner keeps: the key with the part of it that may be seen, or the client's secret."""
    if made.secret is None or made.credential.kind is CredentialKind.CLIENT:
        return made.secret
    return f"{made.credential.prefix}_{made.secret}"
