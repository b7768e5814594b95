"""Papers, files, sums, rules and checks put in each other's place, all or none, and back again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from core.domain.expense import Expense
from core.domain.papers import Attachment, Document
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


def turned(swaps: Sequence[Swap]) -> tuple[Swap, ...]:
    """The swaps that undo these, the last first."""
    return tuple(Swap(one.after, one.before) for one in reversed(swaps))


def take_back(desk: Desk, swapped: Swapped) -> Swapped:
    """Undo swaps; taken back itself, what this gives makes them again."""
    return swap(desk, turned(swapped.swaps))
