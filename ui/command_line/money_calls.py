"""`claim`: the papers for a downtime claim of a trip; `expenses`: what was spent on trips."""

from argparse import _SubParsersAction
from datetime import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.services.money import claims, expenses
from ui.command_line.context import Context
from ui.command_line.options import add_paper, add_period, language_of, moment_of


def add(calls: "_SubParsersAction[Any]") -> None:
    """Add the calls."""
    translate = QCoreApplication.translate
    call = calls.add_parser("claim", help=translate("CommandLine", "papers for a downtime claim"))
    call.add_argument("trip", metavar="TRIP")
    add_paper(call)
    call.set_defaults(run=run_claim)
    call = calls.add_parser("expenses", help=translate("CommandLine", "what was spent on trips"))
    add_period(call, required=True)
    add_paper(call)
    call.set_defaults(run=run_expenses)


def run_claim(context: Context) -> int:
    """Write the claim of a trip as PDF or workbook."""
    args = context.args
    claim = claims.claim_of(context.desk, args.trip)
    from ui.papers import write_claim  # needs fonts: not loaded for calls that print text

    out = Path(args.out)
    write_claim(claim, language_of(args), out)
    text = QCoreApplication.translate("CommandLine", "Claim of {trip} written to {file}")
    context.line(text.format(trip=claim.view.trip.ref, file=out))
    return 0


def run_expenses(context: Context) -> int:
    """Write what was spent from the beginning of one day to the end of another, as a workbook."""
    args = context.args
    now = context.desk.clock.now()
    start, end = moment_of(args.start, time.min, now), moment_of(args.end, time.max, now)
    period = expenses.period(context.desk, start, end)
    from ui.papers import write_expenses  # needs fonts: not loaded for calls that print text

    out = Path(args.out)
    write_expenses(period, language_of(args), out)
    count = len(period.lines)
    text = QCoreApplication.translate("CommandLine", "%n expense(s) written to {file}", "", count)
    context.line(text.format(file=out))
    return 0
