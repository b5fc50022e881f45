"""Settings of vouchers and online payments."""

from typing import Annotated, Any, Self
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, field_validator, model_validator
from pydantic_settings import NoDecode

from api.settings.safety import SafetySettings
from domain.payments.scheme import Scheme

SHORTEST_KEY = 32
DOORS = ("napas", "smartlink")
_PAY = "Where browsers go to pay; unset: the sandbox gateway, in the demo profile"
_QUERY = "Where we ask what became of a payment"
_MERCHANT = "What the gateway knows us by"
_ACCESS = "The access code that goes with it"
_SECRET = "The secret that signs requests and messages; hexadecimal under hmac-sha256"  # noqa: S105 - a description
_USER = "The name with which we ask"
_PASSWORD = "The password with which we ask"  # noqa: S105 - a description
_SCHEME = "How the gateway signs: md5 or hmac-sha256"


class PaymentSettings(SafetySettings):
    """What an operator may set of vouchers and online payments."""

    voucher_keys: Annotated[tuple[tuple[int, bytes], ...], NoDecode] = Field(
        (),
        repr=False,
        description="Keys with which voucher codes are kept, each as version:key, the present one first; those "
        "of before stay while their codes live. Unset: one derived from the secret",
    )
    napas_pay_url: str | None = Field(None, description=_PAY)
    napas_query_url: str | None = Field(None, description=_QUERY)
    napas_merchant: str | None = Field(None, description=_MERCHANT)
    napas_access_code: str | None = Field(None, description=_ACCESS)
    napas_secret: SecretStr | None = Field(None, description=_SECRET)
    napas_user: str = Field("", description=_USER)
    napas_password: SecretStr | None = Field(None, description=_PASSWORD)
    napas_scheme: Scheme = Field(Scheme.MD5, description=_SCHEME)
    smartlink_pay_url: str | None = Field(None, description=_PAY)
    smartlink_query_url: str | None = Field(None, description=_QUERY)
    smartlink_merchant: str | None = Field(None, description=_MERCHANT)
    smartlink_access_code: str | None = Field(None, description=_ACCESS)
    smartlink_secret: SecretStr | None = Field(None, description=_SECRET)
    smartlink_user: str = Field("", description=_USER)
    smartlink_password: SecretStr | None = Field(None, description=_PASSWORD)
    smartlink_scheme: Scheme = Field(Scheme.MD5, description=_SCHEME)
    public_url: str | None = Field(
        None, description="Where browsers reach this server, https://host: gateways send customers back there"
    )
    return_urls: Annotated[tuple[str, ...], NoDecode] = Field(
        (), description="Beginnings of addresses that any caller may send customers back to; partners have their own"
    )
    sandbox_port: int = Field(8001, ge=0, le=65535, description="Where the sandbox gateway serves, in the demo profile")
    two_persons: bool | None = Field(
        None, description="Whether big refunds need a second person (G-TWO); unset: in production, not in the demo"
    )
    smtp_url: SecretStr | None = Field(
        None, description="Where mail leaves: smtp://user:password@host:port, smtps://; unset: kept as sent"
    )
    mail_from: str = Field("no-reply@giahan.example", description="From whom mail comes")

    @field_validator("voucher_keys", mode="before")
    @classmethod
    def _keys(cls, value: Any) -> Any:  # noqa: ANN401 - as it was set
        if not isinstance(value, str):
            return value
        keys = [each.partition(":") for each in value.replace(",", " ").split()]
        if any(not version.isdecimal() or len(key) < SHORTEST_KEY for version, _, key in keys):
            raise ValueError(f"a key is written version:key, with at least {SHORTEST_KEY} characters")
        if len({version for version, _, _ in keys}) != len(keys):
            raise ValueError("each key has a version of its own")
        return tuple((int(version), key.encode()) for version, _, key in keys)

    @field_validator("return_urls", mode="before")
    @classmethod
    def _beginnings(cls, value: object) -> object:
        return tuple(value.replace(",", " ").split()) if isinstance(value, str) else value

    @field_validator("public_url")
    @classmethod
    def _absolute(cls, url: str | None) -> str | None:
        if url is not None and (urlsplit(url).scheme not in ("https", "http") or not urlsplit(url).hostname):
            raise ValueError("an address is written https://host")
        return url.rstrip("/") if url else None

    @field_validator("smtp_url")
    @classmethod
    def _mail(cls, url: SecretStr | None) -> SecretStr | None:
        parts = urlsplit(url.get_secret_value()) if url else None
        if parts is not None and (parts.scheme not in ("smtp", "smtps") or not parts.hostname):
            raise ValueError("a mail server is written smtp://user:password@host:port")
        return url

    @model_validator(mode="after")
    def _whole_doors(self) -> Self:
        for door in DOORS:
            told = [getattr(self, f"{door}_{name}") for name in ("pay_url", "query_url", "merchant", "access_code")]
            secret: SecretStr | None = getattr(self, f"{door}_secret")
            if not any((*told, secret)):
                continue
            names = ", ".join(f"GIAHAN_{door.upper()}_{each}" for each in ("PAY_URL", "QUERY_URL", "MERCHANT"))
            if not all((*told, secret)):
                raise ValueError(f"a door is set whole: {names}, …_ACCESS_CODE and …_SECRET")
            scheme: Scheme = getattr(self, f"{door}_scheme")
            if secret is None or not scheme.accepts(secret.get_secret_value()):
                raise ValueError(f"GIAHAN_{door.upper()}_SECRET is no secret of the scheme {scheme}")
        return self
