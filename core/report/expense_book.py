"""Expenses of trips as a workbook for the accountant: an account a round and driver, and lines."""

from collections.abc import Mapping

from core.domain.expense import ExpenseKind
from core.report.expense_lines import ExpensePeriod
from core.report.grid import Grid, Value, book_of, heads
from core.report.words import Words


def expense_book(period: ExpensePeriod, texts: Mapping[str, str], language: str) -> bytes:
    """The xlsx file: sums by round and driver, every line, whose book it is."""
    words = Words(texts, language, period.made_at)
    sheets = (
        (texts["sheet_accounts"], _accounts(period, words)),
        (texts["sheet_lines"], _lines(period, words)),
        (texts["sheet_made"], _made(period, words)),
    )
    return book_of(sheets, texts["expenses_title"], period.company)


def _accounts(period: ExpensePeriod, words: Words) -> Grid:
    kinds = [f"expense_{kind.value}" for kind in ExpenseKind]
    keys = ("x_round", "x_driver", "x_currency", *kinds, "x_spent", "x_rest")
    rows: list[list[Value]] = [heads(words, *keys)]
    for account in period.accounts:
        sums = [account.by_kind.get(kind) for kind in ExpenseKind]
        rows.append(
            [
                account.round_ref,
                account.driver,
                account.currency,
                *(None if amount is None else float(amount) for amount in sums),
                float(account.spent),
                float(account.rest),
            ]
        )
    return rows


def _lines(period: ExpensePeriod, words: Words) -> Grid:
    keys = (
        "x_spent_at",
        "x_round",
        "x_trip",
        "x_plate",
        "x_driver",
        "x_kind",
        "x_money",
        "x_currency",
        "x_note",
        "x_receipts",
    )
    rows: list[list[Value]] = [heads(words, *keys)]
    for line in period.lines:
        expense = line.expense
        rows.append(
            [
                expense.at,
                line.round_ref,
                line.trip.ref,
                line.plate,
                line.driver,
                words.texts[f"expense_{expense.kind.value}"],
                float(expense.amount),
                expense.currency,
                expense.note,
                ", ".join(line.files),
            ]
        )
    return rows


def _made(period: ExpensePeriod, words: Words) -> Grid:
    named: list[tuple[str, Value]] = [
        ("expenses_title", period.company),
        ("x_from", period.start),
        ("x_to", period.end),
        ("x_made", period.made_at),
        ("sign_dispatcher", period.dispatcher),
    ]
    return [[words.texts[key], value] for key, value in named]
