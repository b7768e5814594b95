"""What a dispatcher has arranged on this computer: one ini file in the data folder, typed."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from ui.i18n import LANGUAGES
from ui.theme import Appearance


@dataclass(frozen=True, slots=True)
class TableState:
    """How a table was left: columns in order, widths, what is hidden, what it is sorted by."""

    order: tuple[str, ...] = ()
    widths: tuple[tuple[str, int], ...] = ()
    hidden: tuple[str, ...] = ()
    sort_key: str = ""
    descending: bool = False


class Preferences:
    """Reads and writes one file; a value that makes no sense reads as its default."""

    def __init__(self, path: Path) -> None:
        self._file = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """kk, ru or en; Russian until somebody chooses."""
        text = self._text("window/language", "ru")
        return text if text in LANGUAGES else "ru"

    @language.setter
    def language(self, value: str) -> None:
        self._file.setValue("window/language", value)

    @property
    def appearance(self) -> Appearance:
        """Light, dark, or as the system has it."""
        text = self._text("window/appearance", Appearance.SYSTEM.value)
        return Appearance(text) if text in list(Appearance) else Appearance.SYSTEM

    @appearance.setter
    def appearance(self, value: Appearance) -> None:
        self._file.setValue("window/appearance", value.value)

    @property
    def geometry(self) -> QByteArray:
        """Place and size of the window as Qt saves them; empty at the first start."""
        value = self._file.value("window/geometry", QByteArray(), type=QByteArray)
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._file.setValue("window/geometry", value)

    @property
    def pane_width(self) -> int:
        """Width of the truck's pane in pixels."""
        text = self._text("window/pane_width", "")
        return int(text) if text.isdigit() else 520

    @pane_width.setter
    def pane_width(self, value: int) -> None:
        self._file.setValue("window/pane_width", value)

    def table(self, name: str) -> TableState:
        """How a table was left; the default where it is new or the file is damaged."""
        try:
            kept = json.loads(self._text(f"tables/{name}", "{}"))
            return TableState(
                order=tuple(str(k) for k in kept.get("order", ())),
                widths=tuple((str(k), int(w)) for k, w in kept.get("widths", ())),
                hidden=tuple(str(k) for k in kept.get("hidden", ())),
                sort_key=str(kept.get("sort_key", "")),
                descending=kept.get("descending") is True,
            )
        except (ValueError, TypeError, AttributeError):
            return TableState()

    def keep_table(self, name: str, state: TableState) -> None:
        """Remember how a table is left."""
        self._file.setValue(f"tables/{name}", json.dumps(asdict(state), ensure_ascii=True))

    def text(self, key: str, default: str = "") -> str:
        """A text of a panel's own, `panel/what`."""
        return self._text(key, default)

    def keep_text(self, key: str, value: str) -> None:
        """Remember a text of a panel's own."""
        self._file.setValue(key, value)

    def write(self) -> None:
        """Put everything on disk now."""
        self._file.sync()

    def _text(self, key: str, default: str) -> str:
        value = self._file.value(key, default, type=str)
        return value if isinstance(value, str) else default
