"""What went wrong, as a code and its values: the window and the command line make the sentence."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Problem:
    """A code such as `unknown_crossing` and the values its sentence needs."""

    code: str
    values: Mapping[str, object] = field(default_factory=dict)

    @classmethod
    def of(cls, code: str, **values: object) -> "Problem":
        """Build one with its values named."""
        return cls(code, values)


class KezekError(Exception):
    """An expected failure; `problem` becomes one sentence in the user's language."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(f"{code} {values}")
        self.problem = Problem(code, values)
