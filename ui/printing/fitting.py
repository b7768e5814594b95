"""The fullest daily report that fits on two pages."""

from collections.abc import Mapping

from core.report.compose import compose
from core.report.density import DENSITIES
from core.report.paper import DailyReport
from core.report.sheet import Sheet
from ui.printing.fonts import load_fonts
from ui.printing.pages import lay_pages

PAGES = 2


def fitted(report: DailyReport, texts: Mapping[str, str], language: str) -> Sheet:
    """The paper as full as two pages take; of what never fits, the usual one."""
    load_fonts()
    for density in DENSITIES:
        sheet = compose(report, texts, language, density)
        if len(lay_pages(sheet)) <= PAGES:
            return sheet
    return compose(report, texts, language)
