"""When a fact must be asked about: unread though it says what happened, or read against its words.

The words say one thing, the example phrases the line resembles another: neither is taken, both
are offered. What is offered is ordered by likeness and by what can come next at the trip's stage.
"""

from core.domain.crossing import Direction
from core.domain.event import EventKind as K
from core.domain.trip import AT_BORDER, IN_YARD, Stage
from core.phrase.happening.decision import GONE, HAPPENED, Decision
from core.phrase.happening.facts import Fact
from core.phrase.happening.sayings import is_of_trailer_left
from core.phrase.happening.what_follows import is_of_coming_day
from core.phrase.known import KnownTrip
from core.phrase.nearest import REMARK, Examples, Likeness
from core.phrase.reading.denial import TELEPHONES, is_kazakh_no

_NEAR, _IS_EVENT, _IS_REMARK = 0.38, 0.75, 0.4
_OF_ONE_TRUCK = frozenset(["passed", "passed_border", "called", "refused", "turned_back"])
_EVERYBODY = frozenset(["все", "всех", "барлыгы", "бари", "бариси", "all", "everybody"])
_WORTH, _REMARK_NEAR = 0.3, 0.45
_CLEARLY_NEAR, _CLEARLY, _HARDLY = 0.6, 0.5, 0.1
_BESIDE, _MOST, _SAID_TOO = 0.25, 4, 0.2
_MANY = 2
_UNLIKELY = 0.6
_ASIDE = ("who", "when", "time", "figure", "unit", "crossing", "place", "source", "order")
_KEPT = (("figure", "money", "other"), ("paper",), ("order",), ("command",), ("notice", "outage"))
_NAMED = ("who", "crossing", "command", "all_ours", "board", "notice", "step")
_SAYS_LITTLE = frozenset({None, K.NOTE})
_NOTHING_NEW = frozenset({K.CONTACT, K.POSITION})
_DENIES_BEHIND = ("жок", "емес")
_OF_A_CALL = frozenset({K.CONTACT, K.CONTACT_ATTEMPT, K.REMINDER, K.NOTE})
_BAD_NEWS = frozenset({K.BREAKDOWN, K.TURNED_BACK, K.REFUSED, K.TO_STORAGE, K.DOCUMENTS_WAIT})
_PLANS = frozenset({K.REMINDER, K.PROMISE, K.SLOT_BOOKED, K.SLOT_MOVED})
_DECIDED = frozenset({K.TO_STORAGE, K.DIVERTED})
_BOOKED = frozenset({K.SLOT_BOOKED, K.SLOT_MOVED, K.SLOT_LOST})
_OF_BORDER = frozenset(
    {K.WAITING_AREA_IN, K.WAITING_AREA_OUT, K.JOINED_QUEUE, K.CALLED, K.EXIT_POST_IN}
    | {K.EXIT_POST_OUT, K.ENTRY_POST_IN, K.RELEASED}
)
_OF_YARD = frozenset({K.LOADING, K.DOCUMENTS_WAIT, K.LOADED})
_BEYOND = frozenset({K.ARRIVED, K.UNLOADING, K.DELIVERED})
_FAMILIES = (
    {K.EXIT_POST_IN, K.EXIT_POST_OUT, K.ENTRY_POST_IN, K.RELEASED},
    {K.POSITION, K.CONTACT, K.NOTE, K.WAITING_AREA_IN},
    {K.REFUSED, K.TURNED_BACK, K.TO_STORAGE},
    {K.SLOT_BOOKED, K.SLOT_MOVED},
    {K.LOADING, K.LOADED},
    {K.UNLOADING, K.DELIVERED},
    {K.DEPARTED, K.DIVERTED, K.RELEASED},
)
"""Kinds told apart by a post, a figure or an hour, not by what their phrases have in common."""
_COMING_HOME = {
    K.EXIT_POST_IN: K.ENTRY_POST_IN,
    K.EXIT_POST_OUT: K.RELEASED,
    K.ENTRY_POST_IN: K.EXIT_POST_IN,
}
"""The phrases are of trucks that go out: on the way home our post is the second one."""


