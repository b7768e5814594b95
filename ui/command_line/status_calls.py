"""`status` and `accuracy`: how things stand, and how good the forecasts were."""

from argparse import _SubParsersAction
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.domain.desk import CrossingView, DeskView
from core.domain.forecast import CrossingState
from core.domain.refusal_record import RefusalRecord
from core.domain.trip import IN_YARD
from core.services.forecasts import accuracy
from core.services.forecasts.accuracy import AccuracyRow
from core.services.forecasts.source_scores import source_scores
from core.services.looking import look, status
from core.services.money import costs
from ui import formatting as fmt
from ui import words
from ui.command_line.context import Context
from ui.command_line.options import add_json
from ui.i18n import crossing_name
from ui.models import cells_time, cells_truck
from ui.models import refusal_columns as refusals
from ui.models.board_row import BoardRow, board_rows
from ui.models.refusal_columns import RefusalRow
from ui.words.alert_words import Crossings, alert_sentence
from ui.words.gate_words import gate_summary, must_not_leave


def add(calls: "_SubParsersAction[Any]") -> None:
    """Add the calls."""
    translate = QCoreApplication.translate
    call = calls.add_parser("status", help=translate("CommandLine", "trips, crossings, alerts"))
    add_json(call)
    call.set_defaults(run=run_status)
    call = calls.add_parser("accuracy", help=translate("CommandLine", "how good the forecast was"))
    add_json(call)
    call.set_defaults(run=run_accuracy)


def run_status(context: Context) -> int:
    """Print the desk as it stands; forecasts and alerts are kept unless the clock stands."""
    context.warn_of_clock()
    view = look.refresh(context.desk)
    if context.args.json:
        figures = costs.trip_figures(context.desk, view)
        context.json_line(status.status(view, figures))
        return 0
    for line in _lines(view, context.desk.reference.crossings):
        context.line(line)
    return 0


def _lines(view: DeskView, crossings: Crossings) -> Iterator[str]:
    translate = QCoreApplication.translate
    as_of = translate("CommandLine", "As of {moment}, Oral time")
    yield as_of.format(moment=fmt.oral_long(view.as_of))
    yield from ("", translate("CommandLine", "CROSSINGS"))
    for crossing in view.crossings:
        yield "  " + " · ".join(_crossing(crossing, view))
    yield from ("", translate("CommandLine", "TRIPS"))
    if not view.trips:
        yield "  " + translate("CommandLine", "no open trips")
    for row in board_rows(view, crossings):
        yield "  " + " · ".join(part for part in _trip(row) if part)
    yield from ("", translate("CommandLine", "ALERTS"))
    if not view.alerts:
        yield "  " + translate("CommandLine", "none")
    for alert in view.alerts:
        yield "  " + alert_sentence(alert, crossings)


def _crossing(view: CrossingView, desk: DeskView) -> Iterator[str]:
    translate = QCoreApplication.translate
    yield f"{crossing_name(view.crossing)} {words.direction(view.direction)}"
    yield words.state(view.state)
    if view.forecast.quantiles is not None:
        text = translate("CommandLine", "who joins now waits {range}")
        yield text.format(range=fmt.hours_range(view.forecast.quantiles))
    else:
        text = translate("CommandLine", "no forecast: {why}")
        yield text.format(why=words.why_null(view.forecast.why_null))
    newest = max((r.seen_at for r in view.readings), default=None)
    if newest is not None:
        yield fmt.ago(newest, desk.as_of)


def _trip(row: BoardRow) -> Iterator[str]:
    """What the board shows of it, in the order of the board."""
    translate = QCoreApplication.translate
    view, state, now = row.view, row.view.state, row.now
    yield view.trip.ref
    yield fmt.plate(view.plate)
    yield cells_truck.stage(row)
    yield cells_truck.place(row)
    if state.stage in IN_YARD and row.crossing is not None:
        yield f"→ {crossing_name(row.crossing)}"
    stands = state.standing_hours(now)
    if stands is not None:
        yield translate("CommandLine", "stands {hours}").format(hours=fmt.going_on(stands))
    if state.is_open and state.last_contact is not None:
        heard = translate("CommandLine", "heard {ago}")
        yield heard.format(ago=fmt.ago(state.last_contact, now))
    if booking := cells_time.slot(row):
        yield translate("CommandLine", "booking {moment}").format(moment=booking)
    yield _arrival(row)
    if view.open_refusal is not None:
        yield _refusal(view.open_refusal, now)
    if view.promised_at is not None:
        text = translate("CommandLine", "promised {moment}")
        yield text.format(moment=fmt.oral(view.promised_at))
    yield _step(row)
    if view.is_held:
        yield must_not_leave(view.gate)
    elif view.asks_why_left:
        yield gate_summary(view)


def _arrival(row: BoardRow) -> str:
    translate = QCoreApplication.translate
    state, arrival = row.view.state, row.view.arrival
    if state.arrived_at is not None:
        came = translate("CommandLine", "arrived {moment}")
        return came.format(moment=fmt.oral(state.arrived_at))
    if arrival.quantiles is not None:
        return translate("CommandLine", "arrives {range}").format(range=cells_time.arrives(row))
    if not state.is_open:
        return ""
    text = translate("CommandLine", "no forecast: {why}")
    return text.format(why=words.why_null(arrival.why_null))


def _step(row: BoardRow) -> str:
    """What is done next, and whether its hour has come."""
    step = row.view.state.next_step
    if step is None or step.due_at is None or step.due_at > row.now:
        return cells_time.step(row)
    due = QCoreApplication.translate("CommandLine", "DUE: {step}")
    return due.format(step=cells_time.step(row))


def _refusal(record: RefusalRecord, now: datetime) -> str:
    """Why it was refused, for how long and what for."""
    row = RefusalRow(record, now, None)
    why = refusals.reason(row)
    if not record.course.reason:
        why = QCoreApplication.translate("CommandLine", "reason not told")
    return ", ".join((why, refusals.hours(row), refusals.cost(row)))


def run_accuracy(context: Context) -> int:
    """Print what was forecast at joining and what came, per crossing and regime."""
    rows = accuracy.accuracy(context.desk)
    if context.args.json:
        scores = [asdict(row) for row in rows]
        scores += [asdict(score) for score in source_scores(context.desk)]
        for score in scores:
            context.json_line(score)
        return 0
    for row in rows:
        context.line(_accuracy(row, context.desk.reference.crossings))
    if not rows:
        context.line(QCoreApplication.translate("CommandLine", "no forecast yet to check"))
    return 0


def _accuracy(row: AccuracyRow, crossings: Crossings) -> str:
    text = QCoreApplication.translate(
        "CommandLine",
        "{place}, {state}: within the range {inside} of {n} ({low}–{high} of 10)",
    )
    known = crossings.get(row.crossing)
    return text.format(
        place=crossing_name(known) if known else row.crossing,
        state=words.state(CrossingState(row.regime)),
        inside=row.inside,
        n=row.n,
        low=fmt.number(10 * row.low, 1),
        high=fmt.number(10 * row.high, 1),
    )
