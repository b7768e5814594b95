"""Files that mean harm: bombs, entities, names that climb out of their folder."""

import io
import struct
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from core.domain.problem import KezekError
from core.services.importing import import_files
from core.services.importing.files import read_files
from core.services.keeping import backups
from core.services.papers.attachments import Incoming, attach, clean_name
from tests.desks import send

SHEET = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    '<row r="1"><c r="A1" t="inlineStr"><is><t>{first}</t></is></c></row>'
    "</sheetData></worksheet>"
)
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'
)
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="{kind}" Target="{target}"/></Relationships>'
)
BOOK = (
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
    f'xmlns:r="{OFFICE}"><sheets><sheet name="trucks" sheetId="1" r:id="rId1"/></sheets></workbook>'
)


def a_workbook(path: Path, sheet: str, **more: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        main = RELATIONS.format(kind=f"{OFFICE}/officeDocument", target="xl/workbook.xml")
        archive.writestr("_rels/.rels", main)
        archive.writestr("xl/workbook.xml", BOOK)
        first = RELATIONS.format(kind=f"{OFFICE}/worksheet", target="worksheets/sheet1.xml")
        archive.writestr("xl/_rels/workbook.xml.rels", first)
        archive.writestr("xl/worksheets/sheet1.xml", sheet)
        for name, content in more.items():
            archive.writestr(f"xl/{name}.xml", content)
    return path


def code_of(path: Path) -> str:
    with pytest.raises(KezekError) as raised:
        read_files([path])
    return raised.value.problem.code


def test_that_a_plain_workbook_of_this_making_is_read(tmp_path):
    path = a_workbook(tmp_path / "plain.xlsx", SHEET.format(first="plate"))
    assert read_files([path])[0].rows[0][1][0] == "plate"


def test_that_a_bomb_is_refused_before_it_is_unpacked(tmp_path):
    path = a_workbook(tmp_path / "bomb.xlsx", SHEET.format(first="a"), media=b"0" * 250_000_000)
    assert path.stat().st_size < 1_000_000
    assert code_of(path) == "file_is_bomb"


def test_that_a_bomb_that_lies_about_its_size_is_refused(tmp_path):
    path = a_workbook(
        tmp_path / "lie.xlsx", SHEET.format(first="a"), sharedStrings=b"0" * 9_000_000
    )
    content = bytearray(path.read_bytes())
    told, small = struct.pack("<L", 9_000_000), struct.pack("<L", 900)
    assert content.count(told) == 2
    path.write_bytes(bytes(content.replace(told, small)))
    assert code_of(path) == "file_damaged"


@pytest.mark.parametrize(
    ("kind", "entity"),
    [
        ("laughs", "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))),
        ("outside", '<!ENTITY a11 SYSTEM "file:///etc/passwd">'),
    ],
)
def test_that_entities_of_a_sheet_are_never_unfolded(tmp_path, kind, entity):
    head = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">{entity}]>'
    path = a_workbook(tmp_path / f"{kind}.xlsx", head + SHEET.format(first="&a11;"))
    with suppress(KezekError):
        shown = str([row for grid in read_files([path]) for row in grid.rows])
        assert "haha" not in shown
        assert "root:" not in shown


CLIMBING = ("../../../evil.csv", "/etc/evil.csv", "..\\..\\evil.csv", "C:\\evil.csv", "trucks.csv")


def test_that_names_in_an_archive_lead_nowhere(desk, tmp_path):
    path = tmp_path / "deep" / "er" / "climbing.zip"
    path.parent.mkdir(parents=True)
    with zipfile.ZipFile(path, "w") as archive:
        for name in CLIMBING:
            archive.writestr(name, "plate\n417 AK 07\n")
    before = {p for p in tmp_path.rglob("*") if not p.is_relative_to(desk.folder)}
    result = import_files(desk, [path], dry_run=False)
    assert [row.key for row in result.rows if row.result == "taken"] == ["417 AK 07"]
    assert {p for p in tmp_path.rglob("*") if not p.is_relative_to(desk.folder)} == before
    assert not list(tmp_path.parent.glob("evil*"))


@pytest.mark.parametrize(
    "name",
    [
        "../../desk.ini", "..\\..\\kezek.db", "/etc/passwd", "C:\\autoexec.bat", "a\0b.jpg",
        "CON.jpg", "\u202egpj.exe", "x" * 400 + ".jpg", "  .. ", "a\nb.jpg", "<script>.html",
    ],
)  # fmt: skip
def test_that_the_name_of_a_file_is_a_name_and_no_path(desk, name):
    safe = clean_name(name)
    assert safe
    assert not set(safe) & set('/\\:*?"<>|\0\n')
    assert Path(safe).name == safe
    assert safe.strip(". ")
    assert "\u202e" not in safe
    assert len(safe) <= 120
    sent = send(desk, "417 AK 07")
    file = attach(desk, [Incoming(name, content=b"%PDF", as_plain_file=True)], sent.trip.id).files[
        0
    ]
    kept = [p for p in (desk.folder / "attachments").rglob("*") if p.is_file()]
    assert [p.name for p in kept] == [file.sha256]


def test_that_what_is_no_copy_is_not_put_back(desk, tmp_path):
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("../kezek.db", b"SQLite format 3\0")
    path = tmp_path / "evil.db"
    path.write_bytes(archive.getvalue())
    with pytest.raises(KezekError):
        backups.put_back(desk, path)
    assert send(desk, "417 AK 07").trip
