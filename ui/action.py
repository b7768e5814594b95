"""A thing one can do in the window: one row gives its key, its line of F1, its place in Ctrl+K."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from ui.i18n import word

CONTEXT = "Keys"


@dataclass(frozen=True)
class Action:
    """`title` is a source of the context Keys; `run` is handed the panel, or the window."""

    name: str
    title: str
    run: Callable[[Any], object]
    keys: tuple[str, ...] = ()
    icon: str = "keyboard"
    at_once: bool = False  # also while the desk is still being opened; else done after
    on_table: bool = False  # its key counts in the panel's table alone: Space is typed elsewhere

    def text(self) -> str:
        """What it does, in the language of the window."""
        return word(CONTEXT, self.title)


Shown = tuple[str, str]
"""A key, or several of them, as a person reads it; a source of the context Keys."""


@dataclass(frozen=True)
class Group:
    """Keys that count in one place: `title` is in the language of the window."""

    title: str
    lines: tuple[Shown, ...]


def shown(actions: Sequence[Action]) -> tuple[Shown, ...]:
    """Actions that have a key, as F1 shows them."""
    return tuple(("  ".join(a.keys), a.title) for a in actions if a.keys)
