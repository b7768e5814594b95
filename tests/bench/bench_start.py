"""How long it takes from the call to the painted board, two years of history in the folder.

usage: python -m tests.bench.bench_start FOLDER   (made by tests.bench.large_desk)

Prints two lines, each the least of several starts over the least of an empty window of PySide6 and
pyqtgraph, in turn, as processes of their own:

    ratio start_to_board VALUE   until the board is painted, its rows as the last window left them
    ratio start_to_live VALUE    until it is painted with the trips of the journal as it is now

Ours go the way of `main.py`; the empty window imports the two libraries and nothing else. All find
their bytecode written, as every start but the first does, in a folder for the meantime.
"""

import os
import subprocess
import sys
import tempfile
import time
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.domain.clock import Clock

STARTS = 5
EMPTY = """
import os
import pyqtgraph
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

app = QApplication(["empty"])
window = QMainWindow()
window.resize(1366, 768)
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
window.repaint()
os._exit(0)
"""


def leave_behind(folder: Path) -> None:
    """What a window leaves in the folder when it is closed."""
    from core.services.bootstrap import open_desk
    from core.services.looking.last_view import keep_seen
    from core.services.looking.look import refresh
    from core.store import last_view

    last_view.remove(folder)
    desk = open_desk(folder, clock_of_the_bench())
    keep_seen(desk, refresh(desk))
    desk.close()


def clock_of_the_bench() -> "Clock":
    from core.domain.clock import StandingClock, SystemClock
    from tests.builders import NOW

    return StandingClock(NOW, SystemClock(), is_replay=False)


def ours(folder: Path, *, live: bool) -> None:
    """Call the window as `main.py` does and leave when its board has been painted with rows."""
    from ui.collecting import collect_seldom
    from ui.libraries import missing_libraries
    from ui.plain_imports import import_plainly

    collect_seldom()
    missing_libraries()
    import_plainly()
    from PySide6.QtCore import QTimer

    from ui.command_line import window_call
    from ui.command_line.context import Context
    from ui.command_line.parser import build_parser
    from ui.command_line.run import logging_into, missing_for_window, speak_utf8

    speak_utf8()
    missing_for_window(os.environ)
    argv = ["--data", str(folder)]
    context = Context(Namespace(data=str(folder), as_of=None))
    context.__dict__["clock"] = clock_of_the_bench()
    with logging_into(folder):
        context.install_language(draws=True)
        context.args = build_parser(argv).parse_args(argv)
        from ui.app import make_application
        from ui.main_window import MainWindow

        app = make_application(["kezek"])

        def look() -> None:
            for window in app.topLevelWidgets():
                if not isinstance(window, MainWindow) or not window.windowHandle().isExposed():
                    continue
                if window.panels["trips"].model.shown and (window.session.is_open or not live):
                    window.repaint()
                    os._exit(0)  # what comes after the painted board is not the start

        timer = QTimer()
        timer.timeout.connect(look)
        timer.start(5)
        window_call.run(context)


def seconds(*command: str, bytecode: str) -> float:
    start = time.perf_counter()
    known = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    known |= {"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0", "PYTHONPYCACHEPREFIX": bytecode}
    subprocess.run([sys.executable, *command], check=True, env=known)
    return time.perf_counter() - start


def main(folder: str) -> None:
    bench = ("-m", "tests.bench.bench_start")
    calls = ((*bench, "board", folder), (*bench, "live", folder), ("-c", EMPTY))
    with tempfile.TemporaryDirectory() as bytecode:

        def one_round() -> list[float]:
            return [seconds(*call, bytecode=bytecode) for call in calls]

        seconds(*bench, "leave", folder, bytecode=bytecode)
        one_round()  # writes bytecode, and what the first look after a change of the program writes
        rounds = [one_round() for _ in range(STARTS)]
    board, live, empty = (min(times) for times in zip(*rounds, strict=True))
    sys.stdout.write(f"ratio start_to_board {board / empty:.3f}\n")
    sys.stdout.write(f"ratio start_to_live {live / empty:.3f}\n")
    sys.stdout.write(f"seconds: board {board:.2f}, live {live:.2f}, empty window {empty:.2f}\n")


if __name__ == "__main__":
    if sys.argv[1] == "leave":
        leave_behind(Path(sys.argv[2]))
    elif sys.argv[1] in ("board", "live"):
        ours(Path(sys.argv[2]), live=sys.argv[1] == "live")
    else:
        main(sys.argv[1])
