"""A driver's last day and papers that run out: told in time, once, and no more than that."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.alerts import running_out, stay_days
from core.alerts.facts import AlertFacts
from core.alerts.limits import Limits
from core.domain.alert import AlertKind, Level
from core.domain.clock import local_day
from core.domain.ids import new_id
from core.domain.ledger import Ledger
from core.domain.rule import Asks, Rule
from core.domain.stay import Absence, PaperEnd, StayOutlook, stay_limit
from tests.builders import NOW
from tests.core.alerts.views import a_view

TODAY = local_day(NOW)


def outlook(used, median, upper, limit=90):
    """A driver at home now who leaves tomorrow and is back after so many days."""
    leaves = NOW + timedelta(days=1)
    absence = Absence(
        leaves,
        leaves + timedelta(days=median - 1),
        leaves + timedelta(days=upper - 1),
        leaves + timedelta(days=upper - 1),
    )
    return StayOutlook("Ахметов Серік", Ledger(2026, before=used), TODAY, limit, absence)


def seen(stay, rule=stay_days):
    facts = AlertFacts(trips=[replace(a_view(("departed", "19.11 05:00")), stay=stay)])
    return list(rule.observe(facts, NOW, Limits()))


@pytest.mark.parametrize(
    ("used", "raised", "level"),
    [(80, False, None), (82, True, Level.WARN), (86, True, Level.ACT)],
)
def test_that_the_ninetieth_day_is_told_by_bound_and_by_median(used, raised, level):
    found = seen(outlook(used, median=4, upper=8))
    assert [o.level for o in found if o.raises] == ([level] if raised else [])


def test_that_just_below_the_limit_a_warning_is_kept_and_none_is_raised():
    (observation,) = seen(outlook(80, median=4, upper=8))
    assert (observation.kind, observation.raises) == (AlertKind.STAY_DAYS, False)


def test_that_without_a_rule_nothing_is_told():
    assert seen(outlook(95, median=4, upper=8, limit=None)) == []


def test_that_each_paper_that_runs_out_is_one_alert():
    ends = (
        PaperEnd("licence", date(2026, 11, 21), is_likely=True),
        PaperEnd("insurance", date(2026, 11, 24)),
    )
    found = seen(replace(outlook(0, 4, 8), ends=ends), running_out)
    assert [o.level for o in found] == [Level.ACT, Level.WARN]
    assert len({o.key for o in found}) == 2


def test_that_the_limit_is_the_rule_books_and_ends_with_the_rule():
    rule = Rule(
        id=new_id(),
        code="stay_days",
        names={},
        asks=Asks.STAY_DAYS,
        valid_to=date(2026, 12, 31),
        figures={"days": 90.0},
    )
    assert stay_limit([rule], TODAY) == 90
    assert stay_limit([rule], date(2027, 1, 1)) is None
    assert stay_limit([replace(rule, is_on=False)], TODAY) is None
