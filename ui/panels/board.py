"""The board: one row a trip, views with counts, type to filter, act on several rows at once."""

from collections import deque
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QVBoxLayout, QWidget
from typing_extensions import override

from core.domain.crossing import Crossing
from core.domain.desk import DeskView
from ui.clearable_line import ClearableLine
from ui.i18n import QT_TRANSLATE_NOOP
from ui.jobs import Lane
from ui.models.board_columns import BOARD_COLUMNS, CONTEXT
from ui.models.board_row import BoardRow
from ui.models.board_sheet import BoardSheet, board_sheet, counts_of
from ui.models.board_views import SAVED_VIEWS, SavedView, board_views
from ui.models.delegates import ArrivalDelegate
from ui.models.own_view import OwnView
from ui.models.table import TableModel
from ui.own_views import OwnViews
from ui.panels.as_of_note import AsOfNote
from ui.panels.board_actions import BOARD_ACTIONS
from ui.panels.board_head import BoardHead
from ui.panels.board_strip import BoardStrip, fitting
from ui.panels.panel import Panel
from ui.panels.row_actions import RowActions
from ui.panels.step_bar import StepBar
from ui.panels.table_view import DeskTable
from ui.panels.view_chips import MOST_KEYS, ViewChips
from ui.parts import EmptyNote, key_on, passes_on, strip
from ui.session import Confirmation, Session
from ui.undo import Step

PAUSE_MS = 150


class BoardTable(DeskTable):
    """The table of trips with its painted ranges of arrival.

    Its columns stand still while somebody types: the bar beside them does not come and go.
    """

    def __init__(self, model: TableModel[BoardRow], session: Session, parent: QWidget) -> None:
        self.arrivals = ArrivalDelegate(session.theme)
        self._section = model.column_of("arrives")
        super().__init__("board", model, session, parent)
        self.arrivals.setParent(self)
        self.setItemDelegateForColumn(self._section, self.arrivals)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    @override
    def make_head(self) -> QHeaderView:
        return BoardHead(self._section, self.arrivals, self)


