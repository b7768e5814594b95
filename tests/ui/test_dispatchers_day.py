"""A dispatcher's day by keys alone: from who is stuck to the change of shift and a new start."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter

from core.domain.event import EventKind
from tests.ui.at_the_desk import Dispatcher
from tests.ui.keyboard import on_layout
from tests.ui.real_desk import desk, filled
from ui.dialogs.arrange_columns import ArrangeColumns
from ui.dialogs.due_dialog import DueDialog
from ui.dialogs.message_dialog import MessageDialog
from ui.dialogs.search_palette import SearchPalette
from ui.dialogs.shift_dialog import ShiftDialog
from ui.panels.correct_entry import CorrectEntry

__all__ = ["desk", "filled"]

OURS, STUCK = "417 AK 07", "902 BC 07"
CHAT = "[07:58, 20.11.2026] Серік Ахметов: Сырымда 13 км калды, тунимен 2 км журдик"


@pytest.fixture
def who(english, filled, qtbot):
    """Somebody who has just started the window."""
    who = Dispatcher(filled, qtbot)
    who.start()
    yield who
    who.leave()


def sees_who_is_stuck(who):
    assert [look.is_reckoned for look in who.looks] == [False, True]
    assert who.shown() == [STUCK, OURS]
    who.press("Alt+3")
    assert who.shown() == [STUCK]
    who.press("Alt+1")


def pastes_the_night(who):
    who.press("F2")
    who.pastes(CHAT)
    assert "13 км" in who.hears("Return")
    assert who.journal(OURS)[-1].source == "whatsapp"
    who.press("Esc")


def records_three_calls(who):
    for call in ("417 6 км", "902 не берет трубку", "417 вызвали"):
        assert who.notes(call).startswith("Записано: ")
    who.press("Esc")
    assert km(who)[-1] == 6
    assert who.journal(OURS)[-1].kind == EventKind.CALLED


def corrects_one_in_the_journal(who):
    opens(who, "417")
    who.press("Return", "Down", "Down", "Return")
    who.sees(CorrectEntry)
    who.tabs_to("Км до шлагбаума")
    who.press("Ctrl+A")
    who.types("5")
    assert who.hears("Return").startswith("Исправлено: ")
    who.returns()
    assert km(who)[-1] == 5


def undoes_and_does_again(who):
    assert who.hears("Ctrl+Z").startswith("Отменено: ")
    assert km(who)[-1] == 6
    assert who.hears("Ctrl+Y").startswith("Возвращено: ")
    assert km(who)[-1] == 5
    who.press("Esc")


def km(who):
    return [e.km_to_barrier for e in who.journal(OURS) if e.km_to_barrier is not None]


def opens(who, typed):
    """Filter, into the table, the page of the row."""
    who.press("F3")
    who.types(typed)
    who.press("Return", "Return")
    assert who.window.truck.isVisible()
    who.settle()


def takes_an_alert_in_hand(who):
    who.press("Ctrl+3")
    who.settle()
    assert who.hears("Space").startswith("Принято: ")
    who.press("Ctrl+1")


def finds_a_mistyped_plate(who):
    who.press("F3")
    who.types("471")
    assert who.shown() == []
    who.press("Return")
    assert who.shown() == [OURS]
    who.press("Esc", "Ctrl+K")
    palette = who.sees(SearchPalette)
    who.types("ахмет")
    assert OURS in palette.shown[0].title + palette.shown[0].detail
    who.press("Esc")
    who.returns()


def tells_the_customer(who):
    opens(who, "417")
    who.press("F7")
    who.sees(MessageDialog)
    assert "417" in who.hears("Ctrl+Return")
    who.returns()
    assert "417" in QGuiApplication.clipboard().text()
    assert who.journal(OURS)[-1].kind == EventKind.PROMISE


def is_reminded_when_it_is_time(who):
    who.press("F6")
    who.types("сказать клиенту")
    assert "сказать клиенту" in who.hears("Return")
    assert not who.window.due.isVisible()
    who.waits(minutes=61)
    assert "сказать клиенту" in who.window.due.text.text()
    who.press("Ctrl+R")
    who.sees(DueDialog)
    assert who.hears("Return").startswith("Сделано: ")
    who.press("Esc")
    who.returns()
    assert not who.window.due.isVisible()


def prints_the_papers(who, folder):
    who.press("Ctrl+5")
    panel = who.window.panels["reports"]
    for paper, way in (("report.pdf", ()), ("handover.pdf", ("Down", "Down"))):
        panel.ask_printer = lambda _, paper=paper: printer_to(folder / paper)
        who.press(*way)
        who.settle()
        assert who.hears("Ctrl+P").startswith("Напечатан")
    assert panel.choice.kind == "slip"
    assert all((folder / p).stat().st_size > 1000 for p in ("report.pdf", "handover.pdf"))
    who.press("Ctrl+1")


def printer_to(path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def speaks_kazakh(who):
    who.press("Ctrl+K")
    who.sees(SearchPalette)
    who.types("қазақша")
    who.press("Return")
    who.returns()
    who.qtbot.waitUntil(lambda: who.window.tab_bar.tabText(0).startswith("Рейстер"))


def hands_over(who):
    who.press("F8")
    who.sees(ShiftDialog)
    who.types("Ержанов Е.")
    who.hears("Return")
    who.returns()
    assert who.window.windowTitle().startswith("Ержанов Е.")


def arranges_the_columns(who):
    """The plate goes a few columns to the right."""
    before = who.columns()
    who.press("Ctrl+J")
    who.sees(ArrangeColumns)
    who.press(*["Ctrl+Down"] * 4, "Return")
    who.returns()
    assert who.columns() != before
    assert sorted(who.columns()) == sorted(before)


def finds_the_desk_as_it_was_left(who):
    columns, title, first_tab = who.columns(), who.window.windowTitle(), tab(who)
    who.comes_back()
    assert (who.columns(), who.window.windowTitle(), tab(who)) == (columns, title, first_tab)


def tab(who):
    return who.window.tab_bar.tabText(0)


def test_that_the_desk_is_seen_at_once_and_the_stuck_are_a_key_away(who):
    sees_who_is_stuck(who)
    takes_an_alert_in_hand(who)


def test_that_the_night_is_caught_up_with_by_keys(who):
    pastes_the_night(who)
    records_three_calls(who)
    corrects_one_in_the_journal(who)
    undoes_and_does_again(who)


def test_that_a_customer_is_told_and_a_promise_is_remembered_by_keys(who):
    finds_a_mistyped_plate(who)
    tells_the_customer(who)
    is_reminded_when_it_is_time(who)


def test_that_report_and_handover_are_printed_by_keys(who, tmp_path):
    prints_the_papers(who, tmp_path)


def test_that_the_next_shift_finds_language_name_and_columns_as_they_were_left(who):
    arranges_the_columns(who)
    speaks_kazakh(who)
    hands_over(who)
    finds_the_desk_as_it_was_left(who)
    who.press("F8")
    who.sees(ShiftDialog)
    assert "Жумабаева А." in who.hears("Return")
    who.returns()


@pytest.mark.slow
def test_that_a_whole_day_is_done_in_one_go(who, tmp_path):
    sees_who_is_stuck(who)
    pastes_the_night(who)
    records_three_calls(who)
    corrects_one_in_the_journal(who)
    undoes_and_does_again(who)
    takes_an_alert_in_hand(who)
    finds_a_mistyped_plate(who)
    tells_the_customer(who)
    is_reminded_when_it_is_time(who)
    prints_the_papers(who, tmp_path)
    arranges_the_columns(who)
    speaks_kazakh(who)
    hands_over(who)
    finds_the_desk_as_it_was_left(who)


@pytest.mark.parametrize("layout", ["us", "ru", "kk"])
def test_that_the_same_fingers_do_the_same_on_each_layout_without_a_number_pad(who, layout):
    def fingers(russian):
        return on_layout(layout, russian)

    def key(held, russian):
        return f"{held}+{fingers(russian).upper()}"

    for line in ("417 очередь сырым 13км", "902 не берет трубку", "417 вызвали"):
        assert who.notes(fingers(line)).startswith("Записано: ")
    who.press("Esc")
    kinds = [event.kind for event in who.journal(OURS)]
    assert kinds[-2:] == [EventKind.JOINED_QUEUE, EventKind.CALLED]
    assert km(who) == [13]
    assert who.journal(STUCK)[-1].kind == EventKind.CONTACT_ATTEMPT
    who.hears(key("Ctrl", "я"))
    assert who.journal(OURS)[-1].kind != EventKind.CALLED
    who.press(key("Alt", "3"))
    assert who.shown() == [STUCK]
    who.press(key("Alt", "1"))
    for piece in ("417", "ахмет"):
        who.press(key("Ctrl", "а"))
        who.types(fingers(piece))
        assert who.shown() == [OURS]
        who.press("Esc")
    who.press(key("Ctrl", "3"))
    assert who.window.tab_bar.currentIndex() == 2
    who.press(key("Ctrl", "л"))
    who.sees(SearchPalette)
    who.press("Esc")
    who.returns()
