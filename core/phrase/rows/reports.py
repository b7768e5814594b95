"""A line about a crossing and no truck of ours: readings and notices."""

import itertools
from dataclasses import dataclass, replace
from datetime import date, timedelta

from core.domain.crossing import Direction
from core.domain.reading import UNITS, NoticeKind, ReadingKind
from core.domain.trip import Stage
from core.phrase.drafts import ReadingDraft
from core.phrase.happening.bare import is_taken_by_post
from core.phrase.happening.facts import Fact
from core.phrase.happening.planned import is_of_later
from core.phrase.known import KnownTrip
from core.phrase.line import Line
from core.phrase.moments.when import days_told
from core.phrase.rows.asked import ask_figures
from core.phrase.rows.notices import begins, ends, notice_kind, observed_at
from core.phrase.rows.which_post import (
    RATES,
    is_far_post_shut,
    which_crossing,
    which_side,
    which_way,
)

_WENT = ("passed", "entered", "left", "departed")
_WAITS_ON_ROAD = frozenset({"departed", "still", "stood", "rest", "waiting"})
"""`самара трассасы жабық, 064 жолда тұр`: a road shut, and who waits on it."""
_MOVING = frozenset(["идет", "идут", "едет", "едут", "катят", "moving", "going"])
_ONE_DAY = ("сутки", "суток", "таулик")
_UNIT_HOURS = {"hours": 1.0, "days": 24.0}
_NOTICES = ("road_closed", "outage", "closure", "not_accepting", "restriction", "over", "reopens")
_GONE = ("кончил", "закончил", "разобрал", "расхват", "битти", "таусыл")
_GOES_THROUGH = ("проход", "проезж", "пролет", "отип", "отед")
_OURS = frozenset(["наши", "наших", "биздин", "our", "ours"])
_DENIES = frozenset(["не", "not"])
_ALONE = ("ноль", "0", "без")
_NONE = frozenset(["нет", "нету", "жок", "no", "none"])


@dataclass(frozen=True, slots=True)
class _Seen:
    """One thing read off a post."""

    kind: ReadingKind
    value: float | None = None
    reason: str = ""
    day: date | None = None


def is_report(fact: Fact) -> bool:
    """True where a post is named with what can be read off it, or it is shut or down."""
    told = fact.first("notice", *_NOTICES) is not None
    seen = fact.has("queue", "in_queue") or fact.first("board") is not None
    queue = seen and fact.first("figure") is not None
    if fact.has("reminder", "promise") or (fact.has("note") and not (told or queue)):
        return False
    paced = fact.first("figure", *RATES) is not None or fact.has("not_let")
    shut = fact.first("post") is not None and paced  # "русские берут 2 в час"
    return told or queue or shut or fact.crossing is not None or fact.first("slots") is not None


def draft_report(line: Line, fact: Fact, name: str) -> list[ReadingDraft]:
    """Readings of the crossing; none where it only is mentioned, or must be named first."""
    both = fact.first("both_ways") is not None or is_far_post_shut(fact)
    if len(set(fact.codes("direction"))) > 1 and not both:
        return []  # "в рк пусто, в рф 30 машин": which is which nobody could tell
    found = _values(line, fact, name)
    code = which_crossing(line, fact, name) if found else None
    if code is None:
        return []
    ways = tuple(Direction) if both else (which_way(line, fact, f"{name}.way", code),)
    return [_draft(line, fact, seen, (code, way)) for way in ways for seen in found]


def told_of_post(line: Line, fact: Fact, trip: KnownTrip) -> list[ReadingDraft]:
    """What a driver tells of the post he stands at: its pace, free hours, what is out of order."""
    found = [*_slots(line, fact), *_pace(fact)]
    if fact.first("notice", "outage") is not None:
        found.append(_Seen(ReadingKind.NOTICE, reason=NoticeKind.OUTAGE.value))
    elif _is_shut(fact):
        found.append(_Seen(ReadingKind.NOTICE, reason=NoticeKind.CLOSURE.value))
    elif _is_of_road_to(fact, trip):
        found.append(_Seen(ReadingKind.NOTICE, reason=NoticeKind.ROAD_CLOSED.value))
    code = str(fact.crossing.value) if fact.crossing is not None else trip.crossing
    if code is None:
        return []
    return [_of_driver(_draft(line, fact, seen, (code, trip.direction))) for seen in found]


