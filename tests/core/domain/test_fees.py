"""What a booking costs, by the day it is for."""

from datetime import date

from core.domain.fees import Fees, Mrp, SlotFee, SlotPrice

FEES = Fees(
    mrp=(
        Mrp(date(2025, 1, 1), date(2025, 12, 31), 3932),
        Mrp(date(2026, 1, 1), date(2026, 12, 31), 4325),
    ),
    slots=(
        SlotFee("express", date(2024, 1, 1), 50),
        SlotFee("standard", date(2024, 1, 1), 1),
        SlotFee("express", date(2024, 3, 18), 100),
    ),
)


def test_that_a_slot_costs_the_mrp_of_its_year():
    assert FEES.slot_prices(date(2025, 12, 31))[0] == SlotPrice("standard", 1, 3932)
    assert FEES.slot_prices(date(2026, 1, 1))[0] == SlotPrice("standard", 1, 4325)


def test_that_out_of_turn_is_dear_and_stands_last():
    assert FEES.slot_prices(date(2026, 11, 20))[1] == SlotPrice("express", 100, 432_500)


def test_that_in_a_year_without_an_mrp_the_price_is_in_mrp_alone():
    assert FEES.slot_prices(date(2027, 1, 1))[0] == SlotPrice("standard", 1, None)


def test_that_before_bookings_were_paid_nothing_has_a_price():
    assert FEES.slot_prices(date(2023, 12, 31)) == ()
