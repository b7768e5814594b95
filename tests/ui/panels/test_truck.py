from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from core.domain.event import EventKind
from core.domain.ids import new_id
from core.services.journal import journal_rows
from tests.builders import NOW, an_event
from tests.ui.desk_views import a_desk, a_trip_view, an_episode
from tests.ui.fake_services import FakeServices
from ui import i18n
from ui.models.board_row import BoardRow
from ui.models.journal_line import JOURNAL_COLUMNS, JournalLine
from ui.panels.correct_entry import CorrectEntry
from ui.panels.journal_list import JournalDelegate
from ui.panels.truck import TruckPanel
from ui.panels.truck_head import deadline_line, orders_line, people
from ui.theme import ROW_HEIGHT
from ui.undo import Way

QUEUE, REFUSED, PLANNED, HIRED = 1, 0, 11, 3


@pytest.fixture
def services():
    desk = a_desk(34)
    return FakeServices(replace(desk, trips=tuple(replace(t, alerts=()) for t in desk.trips)))


@pytest.fixture
def trips(services: FakeServices):
    return {number: services.view.trips[number] for number in (QUEUE, REFUSED, PLANNED, HIRED)}


@pytest.fixture
def panel(session, qtbot):
    panel = TruckPanel(session)
    qtbot.addWidget(panel)
    panel.resize(520, 612)
    panel.show()
    return panel


def open_trip(panel, view, qtbot):
    panel.session.open_trip(view.trip.id)
    qtbot.waitUntil(lambda: panel.detail is not None and panel.detail.view.trip.id == view.trip.id)


def add_events(services, view):
    joined = an_event(
        "joined_queue", "19.11 05:30", view.trip, km_to_barrier=13.0, crossing="syrym"
    )
    later = an_event(
        "position", "20.11 08:00", view.trip, km_to_barrier=6.0,
        written_at=NOW + timedelta(hours=1), source="whatsapp",
    )  # fmt: skip
    services.events += [joined, later]
    return joined, later


def test_that_without_a_trip_the_page_says_what_it_is_for(panel):
    assert panel.pages.currentWidget() is panel.nothing
    assert "Choose a truck" in panel.nothing.text()


def test_that_the_head_says_who_and_how_long_it_stands(panel, trips, qtbot):
    open_trip(panel, trips[QUEUE], qtbot)
    assert panel.head.plate.text() == trips[QUEUE].plate
    assert panel.head.figures[0][1].text() == "≥\u00a032 h"
    assert "(8 of 10)" in panel.head.figures[1][1].text()


def test_that_the_basis_is_said_in_words(panel, trips, qtbot):
    open_trip(panel, trips[QUEUE], qtbot)
    assert (
        panel.head.basis.text()
        == "Based on: 10 passages of ours (3 still waiting), board (told 40 min ago)"
    )


def test_that_a_refused_truck_says_why_nobody_knows_its_arrival(panel, trips, qtbot):
    open_trip(panel, trips[REFUSED], qtbot)
    assert panel.head.figures[1][1].text() == "no forecast: refused, needs a decision"
    assert panel.head.basis.isHidden()


def test_that_alerts_of_the_trip_stand_in_the_head_without_its_plate(panel, trips):
    values = {"plate": trips[REFUSED].plate, "how": "refused", "reason": "D03"}
    refused = an_episode("refused", trip=trips[REFUSED].trip.id, values=values)
    panel.head.show_trip(replace(trips[REFUSED], alerts=(refused,)), panel.session.view)
    assert panel.head.alerts[0].text() == "⚠ refused · DOPP and papers differ"
    assert panel.head.alerts[1].isHidden()


def test_that_telephones_are_links_to_call_and_to_write(trips):
    told = people(trips[QUEUE])
    assert 'href="tel:+77000000033"' in told
    assert 'href="https://wa.me/77000000033"' in told


def test_that_a_hired_truck_is_called_through_its_own_dispatcher(trips):
    told = people(trips[HIRED])
    assert "hired: ИП Қуанышев · Нұрлан" in told
    assert 'href="tel:+77000000018"' in told


def test_that_a_name_with_signs_of_html_stays_a_name():
    view = a_trip_view(1)
    odd = replace(view, driver=replace(view.driver, name="<b>Серік & Ко</b>"))
    assert "&lt;b&gt;Серік &amp; Ко&lt;/b&gt;" in people(odd)


