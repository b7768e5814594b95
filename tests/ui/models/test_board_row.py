"""Rows of the board: words, what is urgent, saved views."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from core.domain.trip import Stage
from tests.builders import NOW, syrym
from tests.ui.desk_views import STORIES, a_desk, a_trip_view
from ui.models.board_columns import BOARD_COLUMNS
from ui.models.board_row import BoardRow, Urgency, board_rows
from ui.models.board_views import SAVED_VIEWS
from ui.models.column import sorted_rows
from ui.models.delegates import horizon_of

COLUMNS = {c.key: c for c in BOARD_COLUMNS}
REFUSED, IN_QUEUE, NEUTRAL, SILENT, BROKEN, ROLLS = range(6)


def a_row(story, **more):
    return BoardRow(NOW, a_trip_view(2, story, **more), syrym())


def cell(row, column):
    return COLUMNS[column].text(row)


def test_that_the_pictures_cover_every_stage():
    stages = {a_trip_view(n, n).state.stage for n in range(len(STORIES))}
    assert stages == set(Stage)


def test_that_a_truck_that_has_stood_almost_33_hours_stands_at_least_32(english):
    row = a_row(IN_QUEUE)
    assert cell(row, "stands") == "≥\u00a032 h"
    assert COLUMNS["stands"].look(row).bold


def test_that_a_refused_truck_shows_icon_word_and_side_but_no_forecast(english):
    row = a_row(REFUSED)
    look = COLUMNS["status"].look(row)
    assert (cell(row, "status"), look.icon, look.role, look.bold) == ("Refused", "ban", "act", True)
    assert cell(row, "arrives") == "late, no forecast"  # the promise has passed
    assert "refused" in COLUMNS["arrives"].tip(row)


def test_that_in_the_queue_the_place_says_the_kilometres_left(english):
    assert cell(a_row(IN_QUEUE), "place") == "Syrym, 6 km"


def test_that_past_the_barrier_old_kilometres_are_not_shown(english):
    assert cell(a_row(NEUTRAL), "place") == "Syrym"


def test_that_silence_that_is_an_alert_has_an_icon_and_names_the_calls(english):
    row = a_row(SILENT)
    assert COLUMNS["contact"].look(row).icon == "phone-off"
    assert "2 call" in COLUMNS["contact"].tip(row)
    assert cell(row, "contact") == "8 h"


def test_that_past_the_post_a_booking_is_no_longer_shown(english):
    for story in (NEUTRAL, REFUSED):
        row = next(
            BoardRow(NOW, v, syrym())
            for v in (a_trip_view(n, story) for n in range(40))
            if v.state.slot is not None
        )
        assert (cell(row, "slot"), COLUMNS["slot"].look(row).icon) == ("", "")


def test_that_a_deadline_that_has_passed_stands_out(english):
    row = a_row(ROLLS, promised_at=NOW - timedelta(hours=1))
    assert COLUMNS["deadline"].look(row).icon == "clock-exclamation"
    assert "the time has passed" in COLUMNS["deadline"].tip(row)


def test_that_the_refused_come_first_then_broken_silent_and_the_longest_standing():
    rows = board_rows(a_desk(34))
    ranks = [r.urgency for r in rows]
    assert ranks == sorted(ranks)
    standing = [r.standing_hours for r in rows if r.urgency == Urgency.STANDS]
    assert standing == sorted(standing, reverse=True)


def test_that_a_deadline_is_sorted_by_the_moment_and_not_by_its_letters():
    rows = [
        BoardRow(NOW, replace(a_trip_view(n), promised_at=NOW + timedelta(days=d)), None)
        for n, d in enumerate((12, 1, 5))
    ]
    ordered = sorted_rows(rows, COLUMNS["deadline"], Qt.SortOrder.AscendingOrder)
    assert [r.view.promised_at for r in ordered] == sorted(r.view.promised_at for r in rows)


@pytest.mark.parametrize("saved", SAVED_VIEWS, ids=lambda v: v.key)
def test_that_each_saved_view_finds_some_trips_and_leaves_some_out(saved):
    rows = board_rows(a_desk(34))
    held = [r for r in rows if saved.holds(r)]
    assert 0 < len(held) < len(rows)


def test_that_every_trip_is_open_or_among_the_unloaded():
    rows = board_rows(a_desk(34))
    views = {v.key: v for v in SAVED_VIEWS}
    assert all(views["all"].holds(r) != views["done"].holds(r) for r in rows)


def test_that_every_cell_of_every_stage_has_words_tip_and_look(english):
    for row in board_rows(a_desk(34)):
        for column in BOARD_COLUMNS:
            assert isinstance(column.text(row), str)
            assert isinstance(column.tip(row), str)
            assert column.look(row).role
            column.sort_key(row)


def test_that_the_ranges_share_one_stretch_of_time():
    horizon = horizon_of(board_rows(a_desk(34)), NOW)
    assert timedelta(days=1) <= horizon.ends - horizon.begins <= timedelta(days=10)
    assert horizon.part(NOW) == 0
    assert horizon.part(horizon.ends + timedelta(days=1)) == 1
    assert all(horizon.begins < m < horizon.ends for m in horizon.midnights())


def test_that_a_step_begins_with_its_hour_so_that_little_room_cuts_the_words(english):
    row = next(r for r in board_rows(a_desk(60)) if "ДОПП" in cell(r, "step"))
    assert cell(row, "step").startswith("till ")
    assert cell(row, "step").endswith("новый ДОПП у импортёра")


def test_that_of_a_hired_truck_the_carrier_is_read_and_the_tip_has_the_whole(english):
    row = next(r for r in board_rows(a_desk(60)) if r.view.is_hired)
    assert cell(row, "driver") == "Қуанышев\u00a0Н. · ИП\u00a0Қуанышев"
    assert COLUMNS["driver"].tip(row).startswith("Қуанышев Нұрлан\n")
