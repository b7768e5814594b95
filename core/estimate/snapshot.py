"""What is believed of a crossing at the moment of its newest fact.

Between two facts nothing is learnt: a forecast at a later moment cuts these laws at what the truck
has waited by then. So its upper quantiles never fall while nothing but time passes.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from core.estimate.chain import Smoothed, WaitChain, Word
from core.estimate.climate import Climate
from core.estimate.facts import Outcome, OwnWait, Passage, Posted
from core.estimate.grid import GRID, Array, ended_likelihood, waiting_likelihood
from core.estimate.law import SOFT_HOURS, Law
from core.estimate.pace_bank import Ahead, PaceBank
from core.estimate.posted import FRESH_HOURS, PostedFigures
from core.estimate.stages import StageLaw, Stages

_PAPERS_HOURS, _PAPERS_DEVIATION = 1.75, 1.2  # from the barrier to release
_COMMON_ERROR = 1.5  # counts share the error of the pace: each says less of other trucks
_PASSAGE_POWER = 0.3  # a stay in the waiting area is only a part of a wait
_TAIL_PER_ROOT_HOUR = 0.05  # of a queue that one will join later
_AT_BARRIER = (Ahead(1.0, 0.0, 0.0),)
_LEAST = 1e-4  # trucks come in waves that nobody has counted yet
_FADING_HOURS = 24.0  # and what is known of it says nothing of the week after


@dataclass(slots=True)
class Standing:
    """A waiting own truck with what was heard of it and of its queue."""

    wait: OwnWait
    counted_at: float | None = None
    length_posted: bool = False  # when it joined
    wait_posted: Posted | None = None


@dataclass(frozen=True, slots=True)
class Sources:
    """Where a snapshot takes its knowledge from."""

    climate: Climate
    chain: WaitChain
    pace: PaceBank
    posted: PostedFigures
    stages: Stages


@dataclass(frozen=True, slots=True, eq=False)
class Belief:
    """Of one truck: each forecaster's law, and how much counts or posts narrowed it (0..1).

    Of a truck that is out of the queue only its stage speaks.
    """

    laws: tuple[Law, Law]
    counted: bool
    narrowed: float
    stage: StageLaw | None = None


def barrier_likelihood(waited: float, words: Sequence[Ahead], doubt: float) -> Array:
    """P(what says how far the barrier is | W), for a truck that has waited so long."""
    left = np.log(np.maximum(GRID - _PAPERS_HOURS - waited, 0.0) + SOFT_HOURS)
    weight, hours, deviation = np.array([(w.weight, w.hours, w.deviation) for w in words]).T
    soft = hours + SOFT_HOURS
    spread = doubt * np.hypot(hours * deviation, _PAPERS_DEVIATION) / soft
    z = (left[:, None] - np.log(soft)) / spread
    return np.asarray(_LEAST + np.exp(-(z**2) / 2) @ (weight / spread))


class Snapshot:
    """Laws of all trucks at one moment, computed when asked for and kept."""

    def __init__(
        self,
        clock: float,
        sources: Sources,
        standing: Mapping[str, Standing],
        ended: Iterable[Word],
        passages: Iterable[Passage],
    ) -> None:
        self.clock = clock
        self._sources = sources
        self._standing = standing
        self._index: dict[str, int] = {}
        self._known: dict[str | float, Belief] = {}
        self._ahead = sources.pace.ahead()
        self._smoothed = self._smooth(ended, passages)

    def belief(self, truck: str) -> Belief:
        """Give what is believed of a waiting truck."""
        if truck not in self._known:
            joined = self._standing[truck].wait.joined
            stage = self._sources.stages.law(truck, joined, self.clock)
            if stage is None:
                others = self._smoothed.without(self._index[truck])
                self._known[truck] = self._make(joined, others, self._evidence(truck, 1.0))
            else:
                laws = (stage.law, stage.law)
                self._known[truck] = Belief(laws, counted=False, narrowed=0.0, stage=stage)
        return self._known[truck]

    def belief_at(self, joined: float) -> Belief:
        """Give what is believed of a truck that joins, or joined unseen, at a moment.

        Of those who joined unseen nobody knows the minute: they share the belief of their hour.
        """
        if joined < self.clock:
            joined = min(math.ceil(joined), self.clock)
        if joined not in self._known:
            told = self._evidence_at(joined) if joined >= self.clock else None
            self._known[joined] = self._make(joined, self._smoothed.at(joined), told)
        return self._known[joined]

    def _make(self, joined: float, others: Array, told: Array | None) -> Belief:
        waited = max(self.clock - joined, 0.0)
        alone, narrowed = self._sources.climate.weights(joined), 0.0
        if told is not None:
            before = _deviation(others)
            others, alone = _times(others, told), _times(alone, told)
            narrowed = max(0.0, 1 - (_deviation(others) / max(before, 1e-6)) ** 2)
        laws = (Law.from_weights(others, waited), Law.from_weights(alone, waited))
        return Belief(laws, told is not None, narrowed)

    def _smooth(self, ended: Iterable[Word], passages: Iterable[Passage]) -> Smoothed:
        words = [(word, "") for word in ended]
        for passage in passages:
            stay = (self.clock if passage.left is None else passage.left) - passage.entered
            likelihood = waiting_likelihood(stay) ** _PASSAGE_POWER
            words.append((Word(passage.entered, likelihood), ""))
        for truck, standing in self._standing.items():
            words.append((self._word_of_standing(truck, standing), truck))
        words.sort(key=lambda pair: pair[0].joined)
        self._index = {truck: i for i, (_, truck) in enumerate(words) if truck}
        first = min(self._index.values(), default=len(words) - 1)
        return self._sources.chain.smooth([word for word, _ in words], first)

    def _word_of_standing(self, truck: str, standing: Standing) -> Word:
        passed = self._sources.stages.barrier_passed(truck)
        if passed is not None:  # how long it stays at the posts says nothing of the queue
            return _word_of_passing(standing.wait, passed)
        word = word_of(standing.wait, self.clock)
        told = self._evidence(truck, _COMMON_ERROR)
        return word if told is None else Word(word.joined, word.likelihood * told)

    def _evidence(self, truck: str, doubt: float) -> Array | None:
        standing = self._standing[truck]
        waited = self.clock - standing.wait.joined
        if standing.counted_at is not None or standing.length_posted:
            words = self._ahead.get(truck)
            if words:
                return barrier_likelihood(waited, words, doubt)
        if standing.wait_posted is not None:
            return self._sources.posted.likelihood(standing.wait_posted)
        return None

    def _evidence_at(self, joined: float) -> Array | None:
        words = self._ahead.get(None)
        coming = joined - self.clock
        if words and self.clock - self._sources.pace.posted_at <= FRESH_HOURS:
            later = _TAIL_PER_ROOT_HOUR * math.sqrt(coming)
            words = [replace(w, deviation=math.hypot(w.deviation, later)) for w in words]
            told = barrier_likelihood(0.0, words, 1.0)
        else:
            posted = self._sources.posted.newest_wait(self.clock)
            if posted is None:
                return None
            told = self._sources.posted.likelihood(posted)
        return np.asarray(told ** math.exp(-coming / _FADING_HOURS))


def word_of(wait: OwnWait, clock: float) -> Word:
    """Give what an own wait says by itself: ended, waiting, or first heard of in the queue."""
    if wait.ended is not None and wait.outcome is Outcome.RELEASED:
        found = ended_likelihood(wait.ended - wait.joined)
    else:
        found = waiting_likelihood((clock if wait.ended is None else wait.ended) - wait.joined)
    if wait.truncated_at is not None and wait.truncated_at > wait.joined:
        found = found / waiting_likelihood(wait.truncated_at - wait.joined)
    return Word(wait.joined, found)


def _word_of_passing(wait: OwnWait, passed: float) -> Word:
    waited = max(passed - wait.joined, 0.0)
    word = word_of(wait, wait.joined + waited)
    if wait.truncated_at is not None:
        return word  # nobody knows how long it stood before
    return Word(word.joined, word.likelihood * barrier_likelihood(waited, _AT_BARRIER, 1.0))


def _times(weights: Array, likelihood: Array) -> Array:
    product = weights * likelihood
    return np.asarray(product / product.sum())


def _deviation(weights: Array) -> float:
    logs = np.log(GRID)
    mean = float(weights @ logs)
    return math.sqrt(max(float(weights @ (logs - mean) ** 2), 0.0))
