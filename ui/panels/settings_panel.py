"""Settings: sections on the left, the chosen one on the right."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QWidget,
)
from typing_extensions import override

from ui.i18n import word
from ui.panels.panel import Panel
from ui.panels.settings_about import AboutPage
from ui.panels.settings_accuracy import AccuracyPage
from ui.panels.settings_company import CompanyPage
from ui.panels.settings_copies import CopiesPage
from ui.panels.settings_form import CONTEXT, SettingsPage
from ui.panels.settings_limits import LimitsPage
from ui.panels.settings_log import LogPage
from ui.panels.settings_rules import RulesPage
from ui.panels.settings_sharing import SharingPage
from ui.panels.settings_sources import SourcesPage
from ui.session import Session

PAGES: Final[dict[str, tuple[str, type[SettingsPage]]]] = {
    "company": ("user", CompanyPage),
    "sources": ("cloud-download", SourcesPage),
    "limits": ("bell", LimitsPage),
    "rules": ("shield-search", RulesPage),
    "accuracy": ("report-analytics", AccuracyPage),
    "copies": ("database", CopiesPage),
    "sharing": ("users", SharingPage),
    "log": ("file-alert", LogPage),
    "about": ("info-circle", AboutPage),
}


class SettingsPanel(Panel):
    """Everything that can be arranged; changes are kept at once and can be undone."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.setObjectName("page")
        self.list = QListWidget(self)
        self.stack = QStackedWidget(self)
        self.pages: dict[str, SettingsPage] = {}
        for key, (_, build) in PAGES.items():
            self.pages[key] = build(session)
            item = QListWidgetItem(self.list)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setSizeHint(QSize(0, 34))
            self.stack.addWidget(self._scrolled(self.pages[key]))
        self.list.setFixedWidth(208)
        self.list.setSpacing(2)
        self.list.currentRowChanged.connect(self.stack.setCurrentIndex)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self.stack, 1)
        self.setFocusProxy(self.list)
        self.list.setCurrentRow(0)
        self.begin()
        self.restyle()

    @override
    def retranslate(self) -> None:
        self.list.setAccessibleName(QCoreApplication.translate("Settings", "Settings"))
        for number, page in enumerate(self.pages.values()):
            self.list.item(number).setText(word(CONTEXT, page.HEADING))

    @override
    def restyle(self) -> None:
        for number, (icon, _) in enumerate(PAGES.values()):
            self.list.item(number).setIcon(self.session.theme.icon(icon))

    def show_page(self, key: str) -> None:
        """Turn to a section."""
        self.list.setCurrentRow(list(PAGES).index(key))

    def _scrolled(self, page: SettingsPage) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(page)
        return scroll
