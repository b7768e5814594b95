"""Crossings compared for a trip, in a dialog over a real desk."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from core.domain.trip import Stage
from ui.dialogs.compare_dialog import CompareDialog


def trip_in(session, stage):
    return next(t for t in session.view.trips if t.state.stage == stage).trip.id


@pytest.fixture
def dialog(desk_session, qtbot):
    dialog = CompareDialog(desk_session, trip_in(desk_session, Stage.QUEUE))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.model.rows) or bool(dialog.empty.text() != "Reckoning…"))
    return dialog


def test_that_the_planned_crossing_stands_first_and_no_click_ranks_them(dialog):
    assert [r.alternative.is_planned for r in dialog.model.shown][:2] == [True, False]
    assert not dialog.table.isSortingEnabled()


def test_that_everybody_is_warned_that_others_have_the_same_idea(dialog):
    told = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "no advice" in told
    assert "At another crossing this truck begins at the end of the queue." in told


def test_that_the_comparison_is_copied_as_text(dialog):
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Crossings compared: 417 AK 07 · Ахметов Серік")
    assert "Syrym (planned)" in copied
    assert dialog.copy.text() == "Copied"


def test_that_a_refused_truck_has_nothing_to_compare(desk_session, qtbot):
    dialog = CompareDialog(desk_session, trip_in(desk_session, Stage.REFUSED))
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.empty.text() != "Reckoning…")
    assert "902 BC 07" in dialog.empty.text()
    assert not dialog.copy.isEnabled()