def in_doubt(
    examples: Examples, fact: Fact, trip: KnownTrip | None, decision: Decision
) -> tuple[K, ...]:
    """Kinds to choose from where the words leave it open; empty where they do not."""
    if trip is None or not _is_open(fact) or is_of_trailer_left(fact):
        return decision.kinds if len(decision.kinds) > 1 else ()
    like = examples.likeness(_words(fact))
    kinds = _likely(like, trip)
    if len(decision.kinds) > 1:
        return _of_several(fact, decision.kinds, kinds, like)
    if _is_unread(fact, decision):
        return _of_unread(fact, decision, kinds, like)
    if decision.kind in HAPPENED and (_is_remark(like) or _is_unsure(fact, trip, decision)):
        return (decision.kind, _otherwise(trip, decision.kind))
    if decision.kind in _BOOKED and fact.first("unsure") is not None:
        return (decision.kind, K.NOTE)
    return _contradicted(fact, decision, kinds, like)


def _of_several(
    fact: Fact, said: tuple[K, ...], kinds: list[tuple[K, float]], like: Likeness
) -> tuple[K, ...]:
    """What the words leave open, and before it what the phrases are sure of."""
    if K.NOTE in said and _is_remark(like):
        return (K.NOTE,)
    if not fact.unknown or like.near < _NEAR:
        return said
    likely = [kind for kind, share in kinds if share >= _SAID_TOO and kind != K.NOTE]
    return tuple(dict.fromkeys((*likely[:2], *said)))


def _of_unread(
    fact: Fact, decision: Decision, kinds: list[tuple[K, float]], like: Likeness
) -> tuple[K, ...]:
    """What an unread line may tell; a remark stays a note."""
    if _is_remark(like):
        return (K.NOTE,) if decision.kind == K.POSITION else ()
    if decision.kind in _SAYS_LITTLE and not fact.kinds and fact.first("person") is not None:
        return ()  # "брокер құжатын тапсырды"
    if any(t.key.startswith(TELEPHONES) for t in fact.chart.tokens):
        kinds = [one for one in kinds if one[0] in _OF_A_CALL]
        if not kinds:
            return ()
    return _offered(kinds) if fact.unknown and _tells(like) else ()


def _is_remark(like: Likeness) -> bool:
    return like.near >= _REMARK_NEAR and like.is_event <= _IS_REMARK


def _tells(like: Likeness) -> bool:
    """True of what is near enough to phrases of what happens, and not to remarks."""
    is_event = like.is_event >= _IS_EVENT and like.near >= _NEAR
    return is_event and like.near * like.is_event >= _WORTH


def stranger(examples: Examples, told: list[Fact]) -> str | None:
    """The first word of a line without truck or post that tells what happened: somebody's name."""
    if len(told) != 1 or any(s.group in _NAMED for s in told[0].spans):
        return None
    fact = told[0]
    start = fact.stretches[0].start
    if fact.unknown[:1] != [start] or fact.has("note", "expected", "reminder"):
        return None
    like = examples.likeness(_words(fact).partition(" ")[2])
    clear = like.near >= _CLEARLY_NEAR and like.is_event >= 1 - _HARDLY
    return fact.chart.tokens[start].text if clear else None


def is_of_nobody(told: list[Fact]) -> bool:
    """`өтіп кетті дейді`, `вызвали`: it happened, and to whom must be asked."""
    if len(told) != 1 or any(s.group in (*_NAMED, "figure", "post") for s in told[0].spans):
        return False
    fact = told[0]
    of_all = any(token.key in _EVERYBODY for token in fact.chart.tokens)
    happened = bool(fact.kinds) and set(fact.kinds) <= _OF_ONE_TRUCK
    return happened and not (fact.unknown or fact.negated or fact.numbers or of_all)


def _contradicted(
    fact: Fact, decision: Decision, kinds: list[tuple[K, float]], like: Likeness
) -> tuple[K, ...]:
    """Both meanings, where the phrases say clearly what the words do not."""
    kind = decision.kind
    if kind is None or kind in _NOTHING_NEW or not kinds:
        return ()
    if kind in _PLANS and fact.said is not None:
        return ()  # its hour tells what it is
    family = next((f for f in _FAMILIES if kind in f), {kind})
    denied = like.share(*(one.value for one in family)) <= _HARDLY
    clear = like.near >= _CLEARLY_NEAR and kinds[0][1] >= _CLEARLY
    if not (denied and clear) or kinds[0][0] in family:
        return ()
    return tuple(dict.fromkeys((kinds[0][0], kind, K.NOTE)))


