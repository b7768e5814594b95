"""Views of a desk, as the rules of the alerts take them."""

from datetime import timedelta

from core.alerts.facts import AlertFacts
from core.alerts.limits import Limits
from core.alerts.rules import observe
from core.alerts.state import update
from core.domain.crossing import Direction
from core.domain.desk import CrossingView, SourceStatus, TripView
from core.domain.forecast import Arrival, CrossingState, ForecastRecord, WaitForecast
from core.domain.ids import new_id
from core.domain.quantiles import LEVELS, Quantiles
from core.domain.trip_fold import fold_trip
from tests.builders import NOW, a_trip, a_truck, an_event, syrym, taskala

LIMITS = Limits()
CROSSINGS = {"syrym": syrym, "taskala": taskala}


def around(median: float, spread: float = 2.0) -> Quantiles:
    return Quantiles.of(median + spread * (level - 0.5) for level in LEVELS)


def a_view(*events, plate="417 AK 07", at=NOW, promised_at=None, **more) -> TripView:
    """Events as (kind, moment[, fields]); `p_late` and `left` (median hours to go) as forecast."""
    truck = a_truck(plate)
    trip = more.pop("trip", None) or a_trip(truck)
    journal = [an_event(e[0], e[1], trip, **(e[2] if len(e) > 2 else {})) for e in events]
    left, p_late = more.pop("left", None), more.pop("p_late", None)
    quantiles = None if left is None else around(left)
    return TripView(
        trip=trip,
        truck=truck,
        driver=None,
        carrier=None,
        orders=(),
        state=fold_trip(trip, journal),
        forecast=WaitForecast(None),
        arrival=Arrival(at, quantiles, p_late=p_late),
        promised_at=promised_at,
    )


def a_crossing_view(state="calm", since=None, code="syrym", median=None, waiting=()):
    return CrossingView(
        crossing=CROSSINGS[code](),
        direction=Direction.OUT,
        state=CrossingState(state),
        since=since,
        forecast=WaitForecast(None if median is None else around(median, median)),
        readings=(),
        waiting=tuple(waiting),
    )


def a_record(view: TripView, q90: float, crossing="syrym") -> ForecastRecord:
    return ForecastRecord(
        id=new_id(),
        trip=view.trip.id,
        crossing=crossing,
        direction="out",
        issued_at=NOW,
        cause="joined",
        joined_at=NOW,
        wait=Quantiles.of([q90] * len(LEVELS)),
        arrival=None,
        state=CrossingState.CALM,
    )


def a_source(last_ok_hours, problem="", name="cargoruqsat", at=NOW) -> SourceStatus:
    last_ok = None if last_ok_hours is None else at - timedelta(hours=last_ok_hours)
    return SourceStatus(name, last_ok, at, problem)


def look(facts: AlertFacts, episodes=(), at=NOW, limits=LIMITS):
    """Episodes after a look at these facts."""
    return update(episodes, observe(facts, at, limits), at, limits)


def kinds(episodes) -> list[str]:
    return sorted(e.kind.value for e in episodes if e.closed_at is None)


def the_open(episodes, kind):
    """The one open episode of a kind."""
    (episode,) = [e for e in episodes if e.kind == kind and e.closed_at is None]
    return episode
