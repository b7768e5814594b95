"""Sentences of the window, by code."""

from typing import Final

from ui.i18n import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, str]] = {
    "address_with_password": QT_TRANSLATE_NOOP(
        "Problem",
        "The address of a source holds a name and a password. Write it without them: "
        "settings are shown to everybody and exported.",
    ),
    "attachment_damaged": QT_TRANSLATE_NOOP(
        "Problem",
        "The file {name} is not as it was attached: the disk may be damaged. Put back a "
        "copy of the folder attachments from a backup.",
    ),
    "attachment_empty": QT_TRANSLATE_NOOP(
        "Problem",
        "{name} is empty, so nothing was attached. Ask for it to be sent again.",
    ),
    "attachment_is_program": QT_TRANSLATE_NOOP(
        "Problem",
        "{name} is a program, and Kezek starts no programs. Save it to a folder if you "
        "know who sent it.",
    ),
    "attachment_lost": QT_TRANSLATE_NOOP(
        "Problem",
        "The file {name} is no longer in the data folder. Put back a copy of the folder "
        "attachments from a backup.",
    ),
    "attachment_not_a_picture": QT_TRANSLATE_NOOP(
        "Problem",
        "{name} is called a picture but is none: perhaps it was not sent to the end. "
        "Ask for it again, or keep it as a plain file.",
    ),
    "attachment_on_its_way": QT_TRANSLATE_NOOP(
        "Problem",
        "The file {name} has not reached this desk yet. It comes by itself as soon as "
        "the desk that attached it and this one both have the server; try again in a "
        "minute.",
    ),
    "attachment_too_large": QT_TRANSLATE_NOOP(
        "Problem",
        "{name} has {megabytes} MB, and an entry takes files of up to {most} MB. Make "
        "it smaller, or send a part of it.",
    ),
    "bundle_damaged": QT_TRANSLATE_NOOP(
        "Problem",
        "{file} is damaged or is no file of Kezek: {detail} Ask for it again.",
    ),
    "bundle_newer": QT_TRANSLATE_NOOP(
        "Problem",
        "{file} was written by a newer Kezek; update Kezek on this computer first.",
    ),
    "changed_since": QT_TRANSLATE_NOOP(
        "Problem",
        "Somebody has changed this since: it stays as it is now. Look at it, and put "
        "right by hand what is wrong.",
    ),
    "company_missing": QT_TRANSLATE_NOOP(
        "Problem",
        "The company has no name yet: type it in Settings, so that the partner knows "
        "whose waits these are.",
    ),
    "database_damaged_copy": QT_TRANSLATE_NOOP(
        "Problem",
        "The database {file} is damaged ({detail}). A copy of {made} may be trusted; "
        "put it back: main.py --data “{folder}” restore “{copy}”. The damaged one is "
        "kept.",
    ),
    "demonstration_stays_alone": QT_TRANSLATE_NOOP(
        "Problem",
        "The demonstration is not shared; open your own data folder for that.",
    ),
    "desk_is_alone": QT_TRANSLATE_NOOP(
        "Problem",
        "This desk has no server; move in with `share URL` or in Settings, Several desks.",
    ),
    "driver_not_known": QT_TRANSLATE_NOOP(
        "Problem",
        "No driver called “{name}” is on the road: check the name, add the telephone",
    ),
    "entries_missing": QT_TRANSLATE_NOOP(
        "Problem",
        "Entry {number} of the journal ({head}) was confirmed, and is not there any "
        "more. Look for it in the copies: restore FILE.",
    ),
    "entry_ahead_impossible": QT_TRANSLATE_NOOP(
        "Problem",
        "{n} trucks ahead cannot be: type from 0 to {most}, or leave it empty.",
    ),
    "entry_change_of_what": QT_TRANSLATE_NOOP(
        "Problem",
        "It is not said what came instead: type the new plate or the driver's name.",
    ),
    "entry_in_future": QT_TRANSLATE_NOOP(
        "Problem",
        "{moment} has not come yet, and what happened is never in the future. Check day "
        "and hour; what is still to be done is a reminder.",
    ),
    "entry_km_impossible": QT_TRANSLATE_NOOP(
        "Problem",
        "{km} km to the barrier cannot be: type from 0 to {most}, or leave it empty.",
    ),
    "entry_range_reversed": QT_TRANSLATE_NOOP(
        "Problem",
        "The range begins {earliest} and ends {latest}: it ends before it begins. "
        "Exchange the two.",
    ),
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
    "folder_on_network": QT_TRANSLATE_NOOP(
        "Problem",
        "The folder {folder} lies on another computer ({kind}): records can be lost "
        "there. Choose a folder on this computer; several desks are joined in Settings.",
    ),
    "head_differs": QT_TRANSLATE_NOOP(
        "Problem",
        "The journal does not hold entry {number} as it was printed ({head}): entries "
        "were changed or taken out since. Compare the paper with the journal.",
    ),
    "head_left_behind": QT_TRANSLATE_NOOP(
        "Problem",
        "Entry {number} ({head}) was left behind when a copy was put back. What stood "
        "there then is kept among the copies.",
    ),
    "head_not_understood": QT_TRANSLATE_NOOP(
        "Problem",
        "“{text}” is no line of the journal. Write it as on the paper: 1a2b-3c4d · 1532.",
    ),
    "import_partly_taken_back": QT_TRANSLATE_NOOP(
        "Problem",
        "The import was taken back, except what was changed since ({n}): {names}. Put "
        "those right by hand.",
    ),
    "name_missing": QT_TRANSLATE_NOOP(
        "Problem",
        "The name is missing. Fill it in.",
    ),
    "no_such_question": QT_TRANSLATE_NOOP(
        "Problem",
        "There is no question {number}. Choose one of those shown.",
    ),
    "not_refused": QT_TRANSLATE_NOOP(
        "Problem",
        "This trip has no refusal. Record the refusal first (F2).",
    ),
    "note_missing": QT_TRANSLATE_NOOP(
        "Problem",
        "There is no note to keep: type what is to be remembered.",
    ),
    "nothing_to_correct": QT_TRANSLATE_NOOP(
        "Problem",
        "{plate}: what this corrects was never written; it is written down as told now",
    ),
    "nothing_to_note": QT_TRANSLATE_NOOP(
        "Problem",
        "Nothing to write down. Type what was heard, for example: note 417 queue syrym 13km",
    ),
    "number_not_understood": QT_TRANSLATE_NOOP(
        "Problem",
        "“{text}” is not a number. Type digits only, for example 12.5, or leave the field empty.",
    ),
    "number_not_whole": QT_TRANSLATE_NOOP(
        "Problem",
        "“{text}”: trucks are counted whole. Type a number without a fraction.",
    ),
    "option_again": QT_TRANSLATE_NOOP(
        "Problem",
        "write them once more",
    ),
    "option_all": QT_TRANSLATE_NOOP(
        "Problem",
        "all of them",
    ),
    "option_over": QT_TRANSLATE_NOOP(
        "Problem",
        "works again, open again",
    ),
    "paper_ends_before_it_begins": QT_TRANSLATE_NOOP(
        "Problem",
        "The paper is issued on {issued} and valid until {until}, which is earlier. "
        "Correct one of the days.",
    ),
    "passage_not_told": QT_TRANSLATE_NOOP(
        "Problem",
        "{plate} is home, but nobody has told when it passed the border: write it down if you know",
    ),
    "picture_not_saved": QT_TRANSLATE_NOOP(
        "Problem",
        "The picture could not be written to {file}. Choose another folder.",
    ),
    "reason_missing": QT_TRANSLATE_NOOP(
        "Problem",
        "Write why it left.",
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
    "rows_do_not_fit": QT_TRANSLATE_NOOP(
        "Problem",
        "Rows of other desks that do not fit here: {rows}. All others were taken; these "
        "are tried again at each start. Install the newest Kezek on every desk.",
    ),
    "rows_refused": QT_TRANSLATE_NOOP(
        "Problem",
        "Rows that the server did not take: {rows}. They are kept here and tried again "
        "at each start.",
    ),
    "rows_wait": QT_TRANSLATE_NOOP(
        "Problem",
        "Rows that the server has not been given yet: {rows}. They go as soon as it answers.",
    ),
    "rule_ends_before_it_begins": QT_TRANSLATE_NOOP(
        "Problem",
        "“{rule}” begins on {begins} and ends on {ends}, which is earlier. Correct one "
        "of the days.",
    ),
    "rule_lead_days": QT_TRANSLATE_NOOP(
        "Problem",
        "{days} days ahead cannot be. Write 0 or more.",
    ),
    "rule_without_name": QT_TRANSLATE_NOOP(
        "Problem",
        "The rule has no name. Write what it asks for.",
    ),
    "rule_without_papers": QT_TRANSLATE_NOOP(
        "Problem",
        "“{rule}” asks for a paper, but names none. Choose which.",
    ),
    "second_place_missing": QT_TRANSLATE_NOOP(
        "Problem",
        "The second place for copies {place} is not there: plug it in. The copy on this "
        "computer is made.",
    ),
    "server_address_wrong": QT_TRANSLATE_NOOP(
        "Problem",
        "“{address}” is no address of a server; write postgresql://user@computer/database.",
    ),
    "server_busy": QT_TRANSLATE_NOOP(
        "Problem",
        "The server {server} is busy; the desk tries again by itself.",
    ),
    "server_certificate": QT_TRANSLATE_NOOP(
        "Problem",
        "The server {server} does not prove that it is the right one: {detail} Ask its "
        "keeper for the certificate and add ?sslrootcert=FILE to the address.",
    ),
    "server_copy_failed": QT_TRANSLATE_NOOP(
        "Problem",
        "The server {server} could not be copied: {detail}. Let whoever keeps it copy "
        "it with pg_dump -Fc; the data at this desk are copied as always.",
    ),
    "server_disk_full": QT_TRANSLATE_NOOP(
        "Problem",
        "The disk of the server {server} is full; nothing is lost, entries wait here. "
        "Tell its keeper to make room.",
    ),
    "server_failed": QT_TRANSLATE_NOOP(
        "Problem",
        "The server {server} answered with an error: {detail} Entries wait here; show "
        "this to its keeper.",
    ),
    "server_newer": QT_TRANSLATE_NOOP(
        "Problem",
        "The data on {server} belong to a newer Kezek ({version}); this desk goes on "
        "alone. Update Kezek on this computer.",
    ),
    "server_no_database": QT_TRANSLATE_NOOP(
        "Problem",
        "There is no such database on {server}; ask its keeper to create it.",
    ),
    "server_password_wrong": QT_TRANSLATE_NOOP(
        "Problem",
        "The server {server} does not take this password; ask its keeper and type it "
        "again in Settings.",
    ),
    "server_read_only": QT_TRANSLATE_NOOP(
        "Problem",
        "The server {server} takes no entries just now; they wait here. Tell its keeper.",
    ),
    "server_refuses": QT_TRANSLATE_NOOP(
        "Problem",
        "The server {server} does not let this user in from this computer; its keeper "
        "must allow it (pg_hba.conf).",
    ),
    "server_rights_missing": QT_TRANSLATE_NOOP(
        "Problem",
        "This user may not create tables on {server}; its keeper must make it the owner "
        "of the database.",
    ),
    "server_too_old": QT_TRANSLATE_NOOP(
        "Problem",
        "PostgreSQL on {server} is version {version}; Kezek needs {oldest} or later. "
        "Ask its keeper to update it.",
    ),
    "server_unreachable": QT_TRANSLATE_NOOP(
        "Problem",
        "The server {server} does not answer; the desk goes on alone and tries again by itself.",
    ),
    "several_trips_fit": QT_TRANSLATE_NOOP(
        "Problem",
        "Several trucks fit {trip}: name the trip, {refs}.",
    ),
    "sides_differ": QT_TRANSLATE_NOOP(
        "Problem",
        "This desk and the server differ (here/there): {tables}. Let the exchange come "
        "to its end, then check again.",
    ),
    "skipped_known": QT_TRANSLATE_NOOP(
        "Problem",
        "written already",
    ),
    "skipped_no_fact": QT_TRANSLATE_NOOP(
        "Problem",
        "Nothing about a truck or a post",
    ),
    "skipped_own": QT_TRANSLATE_NOOP(
        "Problem",
        "Your own message: it is no word from the driver",
    ),
    "skipped_question": QT_TRANSLATE_NOOP(
        "Problem",
        "A question: nothing is written",
    ),
    "step_missing": QT_TRANSLATE_NOOP(
        "Problem",
        "The next step has no words. Say what is to be done.",
    ),
    "text_too_long": QT_TRANSLATE_NOOP(
        "Problem",
        "This text is too long for one entry (at most {most} letters). Write it down in parts.",
    ),
    "told_before": QT_TRANSLATE_NOOP(
        "Problem",
        "Lines of this chat that stand written already: {count}. They are left out.",
    ),
    "unknown_customer": QT_TRANSLATE_NOOP(
        "Problem",
        "No customer is called “{name}”. Names stand in Fleet, Customers.",
    ),
    "unknown_document_kind": QT_TRANSLATE_NOOP(
        "Problem",
        "“{value}” is no kind of paper. Use one of: {known}.",
    ),
    "unknown_driver": QT_TRANSLATE_NOOP(
        "Problem",
        "No driver “{name}” in the register. Write the name as it stands there.",
    ),
    "unknown_expense_kind": QT_TRANSLATE_NOOP(
        "Problem",
        "“{value}” is no kind of expense. Use one of: advance, fuel, booking, parking, "
        "fine, other.",
    ),
    "which_order": QT_TRANSLATE_NOOP(
        "Problem",
        "Which order?",
    ),
    "which_way": QT_TRANSLATE_NOOP(
        "Problem",
        "Which way?",
    ),
    "wrong_hs_code": QT_TRANSLATE_NOOP(
        "Problem",
        "“{value}” is no code of goods. It has two to ten digits, like 8542.31.",
    ),
}
