"""A policy: a figure of the service that circulars change (policies of gateway 9029 and of S-Plus)."""

from enum import StrEnum

from domain.values import dataclass
from domain.versions import Version


class Parameter(StrEnum):
    """What a policy is about."""

    SERVICE_FEE_PERCENT = "SERVICE_FEE_PERCENT"
    MAX_TOTAL_PER_MONTH_VND = "MAX_TOTAL_PER_MONTH_VND"
    MAX_PER_TRANSACTION_VND = "MAX_PER_TRANSACTION_VND"
    MAX_CARDS_PER_MONTH = "MAX_CARDS_PER_MONTH"
    HEAVY_SPEND_VND = "HEAVY_SPEND_VND"
    HEAVY_SPEND_BLOCK_MONTHS = "HEAVY_SPEND_BLOCK_MONTHS"
    MIN_DAYS_SINCE_ACTIVATION = "MIN_DAYS_SINCE_ACTIVATION"
    MIN_BASIC_USAGE_30_DAYS_VND = "MIN_BASIC_USAGE_30_DAYS_VND"
    USAGE_MAX_AGE_DAYS = "USAGE_MAX_AGE_DAYS"
    KNOWN_CUSTOMER_DAYS = "KNOWN_CUSTOMER_DAYS"
    REMEMBERED_CARDS = "REMEMBERED_CARDS"
    AUTO_RENEW_CHARGE_AT = "AUTO_RENEW_CHARGE_AT"
    AUTO_RENEW_NOTIFY_AT = "AUTO_RENEW_NOTIFY_AT"
    AUTO_RENEW_REMIND_DAYS_BEFORE = "AUTO_RENEW_REMIND_DAYS_BEFORE"
    AUTO_RENEW_TERM = "AUTO_RENEW_TERM"
    AUTO_RENEW_RETRY_AT = "AUTO_RENEW_RETRY_AT"
    AUTO_RENEW_CONFIRM_HOURS = "AUTO_RENEW_CONFIRM_HOURS"
    CARD_MAX_AGE_MINUTES = "CARD_MAX_AGE_MINUTES"
    USSD_IDLE_SECONDS = "USSD_IDLE_SECONDS"
    SMS_REPEAT_MINUTES = "SMS_REPEAT_MINUTES"
    SMS_PER_HOUR = "SMS_PER_HOUR"
    SECOND_PERSON_VND = "SECOND_PERSON_VND"
    ONLINE_REFUND_SECOND_PERSON_VND = "ONLINE_REFUND_SECOND_PERSON_VND"
    PROMO_FIRST_NOTICE_DAYS = "PROMO_FIRST_NOTICE_DAYS"
    ADVANCE_MAX_BALANCE_VND = "ADVANCE_MAX_BALANCE_VND"
    ADVANCE_CONFIRM_MINUTES = "ADVANCE_CONFIRM_MINUTES"
    ADVANCE_OFFER_INTERVAL_MINUTES = "ADVANCE_OFFER_INTERVAL_MINUTES"


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyVersion(Version[str]):
    """A version of a policy's value, as plain text; None switches the rule off."""

    parameter: Parameter

    @property
    def number(self) -> int:
        """The value as a whole number; only for parameters that hold one in force."""
        return int(self.value or "")
