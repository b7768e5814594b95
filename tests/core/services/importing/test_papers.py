"""Documents of trips: by trip, kind and number."""

from datetime import date

import pytest

from core.domain.papers import DocumentKind
from tests.core.services.importing.conftest import blames, fates

TRIPS = ("ref;truck;destination;crossing", "R-1;417 AK 07;Самара;syrym")
HEAD = "trip;kind;number;status;plate;trailer;hs_codes;issued_at;valid_until"
ROW = "R-1;dopp;7-1;Обеспечен;417АК07;11ААА07;8542.31, 8542.32;18.11.2026;2026-12-18"


@pytest.fixture
def papers(office):
    office.takes_csv("trips", *TRIPS)
    return lambda *rows: office.takes_csv("documents", *rows)


def test_that_a_paper_is_taken_with_all_it_says(office, papers):
    assert fates(papers(HEAD, ROW)) == ["taken"]
    (paper,) = office.all("documents")
    assert (paper.kind, paper.number, paper.status) == (DocumentKind.DOPP, "7-1", "Обеспечен")
    assert (paper.plate, paper.trailer) == ("417 AK 07", "11 AAA 07")
    assert paper.hs_codes == ("8542.31", "8542.32")
    assert (paper.issued_at, paper.valid_until) == (date(2026, 11, 18), date(2026, 12, 18))


def test_that_the_same_paper_again_is_known_and_another_status_a_correction(office, papers):
    papers(HEAD, ROW)
    assert fates(papers(HEAD, ROW)) == ["known"]
    assert fates(papers("trip;kind;number;status", "r-1;ДОПП;7-1;Отменён")) == ["changed"]
    (paper,) = office.all("documents")
    assert (paper.status, paper.plate) == ("Отменён", "417 AK 07")


def test_that_another_number_is_another_paper(office, papers):
    papers(HEAD, ROW)
    assert fates(papers("trip;kind;number", "R-1;dopp;7-2")) == ["taken"]
    assert len(office.all("documents")) == 2


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("Рейс;Вид;Номер;Статус;Действует до", "R-1;фитосертификат;Ф-9;;18.12.2026"),
        ("Рейс;Құжат түрі;Нөмірі;Күйі;Жарамды", "R-1;фито;Ф-9;;18.12.2026"),
    ],
)
def test_that_headings_and_kinds_may_be_russian_or_kazakh(office, papers, head, row):
    assert fates(papers(head, row)) == ["taken"]
    (paper,) = office.all("documents")
    assert (paper.kind, paper.valid_until) == (DocumentKind.PHYTO, date(2026, 12, 18))


@pytest.mark.parametrize(
    ("row", "blamed"),
    [
        ("R-9;dopp;1;;;;;;", ("trip", "unknown_trip")),
        ("R-1;справка;1;;;;;;", ("kind", "unknown_document_kind")),
        ("R-1;;1;;;;;;", ("kind", "missing_cell")),
        ("R-1;dopp;1;;;;микросхемы;;", ("hs_codes", "wrong_hs_code")),
        ("R-1;dopp;1;;;;;31.02.2026;", ("issued_at", "impossible_date")),
        ("R-1;dopp;1;;;;;18.11.2026;17.11.2026", ("valid_until", "paper_ends_before_it_begins")),
    ],
)
def test_that_a_paper_that_cannot_be_is_named_alone(office, papers, row, blamed):
    result = papers(HEAD, row, ROW)
    assert fates(result) == ["rejected", "taken"]
    assert [blame[2:] for blame in blames(result)] == [blamed]
