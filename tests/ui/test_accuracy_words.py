"""How good a forecast was, said so that a dispatcher can use it."""

import pytest

from core.domain.forecast import CrossingState
from core.services.forecasts.accuracy import AccuracyRow, ErrorAhead
from core.services.forecasts.source_scores import SourceScore
from ui.models.accuracy_rows import ACCURACY_COLUMNS, ScoreRow
from ui.models.source_rows import SOURCE_COLUMNS, SourceRow
from ui.words.accuracy_words import against_simple, hours, of_ten, score_sentence

CELLS = {c.key: c for c in ACCURACY_COLUMNS}
SOURCE_CELLS = {c.key: c for c in SOURCE_COLUMNS}


def a_score(**more):
    given = {
        "crossing": "syrym",
        "direction": "out",
        "regime": "jam",
        "n": 52,
        "inside": 41,
        "low": 0.66,
        "high": 0.88,
        "median_error_hours": 6.2,
        "crps_hours": 3.4,
        "skill": 0.32,
        "best": "les",
        "climate_skill": 0.5,
    }
    return AccuracyRow(**{**given, **more})


def a_source(**more):
    given = {
        "crossing": "syrym",
        "direction": "out",
        "kind": "queue_km",
        "source": "driver",
        "n": 15,
        "delay_minutes": 40.0,
        "scatter": 1.23,
    }
    return SourceRow(SourceScore(**{**given, **more}))


def cell(key, **more):
    return CELLS[key].text(ScoreRow(a_score(**more)))


def test_that_what_held_is_told_with_what_chance_leaves_open(english):
    assert cell("inside") == "41 of 52"
    assert of_ten(a_score()) == "7–9 of 10"
    assert of_ten(a_score(low=0.79, high=0.83)) == "8 of 10"


def test_that_an_error_below_ten_hours_has_a_decimal(english):
    assert [hours(v) for v in (0.67, 6.2, 12.7, None)] == ["0.7 h", "6.2 h", "13 h", "—"]


def test_that_errors_stand_by_how_long_before_they_were_said(english):
    row = ScoreRow(a_score(errors=(ErrorAhead(6.0, 16, 1.71), ErrorAhead(None, 2, 13.6))))
    shown = [CELLS[k].text(row) for k in ("ahead6", "ahead12", "ahead")]
    assert shown == ["1.7", "—", "14"]
    assert CELLS["ahead6"].tip(row) == "16 forecasts"


def test_that_being_better_is_told_in_percent(english):
    assert against_simple(a_score()) == "32 % more exact than a simple guess"


def test_that_being_no_better_than_the_last_truck_is_admitted(english):
    told = against_simple(a_score(skill=-0.1, best="les", climate_skill=0.4))
    assert told == "no better than a simple guess: the last truck"
    assert CELLS["skill"].look(ScoreRow(a_score(skill=0.002))).role == "warn"


def test_that_being_no_better_than_the_weekly_habit_is_admitted(english):
    beaten = a_score(skill=-0.3, best="les", climate_skill=-0.1)
    assert against_simple(beaten) == "no better than the weekly habit"
    assert CELLS["skill"].text(ScoreRow(beaten)) == "no better: the weekly habit"


@pytest.mark.parametrize(
    ("low", "high", "n", "verdict"),
    [
        (0.02, 0.47, 8, "promises too much"),
        (0.85, 0.99, 60, "too wide"),
        (0.6, 1.0, 5, "few trucks"),
        (0.69, 0.91, 45, "keeps its word"),
    ],
)
def test_that_the_verdict_is_what_chance_cannot_explain(english, low, high, n, verdict):
    assert cell("verdict", low=low, high=high, n=n) == verdict


def test_that_a_crossing_says_in_one_line_how_good_its_forecast_was(english):
    assert score_sentence(a_score(), CrossingState.JAM) == (
        "Forecast here (jam): held 41 of 52, 8 of 10 promised; off by 6.2 h; "
        "32 % more exact than a simple guess"
    )


def test_that_a_state_not_seen_yet_is_named_so(english):
    told = score_sentence(None, CrossingState.CLOSED)
    assert told == "How good the forecast is here (closed) has not been seen yet."


def test_that_a_source_shows_its_delay_and_scatter(english):
    shown = [SOURCE_CELLS[k].text(a_source()) for k in ("kind", "source", "n", "delay", "scatter")]
    assert shown == ["Queue, km", "driver", "15", "40 min", "±23 %"]


def test_that_a_scatter_of_more_than_twice_is_a_factor(english):
    assert SOURCE_CELLS["scatter"].text(a_source(scatter=2.34)) == "×2.3"
    assert SOURCE_CELLS["scatter"].text(a_source(scatter=None)) == "too few to say"
    assert SOURCE_CELLS["delay"].text(a_source(delay_minutes=0.0)) == "at once"
