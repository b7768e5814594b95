"""Terms of delay and days known from before, as tables of an office have them."""

from tests.core.services.importing.conftest import blames, fates

TERMS = "Клиент;Ставка в час;Валюта;Оплачивает"


def test_that_an_hourly_rate_and_the_sides_paid_for_are_taken(office):
    office.takes_csv("customers", TERMS, "Агро-Юг;900;руб.;unloading, queue")
    (customer,) = office.all("customers")
    assert (customer.rate_per_hour, customer.currency) == (900, "RUB")
    assert customer.pays_for == ("queue", "unloading")


def test_that_a_currency_or_a_side_nobody_knows_is_named_and_the_good_rows_are_taken(office):
    rows = ("Агро-Юг;900;XYZ;", "Волга;900;RUB;мост", "Дом;900;₸;queue")
    result = office.takes_csv("customers", TERMS, *rows)
    assert fates(result) == ["rejected", "rejected", "taken"]
    assert [b[-1] for b in blames(result)] == ["currency_unknown", "side_unknown"]
    assert [c.name for c in office.all("customers")] == ["Дом"]


def test_that_days_known_from_before_are_taken_with_their_year(office):
    office.takes_csv("drivers", "Водитель;Дни в РФ;За год", "Ахметов Серік;61;2026")
    (driver,) = office.all("drivers")
    assert (driver.days_before, driver.days_before_year) == (61, 2026)


def test_that_half_a_day_is_no_number_of_days(office):
    result = office.takes_csv("drivers", "name;days_before", "Ахметов Серік;61,5")
    assert fates(result) == ["rejected"]
