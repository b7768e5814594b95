"""What a call is handed: its words, the clock, the data folder, the catalogue, where to print."""

import json
import locale
import os
import re
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

import platformdirs
from PySide6.QtCore import QCoreApplication

from core.domain.clock import ORAL, Clock, StandingClock, SystemClock, local_day, near_year
from core.domain.problem import KezekError
from ui import i18n
from ui.command_line.streams import print_to
from ui.settings import Preferences
from ui.words import clock_words

if TYPE_CHECKING:
    from core.services.desk import Desk

USAGE = 64
_DAY = re.compile(r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})(?:\.(?P<year>\d{4}|\d\d))?\.?")
YEARS = range(1991, 2200)
"""Since there is a border; a moment of another year is a slip of the finger."""


def default_folder() -> Path:
    """Where a desk keeps its data unless told otherwise."""
    given = os.environ.get("KEZEK_DATA")
    return Path(given) if given else Path(platformdirs.user_data_dir("Kezek", appauthor=False))


def parse_moment(text: str) -> datetime:
    """ISO 8601; without an offset it is Oral time. Raises KezekError `moment_not_understood`."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise KezekError("moment_not_understood", text=text) from error
    if moment.year not in YEARS:
        raise KezekError("moment_not_understood", text=text)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=ORAL)
    return moment.astimezone(UTC)


def parse_date(text: str, now: datetime) -> date:
    """A day as ISO 8601 or an office writes it. Raises KezekError `date_not_understood`.

    `20.11` is that of the year nearest to now.
    """
    office = _DAY.fullmatch(text.strip())
    try:
        day = date.fromisoformat(text) if office is None else _day_of(office, now)
    except ValueError as error:
        raise KezekError("date_not_understood", text=text) from error
    if day.year not in YEARS:
        raise KezekError("date_not_understood", text=text)
    return day


def _day_of(told: re.Match[str], now: datetime) -> date:
    day, month = int(told["day"]), int(told["month"])
    if told["year"] is None:
        return near_year(day, month, local_day(now))
    year = int(told["year"])
    return date(year if year > 99 else 2000 + year, month, day)


@dataclass
class Context:
    """One call of the command line."""

    args: Namespace
    out: TextIO = field(default_factory=lambda: sys.stdout)
    err: TextIO = field(default_factory=lambda: sys.stderr)

    @cached_property
    def folder(self) -> Path:
        """The data folder."""
        return Path(self.args.data).expanduser() if self.args.data else default_folder()

    @cached_property
    def clock(self) -> Clock:
        """The real clock, or one that stands at --as-of."""
        if self.args.as_of is None:
            return SystemClock()
        return StandingClock(parse_moment(self.args.as_of), SystemClock())

    @cached_property
    def desk(self) -> "Desk":
        """The desk of the folder, opened at first use."""
        from core.services.bootstrap import open_desk  # the window shows its board before

        return open_desk(self.folder, self.clock)

    def warn_of_clock(self) -> None:
        """Say beside what is printed that the computer's clock is behind the journal."""
        from core.services.clock_check import behind_the_journal  # the store: only once it is open

        behind = behind_the_journal(self.desk)
        if behind is not None:
            print_to(self.err, clock_words.behind_the_journal(behind) + "\n")

    def install_language(self, *, draws: bool) -> None:
        """Speak the language of the desk's window from now on."""
        i18n.install(application(draws=draws), chosen_language(self.folder))

    def need_display(self) -> None:
        """Raise KezekError `no_display` where no window can be shown."""
        if not has_display():
            raise KezekError("no_display")

    def line(self, text: str = "") -> None:
        """Print one line."""
        print_to(self.out, text + "\n")

    def json_line(self, value: Any) -> None:
        """Print one JSON object on a line of its own, at once."""
        print_to(self.out, json.dumps(value, ensure_ascii=False) + "\n", at_once=True)

    def close(self) -> None:
        """Give back what was opened."""
        if "desk" in self.__dict__:
            self.desk.close()


def has_display(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> bool:
    """True where a window can be shown."""
    if platform in ("win32", "darwin"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def application(*, draws: bool) -> QCoreApplication:
    """The one application object; one that draws does so offscreen where there is no display."""
    existing = QCoreApplication.instance()
    if existing is not None:
        return existing
    _need_utf8()
    if not draws:
        return QCoreApplication(["kezek"])
    if not has_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication  # after the platform is chosen

    return QApplication(["kezek"])


def _need_utf8() -> None:
    """Qt complains on standard error where the locale is none of UTF-8 (LC_ALL=C)."""
    if sys.platform == "linux" and locale.nl_langinfo(locale.CODESET).upper() != "UTF-8":
        os.environ["LC_ALL"] = "C.UTF-8"


def chosen_language(folder: Path) -> str:
    """KEZEK_LANG, else what was chosen in the window, else Russian."""
    given = os.environ.get("KEZEK_LANG", "")[:2]
    if given in i18n.LANGUAGES:
        return given
    ini = folder / "desk.ini"
    return Preferences(ini).language if ini.exists() else "ru"


Run = Callable[[Context], int]
