"""Facts of the border: queue, posts, neutral strip, passing; each by direction and stage."""

from core.domain.crossing import Side
from core.domain.event import EventKind as K
from core.domain.trip import AT_BORDER, Stage
from core.phrase.happening.decision import (
    GONE,
    STILL,
    Decision,
    direction_of,
    exit_side,
    is_foretold,
    is_now,
    names_other_post,
    side_by_stage,
    side_told,
)
from core.phrase.happening.facts import Fact
from core.phrase.known import KnownTrip
from core.phrase.moments.said import Said

FROM_ENDINGS = ("дан", "ден", "тан", "тен", "нан", "нен")
_INSIDE = frozenset(["посту", "терминале", "терминалда", "бекетте", "бекетинде", "постта"])
_OBJECT = ("ди", "ды", "ти", "ты", "ни", "ны")
BETWEEN_POSTS = (Stage.NEUTRAL, Stage.ENTRY_POST, Stage.INSPECTED)
_TOWARDS = ("га", "ге", "ка", "ке", "на", "не")
_AT = ("у", "на", "at")
_HIS_QUEUE = ("кезеги", "кезегим")
_LANDS = frozenset(["рф", "рк"])
_STRIP = frozenset(["нейтралка", "нейтралку", "бейтарап", "аймак", "neutral"])
_SAYS = frozenset(["говорит", "сказал", "пишет", "передал", "дейди", "айтты", "says", "said"])


def queued(fact: Fact, trip: KnownTrip | None) -> Decision:
    """In the queue: joined when a time says so or it is new, else a word that it still stands."""
    if fact.has("passed", "moved") and fact.first("figure", "km") is not None:
        return moved(fact, trip)  # "очередь прошла 2 км за час"
    if _tells_of_other_post(fact, trip):
        return Decision.of(K.CONTACT)
    if _only_speaks_of_it(fact) or _is_length_of_queue(fact):
        return Decision.of(K.NOTE)
    said = fact.said
    if said is not None and (said.offset or 0) > 0 and not fact.has("joined_queue"):
        return Decision.between(K.SLOT_BOOKED, K.NOTE)  # "кезегі ертең сегізде"
    if said is not None and _is_booked_for(fact):
        return Decision.between(K.SLOT_BOOKED, K.JOINED_QUEUE)
    return _standing_in_it(fact, trip, said)


def _only_speaks_of_it(fact: Fact) -> bool:
    """`просит глянуть очередь`: the word alone beside what is to be done with it."""
    to_do = any(fact.chart.tokens[i].key.endswith(("ть", "ти", "чь")) for i in fact.unknown)
    told = fact.first("figure") is not None or fact.crossing is not None or bool(fact.numbers)
    return set(fact.kinds) <= {"queue", "note"} and to_do and fact.said is None and not told


def _is_length_of_queue(fact: Fact) -> bool:
    """`прислал фото: хвост до семнадцатого километра`: how long it is for all."""
    km, word = fact.first("figure", "km"), fact.first("kind", "queue")
    if km is None or word is None or fact.has("in_queue", "joined_queue", "still"):
        return False
    between = fact.chart.tokens[word.end : km.start]
    return len(between) > 0 and all(token.key in ("до", "тянется", "to") for token in between)


def _tells_of_other_post(fact: Fact, trip: KnownTrip | None) -> bool:
    """`сериков говорит, на таскале очередь меньше`: what he has heard of another post."""
    queue_only = set(fact.kinds) <= {"queue", "note"} and fact.said is None
    told = any(token.key in _SAYS for token in fact.chart.tokens)
    return queue_only and told and names_other_post(fact, trip)


def _standing_in_it(fact: Fact, trip: KnownTrip | None, said: Said | None) -> Decision:
    at_unloading = trip is not None and trip.stage in GONE and fact.crossing is None
    if at_unloading and not fact.has("joined_queue"):
        return Decision.of(K.CONTACT)  # "в очереди на выгрузку 5-й"
    waits = trip is not None and trip.joined_at is not None and trip.stage in AT_BORDER
    if waits and fact.has("still") and not fact.has("joined_queue"):
        return STILL  # "кезекте 5 км, 2 сағаттан бері жылжымады"
    is_timed = (said is not None and not is_now(said)) or any(w.lasted for w in fact.whens)
    if fact.has("joined_queue", "stood", "entered") or is_timed:
        return Decision.of(K.JOINED_QUEUE)
    if at_unloading:
        return Decision.of(K.CONTACT)
    named = fact.has("queue") and fact.crossing is not None
    if waits and not named:
        return STILL
    return Decision.of(K.JOINED_QUEUE, is_state=not fact.has("queue"))


