"""Papers and gate of the chosen trucks, over a real desk."""

from datetime import date

import pytest

from core.domain.gate import GateState
from core.domain.papers import DocumentKind
from core.domain.rule import Verdict
from tests.builders import oral
from tests.desks import send
from ui.dialogs.gate_dialog import GateDialog
from ui.dialogs.paper_form import PaperForm
from ui.services.desk import DeskServices
from ui.session import Session

LOADED = ("loaded", "20.11 10:00")


@pytest.fixture
def loaded(desk):
    return send(desk, "417 AK 07", LOADED, planned_departure=oral("20.11 20:00"))


@pytest.fixture
def real_session(theme, preferences, desk):
    """A session over a real desk."""
    session = Session(DeskServices(desk), preferences, theme)
    yield session
    session.close()
    session.deleteLater()


def opened(qtbot, session, *trips):
    session.reload()
    qtbot.waitUntil(lambda: session.view is not None and len(session.view.trips) > 0)
    dialog = GateDialog(session, [sent.trip.id for sent in trips])
    qtbot.addWidget(dialog)
    return dialog


def a_form(dialog, sent, kind=DocumentKind.DOPP):
    """A form that goes with its dialog."""
    view = dialog.session.view.trip(sent.trip.id)
    return PaperForm(dialog.session, view, None, kind, dialog)


def states(dialog):
    return {row.line.rule.code: row.line.state for row in dialog.model.shown}


def choose(dialog, rule):
    for place, row in enumerate(dialog.model.shown):
        if row.line.rule.code == rule:
            dialog.table.selectRow(place)


def test_that_what_keeps_a_truck_stands_in_the_first_line_and_in_the_head(
    qtbot, real_session, loaded
):
    dialog = opened(qtbot, real_session, loaded)
    assert dialog.model.shown[0].line.rule.code == "spot_dopp"
    assert dialog.focusWidget() is dialog.table
    assert "DOPP" in dialog.head.text()
    assert dialog.why_left.isHidden()


def test_that_a_line_is_said_to_be_in_order_and_taken_back(qtbot, real_session, loaded):
    dialog = opened(qtbot, real_session, loaded)
    choose(dialog, "passage")
    dialog.say(Verdict.OK)
    qtbot.waitUntil(lambda: states(dialog)["passage"] == GateState.OK)
    real_session.undo()
    qtbot.waitUntil(lambda: states(dialog)["passage"] == GateState.NOT_CHECKED)
    real_session.redo()
    qtbot.waitUntil(lambda: states(dialog)["passage"] == GateState.OK)


def test_that_lines_of_several_trucks_are_confirmed_at_once(qtbot, real_session, desk, loaded):
    other = send(desk, "902 BC 07", LOADED)
    dialog = opened(qtbot, real_session, loaded, other)
    assert dialog.papers is None
    dialog.table.selectAll()
    dialog.say(Verdict.OK)
    qtbot.waitUntil(lambda: {r.line.state for r in dialog.model.shown} == {GateState.OK})


def test_that_a_paper_is_written_down_and_opens_the_gate(qtbot, real_session, loaded):
    dialog = opened(qtbot, real_session, loaded)
    form = a_form(dialog, loaded)
    assert form.plate.text() == "417 AK 07"
    form.number.setText("7-1")
    form.status.setText("Обеспечен")
    form.issued.setText("18.11.2026")
    form.accept()
    qtbot.waitUntil(lambda: states(dialog)["spot_dopp"] == GateState.OK)
    (paper,) = real_session.services.trip_papers(loaded.trip.id).documents
    assert (paper.kind, paper.issued_at) == (DocumentKind.DOPP, date(2026, 11, 18))


def test_that_a_wrong_day_is_said_in_the_form_and_nothing_is_kept(qtbot, real_session, loaded):
    dialog = opened(qtbot, real_session, loaded)
    form = a_form(dialog, loaded)
    form.issued.setText("31.02.2026")
    form.accept()
    assert "31.02.2026" in form.problem.text()
    form.issued.setText("18.11.2026")
    form.until.setText("17.11.2026")
    form.accept()
    qtbot.waitUntil(lambda: "17.11.2026" in form.problem.text())
    assert real_session.services.trip_papers(loaded.trip.id).documents == ()


def test_that_what_a_customer_always_needs_is_remembered_with_the_paper(
    qtbot, real_session, loaded
):
    dialog = opened(qtbot, real_session, loaded)
    form = a_form(dialog, loaded, DocumentKind.INSURANCE)
    form.always.setChecked(True)
    form.accept()
    qtbot.waitUntil(lambda: len(states(dialog)) == 6)
    real_session.undo()
    qtbot.waitUntil(lambda: len(states(dialog)) == 5)


def test_that_a_truck_that_left_is_asked_about_once_and_gently(qtbot, real_session, desk):
    left = send(desk, "902 BC 07", LOADED, ("departed", "20.11 13:00"))
    dialog = opened(qtbot, real_session, left)
    assert not dialog.why_left.isHidden()
    dialog.why_left.reason.setText("QR обещали в дороге")
    dialog.why_left.keep()
    qtbot.waitUntil(dialog.why_left.isHidden)


def test_that_a_paper_is_taken_out_with_a_key(qtbot, real_session, loaded):
    dialog = opened(qtbot, real_session, loaded)
    form = a_form(dialog, loaded)
    form.accept()
    part = dialog.papers
    qtbot.waitUntil(lambda: part.chosen() is not None)
    part.remove()
    qtbot.waitUntil(lambda: not part.model.rows)
