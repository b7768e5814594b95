"""The right end of the tabs: language, light and dark."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget
from typing_extensions import override

from ui.i18n import LANGUAGE_NAMES, LANGUAGES, language
from ui.looks import Looks
from ui.panels.panel import Panel
from ui.session import Session
from ui.theme import Appearance

_NEXT = {
    Appearance.SYSTEM: Appearance.LIGHT,
    Appearance.LIGHT: Appearance.DARK,
    Appearance.DARK: Appearance.SYSTEM,
}
_ICONS = {
    Appearance.SYSTEM: "device-desktop",
    Appearance.LIGHT: "sun",
    Appearance.DARK: "moon",
}


class Corner(Panel):
    """Three languages and a switch of the theme."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.looks = Looks(session)
        self.languages = QButtonGroup(self)
        self.appearance = QToolButton(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for code in LANGUAGES:
            button = QToolButton(self)
            button.setText(code)
            button.setToolTip(LANGUAGE_NAMES[code])
            button.setAccessibleName(LANGUAGE_NAMES[code])
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.languages.addButton(button)
            row.addWidget(button)
        row.addSpacing(8)
        self.appearance.setIconSize(QSize(16, 16))
        self.appearance.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row.addWidget(self.appearance)
        self.languages.buttonClicked.connect(self._on_language)
        self.appearance.clicked.connect(self._on_appearance)
        self.begin()
        self.restyle()

    @override
    def retranslate(self) -> None:
        for button in self.languages.buttons():
            button.setChecked(button.text() == language())
        texts = {
            Appearance.SYSTEM: QCoreApplication.translate("Corner", "Colours: as the system"),
            Appearance.LIGHT: QCoreApplication.translate("Corner", "Colours: light"),
            Appearance.DARK: QCoreApplication.translate("Corner", "Colours: dark"),
        }
        self.appearance.setToolTip(texts[self.session.theme.appearance])
        self.appearance.setAccessibleName(texts[self.session.theme.appearance])

    @override
    def restyle(self) -> None:
        name = _ICONS[self.session.theme.appearance]
        self.appearance.setIcon(self.session.theme.icon(name, "text"))
        self.retranslate()

    def _on_language(self, button: QToolButton) -> None:
        self.looks.speak(button.text())

    def _on_appearance(self) -> None:
        self.looks.dress(_NEXT[self.session.theme.appearance])
