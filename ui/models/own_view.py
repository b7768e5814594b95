"""Views of the board that a dispatcher has made: conditions that must all hold."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, fields

from core.domain.trip import AT_BORDER, IN_YARD, STUCK, Stage
from ui.i18n import QT_TRANSLATE_NOOP
from ui.models.board_row import BoardRow
from ui.models.search import matching

STAGES: dict[str, tuple[str, frozenset[Stage]]] = {
    "yard": (QT_TRANSLATE_NOOP("Views", "in the yard"), IN_YARD),
    "road": (
        QT_TRANSLATE_NOOP("Views", "on the road"),
        frozenset({Stage.EN_ROUTE, Stage.DIVERTED, Stage.AFTER_BORDER}),
    ),
    "border": (QT_TRANSLATE_NOOP("Views", "at the border"), AT_BORDER),
    "stuck": (QT_TRANSLATE_NOOP("Views", "refused or broken down"), STUCK),
    "arrived": (
        QT_TRANSLATE_NOOP("Views", "there, to be unloaded"),
        frozenset({Stage.ARRIVED}),
    ),
}


@dataclass(frozen=True, slots=True)
class OwnView:
    """What is left empty, or nought, is not asked of a row."""

    name: str
    text: str = ""  # as it is typed into the filter
    stands_over: float = 0.0  # hours
    stage: str = ""  # a key of STAGES
    crossing: str = ""
    customer: str = ""
    late_tenths: int = 0  # late in so many cases of ten, or more
    silent: bool = False
    mine: bool = False

    def holds(self, row: BoardRow) -> bool:
        """True for an open trip that fulfils all of it."""
        return row.view.state.is_open and all(condition(row) for condition in self._conditions())

    def _conditions(self) -> Iterator[Callable[[BoardRow], bool]]:
        if self.text:
            yield lambda r: matching(self.text, [r.hay.words], [r.hay.plates]) == [0]
        if self.stands_over:
            yield lambda r: (r.standing_hours or 0.0) > self.stands_over
        if self.stage in STAGES:
            yield lambda r: r.stage in STAGES[self.stage][1]
        if self.crossing:
            yield lambda r: r.view.state.crossing == self.crossing
        if self.customer:
            yield lambda r: self.customer in r.view.customers
        if self.late_tenths:
            yield lambda r: r.is_overdue or (r.view.arrival.p_late or 0.0) * 10 >= self.late_tenths
        if self.silent:
            yield lambda r: r.is_silent
        if self.mine:
            yield lambda r: r.is_mine


def written(views: tuple[OwnView, ...]) -> str:
    """Views as they are kept between two starts."""
    return json.dumps([asdict(v) for v in views], ensure_ascii=True)


def read(text: str) -> tuple[OwnView, ...]:
    """Views as they were kept; what makes no sense is left out."""
    try:
        kept = json.loads(text or "[]")
    except ValueError:
        return ()
    found = [_view(one) for one in kept if isinstance(one, dict)] if isinstance(kept, list) else []
    return tuple(v for v in found if v.name)


def _view(kept: dict[str, object]) -> OwnView:
    """Values of another type than their field's are left out."""
    empty = OwnView("")
    fitting = {
        f.name: kept[f.name]
        for f in fields(OwnView)
        if f.name in kept and isinstance(kept[f.name], _types(getattr(empty, f.name)))
    }
    return OwnView(**{"name": "", **fitting})  # type: ignore[arg-type]


def _types(default: object) -> type | tuple[type, ...]:
    return (int, float) if isinstance(default, float) else type(default)
