"""Several desks in the window: the title, who is there, moving in, what was overruled."""

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from core.domain.problem import Problem
from core.domain.sharing import Colleague, Overruled, Sharing
from core.services.keeping.server_copies import ServerCopies
from tests.builders import NOW, oral
from ui import i18n
from ui.attending import watch_desks
from ui.panels.settings_sharing import SharingPage, with_password
from ui.words import sentence, sharing_words

SHARED = Sharing(address="postgresql://aigul@office:5432/kezek", desk="day", is_connected=True)
CUT = replace(
    SHARED,
    is_connected=False,
    cut_since=oral("20.11 14:05"),
    waiting=12,
    problem=Problem.of("server_unreachable", server="office", detail=""),
)


def test_that_the_title_says_since_when_there_is_no_server(russian):
    assert sharing_words.title_words(CUT) == "нет сервера с 14:05, 12 записей ждут"
    assert sharing_words.title_words(SHARED) == ""
    assert sharing_words.title_words(Sharing()) == ""


def test_that_a_clock_an_hour_fast_is_named(russian):
    fast = replace(SHARED, clock_ahead=timedelta(hours=1))
    assert "спешат на 1 ч" in sharing_words.standing(fast)


def test_that_rows_that_do_not_fit_here_are_counted(russian):
    told = sharing_words.standing(replace(SHARED, misfits=2))
    assert "2 строки других рабочих мест" in told
    assert sharing_words.misfit_words(SHARED) == ""


def test_that_who_sits_elsewhere_is_named(russian):
    told = replace(SHARED, colleagues=(Colleague("home", "Айгүл"), Colleague("night", "")))
    assert sharing_words.people_words(told) == "Айгүл (home), night"


def test_that_a_change_that_was_overruled_is_told_in_words(russian):
    change = Overruled("truck", "", "phone", "+7 701", "+7 702", "Айгүл", "home", NOW)
    text = sharing_words.overruled_words(change, lambda _: "Телефон")
    assert text == "Айгүл — изменено «Телефон»: стало +7 702, было ваше +7 701."


@pytest.mark.parametrize(
    ("typed", "password", "given"),
    [
        ("postgresql://a@b/c", "x@y", "postgresql://a:x%40y@b/c"),
        ("postgresql://a:z@b/c", "x", "postgresql://a:z@b/c"),
        ("postgresql://a@b/c", "", "postgresql://a@b/c"),
    ],
)
def test_that_a_password_typed_beside_the_address_goes_with_it(typed, password, given):
    assert with_password(typed, password) == given


@pytest.fixture
def russian(dressed, english):
    i18n.install(dressed, "ru")


@pytest.fixture
def page(qtbot, session):
    page = SharingPage(session)
    qtbot.addWidget(page)
    page.show()
    return page


def test_that_moving_in_is_typing_an_address_and_a_key(qtbot, page, session):
    page.address.setText("postgresql://aigul@office/kezek")
    with qtbot.waitSignal(session.confirmed):
        page.join.click()
    assert not page.join.isEnabled()
    assert page.part.isVisibleTo(page)
    with qtbot.waitSignal(session.confirmed):
        page.part.click()


def test_that_a_wrong_address_is_said_and_may_be_typed_again(qtbot, page, session):
    page.address.setText("postgresql://aigul@wrong/kezek")
    with qtbot.waitSignal(session.job_failed):
        page.join.click()
    assert page.join.isEnabled()
    assert page.address.text() == "postgresql://aigul@wrong/kezek"


def test_that_the_window_follows_the_other_desks(qtbot, window):
    watch = watch_desks(window)
    window.session.services.standing = replace(CUT, received=1)
    with qtbot.waitSignal(window.session.view_changed):
        watch.look()
    assert "14:05" in window.windowTitle()
    window.session.services.standing = replace(SHARED, colleagues=(Colleague("home", "Айгүл"),))
    watch.look()
    assert window.status.desks.text() == "Айгүл (home)"


REFUSING = (
    "server_address_wrong",
    "server_unreachable",
    "server_password_wrong",
    "server_certificate",
    "server_no_database",
    "server_refuses",
    "server_rights_missing",
    "server_busy",
    "server_disk_full",
    "server_read_only",
    "server_failed",
    "server_newer",
    "server_too_old",
    "server_copy_failed",
)
VALUES = {"server": "office", "address": "office", "detail": "", "version": "9", "oldest": 15}


@pytest.mark.parametrize("code", REFUSING)
def test_that_a_refusing_server_is_told_in_each_language_with_what_to_do(dressed, code):
    told = []
    for language in ("en", "ru", "kk"):
        i18n.install(dressed, language)
        told.append(sentence(Problem.of(code, **VALUES)))
    i18n.install(dressed, "en")
    assert len(set(told)) == 3
    for text in told:
        assert "{" not in text
        assert len([part for part in re.split(r"[.:;—]", text) if part.strip()]) >= 2


def test_that_who_copies_the_server_is_said(russian):
    none = ServerCopies(is_possible=False, folder=Path("backups"), newest=None)
    assert "pg_dump" in sharing_words.server_copy_words(none)
    done = replace(none, is_possible=True, newest=NOW)
    assert "20.11 14:20" in sharing_words.server_copy_words(done)


def test_that_a_copied_folder_is_said_with_its_new_name(russian):
    copied = replace(SHARED, desk="night-2", is_copy=True)
    assert "night-2" in sharing_words.standing(copied)
