"""Columns of a table as somebody left them: kept for the next start, and taken back with Ctrl+Z."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from ui.panels.column_layout import ColumnLayout
from ui.services import Services
from ui.session import Confirmation, Session
from ui.settings import TableState
from ui.undo import Step

SOON = 400  # ms after the last pull at a column


class KeptColumns(QObject):
    """`put` shows columns in a state; `name` is the key under which they are kept."""

    wanted = Signal(object)  # TableState; a step is taken on a thread of its own

    def __init__(
        self,
        name: str,
        layout: ColumnLayout,
        put: Callable[[TableState], None],
        session: Session,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._layout = layout
        self._put = put
        self._session = session
        put(session.preferences.table(name))
        self._state = layout.state()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self.keep)
        self.wanted.connect(self._show)

    def keep_soon(self) -> None:
        """Keep them when the hand rests."""
        self._soon.start()

    def keep_now(self) -> None:
        """Keep what waits to be kept: who closes the window at once finds it, too."""
        if self._soon.isActive():
            self._soon.stop()
            self.keep()

    def arrange(self, state: TableState) -> None:
        """Columns as somebody wants them, from now on."""
        self._put(state)
        self.keep()

    def keep(self) -> None:
        """Keep them; what was before can be put back. A table sorted anew is no change."""
        before, self._state = self._state, self._layout.state()
        self._session.preferences.keep_table(self._name, self._state)
        if replace(before, sort_key="", descending=False) != replace(
            self._state, sort_key="", descending=False
        ):
            text = QCoreApplication.translate("Table", "Columns arranged")
            self._session.confirm(Confirmation(text, self.putting(before)))

    def putting(self, state: TableState) -> Step:
        """Puts columns back as they were."""

        def step(_services: Services) -> Step:
            before = self._state
            self.wanted.emit(state)
            return self.putting(before)

        return step

    def _show(self, state: TableState) -> None:
        now = self._layout.state()
        self._put(replace(state, sort_key=now.sort_key, descending=now.descending))
        self._state = self._layout.state()
        self._session.preferences.keep_table(self._name, self._state)
