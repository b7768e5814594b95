"""Quick entry by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.domain.event import EventKind
from core.phrase.drafts import KNOWN, Option, Question, Skipped
from core.phrase.understand import Understanding
from tests.ui.keyboard import type_text


@pytest.fixture
def entry(window, qtbot):
    window.entry.begin_entry()
    return window.entry


def understood(entry, qtbot):
    qtbot.waitUntil(lambda: entry.understanding is not None)


def test_that_f2_puts_the_cursor_into_the_line_from_anywhere(window, qtbot):
    window.activateWindow()
    window.panels["trips"].table.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F2)
    qtbot.waitUntil(window.entry.line.hasFocus)


def test_that_the_line_shows_what_was_understood_before_enter(entry, services, qtbot):
    type_text(entry.line, "211 отказ")
    qtbot.waitUntil(lambda: "211 AF 07 · refused" in entry.beside.text())
    assert services.events == []


def test_that_enter_records_says_so_and_offers_undo(entry, window, services, qtbot):
    type_text(entry.line, "211 отказ")
    understood(entry, qtbot)
    with qtbot.waitSignal(window.session.confirmed):
        qtbot.keyClick(entry.line, Qt.Key.Key_Return)
    assert [e.kind for e in services.events] == [EventKind.REFUSED]
    assert services.events[0].raw == "211 отказ"
    assert entry.text == ""
    assert "Recorded: 211 AF 07 · refused" in window.status.text.text()
    assert window.status.undo.isVisible()


def test_that_undo_takes_the_entry_back(entry, window, services, qtbot):
    type_text(entry.line, "211 отказ")
    with qtbot.waitSignal(window.session.confirmed):
        qtbot.keyClick(entry.line, Qt.Key.Key_Return)
    with qtbot.waitSignal(window.session.confirmed):
        qtbot.mouseClick(window.status.undo, Qt.MouseButton.LeftButton)
    assert services.counted == []
    assert window.status.text.text().startswith("Undone: 211 AF 07 · refused")


def test_that_enter_before_anything_is_understood_still_records_it(entry, window, services, qtbot):
    entry.line.setPlainText("211 отказ")
    with qtbot.waitSignal(window.session.confirmed):
        qtbot.keyClick(entry.line, Qt.Key.Key_Return)
    assert len(services.events) == 1


def test_that_esc_leaves_no_trace(entry, services, qtbot):
    type_text(entry.line, "211 отказ")
    understood(entry, qtbot)
    qtbot.keyClick(entry.line, Qt.Key.Key_Escape)
    assert (entry.text, entry.beside.text(), services.events) == ("", "", [])


def test_that_an_ambiguity_is_a_choice_and_nothing_is_preselected(entry, services, qtbot):
    type_text(entry.line, "1 отказ")
    understood(entry, qtbot)
    qtbot.waitUntil(entry.choices.isVisible)
    qtbot.keyClick(entry.line, Qt.Key.Key_Return)
    assert services.events == []
    assert entry.choices.is_choosing
    assert entry.text == "1 отказ"


def test_that_a_figure_answers_the_choice_and_the_line_is_recorded(entry, window, services, qtbot):
    type_text(entry.line, "1 отказ")
    understood(entry, qtbot)
    qtbot.keyClick(entry.line, Qt.Key.Key_Return)
    chosen = entry.choices.question.options[1].key
    with qtbot.waitSignal(window.session.confirmed):
        qtbot.keyClick(entry.line, Qt.Key.Key_2)
    assert [str(e.trip) for e in services.events] == [chosen]


def test_that_a_choice_stays_open_whatever_was_asked_before_enter(entry, window, services, qtbot):
    type_text(entry.line, "1 отказ")
    entry._pause.timeout.emit()  # the typist rests, and the desk is slow to answer
    qtbot.keyClick(entry.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: entry.choices.is_choosing)
    qtbot.settle(window.session)
    assert not entry._pause.isActive()
    with qtbot.waitSignal(window.session.confirmed):
        qtbot.keyClick(entry.line, Qt.Key.Key_2)
    assert len(services.events) == 1


def test_that_the_upper_row_of_a_kazakh_keyboard_chooses_too(entry, window, services, qtbot):
    type_text(entry.line, "1 отказ")
    understood(entry, qtbot)
    qtbot.keyClick(entry.line, Qt.Key.Key_Return)
    chosen = entry.choices.question.options[1].key
    with qtbot.waitSignal(window.session.confirmed):
        type_text(entry.line, "ә")
    assert [str(e.trip) for e in services.events] == [chosen]


def test_that_a_letter_goes_on_typing_instead_of_choosing(entry, services, qtbot):
    type_text(entry.line, "1 отказ")
    understood(entry, qtbot)
    qtbot.keyClick(entry.line, Qt.Key.Key_Return)
    type_text(entry.line, "а")
    assert entry.text == "1 отказа"
    assert services.events == []


def test_that_a_question_mark_opens_the_truck_and_writes_nothing(entry, window, services, qtbot):
    type_text(entry.line, "211?")
    with qtbot.waitSignal(window.session.trip_opened) as told:
        qtbot.keyClick(entry.line, Qt.Key.Key_Return)
    assert services.view.trip(told.args[0]).plate == "211 AF 07"
    assert services.events == []


def test_that_a_pasted_chat_keeps_its_lines(entry):
    entry.line.insertPlainText("[07:58, 20.11.2026] Серік: 13 км\n[08:10, 20.11.2026] Болат: ok")
    assert entry.text.count("\n") == 1
    assert entry.line.height() > entry.line.fontMetrics().lineSpacing() * 2


def test_that_text_typed_after_asking_is_not_answered_with_the_old_understanding(entry, qtbot):
    entry.line.setPlainText("211 отказ")
    entry._ask()
    entry.line.setPlainText("100 отказ")
    qtbot.waitUntil(lambda: "100 AK 07" in entry.beside.text())
    assert "211" not in entry.beside.text()


def test_that_a_chat_known_already_asks_whether_to_write_it_again(entry, services, qtbot):
    again = Question(
        key="chat.again", code="told_before", options=(Option("again"),), required=False
    )
    known = (Skipped(KNOWN, "12 км", "Болат"),)
    services.understand = lambda text, _answers: Understanding(
        text, questions=(again,), skipped=known
    )
    type_text(entry.line, "12 км")
    understood(entry, qtbot)
    qtbot.keyClick(entry.line, Qt.Key.Key_Return)
    assert services.events == []
    assert entry.choices.is_choosing
    assert "written already" in entry.warnings.text()
