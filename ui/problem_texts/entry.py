"""Sentences of quick entry: questions, warnings, what was skipped, by code."""

from typing import Final

from ui.i18n import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, str]] = {
    "already_in_queue": QT_TRANSLATE_NOOP(
        "Problem",
        "{plate} is in the queue already, since {since}",
    ),
    "barrier_or_road": QT_TRANSLATE_NOOP(
        "Problem",
        "{km} km: to the barrier, or a place on the road?",
    ),
    "border_not_told": QT_TRANSLATE_NOOP(
        "Problem",
        "Nobody has told that {plate} passed the border. If it has, write that down, "
        "too; if not, check the line.",
    ),
    "corrects_another_value": QT_TRANSLATE_NOOP(
        "Problem",
        "It was {held}, not {typed}",
    ),
    "day_or_month": QT_TRANSLATE_NOOP(
        "Problem",
        "Which date is it?",
    ),
    "hour_of_other": QT_TRANSLATE_NOOP(
        "Problem",
        "The hour in the line goes with another entry; this one of {plate} is taken as of now.",
    ),
    "is_it": QT_TRANSLATE_NOOP(
        "Problem",
        "What happened?",
    ),
    "km_left": QT_TRANSLATE_NOOP(
        "Problem",
        "How many km are left?",
    ),
    "km_or_time": QT_TRANSLATE_NOOP(
        "Problem",
        "{number}: what is it?",
    ),
    "leftovers": QT_TRANSLATE_NOOP(
        "Problem",
        "Not understood: {words}. Kept as a note.",
    ),
    "long_ago": QT_TRANSLATE_NOOP(
        "Problem",
        "That was {days} days ago",
    ),
    "no_open_trip": QT_TRANSLATE_NOOP(
        "Problem",
        "{plate} has no open trip: kept as a note",
    ),
    "no_such_option": QT_TRANSLATE_NOOP(
        "Problem",
        "“{answer}” is not one of the choices. Choose one of those shown.",
    ),
    "older_than_known": QT_TRANSLATE_NOOP(
        "Problem",
        "Later news of {plate} is known, of {known}: this is written as older than that.",
    ),
    "option_barrier": QT_TRANSLATE_NOOP(
        "Problem",
        "{km} km to the barrier",
    ),
    "option_day": QT_TRANSLATE_NOOP(
        "Problem",
        "on the {day}th",
    ),
    "option_keep": QT_TRANSLATE_NOOP(
        "Problem",
        "leave as it is",
    ),
    "option_km": QT_TRANSLATE_NOOP(
        "Problem",
        "{km} km",
    ),
    "option_note": QT_TRANSLATE_NOOP(
        "Problem",
        "keep as a note",
    ),
    "option_road": QT_TRANSLATE_NOOP(
        "Problem",
        "km {km} of the road",
    ),
    "option_switch": QT_TRANSLATE_NOOP(
        "Problem",
        "change",
    ),
    "option_time": QT_TRANSLATE_NOOP(
        "Problem",
        "{clock}",
    ),
    "option_vehicles": QT_TRANSLATE_NOOP(
        "Problem",
        "{vehicles} trucks ahead",
    ),
    "papers_name_old_truck": QT_TRANSLATE_NOOP(
        "Problem",
        "DOPP and booking name {plate}",
    ),
    "read_as": QT_TRANSLATE_NOOP(
        "Problem",
        "“{typed}” read as “{meant}”",
    ),
    "skipped_document": QT_TRANSLATE_NOOP(
        "Problem",
        "File: attach it yourself",
    ),
    "skipped_photo": QT_TRANSLATE_NOOP(
        "Problem",
        "Picture: attach it yourself",
    ),
    "skipped_sticker": QT_TRANSLATE_NOOP(
        "Problem",
        "No words in it",
    ),
    "skipped_system": QT_TRANSLATE_NOOP(
        "Problem",
        "Not a message",
    ),
    "skipped_video": QT_TRANSLATE_NOOP(
        "Problem",
        "Video: attach it yourself",
    ),
    "skipped_voice": QT_TRANSLATE_NOOP(
        "Problem",
        "Voice message: listen to it and type what is said; the file can be attached to the entry",
    ),
    "switch_crossing": QT_TRANSLATE_NOOP(
        "Problem",
        "Change the crossing of the trip?",
    ),
    "there_already": QT_TRANSLATE_NOOP(
        "Problem",
        "By its journal {plate} is there already, or further: check the line.",
    ),
    "unknown_truck": QT_TRANSLATE_NOOP(
        "Problem",
        "No truck “{typed}”. Did you mean:",
    ),
    "value_not_understood": QT_TRANSLATE_NOOP(
        "Problem",
        "“{answer}” was not understood. Type an hour (15:30), a number, a plate or a "
        "code, whichever is asked for.",
    ),
    "which_crossing": QT_TRANSLATE_NOOP(
        "Problem",
        "Which crossing?",
    ),
    "which_hour": QT_TRANSLATE_NOOP(
        "Problem",
        "At what hour?",
    ),
    "which_km": QT_TRANSLATE_NOOP(
        "Problem",
        "How many km?",
    ),
    "which_reason": QT_TRANSLATE_NOOP(
        "Problem",
        "What is the reason?",
    ),
    "which_side": QT_TRANSLATE_NOOP(
        "Problem",
        "On which side?",
    ),
    "which_truck": QT_TRANSLATE_NOOP(
        "Problem",
        "“{typed}”: which truck?",
    ),
}
