"""The main window: head, tabs, the truck's pane, quick entry and the foot."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from core.domain.crossing import Direction
from core.domain.desk import Company, DeskView
from ui import keys
from ui.action import Action
from ui.panels.board import BoardPanel
from ui.panels.corner import Corner
from ui.panels.due_strip import DueStrip
from ui.panels.header import Header
from ui.panels.panel import Panel
from ui.panels.quick_entry import QuickEntry
from ui.panels.status_strip import StatusStrip
from ui.panels.tabs import PanelFactory, Tab
from ui.plain import Label
from ui.session import Session
from ui.window_actions import ANYWHERE, key_groups, tab_actions
from ui.words.sharing_words import title_words


class MainWindow(QMainWindow):
    """The desk. `tabs` are its panels in order, `truck` builds the pane on the right."""

    def __init__(
        self, session: Session, tabs: Sequence[Tab], truck: PanelFactory | None = None
    ) -> None:
        super().__init__()
        self.session = session
        self.tabs = tuple(tabs)
        self.panels: dict[str, Panel] = {}
        self._build_truck = truck
        self.truck: Panel | None = None
        self._opened: UUID | None = None  # the trip whose page was asked for last
        self.header = Header(session, self)
        self.demonstration = Label(self)
        self.tab_bar = QTabBar(self)
        self.switches = Corner(session, self)
        self.pages = Pages(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.due = DueStrip(session, self)
        self.entry = QuickEntry(session, self)
        self.status = StatusStrip(session, self)
        self._build()
        self._listen()
        self._add_keys()
        self._restore()
        self.retranslate()
        self.show_tab(self.tabs[0].key)
        self.panel(self.tabs[0].key).setFocus()

    def show_tab(self, key: str) -> None:
        """Turn to a tab, building its panel when first looked at."""
        number = next(i for i, t in enumerate(self.tabs) if t.key == key)
        self.tab_bar.setCurrentIndex(number)
        self.pages.setCurrentWidget(self.panel(key))
        self.pages.updateGeometry()
        if self.truck is not None and not self.truck.isHidden() and not self._has_room():
            self.close_truck()

    def panel(self, key: str) -> Panel:
        """The panel of a tab."""
        if key not in self.panels:
            tab = next(t for t in self.tabs if t.key == key)
            self.panels[key] = tab.build(self.session)
            self.pages.addWidget(self.panels[key])
        return self.panels[key]

    def open_truck(self) -> None:
        """Open the pane of the chosen trip."""
        if self.truck is None and self._build_truck is not None:
            self.truck = self._build_truck(self.session)
            away = QShortcut(QKeySequence("Esc"), self.truck)
            away.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            away.activated.connect(self.close_truck)
            self.splitter.addWidget(self.truck)
            self.splitter.setStretchFactor(0, 1)
            self.splitter.setStretchFactor(1, 0)
            self.truck.hide()
        if self.truck is not None and self.truck.isHidden():
            self.truck.show()
            width = self.session.preferences.pane_width
            self.splitter.setSizes([max(400, self.width() - width), width])

    def _has_room(self) -> bool:
        """True where the panel looked at and the truck's pane fit side by side."""
        if self.truck is None:
            return True
        needed = self.pages.minimumSizeHint().width() + self.truck.minimumSizeHint().width()
        return needed <= self.width()

    def close_truck(self) -> None:
        """Put the pane away; the cursor goes back to the tab."""
        if self.truck is not None and not self.truck.isHidden():
            self.session.preferences.pane_width = self.truck.width()
            self.truck.hide()
            self.panels[self.tabs[self.tab_bar.currentIndex()].key].setFocus()

    def turn_tab(self, by: int) -> None:
        """Turn to the next tab, or the one before, round the end."""
        self.tab_bar.setCurrentIndex((self.tab_bar.currentIndex() + by) % len(self.tabs))

    def focus_filter(self) -> None:
        """Put the cursor into the filter of the board."""
        self.show_tab("trips")
        board = self.panels["trips"]
        if isinstance(board, BoardPanel):
            board.focus_filter()

    def search(self) -> None:
        """Find anything: trucks, people, orders, crossings, actions, settings."""
        from ui.dialogs.search_palette import SearchPalette
        from ui.finding import Finder

        SearchPalette(self.session, Finder(self), self).open()

    def show_keys(self) -> None:
        """Show every key there is."""
        from ui.dialogs.keys_dialog import KeysDialog

        KeysDialog(key_groups(self), self).open()

    def change_shift(self) -> None:
        """Ask who sits here from now on."""
        from ui.dialogs.shift_dialog import ShiftDialog

        ShiftDialog(self.session, self).open()

    def retranslate(self) -> None:
        """Write the texts of the shell."""
        self.demonstration.setText(
            QCoreApplication.translate(
                "MainWindow", "DEMO: an invented company in the jam of February 2026"
            )
        )
        self.tab_bar.setAccessibleName(QCoreApplication.translate("MainWindow", "Panels"))
        self._count()

    def show_view(self, view: DeskView) -> None:
        """Title, counts, the mark of a demonstration; before the desk is open, the board alone."""
        self.show_title()
        self.tab_bar.setEnabled(self.session.is_open)
        self.demonstration.setVisible(view.company.is_demonstration)
        self._count()

    def show_title(self) -> None:
        """Who sits here, for whom; and when there is no server, since when."""
        company = Company() if self.session.view is None else self.session.view.company
        cut = title_words(self.session.services.sharing())
        names = [company.dispatcher, company.name, cut, "Kezek"]
        self.setWindowTitle(" — ".join(n for n in names if n))

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep how the window was left."""
        self.session.preferences.geometry = QByteArray(self.saveGeometry())
        if self.truck is not None and not self.truck.isHidden():
            self.session.preferences.pane_width = self.truck.width()
        self.session.preferences.write()
        super().closeEvent(event)

    def _build(self) -> None:
        page = QWidget(self)
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.demonstration.setProperty("role", "demonstration")
        self.demonstration.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.demonstration.hide()
        column.addWidget(framed(self.header, "strip", page))
        column.addWidget(self.demonstration)
        column.addWidget(self._build_tabs(page))
        self.splitter.addWidget(self.pages)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.due)
        column.addWidget(framed(self.entry, "foot", page))
        column.addWidget(framed(self.status, "foot", page))
        self.setCentralWidget(page)

    def _build_tabs(self, page: QWidget) -> QFrame:
        bar = QFrame(page)
        bar.setProperty("role", "tabs")
        row = QHBoxLayout(bar)
        row.setContentsMargins(4, 0, 8, 0)
        row.setSpacing(8)
        self.tab_bar.setDrawBase(False)
        self.tab_bar.setExpanding(False)
        self.tab_bar.setElideMode(Qt.TextElideMode.ElideNone)
        for tab in self.tabs:
            self.tab_bar.addTab(tab.text(None))
        row.addWidget(self.tab_bar, 1)
        row.addWidget(self.switches)
        return bar

    def _listen(self) -> None:
        self.tab_bar.currentChanged.connect(self._on_tab_changed)
        self.session.view_changed.connect(self.show_view)
        self.session.trip_opened.connect(self._on_trip_opened)
        self.session.trip_closed.connect(self.close_truck)
        self.session.crossing_opened.connect(self._on_crossing_opened)
        self.session.comparison_asked.connect(self._on_comparison_asked)
        self.session.search_asked.connect(self.search)
        if self.session.view is not None:
            self.show_view(self.session.view)

    def _add_keys(self) -> None:
        for action in (*ANYWHERE, *tab_actions(self)):
            for key in action.keys:
                shortcut = QShortcut(self)
                shortcut.setKeys([QKeySequence(k) for k in keys.anywhere(key)])
                shortcut.activated.connect(partial(self._do, action))

    def _do(self, action: Action) -> None:
        act = partial(action.run, self)
        if action.at_once:
            act()
        else:
            self.session.when_open(act)

    def _restore(self) -> None:
        geometry = self.session.preferences.geometry
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            screen = QApplication.primaryScreen().availableSize()
            self.resize(min(1366, screen.width()), min(768, screen.height()))

    def _count(self) -> None:
        counted = self.session.view if self.session.is_open else None
        for number, tab in enumerate(self.tabs):
            self.tab_bar.setTabText(number, tab.text(counted))

    def _on_tab_changed(self, number: int) -> None:
        self.show_tab(self.tabs[number].key)

    def _on_comparison_asked(self, trip: UUID) -> None:
        from ui.dialogs.compare_dialog import CompareDialog

        CompareDialog(self.session, trip, self).open()

    def _on_trip_opened(self, trip: UUID) -> None:
        """Open its page; asked for again, the cursor goes on into it."""
        again = trip == self._opened and self.truck is not None and self.truck.isVisible()
        self._opened = trip
        self.open_truck()
        if again and self.truck is not None:
            self.truck.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_crossing_opened(self, where: tuple[str, Direction]) -> None:
        """Turn to the crossing; its panel may be built only now, too late for the signal."""
        if any(t.key == "crossings" for t in self.tabs):
            self.show_tab("crossings")
            self.panels["crossings"].show_crossing(*where)


class Pages(QStackedWidget):
    """Panels of which only the one looked at asks for room."""

    @override
    def sizeHint(self) -> QSize:
        """Size of the panel looked at."""
        page = self.currentWidget()
        return page.sizeHint() if page is not None else super().sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        """Least size of the panel looked at."""
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else super().minimumSizeHint()


def framed(widget: QWidget, role: str, parent: QWidget) -> QFrame:
    """A widget in a frame that the sheet of styles knows by its role."""
    frame = QFrame(parent)
    frame.setProperty("role", role)
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(widget)
    return frame
