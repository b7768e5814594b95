"""What was done at this desk and may be taken back, what was taken back and may be done again."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from uuid import UUID

    from ui.services import Services

MOST: Final = 100


class Step(Protocol):
    """Changes something and gives the step that reverses it; None where nothing can."""

    def __call__(self, services: Services, /) -> Step | None:
        """Take it."""


class Way(Enum):
    """Back to before a deed, or on to it again."""

    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True)
class Deed:
    """Something done, by its name, and the step that goes to its other side."""

    what: str
    step: Step
    trip: UUID | None = None


class History:
    """Two stacks; one step is taken at a time, a wish that comes meanwhile waits its turn."""

    def __init__(self) -> None:
        self._stacks: dict[Way, deque[Deed]] = {way: deque(maxlen=MOST) for way in Way}
        self._under_way: tuple[Way, Deed] | None = None
        self._waiting: deque[Way] = deque()

    def top(self, way: Way) -> Deed | None:
        """What would be undone, or done again, next."""
        stack = self._stacks[way]
        return stack[-1] if stack else None

    def add(self, deed: Deed) -> None:
        """Something new was done: what was undone before it is not done again."""
        self._stacks[Way.UNDO].append(deed)
        self._stacks[Way.REDO].clear()

    def take(self, way: Way) -> Deed | None:
        """The deed to reverse now; None where there is none, or one is under way."""
        if self._under_way is not None:
            self._waiting.append(way)
            return None
        if not self._stacks[way]:
            return None
        deed = self._stacks[way].pop()
        self._under_way = (way, deed)
        return deed

    @property
    def is_under_way(self) -> bool:
        """True while a step is being taken."""
        return self._under_way is not None

    def went(self, back: Step | None) -> Way | None:
        """The step was taken and `back` reverses it; gives the wish that waits, if one does."""
        if self._under_way is not None and back is not None:
            way, deed = self._under_way
            other = Way.REDO if way == Way.UNDO else Way.UNDO
            self._stacks[other].append(Deed(deed.what, back, deed.trip))
        return self._end()

    def failed(self, *, may_be_tried_again: bool) -> None:
        """The step was not taken; wishes that wait are dropped with it."""
        if self._under_way is not None and may_be_tried_again:
            way, deed = self._under_way
            self._stacks[way].append(deed)
        self._waiting.clear()
        self._end()

    def _end(self) -> Way | None:
        self._under_way = None
        return self._waiting.popleft() if self._waiting else None
