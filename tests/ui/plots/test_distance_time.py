from datetime import timedelta

from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from tests.builders import NOW, a_reading, an_event, oral
from tests.ui.plots.pictures import a_detail, spread, waiting_events
from ui import i18n
from ui.palette import DARK
from ui.plots.distance_time import DistanceTimePlot, TripPicture

PROMISED = NOW + timedelta(hours=12)


def a_plot(palette, shown, detail, notices=()):
    plot = shown(DistanceTimePlot(palette))
    plot.show(TripPicture(detail, NOW, notices))
    return plot


def flags(plot):
    return [flag.text for flag in plot.canvas.flags.flags]


def test_that_the_deadline_stands_on_top_with_its_moment(palette, shown):
    detail = a_detail(waiting_events(), spread(10, 30), wait=spread(38, 58), promised=PROMISED)
    assert flags(a_plot(palette, shown, detail)) == ["deadline 21.11 02:20", "now"]


def test_that_the_fan_is_named_in_the_legend_only_where_there_is_one(palette, shown):
    forecast = a_plot(palette, shown, a_detail(waiting_events(), spread(10, 30)))
    none = a_plot(palette, shown, a_detail(waiting_events()))
    assert "8 of 10" in [e.text for e in forecast.legend()]
    assert "8 of 10" not in [e.text for e in none.legend()]


def test_that_a_point_of_the_past_says_what_was_said_by_whom_how_long_ago(palette, shown):
    plot = a_plot(palette, shown, a_detail(waiting_events()))
    mark = plot.canvas.marks[-1]
    assert (
        plot.canvas.hint_at(mark.x, mark.y) == "20.11 14:00  where it is · 6 km\ndriver, 20 min ago"
    )


def test_that_the_end_of_the_fan_says_the_range_of_arrival(palette, shown):
    plot = a_plot(palette, shown, a_detail(waiting_events(), spread(10, 30)))
    told = [m.text for m in plot.canvas.marks]
    assert "arrives 21.11 00:00–20:00 (8 of 10)" in told


def test_that_a_closure_is_a_bar_with_its_words(palette, shown):
    notice = a_reading(
        "notice", None, "19.11 12:00", reason="closure", source="dispatcher",
        from_at=oral("19.11 12:00"), to_at=oral("20.11 06:00"), text="ремонт",
    )  # fmt: skip
    plot = a_plot(palette, shown, a_detail(waiting_events()), (notice,))
    hint = plot.canvas.hint_at(oral("19.11 20:00").timestamp(), 0.05)
    assert hint.startswith("post closed: 19.11 12:00 – 20.11 06:00\nремонт\ndispatcher")
    assert "post closed" in [e.text for e in plot.legend()]


def test_that_a_lost_booking_has_another_sign_than_a_kept_one(palette, shown):
    booked = an_event("slot_booked", "18.11 10:00", crossing="syrym", due_at=oral("20.11 00:00"))
    lost = an_event("slot_lost", "20.11 01:00", crossing="syrym", due_at=oral("20.11 00:00"))
    kept_plot = a_plot(palette, shown, a_detail([booked, *waiting_events()]))
    lost_plot = a_plot(palette, shown, a_detail([booked, *waiting_events(), lost]))
    assert ("diamond", "booked hour") in [(e.sign, e.text) for e in kept_plot.legend()]
    assert ("cross", "booked hour, lost") in [(e.sign, e.text) for e in lost_plot.legend()]


def test_that_a_screen_reader_finds_past_future_and_deadline_in_the_table(palette, shown):
    detail = a_detail(waiting_events(), spread(10, 30), promised=PROMISED)
    plot = a_plot(palette, shown, detail)
    heads, *rows = plot.table()
    assert heads == ("When", "Km", "What")
    assert rows[0] == ("19.11 02:00", "0", "departed")
    assert ("21.11 20:20", "242", "there by then: 9 of 10") in rows
    assert rows[-1][2] == "deadline"
    assert "19.11 05:00 · 45 · joined the queue" in plot.widget.accessibleDescription()


def test_that_a_trip_without_a_road_says_so(palette, shown):
    plot = a_plot(palette, shown, a_detail(waiting_events(), route=()))
    assert plot.legend() == []


def test_that_places_are_named_in_the_language_of_the_window(palette, shown, english):
    plot = a_plot(palette, shown, a_detail(waiting_events()))
    assert "Syrym, 58 km" in plot.places.names.values()
    i18n.install(english, "kk")
    plot.retranslate()
    assert any(name.startswith("Орал") for name in plot.places.names.values())


def test_that_the_colours_follow_the_theme(palette, shown):
    plot = a_plot(palette, shown, a_detail(waiting_events(), promised=PROMISED))
    plot.set_theme(DARK)
    assert plot.canvas.backgroundBrush().color().name() == DARK.surface
    assert plot.canvas.flags.flags[0].colour in (DARK.text, DARK.act)


def test_that_nothing_is_left_of_a_trip_that_was_put_away(palette, shown):
    plot = a_plot(palette, shown, a_detail(waiting_events(), promised=PROMISED))
    plot.forget()
    assert plot.canvas.marks == []
    assert flags(plot) == []
    assert len(plot.table()) == 1


def test_that_the_mouse_is_told_what_lies_under_it(palette, shown, qtbot):
    plot = a_plot(palette, shown, a_detail(waiting_events()))
    canvas, mark = plot.canvas, plot.canvas.marks[0]
    scene = canvas.getViewBox().mapViewToScene(QPointF(mark.x, mark.y))
    where = canvas.mapFromScene(scene)
    QApplication.sendEvent(
        canvas.viewport(),
        QHelpEvent(QEvent.Type.ToolTip, where, canvas.viewport().mapToGlobal(where)),
    )
    qtbot.waitUntil(lambda: QToolTip.text().startswith("19.11 02:00  departed"))
    QToolTip.hideText()