def _is_booked_for(fact: Fact) -> bool:
    """`очередь на 18:00`: an hour the queue is taken for, more often than that of joining it."""
    span = fact.first("kind", "queue")
    if span is None or fact.has("joined_queue", "in_queue", "stood") or fact.crossing is not None:
        return False
    behind = fact.chart.at(span.end)
    told = behind is not None and isinstance(behind.value, Said) and behind.value.clock is not None
    his = fact.chart.tokens[span.start].key.startswith(_HIS_QUEUE)
    if his and told and behind is not None and behind.code != "since":
        return True  # "кезегі 18-де екен"
    return told and fact.chart.tokens[span.end].key == "на"


def neutral(fact: Fact, trip: KnownTrip | None) -> Decision:
    """On the neutral strip: out of the exit post, not later than now where no time is told."""
    if _is_of_strip_itself(fact):
        return Decision.of(K.CONTACT)
    if fact.has("entered") and exit_side(fact, direction_of(trip)) is False:
        return at_post(fact, trip, is_state=False)  # "перешел нейтралку, зашел в озинки"
    if (fact.has("passed", "left") and _is_through_neutral(fact)) or _goes_on_from_it(fact):
        return Decision.of(K.ENTRY_POST_IN, Side.ENTRY_POST)
    timed = fact.said is not None and not is_now(fact.said)
    if trip is not None and trip.stage == Stage.NEUTRAL and not timed:
        return Decision.of(K.POSITION, Side.NEUTRAL)
    return Decision.of(K.EXIT_POST_OUT, Side.EXIT_POST, is_state=not timed)


def _is_of_strip_itself(fact: Fact) -> bool:
    """`нейтралка забита`, `говорит, на нейтралке машин двадцать`: how it is there for all."""
    span = fact.first("kind", "neutral")
    jammed = fact.first("load", "jam", "clear") is not None
    named = span is not None and fact.chart.tokens[span.end - 1].key in _STRIP
    counted = fact.first("figure", "vehicles") is not None and fact.first("to_barrier") is None
    told = any(token.key in _SAYS for token in fact.chart.tokens)
    return (jammed and named) or (counted and told)


def _goes_on_from_it(fact: Fact) -> bool:
    """`нейтралкадан бізге кірді`, not `зашел на нейтралку`."""
    span = fact.first("kind", "neutral")
    if span is None or not fact.has("entered"):
        return False
    before = fact.chart.tokens[span.start - 1].key if span.start else ""
    return before in ("с", "со") or fact.chart.tokens[span.end - 1].key.endswith(FROM_ENDINGS)


def _is_through_neutral(fact: Fact) -> bool:
    """`прошел нейтралку`, not `прошел на нейтралку`."""
    span = fact.first("kind", "neutral")
    if span is None:
        return False
    before = fact.chart.tokens[span.start - 1].key if span.start else ""
    key = fact.chart.tokens[span.start].key
    out_of_it = before in ("с", "со", "из") or (fact.has("left") and key == "neutral")
    return out_of_it or key.endswith(("ку", "тты", *FROM_ENDINGS))


def entered(fact: Fact, trip: KnownTrip | None) -> Decision:
    """Drove onto a post; "5 машин запустили" tells of others."""
    if fact.first("figure", "vehicles") is not None and fact.first("to_barrier") is None:
        return Decision.of(K.CONTACT)
    if _let_in_so_many(fact):
        return STILL  # "запустили 10 машин, до него 8"
    if fact.first("place") is not None and fact.first("post") is None and fact.crossing is None:
        return Decision.of(K.POSITION)  # "орал қаласына кірді"
    into_post = at_post(fact, trip, is_state=False)
    return Decision.between(*into_post.kinds, K.NOTE) if _names_another(fact) else into_post


def _names_another(fact: Fact) -> bool:
    """`кафеге кірді`, `заехал в бокс`: where to, nobody knows."""
    span = fact.first("kind", "entered")
    if span is None or fact.first("post") is not None or fact.crossing is not None:
        return False
    led = span.end < len(fact.chart.tokens) and fact.chart.tokens[span.end].key in ("в", "на", "к")
    before = fact.chart.tokens[span.start - 1].key if span.start - 1 in fact.unknown else ""
    into = before.endswith(_TOWARDS) and before != "поска"
    return (led and span.end + 1 in fact.unknown) or into


def _let_in_so_many(fact: Fact) -> bool:
    span, count = fact.first("kind", "entered"), fact.first("figure", "vehicles")
    return span is not None and count is not None and span.end == count.start


def standing_at_post(fact: Fact, trip: KnownTrip | None) -> Decision:
    """Stands on a post; since when is not said."""
    return at_post(fact, trip, is_state=True)


def waits_for_post(fact: Fact) -> bool:
    """`ждёт наших`, `біздікілерді күтіп тұр`: the post is still to come."""
    post, waits = fact.first("post"), fact.first("kind", "waiting")
    if post is None or waits is None:
        return False
    named = fact.chart.tokens[post.end - 1].key.endswith(_OBJECT)
    behind = waits.end == post.start and fact.chart.tokens[post.start].key not in _AT
    return behind or (named and post.end == waits.start)


