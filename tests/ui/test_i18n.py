"""Languages switched while the window is open."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from tests.builders import syrym
from ui import i18n

CANCEL = {"kk": "Бас тарту", "ru": "Отмена"}


class Listener(QWidget):
    def __init__(self):
        super().__init__()
        self.heard = 0

    def changeEvent(self, event):
        self.heard += event.type() == QEvent.Type.LanguageChange
        super().changeEvent(event)


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_that_installing_a_language_reaches_every_widget(english, qtbot, language):
    child = Listener()
    parent = QWidget()
    qtbot.addWidget(parent)
    child.setParent(parent)
    i18n.install(english, "ru")
    child.heard = 0
    i18n.install(english, language)
    qtbot.waitUntil(lambda: child.heard > 0)
    assert i18n.language() == language


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_that_qts_own_buttons_speak_the_language_too(english, language):
    i18n.install(english, language)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == CANCEL[language]


def test_that_no_translation_of_the_old_language_stays(english):
    i18n.install(english, "ru")
    i18n.install(english, "en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_that_a_missing_catalogue_gives_the_english_sources(tmp_path, english):
    catalogue = i18n.Catalogue.load("kk", tmp_path)
    assert catalogue.text("Board", "Truck") == "Truck"
    assert catalogue.text("Board", "%n call(s)", 3) == "3 call(s)"


def test_that_a_crossing_is_named_in_the_language_of_the_window(english):
    i18n.install(english, "kk")
    assert i18n.crossing_name(syrym()) == "Сырым"
    i18n.install(english, "en")
    assert i18n.crossing_name(syrym()) == "Syrym"
