"""What went wrong, as a code and its values: the window and the command line make the sentence."""

from dataclasses import dataclass

from core.domain.why import Why


@dataclass(frozen=True, slots=True)
class Problem(Why):
    """What is wrong: a code such as `unknown_crossing` and the values its sentence needs."""


class KezekError(Exception):
    """An expected failure; `problem` becomes one sentence in the user's language."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(f"{code} {values}")
        self.problem = Problem(code, values)
