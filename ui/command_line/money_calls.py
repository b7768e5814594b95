"""`claim`: the papers for a downtime claim of a trip; `expenses`: what was spent on trips."""

from argparse import _SubParsersAction
from datetime import datetime, time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.domain.clock import ORAL
from core.services.money import claims, expenses
from ui import i18n
from ui.command_line.context import Context, parse_date, parse_moment


def add(calls: "_SubParsersAction[Any]") -> None:
    """Add the calls."""
    translate = QCoreApplication.translate
    call = calls.add_parser("claim", help=translate("CommandLine", "papers for a downtime claim"))
    call.add_argument("trip", metavar="TRIP")
    _add_out(call)
    call.set_defaults(run=run_claim)
    call = calls.add_parser("expenses", help=translate("CommandLine", "what was spent on trips"))
    call.add_argument("--from", dest="start", metavar="T", required=True)
    call.add_argument("--to", dest="end", metavar="T", required=True)
    _add_out(call)
    call.set_defaults(run=run_expenses)


def _add_out(call: Any) -> None:
    call.add_argument("--lang", choices=i18n.LANGUAGES)
    call.add_argument("--out", required=True, metavar="FILE")


def run_claim(context: Context) -> int:
    """Write the claim of a trip as PDF or workbook."""
    args = context.args
    claim = claims.claim_of(context.desk, args.trip)
    from ui.papers import write_claim  # needs fonts: not loaded for calls that print text

    out = Path(args.out)
    write_claim(claim, args.lang or i18n.language(), out)
    text = QCoreApplication.translate("CommandLine", "Claim of {trip} written to {file}")
    context.line(text.format(trip=claim.view.trip.ref, file=out))
    return 0


def run_expenses(context: Context) -> int:
    """Write what was spent from the beginning of one day to the end of another, as a workbook."""
    args = context.args
    period = expenses.period(
        context.desk, _moment(args.start, time.min), _moment(args.end, time.max)
    )
    from ui.papers import write_expenses  # needs fonts: not loaded for calls that print text

    out = Path(args.out)
    write_expenses(period, args.lang or i18n.language(), out)
    count = len(period.lines)
    text = QCoreApplication.translate("CommandLine", "%n expense(s) written to {file}", "", count)
    context.line(text.format(file=out))
    return 0


def _moment(text: str, of_day: time) -> datetime:
    """A moment; of a bare day its beginning or its end, by the clock of Oral."""
    if len(text) > len("2026-11-20"):
        return parse_moment(text)
    return datetime.combine(parse_date(text), of_day, tzinfo=ORAL)