def _of_driver(draft: ReadingDraft) -> ReadingDraft:
    """`омаров говорит, система не работает`: nobody else is named."""
    return replace(draft, source="driver") if draft.source == "dispatcher" else draft


def _is_shut(fact: Fact) -> bool:
    """`518 кешкі 8ге дейін жабық тасқала`: of the post named, and of no road."""
    road = fact.first("notice", "road", "road_closed") is not None
    shut = fact.first("notice", "closure") is not None and fact.crossing is not None
    return shut and not (road or fact.kinds or fact.negated)


def _is_of_road_to(fact: Fact, trip: KnownTrip) -> bool:
    """A road shut on the way to the border: behind it only one that a crossing is named of."""
    if set(fact.kinds) - _WAITS_ON_ROAD or notice_kind(fact) != NoticeKind.ROAD_CLOSED:
        return False
    return fact.crossing is not None or trip.stage != Stage.AFTER_BORDER


def _draft(line: Line, fact: Fact, seen: _Seen, where: tuple[str, Direction]) -> ReadingDraft:
    code, direction = where
    is_notice = seen.kind == ReadingKind.NOTICE
    observed = observed_at(line, fact)
    klass = fact.first("vehicle_class")
    return ReadingDraft(
        kind=seen.kind,
        crossing=code,
        direction=direction,
        value=seen.value,
        unit=UNITS[seen.kind],
        day=seen.day,
        klass=klass.code if klass is not None and seen.reason == NoticeKind.RESTRICTION else None,
        observed_at=line.now if is_notice or seen.day else observed,
        heard_at=line.world.now,
        said_at=line.said_at,
        from_at=begins(line, fact) if is_notice else None,
        to_at=ends(line, fact) if is_notice else None,
        side=which_side(fact, direction, seen.reason) if is_notice else None,
        reason=seen.reason,
        source=_source(line, fact),
        text=_text(line, fact, seen.kind),
        raw=line.raw,
    )


def _values(line: Line, fact: Fact, name: str) -> list[_Seen]:
    found: list[_Seen] = []
    notice = notice_kind(fact)
    if notice is not None:
        found.append(_Seen(ReadingKind.NOTICE, reason=notice.value))
    slots = _slots(line, fact)
    if is_of_later(fact) and not (slots or found):
        return []  # "завтра 3 машины через таскалу": nobody has seen it yet
    figures = ask_figures(line, fact, name, None)
    km = figures.km if figures.km is not None else _km_turned(fact)
    of_trucks = figures.vehicles is not None and _have_gone(fact)
    km = None if _has_grown(fact) else km
    is_pace = fact.is_pace and fact.first("to_barrier") is None and not of_trucks  # "1 км за час"
    is_pace = is_pace and not _is_pace_apart(fact)
    if km is not None and not is_pace:
        found.append(_Seen(ReadingKind.QUEUE_KM, km))
    if figures.vehicles is not None and _have_gone(fact):
        found += _passed_by(line, fact, figures.vehicles)
    elif figures.vehicles is not None and not (_one_by_one(fact) or _are_ours(fact)):
        on_board = fact.has("called") or fact.first("board") is not None
        kind = ReadingKind.BOARD_VEHICLES if on_board else ReadingKind.QUEUE_VEHICLES
        found.append(_Seen(kind, float(figures.vehicles)))
    found += [*_pace(fact), *slots]
    hours = _wait_hours(fact)
    if hours is not None:
        found.append(_Seen(ReadingKind.WAIT, hours))
    bad = fact.first("cause", "weather") is not None and not (fact.unknown or fact.negated)
    if not found and bad:
        found.append(_Seen(ReadingKind.NOTICE, reason=NoticeKind.RESTRICTION.value))
    if _is_free(fact) and {seen.kind for seen in found} <= {ReadingKind.WAIT}:
        found.append(_Seen(ReadingKind.QUEUE_KM, 0.0))
    return found


