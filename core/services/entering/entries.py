"""Quick entry: what a line means, and keeping what was understood."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from core.domain.event import Event
from core.domain.ids import new_id
from core.domain.problem import KezekError
from core.domain.reading import UNITS, Reading
from core.phrase.drafts import EventDraft, ReadingDraft
from core.phrase.understand import Understanding, choose
from core.phrase.understand import understand as understand_text
from core.services import journal
from core.services.desk import Desk
from core.services.entering.leaving import with_missing
from core.services.entering.paper_ticks import ticks
from core.services.entering.told_before import knowing_chat
from core.services.entering.world import world_now
from core.services.swaps import Swap, swap_back_within, swap_within
from core.store import queries
from core.store.readings import Observed
from core.store.unit_of_work import UnitOfWork

MOST_LETTERS, MOST_ON_A_LINE = 100_000, 4_000
"""A night's chat has less; more is a file that was pasted by mistake."""


@dataclass(frozen=True)
class Recorded:
    """Keys of the rows a line became, in its order.

    A reading that says what was known already makes no row: `seen` are those told to be still so,
    `unseen` those whose being seen again was taken back. `papers`: what became of papers that
    are there now.
    """

    events: tuple[UUID, ...] = ()
    readings: tuple[UUID, ...] = ()
    seen: tuple[Reading, ...] = ()
    unseen: tuple[Reading, ...] = ()
    papers: tuple[Swap, ...] = ()

    def __bool__(self) -> bool:
        """True where there is something to take back: not all of it was known already."""
        return bool(self.events or self.readings or self.seen or self.unseen)


def understand(desk: Desk, text: str, answers: Mapping[str, str] | None = None) -> Understanding:
    """What a typed line or pasted chat means on this desk now; nothing is stored.

    `answers`: by key of the question, what was chosen or typed; a key nobody asks for is ignored.
    Raises KezekError `text_too_long`.
    """
    written = _written(text)
    understood = understand_text(written, knowing_chat(desk, world_now(desk), written))
    for key, answer in (answers or {}).items():
        keys = [q.key for q in understood.questions]
        if key in keys:
            understood = choose(understood, keys.index(key), answer)
    return replace(understood, entries=with_missing(desk, understood.entries))


def _written(text: str) -> str:
    """The text without what no database keeps: NUL and halves of letters."""
    kept = text.encode("utf-8", "ignore").decode("utf-8").replace("\0", "")
    for most, parts in ((MOST_LETTERS, [kept]), (MOST_ON_A_LINE, kept.splitlines())):
        if any(len(part) > most for part in parts):
            raise KezekError("text_too_long", most=most)
    return kept


def record(desk: Desk, understanding: Understanding) -> Recorded:
    """Keep all of it or nothing; safely on disk when this returns.

    Raises KezekError `answer_first` while something must still be chosen.
    """
    if any(q.required for q in understanding.questions):
        raise KezekError("answer_first")
    events, readings, seen = [], [], []
    papers = ticks(desk, [d for d in understanding.entries if isinstance(d, EventDraft)])
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        for draft in understanding.entries:
            if isinstance(draft, EventDraft):
                events.append(_keep_event(uow, desk, draft))
            else:
                reading = _reading(desk, draft)
                match uow.readings.observe(reading):
                    case Observed.STILL_SO:
                        seen.append(reading)
                    case Observed.TAKEN | Observed.CHANGED:
                        readings.append(reading.id)
        swap_within(uow, papers)
        uow.commit()
    desk.forget_world()
    return Recorded(tuple(events), tuple(readings), tuple(seen), papers=papers)


def take_back(desk: Desk, recorded: Recorded) -> Recorded:
    """Undo a record: its entries are withdrawn, its readings no longer count; all or none.

    Gives the rows that did it: taken back themselves, they let the record count again.
    """
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        back = take_back_within(uow, desk, recorded)
        uow.commit()
    desk.forget_world()
    return back


def take_back_within(
    uow: UnitOfWork, desk: Desk, recorded: Recorded, raw: str | None = None
) -> Recorded:
    """The same as a part of more; `raw` are the words that the withdrawals bear."""
    withdrawals = [journal.withdrawal(desk, key) for key in recorded.events]
    if raw is not None:
        withdrawals = [replace(event, raw=raw) for event in withdrawals]
    readings = []
    for event in withdrawals:
        uow.journal.add(event)
    for reading in filter(None, map(uow.readings.get, recorded.readings)):
        readings.append(_withdrawal(desk, reading))
        uow.readings.add(readings[-1])
    for reading in recorded.seen:
        uow.readings.unsee(reading)
    for reading in recorded.unseen:
        uow.readings.observe(reading)
    papers = swap_back_within(uow, recorded.papers)
    return Recorded(
        tuple(e.id for e in withdrawals),
        tuple(r.id for r in readings),
        seen=recorded.unseen,
        unseen=recorded.seen,
        papers=papers,
    )


def _withdrawal(desk: Desk, reading: Reading) -> Reading:
    """The row that takes a reading back; of a withdrawal, the one that lets it count again."""
    return replace(
        reading,
        id=new_id(),
        heard_at=desk.clock.now(),
        written_at=desk.clock.written(),
        replaces=reading.id,
        withdrawn=not reading.withdrawn,
        still_at=None,
    )


def _keep_event(uow: UnitOfWork, desk: Desk, draft: EventDraft) -> UUID:
    event = Event(
        id=new_id(),
        kind=draft.kind,
        trip=draft.trip,
        occurred=draft.occurred,
        heard_at=draft.heard_at,
        written_at=desk.clock.written(),
        source=draft.source,
        said_at=draft.said_at,
        crossing=draft.crossing,
        direction=draft.direction,
        side=draft.side,
        km_to_barrier=draft.km_to_barrier,
        vehicles_ahead=draft.vehicles_ahead,
        place=draft.place,
        reason=draft.reason,
        due_at=draft.due_at,
        other=draft.other,
        text=draft.text,
        raw=draft.raw,
        replaces=draft.replaces,
        withdrawn=draft.withdrawn,
    )
    uow.journal.add(event)
    return event.id


def _reading(desk: Desk, draft: ReadingDraft) -> Reading:
    return Reading(
        id=new_id(),
        crossing=draft.crossing,
        direction=draft.direction,
        kind=draft.kind,
        observed_at=draft.observed_at,
        heard_at=draft.heard_at,
        written_at=desk.clock.written(),
        source=draft.source,
        value=draft.value,
        unit=draft.unit or UNITS[draft.kind],
        day=draft.day,
        klass=draft.klass,
        from_at=draft.from_at,
        to_at=draft.to_at,
        side=draft.side,
        reason=draft.reason,
        text=draft.text,
        raw=draft.raw,
    )


def trip_refs(desk: Desk) -> dict[UUID | None, str]:
    """The ref of every trip by key."""
    with desk.store.reading() as snapshot:
        return {t.id: t.ref for t in queries.trips(snapshot)}
