"""Where a truck is by the words of a fact: in the queue, behind a post, on the road, at a town."""

from dataclasses import dataclass, replace

from core.domain.event import EventKind as K
from core.domain.trip import Stage
from core.phrase.drafts import EventDraft
from core.phrase.happening.border import FROM_ENDINGS
from core.phrase.happening.decision import GONE, Decision, side_told
from core.phrase.happening.facts import Fact
from core.phrase.known import KnownTrip, Place
from core.phrase.line import Line
from core.phrase.reading.spans import Chart, Span
from core.phrase.rows.asked import Figures, is_road_mark

AT_CROSSING = frozenset(
    {K.POSITION, K.WAITING_AREA_IN, K.WAITING_AREA_OUT, K.JOINED_QUEUE, K.CALLED, K.EXIT_POST_IN}
    | {K.EXIT_POST_OUT, K.ENTRY_POST_IN, K.INSPECTION, K.RELEASED, K.REFUSED, K.TURNED_BACK}
    | {K.TO_STORAGE, K.SLOT_BOOKED, K.SLOT_MOVED, K.SLOT_LOST, K.ROAD_CHECK}
)
"""Kinds that happen at a crossing."""

_NOT_MEASURED = frozenset({K.RELEASED, K.SLOT_BOOKED, K.SLOT_MOVED, K.SLOT_LOST, K.ROAD_CHECK})
_MEASURED = AT_CROSSING - _NOT_MEASURED
_AWAY = frozenset({Stage.AFTER_BORDER, Stage.ARRIVED, Stage.DELIVERED})
_TO_TOWN = ("га", "ге", "ка", "ке")
_AT_IT = frozenset(["у", "под", "возле", "перед", "к", "подошел", "подъехал", "доехал"])
_FARTHEST_QUEUE_KM = 60


@dataclass(frozen=True, slots=True)
class About:
    """The trip a fact is drafted for, and the name its questions bear."""

    trip: KnownTrip | None
    name: str


def measured(
    line: Line, fact: Fact, about: About, draft: EventDraft, how: tuple[Decision, Figures]
) -> EventDraft:
    """The draft with its place: km and trucks to the barrier, driven, or where on the road."""
    decision, figures = how
    past = fact.beyond
    short = fact.first("short_of")
    if short is not None and fact.first("figure", "km") is not None and not _waits(fact, about):
        return _short_of(fact, draft, short)
    mark = fact.first("figure", "road_km")
    if past is not None and fact.first("to_barrier") is None and _is_measured_from(fact):
        return _beyond(fact, draft, past)
    if mark is not None:
        if is_road_mark(line, about.name, mark, about.trip):
            return replace(draft, place=fact.chart.words(mark.start, mark.end))
        figures = replace(figures, km=mark.value if isinstance(mark.value, float) else None)
    if decision.progress:
        return replace(draft, progress_km=figures.km, text=draft.text or fact.words())
    return _placed(fact, draft, figures, about.trip)


def _waits(fact: Fact, about: About) -> bool:
    """`9 км не доезжая Сырыма` of a truck that stands in its queue."""
    post, trip = fact.crossing, about.trip
    queued = trip is not None and trip.stage in (Stage.QUEUE, Stage.CALLED)
    return queued and post is not None and trip is not None and post.value == trip.crossing


def _is_measured_from(fact: Fact) -> bool:
    """A place needs a figure, or a crossing it lies behind."""
    return fact.first("figure", "km") is not None or fact.first("crossing") is not None


def _placed(fact: Fact, draft: EventDraft, figures: Figures, trip: KnownTrip | None) -> EventDraft:
    place = _town(fact)
    if _is_km_to_town(fact):
        return replace(draft, place=_town_and_km(fact), crossing=None)
    where = _where_on_road(fact)
    if draft.kind == K.BREAKDOWN:
        return replace(draft, place=where or place)
    if draft.kind == K.POSITION and "breakdown" in fact.told and where.count(" ") > 1:
        return replace(draft, place=where, crossing=None)  # "40 км до Маштаково не доехал"
    if draft.kind not in _MEASURED:
        return replace(draft, place=place if draft.kind == K.DEPARTED else "")
    if figures.km is not None and (_is_far(figures.km, trip) or _is_on_way(fact, trip)):
        return replace(draft, place=fact.words(), crossing=None, vehicles_ahead=figures.vehicles)
    if _is_at_barrier(fact, draft, figures, trip):
        figures = replace(figures, km=0.0)
    if draft.kind != K.POSITION:
        place = ""
    behind = trip is not None and trip.stage in GONE  # "стоит, склад закрыт"
    if (place or behind) and figures.km is None and fact.crossing is None:
        draft = replace(draft, crossing=None)
    return replace(draft, km_to_barrier=figures.km, vehicles_ahead=figures.vehicles, place=place)


def _is_at_barrier(fact: Fact, draft: EventDraft, figures: Figures, trip: KnownTrip | None) -> bool:
    """`у самого шлагбаума`, `шлагбаумда тұр`: nothing is left of the queue."""
    waits = trip is not None and trip.stage in (Stage.QUEUE, Stage.CALLED)
    told = figures.km is not None or figures.vehicles is not None or fact.first("to_barrier")
    if draft.kind != K.POSITION or not waits or told or fact.negated:
        return False
    keys = [fact.chart.tokens[i].key for st in fact.stretches for i in range(st.start, st.end)]
    at = next((i for i, key in enumerate(keys) if key.startswith("шлагбаум")), None)
    if at is None:
        return False
    return keys[at].endswith(("да", "га")) or bool({*keys[max(0, at - 2) : at]} & _AT_IT)


