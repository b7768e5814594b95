"""A stretch of a line cut where another thing begins: the next step, a booking, a second post."""

import itertools
from collections.abc import Sequence
from datetime import timedelta

from core.phrase.happening.clauses import Stretch
from core.phrase.happening.what_follows import begins_what_follows, goes_aside_then, where_it_begins
from core.phrase.moments.said import Said
from core.phrase.reading.bookings import TAKEN
from core.phrase.reading.formerly import WAS
from core.phrase.reading.spans import Chart, Span

ASIDE = ("contact_attempt", "promise", "reminder", "slot_booked", "slot_moved", "slot_lost")
_QUEUE_WORDS = ("queue", "in_queue", "joined_queue")
_IN_TIME = ("успе", "улгер")
_WORK = ("выгрузк", "разгрузк", "погрузк", "тусиру", "тиеу")
_TO = ("га", "ге", "ка", "ке")
_ENTERED, _INTO = ("inspection", "waiting_area_in"), (*_TO, "на", "не")
_CALLS = ("вызов", "шакырт", "шакыру")
_SET_OFF = ("passed", "left", "departed", "joined_queue", "loaded")
_UNDONE, _LET = ("refused", "turned_back"), ("passed", "passed_border", "called", "entered")
_THEN = frozenset(["потом", "затем", "но", "все-таки", "бирак", "кейин", "сосын", "then", "but"])
_OF_BOOKING = ("slot_booked", "slot_moved", "slot_lost")
_MILESTONES = frozenset(
    [
        "loaded",
        "left",
        "joined_queue",
        "in_queue",
        "queue",
        "waiting_area_in",
        "called",
        "entered",
        "neutral",
        "passed",
        "passed_border",
        "inspection",
        "refused",
        "turned_back",
        "arrived",
        "unloading",
        "delivered",
    ]
)


def parts(chart: Chart, stretch: Stretch) -> list[Stretch]:
    """Reminders, promises and bookings stand apart from what was said before them."""
    spans = chart.spans(stretch.start, stretch.end)
    kinds = [s for s in spans if s.group == "kind"]
    if any(s.code == "condition" for s in kinds):
        return [stretch]  # "если до 20 не вызовут переносим бронь" is one thing
    for first, second in itertools.pairwise(kinds):
        if second.value != TAKEN and _is_one_thing(chart, stretch, first, second):
            continue  # "не успеет, взяла на завтра 10" is two
        aside = second.code in ASIDE and (second.code != first.code or second.value == TAKEN)
        aside = aside or _is_planned_work(chart, second)
        apart = first.code == "contact_attempt" and second.code != "contact_attempt"
        if begins_what_follows(chart, first, second) or goes_aside_then(chart, first, second):
            return _cut(chart, stretch, where_it_begins(chart, first, second))
        if (aside and first.code != "reminder") or apart or _is_next_step(chart, first, second):
            return _cut(chart, stretch, _own_start(spans, first, second))
    rest = next((s.start for s in spans if s.group == "rest_of" and s.start > stretch.start), None)
    begins = [_next_order(spans), _now_behind(chart, spans), rest]
    begins += [_silent_since(spans), _second_post(chart, spans), _left_after_driven(chart, spans)]
    at = next((start for start in begins if start is not None), None)
    return _cut(chart, stretch, at) if at is not None else [stretch]


def _is_one_thing(chart: Chart, stretch: Stretch, first: Span, second: Span) -> bool:
    """Two words of one booking, promise or reminder."""
    both = (first.code, second.code)
    call_came = both == ("called", "arrived")  # "вызов түнгі үште келіпті"
    call_came = call_came and chart.tokens[first.start].key.startswith(_CALLS)
    into_it = first.code in _ENTERED and second.code == "entered"  # "рентгенге 12:10-да кірді"
    call_came = call_came or (into_it and chart.tokens[first.end - 1].key.endswith(_INTO))
    if call_came or both in (("expected", "promise"), ("contact", "promise")):
        return True  # "түске дейін жетеді дедік", "клиенту отзвонилась сказала 24го"
    if first.code in ("passed", "left") and second.code == "neutral":
        return chart.tokens[second.end - 1].key.endswith("ку")  # "вышел 13:45 на нейтралку"
    if both == ("promise", "reminder"):
        return _is_near(chart, first, second)  # "пообещала по 1179 отзвониться"
    if both == ("slot_booked", "reminder"):
        return second.end == stretch.end  # "16:00 бронь напомнить"
    if first.code == "note" and chart.tokens[first.end - 1].key.startswith(_IN_TIME):
        return True  # "не успею на бронь"
    of_booking = first.code in (*_QUEUE_WORDS, "slot_booked")
    return of_booking and second.code in _OF_BOOKING  # "кезегі түнде күйіп кетті"


