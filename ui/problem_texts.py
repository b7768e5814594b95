"""The sentence of each problem: what is wrong and what to do; codes are those of the core."""

from typing import Final

from ui.i18n import QT_TRANSLATE_NOOP

PROBLEM_TEXTS: Final[dict[str, str]] = {
    "already_known": QT_TRANSLATE_NOOP(
        "Problem",
        "{name} is already in the register. Open that entry, or give this one another name.",
    ),
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
    "answer_first": QT_TRANSLATE_NOOP(
        "Problem",
        "Something must still be chosen before this is written down.",
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
    "board_of_others": QT_TRANSLATE_NOOP(
        "Problem",
        "The board asked for {crossing} showed other checkpoints; their rows were left out.",
    ),
    "checkpoint_id_differs": QT_TRANSLATE_NOOP(
        "Problem",
        "{crossing} has another number on the site ({theirs}) than in our table "
        "({ours}); the site's was used.",
    ),
    "checkpoint_id_missing": QT_TRANSLATE_NOOP(
        "Problem",
        "{crossing} is followed, but its number on the site is not known: no board and "
        "no lag for it.",
    ),
    "database_busy": QT_TRANSLATE_NOOP(
        "Problem",
        "The database {file} is being written by another window of Kezek. Wait for it "
        "to finish and try again.",
    ),
    "database_damaged": QT_TRANSLATE_NOOP(
        "Problem",
        "The database {file} is damaged. Put back the newest good copy: restore FILE.",
    ),
    "database_failed": QT_TRANSLATE_NOOP(
        "Problem",
        "The database {file} did not take the command: {detail}. Run doctor; if it "
        "finds nothing, send the log to those who keep Kezek.",
    ),
    "database_newer": QT_TRANSLATE_NOOP(
        "Problem",
        "The database {file} was written by a newer Kezek (schema {version}). Update "
        "Kezek on this computer.",
    ),
    "date_not_understood": QT_TRANSLATE_NOOP(
        "Problem",
        "“{text}” is not a date. Write it like 2026-11-20.",
    ),
    "disk_failed": QT_TRANSLATE_NOOP(
        "Problem",
        "The disk could not be read or written ({file}). Make a copy now and have the "
        "disk checked.",
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "Problem",
        "The disk is full, nothing was stored ({file}). Free some space and try again.",
    ),
    "feed_address": QT_TRANSLATE_NOOP(
        "Problem",
        '"{url}" is no address of a site. Write it as https://cgr.qoldau.kz.',
    ),
    "feed_certificate": QT_TRANSLATE_NOOP(
        "Problem",
        "The certificate of {host} is not trusted, so nothing was read. Check the "
        "computer's clock and antivirus; if the fault is the site's, save the page in a "
        "browser and open it from a file.",
    ),
    "feed_failed": QT_TRANSLATE_NOOP(
        "Problem",
        "{host} has a fault of its own (code {status}). Try again later.",
    ),
    "feed_garbled": QT_TRANSLATE_NOOP(
        "Problem",
        "What {host} sent cannot be unpacked. Nothing of it was stored; try again later.",
    ),
    "feed_redirected": QT_TRANSLATE_NOOP(
        "Problem",
        "{host} sends on to {to}; Kezek does not follow it there. Check the address in "
        "the settings, and whether the network asks you to sign in.",
    ),
    "feed_refused": QT_TRANSLATE_NOOP(
        "Problem",
        "{host} refused (code {status}). It answers only to addresses in Kazakhstan and "
        "not too often: wait a quarter of an hour, switch off a VPN, or save the page "
        "in a browser and open it from a file.",
    ),
    "feed_timeout": QT_TRANSLATE_NOOP(
        "Problem",
        "{host} did not answer within {seconds} s. Try again later; the last readings "
        "stay, with their age.",
    ),
    "feed_too_large": QT_TRANSLATE_NOOP(
        "Problem",
        "{host} sent more than {megabytes} MB, which is no page of the queue. Nothing "
        "of it was stored; try again later.",
    ),
    "feed_unreachable": QT_TRANSLATE_NOOP(
        "Problem",
        "{host} cannot be reached. Check the connection; the last readings stay, with their age.",
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
    "file_missing": QT_TRANSLATE_NOOP(
        "Problem",
        "There is no file {file}. Check the path.",
    ),
    "file_not_found": QT_TRANSLATE_NOOP(
        "Problem",
        "{file} is not there or cannot be read. Check the name and the rights.",
    ),
    "file_not_readable": QT_TRANSLATE_NOOP(
        "Problem",
        "{file} cannot be read ({why}). Close it in Excel and check the rights.",
    ),
    "file_not_understood": QT_TRANSLATE_NOOP(
        "Problem",
        "{file} is neither an Excel workbook nor a CSV table. Save the table as .xlsx or .csv.",
    ),
    "file_not_written": QT_TRANSLATE_NOOP(
        "Problem",
        "{file} cannot be written ({why}). Choose another folder or close the file.",
    ),
    "file_too_large": QT_TRANSLATE_NOOP(
        "Problem",
        "{file} is too large ({megabytes} MB). A saved page is smaller.",
    ),
    "folder_not_writable": QT_TRANSLATE_NOOP(
        "Problem",
        "Kezek cannot write into the folder {folder}. Choose another folder with "
        "--data, or ask for the right to write there.",
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
    "lag_unknown": QT_TRANSLATE_NOOP(
        "Problem",
        "How far {crossing} is behind its slots is not known ({reason}).",
    ),
    "lag_unknown.not_understood": QT_TRANSLATE_NOOP(
        "Problem",
        "the register was not understood",
    ),
    "lag_unknown.others": QT_TRANSLATE_NOOP(
        "Problem",
        "the register shows other checkpoints or days",
    ),
    "lag_unknown.repeats": QT_TRANSLATE_NOOP(
        "Problem",
        "the register shows the same page for every number",
    ),
    "lag_unknown.requests": QT_TRANSLATE_NOOP(
        "Problem",
        "it would take too many requests",
    ),
    "lag_unknown.short": QT_TRANSLATE_NOOP(
        "Problem",
        "pages of the register are missing",
    ),
    "lag_unknown.unsorted": QT_TRANSLATE_NOOP(
        "Problem",
        "the register is not sorted by slot",
    ),
    "lag_unknown.week": QT_TRANSLATE_NOOP(
        "Problem",
        "nothing passed of a whole week's slots",
    ),
    "missing_cell": QT_TRANSLATE_NOOP(
        "Problem",
        "{column} is empty. Fill it in.",
    ),
    "missing_column": QT_TRANSLATE_NOOP(
        "Problem",
        "The sheet “{sheet}” lacks the column {column}. Add it, with the heading of the template.",
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
    "old_excel": QT_TRANSLATE_NOOP(
        "Problem",
        "{file} is in the old Excel format. Save it as .xlsx.",
    ),
    "one_crossing_only": QT_TRANSLATE_NOOP(
        "Problem",
        "{column}: “{value}” names several crossings. Leave one.",
    ),
    "page_not_understood": QT_TRANSLATE_NOOP(
        "Problem",
        "Page not understood: {page} ({what}: {detail}). Nothing of it was stored. The "
        "site may have changed; tell whoever looks after Kezek, and rely on drivers' "
        "calls meanwhile.",
    ),
    "page_not_understood.language": QT_TRANSLATE_NOOP(
        "Problem",
        "not the Russian page",
    ),
    "page_not_understood.layout": QT_TRANSLATE_NOOP(
        "Problem",
        "the page is built quite differently",
    ),
    "page_not_understood.maintenance": QT_TRANSLATE_NOOP(
        "Problem",
        "a notice of maintenance instead of the page",
    ),
    "page_not_understood.no_end": QT_TRANSLATE_NOOP(
        "Problem",
        "the page broke off before its end",
    ),
    "page_not_understood.no_moment": QT_TRANSLATE_NOOP(
        "Problem",
        "it does not say as of when it is",
    ),
    "page_not_understood.no_rows": QT_TRANSLATE_NOOP(
        "Problem",
        "its rows were not found",
    ),
    "page_not_understood.no_table": QT_TRANSLATE_NOOP(
        "Problem",
        "its table or the heads of its columns were not found",
    ),
    "page_not_understood.no_total": QT_TRANSLATE_NOOP(
        "Problem",
        "the number of records was not found",
    ),
    "page_not_understood.other_page": QT_TRANSLATE_NOOP(
        "Problem",
        "another page than one of the five Kezek reads",
    ),
    "page_not_understood.row": QT_TRANSLATE_NOOP(
        "Problem",
        "a row that cannot be read",
    ),
    "page_not_understood.row_twice": QT_TRANSLATE_NOOP(
        "Problem",
        "a checkpoint stands on it twice",
    ),
    "page_not_understood.several_checkpoints": QT_TRANSLATE_NOOP(
        "Problem",
        "it shows several checkpoints, so its total is nobody's; choose one checkpoint "
        "on the site and save the page again",
    ),
    "page_not_understood.square": QT_TRANSLATE_NOOP(
        "Problem",
        "a day that cannot be read, or is out of order",
    ),
    "page_not_understood.squares": QT_TRANSLATE_NOOP(
        "Problem",
        "a checkpoint does not have its 31 days",
    ),
    "record_does_not_fit": QT_TRANSLATE_NOOP(
        "Problem",
        "The record was not stored, as it contradicts itself or names something unknown "
        "({detail}). Check its numbers and names.",
    ),
    "reference_damaged": QT_TRANSLATE_NOOP(
        "Problem",
        "The file {file} of resources/data cannot be read ({why}). Put it right or put "
        "the shipped one back.",
    ),
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
    "still_used": QT_TRANSLATE_NOOP(
        "Problem",
        "{name} cannot be removed: other records name it. Change those first.",
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
    "unexpected": QT_TRANSLATE_NOOP(
        "Problem",
        "Something went wrong that should not ({why}). Nothing more was done; please try again.",
    ),
    "unknown_alert": QT_TRANSLATE_NOOP(
        "Problem",
        "This alert is no longer there. Refresh and look again.",
    ),
    "unknown_crossing": QT_TRANSLATE_NOOP(
        "Problem",
        "No crossing is called {crossing}. See the list of crossings in the settings.",
    ),
    "unknown_direction": QT_TRANSLATE_NOOP(
        "Problem",
        "{column}: “{value}” is no direction. Write out or in.",
    ),
    "unknown_entry": QT_TRANSLATE_NOOP(
        "Problem",
        "This entry is no longer there. Refresh and try again.",
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
    "unknown_report_kind": QT_TRANSLATE_NOOP(
        "Problem",
        "A report is written as .pdf, .xlsx, .html or .txt, not {suffix}.",
    ),
    "unknown_sheet": QT_TRANSLATE_NOOP(
        "Problem",
        "No table of Kezek is called “{sheet}”. Name the sheet as in the template.",
    ),
    "unknown_side": QT_TRANSLATE_NOOP(
        "Problem",
        "{column}: “{value}” is no side of the border. Choose one from the list of the template.",
    ),
    "unknown_source": QT_TRANSLATE_NOOP(
        "Problem",
        "No source is called {source}. Known: {known}.",
    ),
    "unknown_trip": QT_TRANSLATE_NOOP(
        "Problem",
        "There is no trip {trip} on this desk. Look at the list of trips.",
    ),
    "unknown_truck": QT_TRANSLATE_NOOP(
        "Problem",
        "{column}: no truck fits “{value}”. Write the whole plate.",
    ),
    "visit_cut_short": QT_TRANSLATE_NOOP(
        "Problem",
        "The visit ended early after {requests} requests ({reason}); what was read by "
        "then was taken.",
    ),
    "visit_cut_short.requests": QT_TRANSLATE_NOOP(
        "Problem",
        "the most requests of one visit",
    ),
    "visit_cut_short.stopped": QT_TRANSLATE_NOOP(
        "Problem",
        "stopped by hand",
    ),
    "visit_cut_short.time": QT_TRANSLATE_NOOP(
        "Problem",
        "out of time",
    ),
    "wrong_usage": QT_TRANSLATE_NOOP(
        "Problem",
        "This call is not understood ({why}). See --help.",
    ),
}
