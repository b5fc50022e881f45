"""Commands that only show: a token, the schema, the settings. They need no database."""

import json

import click

from api.identity import SCOPES, Role, Scope, TokenIssuer
from api.settings import Settings
from api.settings.secret import secret_of
from domain.subscribers.msisdn import parse_msisdn


@click.command()
@click.option("--role", type=click.Choice([role.value for role in Role]), required=True, help="Whose rights it has.")
@click.option("--msisdn", help="The subscriber's number, for the role subscriber.")
@click.option("--name", help="The principal's name; idempotency keys belong to it.")
@click.option("--scope", "scopes", multiple=True, help="Only this scope of the role's; may be given again and again.")
def token(role: str, msisdn: str | None, name: str | None, scopes: tuple[str, ...]) -> None:
    """Print a bearer token of the built-in issuer."""
    settings, number = Settings(), parse_msisdn(msisdn) if msisdn else None
    if settings.oidc_issuers:
        raise click.ClickException("Tokens come from GIAHAN_OIDC_ISSUERS: the built-in issuer is off.")
    if not settings.issues_tokens:
        raise click.ClickException("The production profile lets in no token of ours: GIAHAN_BUILT_IN_ISSUER=on would.")
    if (role == Role.SUBSCRIBER) != (number is not None) or (msisdn is not None and number is None):
        raise click.UsageError("--msisdn goes with --role subscriber, and is a mobile number: 0912345678.")
    if unknown := set(scopes) - SCOPES[Role(role)]:
        raise click.UsageError(f"{role} has no scope {', '.join(sorted(unknown))}.")
    chosen = frozenset(map(Scope, scopes)) if scopes else None
    click.echo(TokenIssuer(secret_of(settings)).issue(Role(role), number, name, chosen))


@click.command()
def schema() -> None:
    """Print the GraphQL schema."""
    from api.graphql.schema import schema as made  # noqa: PLC0415 - loaded only where it is shown

    click.echo(made.as_str())


@click.command()
def settings() -> None:
    """List every setting with its value, secrets masked."""
    for name, value, meaning in Settings().lines():
        click.echo(f"{name}={value}\n    {meaning}")


@click.command()
def refusals() -> None:
    """Print every rule, text of a refusal and code of an error, in Vietnamese and English, as JSON."""
    from api.graphql.request.errors import Code  # noqa: PLC0415 - loaded only where it is shown
    from api.wiring.refusal_book import refusal_book  # noqa: PLC0415

    click.echo(json.dumps(refusal_book(tuple(Code)), ensure_ascii=False, indent=2))
