"""What the board shows is reckoned before it is shown; what did not change is not shown anew."""

from dataclasses import replace
from datetime import timedelta

from tests.ui.desk_views import NOW, a_desk
from ui.models.board_sheet import board_sheet, counts_of
from ui.models.board_views import SAVED_VIEWS

DESK = replace(a_desk(34), as_of=NOW)


def test_that_a_row_in_which_nothing_changed_is_the_same_row():
    before = board_sheet(DESK, {}, SAVED_VIEWS)
    first, *rest = DESK.trips
    changed = replace(DESK, trips=(replace(first, left_because="так велел хозяин"), *rest))
    after = {r.key: r for r in board_sheet(changed, {}, SAVED_VIEWS, before).rows}
    kept = [r.key for r in before.rows if after[r.key] is r]
    assert sorted(kept) == sorted(t.trip.id for t in rest)


def test_that_a_minute_later_no_row_is_as_it_was():
    before = board_sheet(DESK, {}, SAVED_VIEWS)
    later = replace(DESK, as_of=NOW + timedelta(minutes=1))
    after = board_sheet(later, {}, SAVED_VIEWS, before)
    assert not {id(r) for r in before.rows} & {id(r) for r in after.rows}


def test_that_the_numbers_of_the_views_are_those_of_their_rows():
    sheet = board_sheet(DESK, {}, SAVED_VIEWS)
    assert sheet.counts == counts_of(sheet.rows, SAVED_VIEWS)
    assert sheet.counts["all"] == sum(t.state.is_open for t in DESK.trips)
