"""Views of the board: the desk's, one's own, and what the filter suggests where nothing fits."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from core.domain.event import EventKind
from tests.builders import NOW, an_event
from tests.ui.desk_views import a_desk, an_episode
from tests.ui.keyboard import press, type_text
from ui.dialogs.view_form import ViewForm
from ui.models.board_row import board_rows
from ui.models.own_view import OwnView, read, written
from ui.panels.board import BoardPanel
from ui.panels.view_chips import ViewChips
from ui.wiring.board import board_panel


@pytest.fixture
def board(session, qtbot):
    board = board_panel(session)
    qtbot.addWidget(board)
    board.resize(1366, 600)
    board.show()
    board.table.setFocus()
    yield board
    qtbot.settle(session)


def shown(board):
    return {r.view.plate for r in board.model.shown}


def keep(board, session, qtbot, view):
    with qtbot.waitSignal(session.confirmed):
        board.keep_view(view, None)


def own_chips(board):
    return [name for key, name in board.view_names() if key.startswith("own:")]


ROWS = board_rows(a_desk(34))


@pytest.mark.parametrize(
    ("view", "asks"),
    [
        (OwnView("", stands_over=24), lambda r: (r.standing_hours or 0) > 24),
        (OwnView("", stage="yard"), lambda r: r.stage in ("planned", "loading", "loaded",
                                                          "documents_wait")),
        (OwnView("", crossing="taskala"), lambda r: r.view.state.crossing == "taskala"),
        (OwnView("", customer="Агро-Юг"), lambda r: "Агро-Юг" in r.view.customers),
        (OwnView("", late_tenths=8), lambda r: r.is_overdue or (r.view.arrival.p_late or 0) >= 0.8),
        (OwnView("", silent=True), lambda r: r.is_silent),
        (OwnView("", text="100 ак"), lambda r: r.view.plate == "100 AK 07"),
        (OwnView(""), lambda r: r.view is not None),
    ],
)  # fmt: skip
def test_that_an_own_view_asks_what_it_says(view, asks):
    wanted = {r.key for r in ROWS if r.view.state.is_open and asks(r)}
    assert {r.key for r in ROWS if view.holds(r)} == wanted != set()


def test_that_a_view_is_found_again_after_a_start(board, session, qtbot):
    keep(board, session, qtbot, OwnView("Ночь", stands_over=24))
    again = BoardPanel(session)
    qtbot.addWidget(again)
    assert ("own:Ночь", "Ночь") in again.view_names()
    again.show_saved("own:Ночь")
    assert shown(again) == shown(board)


def test_that_views_are_renamed_moved_removed_and_all_of_it_can_be_undone(board, session, qtbot):
    for name in ("a", "b"):
        keep(board, session, qtbot, OwnView(name, stage="border"))
    own = board.own.views
    with qtbot.waitSignal(session.confirmed):
        board.keep_view(replace(own[0], name="c"), own[0])
    with qtbot.waitSignal(session.confirmed):
        board.views.move_asked.emit(board.own.views[1], -1)
    assert [v.name for v in board.own.views] == ["b", "c"]
    with qtbot.waitSignal(session.confirmed):
        board.views.removal_asked.emit(board.own.views[0])
    assert [v.name for v in board.own.views] == ["c"]
    for names in (["b", "c"], ["c", "b"], ["a", "b"]):
        session.undo()
        qtbot.waitUntil(lambda names=names: own_chips(board) == names)


def test_that_a_view_that_is_removed_while_it_is_looked_at_gives_way_to_all(board, session, qtbot):
    keep(board, session, qtbot, OwnView("a", stage="stuck"))
    assert board.saved_view.key == "own:a"
    with qtbot.waitSignal(session.confirmed):
        board.views.removal_asked.emit(board.own.views[0])
    assert board.saved_view.key == "all"
    assert board.views.chips["all"].isChecked()


def test_that_the_form_begins_with_what_is_typed_and_says_how_many_fit(board, qtbot):
    board.filter.setText("100 ак")
    board.ask_view()
    (form,) = board.findChildren(ViewForm)
    assert form.text.text() == "100 ак"
    assert form.problem.text() == "1 trip fits now"
    form.accept()
    assert "name" in form.problem.text()
    form.name.setText("Наши")
    form.accept()
    qtbot.waitUntil(lambda: board.saved_view.key == "own:Наши")
    assert board.filter.text() == ""
    assert shown(board) == {"100 AK 07"}


@pytest.mark.parametrize("keys", ["Alt+3", "Alt+І"])
def test_that_a_figure_with_alt_turns_to_a_view_in_each_layout(board, keys):
    board.activateWindow()
    press(board.table, keys)
    assert board.saved_view.key == "refused"


def test_that_damaged_views_are_left_out():
    text = written((OwnView("a", stands_over=3.5), OwnView("b", mine=True)))
    assert [v.name for v in read(text)] == ["a", "b"]
    assert read('[{"name": 3}, {"name": "c", "silent": "x", "who": 1}, 5]') == (OwnView("c"),)
    assert read("{") == read("5") == read("") == ()


def mine(view):
    return {r.key for r in board_rows(view) if r.is_mine}


def with_step(other="", author="Жумабаева А."):
    """The desk where the first trip has a next step."""
    view = quiet_desk()
    first = view.trips[5]
    step = an_event(EventKind.REMINDER, NOW, first.trip, text="x", other=other, author=author)
    state = replace(first.state, next_step=step)
    trips = [replace(t, state=state) if t is first else t for t in view.trips]
    return replace(view, trips=tuple(trips)), first.trip.id


def quiet_desk():
    view = a_desk(34)
    trips = [replace(t, alerts=(), state=replace(t.state, next_step=None)) for t in view.trips]
    return replace(view, trips=tuple(trips), alerts=())


@pytest.mark.parametrize(
    ("other", "author", "is_mine"),
    [
        ("", "Жумабаева А.", True),
        ("жумабаева", "Ержан", True),
        ("Ержан", "Жумабаева А.", False),
        ("", "Ержан", False),
    ],
)
def test_that_a_step_is_his_who_is_named_or_else_who_wrote_it(other, author, is_mine):
    view, key = with_step(other, author)
    assert mine(view) == ({key} if is_mine else set())


def test_that_an_alert_taken_in_hand_makes_the_trip_mine_until_it_is_raised_again():
    view = quiet_desk()
    first = view.trips[0]
    taken = an_episode("refused", trip=first.trip.id, acknowledged_by="Жумабаева А.",
                       acknowledged_at=NOW)  # fmt: skip
    for alert, keys in ((taken, {first.trip.id}), (replace(taken, acknowledged_at=None), set())):
        changed = replace(first, alerts=(alert,))
        assert mine(replace(view, trips=(changed, *view.trips[1:]))) == keys


@pytest.mark.parametrize(("typed", "plate"), [("180ак", "100 AK 07"), ("110ак", "100 AK 07")])
def test_that_a_mistyped_plate_is_answered_with_the_near_ones(board, qtbot, typed, plate):
    type_text(board.table, typed)
    qtbot.waitUntil(lambda: board.strip.text.text().startswith(f"No {typed}. Alike: "))
    assert plate in board.strip.text.text()
    offered = board.strip.offered.query
    press(board.filter, "Return")
    assert shown(board) == {offered}


def test_that_a_truck_in_another_view_is_offered_there(board, qtbot):
    board.show_saved("refused")
    type_text(board.table, "137")
    qtbot.waitUntil(lambda: "among all trips" in board.strip.text.text())
    qtbot.keyClick(board.filter, Qt.Key.Key_Return)
    assert board.saved_view.key == "all"
    assert len(board.model.shown) == 1


def test_that_chips_that_do_not_fit_stand_in_the_menu_and_the_chosen_one_in_sight(board, qtbot):
    board.resize(500, 600)
    qtbot.waitUntil(board.views.chips["done"].isHidden)
    board.show_saved("done")
    assert board.views.chips["done"].isVisible()
    hidden = [c for c in board.views.chips.values() if c.isHidden()]
    texts = [a.text() for a in board.views.menu().actions()]
    assert hidden
    assert all(c.text() in texts for c in hidden)


def test_that_every_view_says_which_trips_it_counts(board):
    chips: ViewChips = board.views
    assert all("\n" in chip.toolTip() for chip in chips.chips.values())
    assert "report" in chips.chips["all"].toolTip()


def test_that_enter_before_the_typist_rests_takes_the_near_one_all_the_same(board):
    type_text(board.table, "110ак")
    press(board.filter, "Return")
    assert "100 AK 07" in shown(board)
