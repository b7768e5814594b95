"""Papers a line says are there; what is asked for, awaited or missing is none."""

import pytest

from core.domain.papers import DocumentKind
from core.phrase.understand import understand
from tests.core.phrase.fleet import desk

THERE = {
    "233 фитосертификат получили": ["phyto"],
    "233 фито дайын, СНТ әлі жоқ": ["phyto"],
    "233 СНТ сделали": ["snt"],
    "233 ДОПП есть": ["dopp"],
    "233 пломбу поставили": ["seal"],
    "233 пломба қойылды": ["seal"],
    "233 опломбировали": ["seal"],
    "233 CMR алдық": ["cmr"],
    "233 SNT done, CMR signed": ["snt", "cmr"],
    "233 проход в грузе сделали": ["passage"],
    "233 страховку оформили": ["insurance"],
    "233 загрузился, СНТ и CMR есть": ["snt", "cmr"],
}
NOT_THERE = [
    "233 СНТ сделают завтра",
    "233 нет СНТ",
    "233 ждем СНТ",
    "233 СНТ жоқ",
    "233 надо сделать CMR",
    "233 no phyto yet",
    "902 отказ по фито",
    "233 СНТ готов?",
]


def papers(line):
    drafts = understand(line, desk()).entries
    return [p.kind.value for d in drafts for p in getattr(d, "papers", ())]


@pytest.mark.parametrize("line", THERE)
def test_that_a_paper_is_there(line):
    assert papers(line) == THERE[line]
    assert understand(line, desk()).must_ask == ()


@pytest.mark.parametrize("line", NOT_THERE)
def test_that_a_paper_that_is_asked_for_is_not_there(line):
    assert papers(line) == []


def test_that_a_paper_of_several_trucks_is_there_for_each():
    drafts = understand("417 и 233 СНТ сделали", desk()).entries
    assert [(d.plate[:3], d.papers[0].kind) for d in drafts] == [
        ("417", DocumentKind.SNT),
        ("233", DocumentKind.SNT),
    ]


def test_that_a_secured_dopp_is_called_as_its_issuer_calls_it():
    (draft,) = understand("233 qr обеспечен", desk()).entries
    assert (draft.papers[0].kind, draft.papers[0].status) == (DocumentKind.DOPP, "Обеспечен")
