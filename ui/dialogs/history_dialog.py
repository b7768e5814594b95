"""The history of edits of one thing: who changed what, from which value to which, when."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from core.domain.audit import Change
from ui import formatting as fmt
from ui.dialogs.plain_table import plain_table
from ui.i18n import QT_TRANSLATE_NOOP
from ui.models.column import Column
from ui.models.table import TableModel
from ui.parts import EmptyNote, open_at
from ui.services import Services
from ui.session import Session

CONTEXT = "History"
MOMENT = "$at"  # how the history writes a moment

Names = Mapping[str, str]
FieldName = Callable[[str], str]


def value_text(value: object, names: Names, field_name: FieldName = str) -> str:
    """A value as people say it; an id by the name it stands for, a record's with their fields."""
    if value is None or value == "":
        return fmt.DASH
    if isinstance(value, (list, tuple)):
        return ", ".join(value_text(v, names) for v in value) or fmt.DASH
    if isinstance(value, dict):
        moment = value.get(MOMENT)
        if isinstance(moment, str):
            return fmt.oral_long(datetime.fromisoformat(moment))
        return " · ".join(_said(value, names, field_name))
    return names.get(str(value), str(value))


def _said(record: Mapping[str, object], names: Names, field_name: FieldName) -> list[str]:
    """What a whole record said, without its ids; a field that nobody named by its value alone."""
    return [
        value_text(v, names) if field_name(k) == k else f"{field_name(k)}: {value_text(v, names)}"
        for k, v in record.items()
        if k not in ("id", "trip") and v not in (None, "", [], ()) and not isinstance(v, bool)
    ]


def columns(
    field_name: FieldName, names: Names, order: Sequence[str] = ()
) -> tuple[Column[Change], ...]:
    """Columns of the history; fields are named by `field_name`, ids by `names`.

    A whole record is told in the order of its fields.
    """

    def told(value: object) -> str:
        if isinstance(value, dict) and MOMENT not in value:
            first = [name for name in order if name in value]
            value = {name: value[name] for name in dict.fromkeys((*first, *value))}
        return value_text(value, names, field_name)

    return (
        Column(
            "at",
            QT_TRANSLATE_NOOP("History", "When"),
            lambda c: fmt.oral_long(c.at),
            sort=lambda c: c.at,
            width=130,
        ),
        Column("author", QT_TRANSLATE_NOOP("History", "Who"), lambda c: c.author, width=130),
        Column(
            "field",
            QT_TRANSLATE_NOOP("History", "What"),
            lambda c: field_name(c.field) if c.field else _whole(c),
            width=110,
        ),
        Column(
            "old",
            QT_TRANSLATE_NOOP("History", "Was"),
            lambda c: told(c.old),
            width=190,
        ),
        Column(
            "new",
            QT_TRANSLATE_NOOP("History", "Is now"),
            lambda c: told(c.new),
            width=260,
        ),
    )


def _whole(change: Change) -> str:
    if change.old is None:
        return QCoreApplication.translate("History", "added")
    return QCoreApplication.translate("History", "removed")


class HistoryDialog(QDialog):
    """The newest change first; `asked` reads the changes off the window's thread."""

    def __init__(
        self,
        session: Session,
        asked: Callable[[Services], tuple[Change, ...]],
        heading: str,
        shown: tuple[Column[Change], ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = QCoreApplication.translate("History", "History of edits: {what}")
        self.setWindowTitle(title.format(what=heading))
        self.model: TableModel[Change] = TableModel(CONTEXT, shown, lambda c: c.id, parent=self)
        self.table = plain_table(self.model, session.theme, self)
        self.empty = EmptyNote(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self.table)
        open_at(self, 860, 360)
        session.ask(asked, self._on_changes, owner=self)

    def _on_changes(self, changes: tuple[Change, ...]) -> None:
        self.model.set_rows(reversed(changes))
        text = QCoreApplication.translate("History", "Nothing was changed yet.")
        self.empty.say("" if changes else text)
