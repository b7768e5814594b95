"""Refusals: why, and what is done next."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.desk_views import a_desk
from tests.ui.keyboard import type_text
from ui.panels.refusals import RefusalsPanel


@pytest.fixture
def panel(desk_session, qtbot):
    panel = RefusalsPanel(desk_session)
    qtbot.addWidget(panel)
    panel.resize(1366, 600)
    panel.show()
    return panel


def settled(panel, qtbot):
    qtbot.waitUntil(lambda: not panel.session.jobs.busy)


def cell(panel, column):
    return panel.model.data(panel.model.index(0, panel.model.column_of(column)))


def test_that_only_refused_trucks_stand_here(panel):
    assert [r.view.plate for r in panel.model.rows] == ["902 BC 07"]
    assert cell(panel, "reason") == "not known yet (F4)"
    assert cell(panel, "officer") == "номер тягача не тот"


def test_that_a_reason_is_chosen_and_given_back(panel, qtbot):
    combo = panel.case.reason
    combo.setCurrentIndex(combo.findData("D03"))
    combo.activated.emit(combo.currentIndex())
    settled(panel, qtbot)
    assert cell(panel, "reason").startswith("D03")
    panel.session.undo()
    settled(panel, qtbot)
    assert cell(panel, "reason") == "not known yet (F4)"


def test_that_the_next_step_is_typed_and_kept_with_enter(panel, qtbot):
    assert cell(panel, "step") == "nothing yet (F6)"
    qtbot.keyClick(panel.table, Qt.Key.Key_F6)
    panel.case.step.setText("новый ДОПП")
    panel.case.who.setText("Ержан")
    qtbot.keyClick(panel.case.who, Qt.Key.Key_Return)
    settled(panel, qtbot)
    assert "Ержан · новый ДОПП" in cell(panel, "step")
    assert panel.case.step.text() == "новый ДОПП"


def test_that_what_somebody_types_survives_a_refresh(panel, qtbot):
    panel.activateWindow()
    panel.case.step.setFocus()
    qtbot.waitUntil(panel.case.step.hasFocus)
    type_text(panel.case.step, "звонить имп")
    panel.session.reload()
    settled(panel, qtbot)
    assert panel.case.step.text() == "звонить имп"


def test_that_a_desk_without_refusals_says_how_one_comes_here(session, qtbot):
    session.show_view(a_desk(0))
    panel = RefusalsPanel(session)
    qtbot.addWidget(panel)
    assert "No truck is refused" in panel.empty.text()
    assert panel.case.isHidden()
