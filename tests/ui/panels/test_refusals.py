"""Refusals: why, on whose side, what is done next, how it ended; the past and its causes."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from core.domain.ids import new_id
from core.domain.papers import Document, DocumentKind
from core.domain.refusal_case import Branch
from tests.builders import NOW, an_event
from tests.ui.desk_views import a_desk
from tests.ui.keyboard import type_text
from ui.panels.refusals import RefusalsPanel
from ui.undo import Way


@pytest.fixture
def panel(desk_session, qtbot):
    panel = RefusalsPanel(desk_session)
    qtbot.addWidget(panel)
    panel.resize(1366, 600)
    panel.show()
    qtbot.settle(panel.session)
    return panel


def cell(panel, column):
    return panel.model.data(panel.model.index(0, panel.model.column_of(column)))


def pick(combo: QComboBox, code, panel, qtbot):
    combo.setCurrentIndex(combo.findData(code))
    combo.activated.emit(combo.currentIndex())
    qtbot.settle(panel.session)


def undo(panel, qtbot):
    panel.session.undo()
    qtbot.settle(panel.session)


def test_that_only_refused_trucks_stand_here(panel):
    assert [r.record.plate for r in panel.model.rows] == ["902 BC 07"]
    assert cell(panel, "reason") == "not known yet (F4)"
    assert cell(panel, "officer") == "номер тягача не тот"
    assert panel.head.chips["open"].text() == "Open 1"


def test_that_hours_and_cost_of_a_refusal_that_goes_on_are_bounds(panel):
    assert cell(panel, "stands").startswith("≥")
    assert cell(panel, "cost").startswith("≥")


def test_that_a_reason_is_chosen_and_given_back(panel, qtbot):
    pick(panel.case.form.reason, "D03", panel, qtbot)
    assert cell(panel, "reason").startswith("D03")
    assert cell(panel, "blame") == "consignee"
    undo(panel, qtbot)
    assert cell(panel, "reason") == "not known yet (F4)"


def test_that_side_branch_and_paper_are_said_and_taken_back(panel, qtbot):
    form = panel.case.form
    pick(form.blame, "shipper", panel, qtbot)
    pick(form.branch, "storage", panel, qtbot)
    form.paper.setText("предписание № 12")
    form.paper.editingFinished.emit()
    qtbot.settle(panel.session)
    case = panel.model.rows[0].course.case
    assert (case.branch, case.officer_paper) == (Branch.STORAGE, "предписание № 12")
    assert cell(panel, "step").startswith("bonded store")
    for _ in range(3):
        undo(panel, qtbot)
    assert panel.model.rows[0].course.case.branch == Branch.UNDECIDED
    assert cell(panel, "blame") == "not known"


def test_that_leaving_a_field_says_nothing(panel, qtbot):
    panel.case.form.paper.editingFinished.emit()
    qtbot.settle(panel.session)
    assert panel.session.history.top(Way.UNDO) is None


def test_that_an_outcome_takes_it_off_the_open_ones_into_the_past(panel, qtbot):
    pick(panel.case.form.outcome, "returned", panel, qtbot)
    assert not panel.model.rows
    panel.head.next_page()
    qtbot.settle(panel.session)
    assert cell(panel, "status") == "returned to the shipper"
    undo(panel, qtbot)
    assert panel.head.chips["open"].text() == "Open 1"


def test_that_causes_are_counted_by_whom_they_concern(panel, qtbot):
    panel.head.next_page()
    panel.head.next_page()
    qtbot.settle(panel.session)
    (row,) = panel.counts.rows
    assert (row.count.reason, row.count.times) == ("Z99", 1)
    assert panel.case.isHidden()


def test_that_a_cause_opens_the_refusals_it_is_made_of(panel, qtbot):
    panel.head.next_page()
    panel.head.next_page()
    qtbot.settle(panel.session)
    panel.count_table.selectRow(0)
    qtbot.keyClick(panel.count_table, Qt.Key.Key_Return)
    qtbot.settle(panel.session)
    assert panel.head.page == "past"
    assert [r.record.plate for r in panel.model.rows] == ["902 BC 07"]
    panel.head.next_page()
    assert panel.cause is None


def test_that_the_next_step_is_typed_and_kept_with_enter(panel, qtbot):
    assert cell(panel, "step") == "nothing yet (F6)"
    qtbot.keyClick(panel.table, Qt.Key.Key_F6)
    panel.case.form.step.setText("новый ДОПП")
    panel.case.form.who.setText("Ержан")
    qtbot.keyClick(panel.case.form.who, Qt.Key.Key_Return)
    qtbot.settle(panel.session)
    assert "Ержан · новый ДОПП" in cell(panel, "step")
    assert panel.case.form.step.text() == "новый ДОПП"


def test_that_what_somebody_types_survives_a_refresh(panel, qtbot):
    panel.activateWindow()
    panel.case.form.step.setFocus()
    qtbot.waitUntil(panel.case.form.step.hasFocus)
    type_text(panel.case.form.step, "звонить имп")
    panel.session.reload()
    qtbot.settle(panel.session)
    assert panel.case.form.step.text() == "звонить имп"


def test_that_the_course_runs_from_the_refusal_on(panel):
    kinds = [line.row.event.kind.value for line in panel.case.timeline.lines.rows]
    assert kinds == ["refused"]


def test_that_a_truck_in_its_second_queue_is_still_here(panel, filled, qtbot):
    trip = panel.model.rows[0].record.trip
    event = an_event("joined_queue", NOW - timedelta(hours=1), crossing="syrym")
    with filled.store.unit_of_work(filled.author, filled.clock) as work:
        work.journal.add(replace(event, trip=trip))
        work.commit()
    panel.session.reload()
    qtbot.settle(panel.session)
    assert cell(panel, "status") == "In the queue"


def test_that_papers_of_another_tractor_are_named(panel, filled, qtbot):
    trip = panel.model.rows[0].record.trip
    paper = Document(id=new_id(), trip=trip, kind=DocumentKind.DOPP, number="77", plate="111 AA 07")
    with filled.store.unit_of_work(filled.author, filled.clock) as work:
        work.documents.put(paper)
        work.commit()
    panel.session.reload()
    qtbot.settle(panel.session)
    assert "77" in panel.case.papers.text()


def test_that_a_photo_is_kept_with_the_entry_of_the_refusal(panel, tmp_path, qtbot):
    picture = tmp_path / "paper.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    panel.case.attaching.ask_files = lambda _: [picture]
    panel.case.add_photo()
    qtbot.settle(panel.session)
    (line,) = panel.case.timeline.lines.rows
    assert [file.name for file in line.files] == ["paper.png"]


def test_that_a_desk_without_refusals_says_how_one_comes_here(session, qtbot):
    session.show_view(a_desk(0))
    panel = RefusalsPanel(session)
    qtbot.addWidget(panel)
    assert "No truck is refused" in panel.empty.text()
    assert panel.case.isHidden()


@pytest.mark.parametrize("width", [600, 895, 1366])
def test_that_the_longest_decision_can_be_read_in_a_narrow_panel(panel, qtbot, width):
    panel.resize(width, 760)
    pick(panel.case.form.branch, Branch.MEND.value, panel, qtbot)
    branch = panel.case.form.branch
    arrow_and_air = 40
    needed = branch.fontMetrics().horizontalAdvance(branch.currentText()) + arrow_and_air
    assert branch.width() >= needed
