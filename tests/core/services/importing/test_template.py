"""The empty workbook: every sheet and column, in three languages; filled in, it goes in."""

import pytest
from python_calamine import CalamineWorkbook

from core.domain.problem import KezekError
from core.services.importing import write_template
from core.services.importing.sheets import SHEETS, heading_key, headings_of, noun_of
from tests.core.services.importing.conftest import fates


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_that_a_template_has_every_sheet_and_column(office, tmp_path, language):
    path = tmp_path / "t.xlsx"
    write_template(path, office.desk.reference.crossings, language)
    with CalamineWorkbook.from_path(path) as book:
        pages = {noun_of(name): book.get_sheet_by_name(name) for name in book.sheet_names}
    for noun, sheet in SHEETS.items():
        written = pages[noun].to_python()[0]
        expected = [c.code for c in sheet.columns if c.in_template]
        assert [headings_of(sheet)[heading_key(h)] for h in written] == expected


def test_that_an_empty_template_goes_in_without_a_complaint(office, tmp_path):
    write_template(tmp_path / "t.xlsx", office.desk.reference.crossings)
    assert office.takes(tmp_path / "t.xlsx").rows == ()


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_that_what_is_filled_in_under_its_headings_goes_in(office, language):
    trips = SHEETS[noun_of("trips")]
    heads = [
        trips.column(c).heading(language) + "*" for c in ("ref", "truck", "destination", "crossing")
    ]
    book = office.workbook(
        **{trips.title(language): [heads, ["R-1", "417 AK 07", "Самара", "syrym"]]}
    )
    assert fates(office.takes(book)) == ["taken"]


def test_that_no_two_columns_of_a_template_share_a_heading():
    for sheet in SHEETS.values():
        for language in ("en", "ru", "kk"):
            heads = [heading_key(c.heading(language)) for c in sheet.columns if c.in_template]
            assert len(heads) == len(set(heads))


def test_that_a_template_is_written_whole_or_not_at_all(tmp_path):
    with pytest.raises(KezekError) as caught:
        write_template(tmp_path / "нет" / "t.xlsx")
    assert caught.value.problem.code == "file_not_written"