def _town(fact: Fact) -> str:
    town = fact.first("place")
    if town is None or not isinstance(town.value, Place) or _comes_out_of(fact, town):
        return ""
    if _names_road(fact, town):
        return ""
    return town.value.name


def _names_road(fact: Fact, town: Span) -> bool:
    """`самара трассасы жабық`, `трасса самара закрыта`: shut, and nobody is in the town."""
    beside = (fact.chart.at(town.start - 1), fact.chart.at(town.end))
    road = any(s is not None and s.is_("notice", "road", "road_closed") for s in beside)
    return road and fact.first("notice", "closure", "road_closed") is not None


def _comes_out_of(fact: Fact, town: Span) -> bool:
    """`ждут ответа из Москвы`: nobody is there."""
    before = fact.chart.tokens[town.start - 1].key if town.start else ""
    return before in ("из", "from") and not fact.has("departed", "left", "passed", "going_home")


def _is_km_to_town(fact: Fact) -> bool:
    """`40 км до Самары`, `Оралға 40 км қалды`: no queue is measured to a town."""
    town, km = fact.first("place"), fact.first("figure", "km")
    if town is None or km is None:
        return False
    between = (town.end, km.start) if town.end <= km.start else (km.end, town.start)
    told = (fact.chart.at(i) for i in range(*between))
    return _is_to_town(fact, town) and all(
        s is not None and (s.group == "to_barrier" or s.is_("time", "until")) for s in told
    )


def _is_to_town(fact: Fact, town: Span) -> bool:
    before = fact.chart.at(town.start - 1)
    is_to = before is not None and before.is_("time", "until")
    return is_to or fact.chart.tokens[town.end - 1].key.endswith(_TO_TOWN)


def _where_on_road(fact: Fact) -> str:
    """`за 15 км до Маштаково`, `на 40 км`: km of a breakdown are none of a queue."""
    km = fact.first("figure", "km")
    if km is None or fact.first("to_barrier") is not None:
        return ""
    chart, start, end = fact.chart, km.start, km.end
    before, after, behind = chart.at(start - 1), chart.at(end), chart.at(end + 1)
    at_it = before is not None and chart.tokens[before.start].key in ("за", "на")
    if before is not None and (at_it or _is_from(before, chart)):
        start = before.start
    to_it = after is not None and after.is_("time", "until", "by")
    if to_it and behind is not None and behind.group in ("crossing", "place", "post"):
        end = behind.end
    return chart.words(start, end)


def _is_from_it(fact: Fact, crossing: Span) -> bool:
    """`в 50 км от маштаково`, `маштаководан 50 км`."""
    before = fact.chart.tokens[crossing.start - 1].key if crossing.start else ""
    return before in ("от", "from") or _is_from(crossing, fact.chart)


def _is_from(span: Span, chart: Chart) -> bool:
    """`Самарадан 60 км шыққанда`."""
    ends = chart.tokens[span.end - 1].key.endswith(FROM_ENDINGS)
    return span.group in ("place", "crossing", "post") and ends


def _town_and_km(fact: Fact) -> str:
    spans = [s for s in (fact.first("place"), fact.first("figure", "km")) if s is not None]
    start, end = min(s.start for s in spans), max(s.end for s in spans)
    before = fact.chart.at(start - 1)
    is_to = before is not None and before.is_("time", "until")
    return fact.chart.words(start - 1 if is_to else start, end)


def _is_far(km: float, trip: KnownTrip | None) -> bool:
    """Km on the road, not of a queue: behind the border, or more than any queue has."""
    return km >= _FARTHEST_QUEUE_KM or (trip is not None and trip.stage in _AWAY)


def _is_on_way(fact: Fact, trip: KnownTrip | None) -> bool:
    """`до маштаково еще 40 км`, `маштаковкаға 30 км` of a truck that is in no queue yet."""
    queued = {"queue", "in_queue", "joined_queue", "still", "stood"} & {*fact.kinds, *fact.told}
    if fact.first("cause", "weather") is not None:
        queued -= {"still", "stood"}  # "қар басты, тоқтап тұрмыз, 40 км Маштаковоға"
    if trip is None or trip.stage != Stage.EN_ROUTE or queued:
        return False
    crossing, left = fact.crossing, fact.first("to_barrier")
    to_it = crossing is not None and (_is_to_town(fact, crossing) or _is_from_it(fact, crossing))
    keys = [t.key for t in fact.chart.tokens[left.start : left.end]] if left is not None else []
    to_post = crossing is None and bool(keys) and keys[0] in ("до", "шекарага")
    to_post = to_post and not keys[-1].startswith("шлагбаум")
    return to_it or to_post or "departed" in (*fact.kinds, *fact.told)


def _beyond(fact: Fact, draft: EventDraft, past: Span) -> EventDraft:
    figure = fact.first("figure", "km")
    post = next((s for s in fact.spans if s.group == "crossing"), fact.first("beyond", "post"))
    known = [s for s in (figure, past, post or fact.first("place")) if s is not None]
    start, end = min(s.start for s in known), max(s.end for s in known)
    code = str(post.value) if post is not None and post.group == "crossing" else draft.crossing
    km = figure.value if figure is not None and isinstance(figure.value, float) else None
    words = fact.chart.words(start, end)
    return replace(draft, place=words, km_past_border=km, crossing=code, side=side_told(fact, None))


def _short_of(fact: Fact, draft: EventDraft, short: Span) -> EventDraft:
    """`5 км не доезжая Большой Черниговки`: a place on the road."""
    figure = fact.first("figure", "km")
    start = min(figure.start if figure is not None else short.start, short.start)
    end = max(stretch.end for stretch in fact.stretches if stretch.start <= short.start)
    return replace(draft, place=fact.chart.words(start, end), crossing=None)
