"""Sentences of the paper about refusals."""

from ui.i18n import QT_TRANSLATE_NOOP

REFUSALS: dict[str, str] = {
    "refusals_title": QT_TRANSLATE_NOOP(
        "Report", "REFUSALS: new {new}, ended {over}, in the period {time}{cost}."
    ),
    "refusal_blame": QT_TRANSLATE_NOOP("Report", "side: {who}"),
    "refusal_since": QT_TRANSLATE_NOOP("Report", "since {at}, {time}{cost}"),
    "refusal_span": QT_TRANSLATE_NOOP("Report", "{at} – {end}, {time}{cost}"),
    "sheet_refusals": QT_TRANSLATE_NOOP("Report", "Refusals"),
    "x_ref": QT_TRANSLATE_NOOP("Report", "Trip"),
    "x_where": QT_TRANSLATE_NOOP("Report", "Where refused"),
    "x_said": QT_TRANSLATE_NOOP("Report", "Said there"),
    "x_blame": QT_TRANSLATE_NOOP("Report", "On whose side"),
    "x_refused_at": QT_TRANSLATE_NOOP("Report", "Refused"),
    "x_ended_at": QT_TRANSLATE_NOOP("Report", "Ended"),
    "x_cost_of": QT_TRANSLATE_NOOP("Report", "Cost"),
    "x_paper": QT_TRANSLATE_NOOP("Report", "Officer's paper"),
    "x_branch": QT_TRANSLATE_NOOP("Report", "What is done about it"),
    "x_next_step": QT_TRANSLATE_NOOP("Report", "Next step"),
    "x_outcome": QT_TRANSLATE_NOOP("Report", "Outcome"),
    "x_avoidable": QT_TRANSLATE_NOOP("Report", "Avoidable"),
    "x_shippers": QT_TRANSLATE_NOOP("Report", "Shippers"),
}
"""Key of core/report to its English source."""
