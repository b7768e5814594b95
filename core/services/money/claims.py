"""The claim of one trip: its evidence as known now, on the desk still or long over."""

from core.domain.delay import delay_parts
from core.domain.event import effective
from core.domain.fleet import Trip
from core.domain.trip_cost import trip_cost
from core.report.claim import Claim
from core.services.asked_trip import asked_trip
from core.services.desk import Desk
from core.services.gathering.desk_facts import gather_trip
from core.services.gathering.trip_rows import trip_rows
from core.services.money.costs import own_rate
from core.store import queries
from core.store.database import Snapshot


def claim_of(desk: Desk, ref: str) -> Claim:
    """Everything a customer is shown of a trip, by its ref or the plate of its truck.

    Raises KezekError `unknown_trip`, `several_trips_fit`.
    """
    with desk.store.reading() as snapshot:
        return _claim(desk, snapshot, asked_trip(snapshot, ref, desk.clock.now()))


def _claim(desk: Desk, snapshot: Snapshot, trip: Trip) -> Claim:
    now = desk.clock.now()
    facts = gather_trip(desk, snapshot, now, trip)
    (view,) = trip_rows(facts)
    return Claim(
        company=desk.company,
        made_at=desk.clock.written(),
        as_of=now,
        view=view,
        cost=trip_cost(view, own_rate(desk.settings), now),
        parts=delay_parts(view.state),
        events=tuple(effective(list(facts.journals[trip.id]))),
        forecasts=tuple(queries.forecasts_of(snapshot, trip.id, now)),
        documents=tuple(queries.documents_of(snapshot, [trip.id])[trip.id]),
        attachments=tuple(queries.attachments_of(snapshot, [trip.id])[trip.id]),
        crossings=desk.reference.crossings,
    )