def _has_grown(fact: Fact) -> bool:
    """`за ночь добавилось километров пять`: by how much, not how long it is."""
    inside = [fact.chart.tokens[i].key for st in fact.stretches for i in range(st.start, st.end)]
    by_so_much = (a for a, b in itertools.pairwise(inside) if b == "на")
    grows = any(key.startswith(("добав", "прибав", "убав")) for key in inside)
    return grows or any(
        key.startswith(("вырос", "увелич", "сокра", "уменьш")) for key in by_so_much
    )


def _is_free(fact: Fact) -> bool:
    """`тасқала бос`; `ноль`, `без очереди` are of the queue where nothing else is told."""
    clear = fact.first("load", "clear")
    if fact.negated or fact.has("slot_booked"):
        return False
    if clear is None:
        return fact.has("empty", "delivered")
    nobody = fact.chart.tokens[clear.start].key in ("никого", "ешким", "никто")
    keys = {fact.chart.tokens[i].key for st in fact.stretches for i in range(st.start, st.end)}
    if nobody and keys & _DENIES:
        return False  # "никого не брали"
    of_queue = fact.has("queue", "in_queue") or not (fact.unknown or fact.first("cause"))
    return of_queue or fact.chart.tokens[clear.start].key not in _ALONE


def _are_ours(fact: Fact) -> bool:
    """`сырымда біздің 3 көлік тұр`: no figure of the queue."""
    count = fact.first("figure", "vehicles")
    beside = () if count is None else (fact.chart.at(count.start - 1), fact.chart.at(count.end))
    named = (s for s in beside if s is not None and s.is_("post", "ours"))
    return any(fact.chart.tokens[s.end - 1].key in _OURS for s in named)


def _pace(fact: Fact) -> list[_Seen]:
    rate = fact.first("figure", *RATES)
    if fact.has("expected"):
        return []  # "с 15:00 будут пускать по десять машин в час"
    if rate is None:
        return _one_by_one(fact)
    count = sum(rate.value) / 2 if isinstance(rate.value, tuple) else rate.value
    if not isinstance(count, float):
        return []
    return [_Seen(ReadingKind.THROUGHPUT, count * (24 if rate.code == "per_hour" else 1))]


def _one_by_one(fact: Fact) -> list[_Seen]:
    """`полтора часа одна машина`, `на одну фуру 20 минут`."""
    each = fact.first("figure", "vehicles")
    lasted = next((w.lasted for w in fact.whens if w.lasted), None)
    if each is None or each.value != 1.0 or lasted is None or fact.first("to_barrier") is not None:
        return []
    return [_Seen(ReadingKind.THROUGHPUT, round(timedelta(days=1) / lasted))]


def _km_turned(fact: Fact) -> float | None:
    """`км 3 осталось` of a queue is no mark of the road."""
    mark = fact.first("figure", "road_km")
    of_queue = fact.first("to_barrier") is not None or fact.has("queue", "in_queue")
    return mark.value if mark is not None and of_queue and isinstance(mark.value, float) else None


def _slots(line: Line, fact: Fact) -> list[_Seen]:
    """Free hours of the electronic queue, a row a day."""
    span = fact.first("slots", "count") or fact.first("slots")
    if span is None:
        return []
    count = span.value if isinstance(span.value, float) else None
    if count is None and any(_says_none(t.key) for t in fact.chart.tokens):
        count = 0.0
    if count is None:
        return []
    days = days_told(fact.whens, line.now)
    return [_Seen(ReadingKind.SLOTS_FREE, count, day=day) for day in days]


def _says_none(key: str) -> bool:
    return key in _NONE or key.startswith(_GONE)


def _have_gone(fact: Fact) -> bool:
    """`с 8 утра зашло 12 машин`; of "on board 288 trucks, 9 an hour going in" 288 wait."""
    others = fact.first("board") is not None or fact.first("figure", *RATES) is not None
    return (
        fact.has("passed")
        or is_taken_by_post(fact)
        or (fact.has(*_WENT) and not others and not _is_moving(fact))
    )


def _is_moving(fact: Fact) -> bool:
    """`25 машин, идут бодро`: those in the queue, and how fast it goes."""
    went = fact.first("kind", *_WENT)
    count = fact.first("figure", "vehicles")
    apart = went is not None and count is not None and went.start > count.end
    return apart and went is not None and fact.chart.tokens[went.start].key in _MOVING


