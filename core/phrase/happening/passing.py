"""Passing: a post, the border, a town, so many km of the queue; or leaving from somewhere."""

from core.domain.crossing import Direction, Side
from core.domain.event import EventKind as K
from core.domain.trip import AT_BORDER, Stage
from core.phrase.happening.border import (
    BETWEEN_POSTS,
    FROM_ENDINGS,
    at_post,
    driven,
    waits_for_post,
)
from core.phrase.happening.decision import (
    GONE,
    STILL,
    Decision,
    direction_of,
    exit_side,
    is_near,
    side_by_stage,
)
from core.phrase.happening.facts import Fact
from core.phrase.known import KnownTrip
from core.phrase.reading.spans import Span

_OVER = dict.fromkeys((Stage.ENTRY_POST, Stage.INSPECTED), K.RELEASED) | {
    Stage.EXIT_POST: K.EXIT_POST_OUT
}
_CUSTOMS = ("тамож", "кеден", "т", "customs", "контроль", "through")
_STORES = ("склад", "койма", "завод", "зауыт", "элеватор", "выгрузк", "разгрузк", "warehouse")
_TO_ENDINGS = ("га", "ге", "ка", "ке")
_KAZAKH_PASSED = ("отт", "отип")
_WENT_THROUGH = ("прош", "проех")
_BROUGHT_OUT = "шыгар"
_THROUGH = ("отт", "отип", "проех")
_PATROLS = ("гаи", "дпс", "мобильн", "патрул")
_RUSSIA = frozenset(["россии", "рф", "ресейде", "russia"])
_POSTS = frozenset(["терминалдан", "терминала", "поста", "посттан", "бекеттен", "post"])


def passed(fact: Fact, trip: KnownTrip | None) -> Decision:
    """Passed a post, the border, a town, or so many km of the queue."""
    if fact.first("figure", "km", "vehicles") is not None:
        return Decision(kind=K.POSITION, kinds=(K.POSITION,), progress=driven(fact))
    post, crossing = fact.first("post"), fact.crossing
    if fact.first("unit", "km", "metres") is not None:
        return STILL  # "утром км прошли"
    if post is None and (crossing is None or sets_off(fact, trip) or _is_past_town(fact)):
        return _passed_unnamed(fact, trip)  # "вышел из самары в 6, на маштаково к 16"
    if _stands_at_next(fact):
        before_it = fact.first("to_barrier") is not None  # "орыстардың алдында тұр"
        before_it = before_it or waits_for_post(fact)  # "прошел маштаково ждет наших"
        return _through(at_exit=True) if before_it else at_post(fact, trip, is_state=True)
    homeward = direction_of(trip) == Direction.IN  # "290 сырымнан өтті"
    if post is None and is_near(fact) and not homeward:
        return Decision.between(K.EXIT_POST_OUT, K.RELEASED)
    return _through(at_exit=bool(exit_side(fact, direction_of(trip))))


def _is_past_town(fact: Fact) -> bool:
    """`проехал Пестравку, в Маштаково к ночи`: past the town, and the post is ahead."""
    deed, town, post = fact.first("kind", "passed"), fact.first("place"), fact.crossing
    if deed is None or town is None or post is None:
        return False
    beside = town.start == deed.end or town.end == deed.start
    return beside and post.start > max(town.end, deed.end)


def _stands_at_next(fact: Fact) -> bool:
    """`таскаладан өтті орыстарда тұр`: through the one post, and on the other."""
    post, crossing = fact.first("post"), fact.crossing
    if post is None or crossing is None or not fact.has("still"):
        return False
    return (crossing.code == "near") == (post.code == "theirs")


def _passed_unnamed(fact: Fact, trip: KnownTrip | None) -> Decision:
    """Passed, or let go: no post and no crossing is named."""
    if _comes_from_store(fact):
        return _let_go_by_store(fact, trip)
    if "road_check" in fact.told:
        return STILL  # "гаишники остановили, отпустили"
    span = fact.first("kind", "passed")
    if span is not None and fact.chart.tokens[span.start].key.startswith(_BROUGHT_OUT):
        return Decision.between(K.RELEASED, K.POSITION, K.NOTE)  # "жүкті шығарды"
    return _passed_alone(fact, trip) if fact.entered is None else _left_post(fact, trip)


