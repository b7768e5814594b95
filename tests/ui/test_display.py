"""Whether a window can be shown on this computer."""

import pytest

from ui.command_line.context import has_display


@pytest.mark.parametrize(
    ("platform", "environment", "shown"),
    [
        ("win32", {}, True),
        ("darwin", {}, True),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"DISPLAY": ""}, False),
    ],
)
def test_that_a_window_needs_a_display_where_the_system_has_them(platform, environment, shown):
    assert has_display(platform, environment) is shown