class BoardPanel(Panel):
    """Every trip at a glance; the one under the cursor is the session's."""

    view_asked = Signal(object, object)  # OwnView to begin with, and the one it replaces or None

    ACTIONS = BOARD_ACTIONS
    MORE_KEYS = (
        (f"Alt+1 … {MOST_KEYS}", QT_TRANSLATE_NOOP("Keys", "Views of the board, in their order")),
    )

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setObjectName("page")
        self.model: TableModel[BoardRow] = TableModel(
            CONTEXT, BOARD_COLUMNS, lambda r: r.key, lambda r: r.hay, self
        )
        self.table = BoardTable(self.model, session, self)
        self.arrivals = self.table.arrivals
        self.own = OwnViews(session.preferences)
        self.views = ViewChips(self)
        self.filter = ClearableLine(session.theme, self)
        self.strip = BoardStrip(self)
        self.bar = StepBar(self)
        self.rows = RowActions(session, self.table, self.bar)
        self.empty = EmptyNote(self.table)
        self.as_of = AsOfNote(self.table)
        self._crossings: dict[str, Crossing] = {}  # known by name from one view on
        self._sheet: BoardSheet | None = None  # of the view that is shown, or comes next
        self.saved_view: SavedView = SAVED_VIEWS[0]
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._build()
        self._listen()
        session.prepare_with(self._reckon)
        self.begin()

    @override
    def retranslate(self) -> None:
        self.filter.setPlaceholderText(
            QCoreApplication.translate(
                "Board", "Filter: truck, driver, customer, order, place (F3)"
            )
        )
        self.filter.setAccessibleName(QCoreApplication.translate("Board", "Filter of the board"))
        self.table.setAccessibleName(QCoreApplication.translate("Board", "Trips"))
        self.strip.retranslate()
        self.bar.retranslate()
        self.views.retranslate()
        self._say_hidden()

    @override
    def show_view(self, view: DeskView) -> None:
        sheet = self._sheet
        if sheet is None or sheet.view is not view:
            sheet = self._reckon(view)
        self.as_of.say(view)
        self.arrivals.horizon = sheet.horizon
        self._show_views()
        self.model.set_rows(sheet.rows)
        self.table.horizontalHeader().viewport().update()
        self._count(sheet)
        self._say_hidden()

    def focus_filter(self) -> None:
        """Put the cursor into the filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def view_names(self) -> list[tuple[str, str]]:
        """Key and name of each view, in their order."""
        return [(saved.key, saved.name()) for saved in self.views.views]

    def show_saved(self, key: str) -> None:
        """Look at the board through a view; through all where there is none of that key."""
        known = {v.key: v for v in self.views.views}
        self.saved_view = known.get(key, SAVED_VIEWS[0])
        self.views.choose(self.saved_view.key)
        self.model.set_condition(self.saved_view.holds)
        self._say_hidden()

    def ask_view(self, old: OwnView | None = None) -> None:
        """Ask for the conditions of a view; a new one begins with what is shown."""
        began = self.saved_view.own or OwnView("")
        typed = self.filter.text().strip() or began.text
        self.view_asked.emit(old or replace(began, name="", text=typed), old)

    def keep_view(self, view: OwnView, old: OwnView | None) -> None:
        """Keep a view and look through it."""
        text = QCoreApplication.translate("Views", "View kept: {name}").format(name=view.name)
        self.filter.clear()
        self._change_views(self.own.putting(self.own.with_one(view, old)), text, view.name)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the filter Esc clears, ↓ and Enter go down to the table or take what is offered."""
        if watched is self.filter and passes_on(event, is_empty=not self.filter.text()):
            return True
        if watched is self.filter and isinstance(event, QKeyEvent):
            if event.type() != QEvent.Type.KeyPress:
                return False
            if event.key() == Qt.Key.Key_Escape:
                self.filter.clear()
                self.table.setFocus()
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._suggest()
                if self.strip.offered is not None:
                    self._take_offered()
                else:
                    self._enter_table()
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._build_head())
        layout.addWidget(self.strip)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.bar)
        self.table.offered = [
            (action, partial(action.run, self)) for action in self.ACTIONS if action.keys
        ]
        self.model.set_condition(self.saved_view.holds)
        self._show_views()
        self.setFocusProxy(self.table)
        self.bind_keys(self.table)
        for number in range(MOST_KEYS):
            key_on(self, f"Alt+{number + 1}", partial(self._on_view_key, number), within=True)

    def _build_head(self) -> QFrame:
        bar, row = strip(self)
        row.addWidget(self.views, 7)
        self.filter.setMinimumWidth(120)
        self.filter.setMaximumWidth(320)
        self.filter.installEventFilter(self)
        row.addWidget(self.filter, 2)
        return bar

    def _listen(self) -> None:
        self.filter.textChanged.connect(self._on_filter_changed)
        self._pause.timeout.connect(self._suggest)
        self.strip.cleared.connect(self.filter.clear)
        self.strip.taken.connect(self._take_offered)
        self.views.chosen.connect(self.show_saved)
        self.views.new_asked.connect(self._on_new_view)
        self.views.change_asked.connect(self.ask_view)
        self.views.move_asked.connect(self._on_moved)
        self.views.removal_asked.connect(self._on_removed)
        self.table.row_chosen.connect(self._on_row_chosen)
        self.table.row_opened.connect(self._on_row_opened)
        self.table.selectionModel().selectionChanged.connect(self._on_selection)
        self.table.typed.connect(self._on_typed)
        self.session.trip_selected.connect(self.table.choose)
        self.session.begun.connect(self._prepare_filter)

    def _reckon(self, view: DeskView) -> BoardSheet:
        """What is shown of a view; mostly called off the window's thread, before it is shown."""
        self._crossings = {
            **self._crossings,
            **{c.crossing.code: c.crossing for c in view.crossings},
        }
        self._sheet = board_sheet(view, self._crossings, self.views.views, self._sheet)
        return self._sheet

    def _count(self, sheet: BoardSheet) -> None:
        """Numbers of the views; counted anew where others are shown than when they were counted."""
        views = self.views.views
        counts = sheet.counts
        if any(view.key not in counts for view in views):
            counts = counts_of(sheet.rows, views)
        self.views.count(counts)

    def _show_views(self) -> None:
        """Chips of the desk's views and one's own; a view that is gone is left for all."""
        views = board_views(self.own.views)
        if views == self.views.views:
            return
        self.views.show_views(views, self.saved_view.key)
        self.views.count(counts_of(self.model.rows, views))
        self.own.write()
        if self.saved_view not in views:
            self.show_saved(self.saved_view.key)

    def _change_views(self, step: Step, text: str, shown: str = "") -> None:
        def said(back: Step | None) -> Confirmation:
            self._show_views()
            self.show_saved(f"own:{shown}" if shown else self.saved_view.key)
            return Confirmation(text, back)

        self.session.command(step, said)

    def _on_moved(self, view: OwnView, by: int) -> None:
        text = QCoreApplication.translate("Views", "View moved: {name}").format(name=view.name)
        self._change_views(self.own.putting(self.own.moved(view, by)), text)

    def _on_removed(self, view: OwnView) -> None:
        text = QCoreApplication.translate("Views", "View removed: {name}").format(name=view.name)
        self._change_views(self.own.putting(self.own.without(view)), text)

    def _on_new_view(self) -> None:
        self.ask_view()

    def _on_view_key(self, number: int) -> None:
        if number < len(self.views.views):
            self.show_saved(self.views.views[number].key)

    def _say_hidden(self) -> None:
        """Say it when the filter hides rows, and when there is nothing to show."""
        shown = len(self.model.shown)
        self.strip.say(self.model.query, shown, self.model.within)
        if self.model.query.strip() and not shown:
            self._pause.start()
        self._say_empty(shown)

    def _suggest(self) -> None:
        """Where nothing fits, offer what may be meant; it is looked for when the typist rests."""
        self._pause.stop()
        if self.model.query.strip() and not self.model.shown:
            self.strip.suggest(self.model.query, self.model.rows)

    def _say_empty(self, shown: int) -> None:
        if shown:
            text = ""
        elif self.session.view is None:
            text = QCoreApplication.translate("Board", "Looking up the trips…")
        elif self.model.rows:
            text = QCoreApplication.translate("Board", "Nothing here fits.")
        else:
            text = QCoreApplication.translate(
                "Board",
                "No trips yet.\nTake in the office's Excel table under Fleet, "
                "or add a truck and its trip there: Insert. "
                "Then press F2 and type what a driver said.",
            )
        self.empty.say(text)

    def _take_offered(self) -> None:
        offered = self.strip.offered
        if offered is None:
            return
        if offered.in_all:
            wanted = next((v for v in self.views.views if self._finds(v)), SAVED_VIEWS[0])
            self.show_saved(wanted.key)
        self.filter.setText(offered.query)

    def _finds(self, view: SavedView) -> bool:
        """True of a view in which the filter as it stands finds something."""
        return fitting(self.model.query, [r for r in self.model.rows if view.holds(r)]) > 0

    def _prepare_filter(self) -> None:
        """The first key finds folded what it looks through; the painting did not wait for it."""
        rows = self.model.rows
        self.session.jobs.run(lambda: deque((row.hay for row in rows), maxlen=0), lane=Lane.DISK)

    def _enter_table(self) -> None:
        self.table.setFocus()
        if self.model.shown and not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    def _on_filter_changed(self, text: str) -> None:
        self.model.set_query(text)
        self._say_hidden()

    def _on_row_chosen(self, row: BoardRow | None) -> None:
        if row is not None:
            self.session.select(row.key)

    def _on_selection(self) -> None:
        self.session.chosen = tuple(row.key for row in self.table.chosen_rows())

    def _on_row_opened(self, row: BoardRow) -> None:
        self.session.when_open(partial(self.session.open_trip, row.key))

    def _on_typed(self, text: str) -> None:
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)
        self.filter.insert(text)
