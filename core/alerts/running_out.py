"""A paper runs out on the way: before the cargo is there, or before the driver is home again."""

from collections.abc import Iterator
from datetime import UTC, datetime, time

from core.alerts.facts import AlertFacts
from core.alerts.limits import Limits
from core.alerts.observation import Observation, episode_key
from core.domain.alert import AlertKind, Level
from core.domain.clock import ORAL


def observe(facts: AlertFacts, now: datetime, limits: Limits) -> Iterator[Observation]:
    """One observation a paper of a trip that does not hold as long as it must."""
    del now, limits
    for view in facts.open_trips():
        for end in view.stay.ends if view.stay else ():
            last = datetime.combine(end.until, time(0), tzinfo=ORAL).astimezone(UTC)
            yield Observation(
                kind=AlertKind.DOCUMENTS,
                key=episode_key(AlertKind.DOCUMENTS, view.trip.id, f"{end.paper}:{end.until}"),
                level=Level.ACT if end.is_likely else Level.WARN,
                since=view.state.departed_at or view.state.since or last,
                trip=view.trip.id,
                values={
                    "plate": view.plate,
                    "runs_out": end.paper,
                    "number": end.number,
                    "until": end.until.isoformat(),
                    "driver": view.driver_name,
                    "likely": end.is_likely,
                },
            )
