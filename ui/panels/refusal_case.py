"""The page of one refusal: its course from the post to its outcome, and what people say of it."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from core.domain.crossing import Crossing
from core.domain.desk import TripDetail
from core.domain.event import JournalRow
from core.services.papers.attachments import Incoming
from ui import formatting as fmt
from ui.models.journal_line import JournalLine, journal_lines
from ui.models.refusal_columns import RefusalRow, cost, hours, officer, status, where
from ui.panels.attaching import Attaching
from ui.panels.journal_list import JournalList
from ui.panels.refusal_form import RefusalForm
from ui.parts import button, muted, title
from ui.plain import Label
from ui.session import Session
from ui.words import gate_words

WIDE = 680
"""Pixels from which the course and the form stand beside each other."""


class RefusalCase(QFrame):
    """Head, timeline with its files, form; it asks, the panel answers."""

    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setProperty("role", "foot")
        self.row: RefusalRow | None = None
        self.head = title(self)
        self.photo = button(self, self.add_photo)
        self.timeline = JournalList(session, self)
        self.form = RefusalForm(self)
        self.attaching = Attaching(session, self)
        self.said, self.call = muted(self, wrap=True), muted(self, wrap=True)
        self.papers = Label(self)
        self.body = QHBoxLayout()
        self._build()
        self.timeline.files_offered.connect(self._on_files)
        self.timeline.files_wanted.connect(lambda _line: self.add_photo())
        self.timeline.history_asked.connect(self._on_history)

    def retranslate(self) -> None:
        """Write the texts."""
        self.form.retranslate()
        self.photo.setText(QCoreApplication.translate("Refusals", "Photo of the paper (Ctrl+O)"))
        self.timeline.setAccessibleName(
            QCoreApplication.translate("Refusals", "Course of the refusal")
        )
        if self.row is not None:
            self.show_row(self.row)

    def show_row(self, row: RefusalRow | None) -> None:
        """Show a refusal; what somebody is typing into stays."""
        another = self.row is None or row is None or self.row.key != row.key
        self.row = row
        self.setVisible(row is not None)
        if row is None:
            return
        plate = fmt.plate(row.record.plate)
        self.head.setText(" · ".join((plate, status(row), where(row), hours(row), cost(row))))
        self.form.show_row(row)
        self._write_words(row)
        if another:
            self._show_lines(row, {})
        self._ask_files(row)

    def add_photo(self) -> None:
        """Choose the photo of what the officer wrote: it is kept with the entry of the refusal."""
        if self.row is not None:
            self.attaching.choose(self.row.record.trip, self.row.course.opened.id)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the course stands above the form, not beside it."""
        super().resizeEvent(event)
        beside, above = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.body.setDirection(above if event.size().width() < WIDE else beside)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 10)
        column.setSpacing(6)
        first = QHBoxLayout()
        first.addWidget(self.head, 1)
        first.addWidget(self.photo)
        column.addLayout(first)
        self.body.setSpacing(16)
        self.body.addWidget(self.timeline, 5)
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addWidget(self.form)
        self.papers.setWordWrap(True)
        self.papers.setProperty("role", "act")
        for label in (self.papers, self.said, self.call):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            right.addWidget(label)
        right.addStretch(1)
        self.body.addLayout(right, 6)
        column.addLayout(self.body)
        self.timeline.setMinimumHeight(150)

    def _write_words(self, row: RefusalRow) -> None:
        said = QCoreApplication.translate("Refusals", "Said there: {words}")
        self.said.setText(said.format(words=officer(row)))
        self.said.setVisible(bool(officer(row)))
        people = " · ".join(_people(row))
        call = QCoreApplication.translate("Refusals", "Whom to call: {people}")
        self.call.setText(call.format(people=people))
        self.call.setVisible(bool(people))
        differing = QCoreApplication.translate(
            "Refusals", "These papers name another truck or trailer: {papers}"
        )
        named = [
            " ".join(p for p in (gate_words.document(d.kind), d.number, fmt.plate(d.plate)) if p)
            for d in row.record.mismatched
        ]
        self.papers.setText(differing.format(papers=", ".join(named)))
        self.papers.setVisible(bool(named))

    def _ask_files(self, row: RefusalRow) -> None:
        """Files of the entries, off the window's thread; a trip gone from the desk has none."""
        if row.view is None:
            return
        trip = row.record.trip
        self.session.ask(lambda s: s.trip_detail(trip), self._on_detail, owner=self)

    def _on_detail(self, detail: TripDetail) -> None:
        row, view = self.row, self.session.view
        if row is None or view is None or detail.view.trip.id != row.record.trip:
            return
        lines = journal_lines(detail, self.session.services.crossings(), view.as_of)
        self._show_lines(row, {line.key: line for line in lines})

    def _show_lines(self, row: RefusalRow, known: Mapping[object, JournalLine]) -> None:
        crossings: Mapping[str, Crossing] = self.session.services.crossings()
        self.timeline.lines.set_rows(
            known.get(event.id) or JournalLine(JournalRow(event), crossings, row.now)
            for event in reversed(row.course.events)
        )

    def _on_files(self, incoming: list[Incoming], line: JournalLine | None) -> None:
        if self.row is not None:
            entry = self.row.course.opened.id if line is None else line.key
            self.attaching.attach(incoming, self.row.record.trip, entry)

    def _on_history(self, _line: JournalLine) -> None:
        if self.row is not None and self.row.view is not None:
            self.session.open_trip(self.row.record.trip)


def _people(row: RefusalRow) -> list[str]:
    """Hired: its dispatcher first; then the driver; each with telephones."""
    view = row.view
    if view is None:
        return []
    found = []
    if view.is_hired and view.carrier is not None:
        carrier = view.carrier
        found.append(" ".join([carrier.name, carrier.dispatcher, *carrier.phones]).strip())
    phones = view.driver.phones if view.driver else ()
    found.append(" ".join([view.driver_name, *phones]).strip())
    customers = [o.customer for o in view.orders if o.customer is not None]
    found += [f"{c.name} {c.phones[0]}" for c in customers if c.phones]
    return [f for f in dict.fromkeys(found) if f]
