"""Free slots of the front page."""

from datetime import date

import pytest

from core.feeds.cargoruqsat import start
from core.feeds.cargoruqsat.page import PageNotUnderstoodError
from tests.builders import oral
from tests.core.feeds.cargoruqsat import made_pages as made

AT = oral("13.06.2026 17:23")
FIRST = date(2026, 6, 13)


def some_slots(day):
    return (1497, day.day)


def a_start(free=some_slots, **more):
    return made.start(AT, made.start_row(made.SYRYM, FIRST, free, **more))


def refused(text):
    with pytest.raises(PageNotUnderstoodError) as caught:
        start.parse(text)
    return caught.value.what


def test_that_free_slots_are_read_by_day_and_price_with_grouped_numbers():
    page = start.parse(a_start())
    day = page.rows[0].days[18]
    assert (page.observed_at, page.rows[0].name, page.rows[0].neighbour) == (AT, made.SYRYM, "ru")
    assert (day.day, day.standard, day.express) == (date(2026, 7, 1), 1497, 1)


@pytest.mark.parametrize("figures", ["149𝟟", "١٤٩٧", "𝟛𝟙 ١٢2"])
def test_that_figures_of_other_scripts_are_no_number(figures):
    assert refused(a_start().replace("1\xa0497", figures)) == "square"


def test_that_a_day_off_has_no_slots_and_says_so():
    page = start.parse(a_start(lambda day: None if day.day == 19 else (5, 1)))
    assert [d.day for d in page.rows[0].days if d.is_day_off] == [date(2026, 6, 19)]


@pytest.mark.parametrize(
    ("at", "first", "last"),
    [
        ("20.12.2026 09:00", date(2026, 12, 20), date(2027, 1, 19)),
        ("31.12.2026 23:59", date(2026, 12, 31), date(2027, 1, 30)),
        ("01.01.2027 00:00", date(2027, 1, 1), date(2027, 1, 31)),
        ("15.02.2028 12:00", date(2028, 2, 15), date(2028, 3, 16)),
    ],
)
def test_that_the_year_turns_with_the_days(at, first, last):
    text = made.start(oral(at), made.start_row(made.SYRYM, first, some_slots))
    days = start.parse(text).rows[0].days
    assert (days[0].day, days[-1].day) == (first, last)


def test_that_a_page_drawn_at_midnight_may_begin_with_the_next_day():
    text = made.start(
        oral("31.12.2026 23:59"), made.start_row(made.SYRYM, date(2027, 1, 1), some_slots)
    )
    assert start.parse(text).rows[0].days[0].day == date(2027, 1, 1)


def test_that_days_which_do_not_follow_each_other_are_not_understood():
    assert refused(a_start().replace("20 июн&lt;", "21 июн&lt;", 1)) == "square"
    assert refused(made.start(oral("16.06 10:00"), made.start_row("А", FIRST, some_slots))) == (
        "square"
    )


@pytest.mark.parametrize("squares", [0, 30, 32])
def test_that_a_row_without_its_31_squares_is_not_understood(squares):
    assert refused(a_start(squares=squares)) == "squares"


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("</html>", "", "no_end"),
        ('<html lang="ru">', '<html lang="en">', "language"),
        ("Свободно на", "Available on", "square"),
        ("за 1 МРП", "за 2 МРП", "square"),
        ("за 100 МРП: ", "за 100 МРП: -", "square"),
        ("13 июн&lt;", "13 jun&lt;", "square"),
        ("square-chart-row", "chart-line", "no_rows"),
        ("country-flag-ru", "flag", "row"),
        ("square-chart-name", "named", "row"),
        ('class="square ', 'class="box ', "squares"),
        ("Актуально на", "Обновлено", "no_moment"),
        ("13.06.2026 17:23", "13.13.2026 17:23", "no_moment"),
        ("13.06.2026 17:23", "17:23", "no_moment"),
    ],
)
def test_that_a_changed_page_is_not_understood(old, new, what):
    assert refused(a_start().replace(old, new)) == what


def test_that_a_row_told_twice_is_not_understood():
    row = made.start_row(made.SYRYM, FIRST, some_slots)
    assert refused(made.start(AT, row, row)) == "row_twice"


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_that_a_truncated_page_is_not_understood(share):
    text = a_start()
    assert refused(text[: int(len(text) * share)]) == "no_end"


def test_that_a_notice_of_maintenance_instead_of_the_page_is_named_as_such():
    assert refused(made.maintenance()) == "maintenance"


def test_that_an_old_notice_in_a_comment_is_no_notice():
    assert start.parse(a_start()).notices == ()


def test_that_a_notice_beside_the_figures_is_read_with_its_times():
    shown = made.OLD_NOTICE.removeprefix("<!-- ").removesuffix(" -->")
    row = made.start_row(made.SYRYM, FIRST, some_slots)
    page = start.parse(made.start(AT, row, before=shown))
    assert page.rows
    assert (page.notices[0].from_at, page.notices[0].to_at) == (
        oral("04.11.2025 19:00"),
        oral("05.11.2025 06:00"),
    )


def test_that_a_page_saved_after_its_tooltips_awoke_is_read():
    saved = a_start().replace(" title=", ' title="" aria-label="" data-original-title=')
    assert start.parse(saved).rows == start.parse(a_start()).rows


def test_that_letters_written_as_entities_are_letters():
    begin, end = a_start().split("<body", 1)
    assert start.parse(f"{begin}<body{made.entities(end)}") == start.parse(a_start())


def test_that_a_page_of_endless_depth_ends_quickly():
    assert refused("<html>" + "<div>" * 200_000 + "</html>") == "layout"


def test_that_an_endless_comment_hides_what_follows_it():
    assert refused(a_start().replace("<h4", "<!-- <h4")) in ("no_rows", "no_moment")
    assert refused("<!--" * 300_000 + "</html>") in ("no_rows", "no_moment", "layout")
