"""How the window bears much: a key in the filter, one changed trip, an hour of work.

usage: python -m tests.bench.bench_window FOLDER [SECONDS [HOURS]]

Prints `ratio NAME VALUE`:
- `filter_key_10000_rows`: our table over a QSortFilterProxyModel with filterAcceptsRow in Python;
- `one_trip_of_1000`: showing and painting a view in which one trip changed, over a full refresh:
  the look and a view in which every trip changed; CPU time of the thread that does it;
- `stall_frames_p999`: 99.9 % quantile of how late the event loop is while 1,000 trips are worked
  on, less that of an idle loop in the same run, in frames of 16.7 ms.

FOLDER is made by tests.bench.large_desk. SECONDS (3600) of work are measured at the pace of a
working day (stalls.py). HOURS squeezes the work of so many hours into them. The longest stall is
printed, too.
"""

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QApplication, QTableView

from core.domain.clock import StandingClock
from core.services.bootstrap import open_desk
from core.services.desk import Desk
from tests.bench.stalls import HOUR, TYPED, settle, stalls
from tests.builders import NOW
from tests.desks import RealTime
from ui.app import make_application, make_window
from ui.collecting import Keeping, collect_seldom
from ui.main_window import MainWindow
from ui.models.board_columns import BOARD_COLUMNS
from ui.models.board_row import BoardRow
from ui.models.table import TableModel
from ui.services.desk import DeskServices

ROWS = 10_000


class InPython(QSortFilterProxyModel):
    """What one would write without thinking of ten thousand rows."""

    def __init__(self) -> None:
        super().__init__()
        self.query = ""

    def filterAcceptsRow(self, row: int, _parent: object) -> bool:
        source = self.sourceModel()
        texts = (
            source.data(source.index(row, c), Qt.ItemDataRole.DisplayRole) or ""
            for c in range(source.columnCount())
        )
        return self.query in " ".join(texts).casefold()


def seconds(work: Callable[[], object]) -> float:
    """Of the window's thread: what other threads do meanwhile is not its work."""
    start = time.thread_time()
    work()
    return time.thread_time() - start


def least(work: Callable[[], object], times: int = 5) -> float:
    return min(seconds(work) for _ in range(times))


def many_rows(window: MainWindow) -> list[BoardRow]:
    """Ten thousand rows of the board, each a trip of its own."""
    rows = window.panels["trips"].model.rows
    return [
        replace(row, view=replace(row.view, trip=replace(row.view.trip, ref=f"{n}-{k}")))
        for n in range(-(-ROWS // len(rows)))
        for k, row in enumerate(rows)
    ][:ROWS]


def filter_key(window: MainWindow) -> float:
    rows = many_rows(window)
    ours = TableModel("Board", BOARD_COLUMNS, lambda r: r.view.trip.ref, lambda r: r.hay)
    theirs = TableModel("Board", BOARD_COLUMNS, lambda r: r.view.trip.ref)
    proxy = InPython()
    views = [QTableView(), QTableView()]
    for model in (ours, theirs):
        model.set_rows(rows)
    proxy.setSourceModel(theirs)
    for view, model in zip(views, (ours, proxy), strict=True):
        view.setModel(model)
        view.resize(1366, 500)
        view.show()

    def type_in_ours() -> None:
        for query in TYPED:
            ours.set_query(query)
            views[0].grab()

    def type_in_theirs() -> None:
        for query in TYPED:
            proxy.query = query
            proxy.invalidateFilter()
            views[1].grab()

    return least(type_in_ours, 3) / least(type_in_theirs, 1)


def one_trip(window: MainWindow) -> float:
    session, board = window.session, window.panels["trips"]
    view = session.view

    def show(trips: tuple) -> float:
        changed = replace(view, trips=trips)
        took = seconds(lambda: (session.show_view(changed), paint()))
        session.show_view(view)
        paint()
        return took

    def paint() -> None:
        for _ in range(3):  # what is asked for while painting is painted, too
            QApplication.processEvents()

    def touched(trip: object) -> object:
        """So that it shows: cells that look as they did are not painted."""
        return replace(trip, state=replace(trip.state, driver_name="Сериков Болат"))

    whole = min(seconds(board.grab) for _ in range(5))
    paint()
    one = min(show((touched(view.trips[0]), *view.trips[1:])) for _ in range(5))
    later = tuple(touched(t) for t in view.trips)
    full = min(show(later) for _ in range(5))
    refresh = seconds(session.services.refresh)
    say("painting_the_board_ms", 1000 * whole)
    say("one_trip_ms", 1000 * one)
    say("all_trips_ms", 1000 * full)
    return one / (full + refresh)


def opened(folder: Path) -> Desk:
    collect_seldom()
    return open_desk(folder, StandingClock(NOW, RealTime(NOW), is_replay=False))


def main(source: Path, length: int, hours: float) -> None:
    with tempfile.TemporaryDirectory() as kept:
        folder = Path(kept) / "desk"
        shutil.copytree(source, folder)
        desk = opened(folder)
        app = make_application(["kezek"])
        window = make_window(app, DeskServices(desk), folder)
        window.resize(1366, 768)
        window.show()
        window.session.view_changed.connect(Keeping().on_view)
        window.session.start(0)
        settle(window)
        say("filter_key_10000_rows", filter_key(window))
        say("one_trip_of_1000", one_trip(window))
        found = stalls(window, length, hours)
        say("stall_ms_p999", found.high)
        say("stall_ms_longest", found.longest)
        say("stall_frames_p999", found.frames)
        window.close()
        window.session.close()
        desk.close()


def say(name: str, value: float) -> None:
    sys.stdout.write(f"ratio {name} {value:.4f}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    seconds_of_work = int(sys.argv[2]) if len(sys.argv) > 2 else HOUR
    main(
        Path(sys.argv[1]),
        seconds_of_work,
        float(sys.argv[3]) if len(sys.argv) > 3 else seconds_of_work / HOUR,
    )
