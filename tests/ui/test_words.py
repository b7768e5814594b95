"""Every code has its word, and no code says what another says on the same tab."""

import tomllib

from core.domain.alert import AlertKind
from core.domain.crossing import Direction, Side
from core.domain.event import EventKind
from core.domain.forecast import CrossingState, WhyNull
from core.domain.problem import KezekError, Problem
from core.domain.reading import NoticeKind, ReadingKind
from core.domain.refusal_course import BLAME_OF_REASON, UNKNOWN_REASON
from core.domain.trip import Stage
from tests.builders import oral
from ui import papers, words
from ui.theme import RESOURCES
from ui.words import trade_words
from ui.words.alert_words import alert_name


def test_that_every_code_has_a_word(english):
    told = [words.stage(s) for s in Stage]
    told += [words.state(s) for s in CrossingState]
    told += [alert_name(k) for k in AlertKind]
    told += [words.side(s, d) for s in Side for d in Direction]
    told += [words.direction(d) for d in Direction]
    told += [words.reading(k) for k in ReadingKind]
    told += [words.notice(k) for k in NoticeKind]
    told += [words.why_null(w) for w in WhyNull]
    told += [trade_words.event(k) for k in EventKind]
    assert all(told)


def test_that_whom_quick_entry_heard_it_from_has_a_word_in_window_and_paper(english):
    sources = tomllib.loads((RESOURCES / "data" / "words.toml").read_text(encoding="utf-8"))
    paper = papers.texts_of("kk")
    for source in sources["source"]:
        assert source in trade_words.SOURCES
        assert f"source_{source}" in paper
    assert trade_words.source("чужой водитель") == "another driver"
    assert paper["source_чужой водитель"] == "бөтен жүргізуші"


def test_that_no_two_stages_share_a_word(english):
    assert len({words.stage(s) for s in Stage}) == len(Stage)


def test_that_the_posts_change_places_on_the_way_home(english):
    assert words.stage(Stage.EXIT_POST, Direction.OUT) == "At KZ post"
    assert words.stage(Stage.EXIT_POST, Direction.IN) == "At RU post"
    assert words.side(Side.ENTRY_POST, Direction.IN) == "KZ post"


def test_that_every_reason_of_a_refusal_has_a_word_and_a_side():
    assert set(trade_words.REFUSALS) == {*BLAME_OF_REASON, UNKNOWN_REASON}


def test_that_a_code_of_the_companys_own_is_shown_as_it_is(english):
    assert trade_words.reason("K77") == "K77"
    assert trade_words.source("Ержан") == "Ержан"
    assert trade_words.refusal(None) == ""


def test_that_a_problem_becomes_a_sentence_with_its_values(english, monkeypatch):
    monkeypatch.setitem(words.PROBLEM_TEXTS, "unknown_plate", "No truck {plate}: check it.")
    assert words.sentence(Problem.of("unknown_plate", plate="903")) == "No truck 903: check it."
    assert words.sentence(KezekError("unknown_plate", plate="1")) == "No truck 1: check it."


def test_that_the_values_of_a_problem_are_written_for_people(english, monkeypatch):
    monkeypatch.setitem(words.PROBLEM_TEXTS, "already", "{plate} since {since}, {km} km, {codes}")
    values = {"plate": "968", "since": oral("25.02 18:08"), "km": 9.0, "codes": ("D01", "D03")}
    told = words.sentence(Problem.of("already", **values))
    assert told == "968 since 25.02 18:08, 9 km, D01, D03"


def test_that_a_sentence_with_a_missing_value_is_still_said(english, monkeypatch):
    monkeypatch.setitem(words.PROBLEM_TEXTS, "unknown_plate", "No truck {plate}: check it.")
    assert "No truck" in words.sentence(Problem.of("unknown_plate"))


def test_that_a_problem_nobody_wrote_a_sentence_for_names_its_code(english):
    assert words.sentence(Problem.of("odd_thing", file="a.csv")) == "odd_thing: file a.csv"


def test_that_what_nobody_foresaw_is_said_without_a_traceback(english):
    told = words.failure(ZeroDivisionError("division by zero"))
    assert "ZeroDivisionError" in told
    assert "\n" not in told


def test_that_a_name_keeps_its_capitals_within_a_sentence():
    assert words.within("На СВХ") == "на СВХ"
    assert words.within("УСҚ-да") == "УСҚ-да"
