"""A real OpenID Connect provider in a process of its own, whose keys are new whenever it is asked to change them."""

import sys

import flask
from authlib.jose import RSAKey
from oidc_provider_mock import app


class Keys:
    """The provider's key, which may be changed, and with which a test may make tokens that the provider would not."""

    def __init__(self) -> None:
        self._key = RSAKey.generate_key(is_private=True)

    def put_in(self) -> None:
        """Let the provider sign with the present key."""
        flask.g.oidc_provider_mock_storage.jwk = self._key

    def rotate(self) -> str:
        """Take a new key, and know the old one no more."""
        self._key = RSAKey.generate_key(is_private=True)
        return "done"

    def private(self) -> dict[str, object]:
        """Tell the present private key."""
        return dict(self._key.as_dict(is_private=True))


def main(port: int) -> None:
    """Serve until killed."""
    provider, keys = app(), Keys()
    provider.before_request(keys.put_in)
    provider.add_url_rule("/rotate", view_func=keys.rotate, methods=["POST"])
    provider.add_url_rule("/private", view_func=keys.private)
    provider.run("localhost", port, threaded=True, use_reloader=False)


if __name__ == "__main__":
    main(int(sys.argv[1]))
