"""How gateways sign: two schemes over the fields of a request or a message, in upper-case hexadecimal (O-PROOF)."""

import hmac
from collections.abc import Mapping
from enum import StrEnum
from hashlib import md5, sha256

HASH = "vpc_SecureHash"
HASH_TYPE = "vpc_SecureHashType"
_SIGNED = ("vpc_", "user_")


class Scheme(StrEnum):
    """MD5 over the bare values in the order of their keys, or HMAC-SHA256 over `key=value` joined by `&`."""

    MD5 = "md5"
    HMAC_SHA256 = "hmac-sha256"

    @property
    def tells_fields_apart(self) -> bool:
        """Tell whether a message proves anything: under MD5 digits may move from one field into the next unnoticed."""
        return self is Scheme.HMAC_SHA256

    def accepts(self, secret: str) -> bool:
        """Tell whether a secret can be one of this scheme: never an empty one; a key of HMAC is hexadecimal."""
        if self is Scheme.MD5:
            return bool(secret)
        try:
            return bool(bytes.fromhex(secret))
        except ValueError:
            return False


def signature(scheme: Scheme, secret: str, fields: Mapping[str, str]) -> str:
    """Sign fields: those that are not empty, but for the signature itself, their keys in byte order."""
    signed = sorted((name, value) for name, value in fields.items() if _is_signed(name) and value)
    if scheme is Scheme.MD5:
        return md5((secret + "".join(value for _, value in signed)).encode(), usedforsecurity=False).hexdigest().upper()
    said = "&".join(f"{name}={value}" for name, value in signed)
    return hmac.new(bytes.fromhex(secret), said.encode(), sha256).hexdigest().upper()


def is_signed(scheme: Scheme, secret: str, fields: Mapping[str, str]) -> bool:
    """Tell whether fields carry their own signature; none, or one under a secret that is none, is never right."""
    given = fields.get(HASH, "")
    if not scheme.accepts(secret) or not given:
        return False
    return hmac.compare_digest(signature(scheme, secret, fields).encode(), given.upper().encode())


def _is_signed(name: str) -> bool:
    return name.startswith(_SIGNED) and name not in (HASH, HASH_TYPE)
