"""The forecaster of one crossing and direction.

Facts are taken in the order in which they became known; a forecast may be asked for any later
moment and changes nothing. Two forecasters are blended: the chain, in which all own trucks, counts
and posts speak of every joining, and each truck alone against the climate.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.domain.forecast import CrossingState, WaitForecast, WhyNull
from core.estimate.basis import basis_of
from core.estimate.calibration import Regime
from core.estimate.chain import WaitChain, Word
from core.estimate.climate import Climate
from core.estimate.facts import (
    Fact,
    Notice,
    Outcome,
    OwnWait,
    Passage,
    Position,
    Posted,
    heard_at,
)
from core.estimate.flow import Flow
from core.estimate.law import Law
from core.estimate.notices import Notices
from core.estimate.pace_bank import PaceBank
from core.estimate.posted import FRESH_HOURS, PostedFigures
from core.estimate.prior import WeeklyPrior
from core.estimate.refusals import Refusals
from core.estimate.scorecard import Said, Scorecard, quantiles_at
from core.estimate.snapshot import Belief, Snapshot, Sources, Standing, word_of

RECENT_HOURS = 14 * 24.0  # ended waits that are counted as recent
_CHAIN_HOURS = 8 * 24.0  # and those that still speak of the queue of now
_MOST_PASSAGES = 60
_AGEING = 0.01  # an hour without a fact widens the spread by so much
_OLDEST = 2.0  # but never more than that


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
        self._sources = Sources(
            self._climate, WaitChain(self._climate.weights), self._pace, self._posted
        )
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
        self._current: Snapshot | None = None

    def take(self, fact: Fact) -> None:
        """Learn a fact; it is known from now on."""
        moment = max(self._clock, heard_at(fact))
        if moment >= self._learn_from:
            self._forecast_for_the_score(moment)
        closed = self._notices.is_closed(moment)
        self._pace.advance(moment, closed=closed)
        self._clock, self._current, self._heard = moment, None, True
        if isinstance(fact, OwnWait):
            self._take_wait(fact)
        elif isinstance(fact, Position):
            self._take_position(fact)
        elif isinstance(fact, Posted):
            self._posted.take(fact)
        elif isinstance(fact, Passage):
            self._passages = [*self._passages, fact][-_MOST_PASSAGES:]
        else:
            self._take_notice(fact)

    def forecast(
        self, now: float, joined: float | None = None, truck: str | None = None
    ) -> WaitForecast:
        """Forecast the wait of a truck that joined, or (None) of one that joins now."""
        return self.forecast_many(now, [Ask(now if joined is None else joined, truck)])[0]

    def forecast_many(self, now: float, asks: Sequence[Ask]) -> list[WaitForecast]:
        """Forecast many trucks at one moment, sharing the work."""
        now = max(now, self._clock)
        if not self._heard and self._prior is None:
            return [WaitForecast(None, why_null=WhyNull.NO_DATA)] * len(asks)
        if self._notices.is_closed_without_end(now):
            return [WaitForecast(None, why_null=WhyNull.CLOSED)] * len(asks)
        waited = np.array([self._clock - s.wait.joined for s in self._standing.values()])
        made: dict[Ask, WaitForecast] = {}
        for ask in asks:
            if ask not in made:
                made[ask] = self._forecast_one(now, ask, waited)
        return [made[ask] for ask in asks]

    def state(self, now: float) -> tuple[CrossingState, float | None]:
        """Give how the crossing runs, and since when."""
        now = max(now, self._clock)
        closed_since = self._notices.closed_since(now)
        if closed_since is not None:
            return CrossingState.CLOSED, closed_since
        if not self._heard:
            return CrossingState.UNKNOWN, None
        return self._flow.read(now, self._clock, self._wait_of_now(), self._calm_hours())

    def _forecast_one(self, now: float, ask: Ask, waiting: np.ndarray) -> WaitForecast:
        belief, joined = self._belief(now, ask)
        law, _ = self._say(belief)
        law = law.shifted(self._notices.closed_hours(joined, self._clock, law.median))
        age = min(1 + _AGEING * max(now - max(self._clock, joined), 0.0), _OLDEST)
        if not math.isfinite(age):
            age = 1.0
        waited = max(now - joined, 0.0)
        return WaitForecast(
            law.stretched(age, age).quantiles(waited),
            basis_of(belief, now, self._standing, self._ended, self._sources, ask.truck),
            p_refused=self._refusals.chance(waited, waiting),
        )

    def _belief(self, now: float, ask: Ask) -> tuple[Belief, float]:
        snapshot = self._snapshot(now)
        if ask.truck in self._standing:
            return snapshot.belief(ask.truck), self._standing[ask.truck].wait.joined
        return snapshot.belief_at(ask.joined), ask.joined

    def _say(self, belief: Belief) -> tuple[Law, Regime]:
        trust = self._scorecard.trust(counted=belief.counted)
        law = Law.blend(belief.laws, trust)
        regime = Regime.JAM if law.median > self._climate.median() else Regime.CALM
        return law.stretched(*self._scorecard.calibration.factors(regime)), regime

    def _snapshot(self, now: float) -> Snapshot:
        if self._current is None:
            clock = self._clock if math.isfinite(self._clock) else now
            self._forget(clock)
            told = [w for w in self._words.values() if w.joined > clock - _CHAIN_HOURS]
            self._current = Snapshot(clock, self._sources, self._standing, told, self._passages)
        return self._current

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
        self._flow.see(self._clock, self._wait_of_now(), self._calm_hours())
        for at, truck in due:
            waited = at - self._standing[truck].wait.joined
            belief = self._snapshot(at).belief(truck)
            law, regime = self._say(belief)
            experts = np.array([quantiles_at(x, waited) for x in belief.laws])
            ours = quantiles_at(law, waited)
            self._scorecard.pass_by(truck, waited)
            said = Said(belief.counted, regime, waited, experts, ours)
            self._scorecard.record(truck, said)

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
            if self._clock >= self._learn_from:
                self._scorecard.join(truck, self._clock)

    def _end(self, wait: OwnWait, ended: float) -> None:
        truck, waited = wait.truck, ended - wait.joined
        standing = self._standing.pop(truck, None)
        outcome = wait.outcome or Outcome.LEFT
        if truck not in self._ended:
            self._refusals.take(waited, outcome)
            if outcome is Outcome.RELEASED:
                self._climate.take(wait.joined, waited)
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
        if position.truck in self._standing:
            self._standing[position.truck].counted_at = position.at
            self._pace.take_position(position.truck, position.at, position.vehicles_ahead)

    def _take_notice(self, notice: Notice) -> None:
        self._notices.take(notice)

    def _wait_of_now(self) -> float:
        return self._snapshot(self._clock).belief_at(self._clock).laws[0].median

    def _calm_hours(self) -> float:
        return self._climate.calm_hours()
