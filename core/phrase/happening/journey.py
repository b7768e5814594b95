"""Facts of the road and of its ends: leaving, going home, another post, arriving, unloading."""

from datetime import timedelta

from core.domain.crossing import Direction, Side
from core.domain.event import EventKind as K
from core.domain.trip import AT_BORDER, IN_YARD, Stage
from core.phrase.happening.border import FROM_ENDINGS
from core.phrase.happening.decision import GONE, STILL, Decision, is_near
from core.phrase.happening.facts import Fact
from core.phrase.happening.passing import passed, sets_off
from core.phrase.happening.planned import expected
from core.phrase.known import KnownTrip, Place
from core.phrase.naming.orders import is_part
from core.phrase.reading.spans import Span
from core.phrase.reading.tokens import fold

_SAME_TOWN = 5  # letters
_AT_ENTRY_POST = (Stage.ENTRY_POST, Stage.INSPECTED)
_BACK = ("вернулс", "вернулас", "вернулис")
_BORDER = ("шекара", "границ")
_STORES = ("койма", "склад", "warehouse")
_DROVE_IN = ("заех", "приех", "въех", "встал", "прибы")
_DATIVE = ("га", "ге", "ка", "ке")
_GOES = ("departed", "left")
_LEAVES = ("ауысты", "ауысып", "ауыскан", "уех", "ушел", "ушл", "перегн", "went", "drove")
_CROSSINGS = ("пост", "бекет", "переход", "пункт", "crossing", "друг", "баска")
_TURNS = ("сверн", "поверн", "бурыл", "переех", "перебра", "кошт")
_PLACE = frozenset(["месте", "орнында", "орында"])
_STILL_SO = frozenset(["пока", "еще", "также", "тоже", "али", "still"])
_CHANGES = ("изменени", "перемен", "новост", "озгерис", "движени", "change")
_LOCATIVE = ("ах", "ме", "ле", "де", "да", "те", "та")


def going_back(fact: Fact, trip: KnownTrip | None) -> Decision:
    """Back the way it came: turned back, or driving home after all is done."""
    if _is_unloaded(fact):
        return Decision.of(K.POSITION)
    if trip is not None and (trip.stage in GONE or trip.direction == Direction.IN):
        return Decision.between(K.DEPARTED, K.TURNED_BACK)
    return Decision.of(K.TURNED_BACK)


def _is_unloaded(fact: Fact) -> bool:
    """`пустой, едет обратно`."""
    return bool({"empty", "delivered", "unloading"} & {*fact.told, *fact.kinds})


def going_home(fact: Fact, trip: KnownTrip | None) -> Decision:
    """Homeward: turned back, or leaving for home."""
    if _is_unloaded(fact):
        return Decision.of(K.POSITION)
    if trip is not None and trip.stage in GONE and _is_empty(fact):
        return Decision.of(K.DELIVERED)
    outward = trip is not None and trip.direction == Direction.OUT and trip.stage in AT_BORDER
    if outward and fact.first("reason") is not None:
        return Decision.of(K.TURNED_BACK)  # "қайтып келе жатыр, фитосы жоқ"
    if trip is not None and trip.direction == Direction.IN:
        return arrived(fact, trip) if _is_back(fact) else departed(fact, trip)
    return Decision.between(K.TURNED_BACK, K.DEPARTED)


def _is_empty(fact: Fact) -> bool:
    """`бос, қайтып келеді`: the truck, and no post."""
    clear = fact.first("load", "clear")
    return clear is not None and fact.chart.tokens[clear.start].key == "бос"


def _is_back(fact: Fact) -> bool:
    """`вернулся`, and to no town or post that is named, and not from something."""
    span = fact.first("kind", "going_home")
    if span is None or not fact.chart.tokens[span.start].key.startswith(_BACK):
        return False
    behind = fact.chart.tokens[span.end].key if span.end < len(fact.chart.tokens) else ""
    return behind not in ("с", "со", "из", "в", "на", "к") and all(
        fact.first(g) is None for g in ("place", "crossing", "post")
    )


def departed(fact: Fact, trip: KnownTrip | None) -> Decision:
    """Left the yard, or went on from where it stood."""
    if fact.has("left") and fact.first("figure", "km") is not None:
        return Decision.of(K.POSITION)  # "9 km left"
    if fact.has("left") and _is_out_of_post(fact, trip):
        return passed(fact, trip)
    stage = trip.stage if trip else Stage.PLANNED
    if stage in IN_YARD or sets_off(fact, trip):
        return Decision.of(K.DEPARTED)
    if stage in AT_BORDER:
        return _driven_off(fact)
    if stage == Stage.BROKEN:
        return Decision.of(K.REPAIRED)
    has_place = fact.first("place") is not None or stage in (*GONE, Stage.EN_ROUTE)
    return Decision.of(K.POSITION if has_place else K.DEPARTED)