def _passed_by(line: Line, fact: Fact, vehicles: int) -> list[_Seen]:
    """`за сутки прошло 150 машин`, `с 8 утра зашло 12`; `за ночь` is no measure."""
    times = {"per_hour": 24.0, "per_day": 1.0}
    rate = fact.first("unit", *times)
    if rate is not None:
        return [_Seen(ReadingKind.THROUGHPUT, vehicles * times[rate.code])]
    lasted = next((said.lasted for said in fact.whens if said.lasted is not None), None)
    said = fact.said
    if lasted is None and said is not None and said.role == "since" and said.clock is not None:
        lasted = line.now - observed_at(line, fact)
    if not lasted:
        return []
    return [_Seen(ReadingKind.THROUGHPUT, round(vehicles * (timedelta(days=1) / lasted)))]


def _wait_hours(fact: Fact) -> float | None:
    waits = fact.first("load", "wait") is not None or fact.has(
        "still", "passed", "queue", "in_queue"
    )
    waits = waits or fact.first("load", "clear") is not None  # "пусто, 20 минут и проехал"
    waits = waits or not (fact.kinds or fact.unknown or fact.codes("notice"))
    lasted = next((w.lasted for w in fact.whens if w.lasted is not None), None)
    if _is_pace_apart(fact) or (fact.is_pace and fact.first("figure", "km") is not None):
        return None  # "за 3 часа 1 км"
    if waits and lasted is not None:
        return lasted / timedelta(hours=1)
    if waits and (ranged := _ranged_hours(fact)) is not None:
        return ranged
    hour = fact.first("unit", "per_hour")
    goes = fact.has("passed") or _goes_through(fact)
    words = fact.chart.tokens[hour.start : hour.end] if hour is not None else ()
    if goes and words and (words[0].key == "за" or words[-1].key == "сагатта"):
        return 1.0  # "проехал за час"
    days = fact.first("unit", "days")
    if waits and days is not None and fact.chart.tokens[days.start].key in _ONE_DAY:
        return 24.0
    return None


def _goes_through(fact: Fact) -> bool:
    """`пусто, за час проходят`, `бір сағатта өтеді`, and not `за час 4 машины проходят`."""
    pace = fact.first("load", "pace", "wait") or fact.first("kind", "expected")
    counted = fact.first("figure") is not None or bool(fact.numbers)
    told = pace is not None and fact.chart.tokens[pace.start].key.startswith(_GOES_THROUGH)
    return told and not counted


def _is_pace_apart(fact: Fact) -> bool:
    """`хвост 14 км, за час километр прошли`: one km an hour, told without its figure."""
    hour = fact.first("unit", "per_hour")
    if hour is None:
        return False
    beside = (fact.chart.at(hour.start - 1), fact.chart.at(hour.end))
    return any(s is not None and s.is_("unit", "km") for s in beside)


def _ranged_hours(fact: Fact) -> float | None:
    """The middle of `3-4 күн тұрады`, `стоят 5-6 часов`."""
    for i, token in enumerate(fact.chart.tokens):
        unit = fact.chart.at(i + 1) or fact.chart.at(i - 1)  # "часов 6-7"
        ranged = token.kind == "stamp" and token.sep == "-" and len(token.parts) == 2
        if ranged and unit is not None and unit.is_("unit", *_UNIT_HOURS):
            return sum(token.parts) / 2 * _UNIT_HOURS[unit.code]
    return None


def _source(line: Line, fact: Fact) -> str:
    named = fact.first("source")
    if named is not None:
        return named.code
    return "whatsapp" if line.is_chat else "dispatcher"


def _text(line: Line, fact: Fact, kind: ReadingKind) -> str:
    if line.is_chat:
        return line.chart.text
    rate = fact.first("figure", *RATES)
    ranged = rate is not None and isinstance(rate.value, tuple)
    tells = bool(fact.unknown) or kind == ReadingKind.NOTICE or fact.first("cause") is not None
    tells = tells or fact.has("neutral", *_WENT) or ranged or _ranged_hours(fact) is not None
    return fact.words() if tells else ""