def test_that_orders_stand_with_their_customer_and_way(trips):
    assert "1181 Агро-Юг" in orders_line(trips[QUEUE])
    assert "→ Saratov" in orders_line(trips[QUEUE])


def test_that_lateness_is_said_in_cases_of_ten(trips):
    row = BoardRow(NOW, trips[QUEUE], None)
    assert deadline_line(row).count("of 10") == (1 if trips[QUEUE].arrival.p_late > 0.05 else 0)


def test_that_the_newest_entry_of_the_journal_is_on_top(panel, services, trips, qtbot):
    add_events(services, trips[QUEUE])
    open_trip(panel, trips[QUEUE], qtbot)
    kinds = [line.row.event.kind for line in panel.journal.lines.shown]
    assert kinds == [EventKind.POSITION, EventKind.JOINED_QUEUE]


def test_that_what_was_added_later_is_marked(panel, services, trips, qtbot):
    add_events(services, trips[QUEUE])
    open_trip(panel, trips[QUEUE], qtbot)
    column = panel.journal.lines.column_of("what")
    assert "[added later]" in panel.journal.lines.index(0, column).data()


def test_that_an_empty_journal_teaches_quick_entry(panel, trips, qtbot):
    open_trip(panel, trips[PLANNED], qtbot)
    assert "F2" in panel.journal_note.text()


def test_that_del_withdraws_an_entry_and_undo_brings_it_back(panel, services, trips, qtbot):
    add_events(services, trips[QUEUE])
    open_trip(panel, trips[QUEUE], qtbot)
    panel.journal.selectRow(0)
    qtbot.keyClick(panel.journal, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(services.events) == 3)
    assert [e.kind for e in services.counted] == [EventKind.JOINED_QUEUE]
    qtbot.waitUntil(lambda: panel.session.history.top(Way.UNDO) is not None)
    assert panel.session.history.top(Way.UNDO).what.startswith("Withdrawn: where it is")
    panel.session.undo()
    qtbot.waitUntil(lambda: len(services.events) == 4)
    assert [e.kind for e in services.counted] == [EventKind.JOINED_QUEUE, EventKind.POSITION]


def test_that_a_withdrawn_entry_cannot_be_withdrawn_again(panel, services, trips, qtbot):
    _, later = add_events(services, trips[QUEUE])
    services.withdraw(later.id)
    open_trip(panel, trips[QUEUE], qtbot)
    line = next(line for line in panel.journal.lines.shown if line.row.event.withdrawn)
    panel.journal.withdraw(line)
    assert len(services.events) == 3


def test_that_a_correction_changes_only_what_was_changed(panel, services, trips, qtbot):
    joined, _ = add_events(services, trips[QUEUE])
    dialog = CorrectEntry(joined, {}, NOW, panel)
    dialog.corrected.connect(panel.journal._on_corrected)
    dialog.editors["km_to_barrier"].setText("11,5")
    assert dialog.changes() == {"km_to_barrier": 11.5}
    dialog.accept()
    qtbot.waitUntil(lambda: len(services.events) == 3)
    corrected = next(e for e in services.counted if e.kind == EventKind.JOINED_QUEUE)
    assert (corrected.km_to_barrier, corrected.occurred) == (11.5, joined.occurred)
    qtbot.waitUntil(lambda: panel.session.history.top(Way.UNDO) is not None)
    panel.session.undo()
    qtbot.waitUntil(lambda: len(services.events) == 4)
    assert {e.km_to_barrier for e in services.counted} == {13.0, 6.0}


def test_that_a_dialog_left_as_it_was_corrects_nothing(panel, trips, services):
    joined, _ = add_events(services, trips[QUEUE])
    assert CorrectEntry(joined, {}, NOW, panel).changes() == {}


def test_that_another_trip_leaves_nothing_of_the_one_before(panel, services, trips, qtbot):
    add_events(services, trips[QUEUE])
    open_trip(panel, trips[QUEUE], qtbot)
    panel.session.select(trips[PLANNED].trip.id)
    assert panel.journal.lines.shown == []
    assert panel.way.plot.data is None
    qtbot.waitUntil(lambda: panel.detail is not None)


