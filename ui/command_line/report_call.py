"""`report`: the daily delay report as PDF, workbook, page or text."""

from argparse import _SubParsersAction
from datetime import datetime, time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.domain.clock import ORAL
from core.domain.problem import KezekError
from core.services.desk import Desk
from core.services.looking import reporting
from ui import i18n
from ui.command_line.context import Context, parse_date, parse_moment


def add(calls: "_SubParsersAction[Any]") -> None:
    """Add the call."""
    call = calls.add_parser(
        "report", help=QCoreApplication.translate("CommandLine", "the delay report")
    )
    call.add_argument("--date", metavar="D")
    call.add_argument("--from", dest="start", metavar="T")
    call.add_argument("--to", dest="end", metavar="T")
    call.add_argument("--lang", choices=i18n.LANGUAGES)
    call.add_argument("--out", required=True, metavar="FILE")
    call.set_defaults(run=run)


def run(context: Context) -> int:
    """Write the report."""
    args, desk = context.args, context.desk
    start, end = _period(desk, args.date, args.start, args.end)
    language = args.lang or i18n.language()
    out = Path(args.out)
    from ui.papers import write_report  # needs fonts: not loaded for calls that print text

    write_report(reporting.report_of_period(desk, start, end), language, out)
    text = QCoreApplication.translate("CommandLine", "Report written to {file}")
    context.line(text.format(file=out))
    return 0


def _period(
    desk: Desk, day: str | None, start: str | None, end: str | None
) -> tuple[datetime, datetime]:
    if start is None and end is None:
        return reporting.day_period(desk, parse_date(day) if day else None)
    if day or not (start and end):
        raise KezekError("wrong_usage", why="--date D | --from T --to T")
    return _moment(desk, start), _moment(desk, end)


def _moment(desk: Desk, text: str) -> datetime:
    """A moment; a bare day means the hour at which a report's day ends."""
    if len(text) > len("2026-11-20"):
        return parse_moment(text)
    return datetime.combine(parse_date(text), time(desk.settings.report_hour), tzinfo=ORAL)
