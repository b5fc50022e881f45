"""Documents that grow."""

CARDS = "renewals(first: {}) {{ edges {{ node {{ card {{ {} }} }} }} }}"


def nested(first: str, levels: int) -> str:
    """Ask for the renewals of the cards of renewals."""
    inner = "number"
    for _ in range(levels):
        inner = CARDS.format(first, inner)
    return inner


def spread(levels: int) -> str:
    """Spread a fragment twice that spreads another twice, and so on."""
    each = " ".join(f"fragment f{n} on Query {{ ...f{n + 1} ...f{n + 1} }}" for n in range(levels))
    return f"{{ ...f0 }} {each} fragment f{levels} on Query {{ a: packages {{ code }} }}"
