"""What a forecast was made from, in counts, ages and shares."""

from collections.abc import Mapping

from core.domain.forecast import Basis, SourceWeight
from core.estimate.facts import Outcome, OwnWait
from core.estimate.snapshot import Belief, Sources, Standing

_RECENT_HOURS = 14 * 24.0
_FEW_TRUCKS = 3.0  # so many own trucks weigh as much as the climate


def basis_of(
    belief: Belief,
    now: float,
    standing: Mapping[str, Standing],
    ended: Mapping[str, OwnWait],
    sources: Sources,
    truck: str | None,
) -> Basis:
    """Count own trucks of the last fourteen days; share out what narrowed the forecast."""
    released = [
        w.ended
        for w in ended.values()
        if w.outcome is Outcome.RELEASED and w.ended is not None and w.ended > now - _RECENT_HOURS
    ]
    waiting = len(standing)
    shares = list(_told(belief, now, standing, sources, truck))
    left = 1 - sum(s.weight for s in shares)
    own = left * (len(released) + waiting) / (len(released) + waiting + _FEW_TRUCKS)
    if released or waiting:
        age = 60 * (now - max(released)) if released else None
        shares.append(SourceWeight("own", "trucks", age, round(own, 3)))
    prior = sources.climate.prior is not None
    if prior:
        shares.append(SourceWeight("prior", "crossing", None, round(left - own, 3)))
    return Basis(len(released), waiting, prior, tuple(shares))


def _told(
    belief: Belief,
    now: float,
    standing: Mapping[str, Standing],
    sources: Sources,
    truck: str | None,
) -> list[SourceWeight]:
    if not belief.counted:
        return []
    found = []
    mine = standing.get(truck) if truck is not None else None
    counted = mine.counted_at if mine is not None else None
    if counted is not None:
        found.append(("position", "driver", now - counted))
    for posted in (sources.posted.newest_length(now), sources.posted.newest_wait(now)):
        if posted is not None:
            found += [(posted.kind.value, posted.source, now - posted.at)]
    return [
        SourceWeight(kind, source, round(60 * age, 1), round(belief.narrowed / len(found), 3))
        for kind, source, age in found
    ]
