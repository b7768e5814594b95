"""A line about a crossing and no truck of ours: readings and notices."""

from datetime import datetime, timedelta

from core.domain.clock import ORAL
from core.domain.crossing import Direction, Side
from core.domain.reading import UNITS, NoticeKind, ReadingKind
from core.phrase.asked import ask_figures
from core.phrase.decision import exit_side
from core.phrase.drafts import Option, Question, ReadingDraft
from core.phrase.facts import Fact
from core.phrase.line import Line
from core.phrase.timing import until_time
from core.phrase.when import past, zone_of

_MOST_OFFERED = 8
_ONE_DAY = ("сутки", "суток", "таулик")
_NOTICES = ("road_closed", "outage", "closure", "restriction", "over")


def is_report(fact: Fact) -> bool:
    """True where a post is named with what can be read off it, or it is shut or down."""
    told = fact.first("notice", *_NOTICES) is not None
    if fact.has("reminder", "promise", "note"):
        return False
    queue = fact.has("queue", "in_queue") and fact.first("figure") is not None
    return told or queue or fact.crossing is not None


def draft_report(line: Line, fact: Fact, name: str) -> list[ReadingDraft]:
    """Readings of the crossing; none where it only is mentioned, or must be named first."""
    found = _values(line, fact, name)
    if not found:
        return []
    code = _crossing(line, fact, name)
    if code is None:
        return []
    direction = _direction(fact)
    observed = _observed(line, fact)
    return [
        ReadingDraft(
            kind=kind,
            crossing=code,
            direction=direction,
            value=value,
            unit=UNITS[kind],
            observed_at=observed if kind != ReadingKind.NOTICE else line.now,
            heard_at=line.world.now,
            said_at=line.said_at,
            from_at=_begins(fact, observed) if kind == ReadingKind.NOTICE else None,
            to_at=_ends(line, fact, observed) if kind == ReadingKind.NOTICE else None,
            side=_side(fact, direction, reason) if kind == ReadingKind.NOTICE else None,
            reason=reason,
            source=_source(line, fact),
            text=_text(line, fact, kind),
            raw=line.raw,
        )
        for kind, value, reason in found
    ]


def _values(line: Line, fact: Fact, name: str) -> list[tuple[ReadingKind, float | None, str]]:
    found: list[tuple[ReadingKind, float | None, str]] = []
    notice = notice_kind(fact)
    if notice is not None:
        found.append((ReadingKind.NOTICE, None, notice.value))
    figures = ask_figures(line, fact, name, None)
    if figures.km is not None:
        found.append((ReadingKind.QUEUE_KM, figures.km, ""))
    if figures.vehicles is not None and fact.has("passed"):
        found += _passed_by(fact, figures.vehicles)
    elif figures.vehicles is not None:
        kind = ReadingKind.BOARD_VEHICLES if fact.has("called") else ReadingKind.QUEUE_VEHICLES
        found.append((kind, float(figures.vehicles), ""))
    rate = fact.first("figure", "per_hour", "per_day")
    if rate is not None and isinstance(rate.value, float):
        times = 24 if rate.code == "per_hour" else 1
        found.append((ReadingKind.THROUGHPUT, rate.value * times, ""))
    hours = _wait_hours(fact)
    if hours is not None:
        found.append((ReadingKind.WAIT, hours, ""))
    is_free = fact.first("load", "clear") is not None and not fact.negated
    if not found and is_free and not fact.has("slot_booked"):
        found.append((ReadingKind.QUEUE_KM, 0.0, ""))
    return found


def _passed_by(fact: Fact, vehicles: int) -> list[tuple[ReadingKind, float | None, str]]:
    """`за сутки прошло 150 машин`; `за ночь` is no measure."""
    times = {"per_hour": 24.0, "per_day": 1.0}
    rate = fact.first("unit", *times)
    if rate is None:
        return []
    return [(ReadingKind.THROUGHPUT, vehicles * times[rate.code], "")]


def notice_kind(fact: Fact) -> NoticeKind | None:
    """What a notice tells of; its end is a notice, too."""
    codes = fact.codes("notice")
    if "road_closed" in codes or ("road" in codes and "closure" in codes):
        return NoticeKind.ROAD_CLOSED
    for code in ("outage", "closure", "restriction"):
        if code in codes:
            return NoticeKind(code)
    if fact.has("not_let") or "entered" in fact.negated:
        return NoticeKind.RESTRICTION if fact.unknown else NoticeKind.CLOSURE
    if "over" not in codes:
        return None
    if "road" in codes:
        return NoticeKind.ROAD_CLOSED
    words = fact.words().lower()
    is_system = any(w in words for w in ("систем", "бағдарлама", "system", "заработа"))
    return NoticeKind.OUTAGE if is_system else NoticeKind.CLOSURE


def _wait_hours(fact: Fact) -> float | None:
    waits = fact.first("load", "wait") is not None or fact.has("still", "passed", "queue")
    waits = waits or not (fact.kinds or fact.unknown or fact.codes("notice"))
    lasted = next((w.lasted for w in fact.whens if w.lasted is not None), None)
    if waits and lasted is not None:
        return lasted / timedelta(hours=1)
    days = fact.first("unit", "days")
    if waits and days is not None and fact.chart.tokens[days.start].key in _ONE_DAY:
        return 24.0
    return None


def _crossing(line: Line, fact: Fact, name: str) -> str | None:
    named = next((s for s in fact.spans if s.group == "crossing"), None)
    if named is not None:
        return str(named.value)
    used = dict.fromkeys(t.crossing for t in line.world.trips if t.crossing)
    codes = list(used) or [c.code for c in line.world.crossings]
    options = tuple(Option(str(c), {"crossing": c}) for c in codes[:_MOST_OFFERED])
    return line.ask(f"{name}.crossing", Question(key="", code="which_crossing", options=options))


def _direction(fact: Fact) -> Direction:
    told = fact.first("direction")
    if told is not None:
        return Direction(told.code)
    named = next((s for s in fact.spans if s.group == "crossing"), None)
    return Direction.IN if named is not None and named.code == "far" else Direction.OUT


def _side(fact: Fact, direction: Direction, reason: str) -> Side:
    if reason == NoticeKind.ROAD_CLOSED:
        return Side.ROUTE
    return Side.ENTRY_POST if exit_side(fact, direction) is False else Side.EXIT_POST


def _observed(line: Line, fact: Fact) -> datetime:
    said = fact.said
    if said is None:
        return line.now
    hours = line.world.vocabulary.hours["part_hours"]
    happened = past(said, line.now, zone_of(said, ORAL), hours)
    return line.now if happened.is_future else happened.occurred.at


def _is_over(fact: Fact) -> bool:
    codes = set(fact.codes("notice"))
    return bool(codes) and codes <= {"over", "road"}


def _begins(fact: Fact, observed: datetime) -> datetime | None:
    return None if _is_over(fact) else observed


def _ends(line: Line, fact: Fact, observed: datetime) -> datetime | None:
    return observed if _is_over(fact) else until_time(line, fact)


def _source(line: Line, fact: Fact) -> str:
    named = fact.first("source")
    if named is not None:
        return named.code
    return "whatsapp" if line.is_chat else "dispatcher"


def _text(line: Line, fact: Fact, kind: ReadingKind) -> str:
    if line.is_chat:
        return line.chart.text
    return fact.words() if kind == ReadingKind.NOTICE or fact.unknown else ""
