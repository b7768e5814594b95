"""Options that several calls have, and what their words mean."""

from argparse import ArgumentParser, Namespace
from datetime import datetime, time

from PySide6.QtCore import QCoreApplication

from core.domain.clock import ORAL
from ui import i18n
from ui.command_line.context import parse_date, parse_moment

_A_DAY = len("2026-11-20")


def add_json(call: ArgumentParser) -> None:
    """`--json`: lines for programs."""
    call.add_argument("--json", action="store_true")


def add_dry_run(call: ArgumentParser) -> None:
    """`--dry-run`."""
    text = QCoreApplication.translate("CommandLine", "show, keep nothing")
    call.add_argument("--dry-run", action="store_true", help=text)


def add_paper(call: ArgumentParser) -> None:
    """`--lang` and `--out` of a call that writes a paper."""
    call.add_argument("--lang", choices=i18n.LANGUAGES)
    call.add_argument("--out", required=True, metavar="FILE")


def add_period(call: ArgumentParser, *, required: bool) -> None:
    """`--from` and `--to`, as `start` and `end`."""
    call.add_argument("--from", dest="start", metavar="T", required=required)
    call.add_argument("--to", dest="end", metavar="T", required=required)


def language_of(args: Namespace) -> str:
    """The language of the paper: as asked, else that of the call."""
    return str(args.lang or i18n.language())


def moment_of(text: str, of_day: time, now: datetime) -> datetime:
    """A moment; of a bare day this hour of it, by the clock of Oral; `now` says of which year.

    Raises KezekError `moment_not_understood`, `date_not_understood`.
    """
    if len(text) > _A_DAY:
        return parse_moment(text)
    return datetime.combine(parse_date(text, now), of_day, tzinfo=ORAL)
