"""The rules of rules.toml, read."""

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from api.identity import Role

_READ = tomllib.loads(Path(__file__).with_name("rules.toml").read_text(encoding="utf-8"))


class Outcome(StrEnum):
    """What somebody gets who asks: what there is, nothing, or a refusal of entry that names a scope."""

    OPEN = "open"
    NOTHING = "nothing"
    FORBIDDEN = "forbidden"


class Owner(StrEnum):
    """Whose something is: the viewer's own, another's, or of whoever had the viewer's number before."""

    SELF = "self"
    ANOTHER = "another"
    FORMER = "former"


@dataclass(frozen=True, slots=True)
class Rule:
    """Who is let in, under which scope, and what a subscriber gets of what is not its own; None: nobody owns it."""

    roles: frozenset[Role]
    scope: str | None
    others: Outcome | None

    def expected(self, role: Role, owner: Owner) -> Outcome:
        """Tell what a role gets of somebody's."""
        if role not in self.roles:
            return Outcome.FORBIDDEN
        kept_out = role is Role.SUBSCRIBER and owner is not Owner.SELF and self.others is not None
        return (self.others or Outcome.OPEN) if kept_out else Outcome.OPEN


def _rules(table: dict[str, dict[str, str]]) -> dict[str, Rule]:
    return {
        field: Rule(
            frozenset(Role(role) for role in said["roles"].split()),
            said.get("scope"),
            Outcome(said["others"]) if "others" in said else None,
        )
        for field, said in table.items()
    }


ROOTS = _rules(_READ["roots"])
NODES = _rules(_READ["nodes"])
CROSSINGS = _rules(_READ["crossings"])
CARRIED: dict[str, str] = _READ["carried"]
PARTY = frozenset(_READ["kinds"]["party"].split())
SHARED = frozenset(_READ["kinds"]["shared"].split())
