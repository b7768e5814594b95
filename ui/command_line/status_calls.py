"""`status` and `accuracy`: how things stand, and how good the forecasts were."""

from argparse import _SubParsersAction
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.domain.desk import CrossingView, DeskView, TripView
from core.domain.forecast import CrossingState
from core.domain.refusal_record import RefusalRecord
from core.services.forecasts import accuracy
from core.services.forecasts.accuracy import AccuracyRow
from core.services.forecasts.source_scores import source_scores
from core.services.looking import look, status
from core.services.money import costs
from ui import formatting as fmt
from ui import words
from ui.command_line.context import Context
from ui.i18n import crossing_name
from ui.models import refusal_columns as refusals
from ui.models.refusal_columns import RefusalRow
from ui.words.alert_words import Crossings, alert_sentence
from ui.words.gate_words import gate_summary, must_not_leave


def add(calls: "_SubParsersAction[Any]") -> None:
    """Add the calls."""
    translate = QCoreApplication.translate
    call = calls.add_parser("status", help=translate("CommandLine", "trips, crossings, alerts"))
    call.add_argument("--json", action="store_true")
    call.set_defaults(run=run_status)
    call = calls.add_parser("accuracy", help=translate("CommandLine", "how good the forecast was"))
    call.add_argument("--json", action="store_true")
    call.set_defaults(run=run_accuracy)


def run_status(context: Context) -> int:
    """Print the desk as it stands; forecasts and alerts are kept unless the clock stands."""
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
    for trip in view.trips:
        yield "  " + " · ".join(_trip(trip, view, crossings))
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


def _trip(view: TripView, desk: DeskView, crossings: Crossings) -> Iterator[str]:
    translate = QCoreApplication.translate
    state, now = view.state, desk.as_of
    yield view.trip.ref
    yield fmt.plate(view.plate)
    yield words.stage(state.stage, state.direction)
    if state.crossing is not None and state.crossing in crossings:
        yield crossing_name(crossings[state.crossing])
    stands = state.standing_hours(now)
    if stands is not None:
        yield translate("CommandLine", "stands {hours}").format(hours=fmt.going_on(stands))
    low, high = view.arrives(0.1), view.arrives(0.9)
    if low is not None and high is not None:
        text = translate("CommandLine", "arrives {range}")
        yield text.format(range=fmt.moments_range(low, high))
    elif state.is_open:
        text = translate("CommandLine", "no forecast: {why}")
        yield text.format(why=words.why_null(view.arrival.why_null))
    if view.open_refusal is not None:
        yield _refusal(view.open_refusal, now)
    if view.promised_at is not None:
        text = translate("CommandLine", "promised {moment}")
        yield text.format(moment=fmt.oral(view.promised_at))
    if view.is_held:
        yield must_not_leave(view.gate)
    elif view.asks_why_left:
        yield gate_summary(view)


def _refusal(record: RefusalRecord, now: datetime) -> str:
    """Why it was refused, for how long and what for, what is done next."""
    row = RefusalRow(record, now, None)
    parts = (refusals.reason(row), refusals.hours(row), refusals.cost(row), refusals.step(row))
    return ", ".join(parts)


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
