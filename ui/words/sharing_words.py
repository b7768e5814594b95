"""How the exchange between desks stands, in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.domain.sharing import CLOCKS_AGREE, Overruled, Sharing
from ui.formatting import clock, oral, span
from ui.words import sentence

if TYPE_CHECKING:
    from core.services.keeping.server_copies import ServerCopies
    from core.services.shared.sharing import MovedIn


def title_words(sharing: Sharing) -> str:
    """What the window's title says of the server; empty while all is well or the desk is alone."""
    if not sharing.is_shared or sharing.is_connected or sharing.cut_since is None:
        return ""
    since = QCoreApplication.translate("Sharing", "no server since {time}").format(
        time=clock(sharing.cut_since)
    )
    if not sharing.waiting:
        return since
    waits = QCoreApplication.translate("Sharing", "%n entries wait", None, sharing.waiting)
    return f"{since}, {waits}"


def standing(sharing: Sharing) -> str:
    """One line: alone, connected with whom, or cut off since when and why."""
    if not sharing.is_shared:
        return QCoreApplication.translate("Sharing", "This desk keeps its data alone.")
    if sharing.is_connected:
        text = QCoreApplication.translate("Sharing", "Shared on {address} as desk {desk}.")
        told = text.format(address=sharing.address, desk=sharing.desk)
        return " ".join([told, *_more(sharing)])
    told = title_words(sharing)
    why = sentence(sharing.problem) if sharing.problem is not None else ""
    return ". ".join(part for part in (told[:1].upper() + told[1:], why) if part)


def _more(sharing: Sharing) -> list[str]:
    told = []
    if sharing.is_catching_up:
        told.append(QCoreApplication.translate("Sharing", "Fetching what others wrote…"))
    if sharing.is_copy:
        told.append(copy_words(sharing))
    if sharing.refused:
        told.append(
            QCoreApplication.translate(
                "Sharing", "The server did not take %n entries; they are kept here.", None,
                sharing.refused,
            )
        )  # fmt: skip
    if sharing.misfits:
        told.append(misfit_words(sharing))
    if abs(sharing.clock_ahead) >= CLOCKS_AGREE:
        told.append(clock_words(sharing))
    return told


def copy_words(sharing: Sharing) -> str:
    """That this folder was copied from another desk, and as whom it writes now."""
    text = QCoreApplication.translate(
        "Sharing",
        "This data folder is a copy of another desk's: here it is desk {desk} from now on.",
    )
    return text.format(desk=sharing.desk)


def misfit_words(sharing: Sharing) -> str:
    """That rows of other desks do not fit here; empty where all do."""
    if not sharing.misfits:
        return ""
    return QCoreApplication.translate(
        "Sharing", "%n rows of other desks do not fit here (see doctor).", None, sharing.misfits
    )


def clock_words(sharing: Sharing) -> str:
    """By how much this computer's clock differs, and what is done about it."""
    ahead = sharing.clock_ahead.total_seconds() / 3600
    fast = QCoreApplication.translate(
        "Sharing", "This computer's clock is {time} fast; Kezek goes by the server's."
    )
    slow = QCoreApplication.translate(
        "Sharing", "This computer's clock is {time} slow; Kezek goes by the server's."
    )
    return (fast if ahead > 0 else slow).format(time=span(abs(ahead)))


def people_words(sharing: Sharing) -> str:
    """Who is at the other desks now; empty where nobody is."""
    names = [
        f"{colleague.dispatcher} ({colleague.desk})" if colleague.dispatcher else colleague.desk
        for colleague in sharing.colleagues
    ]
    return ", ".join(names)


def card_words(others: tuple[str, ...]) -> str:
    """That somebody else is in the same card."""
    if not others:
        return ""
    text = QCoreApplication.translate("Sharing", "Also open at: {names}")
    return text.format(names=", ".join(others))


def overruled_words(change: Overruled, field: Callable[[str], str]) -> str:
    """That another desk changed what this desk had just changed; `field` names a field."""
    text = QCoreApplication.translate(
        "Sharing", "{who} changed {field}: now {theirs}, yours was {mine}."
    )
    return text.format(
        who=change.author or change.desk,
        field=field(change.field),
        theirs=_shown(change.theirs),
        mine=_shown(change.mine),
    )


def server_copy_words(copies: ServerCopies) -> str:
    """Who copies the server: this computer each day, or else its keeper has to."""
    if not copies.is_possible:
        return QCoreApplication.translate(
            "Sharing",
            "pg_dump is not on this computer: whoever keeps the server must copy it every night "
            "(pg_dump -Fc). Each desk's own file is a whole copy as well.",
        )
    text = QCoreApplication.translate(
        "Sharing", "The server is copied once a day into {folder}; last: {time}."
    )
    last = "—" if copies.newest is None else oral(copies.newest)
    return text.format(folder=copies.folder, time=last)


def moved_in(done: MovedIn) -> list[str]:
    """What moving in came to."""
    lines = [
        QCoreApplication.translate("Sharing", "Copy from before: {file}").format(
            file=done.copy.copy.path
        ),
        QCoreApplication.translate(
            "Sharing", "On the server and at this desk: %n rows.", None, done.rows
        ),
    ]
    if not done.is_password_kept:
        lines.append(
            QCoreApplication.translate(
                "Sharing",
                "This computer has no place for passwords: give the address with the password in"
                " KEZEK_DATABASE_URL.",
            )
        )
    return lines


def _shown(value: object) -> str:
    if value in (None, "", ()):
        return "—"
    return ", ".join(str(part) for part in value) if isinstance(value, tuple) else str(value)