def _is_unsure(fact: Fact, trip: KnownTrip, decision: Decision) -> bool:
    """Doubt, a plan, or a denial of words that nobody read: "на табло не появился"."""
    unsure = fact.first("unsure") is not None
    if decision.kind in _OF_BORDER and fact.unknown and trip.stage in GONE:
        return decision.kind != K.RELEASED  # over the border already
    if decision.kind == K.DIVERTED and fact.unknown and fact.crossing is None:
        return True  # "пошел через мост"
    return unsure or (decision.kind not in _BAD_NEWS and _is_denied_unread(fact))


def _is_denied_unread(fact: Fact) -> bool:
    chart = fact.chart
    for span in fact.spans:
        if span.group == "negation" and chart.tokens[span.end - 1].key != "емес":
            if span.end in fact.unknown:
                return True
        elif chart.tokens[span.start].key in _DENIES_BEHIND and span.start - 1 in fact.unknown:
            return True
    return any(is_kazakh_no(chart.tokens[i].key) for i in fact.unknown)


def _otherwise(trip: KnownTrip, kind: K) -> K:
    """Still there; what is only offered or thought of is a note."""
    return K.POSITION if trip.stage in AT_BORDER and kind not in _DECIDED else K.NOTE


def _is_open(fact: Fact) -> bool:
    """Sums, weights, papers, telephones, conditions and plans are kept as they are told."""
    planned = fact.has("expected") and (len(fact.unknown) < _MANY or fact.said is not None)
    later = not fact.kinds and any(is_of_coming_day(s) for s in fact.spans)
    if planned or later or fact.has("condition", "note", "promise", "wish"):
        return False
    told = any(fact.first(*group) is not None for group in _KEPT)
    return not told and not any(token.kind == "phone" for token in fact.chart.tokens)


def _is_unread(fact: Fact, decision: Decision) -> bool:
    """A note, or a word from him or "still there" by nothing but words not understood."""
    bare = not fact.kinds and not fact.negated and fact.first("figure") is None
    bare = bare and fact.first("unsure") is None and fact.first("load", "jam") is None
    return decision.kind in _SAYS_LITTLE or (decision.kind in _NOTHING_NEW and bare)


def _words(fact: Fact) -> str:
    """Its words without names, times and figures; a slip as what it was read as."""
    told, meant = [], dict(fact.chart.read_as)
    for stretch in fact.stretches:
        for i in range(stretch.start, stretch.end):
            span = fact.chart.at(i)
            if span is None or span.group not in _ASIDE:
                token = fact.chart.tokens[i]
                told.append(meant.get(token.key, token.text))
    return " ".join(told)


def _likely(like: Likeness, trip: KnownTrip) -> list[tuple[K, float]]:
    turned = _COMING_HOME if trip.direction == Direction.IN else {}
    found: dict[K, float] = {}
    for told, share in like.kinds:
        kind = turned.get(K(told), K(told))
        found[kind] = found.get(kind, 0.0) + share * _chance(kind, trip.stage)
    return sorted(found.items(), key=lambda one: -one[1])


def _chance(kind: K, stage: Stage) -> float:
    """What cannot come next at this stage has to be told more plainly."""
    behind = kind in _OF_BORDER and stage in GONE
    ahead = kind in _BEYOND and (stage in AT_BORDER or stage in IN_YARD)
    before = kind in _OF_YARD and (stage in AT_BORDER or stage in GONE)
    again = kind == K.JOINED_QUEUE and stage in (Stage.QUEUE, Stage.CALLED)
    return _UNLIKELY if behind or ahead or before or again else 1.0


def _offered(kinds: list[tuple[K, float]]) -> tuple[K, ...]:
    told = [(kind, share) for kind, share in kinds if kind != REMARK]
    best = told[0][1] if told else 0.0
    return (*(kind for kind, share in told[:_MOST] if share >= _BESIDE * best), K.NOTE)
