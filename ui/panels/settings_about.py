"""About: what the desk is, its licence, what it is built of."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from ui.i18n import QT_TRANSLATE_NOOP
from ui.panels.settings_form import SettingsPage
from ui.parts import muted
from ui.plain import Label
from ui.session import Session

ROOT = Path(__file__).resolve().parents[2]

PARTS = (
    ("Qt, PySide6", "LGPL-3.0"),
    ("pyqtgraph, NumPy, SQLAlchemy, Alembic, selectolax, XlsxWriter, python-calamine", "MIT, BSD"),
    ("requests, tzdata", "Apache-2.0"),
    ("platformdirs, holidays, uuid6, typing_extensions", "MIT, PSF"),
    ("Tabler Icons", "MIT"),
    ("DejaVu Sans", "Bitstream Vera"),
    ("GeoNames", "CC BY 4.0"),
    ("Natural Earth", "public domain"),
)


class AboutPage(SettingsPage):
    """Notices of those whose work this stands on."""

    HEADING = QT_TRANSLATE_NOOP("Settings", "About")

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.words = muted(self, wrap=True)
        self.parts = Label(self, "\n".join(f"{name} — {licence}" for name, licence in PARTS))
        self.parts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.licence = QPlainTextEdit(self)
        self.licence.setReadOnly(True)
        path = ROOT / "LICENSE"
        self.licence.setPlainText(path.read_text(encoding="utf-8") if path.exists() else "")
        self.column.addWidget(self.words)
        self.column.addWidget(self.parts)
        self.column.addWidget(self.licence, 1)
        self.begin()

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.licence.setAccessibleName(QCoreApplication.translate("Settings", "Licence"))
        self.words.setText(
            QCoreApplication.translate(
                "Settings",
                "Kezek: the dispatcher's desk for trucks over the Kazakhstan–Russia border. "
                "All data stay on this computer, in {folder}.\nBuilt of:",
            ).format(folder=self.session.services.folder())
        )
