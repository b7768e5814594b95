"""Plots shown at the size of the pane."""

import pytest

from ui.palette import LIGHT


@pytest.fixture
def palette(english):
    return LIGHT


@pytest.fixture
def shown(qtbot):
    """Show a plot's widget and let it find its size."""

    def show(plot, width=520, height=260):
        qtbot.addWidget(plot.widget)
        plot.widget.resize(width, height)
        with qtbot.waitExposed(plot.widget):
            plot.widget.show()
        qtbot.wait(1)
        return plot

    return show
