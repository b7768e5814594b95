"""What a dispatcher has arranged on this computer: one ini file in the data folder, typed."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QByteArray, QSettings

from core.domain.clock import is_between_hours
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


@dataclass(frozen=True, slots=True)
class QuietHours:
    """Hours of Oral in which nothing sounds and nothing pops up; none where both are the same."""

    begins: int = 0
    ends: int = 0

    def covers(self, moment: datetime) -> bool:
        """True while it is to be quiet."""
        return is_between_hours(moment, self.begins, self.ends)


class Preferences:
    """Reads and writes one file; a value that makes no sense reads as its default.

    May be asked from any thread: a step that is undone runs on that of the store.
    """

    def __init__(self, path: Path) -> None:
        self._file = QSettings(str(path), QSettings.Format.IniFormat)
        self._lock = Lock()

    @property
    def language(self) -> str:
        """kk, ru or en; Russian until somebody chooses."""
        text = self._text("window/language", "ru")
        return text if text in LANGUAGES else "ru"

    @language.setter
    def language(self, value: str) -> None:
        self._keep("window/language", value)

    @property
    def appearance(self) -> Appearance:
        """Light, dark, or as the system has it."""
        text = self._text("window/appearance", Appearance.SYSTEM.value)
        return Appearance(text) if text in list(Appearance) else Appearance.SYSTEM

    @appearance.setter
    def appearance(self, value: Appearance) -> None:
        self._keep("window/appearance", value.value)

    @property
    def geometry(self) -> QByteArray:
        """Place and size of the window as Qt saves them; empty at the first start."""
        with self._lock:
            value = self._file.value("window/geometry", QByteArray(), type=QByteArray)
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._keep("window/geometry", value)

    @property
    def pane_width(self) -> int:
        """Width of the truck's pane in pixels."""
        text = self._text("window/pane_width", "")
        return int(text) if text.isdigit() else 520

    @pane_width.setter
    def pane_width(self, value: int) -> None:
        self._keep("window/pane_width", value)

    @property
    def quiet(self) -> QuietHours:
        """When toasts and sounds are silent on this computer; never, until somebody says so."""
        parts = self._text("alerts/quiet", "").split("-")
        if len(parts) != 2 or not all(p.isdigit() and int(p) < 24 for p in parts):
            return QuietHours()
        return QuietHours(int(parts[0]), int(parts[1]))

    @quiet.setter
    def quiet(self, value: QuietHours) -> None:
        self._keep("alerts/quiet", f"{value.begins}-{value.ends}")

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
        self._keep(f"tables/{name}", json.dumps(asdict(state), ensure_ascii=True))

    def text(self, key: str, default: str = "") -> str:
        """A text of a panel's own, `panel/what`."""
        return self._text(key, default)

    def keep_text(self, key: str, value: str) -> None:
        """Remember a text of a panel's own."""
        self._keep(key, value)

    def write(self) -> None:
        """Put everything on disk now."""
        with self._lock:
            self._file.sync()

    def _keep(self, key: str, value: object) -> None:
        with self._lock:
            self._file.setValue(key, value)

    def _text(self, key: str, default: str) -> str:
        with self._lock:
            value = self._file.value(key, default, type=str)
        return value if isinstance(value, str) else default
