"""Texts of the paper in each language, and an example company."""

import pytest

from core.report.daily import daily_report
from tests.core.report.example import example
from tests.core.report.fleet import END, START
from ui.i18n import Catalogue
from ui.words.report_texts import report_texts


@pytest.fixture
def texts_of():
    """A language's report texts."""
    return lambda language: report_texts(Catalogue.load(language).text)


@pytest.fixture
def report():
    view, facts = example()
    return daily_report(view, START, END, facts)
