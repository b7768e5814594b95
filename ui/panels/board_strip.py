"""The strip under the filter: how many rows are hidden, and what else may be meant."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui import formatting as fmt
from ui.models.board_row import BoardRow
from ui.models.board_views import hidden_rows_text
from ui.models.near import near_plates
from ui.models.search import matching
from ui.parts import button, give_role
from ui.plain import Label

MOST_ALIKE = 4


@dataclass(frozen=True)
class Suggestion:
    """What Enter takes where nothing fits: another filter, or all rows in place of a view's."""

    query: str
    in_all: int = 0  # rows that fit outside of the view


def fitting(query: str, rows: Sequence[BoardRow]) -> int:
    """How many rows the filter finds."""
    hays = [r.hay for r in rows]
    found = matching(query, [h.words for h in hays], [h.plates for h in hays])
    return len(rows) if found is None else len(found)


def suggestion(query: str, rows: Sequence[BoardRow]) -> tuple[list[str], Suggestion | None]:
    """Plates alike, and what Enter takes; nothing for an empty query."""
    found = fitting(query, rows)
    if found:
        return [], Suggestion(query, found)
    alike = near_plates(query, [fmt.plate(r.view.plate) for r in rows])
    return alike[:MOST_ALIKE], Suggestion(alike[0]) if alike else None


class BoardStrip(QFrame):
    """Says when the filter hides rows. `offered` is what Enter in the filter takes."""

    cleared = Signal()
    taken = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "hidden")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 2, 8, 2)
        self.offered: Suggestion | None = None
        self.text = Label(self)
        self.take = self._link(self.taken.emit)
        self.clear = self._link(self.cleared.emit)
        for widget in (self.text, self.take, self.clear):
            row.addWidget(widget)
        row.addStretch(1)
        self.hide()

    def retranslate(self) -> None:
        """Write the texts."""
        self.clear.setText(QCoreApplication.translate("Board", "Show all"))

    def say(self, query: str, shown: int, within: int) -> None:
        """Say what the filter does to the rows of the view."""
        self.setVisible(bool(query))
        self.offered = None
        self.text.setText(hidden_rows_text(shown, within))
        self.take.hide()

    def suggest(self, query: str, rows: Sequence[BoardRow]) -> None:
        """Offer what may be meant where nothing fits; `rows` are all there are."""
        alike, self.offered = suggestion(query, rows)
        if self.offered is None:
            return
        self.take.show()
        if self.offered.in_all:
            self.text.setText(
                QCoreApplication.translate(
                    "Board", "Nothing in this view; among all trips %n", "", self.offered.in_all
                )
            )
            self.take.setText(QCoreApplication.translate("Board", "Look there (Enter)"))
            return
        text = QCoreApplication.translate("Board", "No {query}. Alike: {plates}")
        self.text.setText(text.format(query=query.strip(), plates=", ".join(alike)))
        take = QCoreApplication.translate("Board", "Take {plate} (Enter)")
        self.take.setText(take.format(plate=self.offered.query))

    def _link(self, slot: Callable[[], object]) -> QPushButton:
        made = button(self, slot)
        give_role(made, "link")
        return made
