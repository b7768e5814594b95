"""Lines of the gate in words: a rule's name and why it stands as it does."""

from collections.abc import Callable, Mapping
from datetime import date, datetime

from core.domain.clock import ORAL
from core.domain.gate import GateLine, blockers
from core.domain.plate import show_plate
from core.domain.why import Why


def gate_line(line: GateLine, texts: Mapping[str, str], language: str) -> str:
    """`нет ДОПП, QR СПОТ`; texts have `gate_<code>`, `document_<kind>`, `no_<kind>`."""
    return gate_sentence(line.rule.name(language), line.why, texts)


def gate_blockers(lines: tuple[GateLine, ...], texts: Mapping[str, str], language: str) -> str:
    """All that keeps a truck from leaving; empty where nothing does."""
    return "; ".join(gate_line(line, texts, language) for line in blockers(lines))


def gate_sentence(rule: str, why: Why, texts: Mapping[str, str]) -> str:
    """Why in words, the rule by its name; values may come from the store as text."""
    absent = _absent(why, texts)
    if absent:
        return absent
    said = {name: _said(name, value, texts) for name, value in why.values.items()}
    said = {**dict.fromkeys(_MAYBE, ""), **said, "rule": rule}
    return " ".join(texts[f"gate_{why.code}"].format(**said).split()).rstrip(" :,")


def _absent(why: Why, texts: Mapping[str, str]) -> str:
    """`нет CMR, нет инвойса`; empty where a paper has no name but its rule's."""
    kinds = _parts(why.values.get("documents", ()))
    if why.code not in ("paper_missing", "papers_incomplete") or not kinds:
        return ""
    said = [texts.get(f"no_{kind}", "") for kind in kinds]
    return ", ".join(said) if all(said) else ""


_MAYBE = ("number", "note", "status")


def _said(name: str, value: object, texts: Mapping[str, str]) -> str:
    if name in ("document", "documents"):
        kinds = (value,) if isinstance(value, str) else _parts(value)
        return ", ".join(texts.get(f"document_{kind}", str(kind)) for kind in kinds)
    shown = _FORMS.get(name, str)
    return ", ".join(shown(part) for part in _parts(value))


def _parts(value: object) -> tuple[object, ...]:
    return tuple(value) if isinstance(value, (list, tuple)) else (value,)


def _day(value: object) -> str:
    day = value if isinstance(value, date) else date.fromisoformat(str(value))
    return f"{day:%d.%m.%Y}"


def _moment(value: object) -> str:
    moment = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
    return f"{moment.astimezone(ORAL):%d.%m %H:%M}"


def _written(value: object) -> str:
    return f"{value:.0f}" if isinstance(value, (int, float)) else show_plate(str(value))


_FORMS: dict[str, Callable[[object], str]] = {
    "until": _day,
    "day": _day,
    "ready": _day,
    "slot": _moment,
    "at": _moment,
    "now": _written,
    "written": _written,
}