def at_post(fact: Fact, trip: KnownTrip | None, *, is_state: bool) -> Decision:
    """Exit or entry post: as named, by the stage, or asked."""
    at_exit = exit_side(fact, direction_of(trip))
    if at_exit is None and _names_land(fact, trip):
        at_exit = False  # "в рф зашел" on the way out
    if at_exit is None and trip is not None:
        at_exit = {Stage.NEUTRAL: False, Stage.QUEUE: True, Stage.CALLED: True}.get(trip.stage)
        at_exit = True if trip.stage == Stage.WAITING_AREA else at_exit
        at_exit = False if trip.stage == Stage.ENTRY_POST else at_exit
    if at_exit is None:
        return Decision.between(K.EXIT_POST_IN, K.ENTRY_POST_IN)
    side = Side.EXIT_POST if at_exit else Side.ENTRY_POST
    known = is_state and fact.said is None and trip is not None and side_by_stage(trip) == side
    if known and not (trip is not None and trip.stage == Stage.QUEUE and _is_inside(fact)):
        return Decision.of(K.POSITION, side)  # it is known to be there
    return Decision.of(K.EXIT_POST_IN if at_exit else K.ENTRY_POST_IN, side, is_state=is_state)


def _is_inside(fact: Fact) -> bool:
    """`на нашем посту`, `біздің бекетте`: the queue is behind it."""
    keys = {fact.chart.tokens[i].key for st in fact.stretches for i in range(st.start, st.end)}
    return bool(keys & _INSIDE)


def _names_land(fact: Fact, trip: KnownTrip | None) -> bool:
    span = fact.first("direction", direction_of(trip).value)
    return span is not None and fact.chart.tokens[span.end - 1].key in _LANDS


def driven(fact: Fact) -> bool:
    """True where the km of a fact are behind it, not ahead."""
    figure = fact.first("figure", "km", "vehicles")
    if figure is None or fact.first("to_barrier") is not None:
        return False
    before, behind = fact.chart.at(figure.start - 1), fact.chart.at(figure.end)
    if behind is not None and behind.is_("time", "until"):
        return False  # "подтянулся 3-ке дейін"
    each = fact.chart.tokens[figure.start - 1].key == "по"  # "по 2 км прошли"
    if fact.chart.tokens[figure.start - 1].key == "to":
        return False  # "moved up to 5 km"
    # "продвинулись до 9 км"
    up_to = before is not None and (before.is_("time", "until") or before.group == "was")
    return each or not up_to


def moved(fact: Fact, _trip: KnownTrip | None) -> Decision:
    """Moved up in the queue."""
    return Decision(kind=K.POSITION, kinds=(K.POSITION,), progress=driven(fact))


def inspection(fact: Fact, trip: KnownTrip | None) -> Decision:
    """Inspected; "прошел досмотр" is asked: released, or only inspected."""
    if fact.has("passed"):
        stays = fact.has("still", "documents_wait")  # "досмотрдан өтті, қағаз күтіп тұр"
        return STILL if stays else Decision.between(K.RELEASED, K.POSITION)
    if _comes_from_it(fact):
        return STILL  # "с досмотра на выезд"
    papers = any(code.startswith("D0") for code in fact.codes("reason"))
    if papers and trip is not None and trip.stage in AT_BORDER:
        return STILL  # "спот тексеріп жатыр": the papers, not the truck
    since = any(w.lasted for w in fact.whens) and not is_foretold(fact)  # "на рентгене 2 часа"
    on_road = fact.first("short_of") is not None  # "маштаковоға 40 км жетпей": the post is ahead
    side = None if on_road else side_told(fact, trip) or side_by_stage(trip)
    return Decision.of(K.INSPECTION, side, is_state=since)


def _comes_from_it(fact: Fact) -> bool:
    span = fact.first("kind", "inspection")
    before = fact.chart.tokens[span.start - 1].key if span is not None and span.start else ""
    return before in ("с", "со", "из") and fact.said is None


def waiting_area(fact: Fact, trip: KnownTrip | None) -> Decision:
    """In the waiting area; behind the border a parking is only one of the road."""
    if fact.beyond is not None or (trip is not None and trip.stage in GONE):
        return Decision.of(K.CONTACT)
    if fact.first("load", "jam") is not None:
        return STILL  # "отстойник полный, на трассе стоит"
    if trip is not None and trip.stage in BETWEEN_POSTS and fact.said is None:
        return STILL
    return Decision.of(K.WAITING_AREA_IN, is_state=fact.said is None and not fact.has("stood"))


def only_at_crossing(fact: Fact, trip: KnownTrip | None) -> Decision:
    """Only the crossing is named: at the far post, or asked."""
    if exit_side(fact, direction_of(trip)):
        return Decision.between(K.JOINED_QUEUE, K.WAITING_AREA_IN, K.EXIT_POST_IN)
    return Decision.of(K.ENTRY_POST_IN, Side.ENTRY_POST, is_state=True)
