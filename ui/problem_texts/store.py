"""Sentences of the database and its files, by code."""

from typing import Final

from ui.i18n import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, str]] = {
    "already_known": QT_TRANSLATE_NOOP(
        "Problem",
        "{name} is already in the register. Open that entry, or give this one another name.",
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
    "disk_failed": QT_TRANSLATE_NOOP(
        "Problem",
        "The disk could not be read or written ({file}). Make a copy now and have the "
        "disk checked.",
    ),
    "disk_full": QT_TRANSLATE_NOOP(
        "Problem",
        "The disk is full, nothing was stored ({file}). Free some space and try again.",
    ),
    "file_missing": QT_TRANSLATE_NOOP(
        "Problem",
        "There is no file {file}. Check the path.",
    ),
    "folder_not_writable": QT_TRANSLATE_NOOP(
        "Problem",
        "Kezek cannot write into the folder {folder}. Choose another folder with "
        "--data, or ask for the right to write there.",
    ),
    "record_does_not_fit": QT_TRANSLATE_NOOP(
        "Problem",
        "The record was not stored, as it contradicts itself or names something unknown "
        "({detail}). Check its numbers and names.",
    ),
    "still_used": QT_TRANSLATE_NOOP(
        "Problem",
        "{name} cannot be removed: other records name it. Change those first.",
    ),
}
