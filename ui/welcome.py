"""The first start, and the way chosen there gone on."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess
from PySide6.QtWidgets import QWidget

from ui.dialogs.first_start import DEMONSTRATION, TABLE, TEMPLATE, FirstStart, is_first_start
from ui.session import Session

MAIN = Path(__file__).resolve().parents[1] / "main.py"


class Welcome(QObject):
    """Asks once whose desk it is; later starts see nothing of it."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self.session = session
        self.window_ = window
        self.dialog: FirstStart | None = None
        if is_first_start(session):
            self.dialog = FirstStart(session, window)
            self.dialog.chosen.connect(self.go_on)
            self.dialog.open()

    def go_on(self, way: str) -> None:
        """Begin as the dispatcher chose."""
        if way == DEMONSTRATION:
            QProcess.startDetached(sys.executable, [str(MAIN), "demo"])
        elif way in (TABLE, TEMPLATE):
            from ui.dialogs.import_dialog import ImportDialog  # noqa: PLC0415  seldom wanted

            dialog = ImportDialog(self.session, self.window_)
            dialog.open()
            if way == TABLE:
                dialog.choose_files()
            else:
                dialog.write_template()
