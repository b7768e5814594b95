"""The window while its desk is opened: the board as it was last seen, keys that are not lost."""

from dataclasses import replace
from threading import Event as Gate
from time import monotonic

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from core.domain.event import EventKind
from core.domain.problem import KezekError
from core.services.looking.last_view import as_board, last_seen
from core.store.last_view import kept_at
from tests.ui.desk_views import a_desk
from tests.ui.fake_services import FakeServices
from tests.ui.keyboard import press, type_text
from tests.ui.real_desk import desk, filled
from ui.app import Opening, run_window
from ui.main_window import MainWindow
from ui.services.starting import services_of
from ui.settings import Preferences

__all__ = ["desk", "filled"]  # fixtures

PATIENCE = 5.0


class Start:
    """A start of the window over a desk that opens when it is told to."""

    def __init__(self, folder, monkeypatch) -> None:
        self.folder = folder
        self.services = FakeServices(a_desk(34))
        self.seen = as_board(replace(a_desk(34), trips=a_desk(34).trips[:20]))
        self.may_open = Gate()
        self.fails_with = None
        self.steps = []
        monkeypatch.setattr(QApplication, "exec", lambda _: self._loop())
        monkeypatch.setattr(QApplication, "exit", self._exit)

    def _exit(self, code) -> None:
        self.loop.exit(code)

    def run(self, *steps) -> int:
        """Each step is called again and again until it gives true; then the window is closed."""
        self.steps = list(steps)
        opening = Opening(seen=self.seen, open=self._open, keeps=True)
        return run_window(self.services, self.folder, 0, opening)

    @property
    def window(self) -> MainWindow:
        return next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))

    @property
    def board(self):
        return self.window.panels["trips"]

    def _open(self) -> None:
        assert self.may_open.wait(PATIENCE)
        if self.fails_with is not None:
            raise self.fails_with

    def _loop(self) -> int:
        self.loop = QEventLoop()
        timer, end = QTimer(), monotonic() + PATIENCE

        def go_on() -> None:
            while self.steps and self.steps[0]():
                self.steps.pop(0)
            if monotonic() > end or not (self.steps or self.fails_with):
                self.loop.quit()

        timer.timeout.connect(go_on)
        timer.start(5)
        code = self.loop.exec()
        assert not self.steps, "nothing came of a step"
        return code


@pytest.fixture
def start(english, tmp_path, monkeypatch):
    start = Start(tmp_path, monkeypatch)
    yield start
    start.may_open.set()


def lets_open(start):
    def step() -> bool:
        start.may_open.set()
        return True

    return step


def does(act):
    def step() -> bool:
        act()
        return True

    return step


def test_that_the_board_is_shown_before_the_desk_is_open_and_says_of_when(start):
    told = []

    def note() -> None:
        head, note = start.window.header, start.board.as_of
        told.append((len(start.board.model.shown), note.isVisible(), note.text()))
        told.append((head.clocks.text(), any(b.isVisible() for b in head.crossings.buttons)))
        told.append(start.window.tab_bar.isEnabled())

    def is_live() -> bool:
        return start.services.refreshes and start.window.session.is_open

    start.run(does(note), lets_open(start), is_live, does(note))
    before, head, tabs, after, head_after, tabs_after = told
    assert before[0] == sum(t.state.is_open for t in start.seen.trips)
    assert before[1:] == (
        True,
        "Так было 20.11 14:20, когда Kezek был открыт в последний раз. Читаю, что есть сейчас…",
    )
    assert head == ("", False)
    assert not tabs
    assert after[0] > before[0]
    assert not after[1]
    assert head_after[0]
    assert tabs_after


def test_that_the_chosen_row_stays_when_the_rows_of_now_come(start):
    def choose() -> None:
        start.board.table.selectRow(3)
        chosen.append(start.window.session.trip)

    chosen = []
    start.run(
        does(choose),
        lets_open(start),
        lambda: start.services.refreshes > 0 and start.window.session.view.is_reckoned,
        does(lambda: chosen.append(start.window.session.trip)),
        does(lambda: chosen.append(start.board.table.chosen_rows()[0].key)),
    )
    assert chosen[0] is not None
    assert chosen == [chosen[0]] * 3


