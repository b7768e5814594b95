"""Bytes to text: what a server or a browser's "save as" left us, whatever its letters."""

import codecs
import re

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_META = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_FAR = 4096  # a page says its charset near its beginning


def decode(data: bytes, charset: str | None = None) -> str:
    """The text; a byte order mark stands above UTF-8, UTF-8 above what is declared. Never fails."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    for declared in ("utf-8", charset, _declared(data)):
        text = _strictly(data, declared)
        if text is not None:
            return text
    return data.decode("cp1251", "replace")


def _declared(data: bytes) -> str | None:
    found = _META.search(data[:_FAR])
    return found.group(1).decode("ascii", "replace") if found else None


def _strictly(data: bytes, encoding: str | None) -> str | None:
    if not encoding:
        return None
    try:
        return data.decode(encoding)
    except (LookupError, ValueError):
        return None
