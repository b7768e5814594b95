"""How long it takes from the call to the painted board, two years of history in the folder.

usage: python -m tests.bench.bench_start FOLDER   (made by tests.bench.large_desk)

Prints `ratio start_to_board VALUE`: our start over that of an empty window of PySide6 and
pyqtgraph, each the least of several starts, in turn, as processes of their own.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

from core.domain.clock import StandingClock
from tests.builders import NOW
from tests.desks import RealTime

STARTS = 5


def ours(folder: Path) -> None:
    """Open the desk and leave when the board has been painted with its rows."""
    from PySide6.QtCore import QTimer

    from core.services.bootstrap import open_desk
    from ui.app import make_application, make_window
    from ui.services.desk import DeskServices

    desk = open_desk(folder, StandingClock(NOW, RealTime(NOW), is_replay=False))
    app = make_application(["kezek"])
    window = make_window(app, DeskServices(desk), folder)
    window.resize(1366, 768)
    window.show()
    board = window.panels["trips"]

    def look() -> None:
        if board.model.shown:
            window.repaint()
            app.quit()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(5)
    window.session.start(0)
    app.exec()
    sys.stdout.flush()
    os._exit(0)  # what comes after the painted board is not the start


def empty() -> None:
    """A window of the two libraries with nothing in it."""
    import pyqtgraph  # noqa: F401
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


def seconds(*child: str) -> float:
    start = time.perf_counter()
    command = [sys.executable, "-m", "tests.bench.bench_start", *child]
    subprocess.run(command, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    return time.perf_counter() - start


def main(folder: str) -> None:
    seconds("ours", folder)  # what the first look after a change of the program writes
    pairs = [(seconds("ours", folder), seconds("empty")) for _ in range(STARTS)]
    ratio = min(p[0] for p in pairs) / min(p[1] for p in pairs)
    sys.stdout.write(f"ratio start_to_board {ratio:.3f}\n")


if __name__ == "__main__":
    if sys.argv[1] == "ours":
        ours(Path(sys.argv[2]))
    elif sys.argv[1] == "empty":
        empty()
    else:
        main(sys.argv[1])
