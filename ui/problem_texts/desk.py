"""Sentences of the window: what is wrong and what to do, by code."""

from typing import Final

from ui.i18n import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, str]] = {
    "picture_not_saved": QT_TRANSLATE_NOOP(
        "Problem",
        "The picture could not be written to {file}. Choose another folder.",
    ),
}
