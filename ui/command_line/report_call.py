"""`report`: the daily delay report as PDF, workbook, page or text."""

from argparse import _SubParsersAction
from datetime import datetime, time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.domain.problem import KezekError
from core.services.desk import Desk
from core.services.looking import reporting
from ui.command_line.context import Context, parse_date
from ui.command_line.options import add_paper, add_period, language_of, moment_of


def add(calls: "_SubParsersAction[Any]") -> None:
    """Add the call."""
    call = calls.add_parser(
        "report", help=QCoreApplication.translate("CommandLine", "the delay report")
    )
    call.add_argument("--date", metavar="D")
    add_period(call, required=False)
    add_paper(call)
    call.set_defaults(run=run)


def run(context: Context) -> int:
    """Write the report."""
    args, desk = context.args, context.desk
    start, end = _period(desk, args.date, args.start, args.end)
    out = Path(args.out)
    from ui.papers import write_report  # needs fonts: not loaded for calls that print text

    write_report(reporting.report_of_period(desk, start, end), language_of(args), out)
    text = QCoreApplication.translate("CommandLine", "Report written to {file}")
    context.line(text.format(file=out))
    return 0


def _period(
    desk: Desk, day: str | None, start: str | None, end: str | None
) -> tuple[datetime, datetime]:
    """A bare day means the hour at which a report's day ends."""
    if start is None and end is None:
        return reporting.day_period(desk, parse_date(day, desk.clock.now()) if day else None)
    if day or not (start and end):
        raise KezekError("wrong_usage", why="--date D | --from T --to T")
    hour, now = time(desk.settings.report_hour), desk.clock.now()
    return moment_of(start, hour, now), moment_of(end, hour, now)
