"""The company's own rules, what was said of them, and refusals found out: as one JSON file."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any
from uuid import UUID

from core.services.keeping.exported_rows import Names
from core.store import queries
from core.store.database import Snapshot

NAME = "rules.json"


def rules_json(snapshot: Snapshot, names: Names) -> bytes | None:
    """The content of `rules.json`: trips and customers by their names; None where there is none.

    Times are ISO 8601 UTC. The import passes it over: rules are the company's word, not a table.
    """
    kept: dict[str, Sequence[Any]] = {
        "rules": queries.rules(snapshot),
        "checks": queries.checks(snapshot),
        "refusal_cases": queries.refusal_cases(snapshot),
    }
    if not any(kept.values()):
        return None
    told = {name: [_told(asdict(row), names) for row in rows] for name, rows in kept.items()}
    return json.dumps(told, ensure_ascii=False, indent=1, default=str).encode("utf-8")


def _told(row: dict[str, Any], names: Names) -> dict[str, Any]:
    """A row with names in place of keys."""
    return {
        name: names.of(value) if name != "id" and isinstance(value, UUID) else value
        for name, value in row.items()
    }
