"""Why something stands as it does: a code and its values, and no sentence."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self


@dataclass(frozen=True, slots=True)
class Why:
    """A code such as `plate_differs` and the values its words need."""

    code: str
    values: Mapping[str, object] = field(default_factory=dict)

    @classmethod
    def of(cls, code: str, **values: object) -> Self:
        """Build one with its values named."""
        return cls(code, values)
