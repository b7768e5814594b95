"""The journal of a trip as a list: what no longer counts is struck through; correct, withdraw."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QHeaderView, QMenu, QStyleOptionViewItem, QWidget
from typing_extensions import override

from core.domain.desk import TripDetail
from core.domain.event import Event
from ui import keys, steps
from ui.incoming import holds_files, incoming_of
from ui.models.column import Column, RowRole
from ui.models.delegates import GAP, CellDelegate, Face
from ui.models.journal_line import CONTEXT, JOURNAL_COLUMNS, JournalLine, journal_lines
from ui.models.table import Index, TableModel
from ui.panels.correct_entry import CorrectEntry
from ui.panels.table_view import DeskTable
from ui.parts import key_on
from ui.services import Services
from ui.session import Confirmation, Session
from ui.theme import ROW_HEIGHT
from ui.words import journal_words

AIR = 8  # pixels above and below the words of an entry


def _is_struck(line: object) -> bool:
    return isinstance(line, JournalLine) and line.row.replaced_by is not None


class JournalDelegate(CellDelegate):
    """Strikes out what no longer counts."""

    @override
    def face(self, column: Column[Any], row: Any) -> Face:
        text, look, _ = super().face(column, row)
        return text, look, (_is_struck(row),)

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.font.setStrikeOut(_is_struck(index.data(RowRole)))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        within = QStyleOptionViewItem(option)
        within.rect = option.rect.adjusted(GAP, 0, -GAP, 0)  # the sheet's padding, unknown to Qt
        return super().sizeHint(within, index) + QSize(0, AIR)


class JournalList(DeskTable):
    """The newest entry on top; Enter corrects, Del withdraws, Ctrl+H tells its history.

    Ctrl+V and a drop give an entry what the clipboard or the mouse holds.
    """

    history_asked = Signal(object)  # JournalLine
    files_offered = Signal(object, object)  # list of Incoming, JournalLine | None
    files_wanted = Signal(object)  # JournalLine | None: choose some for it

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self.lines: TableModel[JournalLine] = TableModel(
            CONTEXT, JOURNAL_COLUMNS, lambda line: line.key
        )
        super().__init__("journal", self.lines, session, parent)
        self.lines.setParent(self)
        self.setItemDelegate(JournalDelegate(session.theme, self))
        self.setWordWrap(True)
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(ROW_HEIGHT - 2)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.row_opened.connect(self.correct)
        self.setAcceptDrops(True)
        key_on(self, keys.ATTACH, lambda: self.files_wanted.emit(self._attachable()))
        key_on(self, keys.HISTORY, lambda: self._with_chosen(self.history_asked.emit))

    def show_journal(self, detail: TripDetail) -> None:
        """List the journal of a trip."""
        view = self.session.view
        if view is not None:
            crossings = {c.crossing.code: c.crossing for c in view.crossings}
            self.lines.set_rows(journal_lines(detail, crossings, view.as_of))

    def correct(self, line: JournalLine) -> None:
        """Ask what is to be otherwise; the old entry stays in the history."""
        if line.counts:
            posts = {**line.crossings, **self.session.services.crossings()}
            dialog = CorrectEntry(line.row.event, posts, line.now, self)
            dialog.corrected.connect(self._on_corrected)
            dialog.open()

    def withdraw(self, line: JournalLine) -> None:
        """Take an entry back; it stays in the history."""
        event = line.row.event
        if not line.counts:
            return
        text = QCoreApplication.translate("JournalList", "Withdrawn: {what}")
        what = text.format(what=journal_words.what(event, line.crossings))

        def said(row: UUID) -> Confirmation:
            return Confirmation(what, steps.withdrawing(row), event.trip)

        self.session.command(lambda s: s.withdraw(event.id), said)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_files(event.mimeData()):
            event.acceptProposedAction()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Files dropped on an entry are its own; beside all entries they make a note."""
        index = self.indexAt(event.position().toPoint())
        line = self.lines.row_at(index.row()) if index.isValid() else None
        self._offer(event.mimeData(), line if line is not None and line.counts else None)
        event.acceptProposedAction()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del withdraws the current entry, Ctrl+V gives it what the clipboard holds."""
        rows = self.chosen_rows()
        if event.matches(QKeySequence.StandardKey.Paste):
            self._offer(QGuiApplication.clipboard().mimeData(), self._attachable())
            return
        if event.key() == Qt.Key.Key_Delete and len(rows) == 1:
            self.withdraw(rows[0])
            return
        super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to correct, to withdraw, to copy."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    @override
    def menu(self) -> QMenu:
        """What can be done with the current entry."""
        menu = QMenu(self)
        rows = self.chosen_rows()
        line = rows[0] if len(rows) == 1 and rows[0].counts else None
        correct = QAction(QCoreApplication.translate("JournalList", "Correct… (Enter)"), menu)
        withdraw = QAction(QCoreApplication.translate("JournalList", "Withdraw (Del)"), menu)
        told = QAction(QCoreApplication.translate("JournalList", "History… (Ctrl+H)"), menu)
        attach = QAction(QCoreApplication.translate("JournalList", "Attach… (Ctrl+O)"), menu)
        copy = QAction(QCoreApplication.translate("Table", "Copy for Excel"), menu)
        for action in (correct, withdraw):
            action.setEnabled(line is not None)
        told.setEnabled(len(rows) == 1)
        if line is not None:
            correct.triggered.connect(lambda: self.correct(line))
            withdraw.triggered.connect(lambda: self.withdraw(line))
        told.triggered.connect(lambda: self._with_chosen(self.history_asked.emit))
        attach.triggered.connect(lambda: self.files_wanted.emit(line))
        copy.triggered.connect(self._copy)
        menu.addActions([correct, withdraw, attach, told, copy])
        return menu

    def _attachable(self) -> JournalLine | None:
        rows = self.chosen_rows()
        return rows[0] if len(rows) == 1 and rows[0].counts else None

    def _offer(self, mime: QMimeData, line: JournalLine | None) -> None:
        view = self.session.view
        incoming = incoming_of(mime, view.as_of) if view is not None else []
        if incoming:
            self.files_offered.emit(incoming, line)

    def _with_chosen(self, act: Callable[[JournalLine], object]) -> None:
        rows = self.chosen_rows()
        if len(rows) == 1:
            act(rows[0])

    def _on_corrected(self, event: Event, changes: dict[str, object]) -> None:
        text = QCoreApplication.translate("JournalList", "Corrected: {what}")
        view = self.session.view
        crossings = {c.crossing.code: c.crossing for c in view.crossings} if view else {}
        what = text.format(what=journal_words.what(event, crossings))

        def work(services: Services) -> UUID:
            return services.correct(event.id, **changes)

        def said(row: UUID) -> Confirmation:
            return Confirmation(what, steps.withdrawing(row), event.trip)

        self.session.command(work, said)
