"""Plates: one key for what looks the same in Latin and Cyrillic, and the national form to show."""

import re

LATIN_BY_LOOK = str.maketrans("АВСЕНКМОРТХУІҺ", "ABCEHKMOPTXYIH")

_KZ_NEW = re.compile(r"(\d{3})([A-Z]{2,3})(\d{2})")
_KZ_OLD = re.compile(r"([A-Z])(\d{3})([A-Z]{2,3})")
_KZ_TRAILER = re.compile(r"(\d{2})([A-Z]{3})(\d{2})")
_KZ_TRAILER_COMPANY = re.compile(r"(\d{2})([A-Z]{2})(\d{2})")


_RU = re.compile(r"[A-Z]\d{3}[A-Z]{2}\d{2,3}|[A-Z]{2}\d{6,7}")


def plate_key(text: str) -> str:
    """Letters and digits, upper case, Cyrillic look-alikes as Latin: `417 АК 07` → `417AK07`."""
    letters = "".join(c for c in text.upper() if c.isalnum())
    return letters.translate(LATIN_BY_LOOK)


def show_plate(text: str) -> str:
    """A plate in its national spacing (`417AK07` → `417 AK 07`); a foreign one as written."""
    key = plate_key(text)
    for form in (_KZ_NEW, _KZ_OLD, _KZ_TRAILER, _KZ_TRAILER_COMPANY):
        found = form.fullmatch(key)
        if found:
            return " ".join(found.groups())
    return text.strip().upper()


def plate_country(text: str) -> str:
    """KZ or RU by the form of a plate; empty for a form of neither."""
    key = plate_key(text)
    kazakh = (_KZ_NEW, _KZ_OLD, _KZ_TRAILER, _KZ_TRAILER_COMPANY)
    if any(form.fullmatch(key) for form in kazakh):
        return "KZ"
    return "RU" if _RU.fullmatch(key) else ""
