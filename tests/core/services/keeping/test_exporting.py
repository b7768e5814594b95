"""Everything of a desk in one zip."""

import csv
import io
import zipfile

from core.services import registers
from core.services.entering import entries
from core.services.importing import import_files
from core.services.keeping.exporting import export
from core.services.papers.attachments import Incoming, attach
from tests.builders import a_customer
from tests.desks import a_desk, send


def type_line(desk, text):
    return entries.record(desk, entries.understand(desk, text))


def exported(desk, sheet):
    out = desk.folder / "all.zip"
    export(desk, out)
    with zipfile.ZipFile(out) as archive:
        text = archive.read(f"{sheet}.csv").decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


def test_that_a_reading_whose_correction_was_taken_back_is_exported_as_it_counts(desk):
    type_line(desk, "сырым хвост 18 км 14:00")
    corrected = type_line(desk, "сырым хвост 12 км 14:00")
    assert [row["value"] for row in exported(desk, "readings")] == ["12"]
    entries.take_back(desk, corrected)
    assert [row["value"] for row in exported(desk, "readings")] == ["18"]


def test_that_a_column_of_nothing_but_zeros_is_exported(desk):
    registers.save(desk, a_customer(free_hours=None, rate_per_day=None, rate_per_hour=0.0))
    (row,) = exported(desk, "customers")
    assert row["rate_per_hour"] == "0"


def test_that_files_of_entries_go_with_the_tables_and_do_not_hinder_the_import(desk, tmp_path):
    sent = send(desk, "417 AK 07", ("refused", "20.11 04:10"))
    attach(desk, [Incoming("предписание.csv", content=b"a;b\n1;2\n")], sent.trip.id)
    path = tmp_path / "all.zip"
    export(desk, path)
    with zipfile.ZipFile(path) as archive:
        index = archive.read("attachments/index.csv").decode("utf-8-sig").splitlines()
        member = index[1].rpartition(",")[2]
        assert archive.read(member) == b"a;b\n1;2\n"
    assert index[1].startswith("R-417,note,")
    other = a_desk(tmp_path / "other")
    try:
        assert not import_files(other, [path], dry_run=False).rejected
    finally:
        other.close()