def _driven_off(fact: Fact) -> Decision:
    """`поехал`, `едет` of a truck that waits at the border: over it, or up the queue."""
    if _nears(fact):
        return Decision(kind=K.POSITION, kinds=(K.POSITION,), progress=_by_so_much(fact))
    sent_off = {"refused", "turned_back", "slot_lost", "to_storage"} & set(fact.told)
    left = fact.first("to_barrier") is not None and fact.first("figure", "km") is not None
    slowly = fact.has("still") or left  # "5 км осталось, идем потихоньку"
    slowly = slowly or _go_together(fact)
    return STILL if sent_off or slowly else Decision.between(K.RELEASED, K.POSITION)


def _nears(fact: Fact) -> bool:
    """`подъезжает к шлагбауму`, `2 шақырымға жақындады`: up the queue, and over no border."""
    told = (fact.chart.tokens[s.start].key for s in fact.spans if s.is_("kind", "departed"))
    return any(key.startswith(("подъезж", "приближ", "жакынд")) for key in told)


def _by_so_much(fact: Fact) -> bool:
    """`5 км жақындады`, not `5 шақырымға жақындады`."""
    km = fact.first("figure", "km")
    if km is None or fact.first("to_barrier") is not None:
        return False
    before = fact.chart.tokens[km.start - 1].key if km.start else ""
    return before != "до" and not fact.chart.tokens[km.end - 1].key.endswith(("га", "ге"))


def _go_together(fact: Fact) -> bool:
    """`тихо идут`: those of a queue, and how it goes."""
    told = (fact.chart.tokens[s.start].key for s in fact.spans if s.is_("kind", "departed"))
    return any(key in ("идут", "идем", "едут", "едем", "тронулись") for key in told)


def _is_out_of_post(fact: Fact, trip: KnownTrip | None) -> bool:
    """`орыстардан шықты`, `выехал от наших`."""
    post = fact.first("post")
    if post is None and trip is not None and trip.direction == Direction.IN and is_near(fact):
        post = fact.crossing  # "сырымнан шықты" on the way home
    if post is None:
        return False
    before = fact.chart.tokens[max(0, post.start - 1)].key
    ends = fact.chart.tokens[post.end - 1].key.endswith(FROM_ENDINGS)
    return ends or before in ("от", "с", "со", "из", "from")


def diverted(fact: Fact, trip: KnownTrip | None) -> Decision:
    """Gone to another post; to a town it only drives, and who turns off stands somewhere."""
    if fact.crossing is None and fact.first("place") is not None:
        return departed(fact, trip)
    span = fact.first("kind", "diverted")
    turns = span is not None and fact.chart.tokens[span.start].key.startswith(_TURNS)
    if turns and other_post(fact, trip) is None:
        return STILL  # "свернул на заправку"
    words = fact.chart.tokens[span.start : span.end] if span is not None else ()
    to_post = any(token.key.startswith(_CROSSINGS) for token in words)
    if fact.crossing is None and not (to_post or fact.unknown):
        return STILL  # "ушёл на обед"
    return Decision.of(K.DIVERTED, Side.ROUTE)


def _leaves_store(fact: Fact) -> bool:
    """`забрали с свх`, `выпустили со склада`, `қоймадан шығарды`."""
    span = fact.first("kind", "to_storage")
    if span is None:
        return False
    before = fact.chart.tokens[max(0, span.start - 1)].key
    behind = fact.chart.tokens[span.end].key if span.end < len(fact.chart.tokens) else ""
    return (
        before in ("с", "со", "из")
        or behind in FROM_ENDINGS
        or fact.chart.tokens[span.start].key.endswith(FROM_ENDINGS)
    )


def _is_customers_store(fact: Fact) -> bool:
    span = fact.first("kind", "to_storage")
    words = fact.chart.tokens[span.start : span.end] if span is not None else ()
    drove = any(fact.chart.tokens[s.start].key.startswith(_DROVE_IN) for s in fact.spans)
    return drove and any(token.key.startswith("склад") for token in words)


def to_storage(fact: Fact, trip: KnownTrip | None) -> Decision:
    """Into the bonded store; behind the border a store is where it unloads."""
    if _leaves_store(fact):
        return Decision.between(K.RELEASED, K.POSITION)
    if trip is not None and trip.stage in GONE:
        if fact.has("delivered"):
            return Decision.of(K.DELIVERED)
        if _is_customers_store(fact):
            return Decision.of(K.ARRIVED)  # "заехал на склад в 11"
        return Decision.between(K.ARRIVED, K.TO_STORAGE)
    return Decision.of(K.TO_STORAGE)


