"""How long it takes from the call to the painted board, two years of history in the folder.

usage: python -m tests.bench.bench_start FOLDER   (made by tests.bench.large_desk)

Prints `ratio start_to_board VALUE`: our start over that of an empty window of PySide6 and
pyqtgraph, each the least of several starts, in turn, as processes of their own. Ours begins as
`main.py` does and ends when the board is painted with the trips of the journal; the empty one
imports the two libraries and nothing else. Both find their bytecode written, as every start but
the first does, in a folder for the meantime.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

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


def ours(folder: Path) -> None:
    """Open the desk and leave when the board has been painted with its rows."""
    from ui.collecting import collect_seldom

    collect_seldom()
    from core.domain.clock import StandingClock, SystemClock
    from core.services.bootstrap import open_desk
    from tests.builders import NOW

    clock = StandingClock(NOW, SystemClock(), is_replay=False)
    from PySide6.QtCore import QTimer  # after the core, as in main.py

    from ui.app import make_application, run_window
    from ui.main_window import MainWindow
    from ui.services.starting import services_of

    app = make_application(["kezek"])
    desk = open_desk(folder, clock)

    def look() -> None:
        for window in app.topLevelWidgets():
            if isinstance(window, MainWindow) and window.panels["trips"].model.shown:
                window.repaint()
                os._exit(0)  # what comes after the painted board is not the start

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(5)
    run_window(services_of(desk), folder, fetch_minutes=0)


def seconds(*command: str, bytecode: str) -> float:
    start = time.perf_counter()
    known = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    known |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": bytecode}
    subprocess.run([sys.executable, *command], check=True, env=known)
    return time.perf_counter() - start


def main(folder: str) -> None:
    with tempfile.TemporaryDirectory() as bytecode:

        def pair() -> tuple[float, float]:
            board = seconds("-m", "tests.bench.bench_start", "ours", folder, bytecode=bytecode)
            return board, seconds("-c", EMPTY, bytecode=bytecode)

        pair()  # writes bytecode, and what the first look after a change of the program writes
        pairs = [pair() for _ in range(STARTS)]
    ratio = min(p[0] for p in pairs) / min(p[1] for p in pairs)
    sys.stdout.write(f"ratio start_to_board {ratio:.3f}\n")


if __name__ == "__main__":
    if sys.argv[1] == "ours":
        ours(Path(sys.argv[2]))
    else:
        main(sys.argv[1])
