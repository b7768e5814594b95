"""The fullest daily report that fits on two pages."""

from collections.abc import Mapping

from core.report.compose import compose
from core.report.paper import DailyReport
from core.report.sheet import Sheet
from ui.printing.fonts import load_fonts
from ui.printing.pages import lay_pages

PAGES = 2
_FULL_ROWS = (None, 10, 6, 3, 0)


def fitted(report: DailyReport, texts: Mapping[str, str], language: str) -> Sheet:
    """The paper with as many full rows as two pages take; of what never fits, the usual one."""
    load_fonts()
    for longest in _FULL_ROWS:
        sheet = compose(report, texts, language, longest)
        if len(lay_pages(sheet)) <= PAGES:
            return sheet
    return compose(report, texts, language)
