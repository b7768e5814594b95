"""Without a server: what was written since a moment, in a file for another desk or a partner."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import blake2b
from pathlib import Path
from uuid import UUID, uuid5

from core.domain.desk import DeskView
from core.domain.plate import plate_key
from core.domain.problem import KezekError
from core.domain.reading import UNITS, Reading, ReadingKind
from core.domain.trip import Wait
from core.services.desk import Desk
from core.services.looking.look import look_since
from core.store import queries
from core.store.exchange.bundle import is_bundle, read_bundle, write_bundle, written_since
from core.store.exchange.taking import take_in
from core.store.mapping.reading import reading_columns
from core.store.pen import Pen
from core.store.sealing import sealed
from core.store.tables import ReadingRow

DESK, PARTNER = "desk", "partner"
PUBLIC = "cargoruqsat"
"""What this source tells a partner knows as well."""

_NAMESPACE = UUID("b7f0c9de-6b0b-5c47-8d5c-41a1d4c1a8f5")


@dataclass(frozen=True, slots=True)
class TakenFile:
    """What a file brought: rows not known before, of whom."""

    source: str
    entries: int
    readings: int
    registers: int


def export_since(desk: Desk, since: datetime, path: Path) -> int:
    """Write journal and readings since a moment, with what they name, for another desk; how many.

    Raises KezekError `folder_not_writable`, `disk_full`.
    """
    with desk.store.reading() as snapshot:
        lot = written_since(Pen(snapshot.connection, desk.author, desk.clock), since)
    return write_bundle(path, _head(desk, DESK, since), lot)


def export_for_partner(desk: Desk, since: datetime, path: Path) -> int:
    """Write what concerns crossings alone: own waits and what own people told of posts.

    Plates are hashes that nobody without this company's secret can make; no names, no cargo.
    Raises KezekError `company_missing`, `folder_not_writable`, `disk_full`.
    """
    if not desk.settings.company:
        raise KezekError("company_missing")
    readings = [*_told(desk, since), *_waits(desk, look_since(desk, since), since)]
    table = ReadingRow.table()
    rows = [sealed(table, reading_columns(reading)) for reading in readings]
    return write_bundle(path, _head(desk, PARTNER, since), {"readings": rows})


def is_carried(path: Path) -> bool:
    """True for a file that `export_since` or `export_for_partner` wrote."""
    return is_bundle(path)


def import_carried(desk: Desk, path: Path) -> TakenFile:
    """Take such a file; what is known already is passed over, so it may be taken twice.

    Raises KezekError `file_not_found`, `bundle_damaged`, `bundle_newer`, `record_does_not_fit`.
    """
    head, lot = read_bundle(path)
    if head.get("kind") == PARTNER:
        lot = {"readings": lot.get("readings", [])}
    with desk.store.writing() as connection:
        taken = take_in(Pen(connection, desk.author, desk.clock), lot)
    desk.forget_world()
    return TakenFile(
        source=str(head.get("source", "")),
        entries=len(taken.new.get("events", ())),
        readings=len(taken.new.get("readings", ())),
        registers=sum(len(keys) for keys in taken.settled.values()),
    )


def _head(desk: Desk, kind: str, since: datetime) -> dict[str, object]:
    source = desk.settings.company or desk.author.desk
    return {"kind": kind, "source": source, "since": since.isoformat()}


def _told(desk: Desk, since: datetime) -> Iterator[Reading]:
    """What own people told of posts, signed by the company alone."""
    now = desk.clock.now()
    with desk.store.reading() as snapshot:
        readings = queries.readings_since(snapshot, None, None, since, now)
    for reading in readings:
        if reading.source != PUBLIC and not reading.subject and reading.replaces is None:
            yield replace(
                reading,
                source=desk.settings.company,
                text="",
                raw="",
                author="",
                desk=desk.settings.company,
            )


def _waits(desk: Desk, view: DeskView, since: datetime) -> Iterator[Reading]:
    for trip in view.trips:
        for wait in trip.state.waits:
            if wait.ended_at is not None and wait.ended_at >= since and not wait.truncated:
                yield _as_reading(desk, wait, wait.ended_at, trip.plate)


def _as_reading(desk: Desk, wait: Wait, ended_at: datetime, plate: str) -> Reading:
    company, secret = desk.settings.company, desk.settings.salt.encode()[:64]
    subject = blake2b(plate_key(plate).encode(), key=secret, digest_size=8).hexdigest()
    joined = wait.joined.at
    return Reading(
        id=uuid5(_NAMESPACE, f"{subject}|{wait.crossing}|{joined.isoformat()}|{ended_at}"),
        crossing=wait.crossing,
        direction=wait.direction,
        kind=ReadingKind.WAIT,
        observed_at=ended_at,
        heard_at=wait.ended_heard or ended_at,
        written_at=wait.ended_heard or ended_at,
        source=company,
        value=round(wait.hours(ended_at), 3),
        unit=UNITS[ReadingKind.WAIT],
        subject=subject,
        desk=company,
    )
