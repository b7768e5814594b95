"""Everything of a desk in one zip."""

import csv
import io
import zipfile

import pytest

from core.services import entries
from core.services.exporting import export
from tests.desks import a_desk


@pytest.fixture
def desk(tmp_path):
    opened = a_desk(tmp_path)
    yield opened
    opened.close()


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
