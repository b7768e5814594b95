"""A refusal at Mashtakovo, from the post to its outcome, on a real desk and on its papers."""

from dataclasses import replace

import pytest

from core.domain.alert import AlertKind
from core.domain.clock import ORAL
from core.domain.crossing import Side
from core.domain.ids import new_id
from core.domain.papers import Document, DocumentKind
from core.domain.problem import KezekError
from core.domain.refusal_case import Blame, Branch, RefusalCase
from core.domain.refusal_record import CountBy, counted
from core.domain.trip import Stage
from core.report.compose import compose
from core.services.border import refusals
from core.services.looking.look import look
from core.services.looking.reporting import report_of_period
from core.services.looking.status import status
from tests.builders import a_shipment, oral
from tests.core.report.test_papers import words_of
from tests.desks import a_desk, send, tell
from ui.i18n import Catalogue
from ui.words.report_texts import report_texts

REFUSED = (
    ("departed", "18.11 06:00"),
    ("joined_queue", "18.11 08:00", {"crossing": "syrym"}),
    ("entry_post_in", "18.11 20:00"),
    ("refused", "18.11 22:00", {"reason": "D03", "text": "номер тягача не тот"}),
)
SECOND_TRY = (
    ("turned_back", "19.11 02:00"),
    ("joined_queue", "19.11 20:00", {"crossing": "syrym"}),
)
START, END = oral("19.11 17:00"), oral("20.11 17:00")


@pytest.fixture
def desk(tmp_path):
    opened = a_desk(tmp_path, END)
    yield opened
    opened.close()


def refused(desk, *more):
    sent = send(desk, "902 BC 07", *REFUSED, *more)
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        (shipment,) = uow.shipments.of(sent.trip.id)
        uow.shipments.put(replace(shipment, shipper="Агро-Юг"))
        uow.commit()
    return sent


def seen(desk):
    (view,) = look(desk).trips
    return view


def on_json(desk):
    (trip,) = status(look(desk))["trips"]
    return trip["refusal"]


def case_of(desk, **said):
    record = seen(desk).refusals[-1]
    refusals.keep_case(desk, replace(record.course.case, **said))


def paper_of(desk):
    report = report_of_period(desk, START, END)
    texts = report_texts(Catalogue.load("ru").text)
    return report, words_of(compose(report, texts, "ru"))


def test_that_a_refusal_goes_through_return_and_second_try_to_release(desk):
    sent = refused(desk, *SECOND_TRY)
    view = seen(desk)
    assert view.state.stage == Stage.QUEUE
    assert view.open_refusal is not None
    tell(desk, sent.trip, ("released", "20.11 10:00"))
    found = on_json(desk)
    assert (found["code"], found["side"]) == ("D03", "entry_post")
    assert (found["branch"], found["outcome"], found["hours"]) == ("return", "released", 36)
    assert found["blame"] == "consignee"


def test_that_hours_cost_and_reason_stand_alike_in_report_and_shippers_record(desk):
    refused(desk, *SECOND_TRY, ("released", "20.11 10:00"))
    case_of(desk, avoidable=True, officer_paper="предписание № 12")
    report, paper = paper_of(desk)
    (row,) = report.refusals.rows
    assert (row.hours, row.hours_in_period, row.cost) == (36, 17, 30_000)
    assert "D03: номер тягача не тот" in paper
    assert "предписание № 12" in paper
    records = refusals.refusals_between(desk, oral("01.11 00:00"), END)
    (count,) = counted(records, CountBy.SHIPPER, END)
    assert (count.subject, count.reason, count.avoidable) == ("Агро-Юг", "D03", 1)
    assert (count.hours, count.cost) == (row.hours, row.cost)


