"""The history of an entry of the journal as a table: who, when, which field, from what to what."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from core.domain.audit import Change
from core.domain.crossing import Crossing
from core.domain.event import Event
from ui import formatting as fmt
from ui.i18n import QT_TRANSLATE_NOOP
from ui.models.column import Column
from ui.words import journal_words
from ui.words.entry_field_words import field_name, value_words


def entry_columns(crossings: Mapping[str, Crossing]) -> tuple[Column[Change], ...]:
    """Columns of the history of an entry, its values in words."""
    return (
        Column(
            "at",
            QT_TRANSLATE_NOOP("History", "When"),
            lambda c: fmt.oral_long(c.at),
            sort=lambda c: c.at,
            width=130,
        ),
        Column("author", QT_TRANSLATE_NOOP("History", "Who"), lambda c: c.author, width=130),
        Column("field", QT_TRANSLATE_NOOP("History", "What"), _what, width=160),
        Column(
            "old",
            QT_TRANSLATE_NOOP("History", "Was"),
            lambda c: _value(c, c.old, crossings),
            width=160,
        ),
        Column(
            "new",
            QT_TRANSLATE_NOOP("History", "Is now"),
            lambda c: _value(c, c.new, crossings),
            width=220,
        ),
    )


def _what(change: Change) -> str:
    if not change.field:
        return QCoreApplication.translate("History", "added")
    return field_name(change.field)


def _value(change: Change, value: object, crossings: Mapping[str, Crossing]) -> str:
    if isinstance(value, Event):
        told = journal_words.what(value, crossings)
        return f"{journal_words.occurred(value)}  {told}"
    return value_words(change.field, value, crossings)