def _is_near(chart: Chart, first: Span, second: Span) -> bool:
    between = (chart.at(i) for i in range(first.end, second.start))
    return all(s is not None and s.group in ("who", "stop", "time", "hint") for s in between)


def _cut(chart: Chart, stretch: Stretch, at: int) -> list[Stretch]:
    return [Stretch(stretch.start, at), *parts(chart, Stretch(at, stretch.end))]


def _own_start(spans: Sequence[Span], first: Span, second: Span) -> int:
    """`в 5 вызвали в 6 зашел`: where the first has a time before it, so has the second."""
    before = next((s for s in spans if s.end == second.start and s.group == "when"), None)
    leads = any(s.group == "when" and s.end <= first.start for s in spans)
    after = next((s for s in spans if s.group == "when" and s.start == second.end), None)
    of_next = after is not None and any(s.group == "kind" and s.start == after.end for s in spans)
    of_its_own = after is not None and not of_next  # "11:20 вызвали 11:50 зашел 13:10 вышел"
    leads = leads and not of_its_own  # "утром вызвали в 9:40 заехал в 10:15"
    return before.start if before is not None and leads else second.start


def _is_next_step(chart: Chart, first: Span, second: Span) -> bool:
    """`встал в очередь в 20:00 прошел в 13`: a time between two milestones belongs to the first."""
    both = {first.code, second.code}
    if not both <= _MILESTONES or len(both) < 2:
        return False
    if first.code in _UNDONE and second.code in _LET:
        between = chart.tokens[first.end : second.start]
        return any(token.key in _THEN for token in between)  # "отказ, потом пропустили 13:20"
    if first.code == "arrived" and second.code in _QUEUE_WORDS:
        return False  # "маштаковаға жетті сағат 12-де кезекке тұрды"
    return any(s.group == "when" for s in chart.spans(first.end, second.start))


def _is_planned_work(chart: Chart, span: Span) -> bool:
    """`едут на базу разгрузка завтра утром`: the work to come stands apart."""
    named = chart.tokens[span.start].key.startswith(_WORK)
    behind = chart.at(span.end)
    return span.code == "expected" and named and behind is not None and behind.group == "when"


def _second_post(chart: Chart, spans: Sequence[Span]) -> int | None:
    """Where the second post begins: `наших 11:00 | русских 13:00`, `в 11 наших | в 13 русских`."""
    posts = [s for s in spans if s.group == "post"]
    for first, second in itertools.pairwise(posts):
        between = chart.spans(first.end, second.start)
        times = [s for s in between if s.group == "when"]
        if first.code == second.code or not times or any(s.group == "kind" for s in between):
            continue
        if any(s.group == "when" and s.start >= second.end for s in spans):
            return second.start
        if any(s.group == "when" and s.end <= first.start for s in spans):
            return times[-1].start
    return None


def _next_order(spans: Sequence[Span]) -> int | None:
    """Where the order to come begins: `1190 түсірді | 1191 ертең`."""
    handed = next((s for s in spans if s.is_("kind", "delivered", "unloading")), None)
    behind = (s for s in spans if handed is not None and s.start >= handed.end)
    later = next((s for s in behind if s.group == "order"), None)
    if later is None or any(s.group == "kind" and s.start > later.start for s in spans):
        return None
    timed = (s.value for s in spans if s.start > later.start and isinstance(s.value, Said))
    ahead = any(said.has_day and said.offset not in (0, -1, -2) for said in timed)
    before = any(s.group == "when" and s.end <= later.start for s in spans)
    return later.start if ahead and not before else None


