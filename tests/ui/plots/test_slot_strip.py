from datetime import date

from PySide6.QtCore import QPoint

from tests.builders import NOW, a_reading
from ui.free_slots import SlotPicture, nearest_free
from ui.plots.slot_strip import SlotStrip, slot_role


def free(number, day, klass="standard", at="20.11 13:40"):
    return a_reading("slots_free", number, at, day=date(2026, 11, day), klass=klass)


PICTURE = SlotPicture((free(0, 20), free(32, 21), free(5, 20, "express"), free(7, 19)), NOW)


def test_that_days_that_are_over_are_not_shown():
    assert PICTURE.days() == [date(2026, 11, 20), date(2026, 11, 21)]


def test_that_the_newest_reading_of_a_day_counts():
    picture = SlotPicture((free(9, 20, at="20.11 09:00"), free(2, 20, at="20.11 13:00")), NOW)
    assert picture.at(date(2026, 11, 20), "standard").value == 2


def test_that_the_nearest_free_day_is_the_first_with_a_slot():
    assert nearest_free(PICTURE).day == date(2026, 11, 21)
    assert nearest_free(SlotPicture((free(0, 20),), NOW)) is None


def test_that_none_few_and_plenty_differ_in_role_and_in_number():
    roles = [slot_role(r) for r in (free(0, 20), free(5, 20), free(90, 20), None)]
    assert roles == ["act", "warn", "good", "muted"]


def test_that_a_cell_says_day_class_source_and_age(palette, shown):
    strip = shown(SlotStrip(palette), 520, 60)
    strip.show(PICTURE)
    where = strip.strip.cell(1, 0).center().toPoint()
    assert strip.strip.hint_at(where) == "Sat 21.11, usual: 32\nCarGoRuqsat, 40 min ago"
    assert strip.strip.hint_at(QPoint(2, 2)) == ""


def test_that_the_table_has_a_column_for_each_class(palette, shown):
    strip = shown(SlotStrip(palette), 520, 60)
    strip.show(PICTURE)
    assert strip.table() == [
        ("Day", "usual", "express"), ("Fri 20.11", "0", "5"), ("Sat 21.11", "32", "—"),
    ]  # fmt: skip


def test_that_days_beyond_the_width_are_left_out(palette, shown):
    days = tuple(free(n, n) for n in range(20, 30))
    strip = shown(SlotStrip(palette), 300, 60)
    strip.show(SlotPicture(days, NOW))
    assert 1 <= len(strip.strip.days()) < 10


def test_that_a_crossing_without_slots_is_painted_with_words(palette, shown):
    strip = shown(SlotStrip(palette), 300, 60)
    strip.show(SlotPicture((), NOW))
    assert strip.strip.days() == []
    assert not strip.widget.grab().isNull()
