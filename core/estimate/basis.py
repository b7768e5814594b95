"""What a forecast was made from, in counts, ages and shares."""

from collections.abc import Iterable
from dataclasses import dataclass

from core.domain.forecast import Basis, SourceWeight
from core.estimate.facts import Outcome, OwnWait
from core.estimate.snapshot import Belief, Sources, Standing
from core.estimate.stages import StageLaw

RECENT_HOURS = 14 * 24.0  # own trucks of a fortnight are counted
_FEW_TRUCKS = 3.0  # so many own trucks weigh as much as the climate


@dataclass(frozen=True, slots=True)
class Own:
    """Own trucks of the last fourteen days."""

    released: int
    waiting: int
    newest: float | None  # release

    @classmethod
    def count(cls, now: float, waiting: int, ended: Iterable[OwnWait]) -> "Own":
        """Count what is known at a moment."""
        moments = [
            w.ended
            for w in ended
            if w.outcome is Outcome.RELEASED and (w.ended or 0.0) > now - RECENT_HOURS
        ]
        newest = max((m for m in moments if m is not None), default=None)
        return cls(len(moments), waiting, newest)


def basis_of(
    belief: Belief, now: float, own: Own, sources: Sources, mine: Standing | None
) -> Basis:
    """Share out what narrowed the forecast; what is left belongs to own trucks and the prior."""
    if belief.stage is not None:
        return _basis_of_stage(belief.stage, now)
    shares = _told(belief, now, sources, mine)
    left = max(1 - sum(s.weight for s in shares), 0.0)
    trucks = own.released + own.waiting
    weight = left * trucks / (trucks + _FEW_TRUCKS)
    if trucks:
        age = None if own.newest is None else round(60 * (now - own.newest), 1)
        shares.append(SourceWeight("own", "trucks", age, round(weight, 3)))
    prior = sources.climate.prior is not None
    if prior:
        shares.append(SourceWeight("prior", "crossing", None, round(left - weight, 3)))
    return Basis(own.released, own.waiting, prior, tuple(shares))


def _basis_of_stage(stage: StageLaw, now: float) -> Basis:
    """Of a truck out of the queue: that it came so far, and how long others took from there."""
    age = round(60 * (now - stage.reached), 1)
    told = round(stage.told, 3)
    sources = (
        SourceWeight("stage", stage.stage.value, age, told),
        SourceWeight("prior", "stage", None, round(1 - told, 3)),
    )
    return Basis(stage.ended, stage.standing, prior=True, sources=sources)


def _told(
    belief: Belief, now: float, sources: Sources, mine: Standing | None
) -> list[SourceWeight]:
    if not belief.counted:
        return []
    found = []
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
