"""What a copy holds, in words."""

from PySide6.QtCore import QCoreApplication

from core.domain.copies import Copy, MadeFor
from ui import formatting as fmt
from ui.i18n import QT_TRANSLATE_NOOP, word

WHYS: dict[MadeFor, str] = {
    MadeFor.ASKED: QT_TRANSLATE_NOOP("Copies", "by hand"),
    MadeFor.START: QT_TRANSLATE_NOOP("Copies", "at start"),
    MadeFor.HOUR: QT_TRANSLATE_NOOP("Copies", "every hour"),
    MadeFor.MIGRATION: QT_TRANSLATE_NOOP("Copies", "before an update of Kezek"),
    MadeFor.RESTORE: QT_TRANSLATE_NOOP("Copies", "before a copy was put back"),
    MadeFor.IMPORT: QT_TRANSLATE_NOOP("Copies", "before an import"),
}


def why(copy: Copy) -> str:
    """What it was made for."""
    return word("Copies", WHYS[copy.why])


def newest_entry(copy: Copy) -> str:
    """When the last entry in it was written."""
    return fmt.oral_long(copy.newest_entry) if copy.newest_entry else ""


def facts(copy: Copy) -> str:
    """Everything a person asks of a copy before it is put back, a line each."""
    translate = QCoreApplication.translate
    lines = [
        (translate("Copies", "Made"), f"{fmt.oral_long(copy.made_at)}, {why(copy)}"),
        (translate("Copies", "Trips"), fmt.number(copy.trips)),
        (translate("Copies", "Entries"), fmt.number(copy.entries)),
        (translate("Copies", "Last entry"), newest_entry(copy) or "—"),
        (translate("Copies", "Journal"), copy.head.text or "—"),
    ]
    return "\n".join(f"{name}: {value}" for name, value in lines)
