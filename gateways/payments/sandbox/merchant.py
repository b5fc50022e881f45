"""What the sandbox gateway knows us by: made up, the same on every machine, and worth nothing."""

from domain.payments.door import Merchant
from domain.payments.scheme import Scheme

SECRET = "00112233445566778899AABBCCDDEEFF"  # noqa: S105 - made up, and known to everybody


def sandbox_merchant(name: str, scheme: Scheme, port: int) -> Merchant:
    """Give what a door of the sandbox on this machine knows us by."""
    at = f"http://127.0.0.1:{port}/{name}"
    return Merchant(
        merchant="GIAHAN",
        access_code="SANDBOX",
        secret=SECRET,
        scheme=scheme,
        pay_url=f"{at}/pay",
        query_url=f"{at}/query",
        user="giahan",
        password="sandbox",  # noqa: S106 - made up
    )
