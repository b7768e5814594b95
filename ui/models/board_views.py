"""Saved views of the board: a name, what it asks of a row, how grave a row in it is."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ui import formatting as fmt
from ui.i18n import QT_TRANSLATE_NOOP, word
from ui.models.board_row import LONG_HOURS, BoardRow, Urgency
from ui.models.own_view import STAGES, OwnView


@dataclass(frozen=True)
class SavedView:
    """A way to look at the board."""

    key: str
    title: str
    holds: Callable[[BoardRow], bool]
    level: str = ""  # act, warn: colour of its chip while somebody is in it
    explained: str = ""  # which trips are counted
    own: OwnView | None = None

    def name(self) -> str:
        """Its name in the language of the window; an own one as it was typed."""
        return self.own.name if self.own else word("Board", self.title).format(hours=LONG_HOURS)

    def explanation(self) -> str:
        """Which trips are counted, in words."""
        return described(self.own) if self.own else word("Board", self.explained)


def _stands_long(row: BoardRow) -> bool:
    return row.standing_hours is not None and row.standing_hours > LONG_HOURS


SAVED_VIEWS: tuple[SavedView, ...] = (
    SavedView(
        "all",
        QT_TRANSLATE_NOOP("Board", "All"),
        lambda r: r.view.state.is_open,
        explained=QT_TRANSLATE_NOOP(
            "Board",
            "Trips that are not unloaded yet, those in the yard too. The daily report counts "
            "trucks, each once, and also those that were unloaded within its day.",
        ),
    ),
    SavedView(
        "long",
        QT_TRANSLATE_NOOP("Board", "Stand > {hours} h"),
        _stands_long,
        "warn",
        QT_TRANSLATE_NOOP(
            "Board", "Trucks that stand in one go: in the queue, refused, broken down."
        ),
    ),
    SavedView(
        "refused",
        QT_TRANSLATE_NOOP("Board", "Refused"),
        lambda r: r.is_refused,
        "act",
        QT_TRANSLATE_NOOP("Board", "Not let in, turned back or in the bonded store by now."),
    ),
    SavedView(
        "late",
        QT_TRANSLATE_NOOP("Board", "Will be late"),
        lambda r: r.view.state.is_open and r.is_late,
        "warn",
        QT_TRANSLATE_NOOP("Board", "The time told to the customer has passed, or is in danger."),
    ),
    SavedView(
        "silent",
        QT_TRANSLATE_NOOP("Board", "No contact"),
        lambda r: r.is_silent,
        "warn",
        QT_TRANSLATE_NOOP("Board", "Silent longer than is usual where the truck is."),
    ),
    SavedView(
        "mine",
        QT_TRANSLATE_NOOP("Board", "Mine"),
        lambda r: r.view.state.is_open and r.is_mine,
        explained=QT_TRANSLATE_NOOP(
            "Board",
            "The next step is for whoever sits here now, or he wrote it and named nobody, or "
            "he took an alert of the trip in hand.",
        ),
    ),
    SavedView(
        "done",
        QT_TRANSLATE_NOOP("Board", "Unloaded in 24 h"),
        lambda r: r.urgency == Urgency.DONE,
        explained=QT_TRANSLATE_NOOP("Board", "Unloaded within the last 24 hours; not among all."),
    ),
)


def described(own: OwnView) -> str:
    """The conditions of an own view in words."""
    hours = QCoreApplication.translate("Views", "stands over {hours} h")
    late = QCoreApplication.translate("Views", "late in {n} cases of 10 or more")
    parts = [
        f"“{own.text}”" if own.text else "",
        hours.format(hours=fmt.number(own.stands_over, 1)) if own.stands_over else "",
        word("Views", STAGES[own.stage][0]) if own.stage in STAGES else "",
        own.crossing,
        own.customer,
        late.format(n=own.late_tenths) if own.late_tenths else "",
        QCoreApplication.translate("Views", "no contact") if own.silent else "",
        QCoreApplication.translate("Views", "mine") if own.mine else "",
    ]
    return " · ".join(p for p in parts if p)


def board_views(own: Sequence[OwnView]) -> tuple[SavedView, ...]:
    """The desk's views, then the dispatcher's own."""
    made = [SavedView(f"own:{v.name}", "", v.holds, own=v) for v in own]
    return (*SAVED_VIEWS, *made)


def hidden_rows_text(shown: int, total: int) -> str:
    """`Showing 3 of 34`: said whenever the filter hides rows."""
    text = QCoreApplication.translate("Board", "Showing {shown} of {total}: the filter hides rows")
    return text.format(shown=shown, total=total)
