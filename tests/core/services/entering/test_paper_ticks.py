"""A paper that a line says is there stands among the papers of its trip, and goes with the line."""

import pytest

from core.domain.ids import new_id
from core.domain.papers import Document, DocumentKind
from core.services.entering import entries
from core.services.looking import look
from core.services.papers.documents import save_document, trip_papers
from tests.desks import send


@pytest.fixture
def trip(desk):
    return send(desk, "526 AK 07", ("loaded", "20.11 01:00")).trip.id


def type_line(desk, text):
    return entries.record(desk, entries.understand(desk, text))


def a_paper(trip, kind, **more):
    return Document(id=new_id(), trip=trip, kind=kind, **more)


def papers(desk, trip):
    return {p.kind: p.status for p in trip_papers(desk, trip).documents}


def test_that_a_paper_received_is_ticked_and_noted(desk, trip):
    recorded = type_line(desk, "526 фитосертификат получили")
    assert papers(desk, trip) == {DocumentKind.PHYTO: ""}
    assert len(recorded.events) == 1


def test_that_undo_takes_the_paper_back_with_the_note(desk, trip):
    recorded = type_line(desk, "526 СНТ и CMR есть")
    again = entries.take_back(desk, recorded)
    assert papers(desk, trip) == {}
    entries.take_back(desk, again)
    assert set(papers(desk, trip)) == {DocumentKind.SNT, DocumentKind.CMR}


def test_that_a_paper_that_is_there_keeps_its_number(desk, trip):
    save_document(desk, a_paper(trip, DocumentKind.SNT, number="77"))
    type_line(desk, "526 СНТ сделали")
    (kept,) = trip_papers(desk, trip).documents
    assert kept.number == "77"


def test_that_a_paper_that_was_missing_is_there_now(desk, trip):
    save_document(desk, a_paper(trip, DocumentKind.PHYTO, status="нет"))
    recorded = type_line(desk, "526 фито дайын")
    assert papers(desk, trip) == {DocumentKind.PHYTO: ""}
    entries.take_back(desk, recorded)
    assert papers(desk, trip) == {DocumentKind.PHYTO: "нет"}


def test_that_a_secured_dopp_has_the_status_of_its_issuer(desk, trip):
    type_line(desk, "526 допп обеспечен")
    assert papers(desk, trip) == {DocumentKind.DOPP: "Обеспечен"}


def test_that_the_gate_asks_no_more_for_a_paper_that_is_there(desk, trip):
    before = {line.why.code for line in gate(desk) if DocumentKind.SNT in line.rule.documents}
    type_line(desk, "526 СНТ сделали, CMR получили")
    after = {line.state for line in gate(desk) if {*line.rule.documents} <= {"snt", "cmr"}}
    assert "paper_missing" in before
    assert "blocker" not in after


def gate(desk):
    return [line for line in look.look(desk).trips[0].gate if line.rule.documents]


def test_that_a_truck_that_leaves_without_papers_is_taken_and_says_what_is_missing(desk, trip):
    understood = entries.understand(desk, "526 выехал")
    (draft,) = understood.entries
    assert draft.kind == "departed"
    asked = {kind for line in draft.missing for kind in line.rule.documents}
    assert DocumentKind.DOPP in asked
    assert understood.is_ready


def test_that_a_paper_told_in_the_same_line_is_not_missing(desk, trip):
    missing = entries.understand(desk, "526 СНТ сделали, выехал").entries[-1].missing
    assert all({*line.rule.documents} != {DocumentKind.SNT} for line in missing)


def test_that_a_truck_on_its_way_is_asked_for_nothing(desk, trip):
    (draft,) = entries.understand(desk, "526 13 км").entries
    assert draft.missing == ()
