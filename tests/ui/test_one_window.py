"""A second start of the same folder raises the window that is open."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.one_window import OneWindow, socket_name


def test_that_the_first_window_of_a_folder_is_the_first(english, tmp_path):
    assert OneWindow(tmp_path).is_first()


def test_that_a_second_start_asks_the_first_window_to_come_forward(english, tmp_path, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.setWindowState(Qt.WindowState.WindowMinimized)
    first = OneWindow(tmp_path)
    assert first.is_first()
    first.raises(window)
    with qtbot.waitSignal(first.asked):
        assert not OneWindow(tmp_path).is_first()
    assert window.isVisible()
    assert not window.isMinimized()


def test_that_another_folder_has_a_window_of_its_own(english, tmp_path):
    first = OneWindow(tmp_path / "a")
    assert first.is_first()
    assert OneWindow(tmp_path / "b").is_first()
    assert socket_name(tmp_path / "a") != socket_name(tmp_path / "b")
