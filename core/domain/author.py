"""Who writes: every row says which dispatcher at which desk."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Author:
    """A dispatcher's name and the desk's own name (usually the computer's)."""

    dispatcher: str
    desk: str
