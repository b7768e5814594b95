"""The office's own tables: asked once which column is what, remembered by their headings."""

import pytest

from core.services.importing import import_files
from core.services.importing.layouts import LEFT_OUT, Layout, keep_layouts, survey
from core.services.importing.sheets import Noun, heading_key
from core.services.registers import registers

TABLE = "Тачка;Шеф-повар;Телефон водителя\n417 AK 07;Ахметов;+7 700 000 00 17\n"


@pytest.fixture
def write(tmp_path):
    def written(name, text):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return written


def plates(desk):
    return [t.plate for t in registers(desk).trucks]


def test_that_a_table_nobody_knows_is_surveyed_with_its_cells(desk, write):
    (sheet,) = survey(desk, [write("ноябрь.csv", TABLE)])
    assert (sheet.noun, sheet.is_clear) == (None, False)
    assert [h.text for h in sheet.headings] == ["Тачка", "Шеф-повар", "Телефон водителя"]
    assert sheet.headings[0].samples == ("417 AK 07",)


def test_that_what_was_said_of_it_once_counts_from_then_on(desk, write):
    path = write("ноябрь.csv", TABLE)
    assert import_files(desk, [path], dry_run=True).rejected
    (sheet,) = survey(desk, [path])
    columns = {
        heading_key("Тачка"): "plate",
        heading_key("Шеф-повар"): LEFT_OUT,
        heading_key("Телефон водителя"): "phone",
    }
    keep_layouts(desk, {sheet.key: Layout(Noun.TRUCKS, columns)})
    result = import_files(desk, [path], dry_run=False)
    assert (result.taken, result.rejected, result.ignored) == (1, (), ())
    assert plates(desk) == ["417 AK 07"]
    assert survey(desk, [path])[0].is_clear


def test_that_the_order_of_the_columns_does_not_matter(desk, write):
    (sheet,) = survey(desk, [write("a.csv", TABLE)])
    (other,) = survey(desk, [write("b.csv", "Телефон водителя;Тачка;Шеф-повар\n1;2;3\n")])
    assert sheet.key == other.key


def test_that_known_headings_need_no_question(desk, write):
    (sheet,) = survey(desk, [write("Машины.csv", "Госномер;Прицеп\n417 AK 07;\n")])
    assert sheet.is_clear


def test_that_a_heading_nearly_known_is_guessed_and_not_taken_by_itself(desk, write):
    path = write("Машины.csv", "Госномер;Прицепчик\n417 AK 07;41 CB 07\n")
    (sheet,) = survey(desk, [path])
    assert (sheet.headings[1].code, sheet.headings[1].guess) == (None, "trailer")
    assert [c.heading for c in import_files(desk, [path], dry_run=True).ignored] == ["Прицепчик"]


def test_that_a_sheet_is_guessed_by_its_headings(desk, write):
    (sheet,) = survey(desk, [write("Лист1.csv", "Рейс;Машина;Водитель;Куда;Пост\n1;2;3;4;5\n")])
    assert (sheet.noun, sheet.guess) == (None, Noun.TRIPS)
