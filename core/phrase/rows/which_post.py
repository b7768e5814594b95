"""Of which post, which way and which side a report is, with what must be asked of it."""

from core.domain.crossing import Direction, Side
from core.domain.reading import NoticeKind
from core.phrase.drafts import Option, Question
from core.phrase.happening.decision import exit_side
from core.phrase.happening.facts import Fact
from core.phrase.known import KnownTrip, Place
from core.phrase.line import Line
from core.phrase.reading.spans import Span
from core.phrase.rows.notices import notice_kind

RATES = ("per_hour", "per_day")
"""Codes of the figures that tell a pace."""

_MOST_OFFERED = 8
_TAKES = ("берут", "берет", "прин", "кабылда", "впуска", "accept")
_TO_TOWN = ("га", "ге", "ка", "ке")


def which_crossing(line: Line, fact: Fact, name: str) -> str | None:
    """The crossing a report is of: named, at the end of a road, or asked."""
    named = next((s for s in fact.spans if s.group == "crossing"), None)
    if named is not None:
        return str(named.value)
    town = fact.first("place")
    led = town is not None and _leads_to(fact, town)
    there = [t for t in line.world.trips if led and t.crossing and _goes_to(t, town)]
    ways = {t.crossing for t in there}
    if len(ways) == 1:
        return ways.pop()  # "трассу на самару закрыли"
    used = dict.fromkeys(t.crossing for t in line.world.trips if t.crossing)
    codes = list(used) or [c.code for c in line.world.crossings]
    options = tuple(Option(str(c), {"crossing": c}) for c in codes[:_MOST_OFFERED])
    return line.ask(f"{name}.crossing", Question(key="", code="which_crossing", options=options))


def _leads_to(fact: Fact, town: Span) -> bool:
    """`трасса на самару`, `самараға жол`."""
    before = fact.chart.tokens[town.start - 1].key if town.start else ""
    return before in ("на", "to") or fact.chart.tokens[town.end - 1].key.endswith(_TO_TOWN)


def _goes_to(trip: KnownTrip, town: Span | None) -> bool:
    place = town.value if town is not None else None
    return isinstance(place, Place) and place.name == trip.destination


def which_way(line: Line, fact: Fact, name: str, code: str) -> Direction:
    """The queue at the far post leads home; asked in passing where none of ours comes that way."""
    told = fact.first("direction")
    if told is not None:
        return Direction(told.code)
    named = next((s for s in fact.spans if s.group == "crossing"), None)
    is_far = named is not None and named.code == "far"
    if not is_far or _takes_in(fact) or notice_kind(fact) == NoticeKind.ROAD_CLOSED:
        return Direction.OUT
    ours = any(t.crossing == code and t.direction == Direction.IN for t in line.world.trips)
    if ours or notice_kind(fact) is not None:
        return Direction.IN
    ways = tuple(
        Option(way.value, {"crossing": code, "direction": way.value})
        for way in (Direction.IN, Direction.OUT)
    )
    answer = line.ask(name, Question(key="", code="which_way", options=ways, required=False))
    return Direction(answer) if answer else Direction.IN


def is_far_post_shut(fact: Fact) -> bool:
    """`илек закрыли до 8`, `озинки система легла`: for those who go out, and who come home."""
    named = next((s for s in fact.spans if s.group == "crossing"), None)
    shut = fact.first("notice", "closure", "outage") is not None
    is_far = named is not None and named.code == "far" and fact.first("direction") is None
    stops = notice_kind(fact)
    is_down = stops == NoticeKind.OUTAGE or (stops == NoticeKind.CLOSURE and not _takes_in(fact))
    return is_far and shut and is_down


def _takes_in(fact: Fact) -> bool:
    """Whom the far post takes, or turns away, goes out: "маштаково принимает 3-4 в час"."""
    if fact.has("queue", "in_queue", "passed"):
        return False
    told = any(t.key.startswith(_TAKES) for t in fact.chart.tokens)
    pace = fact.first("figure", *RATES) is not None and fact.first("load", "pace") is not None
    return told or pace or fact.first("notice", "not_accepting") is not None


def which_side(fact: Fact, direction: Direction, reason: str) -> Side:
    """The side of the border a notice is of."""
    of_road = reason == NoticeKind.RESTRICTION and fact.first("cause", "weather") is not None
    if reason == NoticeKind.ROAD_CLOSED or of_road:
        return Side.ROUTE
    return Side.ENTRY_POST if exit_side(fact, direction) is False else Side.EXIT_POST
