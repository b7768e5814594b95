"""Sums of money: a currency is never turned into another, and two are never added."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from core.domain.problem import KezekError

CURRENCIES = ("KZT", "RUB", "USD", "EUR", "CNY", "BYN", "UZS", "KGS", "TJS", "PLN", "TRY", "GBP")
"""Those that trucks of Oral meet, by ISO 4217."""

_WORDS = {
    "KZT": ("₸", "тг", "тнг", "тенге", "теңге", "tenge"),
    "RUB": ("₽", "р", "руб", "рубль", "рубля", "рублей", "rur", "rouble", "roubles"),
    "USD": ("$", "долл", "доллар", "доллара", "долларов", "dollar", "dollars"),
    "EUR": ("€", "евро", "euro", "euros"),
    "CNY": ("¥", "юань", "юаня", "юаней", "rmb", "yuan"),
    "BYN": ("br", "бел.руб", "byr"),
    "UZS": ("сум", "sum", "so'm"),
    "KGS": ("сом", "som"),
    "PLN": ("zł", "злотый", "злотых", "zloty"),
}
_BY_WORD = {word: code for code, words in _WORDS.items() for word in (code.lower(), *words)}
_CENT = Decimal("0.01")
_MOST = Decimal(10) ** 12
_THOUSANDS_OR_PARTS = re.compile(r"[1-9]\d{0,2}\.\d{3}")


@dataclass(frozen=True, slots=True)
class Money:
    """An amount to the hundredth in one currency (ISO 4217)."""

    amount: Decimal
    currency: str

    @classmethod
    def of(cls, amount: Decimal | float, currency: str) -> "Money":
        """Round to the hundredth, a half up; of a float what its shortest writing says."""
        exact = amount if isinstance(amount, Decimal) else Decimal(repr(float(amount)))
        return cls(exact.quantize(_CENT, ROUND_HALF_UP), currency)


def sums(parts: Iterable[Money]) -> tuple[Money, ...]:
    """One sum a currency, in the order of CURRENCIES; nothing is converted."""
    found: dict[str, Decimal] = {}
    for money in parts:
        found[money.currency] = found.get(money.currency, Decimal(0)) + money.amount
    return tuple(Money(found[code], code) for code in sorted(found, key=_place))


def _place(code: str) -> tuple[int, str]:
    known = CURRENCIES.index(code) if code in CURRENCIES else len(CURRENCIES)
    return (known, code)


def currency_of(text: str) -> str:
    """The code of a currency as people write it: `RUB`, `руб.`, `₽`, `тенге`.

    Raises KezekError `currency_missing` for nothing, `currency_unknown`.
    """
    word = text.strip().casefold()
    if not word:
        raise KezekError("currency_missing")
    code = _BY_WORD.get(word) or _BY_WORD.get(word.rstrip("."))
    if code is None:
        raise KezekError("currency_unknown", currency=text.strip(), known=", ".join(CURRENCIES))
    return code


def amount_of(text: str) -> Decimal:
    """An amount as people write it: `1 500`, `1500,50`, `1'500.5`.

    `1,500` may be fifteen hundred or one and a half: it is not understood.
    Raises KezekError `amount_missing`, `amount_not_understood`, `amount_negative`.
    """
    plain = "".join(c for c in text if not c.isspace() and c not in "'’").replace(",", ".")
    if not plain:
        raise KezekError("amount_missing")
    if _THOUSANDS_OR_PARTS.fullmatch(plain):
        raise KezekError("amount_not_understood", amount=text.strip())
    try:
        amount = Decimal(plain)
    except InvalidOperation as error:
        raise KezekError("amount_not_understood", amount=text.strip()) from error
    if not amount.is_finite():
        raise KezekError("amount_not_understood", amount=text.strip())
    return checked_amount(amount)


def checked_amount(amount: Decimal) -> Decimal:
    """The amount to the hundredth.

    Raises KezekError `amount_negative` where it is not above nothing, `amount_too_large`.
    """
    if amount.is_nan() or amount <= 0:
        raise KezekError("amount_negative", amount=str(amount))
    if amount >= _MOST:
        raise KezekError("amount_too_large", amount=str(amount))
    rounded = amount.quantize(_CENT, ROUND_HALF_UP)
    if not rounded:
        raise KezekError("amount_negative", amount=str(amount))
    return rounded