def test_that_a_high_page_shows_both_plots_and_a_low_one_a_choice(panel, trips, qtbot):
    open_trip(panel, trips[QUEUE], qtbot)
    assert panel.history.isHidden()
    panel.plots.choose(1)
    assert panel.way.isHidden()
    panel.resize(520, 900)
    qtbot.waitUntil(lambda: not panel.way.isHidden() and not panel.history.isHidden())


def test_that_a_plot_has_its_table(panel, trips, qtbot):
    open_trip(panel, trips[QUEUE], qtbot)
    panel.way.as_table.setChecked(True)
    assert panel.way.table.rowCount() == len(panel.way.plot.table()) - 1
    assert panel.way.plot.widget.isHidden()


def test_that_a_picture_can_be_copied_and_saved(panel, trips, qtbot, tmp_path):
    open_trip(panel, trips[QUEUE], qtbot)
    panel.way.copy.click()
    assert not QGuiApplication.clipboard().pixmap().isNull()
    panel.way.save_picture(str(tmp_path / "way.png"))
    assert (tmp_path / "way.png").stat().st_size > 1000
    assert not panel.way.copy.isHidden()


def test_that_a_picture_that_cannot_be_written_is_said(panel, trips, qtbot, tmp_path):
    open_trip(panel, trips[QUEUE], qtbot)
    with qtbot.waitSignal(panel.session.job_failed) as failed:
        panel.way.save_picture(str(tmp_path / "gone" / "way.png"))
    assert failed.args[0].problem.code == "picture_not_saved"


@pytest.mark.parametrize("language", ["ru", "kk", "en"])
def test_that_the_page_changes_its_language_while_it_is_open(
    panel, trips, qtbot, english, language
):
    open_trip(panel, trips[QUEUE], qtbot)
    i18n.install(english, language)
    panel.retranslate()
    assert panel.plots.chips[0].text() == panel.way.plot.title()
    assert panel.journal.accessibleName() == panel.journal_title.text()


def test_that_in_a_low_window_six_entries_of_the_journal_are_seen(panel, trips, qtbot):
    panel.resize(520, 627)
    open_trip(panel, trips[QUEUE], qtbot)
    qtbot.waitUntil(lambda: panel.journal.viewport().height() >= 6 * ROW_HEIGHT)
    assert panel.room.verticalScrollBar().maximum() == 0
    assert not panel.way.isHidden()


def test_that_the_height_given_to_the_journal_is_found_again(panel, trips, qtbot, session):
    panel.resize(520, 900)
    open_trip(panel, trips[QUEUE], qtbot)
    qtbot.waitUntil(lambda: panel.split.sizes()[1] > 0)
    panel.split.moveSplitter(panel.split.sizes()[0] - 60, 1)
    given = panel.split.sizes()[1]
    again = TruckPanel(session)
    qtbot.addWidget(again)
    again.resize(520, 900)
    again.show()
    open_trip(again, trips[QUEUE], qtbot)
    qtbot.waitUntil(lambda: again.split.sizes()[1] == given)


def test_that_long_words_of_a_place_never_push_the_buttons_out_of_the_pane(panel, trips, qtbot):
    open_trip(panel, trips[QUEUE], qtbot)
    panel.head.status.setText("broken down · " + "far away " * 30)
    qtbot.wait(20)
    assert panel.head.close_button.mapTo(panel, panel.head.close_button.rect().topRight()).x() < 520


def test_that_the_head_says_who_is_to_be_told_and_who_was(panel, trips, services, qtbot):
    open_trip(panel, trips[REFUSED], qtbot)
    assert "To tell: " in panel.head.told.text()
    assert "the head" in panel.head.told.text()


def test_that_a_withdrawn_entry_is_struck_out_and_its_withdrawal_is_not(theme):
    entry = an_event("contact", "20.11 09:00")
    withdrawal = replace(entry, id=new_id(), replaces=entry.id, withdrawn=True)
    delegate = JournalDelegate(theme)
    struck, counts = (
        delegate.face(JOURNAL_COLUMNS[0], JournalLine(row, {}, NOW))
        for row in journal_rows([entry, withdrawal])
    )
    assert struck[:2] == counts[:2]
    assert struck != counts
