"""The words that settings may be given."""

from enum import StrEnum


class Profile(StrEnum):
    """Demo: explorer, built-in issuer, sandboxes, embedded PostgreSQL. Production: none of these."""

    DEMO = "demo"
    PRODUCTION = "production"


class LogLevel(StrEnum):
    """From which weight on something is logged."""

    DEBUG = "DEBUG"
    INFO = "INFO"
    WARNING = "WARNING"
    ERROR = "ERROR"


class Signature(StrEnum):
    """How an outside issuer may sign: a public key checks it, so that a shared secret, or none, never does."""

    RS256 = "RS256"
    RS384 = "RS384"
    RS512 = "RS512"
    PS256 = "PS256"
    PS384 = "PS384"
    PS512 = "PS512"
    ES256 = "ES256"
    ES384 = "ES384"
    ES512 = "ES512"
    EDDSA = "EdDSA"
