"""What must never exist: a query each, and the little that only reading every card can tell."""

from persistence.invariants.violations import violations

__all__ = ["violations"]
