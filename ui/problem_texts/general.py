"""Sentences of calls, files and reference data, by code."""

from typing import Final

from ui.i18n import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, str]] = {
    "answer_first": QT_TRANSLATE_NOOP(
        "Problem",
        "Something must still be chosen before this is written down.",
    ),
    "date_not_understood": QT_TRANSLATE_NOOP(
        "Problem",
        "“{text}” is not a date. Write it like 2026-11-20.",
    ),
    "demonstration_stays_offline": QT_TRANSLATE_NOOP(
        "Problem",
        "The demonstration asks nobody: its trucks are invented. Open your own desk to fetch.",
    ),
    "file_not_found": QT_TRANSLATE_NOOP(
        "Problem",
        "{file} is not there or cannot be read. Check the name and the rights.",
    ),
    "file_not_written": QT_TRANSLATE_NOOP(
        "Problem",
        "{file} cannot be written ({why}). Choose another folder or close the file.",
    ),
    "file_too_large": QT_TRANSLATE_NOOP(
        "Problem",
        "{file} is too large ({megabytes} MB). A saved page is smaller.",
    ),
    "moment_not_understood": QT_TRANSLATE_NOOP(
        "Problem",
        "“{text}” is not a moment. Write it like 2026-11-20T14:20+05:00.",
    ),
    "no_display": QT_TRANSLATE_NOOP(
        "Problem",
        "There is no display to open a window on. Use the calls of the command line "
        "(--help), or “demo --out FOLDER”.",
    ),
    "nothing_to_compare": QT_TRANSLATE_NOOP(
        "Problem",
        "{plate} is past its border: there is nothing to choose between.",
    ),
    "reference_damaged": QT_TRANSLATE_NOOP(
        "Problem",
        "The file {file} of resources/data cannot be read ({why}). Put it right or put "
        "the shipped one back.",
    ),
    "unexpected": QT_TRANSLATE_NOOP(
        "Problem",
        "Something went wrong that should not ({why}). Nothing more was done; try "
        "again. A report of it: Settings, Log of the program.",
    ),
    "unknown_alert": QT_TRANSLATE_NOOP(
        "Problem",
        "This alert is no longer there. Refresh and look again.",
    ),
    "unknown_crossing": QT_TRANSLATE_NOOP(
        "Problem",
        "No crossing is called {crossing}. See the list of crossings in the settings.",
    ),
    "unknown_entry": QT_TRANSLATE_NOOP(
        "Problem",
        "This entry is no longer there. Refresh and try again.",
    ),
    "unknown_report_kind": QT_TRANSLATE_NOOP(
        "Problem",
        "A report is written as .pdf, .xlsx, .html or .txt, not {suffix}.",
    ),
    "unknown_source": QT_TRANSLATE_NOOP(
        "Problem",
        "No source is called {source}. Known: {known}.",
    ),
    "unknown_trip": QT_TRANSLATE_NOOP(
        "Problem",
        "There is no trip {trip} on this desk. Look at the list of trips.",
    ),
    "wrong_usage": QT_TRANSLATE_NOOP(
        "Problem",
        "This call is not understood ({why}). See --help.",
    ),
}
