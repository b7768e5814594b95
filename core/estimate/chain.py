"""The wait of a truck that joins at t: a hidden Markov chain over the joinings of own trucks.

W(t) of a queue that is served at mu while trucks come at lambda moves by dW/dt = lambda/mu - 1 (the
fluid queue of Newell 1982, section 2.3): by nothing, up in a jam that begins, down while one
dissolves. Which of the three it does ends at a constant hazard (Adams & MacKay 2007, section 2.1);
then it does another, or, when a wave of trucks comes, W is drawn anew from the climate. First come,
first served forbids that t + W(t) falls, so what would be drawn below W - dt is W - dt.
Forward-backward: Rabiner (1989), eq. 19-25. How long a spell lasts is not known: three hypotheses
are weighed by their likelihood, tempered (Grünwald 2012) because none of them is true.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Self

import numpy as np

from core.estimate.grid import GRID, LOG_GRID, Array

_SPELLS = np.array([12.0, 36.0, 108.0])  # hours in which W stays as it is
_RUN_HOURS = 16.0  # a climb or a fall lasts most of a day
_CLIMBS = (0.5, 1.0, 1.5)  # lambda / mu - 1: a post at two thirds, at half, at less
_FALLS = (-0.2, -0.5, -0.8)
_SHARES: Array = np.array([0.5, 0.15, 0.35])[:, None, None]  # of what begins; falls are slower
_WAVES = 0.8  # of the changes begin with a draw from the climate
_DRIFT = 0.025  # of log W within a spell, per root hour
_LANES = 1.1  # first come, first served holds to within ten per cent
_TEMPER = 0.3
_LEAST = 1e-9


@dataclass(frozen=True, slots=True)
class Word:
    """What one truck says: its joining, and the likelihood over the grid."""

    joined: float
    likelihood: Array


@dataclass(frozen=True, slots=True)
class _Gap:
    """All that depends on the time between two joinings only."""

    keep: Array
    moves: Array  # of W, a matrix each: it stays, climbs, falls
    allowed: Array  # 1 where first come, first served allows the move
    floor: Array  # 1 at the least wait it allows
    back: tuple[Array, Array, Array]  # the three transposed, as their products are quicker


@dataclass(frozen=True, slots=True)
class _Step:
    """A gap and the climate at its end: what is drawn too low is drawn at the floor."""

    gap: _Gap
    rest: Array
    too_low: Array

    def forward(self, state: Array) -> Array:
        gap = self.gap
        ended = np.add.reduce((1 - gap.keep) * state)
        drawn = self.rest * (ended @ gap.allowed) + (ended * self.too_low) @ gap.floor
        moved = (gap.keep * state + _SHARES * (1 - _WAVES) * ended) @ gap.moves
        return np.asarray(moved + _SHARES * _WAVES * drawn + _LEAST)

    def backward(self, word: Array) -> Array:
        gap, (moves, allowed, floor) = self.gap, self.gap.back
        shared = np.add.reduce(_SHARES * _WAVES * word)
        drawn = (shared * self.rest) @ allowed + self.too_low * (shared @ floor)
        moved = word @ moves
        begun = drawn + np.add.reduce(_SHARES * (1 - _WAVES) * moved)
        return np.asarray(gap.keep * moved + (1 - gap.keep) * begun + _LEAST * word.max())


@cache
def _gap(bucket: int) -> _Gap:
    """Of so many quarters of a doubling of an hour: some 60 of 180 KB each serve all ways."""
    hours = 2.0 ** (bucket / 4)
    spread = math.hypot(_DRIFT * math.sqrt(hours), 0.02)
    stays = np.exp(-(((LOG_GRID[None, :] - LOG_GRID[:, None]) / spread) ** 2) / 2)
    stays /= stays.sum(axis=1, keepdims=True)
    floor = np.searchsorted(GRID, np.maximum(GRID - hours, GRID[0]) / _LANES)
    columns = np.arange(len(GRID))[None, :]
    keep = np.exp(-hours / np.array([_SPELLS, *[np.full(len(_SPELLS), _RUN_HOURS)] * 2]))
    matrices = (
        np.array([stays, stays @ _run(_CLIMBS, hours), stays @ _run(_FALLS, hours)]),
        (columns >= floor[:, None]).astype(float),
        (columns == floor[:, None]).astype(float),
    )
    moves, allowed, least = (np.ascontiguousarray(m.swapaxes(-1, -2)) for m in matrices)
    return _Gap(keep[:, :, None], *matrices, (moves, allowed, least))


def _run(rates: Sequence[float], hours: float) -> Array:
    """Move each W by the rate times the hours, shared between the two nearest of the grid."""
    columns = np.arange(len(GRID))
    moved: Array = np.zeros((len(GRID), len(GRID)))
    for rate in rates:
        reached = np.log(np.maximum(GRID + rate * hours, GRID[0]))
        x = np.interp(reached, LOG_GRID, columns)
        moved += np.maximum(1 - np.abs(x[:, None] - columns), 0.0) / len(rates)
    return moved


@dataclass(frozen=True, slots=True)
class _Forward:
    """The chain run forward over words, under the climate whose weights at the first are `rest`."""

    words: list[Word]
    rest: Array
    before: Array
    state: Array
    log_likelihood: Array  # of each hypothesis, up to each word
    steps: list[_Step]

    @classmethod
    def empty(cls, words: Sequence[Word], rest: Array) -> Self:
        n, h = len(words), len(_SPELLS)
        shape = (n, len(_SHARES), h, len(GRID))
        return cls(list(words), rest, np.empty(shape), np.empty(shape), np.zeros((n, h)), [])

    def shared(self, words: Sequence[Word]) -> int:
        """How many of the first words are the very ones of this run."""
        pairs = zip(self.words, words, strict=False)
        return next(
            (i for i, (a, b) in enumerate(pairs) if a is not b), min(len(words), len(self.words))
        )

    def begin_as(self, other: Self, n: int) -> None:
        """Take over what was found of the first `n` words."""
        for mine, theirs in (
            (self.before, other.before),
            (self.state, other.state),
            (self.log_likelihood, other.log_likelihood),
        ):
            mine[:n] = theirs[:n]
        self.steps.extend(other.steps[: max(n - 1, 0)])


class WaitChain:
    """Filter and smoother; `climate` gives the weights of a draw at a moment of joining."""

    def __init__(self, climate: Callable[[float], Array]) -> None:
        self._climate = climate
        self._last: _Forward | None = None

    def smooth(self, words: Sequence[Word], first: int) -> "Smoothed":
        """Run over the words of trucks in order of joining, and back to the `first` asked for."""
        run = self._forward(words)
        before, state, steps = run.before, run.state, run.steps
        after = np.ones(state.shape)
        for i in range(len(words) - 2, first - 1, -1):
            back = steps[i].backward(words[i + 1].likelihood * after[i + 1])
            after[i] = back / back.max(axis=(0, 2), keepdims=True)
        told = run.log_likelihood[-1] if words else np.zeros(len(_SPELLS))
        weight = np.exp(_TEMPER * (told - told.max()))
        return Smoothed(
            self, [w.joined for w in words], before, state, after, weight / weight.sum()
        )

    def _forward(self, words: Sequence[Word]) -> _Forward:
        """Run forward; what was said by the same trucks before is taken from the last run."""
        rest = self._climate(words[0].joined) if words else np.zeros(0)
        last = self._last
        known = last.shared(words) if last is not None and last.rest is rest else 0
        run = _Forward.empty(words, rest)
        if last is not None:
            run.begin_as(last, known)
        for i in range(known, len(words)):
            word = words[i]
            if i == 0:
                run.before[i] = rest * _SHARES
            else:
                run.steps.append(self.step(words[i - 1].joined, word.joined))
                run.before[i] = run.steps[-1].forward(run.state[i - 1])
            now = run.before[i] * word.likelihood
            total = now.sum(axis=(0, 2))
            run.log_likelihood[i] = np.log(total) + (run.log_likelihood[i - 1] if i else 0.0)
            run.state[i] = now / total[:, None]
        self._last = run
        return run

    def step(self, start: float, end: float) -> _Step:
        """Give the move between two joinings."""
        bucket = round(4 * math.log2(max(end - start, 0.1)))
        gap, rest = _gap(bucket), self._climate(end)
        return _Step(gap, rest, 1 - gap.allowed @ rest)

    def rest(self, joined: float) -> Array:
        """Weights where nothing at all was said."""
        return self._climate(joined)


@dataclass(frozen=True, slots=True)
class Smoothed:
    """The chain after all words: weights over the grid at any joining."""

    chain: WaitChain
    joined: list[float]
    before: Array
    state: Array
    after: Array
    hypotheses: Array

    def without(self, i: int) -> Array:
        """What all others say of the i-th truck's W."""
        return self._mix(self.before[i] * self.after[i])

    def at(self, moment: float) -> Array:
        """What all say of a truck that joins, or joined, at a moment."""
        i = int(np.searchsorted(self.joined, moment, side="right")) - 1
        if not self.joined:
            return self.chain.rest(moment)
        if i < 0:
            rest = self.chain.rest(moment) * _SHARES
            weights: Array = np.broadcast_to(rest, self.before[0].shape)
        else:
            weights = self.chain.step(self.joined[i], moment).forward(self.state[i])
        if i + 1 < len(self.joined):
            # the state of the next truck over what came before it is the word of all from it on
            word = self.state[i + 1] * self.after[i + 1] / np.maximum(self.before[i + 1], 1e-300)
            weights = weights * self.chain.step(moment, self.joined[i + 1]).backward(word)
        return self._mix(weights)

    def _mix(self, weights: Array) -> Array:
        each = weights.sum(axis=0)
        return np.asarray(self.hypotheses @ (each / each.sum(axis=1, keepdims=True)))
