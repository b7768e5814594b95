"""Quick entry: one line from the keyboard, shown as it was understood before it is kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from core.domain.crossing import Crossing
from core.domain.desk import DeskView
from core.phrase.drafts import EventDraft
from ui import steps
from ui.panels.choices import Choices
from ui.panels.elided_label import ElidedLabel
from ui.panels.panel import Panel
from ui.parts import passes_on
from ui.plain import Label
from ui.session import Confirmation, Session
from ui.words import entry_words

if TYPE_CHECKING:
    from core.phrase.understand import Understanding
    from core.services.entering.entries import Recorded

PAUSE_MS = 90
MOST_LINES = 8
MOST_ROWS = 5


class QuickEntry(Panel):
    """The line at the foot. Esc leaves no trace, Enter keeps what is understood."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.line = QPlainTextEdit(self)
        self.beside = ElidedLabel(self)
        self.understood = Label(self)
        self.warnings = Label(self)
        self.choices = Choices(self)
        self.prompt = Label(self)
        self.answers: dict[str, str] = {}
        self.understanding: Understanding | None = None
        self._understood_text = ""
        self._asked = 0
        self._record_when_ready = False
        self._came_from: QWidget | None = None
        self._crossings: Mapping[str, Crossing] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._build()
        self._listen()
        self.begin()

    @property
    def text(self) -> str:
        """What is typed."""
        return self.line.toPlainText()

    @override
    def retranslate(self) -> None:
        self.line.setPlaceholderText(
            QCoreApplication.translate(
                "Entry", "F2: what did a driver say?  For example: 417 queue syrym 13km 08:05"
            )
        )
        self.line.setAccessibleName(QCoreApplication.translate("Entry", "Quick entry"))
        self.choices.retranslate()
        self._show_understanding()

    @override
    def show_view(self, view: DeskView) -> None:
        self._crossings = {c.crossing.code: c.crossing for c in view.crossings}

    @override
    def restyle(self) -> None:
        icon = self.session.theme.icons.pixmap("keyboard", self.session.theme.palette.accent, 20)
        self.prompt.setPixmap(icon)

    def begin_entry(self) -> None:
        """Put the cursor into the line, and remember where it was."""
        focused = QApplication.focusWidget()
        if focused is not self.line:
            self._came_from = focused
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Forget what is typed and give the cursor back."""
        self._forget()
        if self._came_from is not None:
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Keep what is understood, or ask for what is missing."""
        if not self.text.strip():
            return
        if self.understanding is None or self._understood_text != self.text:
            self._record_when_ready = True
            self._ask()
            return
        opened = self.understanding.opens
        if opened is not None and not self.understanding.entries:
            self._forget()
            self.session.open_trip(opened.id)
        elif any(q.required for q in self.understanding.questions):
            self.choices.begin_choosing()
        elif self.understanding.entries:
            self._record(self.understanding)
        elif self.understanding.questions:
            self.choices.begin_choosing()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter keeps, Esc forgets, figures choose while a question is open."""
        if watched is not self.line or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if passes_on(event, is_empty=not self.text):
            return True
        return event.type() == QEvent.Type.KeyPress and self._takes(event)

    def _takes(self, event: QKeyEvent) -> bool:
        """True of a key that does something else than typing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                return False
            self.accept()
            return True
        if event.key() == Qt.Key.Key_Escape:
            if self.choices.is_choosing:
                self.choices.end_choosing()
            else:
                self.leave()
            return True
        return self.choices.take_key(event)

    def _build(self) -> None:
        self.line.setTabChangesFocus(True)
        self.line.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.line.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.line.setObjectName("entry")
        self.line.installEventFilter(self)
        for label, role in ((self.understood, "text"), (self.warnings, "warn")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", role)
            label.setWordWrap(True)
            label.hide()
        self.beside.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 6)
        column.setSpacing(4)
        column.addWidget(self.understood)
        column.addWidget(self.warnings)
        column.addWidget(self.choices)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.prompt)
        row.addWidget(self.line, 5)
        row.addWidget(self.beside, 6)
        column.addLayout(row)
        self._fit_height()
        self.restyle()

    def _listen(self) -> None:
        self.line.textChanged.connect(self._on_text_changed)
        self._pause.timeout.connect(self._ask)
        self.choices.answered.connect(self._on_answered)

    def _fit_height(self) -> None:
        rows = min(MOST_ROWS, max(1, self.line.document().blockCount()))
        height = self.line.fontMetrics().lineSpacing() * rows + 14
        self.line.setFixedHeight(height)

    def _on_text_changed(self) -> None:
        self._fit_height()
        self._asked += 1
        self._record_when_ready = False
        self.answers = {}
        if self.text.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self._drop_understanding()

    def _ask(self) -> None:
        self._pause.stop()
        self._asked += 1
        number, text, answers = self._asked, self.text, dict(self.answers)
        if text.strip():
            self.session.ask(
                lambda s: s.understand(text, answers),
                lambda found: self._on_understood(number, text, found),
                owner=self,
            )

    def _on_understood(self, number: int, text: str, understanding: Understanding) -> None:
        """Counts where neither text nor question is newer: a choice that is open stays open."""
        if number != self._asked:
            return
        self.understanding, self._understood_text = understanding, text
        self._show_understanding()
        if self._record_when_ready:
            self._record_when_ready = False
            self.accept()

    def _show_understanding(self) -> None:
        found = self.understanding
        if found is None or self.session.view is None:
            return
        lines = self._lines(found)
        self.beside.setText(self._head(lines))
        self._write(self.understood, lines if len(lines) > 1 else [])
        self._write(self.warnings, entry_words.remarks(found))
        self.choices.show_questions(found.questions, self._crossings)

    def _lines(self, found: Understanding) -> list[str]:
        view = self.session.view
        if view is None:
            return []
        now = view.as_of
        lines = [entry_words.draft_line(d, self._crossings, now) for d in found.entries]
        if len(lines) > MOST_LINES:
            more = QCoreApplication.translate("Entry", "and %n more", "", len(lines) - MOST_LINES)
            lines = [*lines[:MOST_LINES], more]
        return lines

    def _head(self, lines: list[str]) -> str:
        if len(lines) > 1:
            return QCoreApplication.translate("Entry", "Understood as: see above")
        head = QCoreApplication.translate("Entry", "Understood as: {what}")
        return head.format(what=lines[0]) if lines else ""

    def _write(self, label: QLabel, lines: list[str]) -> None:
        label.setText("\n".join(lines))
        label.setVisible(bool(lines))

    def _on_answered(self, key: str, value: str) -> None:
        self.answers[key] = value
        self.choices.end_choosing()
        self._record_when_ready = not self._still_asked(key)
        self._ask()
        self.line.setFocus()

    def _still_asked(self, answered: str) -> bool:
        questions = self.understanding.questions if self.understanding is not None else ()
        return any(q.required and q.key != answered for q in questions)

    def _record(self, understanding: Understanding) -> None:
        lines = self._lines(understanding)
        trips = [d.trip for d in understanding.entries if isinstance(d, EventDraft) and d.trip]

        def said(kept: Recorded) -> Confirmation:
            what = "; ".join(lines)
            if not kept:
                known = QCoreApplication.translate("Entry", "Known already, nothing added: {what}")
                return Confirmation(known.format(what=what))
            recorded = QCoreApplication.translate("Entry", "Recorded: {what}")
            trip = trips[0] if trips else None
            return Confirmation(recorded.format(what=what), steps.taking_back(kept), trip, what)

        self.session.command(lambda s: s.record(understanding), said)
        self._forget()

    def _forget(self) -> None:
        self.line.clear()
        self._drop_understanding()

    def _drop_understanding(self) -> None:
        self.understanding, self._understood_text = None, ""
        self.answers = {}
        self.beside.setText("")
        for label in (self.understood, self.warnings):
            label.clear()
            label.hide()
        self.choices.show_questions((), self._crossings)
