"""Sentences of the public pages, by code."""

from typing import Final

from ui.i18n import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, str]] = {
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
}
