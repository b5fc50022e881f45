"""What the schema shows; enumerations are given their names in it before any node speaks of one."""

from api.graphql.types import (
    advance_enums,
    dialogue_enums,
    enums,
    money_enums,
    online_enums,
    promotion_enums,
    renewal_enums,
    rule_enums,
    support_enums,
    webhook_enums,
)

__all__ = [
    "advance_enums",
    "dialogue_enums",
    "enums",
    "money_enums",
    "online_enums",
    "promotion_enums",
    "renewal_enums",
    "rule_enums",
    "support_enums",
    "webhook_enums",
]
