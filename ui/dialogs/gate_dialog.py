"""The gate of the chosen trucks: what must be there, what a person says of it, the papers."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from core.domain.desk import DeskView, TripView
from core.domain.papers import DocumentKind
from core.domain.rule import Verdict
from core.services.swaps import Swapped
from ui import formatting as fmt
from ui import steps
from ui.dialogs.plain_table import plain_table
from ui.dialogs.trip_papers import TripPapersPart
from ui.dialogs.why_left import WhyLeftBar
from ui.models.gate_rows import CONTEXT, GATE_COLUMNS, GateRow, gate_rows
from ui.models.table import TableModel
from ui.parts import EmptyNote, button, give_role, open_at, title
from ui.services import Services
from ui.session import Confirmation, Session
from ui.words import gate_words
from ui.words.place_words import place_name

WIDTH, HEIGHT = 900, 560


class GateDialog(QDialog):
    """Several trips are confirmed at once; of a single one the papers are shown as well."""

    def __init__(
        self, session: Session, trips: Sequence[UUID], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.trips = tuple(trips)
        self.head = title(self)
        self.why_left = WhyLeftBar(session, self)
        self.model: TableModel[GateRow] = TableModel(
            CONTEXT, GATE_COLUMNS, lambda r: r.key, parent=self
        )
        self.table = plain_table(self.model, session.theme, self)
        self.empty = EmptyNote(self.table)
        self.note = QLineEdit(self)
        self.papers = TripPapersPart(session, self) if len(self.trips) == 1 else None
        self._build()
        session.view_changed.connect(self.show_view)
        if session.view is not None:
            self.show_view(session.view)
        if self.model.shown:
            self.table.selectRow(0)
        self.table.setFocus()

    def show_view(self, view: DeskView) -> None:
        """What the rules say by now."""
        found = [v for v in map(view.trip, self.trips) if v is not None]
        rows = gate_rows(found)
        self.model.set_rows(rows)
        self.head.setText(_heading(found))
        give_role(self.head, "act" if any(v.is_held for v in found) else "title")
        self.table.setColumnHidden(0, len(self.trips) == 1)
        nothing = QCoreApplication.translate(
            "GateDialog", "Nothing is asked: no border ahead, or every rule is off."
        )
        self.empty.say("" if rows else nothing)
        self.why_left.show_trip(found[0] if len(found) == 1 else None)
        if self.papers is not None and found:
            self.papers.show_trip(found[0])

    def say(self, verdict: Verdict) -> None:
        """Keep what a person found of the chosen lines."""
        note = self.note.text().strip()
        self._on_chosen(lambda s, trips, rule: s.confirm(trips, rule, verdict, note))

    def ask_again(self) -> None:
        """Take out what was said of the chosen lines."""
        self._on_chosen(lambda s, trips, rule: s.forget_check(trips, rule))

    def chosen(self) -> list[GateRow]:
        """Chosen lines from top to bottom."""
        places = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self.model.row_at(place) for place in places]

    def _on_chosen(self, work: Callable[[Services, list[UUID], str], Swapped]) -> None:
        rows = self.chosen()
        by_rule: dict[str, list[UUID]] = {}
        for row in rows:
            by_rule.setdefault(row.line.rule.code, []).append(row.view.trip.id)
        if not by_rule:
            return
        n = len(rows)
        text = QCoreApplication.translate("GateDialog", "Kept of the gate: %n line(s)", "", n)
        self.note.clear()
        self.session.command(
            lambda s: [work(s, trips, rule) for rule, trips in by_rule.items()],
            lambda done: Confirmation(text, steps.swapping(*done)),
        )

    def _on_opened(self) -> None:
        """Enter on a line that asks for a paper opens the form of that paper."""
        rows = self.chosen()
        kinds: tuple[DocumentKind, ...] = rows[0].line.rule.documents if rows else ()
        if self.papers is not None and kinds:
            self.papers.add(kinds[0])

    def _build(self) -> None:
        self.setWindowTitle(QCoreApplication.translate("GateDialog", "Papers and gate"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setAccessibleName(QCoreApplication.translate("GateDialog", "What is asked"))
        self.table.activated.connect(lambda _: self._on_opened())
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self.why_left)
        column.addWidget(self.table, 3)
        column.addLayout(self._verdicts())
        if self.papers is not None:
            column.addWidget(self.papers, 2)
        column.addLayout(self._foot())
        open_at(self, WIDTH, HEIGHT)

    def _verdicts(self) -> QHBoxLayout:
        translate = QCoreApplication.translate
        row = QHBoxLayout()
        row.setSpacing(8)
        says: tuple[tuple[str, Callable[[], object]], ...] = (
            (translate("GateDialog", "In order"), lambda: self.say(Verdict.OK)),
            (translate("GateDialog", "Not in order"), lambda: self.say(Verdict.BAD)),
            (translate("GateDialog", "Not needed"), lambda: self.say(Verdict.NOT_NEEDED)),
            (translate("GateDialog", "Ask again"), self.ask_again),
        )
        for text, slot in says:
            made = button(self, slot)
            made.setText(text)
            made.setAutoDefault(False)
            row.addWidget(made)
        self.note.setPlaceholderText(translate("GateDialog", "Who looked, what was found"))
        self.note.setAccessibleName(translate("GateDialog", "Note"))
        self.note.setMaxLength(300)
        row.addWidget(self.note, 1)
        return row

    def _foot(self) -> QHBoxLayout:
        leave = button(self, self.reject)
        leave.setText(QCoreApplication.translate("GateDialog", "Close"))
        leave.setAutoDefault(False)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(leave)
        return row


def _heading(views: Sequence[TripView]) -> str:
    if len(views) != 1:
        return QCoreApplication.translate("GateDialog", "%n truck(s)", "", len(views))
    view = views[0]
    held = gate_words.must_not_leave(view.gate) if view.is_held else ""
    parts = (fmt.plate(view.plate), place_name(view.trip.destination), held)
    return " · ".join(part for part in parts if part)