def delivered(fact: Fact, trip: KnownTrip | None) -> Decision:
    """Half unloaded, or one order of two, is not unloaded."""
    at_border = trip is not None and trip.stage in AT_BORDER
    if at_border and ("inspection" in fact.told or fact.has("inspection")):
        return STILL  # "выгрузили половину на досмотре"
    in_part = fact.has("partial") or is_part(fact, trip) or _goes_to_next(fact)
    return Decision.of(K.UNLOADING if in_part else K.DELIVERED)


def _goes_to_next(fact: Fact) -> bool:
    """`одно место сдал, на второе поехал`: something is on board still."""
    spans = fact.chart.spans(fact.stretches[0].start)
    left = any(s.group == "to_barrier" for s in spans)
    left = left and not any(s.is_("figure", "km", "vehicles") for s in spans)  # "осталось 8 паллет"
    return left or any(s.group == "rest_of" for s in spans)


def empty(fact: Fact, trip: KnownTrip | None) -> Decision:
    """Empty on the way out: unloaded; on the way home it says nothing new."""
    homeward = trip is not None and trip.direction == Direction.IN
    span = fact.first("kind", "empty")
    freed = span is not None and fact.chart.tokens[span.start].key.startswith("освобод")
    if freed and trip is not None and trip.stage in AT_BORDER:
        return Decision.between(K.RELEASED, K.POSITION)  # "освободился, поехал"
    if homeward and fact.has("arrived"):
        return arrived(fact, trip)  # "порожний дома"
    return STILL if homeward or fact.has("departed", "going_home") else Decision.of(K.DELIVERED)


def by_way_of(fact: Fact, trip: KnownTrip | None) -> bool:
    """`через Таскалу пойдет`, `с Таскалы на Сырым ушел`: another post than the trip's."""
    crossing = other_post(fact, trip)
    if crossing is None or not set(fact.kinds) <= {"expected", *_GOES} or fact.negated:
        return False
    before = fact.chart.tokens[crossing.start - 1].key if crossing.start else ""
    there = fact.chart.tokens[crossing.start].key.endswith(_LOCATIVE)
    dative = fact.chart.tokens[crossing.start].key.endswith(_DATIVE)
    to_it = before in ("на", "в", "to", "into") or dative
    to_it = to_it and (fact.has(*_GOES) or _goes_off(fact)) and not there
    behind = fact.chart.tokens[crossing.end].key if crossing.end < len(fact.chart.tokens) else ""
    return to_it or before in ("через", "via") or behind == "аркылы"


def _goes_off(fact: Fact) -> bool:
    """`с таскалы на сырым уехал`: of anything but a post the word says nothing."""
    went = any(fact.chart.tokens[s.start].key == "went" for s in fact.spans)
    return went or any(fact.chart.tokens[i].key.startswith(_LEAVES) for i in fact.unknown)


def other_post(fact: Fact, trip: KnownTrip | None) -> Span | None:
    """The crossing it goes to, not the trip's and not the one it comes from."""
    others = (s for s in fact.crossings if trip is not None and s.value != trip.crossing)
    return next((s for s in others if not _comes_from(fact, s)), None)


def _comes_from(fact: Fact, crossing: Span) -> bool:
    before = fact.chart.tokens[crossing.start - 1].key if crossing.start else ""
    ablative = fact.chart.tokens[crossing.start].key.endswith(FROM_ENDINGS)
    return ablative or before in ("с", "со", "из", "от", "from")


def _is_as_far_as(fact: Fact) -> bool:
    """`доехал до Пестравки`: a town of the road, where no place of unloading is known by it."""
    span = fact.first("kind", "arrived")
    to_it = fact.chart.at(span.end) if span is not None else None
    return to_it is not None and to_it.is_("time", "until") and to_it.end in fact.unknown


def _is_at_store(fact: Fact) -> bool:
    """`қоймаға жетті`: at the entry post it may be the bonded store."""
    span = fact.first("kind", "arrived")
    tokens = fact.chart.tokens[span.start : span.end] if span is not None else ()
    return any(token.key.startswith(_STORES) for token in tokens)


def _is_at_border(fact: Fact) -> bool:
    """`шекараға жетті`, `доехал до границы`."""
    inside = (i for st in fact.stretches for i in range(st.start, st.end))
    return any(fact.chart.tokens[i].key.startswith(_BORDER) for i in inside)


def _is_at_base(fact: Fact) -> bool:
    span = fact.first("kind", "arrived")
    words = fact.chart.tokens[span.start : span.end] if span is not None else ()
    return any(
        token.key in ("базе", "базада", "аулада", "дворе", "yard", "base") for token in words
    )


