"""The forecaster of one crossing and direction.

Facts are taken in the order in which they became known; a forecast may be asked for any later
moment and changes nothing. Two forecasters are blended: the chain, in which all own trucks, counts
and posts speak of every joining, and each truck alone against the climate.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from core.domain.forecast import Basis, CrossingState, WaitForecast, WhyNull
from core.domain.quantiles import Quantiles
from core.estimate.basis import RECENT_HOURS, Own, basis_of
from core.estimate.calibration import Regime
from core.estimate.chain import WaitChain, Word
from core.estimate.climate import Climate
from core.estimate.facts import (
    BEHIND_BARRIER,
    BorderStage,
    Fact,
    Outcome,
    OwnWait,
    Passage,
    Position,
    Posted,
    Reached,
    heard_at,
)
from core.estimate.flow import Flow
from core.estimate.grid import Array
from core.estimate.law import Law
from core.estimate.notices import Notices
from core.estimate.pace_bank import PaceBank
from core.estimate.posted import FRESH_HOURS, PostedFigures
from core.estimate.prior import WeeklyPrior
from core.estimate.refusals import RefusalRisk, Refusals
from core.estimate.scorecard import Said, Scorecard
from core.estimate.snapshot import Belief, Snapshot, Sources, Standing, word_of
from core.estimate.stages import Stages

_CHAIN_HOURS = 8 * 24.0  # and those that still speak of the queue of now
_MOST_PASSAGES = 60
_STRETCH_HOURS = 24.0
_SILENCE_HOURS = 6.0  # between beliefs while nothing is heard
_MOST_SNAPSHOTS = 13  # three days
_AGEING = 0.01  # an hour without a fact widens the spread by so much
_OLDEST = 1.0  # but never more than that


@dataclass(frozen=True, slots=True)
class Ask:
    """A truck to forecast: an own one that waits, or any that joined or joins at a moment."""

    joined: float
    truck: str | None = None


class CrossingEstimator:
    """Learns from facts, forecasts waits.

    Before `learn_from` facts feed climate, pace and refusals only: a long history is taken quickly
    and trust in the forecasters is learnt from what came later.
    """

    def __init__(self, prior: WeeklyPrior | None = None, learn_from: float = -math.inf) -> None:
        self._prior = prior
        self._learn_from = learn_from
        self._climate = Climate(prior)
        self._pace = PaceBank()
        self._posted = PostedFigures(self._pace)
        self._stages = Stages(prior)
        chain = WaitChain(self._climate.weights)
        self._sources = Sources(self._climate, chain, self._pace, self._posted, self._stages)
        self._scorecard = Scorecard()
        self._refusals = Refusals()
        self._notices = Notices()
        self._flow = Flow()
        self._standing: dict[str, Standing] = {}
        self._ended: dict[str, OwnWait] = {}
        self._words: dict[str, Word] = {}
        self._passages: list[Passage] = []
        self._clock = -math.inf
        self._heard = False
        self._current: list[Snapshot] = []
        self._said: dict[Belief, Law] = {}

    def take(self, fact: Fact) -> None:
        """Learn a fact; it is known from now on."""
        moment = max(self._clock, heard_at(fact))
        if moment >= self._learn_from:
            self._forecast_for_the_score(moment)
        self._see_who_stands(moment)
        closed = self._notices.is_closed(moment)
        self._pace.advance(moment, closed=closed)
        self._clock, self._current, self._heard = moment, [], True
        self._said.clear()
        if isinstance(fact, OwnWait):
            self._take_wait(fact)
        elif isinstance(fact, Position):
            self._take_position(fact)
        elif isinstance(fact, Reached):
            self._take_reached(fact)
        elif isinstance(fact, Posted):
            self._posted.take(fact)
        elif isinstance(fact, Passage):
            self._passages = [*self._passages, fact][-_MOST_PASSAGES:]
        else:
            self._notices.take(fact)

    def forecast(
        self, now: float, joined: float | None = None, truck: str | None = None
    ) -> WaitForecast:
        """Forecast the wait of a truck that joined, or (None) of one that joins now."""
        now = max(now, self._clock)
        return self.forecast_many(now, [Ask(now if joined is None else joined, truck)])[0]

    def forecast_many(self, now: float, asks: Sequence[Ask]) -> list[WaitForecast]:
        """Forecast many trucks at one moment, sharing the work."""
        now = max(now, self._clock)
        if not self._heard and self._prior is None:
            return [WaitForecast(None, why_null=WhyNull.NO_DATA)] * len(asks)
        if self._notices.is_closed_without_end(now):
            return [WaitForecast(None, why_null=WhyNull.CLOSED)] * len(asks)
        standing = np.array([self._clock - s.wait.joined for s in self._standing.values()])
        known = _Known(
            now,
            Own.count(now, len(self._standing), self._ended.values()),
            self._refusals.risk(standing),
            self._snapshots(now)[::-1],
        )
        made = {ask: self._forecast_one(known, ask) for ask in dict.fromkeys(asks)}
        return [made[ask] for ask in asks]

    def state(self, now: float) -> tuple[CrossingState, float | None]:
        """Give how the crossing runs, and since when."""
        now = max(now, self._clock)
        closed_since = self._notices.closed_since(now)
        if closed_since is not None:
            return CrossingState.CLOSED, closed_since
        if not self._heard:
            return CrossingState.UNKNOWN, None
        return self._flow.read(now, self._clock, self._wait_of_now(now), self._calm_hours())

    def _forecast_one(self, known: "_Known", ask: Ask) -> WaitForecast:
        now = known.now
        standing = self._standing.get(ask.truck) if ask.truck is not None else None
        joined = ask.joined if standing is None else standing.wait.joined
        snapshots = known.snapshots[:1] if joined > self._clock else known.snapshots
        beliefs = [_belief(s, joined, standing) for s in snapshots]
        belief, said = beliefs[0], [self._quantiles(b, joined, now) for b in beliefs]
        hours = said[0] if len(said) == 1 else _never_falling(said)
        return WaitForecast(
            Quantiles.of(hours.tolist()),
            self._basis(known, belief, standing),
            p_refused=self._chance_of_refusal(known, joined, belief),
        )

    def _basis(self, known: "_Known", belief: Belief, standing: Standing | None) -> Basis:
        if belief not in known.bases:
            found = basis_of(belief, known.now, known.own, self._sources, standing)
            known.bases[belief] = found
        return known.bases[belief]

    def _chance_of_refusal(self, known: "_Known", joined: float, belief: Belief) -> float | None:
        """By the stage it is in, where trucks of ours have come to an end from there."""
        found = None if belief.stage is None else belief.stage.chance_of_refusal(known.now)
        if found is None and known.risk is not None:
            found = known.risk.chance(max(known.now - joined, 0.0))
        return found

    def _quantiles(self, belief: Belief, joined: float, now: float) -> Array:
        law = self._said.get(belief)
        if law is None:
            law, _ = self._say(belief, ahead=max(joined - self._clock, 0.0))
            shut = self._notices.closed_hours(joined, self._clock, law.median)
            law = law.shifted(shut) if shut > 0 else law
            if self._heard:
                self._said[belief] = law
        silent = max(now - max(self._clock, joined), 0.0)
        return law.aged(max(now - joined, 0.0), min(_AGEING * silent, _OLDEST))

    def _say(self, belief: Belief, ahead: float = 0.0) -> tuple[Law, Regime]:
        """What is said of a belief; of who joins in so many hours the learnt stretch fades.

        It was learnt from errors about today's queue; the climate of days ahead is wide by itself,
        and so is what is learnt of the posts behind the barrier.
        """
        if belief.stage is not None:
            return belief.stage.law, Regime.CALM
        trust = self._scorecard.trust(counted=belief.counted)
        law = Law.blend(belief.laws, trust)
        regime = Regime.JAM if law.median > self._climate.median() else Regime.CALM
        today = math.exp(-ahead / _STRETCH_HOURS)
        lower, upper = (
            factor**today for factor in self._scorecard.stretch(regime, counted=belief.counted)
        )
        return law.stretched(lower, upper), regime

    def _snapshots(self, now: float) -> list[Snapshot]:
        """Beliefs at the newest fact and every few hours of the silence after it.

        That trucks still stand is news, too: but never such that an upper quantile falls.
        """
        if not self._heard:  # only the prior speaks, and at any moment
            return [Snapshot(now, self._sources, self._standing, (), ())]
        if not self._current:
            self._forget(self._clock)
        start = self._clock
        silent = max(now - start, 0.0)
        wanted = min(1 + int(silent // _SILENCE_HOURS), _MOST_SNAPSHOTS)
        while len(self._current) < wanted:
            moment = start + _SILENCE_HOURS * len(self._current)
            told = [w for w in self._words.values() if w.joined > moment - _CHAIN_HOURS]
            closed = self._notices.is_closed(moment)
            sources = replace(self._sources, pace=self._pace.advanced(moment, closed=closed))
            self._current.append(Snapshot(moment, sources, self._standing, told, self._passages))
        return self._current[:wanted]

    def _forget(self, clock: float) -> None:
        old = [t for t, w in self._ended.items() if w.joined < clock - RECENT_HOURS]
        for truck in old:
            del self._ended[truck], self._words[truck]
        self._passages = [p for p in self._passages if p.entered > clock - _CHAIN_HOURS]

    def _forecast_for_the_score(self, moment: float) -> None:
        """Say what is believed of trucks whose next forecast falls due before this moment."""
        due = self._scorecard.due(moment)
        if not due:
            return
        self._flow.see(due[0][0], self._wait_of_now(due[0][0]), self._calm_hours())
        for due_at, truck in due:
            at = max(due_at, self._clock)
            waited = at - self._standing[truck].wait.joined
            belief = self._snapshots(at)[-1].belief(truck)
            if belief.stage is not None:
                self._scorecard.put_off(truck)
                continue
            law, regime = self._say(belief)
            experts = np.array([x.at_levels(waited) for x in belief.laws])
            ours = law.at_levels(waited)
            self._scorecard.pass_by(truck, waited)
            said = Said(at, belief.counted, regime, waited, experts, ours)
            self._scorecard.record(truck, said)

    def _see_who_stands(self, moment: float) -> None:
        if moment > self._clock:
            self._scorecard.turn.advance(moment)
            for truck, standing in self._standing.items():
                self._scorecard.pass_by(truck, moment - standing.wait.joined)

    def _take_wait(self, wait: OwnWait) -> None:
        truck = wait.truck
        if wait.ended is not None:
            self._end(wait, wait.ended)
        elif truck in self._standing:
            self._standing[truck].wait = wait
        else:
            fresh = self._clock - self._pace.posted_at <= FRESH_HOURS
            posted = self._posted.newest_wait(wait.joined)
            self._standing[truck] = Standing(wait, None, fresh, posted)
            self._pace.join(truck)
            self._stages.join(truck)
            if self._clock >= self._learn_from:
                self._scorecard.join(truck, self._clock)

    def _end(self, wait: OwnWait, ended: float) -> None:
        truck, waited = wait.truck, ended - wait.joined
        standing = self._standing.pop(truck, None)
        outcome = wait.outcome or Outcome.LEFT
        if truck not in self._ended:
            self._refusals.take(waited, outcome)
            if outcome is Outcome.RELEASED:
                heard_of = wait.joined if wait.truncated_at is None else wait.truncated_at
                unseen = min(max(heard_of - wait.joined, 0.0), waited)
                self._climate.take(wait.joined, waited, 1 - unseen / max(waited, 0.1))
        self._stages.settle(wait, ended)
        self._ended[truck], self._words[truck] = wait, word_of(wait, ended)
        if outcome is not Outcome.RELEASED:
            self._pace.drop(truck)
            self._scorecard.drop(truck)
            return
        self._pace.release(truck, waited)
        self._scorecard.settle(truck, waited)
        if standing is not None and standing.wait_posted is not None:
            self._posted.settle(standing.wait_posted, waited)

    def _take_position(self, position: Position) -> None:
        stage = self._stages.stage_of(position.truck)
        if stage is not None and stage[0] in BEHIND_BARRIER:
            return  # he counts those on the strip
        if position.truck in self._standing:
            self._standing[position.truck].counted_at = position.at
            self._pace.take_position(position.truck, position.at, position.vehicles_ahead)

    def _take_reached(self, reached: Reached) -> None:
        self._stages.take(reached, self._ended.get(reached.truck))
        if reached.stage is BorderStage.EXIT_POST:
            self._pace.take_position(reached.truck, reached.at, 0.0)
        elif reached.stage in BEHIND_BARRIER:
            self._pace.drop(reached.truck)

    def _wait_of_now(self, now: float) -> float:
        newest = self._snapshots(now)[-1]
        return newest.belief_at(newest.clock).laws[0].median

    def _calm_hours(self) -> float:
        return self._climate.calm_hours()


@dataclass(frozen=True, slots=True)
class _Known:
    """What all forecasts of one moment share."""

    now: float
    own: Own
    risk: RefusalRisk | None
    snapshots: Sequence[Snapshot]  # what was said since the newest fact, the last of it first
    bases: dict[Belief, Basis] = field(default_factory=dict)


def _belief(snapshot: Snapshot, joined: float, standing: Standing | None) -> Belief:
    if standing is None:
        return snapshot.belief_at(joined)
    return snapshot.belief(standing.wait.truck)


def _never_falling(said: list[Array]) -> Array:
    """Newest first: what was said from the median up still holds."""
    highest = np.max(said, axis=0)
    lower = np.arange(len(highest)) < len(highest) // 2
    return np.asarray(np.where(lower, said[0], highest))
