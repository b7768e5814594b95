"""Sentences of tables that are imported, by code."""

from typing import Final

from ui.i18n import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, str]] = {
    "ambiguous_crossing": QT_TRANSLATE_NOOP(
        "Problem",
        "{column}: “{value}” may be {candidates}. Write the code of the crossing.",
    ),
    "ambiguous_driver": QT_TRANSLATE_NOOP(
        "Problem",
        "{column}: “{value}” may be {candidates}. Add the telephone.",
    ),
    "ambiguous_number": QT_TRANSLATE_NOOP(
        "Problem",
        "{column}: “{value}” can be read in two ways. Write 21000 or 21.0.",
    ),
    "ambiguous_truck": QT_TRANSLATE_NOOP(
        "Problem",
        "{column}: “{value}” may be {candidates}. Write the whole plate.",
    ),
    "bad_number": QT_TRANSLATE_NOOP(
        "Problem",
        "{column}: “{value}” is not a number. Write digits only.",
    ),
    "bad_plate": QT_TRANSLATE_NOOP(
        "Problem",
        "{column}: “{value}” is no plate. Write it like 417 AK 07.",
    ),
    "bad_unit": QT_TRANSLATE_NOOP(
        "Problem",
        "{column}: the unit of “{value}” does not fit. See the units in the template.",
    ),
    "bad_yes_no": QT_TRANSLATE_NOOP(
        "Problem",
        "{column}: “{value}” is neither yes nor no. Write yes or no.",
    ),
    "file_damaged": QT_TRANSLATE_NOOP(
        "Problem",
        "The workbook {file} is damaged. Open it in Excel, save it anew and try again.",
    ),
    "file_empty": QT_TRANSLATE_NOOP(
        "Problem",
        "{file} is empty. Choose the file that holds the table.",
    ),
    "file_is_bomb": QT_TRANSLATE_NOOP(
        "Problem",
        "{file} would unpack to far more than a table holds; it was not opened. Save "
        "the table anew.",
    ),
    "file_is_folder": QT_TRANSLATE_NOOP(
        "Problem",
        "{file} is a folder. Choose a file in it.",
    ),
    "file_locked": QT_TRANSLATE_NOOP(
        "Problem",
        "{file} is locked with a password. Save it without one.",
    ),
    "file_not_readable": QT_TRANSLATE_NOOP(
        "Problem",
        "{file} cannot be read ({why}). Close it in Excel and check the rights.",
    ),
    "file_not_understood": QT_TRANSLATE_NOOP(
        "Problem",
        "{file} is neither an Excel workbook nor a CSV table. Save the table as .xlsx or .csv.",
    ),
    "impossible_date": QT_TRANSLATE_NOOP(
        "Problem",
        "{column}: “{value}” does not exist in the calendar or on the clock. Put it right.",
    ),
    "impossible_number": QT_TRANSLATE_NOOP(
        "Problem",
        "{column}: {value} cannot be: it must lie between {low} and {high}. Put it right.",
    ),
    "impossible_range": QT_TRANSLATE_NOOP(
        "Problem",
        "{column} contradicts the time of the event. Put one of them right.",
    ),
    "missing_cell": QT_TRANSLATE_NOOP(
        "Problem",
        "{column} is empty. Fill it in.",
    ),
    "missing_column": QT_TRANSLATE_NOOP(
        "Problem",
        "The sheet “{sheet}” lacks the column {column}. Add it, with the heading of the template.",
    ),
    "old_excel": QT_TRANSLATE_NOOP(
        "Problem",
        "{file} is in the old Excel format. Save it as .xlsx.",
    ),
    "one_crossing_only": QT_TRANSLATE_NOOP(
        "Problem",
        "{column}: “{value}” names several crossings. Leave one.",
    ),
    "table_too_large": QT_TRANSLATE_NOOP(
        "Problem",
        "{file} is larger than {megabytes} MB. Split the table.",
    ),
    "time_ambiguous": QT_TRANSLATE_NOOP(
        "Problem",
        "{column}: “{value}” can be read in two ways. Write day and hour like 20.11.2026 8:05.",
    ),
    "time_needs_day": QT_TRANSLATE_NOOP(
        "Problem",
        "{column}: “{value}” has no day. Write it like 20.11 8:05.",
    ),
    "time_not_understood": QT_TRANSLATE_NOOP(
        "Problem",
        "{column}: “{value}” is no date or time. Write it like 20.11.2026 8:05.",
    ),
    "too_many_rows": QT_TRANSLATE_NOOP(
        "Problem",
        "{file} spans more than {most} rows. Delete empty rows far below, or split the table.",
    ),
    "truck_not_found": QT_TRANSLATE_NOOP(
        "Problem",
        "{column}: no truck fits “{value}”. Write the whole plate.",
    ),
    "unknown_direction": QT_TRANSLATE_NOOP(
        "Problem",
        "{column}: “{value}” is no direction. Write out or in.",
    ),
    "unknown_event": QT_TRANSLATE_NOOP(
        "Problem",
        "{column}: “{value}” is no kind of event. Choose one from the list of the template.",
    ),
    "unknown_reading": QT_TRANSLATE_NOOP(
        "Problem",
        "{column}: “{value}” is nothing that is observed of a crossing. Choose from the "
        "list of the template.",
    ),
    "unknown_sheet": QT_TRANSLATE_NOOP(
        "Problem",
        "No table of Kezek is called “{sheet}”. Name the sheet as in the template.",
    ),
    "unknown_side": QT_TRANSLATE_NOOP(
        "Problem",
        "{column}: “{value}” is no side of the border. Choose one from the list of the template.",
    ),
}
