"""The secret that signs the built-in issuer's tokens: given, or made once and kept in the demo profile's home."""

import secrets

from api.settings import Settings

PRIVATE = 0o600


def secret_of(settings: Settings) -> str:
    """Give the secret; the production profile has none but the one it is given."""
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
    return kept.read_text().strip()
