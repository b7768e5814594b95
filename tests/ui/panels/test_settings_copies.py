"""Copies in the settings: seen, put back and undone, carried to a second place."""

import pytest

from core.domain.event import EventKind
from core.services.journal import add, journal, new_event
from ui.dialogs.copy_dialogs import PutBackDialog
from ui.panels.settings_copies import CopiesPage
from ui.words import copy_words


@pytest.fixture
def page(desk_session, qtbot):
    page = CopiesPage(desk_session)
    qtbot.addWidget(page)
    page.resize(1100, 600)
    page.show()
    return page


def copied(page, qtbot):
    page.make.click()
    qtbot.waitUntil(lambda: len(page.model.rows) == 1)
    qtbot.settle(page.session)
    return page.model.rows[0]


def note(desk):
    return add(desk, new_event(desk, EventKind.NOTE, text="после копии"))


def notes(desk):
    return [row.event.text for row in journal(desk)].count("после копии")


def test_that_a_copy_says_what_is_in_it(page, filled, qtbot):
    copy = copied(page, qtbot)
    assert copy.trips == 2
    assert copy.entries == len(journal(filled))
    assert copy.head.text in copy_words.facts(copy)


def test_that_a_copy_put_back_can_be_undone(page, filled, qtbot):
    copy = copied(page, qtbot)
    note(filled)
    seen = []
    page.ask_put_back = lambda copy: seen.append(copy) or True
    page.table.choose(copy.path)
    assert page.back.isEnabled()
    page.back.click()
    qtbot.waitUntil(lambda: bool(seen) and notes(filled) == 0)
    qtbot.settle(page.session)
    page.session.undo()
    qtbot.settle(page.session)
    assert notes(filled) == 1


def test_that_a_copy_looked_at_and_left_changes_nothing(page, filled, qtbot):
    copy = copied(page, qtbot)
    note(filled)
    page.table.choose(copy.path)
    page.back.click()
    qtbot.settle(page.session)
    assert notes(filled) == 1


def test_that_a_copy_is_carried_to_the_second_place(page, tmp_path, qtbot):
    stick = tmp_path / "stick"
    stick.mkdir()
    page.second.setText(str(stick))
    page.second.editingFinished.emit()
    qtbot.settle(page.session)
    copy = copied(page, qtbot)
    assert (stick / copy.path.name).read_bytes() == copy.path.read_bytes()


def test_that_a_second_place_that_is_gone_is_told(page, tmp_path, qtbot):
    page.session.services.desk.settings = page.session.services.desk.settings.__class__(
        second_place=str(tmp_path / "gone")
    )
    told = []
    page.session.confirmed.connect(told.append)
    copied(page, qtbot)
    assert "gone" in told[-1].text


def test_that_putting_back_is_not_what_enter_does(page, qtbot):
    dialog = PutBackDialog(copied(page, qtbot), page)
    assert dialog.leave.isDefault()
    assert PutBackDialog(dialog.copy, page, damage="journal 7").take.isDefault()
