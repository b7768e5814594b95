"""Everything of a desk as CSV in the import format, in one zip."""

import csv
import io
import zipfile
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import BinaryIO

from core.domain.clock import ORAL
from core.domain.event import effective
from core.domain.in_force import in_force
from core.domain.name import name_key
from core.domain.problem import KezekError
from core.report.files import write_whole_by
from core.services.desk import Desk
from core.services.importing.cells import guarded
from core.services.importing.sheets import SHEETS, Noun
from core.services.keeping.customer_rows import customer_sheets
from core.services.keeping.exported_files import exported_files, write_files
from core.services.keeping.exported_rows import (
    Line,
    Names,
    Value,
    carrier_line,
    customer_line,
    document_line,
    driver_line,
    event_line,
    expense_line,
    reading_line,
    shipment_line,
    trip_line,
    truck_line,
)
from core.services.keeping.exported_rules import NAME as RULES
from core.services.keeping.exported_rules import rules_json
from core.store import queries
from core.store.database import Snapshot

_NOT_WRITTEN = frozenset({"date", "time", "weight_t"})  # other ways to say what is there already


def export(desk: Desk, path: Path) -> None:
    """A zip with a CSV of each sheet, events and readings in force, and the files of entries.

    Whole or not at all. Importing it into an empty folder gives the same registers, journal and
    readings. Raises KezekError file_not_written.
    """
    with desk.store.reading() as snapshot:
        names = _names(snapshot)
        sheets = _sheets(snapshot, names, _heard_by(desk))
        rules = rules_json(snapshot, names)
        files = list(exported_files(snapshot))

    def write(target: BinaryIO) -> None:
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            _write_sheets(archive, sheets)
            if rules is not None:
                archive.writestr(RULES, rules)
            write_files(archive, desk.folder, files)

    write_whole_by(path, write)


def export_for_customer(desk: Desk, name: str, path: Path) -> None:
    """A zip of tables with a customer's own orders and the course of their trips, nothing else.

    See `customer_sheets` for what is left out. Whole or not at all. Raises KezekError
    unknown_customer, file_not_written.
    """
    with desk.store.reading() as snapshot:
        known = queries.customers(snapshot)
        customer = next((c for c in known if name_key(c.name) == name_key(name)), None)
        if customer is None:
            raise KezekError("unknown_customer", name=name)
        sheets = customer_sheets(snapshot, customer, _heard_by(desk))

    def write(target: BinaryIO) -> None:
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            _write_sheets(archive, sheets)

    write_whole_by(path, write)


def _heard_by(desk: Desk) -> datetime:
    return desk.clock.now() if desk.clock.is_replay else datetime.max.replace(tzinfo=UTC)


def _write_sheets(archive: zipfile.ZipFile, sheets: Mapping[Noun, list[Line]]) -> None:
    for noun, lines in sheets.items():
        codes = [c.code for c in SHEETS[noun].columns if c.code not in _NOT_WRITTEN]
        cells = {code: [_cell(line.get(code)) for line in lines] for code in codes}
        used = [code for code in codes if _is_needed(noun, code) or any(cells[code])]
        text = io.StringIO(newline="")
        writer = csv.writer(text)
        writer.writerow(used)
        writer.writerows(zip(*(cells[code] for code in used), strict=True))
        archive.writestr(f"{noun.value}.csv", text.getvalue().encode("utf-8-sig"))


def _is_needed(noun: Noun, code: str) -> bool:
    return SHEETS[noun].column(code).in_template


def _cell(value: Value) -> str:
    if value is None or isinstance(value, bool):
        return "yes" if value else ""
    if isinstance(value, datetime):
        return value.astimezone(ORAL).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float | int):
        return str(int(value)) if float(value).is_integer() else repr(value)
    return guarded(value if isinstance(value, str) else ", ".join(value))


def _names(snapshot: Snapshot) -> Names:
    return Names(
        queries.carriers(snapshot),
        queries.trucks(snapshot),
        queries.drivers(snapshot),
        queries.customers(snapshot),
        queries.trips(snapshot),
    )


def _sheets(snapshot: Snapshot, names: Names, heard_by: datetime) -> dict[Noun, list[Line]]:
    shipments = queries.shipments(snapshot)
    events = effective(queries.journal(snapshot, heard_by))
    readings = in_force(queries.all_readings(snapshot, heard_by))
    return {
        Noun.CARRIERS: [carrier_line(c) for c in names.carriers],
        Noun.TRUCKS: [truck_line(t, names) for t in names.trucks],
        Noun.DRIVERS: [driver_line(d, names) for d in names.drivers],
        Noun.CUSTOMERS: [customer_line(c) for c in names.customers],
        Noun.TRIPS: [trip_line(t, names) for t in names.trips],
        Noun.SHIPMENTS: [shipment_line(s, names) for s in shipments],
        Noun.DOCUMENTS: [document_line(d, names) for d in queries.documents(snapshot)],
        Noun.EXPENSES: [expense_line(e, names) for e in queries.expenses(snapshot)],
        Noun.EVENTS: [event_line(e, names) for e in events],
        Noun.READINGS: [reading_line(r) for r in readings],
    }
