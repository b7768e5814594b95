"""Crossings: all of them at the left, the chosen one at the right."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget
from typing_extensions import override

from core.domain.crossing import Direction
from core.domain.desk import CrossingHistory, DeskView
from ui.action import Action
from ui.asking import PageQuestion
from ui.i18n import QT_TRANSLATE_NOOP
from ui.models.crossing_rows import CROSSING_COLUMNS, CrossingRow, crossing_rows
from ui.models.crossing_there import CONTEXT
from ui.models.table import TableModel
from ui.panels.crossing_page import CrossingPage
from ui.panels.crossing_side import CrossingSide
from ui.panels.map_page import MapPage
from ui.panels.panel import Panel
from ui.panels.table_view import DeskTable
from ui.parts import EmptyNote, column_of, scrolled
from ui.session import Session

Where = tuple[str, Direction]
SCORES_LAST = timedelta(hours=1)
MOST_LEFT = 720  # pixels of the lists: on a wide screen the picture gets the rest
MAP_KEY = "Ctrl+M"


class CrossingsPanel(Panel):
    """The history of a crossing is asked off the window's thread, once at a time."""

    ACTIONS = (
        Action(
            "map",
            QT_TRANSLATE_NOOP("Keys", "The map of the crossings and our trucks, and back"),
            lambda p: p.turn_map(),
            (MAP_KEY,),
            "map",
        ),
    )

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setObjectName("page")
        self.model: TableModel[CrossingRow] = TableModel(
            CONTEXT, CROSSING_COLUMNS, lambda r: r.key, parent=self
        )
        self.table = DeskTable("crossings", self.model, session, self)
        self.note = EmptyNote(self.table)
        self.side = CrossingSide(session, self)
        self.page = CrossingPage(session, self)
        self.map = MapPage(session, self)
        self.choice = QTabBar(self)
        self.sheets = QStackedWidget(self)
        self.where: Where | None = None
        self.question = PageQuestion(
            session, self, self._looked_at, lambda s, w: s.crossing_history(*w), self._on_history
        )
        self._scored_at: datetime | None = None
        self._build()
        self.table.row_chosen.connect(self._on_row_chosen)
        self.table.row_opened.connect(self._on_row_opened)
        self.choice.currentChanged.connect(self._on_sheet_chosen)
        session.crossing_opened.connect(self._on_crossing_opened)
        self.bind_keys(self)
        self.begin()
        self.restyle()

    @override
    def retranslate(self) -> None:
        self.table.setAccessibleName(QCoreApplication.translate("Crossings", "Crossings"))
        self.side.retranslate()
        self.page.retranslate()
        self.map.retranslate()
        texts = (
            QCoreApplication.translate("Crossings", "The crossing"),
            QCoreApplication.translate("Crossings", "Map"),
        )
        tips = (
            QCoreApplication.translate(
                "Crossings", "The page of the chosen crossing (Ctrl+M: the map)"
            ),
            QCoreApplication.translate("Crossings", "Crossings and our trucks on a map (Ctrl+M)"),
        )
        for number, (text, tip) in enumerate(zip(texts, tips, strict=True)):
            self.choice.setTabText(number, text)
            self.choice.setTabToolTip(number, tip)

    @override
    def restyle(self) -> None:
        self.page.restyle()
        self.map.restyle()

    @override
    def show_view(self, view: DeskView) -> None:
        self.model.set_rows(crossing_rows(view))
        if self.where is None and self.model.shown:
            self.choose(*self.model.shown[0].key)
        self.side.setVisible(bool(view.crossings))
        self.page.setVisible(bool(view.crossings))
        self._ask_map()
        self.note.say("" if view.crossings else _nothing_words(view))
        self._show_page()
        self.question.ask()
        self._ask_scores()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask_map()
        self.question.ask()
        self._ask_scores()

    def choose(self, code: str, direction: Direction) -> None:
        """Show the page of a crossing."""
        if (code, direction) != self.where:
            self.page.week.forget()
        self.where = (code, direction)
        self.table.choose(self.where)
        self._show_page()
        self.question.ask()

    @override
    def show_crossing(self, code: str, direction: Direction) -> None:
        self.choice.setCurrentIndex(0)
        self.choose(code, direction)

    def show_map(self) -> None:
        """Turn to the map."""
        self.choice.setCurrentIndex(1)
        self.map.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn_map(self) -> None:
        """To the map, and back to the list."""
        if self.choice.currentIndex() == 1:
            self.choice.setCurrentIndex(0)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.show_map()

    def _on_sheet_chosen(self, number: int) -> None:
        self.sheets.setCurrentIndex(number)
        self._ask_map()

    def _ask_map(self) -> None:
        view = self.session.view
        if view is not None and self.choice.currentIndex() == 1 and not self.isHidden():
            self.map.show_view(view)

    def _show_page(self) -> None:
        view, where = self.session.view, self.where
        found = None if view is None or where is None else view.crossing(*where)
        if view is not None and found is not None:
            self.side.show_crossing(found, view)
            self.page.show_crossing(found, view)

    def _ask_scores(self) -> None:
        """Scores change slowly: they are reckoned once an hour, while somebody looks."""
        view = self.session.view
        if view is None or self.isHidden():
            return
        if self._scored_at is not None and view.as_of - self._scored_at < SCORES_LAST:
            return
        self._scored_at = view.as_of
        self.session.ask(lambda s: s.accuracy(), self.page.show_scores, owner=self)

    def _looked_at(self) -> Where | None:
        return None if self.isHidden() else self.where

    def _on_history(self, history: CrossingHistory) -> None:
        if self.session.view is not None:
            self.page.show_history(history, self.session.view)

    def _on_row_chosen(self, row: CrossingRow | None) -> None:
        if row is not None and row.key != self.where:
            self.choose(*row.key)

    def _on_row_opened(self) -> None:
        """Enter goes on to ours there."""
        self.side.waiting_table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_crossing_opened(self, where: Where) -> None:
        self.show_crossing(*where)

    def _build(self) -> None:
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(1)
        left = QSplitter(Qt.Orientation.Vertical, self)
        left.setChildrenCollapsible(False)
        left.setHandleWidth(1)
        left.addWidget(self.table)
        left.addWidget(self.side)
        left.setSizes([270, 330])
        left.setStretchFactor(1, 1)
        left.setMaximumWidth(MOST_LEFT)
        halves.addWidget(left)
        halves.addWidget(self._build_sheets())
        halves.setStretchFactor(0, 1)
        halves.setStretchFactor(1, 1)
        halves.setSizes([646, 720])
        column_of(self).addWidget(halves)
        self.setFocusProxy(self.table)

    def _build_sheets(self) -> QWidget:
        sheets = QWidget(self)
        column = QVBoxLayout(sheets)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.choice.setDrawBase(False)
        self.choice.setExpanding(False)
        for page in (self.page, self.map):
            self.choice.addTab("")
            self.sheets.addWidget(page)
        column.addWidget(self.choice)
        column.addWidget(scrolled(self.sheets, sheets), 1)
        return sheets


def _nothing_words(view: DeskView) -> str:
    if not view.is_reckoned:
        return QCoreApplication.translate("Crossings", "Reckoning…")
    return QCoreApplication.translate(
        "Crossings", "No crossing is followed yet. Choose yours under Settings."
    )
