"""Two keys, and another dispatcher sits here."""

from PySide6.QtCore import Qt

from tests.ui.keyboard import type_text
from ui.dialogs.shift_dialog import ShiftDialog, known_names, remember


def test_that_a_typed_name_takes_the_shift(desk_session, filled, qtbot):
    dialog = ShiftDialog(desk_session)
    dialog.show()
    type_text(dialog.name, "Ержан Б.")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    qtbot.settle(desk_session)
    assert desk_session.view.company.dispatcher == "Ержан Б."
    assert filled.author.dispatcher == "Ержан Б."


def test_that_enter_alone_calls_back_who_sat_here_before(desk_session, qtbot):
    remember(desk_session, "Сәуле Қ.")
    dialog = ShiftDialog(desk_session)
    dialog.show()
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    qtbot.settle(desk_session)
    assert desk_session.view.company.dispatcher == "Сәуле Қ."
    assert known_names(desk_session)[0] == "Жумабаева А."


def test_that_a_change_of_shift_can_be_undone(desk_session, qtbot):
    dialog = ShiftDialog(desk_session)
    dialog.name.setText("Ержан Б.")
    dialog.accept()
    qtbot.settle(desk_session)
    desk_session.undo()
    qtbot.settle(desk_session)
    assert desk_session.view.company.dispatcher == "Жумабаева А."


def test_that_no_name_changes_nothing(desk_session, qtbot):
    dialog = ShiftDialog(desk_session)
    dialog.name.clear()
    dialog.accept()
    qtbot.settle(desk_session)
    assert desk_session.view.company.dispatcher == "Жумабаева А."
