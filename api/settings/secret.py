"""The secret that signs the built-in issuer's tokens: given, or made once and kept in the demo profile's home."""

import secrets

from api.settings import SHORTEST_SECRET, Settings

PRIVATE = 0o600


class DamagedSecretError(Exception):
    """The file in which the secret is kept holds none; its text is the path."""


def secret_of(settings: Settings) -> str:
    """Give the secret; the production profile has none but the one it is given.

    Raises:
        DamagedSecretError: where the one that was kept is no longer whole.
    """
    if settings.secret is not None:
        return settings.secret.get_secret_value()
    kept = settings.home / "secret"
    if not kept.exists():
        settings.home.mkdir(parents=True, exist_ok=True)
        made = kept.with_name(f"secret.{secrets.token_hex(4)}")
        made.touch(PRIVATE)
        made.write_text(secrets.token_urlsafe(48))
        try:
            kept.hardlink_to(made)
        except FileExistsError:
            pass
        finally:
            made.unlink()
    secret = kept.read_text("ascii", "replace").strip()
    if len(secret) < SHORTEST_SECRET or not secret.isprintable():
        raise DamagedSecretError(str(kept))
    return secret
