"""Which media type an answer has: what the client asks for, of the two that GraphQL over HTTP knows."""

from functools import lru_cache

GRAPHQL_JSON = "application/graphql-response+json"
JSON = "application/json"


@lru_cache(maxsize=256)
def negotiated(accept: str) -> str:
    """Choose the type a client likes best of those it names; the older where it takes anything, for older clients."""
    liked = sorted(_liked(accept), key=lambda each: -each[1])
    named = next((kind for kind, weight in liked if weight > 0 and kind in (GRAPHQL_JSON, JSON)), None)
    anything = any(weight > 0 and kind in ("*/*", "application/*") for kind, weight in liked)
    return named or (JSON if anything else GRAPHQL_JSON)


def _liked(accept: str) -> list[tuple[str, float]]:
    """List media types with their weights."""
    return [_weighed(part) for part in accept.lower().split(",")]


def _weighed(part: str) -> tuple[str, float]:
    kind, *parameters = (each.strip() for each in part.split(";"))
    weight = next((each[2:] for each in parameters if each.startswith("q=")), "1")
    try:
        return kind, float(weight)
    except ValueError:
        return kind, 0
