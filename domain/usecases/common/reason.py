"""The reason that staff give for what they do by hand (K-REFUND, S-REFUND, S-WRITE-OFF)."""

from domain.refusal import Refusal, bad_input

LONGEST_REASON = 500


def reason_refusals(reason: str) -> tuple[Refusal, ...]:
    """Refuse a reason that is none."""
    if not reason.strip():
        return (bad_input("reason", "empty"),)
    if len(reason) > LONGEST_REASON:
        return (bad_input("reason", "too_long", most=str(LONGEST_REASON)),)
    if not all(line.isprintable() for line in reason.splitlines()):
        return (bad_input("reason", "malformed"),)
    return ()
