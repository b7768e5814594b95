"""Limits of the alerts: a company's settings may replace each of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace

from core.domain.alert import AlertKind
from core.domain.cargo_limit import CHILLED_HOURS, FROZEN_HOURS

NEVER = float("inf")

WORSE_BY = {
    AlertKind.REFUSED: 1.0,  # a further step down: to storage
    AlertKind.STRANDED: 12.0,  # hours over the bound
    AlertKind.SILENT: 12.0,  # hours without a word
    AlertKind.LATE: 6.0,  # hours of the median lateness
    AlertKind.CROSSING: 24.0,  # hours of the median wait
    AlertKind.STAY_DAYS: 3.0,  # days over the limit
}
"""By how much an episode must worsen to be raised again; of other kinds it never is."""


@dataclass(frozen=True, slots=True)
class Limits:
    """When an alert is raised, and when what was raised is kept. Hours, or chances from 0 to 1."""

    late_raise: float = 0.5
    late_act: float = 0.8
    late_keep: float = 0.3
    silent_road: float = 6.0
    silent_border: float = 12.0
    silent_far: float = 24.0
    far_hours: float = 24.0  # more than this to go: far away
    silent_attempts: int = 3  # so many calls without an answer halve the limit
    night_begins: int = 22  # o'clock in Oral
    night_ends: int = 7
    slot_raise: float = 0.5
    slot_keep: float = 0.3
    slot_length: float = 1.0
    slot_leave_ahead: float = 2.0  # told so long before the hour to leave
    stranded_neighbours: float = 48.0  # released within this time: still neighbours
    stranded_unbound: float = 48.0  # bound of a truck of which nothing was forecast when it joined
    still_hours: float = 6.0  # in a queue, reported or pinging from one place
    still_road_hours: float = 13.0  # on the road: longer than a night's rest
    still_fresh: float = 4.0  # the last of those reports no older than this
    creep_hours: float = 12.0  # in which a queue should move by creep_km
    creep_km: float = 2.0
    cargo_chilled: float = CHILLED_HOURS  # from the departure, where nobody wrote how long it keeps
    cargo_frozen: float = FROZEN_HOURS
    cargo_raise: float = 0.5  # chance to arrive too late for the cargo
    overtaken_hours: float = 2.0  # joined so much later and through: it has overtaken
    jam_settles: float = 6.0  # a jam that has turned into "slow" or "unknown" is over after this
    jam_calms: float = 2.0  # one that has turned into "calm"
    source_raise: float = 1.0
    documents_raise: float = 24.0  # hours before the departure, a rule's own lead added
    documents_act: float = 12.0
    stay_keep: float = 3.0  # days below the limit of a year that keep the warning
    worse_by: Mapping[AlertKind, float] = field(default_factory=lambda: WORSE_BY)

    def step(self, kind: AlertKind) -> float:
        """How much worse an episode of this kind must get to be raised again."""
        return self.worse_by.get(kind, NEVER)

    def overruled(self, given: Mapping[str, float]) -> "Limits":
        """These limits with those of `given` in their place; names that are none are left out."""
        known = {f.name for f in fields(self)} - {"worse_by"}
        return replace(self, **{k: v for k, v in given.items() if k in known})  # type: ignore[arg-type]
