"""Replays the forecaster on a file of waits, to be scored."""

import csv
import io
import math
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from core.domain.forecast import Basis, WaitForecast
from core.domain.problem import KezekError
from core.domain.quantiles import LEVELS
from core.estimate.crossing import CrossingEstimator
from core.estimate.facts import Fact, Outcome, OwnWait, Position, Posted, PostedKind
from core.estimate.replay import replay
from core.report.files import write_whole
from core.services.memory.estimate_facts import hours_since_epoch

HEADER = (
    "crossing",
    "vehicle",
    "joined_at",
    "issued_at",
    *(f"q{round(100 * level):02d}" for level in LEVELS),
    "basis",
)
_EVENT_COLUMNS = ("crossing", "vehicle", "joined_at", "left_at", "outcome")
_REPORT_COLUMNS = ("crossing", "observed_at", "kind", "value", "unit", "source")
_UNITS = {"queue_vehicles": "vehicles", "wait": "minutes", "position": "vehicles_ahead"}


@dataclass(frozen=True, slots=True)
class _Event:
    crossing: str
    vehicle: str
    joined: datetime
    wait: OwnWait


def backtest(events: Path, reports: Path | None, every_hours: float, out: Path) -> int:
    """Write the forecasts of every wait in `events`; give how many there are.

    Raises KezekError `replay_interval`, `replay_column`, `replay_cell`, `replay_not_utf8`,
    `replay_left_before_joined`, `file_not_found`, `file_not_written`.
    """
    if not (math.isfinite(every_hours) and every_hours > 0):
        raise KezekError("replay_interval", hours=str(every_hours))
    waits = _read_events(events)
    facts = _read_reports(reports, waits) if reports is not None else {}
    lines = [
        line
        for crossing in dict.fromkeys(e.crossing for e in waits)
        for line in _replay_crossing(crossing, waits, facts.get(crossing, []), every_hours)
    ]
    _write(out, lines)
    return len(lines)


def _replay_crossing(
    crossing: str, events: list[_Event], reports: list[Fact], every_hours: float
) -> Iterator[tuple[str, ...]]:
    own = {e.wait.truck: e for e in events if e.crossing == crossing}
    facts = [*(e.wait for e in own.values()), *reports]
    for issued in replay(CrossingEstimator(), facts, every_hours):
        event = own[issued.truck]
        moment = event.joined + timedelta(hours=issued.step * every_hours)
        if issued.forecast.quantiles is None:
            continue
        yield (
            crossing,
            event.vehicle,
            _iso(event.joined),
            _iso(moment),
            *(f"{hours:.6f}" for hours in issued.forecast.quantiles.hours),
            _basis_text(issued.forecast),
        )


def _basis_text(forecast: WaitForecast) -> str:
    basis: Basis = forecast.basis
    words = [f"released={basis.own_released}", f"waiting={basis.own_waiting}"]
    words += [f"{s.kind}:{s.weight:.2f}" for s in basis.sources]
    return " ".join(words + (["prior"] if basis.prior else []))


def _read_events(path: Path) -> list[_Event]:
    events = []
    for row, cells in _rows(path, _EVENT_COLUMNS):
        joined = _moment(path, row, cells["joined_at"])
        left_text = cells["left_at"].strip()
        left = _moment(path, row, left_text) if left_text else None
        if left is not None and left < joined:
            raise KezekError("replay_left_before_joined", file=path.name, row=row)
        crossing, vehicle = cells["crossing"].strip(), cells["vehicle"].strip()
        outcome = _outcome(path, row, cells["outcome"].strip()) if left is not None else None
        start, ended = hours_since_epoch(joined), None if left is None else hours_since_epoch(left)
        wait = OwnWait(f"{vehicle} {row}", start, start, ended, ended, outcome)
        events.append(_Event(crossing, vehicle, joined, wait))
    return events


def _outcome(path: Path, row: int, text: str) -> Outcome:
    if not text:  # it is no longer there, and nobody says why
        return Outcome.LEFT
    try:
        return Outcome(text)
    except ValueError:
        raise KezekError("replay_cell", file=path.name, row=row, value=text) from None


def _read_reports(path: Path, events: list[_Event]) -> dict[str, list[Fact]]:
    waits: dict[tuple[str, str], list[OwnWait]] = defaultdict(list)
    for event in sorted(events, key=lambda e: e.wait.joined):
        waits[event.crossing, event.vehicle].append(event.wait)
    facts: dict[str, list[Fact]] = defaultdict(list)
    for row, cells in _rows(path, _REPORT_COLUMNS):
        fact = _report(path, row, cells, waits)
        if fact is not None:
            facts[cells["crossing"].strip()].append(fact)
    return facts


def _report(
    path: Path, row: int, cells: dict[str, str], waits: dict[tuple[str, str], list[OwnWait]]
) -> Fact | None:
    kind = cells["kind"].strip()
    if _UNITS.get(kind) != cells["unit"].strip():
        raise KezekError("replay_cell", file=path.name, row=row, value=f"{kind} {cells['unit']}")
    at = hours_since_epoch(_moment(path, row, cells["observed_at"]))
    value = _number(path, row, cells["value"])
    source = cells["source"].strip()
    if kind == "wait":
        return Posted(at, at, PostedKind.WAIT, value / 60, source)
    if kind == "queue_vehicles":
        return Posted(at, at, PostedKind.QUEUE_VEHICLES, value, source)
    vehicle = source.partition(":")[2]
    tries = [w for w in waits.get((cells["crossing"].strip(), vehicle), []) if w.joined <= at]
    return Position(tries[-1].truck, at, at, value) if tries else None


def _rows(path: Path, columns: tuple[str, ...]) -> Iterator[tuple[int, dict[str, str]]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            missing = [c for c in columns if c not in (reader.fieldnames or ())]
            if missing:
                raise KezekError("replay_column", file=path.name, column=missing[0])
            for row, cells in enumerate(reader, start=2):
                yield row, {c: cells[c] or "" for c in columns}
    except OSError:
        raise KezekError("file_not_found", file=str(path)) from None
    except UnicodeDecodeError:
        raise KezekError("replay_not_utf8", file=path.name) from None


def _moment(path: Path, row: int, text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        raise KezekError("replay_cell", file=path.name, row=row, value=text) from None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _number(path: Path, row: int, text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value) or value < 0:
        raise KezekError("replay_cell", file=path.name, row=row, value=text)
    return value


def _iso(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")


def _write(out: Path, lines: list[tuple[str, ...]]) -> None:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(HEADER)
    writer.writerows(lines)
    write_whole(out, text.getvalue().encode("utf-8"))
