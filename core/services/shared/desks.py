"""The other desks: how the exchange stands, who is where, which desk asks the public sources."""

from dataclasses import replace
from uuid import UUID

from core.domain.author import Author
from core.domain.sharing import News, Sharing
from core.services.desk import Desk
from core.services.settings import read_settings
from core.store.exchange.nouns import SETTING


def sharing(desk: Desk) -> Sharing:
    """How the exchange stands; costs nothing."""
    return Sharing(desk=desk.author.desk) if desk.exchange is None else desk.exchange.sharing


def take_news(desk: Desk) -> News:
    """What others changed counts from now on: settings, names, the desk's own name.

    Gives what it concerns since the last call: only that is to be read anew.
    """
    if desk.exchange is None:
        return News()
    now = desk.exchange.sharing
    if now.desk != desk.author.desk:
        desk.author = Author(desk.author.dispatcher, now.desk)
    news = desk.exchange.take_news()
    if news:
        desk.world = None
    if SETTING in news.nouns:
        with desk.store.reading() as snapshot:
            desk.settings = replace(read_settings(snapshot), dispatcher=desk.settings.dispatcher)
    return news


def who_asks(desk: Desk) -> str:
    """The desk that asks the public sources in place of this one; empty where this one does."""
    if desk.exchange is None or desk.exchange.may_poll():
        return ""
    polling = (c for c in desk.exchange.sharing.colleagues if c.is_polling)
    return next((c.dispatcher or c.desk for c in polling), "")


def look_at(desk: Desk, trip: UUID | None) -> None:
    """Somebody here is in the card of a trip; None: in none."""
    if desk.exchange is not None:
        desk.exchange.look_at(trip)


def try_now(desk: Desk) -> None:
    """Do not wait for the next try of the line."""
    if desk.exchange is not None:
        desk.exchange.try_now()
