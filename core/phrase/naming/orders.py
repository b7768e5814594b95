"""Orders of a trip told of one by one: "771 1190 сдал, 1191 завтра"."""

from dataclasses import replace

from core.domain.event import EventKind as K
from core.phrase.drafts import EventDraft, Option, Question
from core.phrase.happening.facts import Fact
from core.phrase.known import KnownTrip
from core.phrase.line import Line
from core.phrase.moments.atoms import TO
from core.phrase.naming.spoken_of import Who
from core.phrase.reading.spans import Chart, Span
from core.phrase.world import World

_ALL = "all"
_HANDED_OVER = frozenset(
    ["отдал", "отдали", "скинул", "скинули", "закрыл", "закрыли", "тапсырды", "тусти"]
)
_TOO = ("де", "да", "та", "те", "тоже", "также", "too")
_NOT_YET = ("нет", "не", "жок", "еще", "пока", "али", "no", "not", "still")
_LEFT, _REMAINS = ("остал", "остат", "left"), ("калды", "калып", "remains")


def find_orders(chart: Chart, world: World, sender: Who | None = None) -> None:
    """Put a span of group `order` over the orders of the trucks named."""
    named = [s.value for s in chart.spans() if isinstance(s.value, Who)]
    trips = {t for who in [*named, *([sender] if sender else [])] for t in who.trips}
    for i, token in enumerate(chart.tokens):
        whose = world.index.by_order.get(token.key, [])
        if token.kind == "number" and chart.is_free(i) and trips & set(whose):
            chart.put(Span("order", token.text, i, i + 1))
        for beside in (i - 1, i + 1):  # "1190 отдал", "отдал 1190"
            if whose and chart.is_free(beside) and chart.tokens[beside].key in _HANDED_OVER:
                chart.put(Span("kind", "delivered", beside, beside + 1))


def named_orders(fact: Fact, trip: KnownTrip) -> list[str]:
    """The trip's orders that a fact names."""
    texts = [s.code for s in fact.spans if s.group == "order" and not _is_left(fact, s)]
    texts += [s.value.text for s in fact.spans if isinstance(s.value, Who)]
    return [order for order in trip.orders if order in texts]


def _is_left(fact: Fact, order: Span) -> bool:
    """`1190 выгрузили, осталась 1191`."""
    tokens = fact.chart.tokens
    keys = [token.key for token in tokens]
    before, behind = keys[max(0, order.start - 1) : order.start], keys[order.end : order.end + 1]
    remains = any(k.startswith(_REMAINS) or k in _NOT_YET for k in behind)
    drives_to = any(k in ("на", "к") for k in before) or tokens[order.start].ending in TO
    return remains or drives_to or any(k.startswith(_LEFT) for k in before)


def is_part(fact: Fact, trip: KnownTrip | None) -> bool:
    """True where another order of the trip is still on board."""
    named = named_orders(fact, trip) if trip is not None else []
    if fact.has("empty") or _is_the_last(fact):
        return False
    return bool(trip is not None and named and _on_board(trip, named))


def _is_the_last(fact: Fact) -> bool:
    """`босады, 1191ді де тапсырды`, `1191 тоже сдал`: the others before it."""
    tokens = fact.chart.tokens
    behind = (tokens[s.end].key for s in fact.spans if s.group == "order" and s.end < len(tokens))
    return any(key in _TOO for key in behind)


def _on_board(trip: KnownTrip, handed_over: list[str]) -> list[str]:
    told = [e.text for e in trip.recent if e.kind == K.UNLOADING]
    gone = {o for o in trip.orders if o in handed_over or any(o in text for text in told)}
    return [o for o in trip.orders if o not in gone]


def which_order(
    line: Line, fact: Fact, name: str, trip: KnownTrip | None, draft: EventDraft
) -> EventDraft:
    """The draft of an unloading with its order: as named, or asked where the trip has several."""
    named = named_orders(fact, trip) if trip is not None else []
    if named and draft.kind == K.UNLOADING and not any(o in draft.text for o in named):
        return replace(draft, text=_of_order(", ".join(named), fact, draft))
    if trip is None or len(trip.orders) < 2 or named:
        return draft
    if draft.kind not in (K.DELIVERED, K.UNLOADING) or fact.has("empty", "going_home"):
        return draft
    options = [Option(order, {"number": order}) for order in trip.orders]
    if draft.kind == K.DELIVERED:
        options.insert(0, Option(_ALL))
    elif not fact.has("partial"):
        return draft
    question = Question(key="", code="which_order", options=tuple(options), required=False)
    answer = line.ask(f"{name}.order", question)
    if answer is None or answer == _ALL:
        return draft
    text = _of_order(answer, fact, draft)
    kind = K.UNLOADING if _on_board(trip, [answer]) else draft.kind
    return replace(draft, kind=kind, text=text)


def _of_order(order: str, fact: Fact, draft: EventDraft) -> str:
    return ": ".join(part for part in (order, draft.text or fact.words()) if part)
