"""The fullest daily report that fits on two pages, the fullest slip that fits on one."""

from collections.abc import Mapping, Sequence

from core.domain.desk import TripView
from core.domain.event import Event
from core.report.compose import compose
from core.report.density import DENSITIES
from core.report.handover import MATTERS, compose_handover
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


def fitted_slip(
    report: DailyReport,
    texts: Mapping[str, str],
    language: str,
    notes: Sequence[Event],
    trips: Sequence[TripView],
) -> Sheet:
    """The slip with as many open matters as one page takes; else with the fewest."""
    load_fonts()
    slips = (compose_handover(report, texts, language, notes, trips, most) for most in MATTERS)
    for slip in slips:
        if len(lay_pages(slip)) == 1:
            break
    return slip
