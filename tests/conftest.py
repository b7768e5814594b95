"""Before any Qt is imported: no display is needed."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = ["tests.postgres_fixtures"]


def pytest_addoption(parser):
    parser.addoption("--rounds", type=int, default=10, help="how often the line breaks")
    parser.addoption("--seconds", type=float, default=30, help="how long ten desks write")
