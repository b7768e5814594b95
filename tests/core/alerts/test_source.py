"""The line to a source is down."""

from dataclasses import replace

import pytest

from core.alerts.facts import AlertFacts
from tests.builders import NOW, hours_before
from tests.core.alerts.views import (
    a_source,
    look,
)


def test_that_a_line_down_for_long_is_one_alert_since_it_last_answered():
    sources = [a_source(5, "unreachable"), a_source(3, "unreachable", "weather")]
    (episode,) = look(AlertFacts([], (), sources))
    assert episode.since == hours_before(NOW, 3)
    assert episode.values["sources"] == ("cargoruqsat", "weather")


@pytest.mark.parametrize("status", [a_source(5), a_source(0.5, "unreachable")])
def test_that_an_old_answer_alone_or_one_failure_is_no_alert(status):
    assert look(AlertFacts([], (), [status])) == []


def test_that_one_source_of_two_is_named():
    sources = [a_source(5, "page_not_understood"), a_source(0.1, "", "weather")]
    (episode,) = look(AlertFacts([], (), sources))
    assert episode.key == "source|cargoruqsat|"


def test_that_a_source_that_never_answered_is_told_of_since_it_was_first_asked():
    asked = hours_before(NOW, 3)
    never = replace(a_source(None, "unreachable"), last_try=NOW, unanswered_since=asked)
    (episode,) = look(AlertFacts([], (), [never]))
    assert episode.since == asked


def test_that_a_source_never_tried_is_no_alert():
    never = replace(a_source(None), last_try=None)
    assert look(AlertFacts([], (), [never])) == []
