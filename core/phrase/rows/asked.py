"""What a line leaves open: figures without a unit, the reason of a refusal, its side."""

from dataclasses import dataclass

from core.domain.crossing import Side
from core.domain.event import EventKind as K
from core.domain.trip import AT_BORDER
from core.phrase.drafts import Option, Question
from core.phrase.happening.decision import side_by_stage
from core.phrase.happening.facts import Fact
from core.phrase.known import KnownTrip
from core.phrase.line import Line
from core.phrase.moments.said import Clock, Said
from core.phrase.reading.spans import Span
from core.phrase.rows.mismatched import reason_of_mismatch

_COMMON_REASONS = ("D01", "D02", "D03", "D04", "D05", "P01", "C03", "V03")
_SIDES = (Side.ENTRY_POST, Side.EXIT_POST, Side.ROAD, Side.NEUTRAL)
_DEGREES = frozenset(["минус", "плюс", "мороз", "температура", "аяз"])
_COUNTED = ("way", "vehicle_class")
_DUE = (K.SLOT_BOOKED, K.SLOT_MOVED, K.REMINDER)
_NO_FIGURES = (K.NOTE, K.SLOT_LOST, K.TRUCK_CHANGED, K.TRAILER_CHANGED)


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured; `is_open` while a figure's unit is asked for."""

    km: float | None = None
    vehicles: int | None = None
    said: Said | None = None
    is_open: bool = False


def is_place(fact: Fact) -> bool:
    """True where km tell a place on the road: "30 км за постом"."""
    return fact.beyond is not None and fact.first("to_barrier") is None


def ask_figures(line: Line, fact: Fact, name: str, kind: K | None) -> Figures:
    """Km and vehicles of a fact; a number without a unit is asked for, never guessed."""
    km = None if is_place(fact) else _km(line, fact, name)
    vehicles = fact.first("figure", "vehicles")
    behind = fact.first("beyond", "behind") is not None  # "за нами 20 машин"
    pace = vehicles is not None and vehicles.value == 1.0 and any(w.lasted for w in fact.whens)
    ahead = fact.first("to_barrier") is not None
    behind = behind or (vehicles is not None and _is_of_others(fact, vehicles))
    if behind or vehicles is None or not isinstance(vehicles.value, float) or (pace and not ahead):
        count = None
    else:
        count = int(vehicles.value)
    figures = Figures(km, count)
    if kind in _NO_FIGURES or fact.has("note") or fact.first("figure", "money", "other"):
        return figures
    for i in fact.numbers:
        if _is_of_a_word(fact, i):
            continue
        figures = _number(line, fact, f"{name}.n{i}", (i, kind), figures)
    return figures


def _is_of_others(fact: Fact, vehicles: Span) -> bool:
    """`запустили 10 машин, до него 8`: what is ahead of it is the number behind."""
    before = [fact.chart.at(i - 1) for i in fact.numbers]
    leads = [s.start for s in before if s is not None and s.group == "to_barrier"]
    return bool(leads) and min(leads) >= vehicles.end


def _is_of_a_word(fact: Fact, i: int) -> bool:
    """`мороз 22`, `71 день в рф из 90`: counts what nobody measures here; its words are kept."""
    before, after = i - 1 in fact.unknown, i + 1 in fact.unknown
    chart = fact.chart
    part = i > 0 and chart.tokens[i - 1].key in ("из", "of")
    unit = chart.at(i + 1)
    unit_of = unit is not None and (unit.group in _COUNTED or unit.is_("unit", "days"))
    percent = i + 1 < len(chart.tokens) and chart.tokens[i + 1].text == "%"
    cold = i > 0 and chart.tokens[i - 1].key in _DEGREES
    return before or after or part or percent or unit_of or cold


def _km(line: Line, fact: Fact, name: str) -> float | None:
    span = fact.first("figure", "km")
    if span is not None and isinstance(span.value, float):
        return span.value
    spread = fact.first("figure", "km_range")
    if spread is None or not isinstance(spread.value, tuple):
        return None
    options = tuple(Option(str(n), {"km": n}) for n in spread.value)
    question = Question(key="", code="which_km", options=options, allows_value=True)
    return read_number(line.ask(f"{name}.km", question))