def arrived(fact: Fact, trip: KnownTrip | None) -> Decision:
    """`приехал на сырым`, `6 шақырымға келдік` is not the place of unloading."""
    at_border = trip is not None and trip.stage in AT_BORDER
    if any(w.ago is not None and w.ago < timedelta() for w in fact.whens):
        return expected(fact, trip)  # "через час дома"
    inspected = "inspection" in fact.told or fact.has("inspection")  # "груз на рампу выкидывают"
    if at_border and (inspected or fact.first("figure", "km", "vehicles") is not None):
        return STILL
    if at_border and _is_where_it_was(fact):
        return STILL
    if trip is not None and trip.stage in _AT_ENTRY_POST and _is_at_store(fact):
        return Decision.between(K.ARRIVED, K.TO_STORAGE)
    if _is_as_far_as(fact) or _is_on_road_to(fact, trip):
        return Decision.of(K.POSITION)
    return _come(fact, trip, at_border=at_border)


def _is_where_it_was(fact: Fact) -> bool:
    """`пока на месте, изменений нет` of a truck at the border."""
    span = fact.first("kind", "arrived")
    tokens = fact.chart.tokens
    if span is None or tokens[span.end - 1].key not in _PLACE:
        return False
    before = tokens[span.start - 1].key if span.start else ""
    changed = any(token.key.startswith(_CHANGES) for token in tokens)
    return before in _STILL_SO or changed


def _come(fact: Fact, trip: KnownTrip | None, *, at_border: bool) -> Decision:
    if fact.crossing is not None or _is_at_border(fact):
        return Decision.between(K.JOINED_QUEUE, K.WAITING_AREA_IN, K.POSITION)
    outward = at_border and trip is not None and trip.direction == Direction.OUT
    if outward and {"in_queue", "queue", "joined_queue"} & set(fact.told):
        return Decision.between(K.JOINED_QUEUE, K.POSITION)  # "осы жерге алтыда келдік"
    if outward and _is_at_base(fact):
        return Decision.between(K.ARRIVED, K.NOTE)  # "прицеп оставил на базе"
    if _is_short_of_border(fact, trip):
        return Decision.between(K.POSITION, K.ARRIVED)
    return Decision.of(K.ARRIVED, is_state=any(w.lasted for w in fact.whens))


def _is_on_road_to(fact: Fact, trip: KnownTrip | None) -> bool:
    """`бузулукка жетті`: a mark of the road, and not where the load goes."""
    place = fact.first("place")
    if place is None or not isinstance(place.value, Place) or place.value.zone:
        return False
    town = fold(trip.destination)[:_SAME_TOWN] if trip is not None else ""
    return not town or not fold(place.value.name).startswith(town)


def _is_short_of_border(fact: Fact, trip: KnownTrip | None) -> bool:
    """`сергиевскке келді` on the way home: a name nobody knows, and the border lies ahead."""
    homeward = trip is not None and trip.direction == Direction.IN and trip.stage not in GONE
    return homeward and fact.has("arrived") and any(_is_where_to(fact, i) for i in fact.unknown)


def _is_where_to(fact: Fact, i: int) -> bool:
    """`в бобровку`, `бобровкаға`."""
    key, before = fact.chart.tokens[i].key, fact.chart.tokens[i - 1].key if i else ""
    return len(key) > _SAME_TOWN and (before in ("в", "на", "до") or key.endswith(_DATIVE))


def mending(fact: Fact, trip: KnownTrip | None) -> Decision:
    """`чинят`: it broke down, where nobody said so yet."""
    known = trip is not None and trip.stage == Stage.BROKEN
    return Decision.of(K.NOTE if known or "breakdown" in fact.told else K.BREAKDOWN)


def unloading(fact: Fact, trip: KnownTrip | None) -> Decision:
    """`досматривают, выгружают груз`: for the inspection, not at the customer's."""
    at_border = trip is not None and trip.stage in AT_BORDER
    inspected = "inspection" in fact.told or fact.has("inspection")
    inspected = inspected or fact.first("reason", "V03") is not None  # "перегруз, выгружают лишнее"
    return STILL if at_border and inspected else Decision.of(K.UNLOADING)


def drives_on(fact: Fact) -> bool:
    """`поехал дальше`: of what was broken it says that it is mended."""
    span = fact.first("kind", "repaired")
    return span is not None and fact.chart.tokens[span.start].key.startswith("поехал")


def repaired(fact: Fact, trip: KnownTrip | None) -> Decision:
    """`поел, поехал дальше`: what was not broken only drives on."""
    drives = drives_on(fact)
    broken = (trip is not None and trip.stage == Stage.BROKEN) or "breakdown" in fact.told
    broken = broken or "mending" in fact.told or fact.has("breakdown", "mending")
    return departed(fact, trip) if drives and not broken else Decision.of(K.REPAIRED)