def _comes_from_store(fact: Fact) -> bool:
    """`отпустили со склада`, `қоймадан босатты`: by a customer, and by no post."""
    tokens = fact.chart.tokens
    for i in (i for st in fact.stretches for i in range(st.start, st.end)):
        led = i > 0 and tokens[i - 1].key in ("с", "со", "из", "от")
        if tokens[i].key.startswith(_STORES) and (led or tokens[i].key.endswith(FROM_ENDINGS)):
            return True
    return False


def _let_go_by_store(fact: Fact, trip: KnownTrip | None) -> Decision:
    if trip is not None and trip.stage in AT_BORDER:
        return Decision.between(K.POSITION, K.RELEASED, K.NOTE)
    if fact.has("empty"):
        return Decision.of(K.DELIVERED)
    if {"delivered", "unloading"} & {*fact.told, *fact.kinds}:
        return STILL
    return Decision.between(K.DELIVERED, K.DEPARTED, K.NOTE)


def _left_post(fact: Fact, trip: KnownTrip | None) -> Decision:
    """`зашел в 10 вышел в 12`: out of the far post; out of the first one, or of both, is asked."""
    before = fact.entered
    if before is not None and before.has("inspection"):
        return STILL  # "12:30 зашел на рентген, 13:40 вышел"
    at_exit = exit_side(before, direction_of(trip)) if before is not None else None
    beyond = at_exit is None and trip is not None and trip.stage in BETWEEN_POSTS
    if at_exit is False or beyond:
        return Decision.of(K.RELEASED, Side.ENTRY_POST)
    return Decision.between(K.EXIT_POST_OUT, K.RELEASED)


def _through(*, at_exit: bool) -> Decision:
    if at_exit:
        return Decision.of(K.EXIT_POST_OUT, Side.EXIT_POST)
    return Decision.of(K.RELEASED, Side.ENTRY_POST)


def sets_off(fact: Fact, trip: KnownTrip | None) -> bool:
    """`вышел из Самары` of a truck that comes home."""
    town = fact.first("place")
    if town is None or trip is None or trip.direction != Direction.IN:
        return False
    if fact.chart.tokens[town.start].key.endswith(FROM_ENDINGS):
        return True
    leaves = any(s.is_("kind", "left") and s.end == town.start for s in fact.spans)  # "left Samara"
    return leaves or fact.chart.tokens[max(0, town.start - 1)].key in ("из", "с", "со", "from")


def _passed_alone(fact: Fact, trip: KnownTrip | None) -> Decision:
    span = fact.first("kind", "passed")
    if span is not None and _is_time_gone_by(fact, span):
        return STILL
    if trip is not None and trip.stage in GONE and span is not None:
        if fact.chart.tokens[span.start].key.startswith("кабылда"):
            return Decision.between(K.DELIVERED, K.NOTE)  # "жүкті қабылдады"
        if _was_checked_on_road(fact):
            return Decision.of(K.POSITION)
    through = span is not None and fact.chart.tokens[span.start].key.startswith(_THROUGH)
    if sets_off(fact, trip) and not through:
        return Decision.of(K.DEPARTED)  # "вышел из Самары"
    another = _passed_another(fact, trip, span) if span is not None else None
    if another is not None:
        return another
    unsure = span is not None and (span.end in fact.unknown or _from_unknown(fact, span))
    unsure = unsure or (span is not None and _is_out_of_cab(fact, span))
    counted = any(fact.chart.tokens[i].kind == "number" for i in fact.numbers)
    unsure = unsure or counted  # "с утра 2 прошли"
    return _out_of_post(fact, trip, unsure=unsure)


def _is_out_of_cab(fact: Fact, passed: Span) -> bool:
    """`вышел из машины`: of a town or a post it would be said."""
    behind = fact.chart.tokens[passed.end].key if passed.end < len(fact.chart.tokens) else ""
    return behind == "из" and fact.first("place") is None


def _out_of_post(fact: Fact, trip: KnownTrip | None, *, unsure: bool) -> Decision:
    if _is_first_post(fact, trip):
        return Decision.between(K.EXIT_POST_OUT, K.RELEASED)
    return Decision.between(K.RELEASED, K.POSITION) if unsure else Decision.of(K.RELEASED)


def _is_first_post(fact: Fact, trip: KnownTrip | None) -> bool:
    """`ушел с поста` of a truck that was at the first post, or in its queue."""
    keys = {t.key for st in fact.stretches for t in fact.chart.tokens[st.start : st.end]}
    at_first = trip is not None and side_by_stage(trip) == Side.EXIT_POST
    return at_first and bool(keys & _POSTS)


