from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF

from core.domain.desk_map import DeskMap, TruckOnMap, Whereabouts
from core.domain.place import Place
from tests.builders import NOW, oral, syrym
from tests.ui.desk_views import a_crossing_view, a_desk
from ui.plots.desk_map import MapPlot
from ui.plots.map_ground import on_plot, shipped_ground

ORAL = (51.246, 51.4256)
SAMARA = (53.2, 50.15)
VIEW = a_desk()


def a_truck_at(number, at, *, estimated=False):
    trip = VIEW.trips[number]
    return TruckOnMap(trip.trip.id, trip, Whereabouts(at, oral("20.11 12:20"), estimated))


def a_map(*trucks):
    towns = (Place("oral", {"en": "Oral"}, *ORAL, "Asia/Oral"),)
    crossing = a_crossing_view(replace(syrym(), lat=51.67, lon=51.0))
    return DeskMap(NOW, (crossing,), towns, ((ORAL, SAMARA),), trucks, unplaced=0)


@pytest.fixture
def plot(palette, shown):
    return shown(MapPlot(palette), 640, 480)


def test_that_the_shipped_borders_hold_the_one_at_syrym():
    x, y = on_plot((51.67, 51.0))
    points = [p for line in shipped_ground().lines for p in line]
    assert min((px - x) ** 2 + (py - y) ** 2 for px, py in points) < 0.1**2


def test_that_trucks_of_one_place_are_one_mark_with_their_number(plot):
    plot.show(a_map(a_truck_at(0, SAMARA), a_truck_at(1, SAMARA)))
    assert "2" in [w.text for w in plot.words]
    assert plot.canvas.hint_at(*on_plot(SAMARA)).count("\n") == 1


def test_that_trucks_at_a_crossing_are_told_with_it(plot):
    plot.show(a_map(a_truck_at(0, (51.67, 51.0))))
    assert any(w.text.startswith("Syrym") and w.text.endswith("1 of ours near") for w in plot.words)


def test_that_an_estimated_place_says_so(plot):
    plot.show(a_map(a_truck_at(0, SAMARA, estimated=True)))
    hint = plot.canvas.hint_at(*on_plot(SAMARA))
    assert "reckoned by the hours on the road, seen 2 h ago" in hint
    assert plot.table()[1][-1] in hint


def test_that_what_is_double_clicked_is_opened(plot):
    truck = a_truck_at(0, SAMARA)
    plot.show(a_map(truck))
    assert plot.canvas.at(*on_plot(SAMARA)) is truck
    assert plot.canvas.at(*on_plot((48.0, 60.0))) is None


def test_that_words_never_lie_on_one_another(plot):
    plot.show(a_map(*(a_truck_at(n % 3, (51.3 + n / 9, 51.1)) for n in range(9))))
    seen = [i.mapRectToScene(i.boundingRect()) for i in plot.labels.items if i.isVisible()]
    assert not any(a.intersects(b.adjusted(9, 9, -9, -9)) for a in seen for b in seen if a is not b)


def test_that_no_word_lies_on_a_truck_or_is_cut_at_the_edge(plot):
    plot.show(a_map(*(a_truck_at(n % 3, (51.3 + n / 9, 51.1)) for n in range(9))))
    box = plot.canvas.getViewBox()
    spots = [box.mapViewToScene(QPointF(x, y)) for x, y, _ in plot.canvas.placed]
    for item in (i for i in plot.labels.items if i.isVisible()):
        room = item.mapRectToScene(item.boundingRect())
        assert box.sceneBoundingRect().adjusted(-4, -4, 4, 4).contains(room)
        assert not any(room.adjusted(4, 4, -4, -4).contains(spot) for spot in spots)


def test_that_a_map_somebody_moved_stays_when_facts_come(plot):
    plot.show(a_map(a_truck_at(0, SAMARA)))
    plot.canvas.zoom(0.5)
    left = plot.canvas.getViewBox().viewRect()
    plot.show(a_map(a_truck_at(0, SAMARA), a_truck_at(1, ORAL)))
    assert plot.canvas.getViewBox().viewRect() == left
    plot.canvas.show_whole()
    assert plot.canvas.getViewBox().viewRect() != left


def test_that_words_of_before_are_gone_when_the_map_is_drawn_anew(plot):
    plot.show(a_map(a_truck_at(0, SAMARA)))
    plot.show(a_map(a_truck_at(0, SAMARA)))
    texts = [i for i in plot.canvas.getViewBox().addedItems if hasattr(i, "setAnchor")]
    assert len(texts) == len(plot.words)


def test_that_a_word_far_from_its_mark_is_led_to_it(plot):
    x, y = on_plot((51.67, 51.0))
    plot.show(a_map())
    labels = plot.labels
    word = next(w for w in labels.words if w.text.startswith("Syrym"))
    labels.show([word], [(x, y)], "#ffffff")
    assert [leader.isVisible() for leader in labels.leaders] == [False]
    wide, high = (14 * size for size in labels.box.viewPixelSize())
    around = [(x + dx * wide, y + dy * high) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
    labels.show([word], around, "#ffffff")
    assert labels.items[0].isVisible()
    assert [leader.isVisible() for leader in labels.leaders] == [True]
