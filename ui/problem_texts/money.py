"""Sentences of money and expenses, by code."""

from typing import Final

from ui.i18n import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, str]] = {
    "amount_missing": QT_TRANSLATE_NOOP(
        "Problem",
        "Write how much was spent.",
    ),
    "amount_negative": QT_TRANSLATE_NOOP(
        "Problem",
        "The amount {amount} must be more than nothing. What was given back is an entry "
        "less, not a sum below zero.",
    ),
    "amount_not_understood": QT_TRANSLATE_NOOP(
        "Problem",
        "“{amount}” is no amount. Write a number such as 1500 or 1500,50.",
    ),
    "amount_too_large": QT_TRANSLATE_NOOP(
        "Problem",
        "The amount {amount} is too large to be true. Check the digits.",
    ),
    "currency_missing": QT_TRANSLATE_NOOP(
        "Problem",
        "Write the currency beside the amount: KZT, RUB, USD, EUR.",
    ),
    "currency_unknown": QT_TRANSLATE_NOOP(
        "Problem",
        "Nobody knows the currency “{currency}”. Write one of: {known}.",
    ),
    "period_ends_before": QT_TRANSLATE_NOOP(
        "Problem",
        "The period ends before it begins. Change the day in “{field}”.",
    ),
    "side_unknown": QT_TRANSLATE_NOOP(
        "Problem",
        "“{value}” is no side of a delay. Write some of: {known}.",
    ),
    "unknown_book_kind": QT_TRANSLATE_NOOP(
        "Problem",
        "Expenses are written as .xlsx, not {suffix}. Change the name of the file.",
    ),
    "unknown_claim_kind": QT_TRANSLATE_NOOP(
        "Problem",
        "A claim is written as .pdf or .xlsx, not {suffix}. Change the name of the file.",
    ),
}
