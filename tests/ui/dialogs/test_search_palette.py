"""Ctrl+K under the keys of a dispatcher: anything by a part of its name, in any layout."""

import pytest
from PySide6.QtCore import Qt
from shiboken6 import isValid

from core.domain.fleet import Carrier, Customer
from core.domain.ids import new_id
from core.services.registers import Registers
from tests.ui.desk_views import quiet
from tests.ui.keyboard import press, type_text
from ui.desk_tabs import TABS
from ui.dialogs.search_palette import SearchPalette
from ui.finding import Finder
from ui.main_window import MainWindow
from ui.models.found_kinds import KINDS
from ui.session import Confirmation


def registers_of(view) -> Registers:
    trips = view.trips
    customers = {o.customer.id: o.customer for t in trips for o in t.orders if o.customer}
    return Registers(
        carriers=(Carrier(id=new_id(), name="ИП Қуанышев", phones=("+7 701 555 44 33",)),),
        drivers=tuple(t.driver for t in trips),
        trucks=tuple(t.truck for t in trips),
        customers=(*customers.values(), Customer(id=new_id(), name="Никто-Трейд")),
        trips=tuple(t.trip for t in trips),
        shipments=tuple(o.shipment for t in trips for o in t.orders),
    )


@pytest.fixture
def desk(session, services, qtbot):
    services.view = quiet(services.view)
    services.known = registers_of(services.view)
    session.show_view(services.view)
    window = MainWindow(session, TABS)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    yield window
    qtbot.settle(session)


@pytest.fixture
def palette(desk, session, qtbot):
    dialog = SearchPalette(session, Finder(desk), desk)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.index is not None)
    yield dialog
    if isValid(dialog):
        dialog.reject()


def titles(palette):
    return [f.title for f in palette.shown]


def kinds(palette):
    return {f.kind for f in palette.shown}


def test_that_empty_it_offers_what_a_newcomer_may_want(palette):
    assert any("Quick entry" in t for t in titles(palette))


@pytest.mark.parametrize(
    "typed",
    ["100 ак", "100 AK", "100ak", "100 фл", "100 fr", '"ққ', "110 ak", "10 AK 07", "100 XK"],
)
def test_that_a_truck_is_found_by_look_sound_key_and_one_slip(palette, typed):
    type_text(palette.line, typed)
    assert "100 AK 07" in titles(palette), titles(palette)


@pytest.mark.parametrize(
    ("typed", "kind", "title"),
    [
        ("ахметов", "driver", "Ахметов Серік"),
        ("f[vtnjd", "driver", "Ахметов Серік"),
        ("ахмедов", "driver", "Ахметов Серік"),
        ("5544", "phone", "+7 701 555 44 33"),
        ("8701555", "phone", "+7 701 555 44 33"),
        ("куаныш", "phone", "+7 701 555 44 33"),
        ("41 cb", "trailer", "41 CB 07"),
        ("1185", "order", "1185"),
        ("R-12", "trip", "R-12"),
        ("волга", "customer", "Волга-Трейд"),
        ("сырым", "crossing", "Syrym to RU"),
        ("refused", "view", "Refused"),
        ("print", "action", "Print the paper"),
        ("shift", "action", "Change of shift: who sits here from now on"),
        ("copies", "page", "Copies and check"),
    ],
)
def test_that_everything_is_found_by_a_part_of_its_name(palette, typed, kind, title):
    type_text(palette.line, typed)
    assert (kind, title) in [(f.kind, f.title) for f in palette.shown], palette.shown


def test_that_every_kind_has_an_example_above(palette):
    assert {f.kind for f in palette.index.lines} == {k.name for k in KINDS}


def test_that_enter_opens_the_truck_and_it_is_offered_first_next_time(
    desk, palette, session, qtbot
):
    opened = []
    session.trip_opened.connect(opened.append)
    type_text(palette.line, "100 ак")
    press(palette.line, "Return")
    assert opened == [session.view.trips[0].trip.id]
    again = SearchPalette(session, Finder(desk), desk)
    qtbot.waitUntil(lambda: again.index is not None)
    assert titles(again)[0] == "100 AK 07"
    again.reject()


def test_that_enter_before_the_index_is_there_is_obeyed_when_it_comes(desk, session, qtbot):
    opened = []
    session.trip_opened.connect(opened.append)
    dialog = SearchPalette(session, Finder(desk), desk)
    dialog.line.setText("100 ак")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened == [session.view.trips[0].trip.id])


def test_that_arrows_pass_over_the_headings_and_stop_at_the_ends(palette, qtbot):
    type_text(palette.line, "100")
    for _ in range(30):
        press(palette.line, "Down")
    assert palette.list.currentRow() == palette.list.count() - 1
    for _ in range(30):
        press(palette.line, "Up")
    assert palette.list.currentRow() == 1


def test_that_an_action_is_done_where_it_belongs(desk, palette, session):
    type_text(palette.line, "take in tables")
    palette.line.setText("")
    type_text(palette.line, "dark colours")
    press(palette.line, "Return")
    assert session.theme.palette.is_dark


def test_that_a_customer_leads_to_his_trucks_on_the_board(desk, palette):
    type_text(palette.line, "волга")
    press(palette.line, "Return")
    board = desk.panels["trips"]
    assert board.filter.text() == "Волга-Трейд"
    assert board.model.shown


def test_that_a_record_nobody_drives_with_leads_to_the_fleet(desk, palette, qtbot):
    type_text(palette.line, "никто")
    press(palette.line, "Return")
    fleet = desk.panels["fleet"]
    qtbot.waitUntil(lambda: fleet.table.currentIndex().isValid())
    assert fleet.noun == "customers"


def test_that_a_page_of_settings_is_turned_to(desk, palette):
    type_text(palette.line, "copies")
    press(palette.line, "Return")
    assert desk.panels["settings"].list.currentItem().text() == "Copies and check"


def test_that_what_was_done_last_is_offered_by_its_name(desk, palette, session, qtbot):
    session.confirm(Confirmation("417 AK 07 · refused", lambda _: None))
    again = SearchPalette(session, Finder(desk), desk)
    qtbot.waitUntil(lambda: again.index is not None)
    type_text(again.line, "undo")
    assert "Undo: 417 AK 07 · refused" in titles(again)
    again.reject()


def test_that_with_nothing_found_it_says_what_to_do(palette):
    type_text(palette.line, "zzzzzzzz")
    assert titles(palette) == []
    assert palette.empty.isVisible()
    assert "F2" in palette.empty.text()
