"""Money spent on trips: kept, refused with a clear sentence, taken back, told to the accountant."""

from dataclasses import replace
from decimal import Decimal

import pytest

from core.domain.problem import KezekError
from core.services import registers, swaps
from core.services.money import expenses
from core.services.papers.attachments import Incoming
from tests.builders import oral
from tests.desks import send, spending

PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 40


@pytest.fixture
def sent(desk):
    return send(desk, "417 AK 07", ("departed", "19.11 05:00"), round_ref="Об-17")


def spend(desk, sent, kind, amount, currency):
    expense = spending(desk, sent.trip, kind, amount, currency)
    return expense, expenses.save(desk, expense)


def kept(desk, sent):
    return expenses.trip_expenses(desk, sent.trip.id).expenses


def test_that_a_sum_is_kept_to_the_kopeck(desk, sent):
    spend(desk, sent, "fuel", "48 500,75", "тг")
    (expense,) = kept(desk, sent)
    assert (expense.amount, expense.currency) == (Decimal("48500.75"), "KZT")


@pytest.mark.parametrize(
    ("amount", "currency", "code"),
    [("100", "XYZ", "currency_unknown"), ("-5", "RUB", "amount_negative")],
)
def test_that_a_wrong_sum_is_refused_and_nothing_is_kept(desk, sent, amount, currency, code):
    with pytest.raises(KezekError, match=code):
        spend(desk, sent, "fine", amount, currency)
    assert kept(desk, sent) == ()


def test_that_adding_changing_and_taking_out_can_be_taken_back(desk, sent):
    expense, added = spend(desk, sent, "parking", "1500", "RUB")
    changed = expenses.save(desk, replace(expense, amount=Decimal(1700)))
    swaps.take_back(desk, changed)
    assert kept(desk, sent)[0].amount == Decimal(1500)
    removed = expenses.remove(desk, expense)
    assert kept(desk, sent) == ()
    swaps.take_back(desk, removed)
    assert kept(desk, sent) == (expense,)
    swaps.take_back(desk, added)
    assert kept(desk, sent) == ()


def test_that_the_history_says_who_wrote_a_sum(desk, sent):
    expense, _ = spend(desk, sent, "fine", "5000", "RUB")
    expenses.save(desk, replace(expense, note="скорость"))
    fields = [change.field for change in registers.history(desk, expense.id)]
    assert fields == ["", "note"]


def test_that_a_photo_of_the_receipt_stays_with_the_trip_when_the_sum_is_taken_out(desk, sent):
    expense, _ = spend(desk, sent, "fuel", "48500", "KZT")
    expenses.add_receipts(desk, expense, [Incoming("чек.png", content=PNG)])
    found = expenses.trip_expenses(desk, sent.trip.id).receipts
    assert [f.name for f in found] == ["чек.png"]
    removed = expenses.remove(desk, expense)
    assert expenses.trip_expenses(desk, sent.trip.id).receipts == ()
    swaps.take_back(desk, removed)
    assert expenses.trip_expenses(desk, sent.trip.id).receipts == found


def test_that_the_accountant_gets_a_sum_a_round_driver_and_currency(desk, sent):
    for kind, amount, currency in (
        ("advance", "150000", "KZT"),
        ("fuel", "48500", "KZT"),
        ("booking", "4325", "KZT"),
        ("parking", "1500", "RUB"),
    ):
        spend(desk, sent, kind, amount, currency)
    period = expenses.period(desk, oral("01.11 00:00"), oral("01.12 00:00"))
    tenge, roubles = period.accounts
    assert (tenge.round_ref, tenge.driver, tenge.currency) == ("Об-17", "Водитель 417", "KZT")
    assert (tenge.advance, tenge.spent, tenge.rest) == (150_000, 52_825, 97_175)
    assert (roubles.advance, roubles.rest) == (0, -1_500)
    assert expenses.period(desk, oral("01.10 00:00"), oral("01.11 00:00")).lines == ()


def test_that_a_period_that_ends_before_it_begins_is_said(desk):
    with pytest.raises(KezekError, match="report_period"):
        expenses.period(desk, oral("30.11 00:00"), oral("01.11 00:00"))