def _now_behind(chart: Chart, spans: Sequence[Span]) -> int | None:
    """Where the position of now begins: `в 7 было 11 км | сейчас 6`."""
    figures = [s for s in spans if s.is_("figure", "km", "vehicles")]
    for first, second in itertools.pairwise(figures):
        then = any(s.group == "when" and s.start < first.end for s in spans)
        now = next((s for s in spans if s.end == second.start and _is_today(s)), None)
        if then and now is not None:
            return now.start
        before = _then_behind(chart, spans, first, second)
        if before is not None:
            return before
    return _now_alone(spans, figures) if len(figures) == 1 else None


def _then_behind(chart: Chart, spans: Sequence[Span], first: Span, second: Span) -> int | None:
    """Where the position of before begins: `6 км | а в 10 было 9`, `12 км | утром 15 было`."""
    beside = (i for i in (second.start - 1, second.end) if i < len(chart.tokens))
    was = any(chart.tokens[i].key in WAS for i in beside)
    between = (s for s in spans if s.group == "when" and first.end <= s.start < second.start)
    when = next(between, None)
    if not was or when is None:
        return None
    but = chart.at(when.start - 1)
    return but.start if but is not None and but.group == "conjunction" else when.start


def _now_alone(spans: Sequence[Span], figures: Sequence[Span]) -> int | None:
    """`вышел вчера в 22, ночевал | сейчас 60 км до поста`."""
    now = next((s for s in spans if s.end == figures[0].start and is_now(s)), None)
    if now is None:
        return None
    went = any(s.is_("kind", *_SET_OFF) and s.start < now.start for s in spans)
    then = any(s.group == "when" and s.end <= now.start for s in spans)
    return now.start if went and then else None


def _is_today(span: Span) -> bool:
    """`сейчас`, and `бүгін` behind what was yesterday."""
    return is_now(span) or span.value == Said(offset=0)


def is_now(span: Span) -> bool:
    """True of `сейчас`, `қазір`."""
    return isinstance(span.value, Said) and span.value.ago == timedelta()


def _silent_since(spans: Sequence[Span]) -> int | None:
    """`в 11 был 3 км | больше не отвечает`."""
    silent = next((s for s in spans if s.is_("kind", "contact_attempt")), None)
    figure = next((s for s in spans if s.is_("figure", "km", "vehicles")), None)
    if silent is None or figure is None or figure.end > silent.start:
        return None
    told = any(s.group == "kind" and s.end <= silent.start for s in spans)
    return None if told else silent.start


def _left_after_driven(chart: Chart, spans: Sequence[Span]) -> int | None:
    """Where the km left begin: `прошли 5 км | осталось 8`, `2 км жүрді | 9 км қалды`."""
    figures = [s for s in spans if s.is_("figure", "km")]
    drove = next((s for s in spans if s.is_("kind", "passed", "moved")), None)
    drove = drove or paced(chart, figures)
    if drove is None or not figures:
        return None
    first = figures[0]
    since = max(drove.end, first.end)
    left = next((s for s in spans if s.group == "to_barrier" and s.start >= since), None)
    second = next((s for s in figures if s.start >= since), None)
    counts = left is not None and _is_counted(chart, left, spans[-1].end)
    if left is not None and counts and (second is None or left.start < second.start):
        return left.start
    is_left = second is not None and (left is not None or first.end <= drove.start)
    return second.start if second is not None and is_left else None


def left_in(chart: Chart, stretch: Stretch) -> list[Span]:
    """The words that count km to the barrier."""
    return [s for s in chart.spans(stretch.start, stretch.end) if s.group == "to_barrier"]


def paced(chart: Chart, figures: Sequence[Span]) -> Span | None:
    """`6 км за 2 часа | осталось 4`: driven, though no word says so."""
    behind = chart.at(figures[0].end) if figures else None
    over = behind is not None and behind.is_("beyond", "past")
    lasted = chart.at(behind.end) if over and behind is not None else None
    return lasted if lasted is not None and lasted.group == "when" else None


def _is_counted(chart: Chart, left: Span, end: int) -> bool:
    """`осталось 8`, not `подтянулся 800 м до поста`."""
    return any(token.number is not None for token in chart.tokens[left.end : end])
