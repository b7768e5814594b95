"""Sentences of the papers, by code."""

from typing import Final

from ui.i18n import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, str]] = {
    "report_does_not_add_up": QT_TRANSLATE_NOOP(
        "Problem",
        "The report does not add up: on the line {on_line}, but standing {standing}, "
        "passed {passed}, others {others}. It was not made; run “doctor” and send us "
        "its answer.",
    ),
    "report_period": QT_TRANSLATE_NOOP(
        "Problem",
        "The period of the report is empty or has not begun. Choose a beginning before "
        "its end, and in the past.",
    ),
}
