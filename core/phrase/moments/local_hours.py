"""Whose clock an hour is told by: as named, that of the town of unloading, or ours."""

from datetime import tzinfo
from zoneinfo import ZoneInfo

from core.domain.clock import ORAL
from core.domain.event import EventKind as K
from core.domain.trip import IN_YARD
from core.phrase.happening.facts import Fact
from core.phrase.known import KnownTrip, Place
from core.phrase.moments.said import Said
from core.phrase.moments.when import zone_of
from core.phrase.reading.spans import Span

_AT_UNLOADING = frozenset({K.ARRIVED, K.UNLOADING, K.DELIVERED, K.PROMISE})
_UNLOADING = (
    *("выгруз", "разгруз", "выгр", "склад", "рамп", "принима", "приемк", "приемщ", "получател"),
    *("тусир", "койма", "unload", "warehouse", "dock"),
)


def told_in(said: Said, kind: K | None, trip: KnownTrip | None, fact: Fact | None = None) -> tzinfo:
    """The zone of the clock: as named, at the town of unloading for what happens there, or Oral."""
    destination = trip.destination_zone if trip else ""
    at_town = ZoneInfo(destination) if destination and kind in _AT_UNLOADING else ORAL
    town = fact.first("place") if fact is not None else None
    named = town.value.zone if town is not None and isinstance(town.value, Place) else ""
    if named and fact is not None and town is not None and _will_be_there(fact, town):
        at_town = ZoneInfo(named)
    return zone_of(said, at_town, named or destination)  # "выехал из Самары в 12 по местному"


def _will_be_there(fact: Fact, town: Span) -> bool:
    """`в самаре будет в 17`: told by the clock of that town."""
    led = fact.chart.tokens[town.start - 1].key if town.start else ""
    will = fact.first("kind", "expected")
    beside = will is not None and town.end == will.start
    return beside and led in ("в", "во")


def zone_until(fact: Fact, trip: KnownTrip | None) -> tzinfo:
    """The zone of the hour told with "до": of the town where it is told of unloading."""
    said = next((w for w in fact.whens if w.role == "until" and w.clock is not None), None)
    is_local = said is not None and is_of_unloading(fact, trip)
    return told_in(said or Said(), K.UNLOADING if is_local else None, trip)


def is_of_unloading(fact: Fact, trip: KnownTrip | None) -> bool:
    """`выгрузят завтра в 8`, `склад закрыт до 8`: told by the clock of the town."""
    if trip is None or trip.stage in IN_YARD or fact.has("to_storage", "loading", "loaded"):
        return False
    keys = (fact.chart.tokens[i].key for st in fact.stretches for i in range(st.start, st.end))
    return any(key.startswith(_UNLOADING) for key in keys)
