"""What turns one order of keys into another: removals, one re-ordering, insertions."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

_MANY = 24


@dataclass(frozen=True, slots=True)
class Change:
    """Ranges are first and last place; removals count in the old order, insertions in the new one.

    `moved[new] = old` for the rows that stay, after the removals; empty when they keep their order.
    """

    removed: tuple[tuple[int, int], ...]
    moved: tuple[int, ...]
    inserted: tuple[tuple[int, int], ...]


def changes_between(old: Sequence[Hashable], new: Sequence[Hashable]) -> Change | None:
    """The steps, or None where so much changed that starting anew is cheaper."""
    if old == new:
        return Change((), (), ())
    old_set, new_set = set(old), set(new)
    if len(old_set) != len(old) or len(new_set) != len(new):
        return None
    removed = _ranges([i for i, k in enumerate(old) if k not in new_set])
    inserted = _ranges([i for i, k in enumerate(new) if k not in old_set])
    if len(removed) + len(inserted) > _MANY:
        return None
    staying = [k for k in old if k in new_set]
    wanted = [k for k in new if k in old_set]
    if staying == wanted:
        return Change(removed, (), inserted)
    place = {k: i for i, k in enumerate(staying)}
    return Change(removed, tuple(place[k] for k in wanted), inserted)


def _ranges(places: list[int]) -> tuple[tuple[int, int], ...]:
    ranges: list[tuple[int, int]] = []
    for place in places:
        if ranges and ranges[-1][1] == place - 1:
            ranges[-1] = (ranges[-1][0], place)
        else:
            ranges.append((place, place))
    return tuple(ranges)
