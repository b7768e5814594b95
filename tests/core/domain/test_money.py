"""Sums of money: exact, by currency, as people write them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.money import CURRENCIES, Money, amount_of, currency_of, sums
from core.domain.problem import KezekError

amounts = st.decimals(min_value=0, max_value=10**9, places=2)
moneys = st.builds(Money, amounts, st.sampled_from(CURRENCIES))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("₽", "RUB"),
        ("руб.", "RUB"),
        ("тг", "KZT"),
        ("теңге", "KZT"),
        ("usd", "USD"),
        (" € ", "EUR"),
    ],
)
def test_that_a_currency_is_known_as_people_write_it(text, code):
    assert currency_of(text) == code


def test_that_a_currency_nobody_knows_is_said_with_those_that_are_known():
    with pytest.raises(KezekError) as caught:
        currency_of("XYZ")
    assert caught.value.problem.code == "currency_unknown"
    assert "RUB" in str(caught.value.problem.values["known"])


def test_that_a_missing_currency_is_asked_for():
    with pytest.raises(KezekError, match="currency_missing"):
        currency_of("  ")


@pytest.mark.parametrize(
    ("text", "amount"),
    [("1 500", "1500.00"), ("1500,50", "1500.50"), ("1'500.5", "1500.50"), ("0,01", "0.01")],
)
def test_that_an_amount_is_read_as_people_write_it(text, amount):
    assert amount_of(text) == Decimal(amount)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("-5", "amount_negative"),
        ("0", "amount_negative"),
        ("0,001", "amount_negative"),
        ("", "amount_missing"),
        ("сто", "amount_not_understood"),
        ("1,500", "amount_not_understood"),
        ("12.000", "amount_not_understood"),
        ("NaN", "amount_not_understood"),
        ("Infinity", "amount_not_understood"),
        ("1e30", "amount_too_large"),
    ],
)
def test_that_an_amount_that_is_none_is_a_clear_problem(text, code):
    with pytest.raises(KezekError, match=code):
        amount_of(text)


@given(st.lists(moneys))
def test_that_sums_of_different_currencies_are_never_added(parts):
    found = sums(parts)
    assert len({m.currency for m in found}) == len(found)
    for money in found:
        assert money.amount == sum(p.amount for p in parts if p.currency == money.currency)


def test_that_half_a_kopeck_goes_up():
    assert Money.of(1.005, "RUB").amount == Decimal("1.01")
