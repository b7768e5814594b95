"""Telephones as links: to call, and to write in WhatsApp."""

from html import escape
from typing import Final

COUNTRY_DIGITS: Final = 11
"""Digits of a number of Kazakhstan or Russia with the country's 7."""


def dialled(phone: str) -> str:
    """Digits with the country's code, without a plus; empty where there are none.

    A number written in the country, `8 700 …` or `700 …`, is one of Kazakhstan or Russia.
    """
    digits = "".join(c for c in phone if c.isdigit() and c.isascii())
    if phone.strip().startswith("+"):
        return digits
    if len(digits) == COUNTRY_DIGITS and digits.startswith("8"):
        return f"7{digits[1:]}"
    return f"7{digits}" if len(digits) == COUNTRY_DIGITS - 1 else digits


def first_dialled(phones: tuple[str, ...]) -> str:
    """The first of some telephones that has digits."""
    return next((digits for digits in map(dialled, phones) if digits), "")


def links(phone: str) -> str:
    """A telephone to call, and its chat, as rich text; nothing where it has no digits."""
    digits = dialled(phone)
    if not digits:
        return ""
    call = f'<a href="tel:+{digits}">{escape(phone)}</a>'
    return f'{call} (<a href="https://wa.me/{digits}">WhatsApp</a>)'
