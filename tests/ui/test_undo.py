"""Undo and redo: step by step, each by its name, and the journal only ever grows."""

import pytest
from PySide6.QtCore import Qt

from core.domain.event import EventKind
from core.domain.problem import KezekError
from tests.builders import an_event
from tests.ui.keyboard import press, type_text
from ui import steps
from ui.session import Confirmation
from ui.undo import Deed, History, Way


def note(session, qtbot, text):
    event = an_event(EventKind.NOTE, session.view.as_of, text=text)
    with qtbot.waitSignal(session.confirmed):
        session.command(
            lambda s: s.add(event), lambda key: Confirmation(text, steps.withdrawing(key))
        )


def noted(services):
    return [e.text for e in services.counted]


def said(session, qtbot, wish):
    with qtbot.waitSignal(session.confirmed) as told:
        wish()
    return told.args[0].text


def test_that_several_things_are_taken_back_one_by_one_and_done_again(session, services, qtbot):
    for text in ("a", "b", "c"):
        note(session, qtbot, text)
    assert said(session, qtbot, session.undo) == "Undone: c"
    assert said(session, qtbot, session.undo) == "Undone: b"
    assert noted(services) == ["a"]
    assert said(session, qtbot, session.redo) == "Done again: b"
    assert said(session, qtbot, session.undo) == "Undone: b"
    assert said(session, qtbot, session.redo) == "Done again: b"
    assert sorted(noted(services)) == ["a", "b"]
    assert len(services.events) == 3 + 5


def test_that_after_something_new_nothing_undone_is_done_again(session, services, qtbot):
    note(session, qtbot, "a")
    said(session, qtbot, session.undo)
    note(session, qtbot, "b")
    assert "Nothing to do again" in said(session, qtbot, session.redo)
    assert noted(services) == ["b"]


def test_that_keys_pressed_faster_than_the_disk_are_all_obeyed(session, services, qtbot):
    for text in ("a", "b", "c"):
        note(session, qtbot, text)
    session.undo()
    session.undo()
    session.redo()
    qtbot.settle(session)
    assert sorted(noted(services)) == ["a", "b"]


def test_that_with_nothing_done_undo_says_so(session, qtbot):
    assert said(session, qtbot, session.undo).startswith("Nothing to undo")


def test_that_what_the_desk_refuses_to_undo_does_not_bar_what_was_done_before(session, qtbot):
    def refused(_services):
        raise KezekError("still_used", name="417 AK 07")

    note(session, qtbot, "a")
    session.confirm(Confirmation("b", refused))
    with qtbot.waitSignal(session.job_failed):
        session.undo()
    assert session.history.top(Way.UNDO).what == "a"


def test_that_what_a_busy_disk_did_not_undo_can_be_tried_again():
    history = History()
    history.add(Deed("a", lambda _: None))
    history.take(Way.UNDO)
    history.failed(may_be_tried_again=True)
    assert history.top(Way.UNDO).what == "a"


@pytest.mark.parametrize("letters", ["ZY", "ЯН"])
def test_that_undo_and_redo_are_the_same_keys_in_each_layout(window, services, qtbot, letters):
    session = window.session
    note(session, qtbot, "a")
    window.activateWindow()
    for letter, left in zip(letters, ([], ["a"]), strict=True):
        press(window, f"Ctrl+{letter}")
        qtbot.waitUntil(lambda left=left: noted(services) == left and not session.jobs.busy)


def test_that_the_foot_names_what_would_be_undone_and_done_again(window, qtbot):
    session, status = window.session, window.status
    note(session, qtbot, "first")
    note(session, qtbot, "second")
    assert status.undo.text() == "Undo: second (Ctrl+Z)"
    said(session, qtbot, session.undo)
    qtbot.waitUntil(status.redo.isVisible)
    assert status.undo.text() == "Undo: first (Ctrl+Z)"
    assert status.redo.text() == "Do again: second (Ctrl+Y)"


def test_that_a_line_typed_and_undone_by_keys_alone_can_be_done_again(window, services, qtbot):
    window.entry.begin_entry()
    type_text(window.entry.line, "211 отказ")
    with qtbot.waitSignal(window.session.confirmed):
        qtbot.keyClick(window.entry.line, Qt.Key.Key_Return)
    said(window.session, qtbot, window.session.undo)
    assert services.counted == []
    said(window.session, qtbot, window.session.redo)
    assert [e.kind for e in services.counted] == [EventKind.REFUSED]


@pytest.mark.parametrize("keys", ["Ctrl+Z", "Ctrl+Я"])
def test_that_undo_reaches_the_desk_from_an_empty_entry_and_the_letters_of_a_full_one(
    window, services, qtbot, keys
):
    window.activateWindow()
    note(window.session, qtbot, "a")
    window.entry.begin_entry()
    type_text(window.entry.line, "211")
    if keys == "Ctrl+Z":
        press(window.entry.line, keys)
        assert noted(services) == ["a"]
    window.entry.line.clear()
    press(window.entry.line, keys)
    qtbot.waitUntil(lambda: noted(services) == [])
