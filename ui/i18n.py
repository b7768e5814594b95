"""Three languages, switched while the window is open: catalogues of sentences and their installing.

`QT_TRANSLATE_NOOP` marks a text of a table for the tool that collects texts; `word` translates it
when it is read, so that a table follows a change of language.
"""

from pathlib import Path
from typing import Final, Self

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from core.domain.crossing import Crossing

LANGUAGES: Final = ("kk", "ru", "en")
LANGUAGE_NAMES: Final = {"kk": "Қазақша", "ru": "Русский", "en": "English"}
FOLDER: Final = Path(__file__).resolve().parents[1] / "resources" / "i18n"

_OURS: Final = "kezek-translator"


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:  # noqa: ARG001, N802  Qt's own name
    """The source as it is; Qt's function of this name is typed `object`."""
    return source


def word(context: str, source: str) -> str:
    """A text of a table, marked there with QT_TRANSLATE_NOOP, in the language of the window."""
    return QCoreApplication.translate(context, source)


class Catalogue:
    """The sentences of one language without a window: for paper and the command line."""

    def __init__(self, language: str, translator: QTranslator) -> None:
        self.language = language
        self.translator = translator

    @classmethod
    def load(cls, language: str, folder: Path = FOLDER) -> Self:
        """Sentences of a language; where its file is missing, the English sources."""
        translator = QTranslator()
        translator.load(f"kezek_{language}", str(folder))
        return cls(language, translator)

    def text(self, context: str, source: str, n: int | None = None) -> str:
        """A sentence, with `%n` filled and its plural chosen where a number is given."""
        number = -1 if n is None else n
        found = self.translator.translate(context, source, "", number) or source
        return found if n is None else found.replace("%n", str(n))


def install(app: QCoreApplication, language: str, folder: Path = FOLDER) -> None:
    """Switch the window to a language; every widget gets LanguageChange."""
    QLocale.setDefault(QLocale(language))
    for old in app.findChildren(QTranslator, _OURS):
        app.removeTranslator(old)
        old.deleteLater()
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, where in ((f"qtbase_{language}", qt_folder), (f"kezek_{language}", str(folder))):
        translator = QTranslator(app)
        translator.setObjectName(_OURS)
        if translator.load(name, where):
            app.installTranslator(translator)


def language() -> str:
    """Code of the language the window speaks."""
    code = QLocale().bcp47Name()[:2]
    return code if code in LANGUAGES else "en"


def crossing_name(crossing: Crossing) -> str:
    """A crossing's name in the language of the window."""
    return crossing.name(language())
