"""Correcting an entry by keys alone."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from core.domain.crossing import Direction, Side
from core.domain.event import EventKind, Occurred
from tests.builders import NOW, a_trip, an_event, oral, syrym, taskala
from tests.ui.keyboard import type_text
from ui import i18n
from ui.panels.correct_entry import CorrectEntry

CROSSINGS = {"syrym": syrym(), "taskala": taskala()}
TRIP = a_trip()


@pytest.fixture
def open_on(theme, qtbot):
    """Opens the form on an event; gives it with what it handed over."""

    def opened(event):
        dialog = CorrectEntry(event, CROSSINGS, NOW)
        qtbot.addWidget(dialog)
        dialog.handed = []
        dialog.corrected.connect(lambda _event, changes: dialog.handed.append(changes))
        dialog.show()
        dialog.activateWindow()
        return dialog

    return opened


def shown(dialog):
    return {name for name, editor in dialog.editors.items() if not editor.isHidden()}


def type_into(dialog, qtbot, name, text):
    editor = dialog.editors[name]
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_text(editor, text)
    return editor


def test_that_only_fields_of_the_kind_are_asked_for(open_on):
    dialog = open_on(an_event("refused", "20.11 04:10", TRIP, side=Side.ENTRY_POST))
    assert shown(dialog) == {
        "kind", "occurred", "crossing", "direction", "side", "place", "reason", "text",
    }  # fmt: skip


def test_that_what_was_said_is_shown_even_where_the_kind_has_no_such_field(open_on):
    dialog = open_on(an_event("released", "20.11 04:10", TRIP, km_to_barrier=2.0))
    assert "km_to_barrier" in shown(dialog)


def test_that_enter_on_a_form_left_as_it_was_changes_nothing(open_on, qtbot):
    dialog = open_on(
        an_event("joined_queue", oral("20.11 08:05") + timedelta(seconds=31), TRIP, text="а\nб")
    )
    qtbot.keyClick(dialog.editors["text"], Qt.Key.Key_Return)
    assert dialog.handed == []
    assert dialog.isHidden()


def test_that_km_crossing_and_direction_are_corrected_from_the_keyboard(open_on, qtbot):
    dialog = open_on(an_event("joined_queue", "20.11 08:05", TRIP, km_to_barrier=13.0))
    dialog.editors["crossing"].setFocus()
    qtbot.keyClicks(dialog.editors["crossing"], "Task")
    qtbot.keyClick(dialog.editors["direction"], Qt.Key.Key_Down)
    edit = type_into(dialog, qtbot, "km_to_barrier", "18,5")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert dialog.handed == [
        {"crossing": "taskala", "direction": Direction.OUT, "km_to_barrier": 18.5}
    ]


def test_that_a_moment_may_become_a_range(open_on):
    dialog = open_on(an_event("released", "20.11 04:10", TRIP))
    when = dialog.editors["occurred"]
    when.how.choose("between")
    when.first.set_moment(oral("20.11 03:00"))
    when.last.set_moment(oral("20.11 05:00"))
    dialog.accept()
    assert dialog.handed == [
        {"occurred": Occurred(oral("20.11 04:00"), oral("20.11 03:00"), oral("20.11 05:00"))}
    ]


def test_that_another_kind_asks_other_fields_and_empties_those_it_has_not(open_on, qtbot):
    event = an_event("joined_queue", "20.11 10:30", TRIP, km_to_barrier=92.0, crossing="syrym")
    dialog = open_on(event)
    dialog.editors["kind"].choose("breakdown")
    assert "km_to_barrier" not in shown(dialog)
    type_into(dialog, qtbot, "place", "92 км за Маштаково")
    dialog.accept()
    assert dialog.handed == [
        {
            "kind": EventKind.BREAKDOWN,
            "place": "92 км за Маштаково",
            "km_to_barrier": None,
            "crossing": None,
        }
    ]


@pytest.mark.parametrize(
    ("kind", "field", "text", "sentence"),
    [
        ("position", "km_to_barrier", "много", "is not a number"),
        ("position", "km_to_barrier", "-4", "cannot be"),
        ("position", "vehicles_ahead", "2,5", "without a fraction"),
        ("truck_changed", "other", "", "what came instead"),
    ],
)
def test_that_a_bad_value_is_said_and_the_form_stays(open_on, qtbot, kind, field, text, sentence):
    dialog = open_on(an_event(kind, "20.11 08:05", TRIP, other="655 AA 07"))
    edit = type_into(dialog, qtbot, field, text)
    if not text:
        qtbot.keyClick(edit, Qt.Key.Key_Delete)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert sentence in dialog.wrong.text()
    assert not dialog.isHidden()
    assert dialog.handed == []


def test_that_what_has_not_come_yet_cannot_have_happened(open_on):
    dialog = open_on(an_event("released", "20.11 04:10", TRIP))
    dialog.editors["occurred"].first.set_moment(NOW + timedelta(hours=2))
    dialog.accept()
    assert "has not come yet" in dialog.wrong.text()
    assert dialog.handed == []


def test_that_tab_leads_from_field_to_field_and_esc_leaves_no_trace(open_on, qtbot):
    dialog = open_on(an_event("promise", "20.11 08:05", TRIP, due_at=oral("21.11 18:00")))
    dialog.editors["kind"].setFocus()
    seen = []
    for _ in range(20):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        seen.append(dialog.focusWidget())
    fields = [dialog.editors[name] for name in ("occurred", "due_at", "other", "text")]
    assert all(any(w is f or f.isAncestorOf(w) for w in seen) for f in fields)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.handed == []
    assert dialog.isHidden()


def test_that_an_entry_in_kazakh_is_asked_in_kazakh(open_on, english):
    i18n.install(english, "kk")
    dialog = open_on(an_event("reminder", "20.11 08:05", TRIP, due_at=oral("21.11 18:00")))
    assert dialog.labels["due_at"].text() == "Қашанға дейін"
