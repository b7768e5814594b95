"""The rule book: shipped rules, own ones, and those that were changed here."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.domain.fees import Mrp, SlotFee
from core.domain.papers import DocumentKind
from core.domain.problem import KezekError
from core.services.papers import rules
from core.services.registers import history
from core.services.swaps import take_back
from tests.builders import NOW

SINCE, BEFORE = date(2026, 12, 1), date(2026, 11, 30)


def row(desk, code):
    return next((row for row in rules.rule_book(desk) if row.rule.code == code), None)


def test_that_the_book_ships_what_the_border_asks_with_source_and_day(desk):
    book = {row.rule.code: row.rule for row in rules.rule_book(desk)}
    asked = {"spot_dopp", "snt", "cmr_invoice", "passage", "booking", "phyto", "high_priority"}
    assert asked | {"seal_stage1", "bilateral_post", "stay_days", "mrp_2026"} <= set(book)
    assert all(rule.source and rule.last_checked for rule in book.values())
    assert all({"kk", "ru", "en"} <= set(rule.names) for rule in book.values())


def test_that_a_later_price_of_the_same_booking_is_a_row_of_its_own(desk):
    fees = desk.reference.fees
    dearer = SlotFee("express", date(2026, 6, 1), mrp=120)
    midyear = Mrp(date(2026, 7, 1), date(2026, 12, 31), tenge=4500)
    more = replace(fees, slots=(*fees.slots, dearer), mrp=(*fees.mrp, midyear))
    desk.reference = replace(desk.reference, fees=more)
    codes = [row.rule.code for row in rules.rule_book(desk)]
    assert len(codes) == len(set(codes))
    assert row(desk, "mrp_2026-07-01").rule.figures == {"tenge": 4500}


def test_that_a_changed_rule_stands_in_the_place_of_the_shipped_one(desk):
    shipped = row(desk, "spot_dopp").rule
    done = rules.save_rule(desk, replace(shipped, lead_days=3))
    changed = row(desk, "spot_dopp")
    assert (changed.rule.lead_days, changed.is_changed) == (3, True)
    assert [c.field for c in history(desk, shipped.id)] == [""]
    take_back(desk, done)
    assert row(desk, "spot_dopp").rule == shipped


def test_that_what_was_undone_can_be_done_again(desk):
    shipped = row(desk, "snt").rule
    done = rules.save_rule(desk, replace(shipped, is_on=False))
    again = take_back(desk, take_back(desk, done))
    assert not row(desk, "snt").rule.is_on
    take_back(desk, again)
    assert row(desk, "snt").rule.is_on


def test_that_a_change_may_be_thrown_away(desk):
    shipped = row(desk, "snt").rule
    rules.save_rule(desk, replace(shipped, blocks=True))
    rules.as_shipped(desk, shipped)
    assert row(desk, "snt").rule == shipped


def test_that_a_company_adds_a_rule_of_its_own_and_takes_it_out(desk):
    own = rules.new_rule("Сертификат халяль", "ru", DocumentKind.OTHER)
    rules.save_rule(desk, own)
    assert row(desk, own.code).shipped is None
    rules.as_shipped(desk, own)
    assert row(desk, own.code) is None


def test_that_a_rule_that_ends_before_it_begins_is_refused_by_name(desk):
    rule = replace(row(desk, "spot_dopp").rule, valid_from=SINCE, valid_to=BEFORE)
    with pytest.raises(KezekError) as refused:
        rules.save_rule(desk, rule)
    assert refused.value.problem.code == "rule_ends_before_it_begins"
    assert refused.value.problem.values["begins"] == SINCE
    assert not row(desk, "spot_dopp").is_changed


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"names": {"ru": " "}}, "rule_without_name"),
        ({"documents": ()}, "rule_without_papers"),
        ({"lead_days": -1}, "rule_lead_days"),
        ({"hs_prefixes": ("лук",)}, "wrong_hs_code"),
        ({"crossings": ("nowhere",)}, "unknown_crossing"),
    ],
)
def test_that_a_rule_that_cannot_be_is_refused(desk, changes, code):
    with pytest.raises(KezekError, match=code):
        rules.save_rule(desk, replace(row(desk, "spot_dopp").rule, **changes))


def test_that_a_rule_nobody_looked_up_for_a_quarter_is_listed_until_somebody_does(desk):
    rule = replace(row(desk, "snt").rule, last_checked=NOW.date() - timedelta(days=91))
    rules.save_rule(desk, rule)
    assert row(desk, "snt").is_stale
    rules.mark_checked(desk, [rule])
    assert not row(desk, "snt").is_stale


def test_that_a_rule_that_is_off_or_over_is_not_stale(desk):
    old = replace(row(desk, "snt").rule, last_checked=None)
    today = NOW.date()
    assert rules.is_stale(old, today)
    assert not rules.is_stale(replace(old, is_on=False), today)
    assert not rules.is_stale(replace(old, valid_to=today - timedelta(days=1)), today)
