"""What the schema shows; enumerations are given their names in it before any node speaks of one."""

from api.graphql.types import enums, webhook_enums

__all__ = ["enums", "webhook_enums"]
