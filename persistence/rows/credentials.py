"""From rows to partners' credentials and back."""

from dataclasses import fields

from domain.partners.credential import CredentialKind, PartnerCredential
from persistence.connections.pool import Row

COLUMNS = tuple(field.name for field in fields(PartnerCredential))

CREDENTIAL = ", ".join(COLUMNS)


def credential_of(row: Row) -> PartnerCredential:
    """Read a credential."""
    values = {name: row[name] for name in COLUMNS}
    return PartnerCredential(
        **{
            **values,
            "kind": CredentialKind(row["kind"]),
            "scopes": frozenset(row["scopes"]),
            "return_urls": tuple(row["return_urls"]),
        }
    )


def credential_columns(credential: PartnerCredential) -> tuple[object, ...]:
    """Write a credential, its columns as they are listed in `COLUMNS`."""
    values = {name: getattr(credential, name) for name in COLUMNS}
    return tuple((values | {"scopes": sorted(credential.scopes), "return_urls": list(credential.return_urls)}).values())
