"""Where Linux lacks a library that Qt needs, its package is named."""

from ui.command_line.parser import opens_window
from ui.libraries import PACKAGES, WINDOW_PACKAGES, missing_for_window, missing_libraries


def without(*names):
    def load(library):
        if library in names:
            raise OSError(library)

    return load


def test_that_nothing_is_said_where_nothing_lacks():
    assert missing_libraries(without(), "linux") == ""


def test_that_each_lacking_librarys_package_is_named_once():
    said = missing_libraries(
        without("libglib-2.0.so.0", "libgthread-2.0.so.0", "libEGL.so.1"), "linux"
    )
    assert said.count("libglib2.0-0") == 1
    assert "apt-get install" in said
    assert "libegl1" in said
    assert "libdbus-1-3" not in said


def test_that_it_is_said_in_three_languages():
    said = missing_libraries(without(*PACKAGES), "linux")
    assert "Kezek cannot start" in said
    assert "не запускается" in said
    assert "іске қосылмайды" in said


def test_that_elsewhere_than_on_linux_nothing_is_looked_for():
    assert missing_libraries(without(*PACKAGES), "win32") == ""


def test_that_a_window_asks_for_the_libraries_of_its_display():
    said = missing_libraries(without(*WINDOW_PACKAGES), "linux", WINDOW_PACKAGES)
    assert "libxcb-cursor0" in said


def test_that_without_an_x_display_nothing_of_it_is_needed():
    assert missing_for_window({}) == ""
    assert missing_for_window({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}) == ""
    assert missing_for_window({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}) == ""


def test_that_papers_and_pictures_need_no_screen():
    assert opens_window([])
    assert opens_window(["--data", "x", "demo"])
    assert not opens_window(["demo", "--out", "x"])
    assert not opens_window(["report", "--out", "x.pdf"])
    assert not opens_window(["status"])
