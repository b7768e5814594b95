"""How the window looks and speaks because somebody chose it; each choice can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ui.i18n import LANGUAGE_NAMES
from ui.session import Confirmation, Session
from ui.theme import Appearance

if TYPE_CHECKING:
    from ui.services import Services
    from ui.undo import Step


class Looks(QObject):
    """Steps are taken on a thread of their own: they ask for a look, which is put on here."""

    language_wanted = Signal(str)
    appearance_wanted = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.language_wanted.connect(session.set_language)
        self.appearance_wanted.connect(self._dress)

    def speak(self, language: str) -> None:
        """Speak another language from now on."""
        before = self._session.preferences.language
        if language != before:
            self._session.set_language(language)
            text = QCoreApplication.translate("Looks", "Language: {name}")
            text = text.format(name=LANGUAGE_NAMES[language])
            self._session.confirm(Confirmation(text, self._speaking(before)))

    def dress(self, appearance: Appearance) -> None:
        """Other colours from now on."""
        before = self._session.preferences.appearance
        if appearance != before:
            self._session.set_appearance(appearance)
            text = QCoreApplication.translate("Looks", "Colours: {name}")
            text = text.format(name=appearance_words()[appearance])
            self._session.confirm(Confirmation(text, self._dressing(before)))

    def _speaking(self, language: str) -> Step:
        def step(_services: Services) -> Step:
            before = self._session.preferences.language
            self.language_wanted.emit(language)
            return self._speaking(before)

        return step

    def _dressing(self, appearance: Appearance) -> Step:
        def step(_services: Services) -> Step:
            before = self._session.preferences.appearance
            self.appearance_wanted.emit(appearance.value)
            return self._dressing(before)

        return step

    def _dress(self, name: str) -> None:
        self._session.set_appearance(Appearance(name))


def appearance_words() -> dict[Appearance, str]:
    """What each look is called."""
    return {
        Appearance.SYSTEM: QCoreApplication.translate("Settings", "as the system"),
        Appearance.LIGHT: QCoreApplication.translate("Settings", "light"),
        Appearance.DARK: QCoreApplication.translate("Settings", "dark"),
    }
