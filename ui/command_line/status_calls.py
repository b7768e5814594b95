"""`status` and `accuracy`: how things stand, and how good the forecasts were."""

from argparse import _SubParsersAction
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.domain.desk import CrossingView, DeskView, TripView
from core.services import look, status
from ui import formatting, words
from ui.command_line.context import Context


def add(calls: "_SubParsersAction[Any]") -> None:
    """Add the calls."""
    translate = QCoreApplication.translate
    call = calls.add_parser("status", help=translate("CommandLine", "trips, crossings, alerts"))
    call.add_argument("--json", action="store_true")
    call.set_defaults(run=run_status)


def run_status(context: Context) -> int:
    """Print the desk as it stands; keeps the forecasts and alerts unless the clock stands."""
    view = look.refresh(context.desk)
    if context.args.json:
        context.json_line(status.status(view))
    else:
        for line in _lines(view):
            context.line(line)
    return 0


def _lines(view: DeskView) -> list[str]:
    translate = QCoreApplication.translate
    lines = [
        translate("CommandLine", "As of {moment}, Oral time").format(
            moment=formatting.moment(view.as_of)
        )
    ]
    lines += ["", translate("CommandLine", "CROSSINGS")]
    lines += [_crossing(c, view) for c in view.crossings]
    lines += ["", translate("CommandLine", "TRIPS")]
    lines += [_trip(t, view) for t in view.trips] or [translate("CommandLine", "no open trips")]
    lines += ["", translate("CommandLine", "ALERTS")]
    lines += [words.alert_sentence(a, view) for a in view.alerts] or [
        translate("CommandLine", "none")
    ]
    return lines


def _crossing(view: CrossingView, desk: DeskView) -> str:
    del desk
    return f"{view.crossing.code} {view.direction} {view.state}"


def _trip(view: TripView, desk: DeskView) -> str:
    del desk
    return f"{view.plate} {view.state.stage}"
