"""Pages saved from a browser: as .html, or as one .mhtml file with its address and date."""

import email
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import Message
from email.utils import parsedate_to_datetime

from core.feeds.decode import decode

_SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->")
_MHTML = re.compile(
    rb"\A(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){0,20}?"
    rb"content-type:\s*multipart/related",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class SavedPage:
    """A page out of a file. `saved_at` (the file's date, say) is when it was seen at the latest."""

    name: str
    data: bytes | str
    saved_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class OpenedPage:
    """Its text, the address it was saved from (empty where the file does not say), and when."""

    name: str
    text: str
    address: str = ""
    saved_at: datetime | None = None


def open_saved(page: SavedPage) -> OpenedPage:
    """The page itself, out of whatever the browser wrapped it in."""
    if isinstance(page.data, str):
        return OpenedPage(page.name, page.data, _address(page.data), page.saved_at)
    if _MHTML.match(page.data):
        return _from_mhtml(page)
    text = decode(page.data)
    return OpenedPage(page.name, text, _address(text), page.saved_at)


def _address(text: str) -> str:
    found = _SAVED_FROM.search(text[:4096])
    return found.group(1) if found else ""


def _from_mhtml(page: SavedPage) -> OpenedPage:
    data = page.data if isinstance(page.data, bytes) else page.data.encode()
    message = email.message_from_bytes(data)
    for part in message.walk():
        if part.get_content_type() == "text/html":
            body = part.get_payload(decode=True)
            text = decode(body if isinstance(body, bytes) else b"", part.get_content_charset())
            address = str(part.get("Content-Location") or "")
            return OpenedPage(page.name, text, address, _date(message) or page.saved_at)
    return OpenedPage(page.name, "", saved_at=page.saved_at)


def _date(message: Message) -> datetime | None:
    try:
        moment = parsedate_to_datetime(str(message.get("Date") or ""))
    except (TypeError, ValueError):
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
