"""Saved views of the board: a name, what it asks of a row, how grave a row in it is."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ui.i18n import QT_TRANSLATE_NOOP, word
from ui.models.board_row import LONG_HOURS, BoardRow, Urgency


@dataclass(frozen=True)
class SavedView:
    """A way to look at the board."""

    key: str
    title: str
    holds: Callable[[BoardRow], bool]
    level: str = ""  # act, warn: colour of its chip while somebody is in it

    def name(self) -> str:
        """Its name in the language of the window."""
        return word("Board", self.title).format(hours=LONG_HOURS)


def _stands_long(row: BoardRow) -> bool:
    return row.standing_hours is not None and row.standing_hours > LONG_HOURS


SAVED_VIEWS: tuple[SavedView, ...] = (
    SavedView("all", QT_TRANSLATE_NOOP("Board", "All"), lambda r: r.view.state.is_open),
    SavedView("long", QT_TRANSLATE_NOOP("Board", "Stand > {hours} h"), _stands_long, "warn"),
    SavedView("refused", QT_TRANSLATE_NOOP("Board", "Refused"), lambda r: r.is_refused, "act"),
    SavedView(
        "late",
        QT_TRANSLATE_NOOP("Board", "Will be late"),
        lambda r: r.view.state.is_open and r.is_late,
        "warn",
    ),
    SavedView("silent", QT_TRANSLATE_NOOP("Board", "No contact"), lambda r: r.is_silent, "warn"),
    SavedView(
        "done",
        QT_TRANSLATE_NOOP("Board", "Unloaded in 24 h"),
        lambda r: r.urgency == Urgency.DONE,
    ),
)


def hidden_rows_text(shown: int, total: int) -> str:
    """`Showing 3 of 34`: said whenever the filter hides rows."""
    text = QCoreApplication.translate("Board", "Showing {shown} of {total}: the filter hides rows")
    return text.format(shown=shown, total=total)
