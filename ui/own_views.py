"""The views a dispatcher has made on this computer, kept in desk.ini."""

from __future__ import annotations

from ui.models.own_view import OwnView, read, written
from ui.services import Services
from ui.settings import Preferences
from ui.undo import Step

KEPT = "board/views"


class OwnViews:
    """In their order. `putting` is a step, so that each change can be undone."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self._kept = preferences.text(KEPT)
        self.views: tuple[OwnView, ...] = read(self._kept)

    def putting(self, views: tuple[OwnView, ...]) -> Step:
        """Puts these in the place of those there are."""

        def step(_services: Services) -> Step:
            before, self.views = self.views, views
            return self.putting(before)

        return step

    def with_one(self, view: OwnView, old: OwnView | None = None) -> tuple[OwnView, ...]:
        """All of them with one more, or one in the place of `old`."""
        kept = [v for v in self.views if v != old and v.name != view.name]
        place = self.views.index(old) if old in self.views else len(kept)
        kept.insert(place, view)
        return tuple(kept)

    def without(self, view: OwnView) -> tuple[OwnView, ...]:
        """All of them but one."""
        return tuple(v for v in self.views if v != view)

    def moved(self, view: OwnView, by: int) -> tuple[OwnView, ...]:
        """All of them, one of them so many places further on."""
        others = list(self.without(view))
        others.insert(max(0, min(len(others), self.views.index(view) + by)), view)
        return tuple(others)

    def write(self) -> None:
        """Keep them for the next start, if they have changed."""
        text = written(self.views)
        if text != self._kept:
            self._kept = text
            self._preferences.keep_text(KEPT, text)
