"""Values: dataclasses that never change once they are made, which mypy sees to, and nothing asks again at run time.

A frozen dataclass sets each of its fields through `object.__setattr__`, which costs several times as much as setting
it. A card of a sweep makes some thirty values of two hundred fields: that was a fifth of all that it costs Python.
"""

import dataclasses
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(cls: type | None = None, /, *, frozen: bool = False, **options: Any) -> Any:  # noqa: ANN401
        """Make a dataclass; a frozen one is equal and hashed by its values, as it would be."""
        return dataclasses.dataclass(cls, unsafe_hash=frozen, **options)


__all__ = ["dataclass"]
