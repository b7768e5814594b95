from datetime import timedelta

from core.domain.forecast import WhyNull
from tests.builders import NOW, an_event
from tests.ui.plots.pictures import a_detail, a_record, spread, waiting_events
from ui.plots.forecast_history import ForecastHistoryPlot, HistoryPicture


def test_that_the_present_forecast_is_the_last_that_was_said(palette):
    records = (a_record(30, spread(20, 40)), a_record(6, spread(10, 30)))
    picture = HistoryPicture(a_detail(waiting_events(), spread(8, 20), forecasts=records), NOW)
    assert [s.issued_at for s in picture.said()] == [
        NOW - timedelta(hours=30), NOW - timedelta(hours=6), NOW,
    ]  # fmt: skip


def test_that_a_forecast_said_now_is_not_shown_twice(palette):
    records = (a_record(0, spread(8, 20)),)
    picture = HistoryPicture(a_detail(waiting_events(), spread(8, 20), forecasts=records), NOW)
    assert len(picture.said()) == 1


def test_that_moments_without_a_forecast_are_left_out(palette):
    records = (a_record(30, None), a_record(6, spread(10, 30)))
    picture = HistoryPicture(a_detail(waiting_events(), forecasts=records), NOW)
    assert len(picture.said()) == 1


def test_that_the_table_says_each_forecast_with_its_range(palette, shown):
    plot = shown(ForecastHistoryPlot(palette))
    detail = a_detail(waiting_events(), forecasts=(a_record(6, spread(10, 30)),))
    plot.show(HistoryPicture(detail, NOW))
    assert plot.table()[1] == ("20.11 08:20", "20.11 18:00 – 21.11 14:00", "21.11 04:20")


def test_that_the_legend_names_what_came_once_the_truck_is_there(palette, shown):
    events = [*waiting_events()[:2], an_event("released", "20.11 06:00", crossing="syrym"),
              an_event("arrived", "20.11 12:00")]  # fmt: skip
    detail = a_detail(events, why=WhyNull.DONE, forecasts=(a_record(30, spread(20, 40)),))
    plot = shown(ForecastHistoryPlot(palette))
    plot.show(HistoryPicture(detail, NOW))
    assert ("line", "good", "arrived") in [(e.sign, e.colour, e.text) for e in plot.legend()]
    assert plot.canvas.flags.flags == ()


def test_that_a_trip_never_forecast_has_no_legend(palette, shown):
    plot = shown(ForecastHistoryPlot(palette))
    plot.show(HistoryPicture(a_detail([], why=WhyNull.NOT_PLANNED), NOW))
    assert plot.legend() == []
    assert plot.table() == [("Said at", "Arrives (8 of 10)", "Middle")]


def test_that_a_point_says_what_was_said_and_when(palette, shown):
    plot = shown(ForecastHistoryPlot(palette))
    detail = a_detail(waiting_events(), forecasts=(a_record(6, spread(10, 30)),))
    plot.show(HistoryPicture(detail, NOW))
    mark = plot.canvas.marks[0]
    assert (
        plot.canvas.hint_at(mark.x, mark.y)
        == "said 20.11 08:20: arrives 20.11 18:00 – 21.11 14:00 (8 of 10)"
    )
