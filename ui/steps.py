"""Steps that take back what the window does: each gives the step that does it again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from core.domain.problem import KezekError
from ui.settings import Preferences, QuietHours
from ui.undo import Step

if TYPE_CHECKING:
    from core.domain.fleet import Shipment, Trip
    from core.domain.refusal_case import RefusalCase
    from core.services.entering.entries import Recorded
    from core.services.entering.import_undo import TakenBack
    from core.services.importing import Done
    from core.services.papers.attachments import Attached
    from core.services.registers import Entity
    from core.services.swaps import Swapped
    from ui.services import Services


MOST_NAMED = 8


def withdrawing(row: UUID) -> Step:
    """Takes a row of the journal back; the withdrawal taken back, it counts again."""
    return lambda s: withdrawing(s.withdraw(row))


def taking_back(kept: Recorded) -> Step:
    """Takes back all that a line, or one action on several trucks, has become."""
    return lambda s: taking_back(s.take_back(kept))


def taking_import_back(done: Done) -> Step:
    """Takes back a whole import.

    What was changed since stays; that is raised as KezekError `import_partly_taken_back`.
    """

    def step(services: Services) -> Step:
        taken = services.take_back_import(done)
        if taken.kept:
            names = ", ".join(taken.kept[:MOST_NAMED])
            raise KezekError("import_partly_taken_back", n=len(taken.kept), names=names)
        return importing_again(taken)

    return step


def importing_again(taken: TakenBack) -> Step:
    """Does again an import that was taken back."""
    return lambda s: taking_import_back(s.import_again(taken))


def detaching(attached: Attached) -> Step:
    """Takes files of an entry out, or puts them back."""
    return lambda s: detaching(s.take_back_files(attached))


def swapping(*done: Swapped) -> Step:
    """Takes back what was done with papers, checks and rules, the last of it first."""
    return lambda s: swapping(*[s.take_back_swaps(one) for one in reversed(done)])


def taking_in_hand(*episodes: UUID) -> Step:
    """Acknowledges alerts."""

    def step(services: Services) -> Step:
        services.acknowledge(*episodes)
        return releasing(*episodes)

    return step


def releasing(*episodes: UUID) -> Step:
    """Takes back that somebody has alerts in hand."""

    def step(services: Services) -> Step:
        services.take_back_acknowledgement(*episodes)
        return taking_in_hand(*episodes)

    return step


def waking(episode: UUID, until: datetime, reason: str) -> Step:
    """Takes back that an alert was put off until a moment."""

    def step(services: Services) -> Step:
        services.wake(episode)
        return putting_off(episode, until, reason)

    return step


def putting_off(episode: UUID, until: datetime, reason: str) -> Step:
    """Puts an alert off."""

    def step(services: Services) -> Step:
        services.snooze(episode, until, reason)
        return waking(episode, until, reason)

    return step


def setting(**values: Any) -> Step:
    """Gives settings other values; those not named stay as they are by then."""

    def step(services: Services) -> Step:
        now = services.settings()
        before = {name: getattr(now, name) for name in values}
        services.save_settings(replace(now, **values))
        return setting(**before)

    return step


def putting_back(copy: Path) -> Step:
    """Puts a copy in place of the data, which are kept as a copy themselves."""

    def step(services: Services) -> Step | None:
        kept = services.put_back(copy)
        return None if kept is None else putting_back(kept)

    return step


def quieting(preferences: Preferences, hours: QuietHours) -> Step:
    """Sets other hours in which nothing sounds on this computer."""

    def step(_services: Services) -> Step:
        before, preferences.quiet = preferences.quiet, hours
        return quieting(preferences, before)

    return step


def seating(dispatcher: str) -> Step:
    """Lets another dispatcher sit at the desk."""

    def step(services: Services) -> Step | None:
        before = services.take_shift(dispatcher)
        return seating(before) if before else None

    return step


def restoring(entity: Entity, before: Entity | None) -> Step:
    """Puts a record back as it was; one that was added (`before` None) goes out again."""

    def step(services: Services) -> Step:
        if before is None:
            services.remove(entity)
        else:
            services.save(before)
        return keeping(entity, before)

    return step


def keeping(entity: Entity, before: Entity | None) -> Step:
    """Adds or changes a record."""

    def step(services: Services) -> Step:
        services.save(entity)
        return restoring(entity, before)

    return step


def saying(case: RefusalCase) -> Step:
    """Says something else of a refusal."""
    return lambda s: saying(s.keep_case(case))


Sent = tuple["Trip", Sequence["Shipment"], Sequence["Entity"]]
"""A trip, its shipments, and what it names that nobody knew."""


def restoring_trip(sent: Sent, before: tuple[Trip, Sequence[Shipment]] | None) -> Step:
    """Puts a trip back as it was; one that was added (`before` None) goes out again."""

    def step(services: Services) -> Step:
        trip, _shipments, new = sent
        if before is None:
            services.remove_trip(trip, new[::-1])
        else:
            services.save_trip(*before, gone=new[::-1])
        return keeping_trip(sent, before)

    return step


def keeping_trip(sent: Sent, before: tuple[Trip, Sequence[Shipment]] | None) -> Step:
    """Adds or changes a trip with its shipments."""

    def step(services: Services) -> Step:
        services.save_trip(*sent)
        return restoring_trip(sent, before)

    return step
