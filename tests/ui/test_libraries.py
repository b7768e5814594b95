"""Where Linux lacks a library that Qt needs, its package is named."""

from ui.libraries import PACKAGES, missing_libraries


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
