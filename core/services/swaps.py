"""Papers, files, sums, rules and checks put in each other's place, all or none, and back again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from typing import TypeAlias

from core.domain.expense import Expense
from core.domain.papers import Attachment, Document
from core.domain.problem import KezekError
from core.domain.rule import Check, Rule
from core.services.desk import Desk
from core.services.registers import register_of
from core.store.unit_of_work import UnitOfWork

Kept: TypeAlias = Document | Attachment | Expense | Rule | Check


@dataclass(frozen=True, slots=True)
class Swap:
    """What stood, and what stands in its place; None where there was, or is, nothing."""

    before: Kept | None
    after: Kept | None


@dataclass(frozen=True, slots=True)
class Swapped:
    """Swaps in the order in which they were made."""

    swaps: tuple[Swap, ...]


def swap(desk: Desk, swaps: Iterable[Swap]) -> Swapped:
    """Make the swaps; gives them, so that they can be taken back."""
    made = tuple(swaps)
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        swap_within(uow, made)
        uow.commit()
    return Swapped(made)


def swap_within(uow: UnitOfWork, swaps: Iterable[Swap]) -> None:
    """Make the swaps as a part of more."""
    for one in swaps:
        if one.after is not None:
            register_of(uow, one.after).put(one.after)
        elif one.before is not None:
            register_of(uow, one.before).remove(one.before.id)


def take_back(desk: Desk, swapped: Swapped) -> Swapped:
    """Undo swaps; taken back itself, what this gives makes them again.

    What others have said since of other fields stays. Raises KezekError `changed_since` where they
    have changed the very same.
    """
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        back = swap_back_within(uow, swapped.swaps)
        uow.commit()
    return Swapped(back)


def swap_back_within(uow: UnitOfWork, swaps: Sequence[Swap]) -> tuple[Swap, ...]:
    """The same as a part of more, the last first; gives what was swapped by it."""
    back = []
    for one in reversed(swaps):
        thing = one.after or one.before
        if thing is not None:
            now = register_of(uow, thing).get(thing.id)
            back.append(Swap(now, _without(now, one)))
            swap_within(uow, back[-1:])
    return tuple(back)


def _without(now: Kept | None, done: Swap) -> Kept | None:
    """What stands now, but for what a swap has done to it."""
    if now == done.after:
        return done.before
    if now is None or done.before is None or done.after is None:
        raise KezekError("changed_since")
    ours = [
        f.name
        for f in fields(done.after)
        if getattr(done.before, f.name) != getattr(done.after, f.name)
    ]
    if any(getattr(now, name) != getattr(done.after, name) for name in ours):
        raise KezekError("changed_since")
    return replace(now, **{name: getattr(done.before, name) for name in ours})
