"""Roles, and the scopes that they are made of."""

from enum import StrEnum


class Scope(StrEnum):
    """A right that a field asks for."""

    CATALOGUE_READ = "catalogue:read"
    QUOTES_READ = "quotes:read"
    QUOTES_AS_OF = "quotes:as-of"
    CARDS_READ = "cards:read"
    CARDS_WRITE = "cards:write"
    SUBSCRIBERS_READ = "subscribers:read"
    SUBSCRIBERS_WRITE = "subscribers:write"
    RENEWALS_READ = "renewals:read"
    RENEWALS_READ_OWN = "renewals:read-own"
    RENEWALS_WRITE = "renewals:write"
    ATTEMPTS_READ = "attempts:read"
    MESSAGES_READ = "messages:read"
    DIALOGUES_READ = "dialogues:read"
    LEDGER_READ = "ledger:read"
    POLICIES_READ = "policies:read"
    TOP_UPS_WRITE = "top-ups:write"
    REFUNDS_WRITE = "refunds:write"
    REFUNDS_REQUEST = "refunds:request"
    REFUNDS_READ = "refunds:read"
    PRICES_PUBLISH = "prices:publish"
    POLICIES_PUBLISH = "policies:publish"
    CHANNELS = "channels"
    AUTO_RENEWALS_READ = "auto-renewals:read"
    AUTO_RENEWALS_WRITE = "auto-renewals:write"
    SWEEPS_READ = "sweeps:read"
    SWEEPS_CONTROL = "sweeps:control"
    ADVANCES_READ = "advances:read"
    ADVANCES_WRITE = "advances:write"
    ADVANCES_REFUND = "advances:refund"
    ADVANCES_REPORT = "advances:report"
    PROMOTIONS_READ = "promotions:read"
    PROMOTIONS_WRITE = "promotions:write"
    PROMOTIONS_REPORT = "promotions:report"
    CREDENTIALS_READ = "credentials:read"
    CREDENTIALS_WRITE = "credentials:write"
    AUDIT_READ = "audit:read"
    WEBHOOKS_READ = "webhooks:read"
    WEBHOOKS_MANAGE = "webhooks:manage"
    FIGURES_READ = "figures:read"
    DAYS_CLOSE = "days:close"
    SEARCH_READ = "search:read"
    TIMELINES_READ = "timelines:read"
    EXAMINATIONS_READ = "examinations:read"
    READS_READ = "reads:read"
    TRIALS_RUN = "trials:run"
    CIRCULARS_DRAFT = "circulars:draft"
    PROPOSALS_READ = "proposals:read"
    PROPOSALS_MAKE = "proposals:make"
    PROPOSALS_DECIDE = "proposals:decide"
    EXPORTS_READ = "exports:read"
    ONLINE = "online"
    ONLINE_CLIENT_ADDRESS = "online:client-address"
    VOUCHERS_READ = "vouchers:read"
    VOUCHERS_WRITE = "vouchers:write"
    PAYMENTS_READ = "payments:read"
    PAYMENTS_SETTLE = "payments:settle"


class Role(StrEnum):
    """A set of scopes with a name."""

    ADMIN = "admin"
    SUPPORT = "support"
    AUDITOR = "auditor"
    PRICING = "pricing"
    OPERATIONS = "operations"
    PARTNER = "partner"
    SUBSCRIBER = "subscriber"


_READS = {scope for scope in Scope if scope.endswith(":read")} | {Scope.QUOTES_AS_OF}

SCOPES: dict[Role, frozenset[Scope]] = {
    Role.ADMIN: frozenset(Scope),
    Role.AUDITOR: frozenset(_READS),
    Role.SUPPORT: frozenset(
        _READS - {Scope.AUDIT_READ, Scope.READS_READ}
        | {
            Scope.PROPOSALS_MAKE,
            Scope.REFUNDS_REQUEST,
            Scope.RENEWALS_WRITE,
            Scope.SUBSCRIBERS_WRITE,
            Scope.CARDS_WRITE,
            Scope.AUTO_RENEWALS_WRITE,
            Scope.SWEEPS_CONTROL,
            Scope.ADVANCES_WRITE,
            Scope.ONLINE,
            Scope.PAYMENTS_SETTLE,
            Scope.PROMOTIONS_WRITE,
            Scope.PROMOTIONS_REPORT,
        }
    ),
    Role.PRICING: frozenset(
        {
            Scope.CATALOGUE_READ,
            Scope.POLICIES_READ,
            Scope.FIGURES_READ,
            Scope.EXPORTS_READ,
            Scope.PRICES_PUBLISH,
            Scope.POLICIES_PUBLISH,
            Scope.TRIALS_RUN,
            Scope.CIRCULARS_DRAFT,
            Scope.PROPOSALS_READ,
            Scope.PROPOSALS_MAKE,
            Scope.PROPOSALS_DECIDE,
        }
    ),
    Role.OPERATIONS: frozenset(
        {
            Scope.CATALOGUE_READ,
            Scope.POLICIES_READ,
            Scope.FIGURES_READ,
            Scope.EXPORTS_READ,
            Scope.SWEEPS_READ,
            Scope.SWEEPS_CONTROL,
            Scope.DAYS_CLOSE,
            Scope.MESSAGES_READ,
            Scope.WEBHOOKS_READ,
            Scope.WEBHOOKS_MANAGE,
        }
    ),
    Role.PARTNER: frozenset(
        {
            Scope.CATALOGUE_READ,
            Scope.QUOTES_READ,
            Scope.CARDS_READ,
            Scope.CARDS_WRITE,
            Scope.SUBSCRIBERS_WRITE,
            Scope.RENEWALS_WRITE,
            Scope.RENEWALS_READ_OWN,
            Scope.TOP_UPS_WRITE,
            Scope.CHANNELS,
            Scope.AUTO_RENEWALS_WRITE,
            Scope.ADVANCES_READ,
            Scope.ADVANCES_WRITE,
            Scope.ADVANCES_REPORT,
            Scope.PROMOTIONS_READ,
            Scope.PROMOTIONS_WRITE,
            Scope.PROMOTIONS_REPORT,
            Scope.WEBHOOKS_READ,
            Scope.WEBHOOKS_MANAGE,
            Scope.ONLINE,
            Scope.ONLINE_CLIENT_ADDRESS,
        }
    ),
    Role.SUBSCRIBER: frozenset(
        {
            Scope.CATALOGUE_READ,
            Scope.QUOTES_READ,
            Scope.CARDS_READ,
            Scope.SUBSCRIBERS_READ,
            Scope.RENEWALS_READ,
            Scope.RENEWALS_WRITE,
            Scope.MESSAGES_READ,
            Scope.LEDGER_READ,
            Scope.AUTO_RENEWALS_READ,
            Scope.AUTO_RENEWALS_WRITE,
            Scope.ADVANCES_READ,
            Scope.ADVANCES_WRITE,
            Scope.ONLINE,
            Scope.PROMOTIONS_READ,
            Scope.PROMOTIONS_WRITE,
        }
    ),
}
"""What each role may do; a subscriber's scopes reach its own number only."""

STAFF = frozenset({Role.ADMIN, Role.SUPPORT, Role.AUDITOR, Role.PRICING, Role.OPERATIONS})