def read_number(text: str | None) -> float | None:
    """A typed number, with a comma or a point; None for anything else."""
    try:
        return float((text or "").replace(",", "."))
    except ValueError:
        return None


def _number(
    line: Line, fact: Fact, name: str, what: tuple[int, K | None], figures: Figures
) -> Figures:
    i, kind = what
    text = fact.chart.tokens[i].text
    if not text.isdigit() or len(text) > 4 or (int(text) > 999 and _clock(text) is None):
        return figures
    if kind in _DUE and int(text) <= 24:
        return Figures(figures.km, figures.vehicles, _hour_of(int(text)))
    options = _meanings(text, kind, figures)
    answer = line.ask(
        name, Question(key="", code="km_or_time", options=options, values={"number": int(text)})
    )
    if answer is None:
        return Figures(figures.km, figures.vehicles, figures.said, is_open=True)
    return _meant(answer, text, figures)


def _hour_of(n: int) -> Said:
    return Said(clock=(n % 24, 0), is_word=n <= 12)


def _meanings(text: str, kind: K | None, figures: Figures) -> tuple[Option, ...]:
    n, clock = int(text), _clock(text)
    options = []
    if n <= 100 and figures.km is None and kind != K.PROMISE:
        options.append(Option("km", {"km": n}))
    if clock is not None:
        options.append(Option("time", {"clock": f"{clock[0]:02d}:{clock[1]:02d}"}))
    if 1 <= n <= 31 and kind == K.PROMISE:
        options.append(Option("day", {"day": n}))
    if n <= 999 and figures.vehicles is None and kind != K.PROMISE:
        options.append(Option("vehicles", {"vehicles": n}))
    options.append(Option("note"))
    return tuple(options)


def _meant(answer: str, text: str, figures: Figures) -> Figures:
    if answer == "km":
        return Figures(float(text), figures.vehicles, figures.said)
    if answer == "vehicles":
        return Figures(figures.km, int(text), figures.said)
    if answer == "day":
        return Figures(figures.km, figures.vehicles, Said(day_of_month=int(text)))
    clock = _clock(text) if answer == "time" else None
    return Figures(figures.km, figures.vehicles, Said(clock=clock) if clock else figures.said)


def _clock(text: str) -> Clock | None:
    hour, minute = (int(text), 0) if len(text) <= 2 else (int(text[:-2]), int(text[-2:]))
    return (hour, minute) if hour <= 23 and minute <= 59 else None


def ask_reason(line: Line, fact: Fact, name: str, kind: K) -> str | None:
    """Code of a refusal: as told, chosen where the word leaves several, else asked in passing."""
    mismatch = reason_of_mismatch(fact)
    told = [mismatch] if mismatch else fact.codes("reason")
    sure = next((c for c in told if " " not in c), None)
    if sure is not None:
        return sure
    rivals = told[0].split() if told else list(_COMMON_REASONS)
    options = tuple(Option(code, {"reason": code}) for code in rivals)
    required = bool(told) and kind == K.REFUSED
    question = Question(
        key="", code="which_reason", options=options, required=required, allows_value=True
    )
    return line.ask(f"{name}.reason", question)


def ask_side(line: Line, name: str, trip: KnownTrip | None) -> Side | None:
    """The side of the border, asked in passing; the likeliest by the trip's stage comes first."""
    likely = side_by_stage(trip)
    order = sorted(_SIDES, key=lambda side: side != likely)
    options = tuple(Option(side.value, {"side": side.value}) for side in order)
    question = Question(key="", code="which_side", options=options, required=False)
    answer = line.ask(f"{name}.side", question)
    return Side(answer) if answer else None


def ask_km_left(line: Line, name: str) -> float | None:
    """Km left to the barrier after some were driven; may stay empty."""
    question = Question(key="", code="km_left", required=False, allows_value=True)
    return read_number(line.ask(f"{name}.left", question))


def is_road_mark(line: Line, name: str, span: Span, trip: KnownTrip | None) -> bool:
    """`км 13` of a truck in the queue: asked whether it is left to the barrier."""
    near = isinstance(span.value, float) and span.value <= 40
    if trip is None or trip.stage not in AT_BORDER or not near:
        return True
    options = (Option("barrier", {"km": span.value}), Option("road", {"km": span.value}))
    question = Question(key="", code="barrier_or_road", options=options)
    return line.ask(f"{name}.road", question) != "barrier"
