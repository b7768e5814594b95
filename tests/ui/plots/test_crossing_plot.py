from datetime import timedelta

from PySide6.QtWidgets import QGraphicsPolygonItem

from core.domain.crossing import Direction
from core.domain.event import Occurred
from core.domain.ids import new_id
from core.domain.trip import Outcome, Wait
from tests.builders import NOW, a_reading, hours_before, oral
from tests.ui.plots.pictures import a_history, a_record, spread
from ui.plots.crossing import CrossingPlot
from ui.plots.crossing_picture import CrossingPicture


def a_wait(hours_ago, ended_ago=None, outcome=Outcome.RELEASED, **more):
    joined = hours_before(NOW, hours_ago)
    ended = None if ended_ago is None else hours_before(NOW, ended_ago)
    wait = Wait(
        "syrym", Direction.OUT, Occurred(joined), joined, ended_at=ended,
        outcome=outcome if ended else None, **more,
    )  # fmt: skip
    return (new_id(), "417 AK 07", wait)


def a_plot(palette, shown, **what):
    plot = shown(CrossingPlot(palette), 760, 420)
    plot.show(CrossingPicture(a_history(**what), NOW))
    return plot


def signs(plot):
    return {(e.sign, e.text) for e in plot.legend()}


def test_that_a_truck_that_still_waits_is_an_arrow_at_what_it_has_waited(palette, shown):
    plot = a_plot(palette, shown, waits=[a_wait(32.9)])
    assert ("arrow", "ours, still waiting") in signs(plot)
    mark = plot.waits.marks[0]
    assert round(mark.y, 1) == 32.9
    assert (
        plot.waits.hint_at(mark.x, mark.y) == "417 AK 07 · 19.11 05:26 · ≥\u00a032 h\nstill waiting"
    )


def test_that_a_finished_wait_is_a_dot_and_a_refused_one_a_cross(palette, shown):
    waits = [a_wait(60, 30), a_wait(50, 10, Outcome.REFUSED)]
    plot = a_plot(palette, shown, waits=waits)
    assert {("dot", "ours, passed"), ("cross", "ours, refused or left")} <= signs(plot)


def test_that_a_wait_whose_begin_nobody_knows_is_a_lower_bound(palette, shown):
    plot = a_plot(palette, shown, waits=[a_wait(60, 30, truncated=True)])
    assert plot.table()[1][2] == "≥\u00a030 h"


def test_that_posted_figures_say_source_and_age(palette, shown):
    lag = a_reading("lag", 36.0, "20.11 12:20")
    plot = a_plot(palette, shown, readings=[lag])
    assert ("step", "behind the bookings") in signs(plot)
    hint = plot.waits.hint_at(oral("20.11 12:20").timestamp(), 36.0)
    assert hint == "Behind the bookings: 36 h\nCarGoRuqsat, 20.11 12:20 (2 h ago)"


def test_that_queue_and_board_have_rows_of_their_own_only_where_known(palette, shown):
    plot = a_plot(palette, shown, readings=[a_reading("queue_km", 8.0, "20.11 10:00")])
    rows = {kind.value: canvas.isHidden() for kind, canvas in plot.beneath.items()}
    assert rows == {"queue_km": False, "board_vehicles": True}


def test_that_the_coming_days_say_what_who_joins_then_waits(palette, shown):
    plot = a_plot(palette, shown)
    tomorrow = (NOW + timedelta(hours=24)).timestamp()
    assert plot.waits.hint_at(tomorrow, 1.0) == "who joins 21.11 14:20 waits 20–40 h (8 of 10)"


def test_that_the_week_is_forecast_as_it_was_said_to_who_joined(palette, shown):
    joined = hours_before(NOW, 70)
    record = a_record(70, None, wait=spread(10, 30), joined=joined)
    plot = a_plot(palette, shown, joined=[record])
    hint = plot.waits.hint_at(joined.timestamp(), 1.0)
    assert hint == "said to who joined 17.11 16:20: 10–30 h (8 of 10)"


def test_that_between_two_trucks_of_the_week_no_forecast_is_drawn_that_nobody_asked_for(
    palette, shown
):
    records = [
        a_record(ago, None, wait=spread(10, 30), joined=hours_before(NOW, ago)) for ago in (70, 2)
    ]
    plot = a_plot(palette, shown, joined=records, coming=False)
    areas = [i for i in plot.waits.items() if isinstance(i, QGraphicsPolygonItem)]
    assert areas == []
    assert ("stems", "said to who joined") in signs(plot)


def test_that_an_unknown_crossing_is_empty_axes_and_no_error(palette, shown):
    plot = a_plot(palette, shown, coming=False)
    assert plot.legend() == []
    assert len(plot.table()) == 1


def test_that_the_table_has_our_waits_and_the_coming_days(palette, shown):
    plot = a_plot(palette, shown, waits=[a_wait(60, 30)])
    rows = plot.table()
    assert rows[1] == ("18.11 02:20", "417 AK 07", "30 h", "passed")
    assert rows[2] == ("20.11 14:20", "—", "20–40 h", "forecast, 8 of 10")
