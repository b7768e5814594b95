"""Taking tables: seen first, kept only when taken."""

import pytest
from PySide6.QtCore import Qt

from core.services import registers
from core.services.importing import Outcome
from ui.dialogs.columns_dialog import ColumnsDialog
from ui.dialogs.import_dialog import ImportDialog

TRIPS = "Рейс;Машина;Куда;Пост;Цвет\nR-9;101 AA 07;Самара;Сырым;синий\nR-8;102 AA 07;Самара;Марс;\n"


@pytest.fixture
def dialog(desk_session, qtbot, tmp_path):
    path = tmp_path / "Рейсы.csv"
    path.write_text(TRIPS, encoding="utf-8")
    dialog = ImportDialog(desk_session)
    dialog.ask_files = lambda _parent: [path]
    dialog.show()
    yield dialog
    qtbot.settle(desk_session)


def asked(dialog, qtbot):
    """The question which column is what."""
    qtbot.waitUntil(lambda: bool(dialog.findChildren(ColumnsDialog)))
    return dialog.findChildren(ColumnsDialog)[0]


def look_as_it_is(dialog, qtbot):
    """Choose the file and read only what is known of it."""
    dialog.choose.click()
    asked(dialog, qtbot).reject()
    qtbot.waitUntil(dialog.take.isEnabled)


def test_that_rows_are_shown_before_anything_is_kept(dialog, filled, qtbot):
    assert not dialog.take.isEnabled()
    look_as_it_is(dialog, qtbot)
    fates = [r.row.result for r in dialog.model.rows]
    assert fates == [Outcome.REJECTED, Outcome.TAKEN]
    assert "Цвет" in dialog.note.text()
    assert len(registers.registers(filled).trips) == 2
    dialog.reject()


def test_that_taking_keeps_the_good_rows_and_names_the_bad(dialog, filled, qtbot):
    look_as_it_is(dialog, qtbot)
    with qtbot.waitSignal(dialog.session.confirmed):
        dialog.take.click()
    assert "R-9" in [t.ref for t in registers.registers(filled).trips]
    assert dialog.result_shown.rejected[0].key
    dialog.reject()


def test_that_a_chip_shows_only_what_was_not_taken(dialog, qtbot):
    look_as_it_is(dialog, qtbot)
    dialog.chips[Outcome.REJECTED].click()
    assert [r.row.result for r in dialog.model.shown] == [Outcome.REJECTED]
    dialog.reject()


def test_that_a_file_that_is_no_table_is_said_in_a_sentence(dialog, tmp_path, qtbot):
    broken = tmp_path / "photo.pdf"
    broken.write_bytes(b"%PDF-1.4 nothing")
    dialog.look_into([broken])
    qtbot.waitUntil(lambda: dialog.note.property("role") == "act")
    assert not dialog.take.isEnabled()
    dialog.reject()


def test_that_the_template_is_written_where_somebody_wants_it(dialog, tmp_path, qtbot):
    dialog.ask_template = lambda _parent: tmp_path / "t.xlsx"
    with qtbot.waitSignal(dialog.session.confirmed):
        dialog.template.click()
    assert (tmp_path / "t.xlsx").exists()
    dialog.reject()


def test_that_which_column_is_what_is_asked_once_by_keys(dialog, desk_session, qtbot):
    dialog.choose.click()
    question = asked(dialog, qtbot)
    choice = question.cards[0].columns["Цвет"]
    assert choice.value() is None
    choice.setFocus()
    qtbot.keyClicks(choice, "dri")
    assert choice.value() == "driver"
    qtbot.keyClick(question, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.take.isEnabled)
    assert dialog.note.text() == ""
    again = ImportDialog(desk_session)
    again.ask_files = dialog.ask_files
    again.choose.click()
    qtbot.waitUntil(again.take.isEnabled)
    assert again.findChildren(ColumnsDialog) == []
    again.reject()
    dialog.reject()


def test_that_a_table_of_no_name_is_asked_what_it_holds(dialog, desk_session, tmp_path, qtbot):
    path = tmp_path / "ноябрь.csv"
    path.write_text("Тачка;Кто\n101 AA 07;Ахметов\n", encoding="utf-8")
    dialog.look_into([path])
    question = asked(dialog, qtbot)
    card = question.cards[0]
    assert card.noun.value() is None
    card.noun.choose("trucks")
    assert question.wrong.text() == "Still needed: plate"
    card.columns["Тачка"].choose("plate")
    assert question.wrong.isHidden()
    question.accept()
    qtbot.waitUntil(dialog.take.isEnabled)
    assert [r.row.result for r in dialog.model.rows] == [Outcome.TAKEN]
    dialog.reject()


def test_that_one_undo_takes_the_whole_import_back_and_redo_does_it_again(dialog, filled, qtbot):
    look_as_it_is(dialog, qtbot)
    session = dialog.session
    with qtbot.waitSignal(session.confirmed):
        dialog.take.click()
    with qtbot.waitSignal(session.confirmed) as said:
        session.undo()
    assert said.args[0].text == "Undone: import of Рейсы.csv"
    assert len(registers.registers(filled).trips) == 2
    with qtbot.waitSignal(session.confirmed):
        session.redo()
    assert "R-9" in [t.ref for t in registers.registers(filled).trips]
    dialog.reject()
