"""How webhooks are signed, and with which secrets."""

from base64 import b64decode
from datetime import UTC, datetime, timedelta

from domain.webhooks.endpoint import signing_versions
from domain.webhooks.signing import signatures

NOW = datetime(2024, 3, 15, 9, tzinfo=UTC)


def test_the_example_of_the_standard_webhooks_is_signed_as_it_is_there() -> None:
    secret = b64decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    signed = signatures(
        [secret], message_id="msg_p5jXN8AQM9LWM0D4loKWxJek", timestamp=1614265330, body=b'{"test": 2432232314}'
    )
    assert signed == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_the_secret_of_before_signs_until_its_grace_is_over() -> None:
    until = NOW + timedelta(hours=1)
    assert signing_versions(2, until, NOW) == (2, 1)
    assert signing_versions(2, until, until) == (2,)
    assert signing_versions(1, None, NOW) == (1,)
