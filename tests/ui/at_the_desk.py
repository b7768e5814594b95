"""Somebody at a keyboard before the whole window: keys go in, what is seen comes out."""

from datetime import timedelta

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog

from core.domain.event import effective
from core.services.bootstrap import open_desk
from core.store import queries
from tests.ui.keyboard import press, type_text
from tests.ui.real_desk import near_reference
from ui.app import make_window
from ui.services.desk import DeskServices

MOST_TABS = 40


class Dispatcher:
    """Sits down at a desk on a folder; every deed is a key."""

    def __init__(self, desk, qtbot) -> None:
        self.desk = desk
        self.qtbot = qtbot
        self.looks = []
        self.window = self._window()

    @property
    def session(self):
        return self.window.session

    @property
    def board(self):
        return self.window.panels["trips"]

    def start(self) -> None:
        """Wait for the first views, as `run_window` loads them."""
        self.session.view_changed.connect(self.looks.append)
        self.window.show()
        self._to_front(self.window)
        self.session.start(fetch_minutes=0)
        self.settle()

    def leave(self) -> None:
        """Close the window and the desk."""
        self.window.close()
        self.session.close()
        for thing in (self.session.theme, self.session, self.window):
            thing.deleteLater()
        self.desk.close()

    def comes_back(self) -> None:
        """Close, and start again on the same folder."""
        self.leave()
        self.desk = open_desk(self.desk.folder, self.desk.clock, near_reference())
        self.looks = []
        self.window = self._window()
        self.start()

    def press(self, *combinations: str) -> None:
        """Each to whatever has the cursor."""
        for keys in combinations:
            press(QApplication.focusWidget() or self.window, keys)

    def types(self, text: str) -> None:
        type_text(QApplication.focusWidget(), text)

    def hears(self, *combinations: str) -> str:
        """What the foot says after the keys."""
        with self.qtbot.waitSignal(self.session.confirmed) as heard:
            self.press(*combinations)
        self.settle()
        return heard.args[0].text

    def notes(self, line: str) -> str:
        """Quick entry: F2, the line, Enter; what the foot says then."""
        self.press("F2")
        self.types(line)
        return self.hears("Return")

    def pastes(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.press("Ctrl+V")

    def tabs_to(self, name: str) -> None:
        """Tab until the field of that name has the cursor."""
        for _ in range(MOST_TABS):
            if QApplication.focusWidget().accessibleName() == name:
                return
            self.press("Tab")
        raise AssertionError(f"Tab never comes to {name}")

    def sees(self, kind: type[QDialog]) -> QDialog:
        """The dialog that has opened; the keys go to it."""
        dialog = next(d for d in self.window.findChildren(kind) if d.isVisible())
        self._to_front(dialog)
        self.settle()
        return dialog

    def returns(self) -> None:
        """Wait till the dialogs are gone; the keys go to the window again."""
        dialogs = self.window.findChildren(QDialog)
        self.qtbot.waitUntil(lambda: not any(d.isVisible() for d in dialogs))
        self._to_front(self.window)

    def settle(self) -> None:
        """Wait till all that was asked for has come."""
        self.qtbot.waitUntil(self._is_settled)

    def _is_settled(self) -> bool:
        view = self.session.view
        return not self.session.jobs.busy and view is not None and view.is_reckoned

    def waits(self, **span: float) -> None:
        """Time passes; the window looks anew, as it does each minute."""
        self.desk.clock.at += timedelta(**span)
        self.session.reload()
        self.settle()

    def shown(self) -> list[str]:
        """Plates on the board from top to bottom."""
        return [row.view.plate for row in self.board.model.shown]

    def columns(self) -> list[str]:
        """Columns of the board from left to right, whatever the room."""
        state = self.board.table.arrangement.state()
        return [key for key in state.order if key not in state.hidden]

    def journal(self, plate: str):
        """The entries that count of a truck's trip, as the store has them."""
        with self.desk.store.reading() as snapshot:
            truck = next(t for t in queries.trucks(snapshot) if t.plate == plate)
            trip = next(t for t in queries.trips(snapshot) if t.truck == truck.id)
            events = queries.events_of(snapshot, [trip.id], self.desk.clock.now())
        return effective(events[trip.id])

    def _window(self):
        window = make_window(QApplication.instance(), DeskServices(self.desk), self.desk.folder)
        window.resize(1366, 768)
        return window

    def _to_front(self, widget) -> None:
        widget.activateWindow()
        self.qtbot.waitUntil(widget.isActiveWindow)
