"""The table of calls."""

import pytest

from ui.command_line.parser import CALLS, build_parser, draws, opens_window


def test_that_every_call_is_in_the_table_that_says_what_it_shows():
    parser = build_parser(["status"])
    (calls,) = [a for a in parser._actions if a.metavar == "CALL"]
    assert set(calls.choices) == set(CALLS)


@pytest.mark.parametrize(
    ("words", "is_drawn", "is_window"),
    [
        ([], True, True),
        (["demo"], True, True),
        (["demo", "--out", "x"], True, False),
        (["--data", "x", "report", "--out", "x.pdf"], True, False),
        (["status", "--json"], False, False),
    ],
)
def test_that_only_what_is_drawn_needs_widgets_and_only_a_window_a_screen(
    words, is_drawn, is_window
):
    assert (draws(words), opens_window(words)) == (is_drawn, is_window)