def test_that_a_released_truck_turned_back_on_the_road_is_open_again(desk):
    sent = refused(desk, *SECOND_TRY, ("released", "20.11 10:00"))
    tell(desk, sent.trip, ("turned_back", "20.11 14:00", {"reason": "D01"}))
    view = seen(desk)
    assert view.state.passed == ()
    assert view.state.crossing == "syrym"
    assert AlertKind.REFUSED in {a.kind for a in view.alerts}
    found = on_json(desk)
    assert (found["code"], found["side"], found["outcome"]) == ("D01", "road", None)
    report, paper = paper_of(desk)
    assert [row.hours for row in report.refusals.rows] == [3, 36]
    assert (report.refusals.new, report.refusals.over) == (1, 1)
    assert "D01" in paper
    tell(
        desk, sent.trip,
        ("joined_queue", "20.11 16:00", {"crossing": "syrym"}), ("released", "20.11 16:30"),
    )  # fmt: skip
    assert seen(desk).state.passed == ("syrym",)
    assert on_json(desk)["hours"] == 2.5


def test_that_branch_step_and_paper_stand_in_the_trucks_row(desk):
    sent = refused(desk)
    case_of(desk, branch=Branch.STORAGE, officer_paper="акт 7", blame=Blame.SHIPPER)
    refusals.set_next_step(desk, sent.trip.id, "новый ДОПП", "Ержан", oral("21.11 12:00"))
    report, paper = paper_of(desk)
    (row,) = report.standing
    assert row.reason.side == "sender"
    assert "акт 7" in paper
    assert "на СВХ: новый ДОПП — Ержан" in paper
    found = on_json(desk)
    assert (found["next_step"], found["who"], found["branch"]) == ("новый ДОПП", "Ержан", "storage")
    assert found["until"] == "2026-11-21T07:00:00Z"


def test_that_an_outcome_told_by_a_person_ends_it_and_can_be_taken_back(desk):
    refused(desk)
    record = seen(desk).refusals[-1]
    before = refusals.keep_case(desk, replace(record.course.case, outcome="returned"))
    view = seen(desk)
    assert view.open_refusal is None
    assert AlertKind.REFUSED not in {a.kind for a in view.alerts}
    refusals.keep_case(desk, before)
    assert seen(desk).open_refusal is not None


def test_that_papers_of_the_old_tractor_are_named_when_it_was_changed(desk):
    sent = refused(desk)
    dopp = Document(
        id=new_id(), trip=sent.trip.id, kind=DocumentKind.DOPP, number="77", plate="902 BC 07"
    )
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        uow.documents.put(dopp)
        uow.commit()
    assert seen(desk).open_refusal.mismatched == ()
    tell(desk, sent.trip, ("truck_changed", "19.11 09:00", {"other": "233 DD 07"}))
    record = seen(desk).open_refusal
    assert record.mismatched == (dopp,)
    assert record.course.branch == Branch.CHANGE_TRUCK


def test_that_a_refusal_of_the_past_is_corrected_by_its_key(desk):
    sent = refused(desk, *SECOND_TRY, ("refused", "20.11 12:00", {"reason": "C01"}))
    first = seen(desk).refusals[0]
    refusals.choose_reason(desk, sent.trip.id, "D01", first.id)
    assert [r.reason for r in seen(desk).refusals] == ["D01", "C01"]


def test_that_a_case_of_nothing_is_refused(desk):
    sent = refused(desk)
    with pytest.raises(KezekError):
        refusals.keep_case(desk, RefusalCase(id=new_id(), trip=sent.trip.id))


def test_that_repeats_are_counted_by_whom_they_concern(desk):
    refused(desk)
    other = send(
        desk, "233 DD 07", ("refused", "19.11 22:00", {"reason": "D03", "side": Side.ROAD})
    )
    with desk.store.unit_of_work(desk.author, desk.clock) as uow:
        uow.shipments.put(a_shipment(other.trip, order="2", shipper="Агро-Юг"))
        uow.commit()
    records = refusals.refusals_between(desk, START.astimezone(ORAL), END.astimezone(ORAL))
    (by_shipper,) = counted(records, CountBy.SHIPPER, END)
    assert (by_shipper.times, by_shipper.is_repeated, by_shipper.still_open) == (2, True, 2)
    by_customer = counted(records, CountBy.CUSTOMER, END)
    assert {c.subject for c in by_customer} == {"Клиент 902", "Клиент 233"}
