"""`fetch`: ask the public queue, or read saved pages."""

from argparse import _SubParsersAction
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.domain.reading import PUBLIC_QUEUE, Reading, ReadingKind
from core.services import fetching
from core.services.fetching import FetchResult
from core.services.looking.status import iso
from ui import formatting as fmt
from ui import words
from ui.command_line.context import Context
from ui.command_line.options import add_json
from ui.command_line.streams import print_to
from ui.i18n import crossing_name
from ui.words import entry_words, trade_words

EXIT = {"ok": 0, "unreachable": 3, "refused": 3, "not_understood": 4}


def add(calls: "_SubParsersAction[Any]") -> None:
    """Add the call."""
    translate = QCoreApplication.translate
    call = calls.add_parser("fetch", help=translate("CommandLine", "ask the public queue"))
    call.add_argument("--source", default=PUBLIC_QUEUE, metavar="NAME")
    call.add_argument("--base-url", metavar="URL")
    call.add_argument("--page", nargs="+", metavar="FILE")
    add_json(call)
    call.set_defaults(run=run)


def run(context: Context) -> int:
    """Ask, keep what was understood, print what is new; the worst page decides the exit code."""
    args = context.args
    if args.page:
        result = fetching.read_saved(context.desk, [Path(p) for p in args.page])
    else:
        result = fetching.fetch(context.desk, args.base_url, sources=[args.source])
    if args.json:
        for reading in result.new:
            context.json_line(_json(reading))
    else:
        for line in _lines(result.new, context):
            context.line(line)
    _tell(context, result)
    return EXIT[result.outcome.value]


def _json(reading: Reading) -> dict[str, Any]:
    return {
        "crossing": reading.crossing,
        "direction": reading.direction.value,
        "kind": reading.kind.value,
        "value": reading.value,
        "unit": reading.unit,
        "day": None if reading.day is None else reading.day.isoformat(),
        "class": reading.klass,
        "entered_at": iso(reading.entered_at),
        "left_at": iso(reading.left_at),
        "observed_at": iso(reading.observed_at),
        "source": reading.source,
    }


def _lines(readings: Sequence[Reading], context: Context) -> Iterator[str]:
    """A line a reading; of the free bookings of a month one line a crossing and class."""
    slots: dict[tuple[str, str], list[Reading]] = {}
    for reading in readings:
        if reading.kind == ReadingKind.SLOTS_FREE and reading.day is not None:
            slots.setdefault((reading.crossing, reading.klass or ""), []).append(reading)
        else:
            yield _line(reading, context)
    for days in slots.values():
        yield _slots_line(days, context)


def _slots_line(days: list[Reading], context: Context) -> str:
    """The first day on which a booking is free, and how many are."""
    free = [r for r in days if r.value and r.day is not None]
    first = min(free, key=lambda r: r.day or date.max, default=None)
    if first is None:
        last = max(r.day for r in days if r.day is not None)
        text = QCoreApplication.translate("CommandLine", "none till {day}")
        said = text.format(day=f"{last:%d.%m}")
    else:
        text = QCoreApplication.translate("CommandLine", "from {day}: {n}")
        said = text.format(day=f"{first.day:%d.%m}", n=fmt.number(first.value or 0, 0))
    seen = days[0]
    kind = f"{words.reading(seen.kind)}, {trade_words.slot_class(seen.klass or '')}"
    return " · ".join((_where(seen, context), kind, said, fmt.oral(seen.observed_at)))


def _where(reading: Reading, context: Context) -> str:
    """The crossing, and which way where it leads to Russia."""
    crossing = context.desk.reference.crossings[reading.crossing]
    if crossing.far_country != "RU":
        return crossing_name(crossing)
    return f"{crossing_name(crossing)} {words.direction(reading.direction)}"


def _line(reading: Reading, context: Context) -> str:
    parts = [_where(reading, context), words.reading(reading.kind)]
    if reading.day is not None:
        parts.append(f"{reading.day:%d.%m}")
    if reading.klass:
        parts.append(trade_words.slot_class(reading.klass))
    if reading.value is not None:
        parts.append(entry_words.reading_value(reading.kind, reading.value))
    parts.append(fmt.oral(reading.entered_at or reading.observed_at))
    return " · ".join(parts)


def _tell(context: Context, result: FetchResult) -> None:
    translate = QCoreApplication.translate
    for problem in result.report.problems:
        print_to(context.err, words.sentence(problem) + "\n")
    unknown = [c.name for c in result.report.unknown_crossings if c.neighbour in ("ru", "")]
    if unknown:
        text = translate("CommandLine", "Crossings on the pages that are not in the table: {names}")
        print_to(context.err, text.format(names=", ".join(unknown)) + "\n")
    if not context.args.json:
        text = translate("CommandLine", "new {new}, unchanged {known}")
        context.line(text.format(new=len(result.new), known=result.known))
