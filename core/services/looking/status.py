"""The desk as JSON: what `status --json` prints."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from core.domain.alert import Episode
from core.domain.clock import hours_between
from core.domain.desk import CrossingView, DeskView, TripView
from core.domain.forecast import Basis, WaitForecast
from core.domain.gate import GateLine
from core.domain.reading import Reading

Json = dict[str, Any]


def iso(moment: datetime | None) -> str | None:
    """A moment as ISO 8601 UTC with Z, to the second."""
    if moment is None:
        return None
    return moment.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z"


def status(view: DeskView, figures: Mapping[UUID, Json] | None = None) -> Json:
    """Trips, crossings and alerts of a view; `figures` are further keys of trips (costs.py)."""
    more = figures or {}
    refs = {t.trip.id: t.trip.ref for t in view.trips}
    return {
        "as_of": iso(view.as_of),
        "trips": [{**_trip(t, view.as_of), **more.get(t.trip.id, {})} for t in view.trips],
        "crossings": [_crossing(c, view.as_of) for c in view.crossings],
        "alerts": [
            {**_alert(a), "trip": refs.get(a.trip) if a.trip else None, "crossing": a.crossing}
            for a in view.alerts
        ],
    }


def _trip(view: TripView, now: datetime) -> Json:
    state = view.state
    waiting = state.waiting_hours(now)
    arrives = view.arrival.quantiles is not None
    why = view.arrival.why_null or view.forecast.why_null
    return {
        "ref": view.trip.ref,
        "truck": view.plate,
        "driver": view.driver_name or None,
        "customer": ", ".join(view.customers) or None,
        "stage": state.stage.value,
        "crossing": state.crossing,
        "direction": state.direction.value,
        "waiting_hours": None if waiting is None else round(waiting, 3),
        "wait": _wait(view.forecast),
        "eta": {name: iso(view.arrives(level)) for name, level in _ETA} if arrives else None,
        "why_null": None if arrives else (why.value if why else None),
        "promised_at": iso(view.promised_at),
        "p_late": _rounded(view.arrival.p_late),
        "last_contact": iso(state.last_contact),
        "alerts": [_alert(a) for a in view.alerts],
        "stay_days": None,
        "delay_cost": None,
        "gate": [_gate(line) for line in view.gate],
        "refusal": _refusal(view, now),
    }


def _refusal(view: TripView, now: datetime) -> Json | None:
    """The trip's last refusal, with its outcome once it has one; None of a trip without any."""
    if not view.refusals:
        return None
    record = view.refusals[-1]
    course = record.course
    step = course.next_step
    return {
        "code": course.reason,
        "side": None if course.side is None else course.side.value,
        "since": iso(course.at),
        "blame": record.blame.value,
        "avoidable": course.case.avoidable,
        "branch": course.branch.value,
        "next_step": None if step is None else step.text,
        "who": None if step is None else step.other or None,
        "until": None if step is None else iso(step.due_at),
        "outcome": course.outcome or None,
        "hours": round(course.hours(now), 3),
    }


def _gate(line: GateLine) -> Json:
    """`why` is a code, `values` what its sentence needs."""
    values = {name: _plain(value) for name, value in line.why.values.items()}
    return {
        "rule": line.rule.code,
        "state": line.state.value,
        "why": line.why.code,
        "values": values,
    }


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return iso(value)
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


_ETA = (("p10", 0.1), ("p50", 0.5), ("p80", 0.8), ("p90", 0.9))


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)


def _wait(forecast: WaitForecast) -> Json | None:
    spread = forecast.quantiles
    if spread is None:
        return None
    hours = {"q10": spread.q10, "q50": spread.q50, "q80": spread.q80, "q90": spread.q90}
    return {
        **{name: round(value, 3) for name, value in hours.items()},
        "basis": _basis(forecast.basis),
    }


def _basis(basis: Basis) -> Json:
    return {
        "own_released": basis.own_released,
        "own_waiting": basis.own_waiting,
        "prior": basis.prior,
        "sources": [
            {
                "kind": s.kind,
                "source": s.source,
                "age_minutes": None if s.age_minutes is None else round(s.age_minutes, 1),
                "weight": round(s.weight, 3),
            }
            for s in basis.sources
        ],
    }


def _crossing(view: CrossingView, now: datetime) -> Json:
    forecast = view.forecast
    return {
        "code": view.crossing.code,
        "direction": view.direction.value,
        "state": view.state.value,
        "wait": _wait(forecast),
        "why_null": None
        if forecast.quantiles
        else (forecast.why_null.value if forecast.why_null else None),
        "readings": [_reading(r, now) for r in view.readings],
    }


def _reading(reading: Reading, now: datetime) -> Json:
    return {
        "kind": reading.kind.value,
        "value": reading.value,
        "unit": reading.unit,
        "day": None if reading.day is None else reading.day.isoformat(),
        "class": reading.klass,
        "source": reading.source,
        "observed_at": iso(reading.observed_at),
        "age_minutes": round(max(0.0, hours_between(reading.seen_at, now)) * 60, 1),
    }


def _alert(episode: Episode) -> Json:
    return {
        "kind": episode.kind.value,
        "level": episode.level.value,
        "since": iso(episode.since),
    }
