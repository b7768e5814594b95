"""The gate on a real desk: forecasts, changes of truck, several trips, words of people."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.domain.alert import AlertKind, Level
from core.domain.gate import GateState, blockers
from core.domain.ids import new_id
from core.domain.papers import Document, DocumentKind
from core.domain.problem import KezekError
from core.domain.rule import Verdict
from core.services.importing import import_files
from core.services.keeping.exporting import export
from core.services.looking import status
from core.services.looking.look import look
from core.services.papers import attachments, documents, rules
from core.services.papers.attachments import Incoming
from core.services.registers import history, save
from core.services.swaps import take_back
from core.store import queries
from tests.builders import a_shipment, oral
from tests.desks import a_desk, send, tell

LOADED = ("loaded", "20.11 10:00")


@pytest.fixture
def sent(desk):
    return send(desk, "417 AK 07", LOADED, planned_departure=oral("20.11 20:00"))


def a_dopp(sent, **more):
    given = {
        "id": new_id(),
        "trip": sent.trip.id,
        "kind": DocumentKind.DOPP,
        "number": "7-1",
        "status": "Обеспечен",
        "plate": "417 AK 07",
        "issued_at": date(2026, 11, 18),
    }
    return Document(**{**given, **more})


def view_of(desk, sent):
    return look(desk).trip(sent.trip.id)


def line(desk, sent, rule="spot_dopp"):
    return next((n for n in view_of(desk, sent).gate if n.rule.code == rule), None)


def blocked_by(desk, sent):
    return [n.rule.code for n in blockers(view_of(desk, sent).gate)]


def test_that_a_loaded_truck_without_dopp_is_named_on_desk_and_alert(desk, sent):
    assert blocked_by(desk, sent) == ["spot_dopp"]
    (alert,) = (a for a in look(desk).alerts if a.kind == AlertKind.DOCUMENTS)
    assert (alert.level, alert.trip) == (Level.ACT, sent.trip.id)
    assert alert.values["lines"][0]["code"] == "paper_missing"


def test_that_a_paper_that_fits_takes_the_alert_back(desk, sent):
    done = documents.save_document(desk, a_dopp(sent))
    assert blocked_by(desk, sent) == []
    assert not [a for a in look(desk).alerts if a.kind == AlertKind.DOCUMENTS]
    take_back(desk, done)
    assert blocked_by(desk, sent) == ["spot_dopp"]


def test_that_a_truck_changed_after_filing_is_a_blocker(desk, sent):
    documents.save_document(desk, a_dopp(sent))
    tell(desk, sent.trip, ("truck_changed", "20.11 13:00", {"other": "902 BC 07"}))
    found = line(desk, sent)
    assert (found.state, found.why.code) == (GateState.BLOCKER, "plate_differs")
    assert found.why.values["now"] == "902 BC 07"


def test_that_a_trailer_changed_after_a_check_asks_to_look_again(desk, sent):
    documents.confirm(desk, [sent.trip.id], "passage")
    assert line(desk, sent, "passage").state == GateState.OK
    tell(desk, sent.trip, ("trailer_changed", "20.11 14:21", {"other": "22 BBB 07"}))
    later = a_desk(desk.folder, oral("20.11 14:30"))
    try:
        assert line(later, sent, "passage").why.code == "changed_since"
    finally:
        later.close()


def test_that_the_day_at_the_border_counts_not_the_day_of_looking(desk):
    july = send(desk, "902 BC 07", planned_departure=oral("15.07.2026 08:00"))
    march = send(desk, "233 DD 07", planned_departure=oral("15.03.2026 08:00"))
    early = a_desk(desk.folder, oral("14.03.2026 08:00"))
    try:
        assert line(early, july) is not None
        assert line(early, march) is None
    finally:
        early.close()


def test_that_a_trip_of_march_of_which_nobody_heard_again_is_not_asked_for_the_rule_of_june(desk):
    march = send(desk, "233 DD 07", planned_departure=oral("15.03.2026 08:00"))
    assert line(desk, march) is None
    assert line(desk, march, "cmr_invoice") is not None


def test_that_several_trips_are_confirmed_at_once_and_taken_back_at_once(desk, sent):
    other = send(desk, "902 BC 07", LOADED)
    done = documents.confirm(desk, [sent.trip.id, other.trip.id], "passage", note="Ермек смотрел")
    assert {line(desk, s, "passage").state for s in (sent, other)} == {GateState.OK}
    take_back(desk, done)
    assert {line(desk, s, "passage").state for s in (sent, other)} == {GateState.NOT_CHECKED}


def test_that_a_word_is_replaced_and_both_stand_in_the_history(desk, sent):
    documents.confirm(desk, [sent.trip.id], "passage")
    documents.confirm(desk, [sent.trip.id], "passage", Verdict.BAD, "забит до потолка")
    (check,) = documents.trip_papers(desk, sent.trip.id).checks
    assert check.verdict == Verdict.BAD
    assert [c.field for c in history(desk, check.id)] == ["", "verdict", "note"]
    documents.forget_check(desk, [sent.trip.id], "passage")
    assert line(desk, sent, "passage").state == GateState.NOT_CHECKED


def test_that_a_departure_is_recorded_all_the_same_and_the_reason_is_asked_once(desk, sent):
    tell(desk, sent.trip, ("departed", "20.11 14:00"))
    left = view_of(desk, sent)
    assert blockers(left.gate)
    assert left.asks_why_left
    assert not [a for a in look(desk).alerts if a.kind == AlertKind.DOCUMENTS]
    documents.tell_why_left(desk, sent.trip.id, "QR обещали в дороге")
    told = view_of(desk, sent)
    assert (told.asks_why_left, told.left_because) == (False, "QR обещали в дороге")
    with pytest.raises(KezekError, match="reason_missing"):
        documents.tell_why_left(desk, sent.trip.id, " ")


def test_that_nothing_is_asked_of_a_truck_behind_the_border(desk, sent):
    tell(desk, sent.trip, ("joined_queue", "20.11 11:00"), ("released", "20.11 13:00"))
    assert view_of(desk, sent).gate == ()


def test_that_a_trip_planned_for_next_week_is_not_yet_an_alert(desk):
    send(desk, "902 BC 07", planned_departure=oral("30.11 08:00"))
    assert not [a for a in look(desk).alerts if a.kind == AlertKind.DOCUMENTS]


def test_that_chips_are_told_with_their_tier(desk, sent):
    save(desk, a_shipment(sent.trip, order="Z-2", cargo="микросхемы", hs_codes=("8542.31",)))
    found = line(desk, sent, "high_priority")
    assert (found.state, found.why.values["tier"]) == (GateState.BLOCKER, "1")


def test_that_a_rule_that_ended_yesterday_asks_nothing_any_more(desk, sent):
    rule = line(desk, sent).rule
    rules.save_rule(desk, replace(rule, valid_to=date(2026, 11, 19)))
    assert line(desk, sent) is None


def test_that_a_customers_wish_is_asked_of_the_next_trip_too(desk, sent):
    wish = rules.new_rule("Халяль", "ru", DocumentKind.OTHER, sent.customer.id)
    rules.save_rule(desk, wish)
    other = send(desk, "902 BC 07", LOADED)
    assert line(desk, sent, wish.code) is not None
    assert line(desk, other, wish.code) is None


def test_that_two_bookings_of_one_vehicle_are_told(desk, sent):
    save(desk, replace(sent.truck, vin="XTA1"))
    second = replace(sent.trip, id=new_id(), ref="R-2")
    save(desk, second)
    for trip in (sent.trip, second):
        tell(desk, trip, ("slot_booked", "20.11 12:00", {"due_at": oral("21.11 10:00")}))
    assert line(desk, sent, "booking").why.values == {"trips": ("R-2",)}


def test_that_status_tells_rule_state_and_why(desk, sent):
    (told,) = status.status(look(desk))["trips"]
    first = told["gate"][0]
    assert first == {
        "rule": "spot_dopp",
        "state": "blocker",
        "why": "paper_missing",
        "values": {"documents": ["dopp"]},
    }
    assert len(told["gate"]) <= 5


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"valid_until": date(2026, 11, 17)}, "paper_ends_before_it_begins"),
        ({"hs_codes": ("чипы",)}, "wrong_hs_code"),
    ],
)
def test_that_a_paper_that_cannot_be_is_refused_and_nothing_is_kept(desk, sent, changes, code):
    with pytest.raises(KezekError, match=code):
        documents.save_document(desk, a_dopp(sent, **changes))
    assert documents.trip_papers(desk, sent.trip.id).documents == ()


def test_that_a_paper_taken_out_comes_back_with_its_files(desk, sent):
    paper = a_dopp(sent)
    documents.save_document(desk, paper)
    done = documents.remove_document(desk, paper)
    assert documents.trip_papers(desk, sent.trip.id).documents == ()
    take_back(desk, done)
    assert documents.trip_papers(desk, sent.trip.id).documents == (paper,)


def test_that_an_undo_of_a_tick_leaves_what_others_said_of_the_paper_since(desk, sent):
    paper = a_dopp(sent, status="")
    documents.save_document(desk, paper)
    ticked = documents.save_document(desk, replace(paper, status="Обеспечен"))
    documents.save_document(desk, replace(paper, status="Обеспечен", number="7-2"))
    undone = take_back(desk, ticked)
    (now,) = documents.trip_papers(desk, sent.trip.id).documents
    assert (now.status, now.number) == ("", "7-2")
    take_back(desk, undone)
    (now,) = documents.trip_papers(desk, sent.trip.id).documents
    assert (now.status, now.number) == ("Обеспечен", "7-2")


def test_that_an_undo_says_so_where_others_have_said_something_else_of_the_same(desk, sent):
    paper = a_dopp(sent, status="")
    added = documents.save_document(desk, paper)
    ticked = documents.save_document(desk, replace(paper, status="Обеспечен"))
    refused = replace(paper, status="Отказано")
    documents.save_document(desk, refused)
    for done in (ticked, added):
        with pytest.raises(KezekError, match="changed_since"):
            take_back(desk, done)
    assert documents.trip_papers(desk, sent.trip.id).documents == (refused,)


def test_that_a_file_shows_its_paper_and_goes_with_an_undo(desk, sent):
    paper = a_dopp(sent)
    documents.save_document(desk, paper)
    attached = documents.attach_to(desk, paper, [Incoming("допп.txt", content=b"QR")])
    (file,) = documents.trip_papers(desk, sent.trip.id).attachments
    assert (file.document, file.trip, file.name) == (paper.id, sent.trip.id, "допп.txt")
    attachments.take_back(desk, attached)
    assert documents.trip_papers(desk, sent.trip.id).attachments == ()


def test_that_a_paper_with_files_is_taken_out_and_its_files_stay_with_the_trip(desk, sent):
    paper = a_dopp(sent)
    documents.save_document(desk, paper)
    documents.attach_to(desk, paper, [Incoming("допп.txt", content=b"QR")])
    done = documents.remove_document(desk, paper)
    (file,) = documents.trip_papers(desk, sent.trip.id).attachments
    assert (file.document, file.trip) == (None, sent.trip.id)
    take_back(desk, done)
    (file,) = documents.trip_papers(desk, sent.trip.id).attachments
    assert file.document == paper.id


def test_that_papers_leave_and_come_back_with_the_tables(desk, sent, tmp_path):
    paper = a_dopp(sent, hs_codes=("1101.00",), weight_kg=20_500.0, note="копия")
    documents.save_document(desk, paper)
    export(desk, tmp_path / "all.zip")
    other = a_desk(tmp_path / "other")
    try:
        assert not import_files(other, [tmp_path / "all.zip"], dry_run=False).rejected
        with other.store.reading() as snapshot:
            (back,) = queries.documents(snapshot)
    finally:
        other.close()
    assert replace(back, id=paper.id, trip=paper.trip) == paper


def test_that_the_alert_begins_with_the_lead_time_of_its_rule(desk):
    sent = send(desk, "902 BC 07", planned_departure=oral("23.11 14:00"))
    (alert,) = (a for a in look(desk).alerts if a.kind == AlertKind.DOCUMENTS)
    assert (alert.trip, alert.level) == (sent.trip.id, Level.WARN)
    assert alert.since == oral("23.11 14:00") - timedelta(days=3)
