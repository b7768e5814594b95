"""A line on the page of a truck: who is to be told of it, and who was told last."""

from datetime import datetime
from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from core.domain.desk import TripDetail
from core.domain.telling import Listener, ToTell, last_told, listeners, to_tell
from ui import formatting as fmt
from ui.models.tell_rows import told_words, why_tell
from ui.plain import Label, tip
from ui.readers import the_head
from ui.session import Session


class ToldLine(Label):
    """A name that is to be told is a link to the message for him."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setTextFormat(Qt.TextFormat.RichText)
        self.linkActivated.connect(self._on_link)
        self.hide()

    def show_told(self, detail: TripDetail, now: datetime) -> None:
        """Write who is to be told, then who was told; nothing where there is neither."""
        due = list(to_tell(detail.view, detail.told, now))
        heard = [
            (who, told)
            for who in listeners(detail.view)
            if (told := last_told(detail.view, who, detail.told)) is not None
        ]
        parts = []
        if due:
            text = QCoreApplication.translate("Tells", "To tell: {whom} (F7)")
            parts.append(text.format(whom=", ".join(self._link(who) for who, _ in due)))
        if heard:
            text = QCoreApplication.translate("Tells", "Told: {whom}")
            names = [f"{escape(_name(who))} {fmt.when(told.at, now)}" for who, told in heard]
            parts.append(text.format(whom=", ".join(names)))
        self.setText(" · ".join(parts))
        lines = [_due_line(who, one, now) for who, one in due]
        lines += [f"{_name(who)}: {told_words(told, now)}" for who, told in heard]
        self.setToolTip(tip("\n".join(lines)))
        self.setVisible(bool(parts))

    def _link(self, who: Listener) -> str:
        colour = self.session.theme.palette.colour("info")
        return f'<a style="color:{colour}" href="{who.key}">{escape(_name(who))}</a>'

    def _on_link(self, key: str) -> None:
        self.session.write_message(None, key)


def _name(who: Listener) -> str:
    return who.name or the_head()


def _due_line(who: Listener, one: ToTell, now: datetime) -> str:
    return f"{_name(who)}: {why_tell(one, now)}"
