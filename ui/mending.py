"""A damaged desk at its start: the newest whole copy is offered, and what can be read out."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from core.domain.author import Author
from core.domain.clock import Clock
from core.domain.copies import Copy
from core.domain.problem import KezekError
from core.services.bootstrap import seat_of
from core.services.keeping import backups
from ui.dialogs.copy_dialogs import wants_back
from ui.theme import Appearance, Theme

MENDABLE = "database_damaged_copy"


def offer(
    app: QApplication,
    error: KezekError,
    folder: Path,
    clock: Clock,
    ask: Callable[[Copy, None, str], bool] = wants_back,
) -> bool:
    """Offer the newest whole copy; True when it stands in place of the damaged data now."""
    copy = backups.newest_good(folder)
    if error.problem.code != MENDABLE or copy is None:
        return False
    Theme(Appearance.SYSTEM, app).apply(app)
    if not ask(copy, None, str(error.problem.values.get("detail", ""))):
        return False
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        mended = backups.mend(folder, copy.path, Author("", seat_of(folder)), clock)
    finally:
        QApplication.restoreOverrideCursor()
    _tell(mended)
    return True


def _tell(mended: backups.Mended) -> None:
    text = QCoreApplication.translate(
        "Copies",
        "The copy stands in place of the damaged data. Read out of them and added: {added}, "
        "renewed: {renewed}, not readable: {lost}. The damaged data are kept: {file}",
    )
    out = mended.read_out
    said = text.format(added=out.added, renewed=out.renewed, lost=out.lost, file=mended.kept or "—")
    QMessageBox.information(None, "Kezek", said)
