"""Carriers, trucks, drivers, customers: added, known, corrected, named."""

from datetime import date

from tests.core.services.importing.conftest import blames, fates

TRUCKS = "plate;kind;carrier;phone"


def test_that_a_truck_is_added_with_its_carrier(office):
    result = office.takes_csv("trucks", TRUCKS, "417АК07;Volvo;ИП Қуанышев;87000000018")
    (truck,) = office.all("trucks")
    (carrier,) = office.all("carriers")
    assert fates(result) == ["taken"]
    assert (truck.plate, truck.kind, truck.phone) == ("417 AK 07", "Volvo", "+7 700 000 00 18")
    assert truck.carrier == carrier.id
    assert carrier.name == "ИП Қуанышев"


def test_that_the_same_row_again_adds_nothing(office):
    rows = (TRUCKS, "417 AK 07;Volvo;ИП Қуанышев;")
    office.takes_csv("trucks", *rows)
    assert fates(office.takes_csv("trucks", *rows)) == ["known"]
    assert len(office.all("trucks")) == len(office.all("carriers")) == 1


def test_that_other_content_of_the_same_truck_is_a_correction(office):
    office.takes_csv("trucks", TRUCKS, "417 AK 07;Volvo;;")
    assert fates(office.takes_csv("trucks", TRUCKS, "417АК07;Scania;;")) == ["changed"]
    assert [t.kind for t in office.all("trucks")] == ["Scania"]


def test_that_an_empty_cell_does_not_erase_what_is_known(office):
    office.takes_csv("trucks", TRUCKS, "417 AK 07;Volvo;ИП Қуанышев;")
    assert fates(office.takes_csv("trucks", "plate", "417 AK 07")) == ["known"]
    assert office.all("trucks")[0].kind == "Volvo"


def test_that_a_file_that_contradicts_itself_changes_nothing_the_second_time(office):
    rows = (TRUCKS, "417 AK 07;Volvo;;", "417 AK 07;Scania;;")
    assert fates(office.takes_csv("trucks", *rows)) == ["taken", "changed"]
    assert fates(office.takes_csv("trucks", *rows)) == ["known", "known"]


def test_that_a_zero_lost_in_excel_is_found_again(office):
    office.takes_csv("trucks", TRUCKS, "064 BH 07;;;")
    book = office.workbook(trucks=[["plate", "kind"], [64.0, "MAN"]])
    assert fates(office.takes(book)) == ["changed"]
    assert [(t.plate, t.kind) for t in office.all("trucks")] == [("064 BH 07", "MAN")]


def test_that_a_zero_and_the_letter_o_are_mixed_up_in_tables(office):
    office.takes_csv("trucks", TRUCKS, "100 OI 07;;;")
    assert fates(office.takes_csv("trucks", TRUCKS, "1OO 0I 07;;;")) == ["known"]


def test_that_two_drivers_of_one_name_are_told_apart_by_telephone(office):
    rows = ("name;phones", "Ахметов Серік;+77000000001", "Ахметов Серік;+77000000002")
    assert fates(office.takes_csv("drivers", *rows)) == ["taken", "taken"]
    assert fates(office.takes_csv("drivers", *rows)) == ["known", "known"]


def test_that_a_name_two_drivers_bear_is_not_guessed(office):
    office.takes_csv(
        "drivers", "name;phones", "Ахметов Серік;+77000000001", "Ахметов Серік;+77000000002"
    )
    result = office.takes_csv("drivers", "name;note", "ахметов серік;болеет")
    assert blames(result) == [("drivers", 2, "name", "ambiguous_driver")]
    assert "+7 700 000 00 01" in result.rejected[0].problem.values["candidates"]


def test_that_a_driver_without_a_telephone_is_the_one_who_gets_it(office):
    office.takes_csv("drivers", "name", "Ахметов Серік")
    assert fates(office.takes_csv("drivers", "name;phones", "Ахметов Серік;+77000000001")) == [
        "changed"
    ]
    assert len(office.all("drivers")) == 1


def test_that_the_papers_of_a_driver_have_days(office):
    office.takes_csv(
        "drivers", "name;licence_until;card_until", "Ахметов Серік;01.03.2027;2027-05-09"
    )
    (driver,) = office.all("drivers")
    assert (driver.licence_until, driver.card_until) == (date(2027, 3, 1), date(2027, 5, 9))


def test_that_a_customer_has_terms_of_delay(office):
    rows = ("Клиент;Бесплатно, ч;Ставка простоя;Валюта", "«Волга-Трейд»;24 ч;20 000;rub")
    office.takes_csv("Клиенты", *rows)
    (customer,) = office.all("customers")
    assert (customer.free_hours, customer.rate_per_day, customer.currency) == (24, 20_000, "RUB")


def test_that_a_name_in_other_quotation_marks_is_the_same_carrier(office):
    office.takes_csv("carriers", "name", "ТОО «Пример»")
    assert fates(office.takes_csv("carriers", "name", '"ТОО ""Пример"""')) == ["known"]


def test_that_a_negative_rate_is_named_by_row_and_column(office):
    result = office.takes_csv("customers", "name;rate_per_day", "Агро-Юг;1000", "Волга-Трейд;-5")
    assert fates(result) == ["taken", "rejected"]
    assert blames(result) == [("customers", 3, "rate_per_day", "impossible_number")]


def test_that_a_row_without_a_name_is_named(office):
    result = office.takes_csv("carriers", "name;note", ";хороший")
    assert blames(result) == [("carriers", 2, "name", "missing_cell")]


def test_that_a_rejected_row_leaves_nothing_behind(office):
    result = office.takes_csv("trucks", "plate;carrier", "нет номера;ИП Новый")
    assert blames(result) == [("trucks", 2, "plate", "bad_plate")]
    assert office.all("carriers") == []


def test_that_a_dry_run_answers_the_same_and_stores_nothing(office):
    path = office.csv("trucks", TRUCKS, "417 AK 07;Volvo;ИП Қуанышев;", "?;;;")
    dry = office.takes(path, dry_run=True)
    assert office.all("trucks") == []
    assert dry.rows == office.takes(path).rows
    assert dry.dry_run


def test_that_text_which_looks_like_a_formula_is_text(office):
    office.takes_csv("carriers", "name;note", "=cmd|' /C calc'!A0;=1+1")
    (carrier,) = office.all("carriers")
    assert (carrier.name, carrier.note) == ("=cmd|' /C calc'!A0", "=1+1")
