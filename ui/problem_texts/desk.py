"""Sentences of the window, by code."""

from typing import Final

from ui.i18n import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, str]] = {
    "field_not_day": QT_TRANSLATE_NOOP(
        "Problem",
        "{field}: “{text}” is no date. Write it as 31.12.2026.",
    ),
    "field_not_moment": QT_TRANSLATE_NOOP(
        "Problem",
        "{field}: “{text}” is no date and time. Write it as 20.11.2026 18:00.",
    ),
    "field_not_number": QT_TRANSLATE_NOOP(
        "Problem",
        "{field}: “{text}” is no number. Write it with figures.",
    ),
    "name_missing": QT_TRANSLATE_NOOP(
        "Problem",
        "The name is missing. Fill it in.",
    ),
    "not_refused": QT_TRANSLATE_NOOP(
        "Problem",
        "This trip has no refusal. Record the refusal first (F2).",
    ),
    "picture_not_saved": QT_TRANSLATE_NOOP(
        "Problem",
        "The picture could not be written to {file}. Choose another folder.",
    ),
    "replay_cell": QT_TRANSLATE_NOOP(
        "Problem",
        "{file}, row {row}: “{value}” cannot be replayed. Put the cell right and run it again.",
    ),
    "replay_column": QT_TRANSLATE_NOOP(
        "Problem",
        "{file} has no column {column}. Add it, named so in the first row.",
    ),
    "replay_interval": QT_TRANSLATE_NOOP(
        "Problem",
        "Forecasts cannot be given every {hours} hours. Write a number above 0.",
    ),
    "replay_left_before_joined": QT_TRANSLATE_NOOP(
        "Problem",
        "{file}, row {row}: left_at is before joined_at. Put the times right and run it again.",
    ),
    "replay_not_utf8": QT_TRANSLATE_NOOP(
        "Problem",
        "{file} is not UTF-8. Save it as CSV in UTF-8.",
    ),
    "step_missing": QT_TRANSLATE_NOOP(
        "Problem",
        "The next step has no words. Say what is to be done.",
    ),
    "text_too_long": QT_TRANSLATE_NOOP(
        "Problem",
        "This text is too long for one entry (at most {most} letters). Write it down in parts.",
    ),
}
