"""Change of shift: who sits at the desk from now on and signs what is written."""

from dataclasses import replace

from core.domain.author import Author
from core.domain.problem import KezekError
from core.services.desk import Desk
from core.services.settings import save_settings


def take_shift(desk: Desk, dispatcher: str) -> str:
    """The dispatcher takes over; gives who sat here before. Raises KezekError `name_missing`."""
    name = " ".join(dispatcher.split())
    if not name:
        raise KezekError("name_missing", noun="dispatcher")
    before = desk.author.dispatcher
    desk.author = Author(name, desk.author.desk)
    save_settings(desk, replace(desk.settings, dispatcher=name))
    return before
