"""The board: one row a trip, saved views with counts, type to filter."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from core.domain.desk import DeskView
from ui.models.board_columns import BOARD_COLUMNS, CONTEXT
from ui.models.board_row import BoardRow, board_rows
from ui.models.board_views import SAVED_VIEWS, SavedView, hidden_rows_text
from ui.models.delegates import ArrivalDelegate, horizon_of
from ui.models.table import TableModel
from ui.panels.board_head import BoardHead
from ui.panels.panel import Panel
from ui.panels.table_view import DeskTable
from ui.session import Session


class BoardTable(DeskTable):
    """The table of trips with its painted ranges of arrival."""

    def __init__(self, model: TableModel[BoardRow], session: Session, parent: QWidget) -> None:
        self.arrivals = ArrivalDelegate(session.theme)
        self._section = model.column_of("arrives")
        super().__init__("board", model, session, parent)
        self.arrivals.setParent(self)
        self.setItemDelegateForColumn(self._section, self.arrivals)

    @override
    def make_head(self) -> QHeaderView:
        return BoardHead(self._section, self.arrivals, self)


class BoardPanel(Panel):
    """Every trip at a glance; the chosen one is the session's."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setObjectName("page")
        self.model: TableModel[BoardRow] = TableModel(
            CONTEXT, BOARD_COLUMNS, lambda r: r.key, lambda r: r.hay, self
        )
        self.table = BoardTable(self.model, session, self)
        self.arrivals = self.table.arrivals
        self.filter = QLineEdit(self)
        self.chips: dict[str, QPushButton] = {}
        self.empty = QLabel(self.table)
        self.saved_view: SavedView = SAVED_VIEWS[0]
        self._build()
        self._listen()
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
        self._clear.setText(QCoreApplication.translate("Board", "Show all"))
        self._count()

    @override
    def show_view(self, view: DeskView) -> None:
        rows = board_rows(view)
        self.arrivals.horizon = horizon_of(rows, view.as_of)
        self.model.set_rows(rows)
        self.table.horizontalHeader().viewport().update()
        self._count()

    def focus_filter(self) -> None:
        """Put the cursor into the filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def show_saved(self, key: str) -> None:
        """Look at the board through a saved view."""
        self.saved_view = next(v for v in SAVED_VIEWS if v.key == key)
        self.chips[key].setChecked(True)
        self.model.set_condition(self.saved_view.holds)
        self._say_hidden()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the filter Esc clears, ↓ and Enter go down to the table."""
        if watched is self.filter and isinstance(event, QKeyEvent):
            if event.type() != QEvent.Type.KeyPress:
                return False
            if event.key() == Qt.Key.Key_Escape:
                self._on_clear()
                self.table.setFocus()
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._enter_table()
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._build_chips())
        layout.addWidget(self._build_strip())
        layout.addWidget(self.table, 1)
        self.model.set_condition(self.saved_view.holds)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setProperty("role", "muted")
        self.setFocusProxy(self.table)

    def _build_chips(self) -> QFrame:
        bar = QFrame(self)
        bar.setProperty("role", "strip")
        row = QHBoxLayout(bar)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(4)
        group = QButtonGroup(self)
        for saved in SAVED_VIEWS:
            chip = QPushButton(bar)
            chip.setCheckable(True)
            chip.setProperty("role", "chip")
            chip.setProperty("saved", saved.key)
            chip.setChecked(saved is self.saved_view)
            group.addButton(chip)
            self.chips[saved.key] = chip
            row.addWidget(chip)
        group.buttonClicked.connect(self._on_chip_clicked)
        row.addStretch(1)
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(120)
        self.filter.setMaximumWidth(320)
        self.filter.installEventFilter(self)
        row.addWidget(self.filter, 4)
        return bar

    def _build_strip(self) -> QFrame:
        self._strip = QFrame(self)
        self._strip.setProperty("role", "hidden")
        row = QHBoxLayout(self._strip)
        row.setContentsMargins(14, 2, 8, 2)
        self._strip_text = QLabel(self._strip)
        self._clear = QPushButton(self._strip)
        self._clear.setProperty("role", "link")
        self._clear.clicked.connect(self._on_clear)
        row.addWidget(self._strip_text)
        row.addWidget(self._clear)
        row.addStretch(1)
        self._strip.hide()
        return self._strip

    def _listen(self) -> None:
        self.filter.textChanged.connect(self._on_filter_changed)
        self.table.row_chosen.connect(self._on_row_chosen)
        self.table.row_opened.connect(self._on_row_opened)
        self.table.typed.connect(self._on_typed)
        self.session.trip_selected.connect(self.table.choose)

    def _count(self) -> None:
        """Write the numbers of the saved views."""
        for saved in SAVED_VIEWS:
            number = sum(1 for r in self.model.rows if saved.holds(r))
            chip = self.chips[saved.key]
            chip.setText(f"{saved.name()}  {number}")
            level = saved.level if number else ""
            if chip.property("level") != level:
                chip.setProperty("level", level)
                chip.style().unpolish(chip)
                chip.style().polish(chip)
        self._say_hidden()

    def _say_hidden(self) -> None:
        """Say it when the filter hides rows, and when there is nothing to show."""
        shown = len(self.model.shown)
        self._strip.setVisible(bool(self.model.query))
        self._strip_text.setText(hidden_rows_text(shown, self.model.within))
        self._say_empty(shown)

    def _say_empty(self, shown: int) -> None:
        self.empty.setVisible(shown == 0)
        if shown:
            return
        if self.session.view is None:
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
        self.empty.setText(text)
        self.empty.setGeometry(self.table.viewport().rect().adjusted(120, 40, -120, -40))

    def _enter_table(self) -> None:
        self.table.setFocus()
        if self.model.shown and not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    def _on_filter_changed(self, text: str) -> None:
        self.model.set_query(text)
        self._say_hidden()

    def _on_clear(self) -> None:
        self.filter.clear()

    def _on_chip_clicked(self, chip: QPushButton) -> None:
        self.show_saved(str(chip.property("saved")))

    def _on_row_chosen(self, row: BoardRow | None) -> None:
        if row is not None:
            self.session.select(row.key)

    def _on_row_opened(self, row: BoardRow) -> None:
        self.session.open_trip(row.key)

    def _on_typed(self, text: str) -> None:
        self.filter.setFocus(Qt.FocusReason.OtherFocusReason)
        self.filter.insert(text)
