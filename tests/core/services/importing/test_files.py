"""Files as they come: encodings, delimiters, bombs, locks, rubbish."""

import io
import zipfile

import pytest

from core.domain.problem import KezekError
from core.services.importing import import_files
from tests.core.services.importing.conftest import blames, fates

OLD_EXCEL = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def why_not(office, path):
    with pytest.raises(KezekError) as caught:
        office.takes(path)
    return caught.value.problem.code


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_that_a_csv_is_read_whatever_program_wrote_it(office, encoding, delimiter):
    lines = ("Перевозчик|Примечание", 'ТОО "Груз"|свой; проверен, надёжен')
    quoted = [
        delimiter.join('"' + cell.replace('"', '""') + '"' for cell in line.split("|"))
        for line in lines
    ]
    path = office.csv("Перевозчики", *quoted, encoding=encoding)
    assert fates(office.takes(path)) == ["taken"]
    (carrier,) = office.all("carriers")
    assert (carrier.name, carrier.note) == ('ТОО "Груз"', "свой; проверен, надёжен")


def test_that_rows_are_counted_as_excel_shows_them(office):
    result = office.takes_csv(
        "carriers", "sep=;", "", "name;note", "А;", "", '"Б";"две\r\nстроки"', ";x"
    )
    assert fates(result) == ["taken", "taken", "rejected"]
    assert [r.row for r in result.rows] == [4, 6, 7]


def test_that_headings_may_stand_below_a_title(office):
    book = office.workbook(
        Машины=[
            ["Наш парк на ноябрь"],
            [],
            [None, "Госномер", "Тип"],
            [None, "417 AK 07", "Volvo"],
        ]
    )
    result = office.takes(book)
    assert [(r.row, r.result) for r in result.rows] == [(4, "taken")]


@pytest.mark.parametrize("name", ["trucks-november", "Машины (2)", "ТРАНСПОРТ", "Көліктер"])
def test_that_a_file_is_named_after_its_sheet(office, name):
    assert fates(office.takes_csv(name, "plate", "417 AK 07")) == ["taken"]


def test_that_a_workbook_of_one_unnamed_sheet_is_named_by_its_file(office):
    assert fates(office.takes(office.workbook("trucks", Лист1=[["plate"], ["417 AK 07"]]))) == [
        "taken"
    ]


def test_that_an_unknown_sheet_is_reported_not_dropped(office):
    book = office.workbook(
        trucks=[["plate"], ["417 AK 07"]], Зарплата=[["кому"], ["мне"]], Лист3=[]
    )
    result = office.takes(book)
    assert fates(result) == ["rejected", "taken"]
    assert blames(result) == [("Зарплата", 0, "", "unknown_sheet")]


def test_that_a_missing_column_is_named(office):
    result = office.takes_csv("trips", "ref;truck", "R-1;417 AK 07")
    assert blames(result) == [("trips", 1, "Куда (destination), Пост (crossing)", "missing_column")]


def test_that_a_column_of_nobody_is_reported(office):
    result = office.takes_csv("trucks", "№;plate;цвет", "1;417 AK 07;белый")
    assert [c.heading for c in result.ignored] == ["№", "цвет"]


def test_that_files_are_taken_in_the_order_of_the_nouns(office):
    events = office.csv("events", "trip;kind;occurred_at", "R-1;released;20.11 8:05")
    trips = office.csv("trips", "ref;truck;destination;crossing", "R-1;417;Самара;syrym")
    trucks = office.csv("trucks", "plate", "417 AK 07")
    dry = office.takes(events, trips, trucks, dry_run=True)
    result = office.takes(events, trips, trucks)
    assert [r.sheet for r in result.rows] == ["trucks", "trips", "events"]
    assert fates(result) == ["taken"] * 3
    assert dry.rows == result.rows
    assert len(office.all("trucks")) == 1


def test_that_rows_are_told_when_they_are_on_disk(office):
    seen = []
    path = office.csv("trucks", "plate", "417 AK 07")
    import_files(
        office.desk,
        [path],
        dry_run=False,
        on_disk=lambda rows: seen.append((len(rows), len(office.all("trucks")))),
    )
    assert seen == [(1, 1)]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.csv", b"", "file_empty"),
        ("a.xlsx", b"PK\x03\x04rubbish", "file_damaged"),
        ("a.xls", OLD_EXCEL + b"rubbish", "old_excel"),
        ("a.xlsx", OLD_EXCEL + "EncryptedPackage".encode("utf-16-le"), "file_locked"),
        ("a.csv", bytes(range(256)) * 9, "file_not_understood"),
        ("a.csv", b"plate\r\n\x00\x01\x02", "file_not_understood"),
        ("a.pdf", b"%PDF-1.7 trucks", "file_not_understood"),
        ("trucks.csv", b'plate\r\n"' + b"x" * 200_000, "file_not_understood"),
    ],
)
def test_that_rubbish_is_told_and_nothing_stored(office, tmp_path, name, content, code):
    path = tmp_path / name
    path.write_bytes(content)
    good = office.csv("trucks", "plate", "417 AK 07") if name != "trucks.csv" else path
    with pytest.raises(KezekError) as caught:
        office.takes(good, path)
    assert caught.value.problem.code == code
    assert office.all("trucks") == []


def test_that_a_missing_file_and_a_folder_are_told(office, tmp_path):
    assert why_not(office, tmp_path / "нет.csv") == "file_not_found"
    assert why_not(office, tmp_path) == "file_is_folder"


def test_that_a_zip_bomb_is_not_unpacked(office, tmp_path):
    path = tmp_path / "trucks.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "")
        archive.writestr("xl/worksheets/sheet1.xml", b" " * 30_000_000)
    assert why_not(office, path) == "file_is_bomb"


def test_that_two_cells_far_apart_do_not_fill_the_memory(office, tmp_path):
    source = office.workbook("trucks", trucks=[["plate"], ["417 AK 07"]])
    path = tmp_path / "far.xlsx"
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w") as new:
        for info in old.infolist():
            content = old.read(info)
            if info.filename.endswith("sheet1.xml"):
                far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
                content = content.replace(b"</sheetData>", far)
            new.writestr(info, content)
    assert why_not(office, path) == "too_many_rows"


def test_that_a_truncated_workbook_is_damaged(office, tmp_path):
    whole = office.workbook("trucks", trucks=[["plate"], ["417 AK 07"]]).read_bytes()
    for length in (len(whole) // 2, len(whole) - 30):
        path = tmp_path / "half.xlsx"
        path.write_bytes(whole[:length])
        assert why_not(office, path) == "file_damaged"


def test_that_a_workbook_with_broken_inside_is_damaged(office, tmp_path):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("[Content_Types].xml", "<x")
        archive.writestr("xl/workbook.xml", "<workbook")
    path = tmp_path / "broken.xlsx"
    path.write_bytes(buffer.getvalue())
    assert why_not(office, path) == "file_damaged"
