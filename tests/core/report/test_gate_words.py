"""Lines of the gate in words, on paper and in an alert that comes back from the store."""

from datetime import date

import pytest

from core.domain.gate import GateLine, GateState
from core.domain.ids import new_id
from core.domain.rule import Asks, Rule
from core.domain.why import Why
from core.report.gate_words import gate_blockers, gate_line, gate_sentence
from ui.i18n import Catalogue
from ui.words.gate_words import GATE, gate_texts

DOPP = Rule(id=new_id(), code="spot_dopp", names={"ru": "ДОПП", "en": "DOPP"}, asks=Asks.DOCUMENT)


@pytest.fixture(scope="module")
def texts():
    return gate_texts(Catalogue.load("ru").text)


def said(texts, code, **values):
    return gate_sentence("ДОПП", Why.of(code, **values), texts)


def test_that_a_missing_paper_is_told_in_the_case_of_the_language(texts):
    assert said(texts, "paper_missing", documents=("booking",)) == "нет брони"
    assert said(texts, "papers_incomplete", documents=("cmr", "invoice")) == "нет CMR, нет инвойса"


def test_that_a_paper_of_no_known_kind_is_told_by_the_name_of_its_rule(texts):
    assert said(texts, "paper_missing", documents=("other",)) == "нет: ДОПП"


def test_that_plates_and_weights_are_told_as_written_and_as_they_are(texts):
    told = said(texts, "plate_differs", written="417AK07", now="902 BC 07", document="dopp")
    assert told == "ДОПП: в нём 417 AK 07, едет 902 BC 07"
    assert "20500" in said(texts, "weight_differs", written=20500.0, now=20000.0)


@pytest.mark.parametrize("day", [date(2026, 11, 22), "2026-11-22"])
def test_that_a_day_is_told_whether_it_comes_from_the_store_or_not(texts, day):
    assert "22.11.2026" in said(texts, "paper_expires", until=day, day=day)


def test_that_what_nobody_wrote_leaves_no_gap(texts):
    assert said(texts, "not_needed", note="") == "ДОПП: не нужно"
    assert said(texts, "paper_there", number="", status="") == "ДОПП"


def test_that_only_what_keeps_a_truck_is_named_on_paper(texts):
    missing = Why.of("paper_missing", documents=("dopp",))
    lines = (
        GateLine(DOPP, GateState.BLOCKER, missing),
        GateLine(DOPP, GateState.NOT_CHECKED, Why.of("not_looked")),
    )
    assert gate_blockers(lines, texts, "ru") == "нет ДОПП (QR СПОТ)"
    assert gate_line(lines[1], texts, "ru") == "ДОПП: не проверяли"


@pytest.mark.parametrize("language", ["ru", "kk"])
def test_that_every_reason_has_words_of_its_own_in_each_language(language):
    translated = gate_texts(Catalogue.load(language).text)
    same = [code for code, english in GATE.items() if translated[f"gate_{code}"] == english]
    assert set(same) <= {"slot_booked", "paper_there"}