def _is_time_gone_by(fact: Fact, passed: Span) -> bool:
    """`прошло 4 часа`."""
    by_itself = fact.chart.tokens[passed.start].key == "прошло"
    return by_itself and any(said.lasted is not None for said in fact.whens)


def _was_checked_on_road(fact: Fact) -> bool:
    """`мобильная группа проверяла, отпустили`: it was over the border before."""
    patrol = any(token.key.startswith(_PATROLS) for token in fact.chart.tokens)
    told = "road_check" in (*fact.told, *fact.kinds)
    return patrol or told or fact.first("side", "road") is not None


def _from_unknown(fact: Fact, passed: Span) -> bool:
    """`…дан өтті`: out of something nobody knows."""
    before = passed.start - 1
    drove = fact.chart.tokens[passed.start].key.startswith("проех")  # "Ершов проехал"
    from_it = before >= 0 and fact.chart.tokens[before].key.endswith(FROM_ENDINGS)
    return before in fact.unknown and (drove or from_it)


def _passed_another(fact: Fact, trip: KnownTrip | None, passed: Span) -> Decision | None:
    """A town, a part of the border, a name nobody knows; None where none of them stands there."""
    if _passed_town(fact, passed):
        return Decision.of(K.POSITION)
    if _passed_barrier(fact, passed):
        return Decision.between(K.EXIT_POST_IN, K.RELEASED, K.POSITION)
    if _passed_check(fact, passed):
        return Decision.between(K.POSITION, K.EXIT_POST_OUT, K.RELEASED)
    if not _passed_unknown(fact, passed):
        return None
    gone = trip is not None and trip.stage in GONE
    return Decision.of(K.POSITION) if gone else Decision.between(K.RELEASED, K.POSITION)


def _passed_barrier(fact: Fact, passed: Span) -> bool:
    """`прошла первый шлагбаум`: onto a post, or out of it."""
    behind = fact.chart.tokens[passed.end : passed.end + 2]
    return any(token.key.startswith("шлагбаум") for token in behind)


def _passed_check(fact: Fact, passed: Span) -> bool:
    """`фито прошел`, `прошел табло`: a part of the border, and maybe all of it."""
    through = fact.chart.tokens[passed.start].key.startswith(_WENT_THROUGH)
    around = (fact.chart.at(passed.start - 1), fact.chart.at(passed.end))
    return through and any(s is not None and s.group in ("reason", "board") for s in around)


def _passed_unknown(fact: Fact, passed: Span) -> bool:
    """`пугачев прошел`, `проехал красноармейское`: a name nobody knows, and no post."""
    through = fact.chart.tokens[passed.start].key.startswith(_WENT_THROUGH)
    return through and bool({passed.start - 1, passed.end} & set(fact.unknown))


def _passed_town(fact: Fact, passed: Span) -> bool:
    """`проехал Самару`, `Самарадан өтті`: a town beside the word, not where it goes next."""
    town = fact.first("place")
    kazakh = fact.chart.tokens[passed.start].key.startswith(_KAZAKH_PASSED)
    if town is not None and kazakh and fact.chart.tokens[town.start].key.endswith(_TO_ENDINGS):
        return False  # "өтіп кеттік Саратовқа бара жатырмыз"
    return town is not None and (town.start == passed.end or town.end == passed.start)


def part_passed(fact: Fact, trip: KnownTrip | None) -> Decision:
    """Passports or plants looked at: on the post still; of customs it is asked if that was all."""
    span = fact.first("kind", "part_passed")
    words = fact.chart.tokens[span.start : span.end] if span is not None else ()
    over = _OVER.get(trip.stage) if trip is not None else None
    if over is None:
        return Decision.between(K.POSITION, K.EXIT_POST_OUT, K.RELEASED)
    customs = any(token.key.startswith(_CUSTOMS) for token in words)
    return Decision.between(K.POSITION, over) if customs and not fact.has("still") else STILL


def released(fact: Fact, trip: KnownTrip | None) -> Decision:
    """Over the border; who comes home, or is over it, only drives through Russia."""
    span = fact.first("kind", "passed_border")
    there = span is not None and fact.chart.tokens[span.end - 1].key in _RUSSIA
    homeward = trip is not None and trip.direction == Direction.IN
    if there and trip is not None and (homeward or trip.stage in GONE):
        return STILL  # "064 әлі ресейде"
    return Decision.of(K.RELEASED, Side.ENTRY_POST)
