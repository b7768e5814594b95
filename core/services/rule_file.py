"""The shipped rule book and list of goods, as their files have them."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID, uuid5

from core.domain.crossing import Direction
from core.domain.papers import DocumentKind
from core.domain.rule import Asks, Match, Rule

_NAMESPACE = UUID("5c9f9a1e-6d0b-5f0e-8a57-2f1f0c7f4b11")

_LISTS = ("statuses", "beyond", "crossings", "hs_prefixes", "cargo_words", "countries")
_PLAIN = {
    "code": str,
    "lead_days": int,
    "multilateral": bool,
    "loaded_only": bool,
    "valid_from": date,
    "valid_to": date,
    "blocks": bool,
    "confirmed": bool,
    "source": str,
    "last_checked": date,
}
_OTHER = {"names", "notes", "asks", "documents", "matches", "direction", "on", "figures"}


def rule_key(code: str) -> UUID:
    """The key of a shipped rule, the same on every desk."""
    return uuid5(_NAMESPACE, code)


def rule_of(row: Mapping[str, Any]) -> Rule:
    """The rule of a row. Raises KeyError, TypeError, ValueError for what it does not understand."""
    unknown = set(row) - {*_LISTS, *_PLAIN, *_OTHER}
    if unknown:
        raise ValueError(f"{row.get('code')}: {', '.join(sorted(unknown))}")
    plain = {name: _typed(row[name], wanted) for name, wanted in _PLAIN.items() if name in row}
    lists = {name: tuple(map(str, row[name])) for name in _LISTS if name in row}
    if not plain.get("valid_from", date.min) <= plain.get("valid_to", date.max):
        raise ValueError(f"{row['code']}: ends before it begins")
    given: dict[str, Any] = {**plain, **lists}
    return Rule(
        id=rule_key(row["code"]),
        names=_texts(row["names"]),
        notes=_texts(row.get("notes", {})),
        asks=Asks(row["asks"]),
        documents=tuple(DocumentKind(kind) for kind in row.get("documents", ())),
        matches=tuple(Match(part) for part in row.get("matches", ())),
        direction=Direction(row["direction"]) if "direction" in row else None,
        is_on=_typed(row.get("on", True), bool),
        figures={str(name): float(value) for name, value in row.get("figures", {}).items()},
        **given,
    )


def tiers_of(table: Mapping[str, Any]) -> dict[str, str]:
    """Six digits → tier. Raises KeyError, TypeError, ValueError."""
    found = {str(code): tier for tier, codes in table["tiers"].items() for code in codes}
    wrong = [code for code in found if not code.isdigit()]
    if wrong:
        raise ValueError(", ".join(wrong))
    return found


def _texts(table: Any) -> dict[str, str]:
    if not isinstance(table, Mapping):
        raise TypeError(table)
    return {str(language): str(text) for language, text in table.items()}


def _typed(value: Any, wanted: type) -> Any:
    if type(value) is not wanted:
        raise TypeError(f"{value!r} is no {wanted.__name__}")
    return value