def test_that_what_is_typed_early_is_recorded_when_the_desk_is_open(start):
    kept = []

    def type_a_line() -> None:
        press(start.window, "F2")
        start.window.entry.begin_entry()
        type_text(start.window.entry.line, "417 отказ")
        press(start.window.entry.line, "Return")

    start.run(
        does(type_a_line),
        does(lambda: kept.append(list(start.services.events))),
        does(lambda: kept.append(start.window.entry.text)),
        lets_open(start),
        lambda: start.services.events and start.services.refreshes,
    )
    assert kept == [[], "417 отказ"]
    assert [e.kind for e in start.services.events] == [EventKind.REFUSED]


def test_that_what_is_asked_for_early_is_done_in_its_order_when_the_desk_is_open(start):
    done = []
    start.run(
        does(lambda: start.window.session.when_open(lambda: done.append("first"))),
        does(lambda: start.window.session.when_open(lambda: done.append("second"))),
        does(lambda: done.append(len(done))),
        lets_open(start),
        lambda: len(done) == 3 and start.services.refreshes,
    )
    assert done == [0, "first", "second"]


def test_that_the_page_of_a_truck_opens_once_the_desk_is_open(start):
    opened = []

    def press_enter() -> None:
        start.window.session.trip_opened.disconnect()
        start.window.session.trip_opened.connect(opened.append)
        start.board.table.selectRow(0)
        press(start.board.table, "Return")

    start.run(
        does(press_enter),
        does(lambda: opened.append(None)),
        lets_open(start),
        lambda: opened[1:] and start.services.refreshes,
    )
    assert opened[0] is None
    assert opened[1] is not None


def test_that_a_desk_that_cannot_be_opened_takes_its_board_away(start):
    start.fails_with = KezekError("database_damaged", file="kezek.db", detail="header")
    with pytest.raises(KezekError, match="database_damaged"):
        start.run(lets_open(start))
    assert not any(w.isVisible() for w in QApplication.topLevelWidgets())
    assert not start.services.seen


def test_that_the_board_speaks_the_language_chosen_since(start):
    kept = Preferences(start.folder / "desk.ini")
    kept.language = "kk"
    kept.write()
    said = []
    start.run(
        does(lambda: said.append(start.board.as_of.text())),
        does(lambda: said.append(start.board.model.shown[0].view.state.stage)),
        lets_open(start),
        lambda: start.services.refreshes,
    )
    assert "14:20" in said[0]
    assert "оқылып жатыр" in said[0]


def test_that_a_window_leaves_its_board_for_the_next_start(start):
    start.may_open.set()
    start.run(lambda: start.services.refreshes and start.services.seen)
    assert all(view.is_reckoned for view in start.services.seen)
    assert len(start.services.seen) >= 2  # when it came, and at the close


def test_that_a_window_closed_before_its_desk_is_open_keeps_nothing(start):
    start.run(does(start.may_open.set))
    assert not start.services.seen or all(view.is_reckoned for view in start.services.seen)


def test_that_the_next_start_finds_the_board_of_a_real_desk(english, request, monkeypatch):
    real = request.getfixturevalue("filled")

    def run_till_it_is_kept(_app):
        loop, timer, end = QEventLoop(), QTimer(), monotonic() + PATIENCE
        timer.timeout.connect(
            lambda: loop.quit() if kept_at(real.folder) or monotonic() > end else None
        )
        timer.start(10)
        return loop.exec()

    monkeypatch.setattr(QApplication, "exec", run_till_it_is_kept)
    run_window(services_of(real), real.folder, 0, Opening(keeps=True))
    real.close()
    seen = last_seen(real.folder)
    assert {t.plate for t in seen.trips} == {"417 AK 07", "902 BC 07"}
    assert seen.company.dispatcher == "Жумабаева А."
