"""`backtest`: replay recorded queues through the forecaster."""

from argparse import _SubParsersAction
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.services.forecasts.backtest import backtest
from ui.command_line.context import Context


def add(calls: "_SubParsersAction[Any]") -> None:
    """Add the call."""
    translate = QCoreApplication.translate
    call = calls.add_parser(
        "backtest", help=translate("CommandLine", "replay recorded queues through the forecaster")
    )
    call.add_argument("--events", required=True, metavar="CSV")
    call.add_argument("--reports", metavar="CSV")
    call.add_argument("--every-hours", type=float, default=12.0, metavar="N")
    call.add_argument("--out", required=True, metavar="CSV")
    call.set_defaults(run=run)


def run(context: Context) -> int:
    """Write the forecasts and say how many."""
    args = context.args
    reports = Path(args.reports) if args.reports not in (None, "-") else None
    count = backtest(Path(args.events), reports, args.every_hours, Path(args.out))
    text = QCoreApplication.translate(
        "CommandLine", "%n forecast(s) written to {file}", None, count
    )
    context.line(text.format(file=args.out))
    return 0
