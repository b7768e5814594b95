"""`note` and `journal`: what is typed, and what stands written."""

from argparse import _SubParsersAction
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from core.domain.crossing import Crossing
from core.domain.event import Event, JournalRow
from core.domain.plate import plate_key
from core.domain.problem import KezekError
from core.phrase.drafts import Draft, EventDraft, Option, Question, ReadingDraft
from core.phrase.understand import Understanding
from core.services import journal
from core.services.desk import Desk
from core.services.entering import entries
from core.services.looking.status import iso
from ui import words
from ui.command_line.context import Context
from ui.command_line.options import add_dry_run, add_json
from ui.command_line.streams import readable
from ui.words import entry_words, journal_words

MUST_CHOOSE = 2


def add(calls: "_SubParsersAction[Any]") -> None:
    """Add the calls."""
    translate = QCoreApplication.translate
    call = calls.add_parser("note", help=translate("CommandLine", "write down what was heard"))
    call.add_argument("text", nargs="*", metavar="TEXT")
    add_dry_run(call)
    add_json(call)
    call.add_argument(
        "--answer",
        action="append",
        default=[],
        metavar="ANSWER",
        help=translate(
            "CommandLine",
            "answer of a question, by key or code: which_reason=D03; or D03 alone for the first",
        ),
    )
    call.set_defaults(run=run_note)
    call = calls.add_parser("journal", help=translate("CommandLine", "what stands written"))
    call.add_argument("--trip", metavar="REF")
    add_json(call)
    call.set_defaults(run=run_journal)


def run_note(context: Context) -> int:
    """Say what was understood, then keep it; 2 when something must be chosen first."""
    args, desk = context.args, context.desk
    text = " ".join(readable(word) for word in args.text)
    if not text.strip():
        raise KezekError("nothing_to_note")
    context.warn_of_clock()
    understood = _answered(desk, text, args.answer)
    must = [q for q in understood.questions if q.required]
    if args.json:
        for line in _note_json(context, understood):
            context.json_line(line)
    else:
        _print_note(context, understood)
    if must:
        return MUST_CHOOSE
    if not args.dry_run and understood.entries:
        entries.record(desk, understood)
        if not args.json:
            context.line(QCoreApplication.translate("CommandLine", "Written down."))
    return 0


def _answered(desk: Desk, text: str, given: Sequence[str]) -> Understanding:
    """The text with its questions answered, one after the other.

    Raises KezekError `no_such_question`, `no_such_option`, `value_not_understood`.
    """
    answers: dict[str, str] = {}
    understood = entries.understand(desk, text)
    for number, one in enumerate(given, start=1):
        name, _, answer = readable(one).rpartition("=")
        asked = sorted(understood.questions, key=lambda q: not q.required)
        question = next((q for q in asked if name in ("", q.key, q.code)), None)
        if question is None:
            raise KezekError("no_such_question", number=name or number)
        answers[question.key] = _option_typed(question, answer.strip())
        understood = entries.understand(desk, text, answers)
    return understood


def _option_typed(question: Question, answer: str) -> str:
    """The option's key, typed in either case; of a truck its plate will do."""
    for option in question.options:
        plate = plate_key(str(option.values.get("plate", "")))
        if answer.casefold() == option.key.casefold() or (plate and plate == plate_key(answer)):
            return option.key
    return answer


def _note_json(context: Context, understood: Understanding) -> list[dict[str, Any]]:
    refs = entries.trip_refs(context.desk)
    found = [
        {
            **_draft_json(draft, _questions_of(understood, i), refs),
            "may_answer": _questions_of(understood, i, required=False),
        }
        for i, draft in enumerate(understood.entries)
    ]
    asked = [q for q in understood.questions if q.required and not q.entries]
    if asked and not found:
        found.append({"kind": None, "text": understood.raw, "questions": [_ask(q) for q in asked]})
    return found


def _questions_of(
    understood: Understanding, index: int, *, required: bool = True
) -> list[dict[str, Any]]:
    return [
        _ask(q)
        for q in understood.questions
        if q.required == required and (index in q.entries or not q.entries)
    ]


def _ask(question: Question) -> dict[str, Any]:
    return {
        "key": question.key,
        "code": question.code,
        "question": entry_words.question_text(question),
        "options": [{"key": o.key, "label": entry_words.option_text(o)} for o in question.options],
    }


def _draft_json(
    draft: Draft, questions: list[dict[str, Any]], refs: dict[Any, str]
) -> dict[str, Any]:
    if isinstance(draft, ReadingDraft):
        return {
            "kind": draft.kind.value,
            "crossing": draft.crossing,
            "direction": draft.direction.value,
            "value": draft.value,
            "unit": draft.unit,
            "observed_at": iso(draft.observed_at),
            "from_at": iso(draft.from_at),
            "to_at": iso(draft.to_at),
            "reason": draft.reason or None,
            "source": draft.source,
            "text": draft.text,
            "questions": questions,
        }
    return {
        "kind": draft.kind.value,
        "truck": draft.plate or None,
        "trip": refs.get(draft.trip),
        "crossing": draft.crossing,
        "direction": draft.direction.value if draft.direction else None,
        "side": draft.side.value if draft.side else None,
        **_occurred(draft),
        "said_at": iso(draft.said_at),
        "km_to_barrier": draft.km_to_barrier,
        "vehicles_ahead": draft.vehicles_ahead,
        "place": draft.place or None,
        "reason": draft.reason,
        "remind_at": iso(draft.due_at),
        "other": draft.other or None,
        "source": draft.source,
        "text": draft.text,
        "corrects": str(draft.replaces) if draft.replaces else None,
        "papers": [paper.kind.value for paper in draft.papers],
        "missing": [line.rule.code for line in draft.missing],
        "warnings": [words.sentence(w) for w in draft.warnings],
        "questions": questions,
    }


def _occurred(draft: EventDraft) -> dict[str, str | None]:
    occurred = draft.occurred
    if occurred.is_range:
        return {
            "occurred_at": None,
            "earliest": iso(occurred.earliest),
            "latest": iso(occurred.latest),
        }
    return {"occurred_at": iso(occurred.at), "earliest": None, "latest": None}


def _print_note(context: Context, understood: Understanding) -> None:
    crossings, now = context.desk.reference.crossings, context.clock.now()
    for draft in understood.entries:
        context.line(entry_words.draft_line(draft, crossings, now))
    for remark in entry_words.remarks(understood):
        context.line("  ! " + remark)
    for question in understood.questions:
        context.line(f"? {entry_words.question_text(question)}  (--answer {question.code}=…)")
        for option in question.options:
            context.line(f"    {_choice(option, crossings)}")


def _choice(option: Option, crossings: Mapping[str, Crossing]) -> str:
    """A choice with what is typed for it: its key, of a truck its plate."""
    label = entry_words.option_text(option, crossings)
    is_told = "plate" in option.values or label.startswith(option.key)
    return label if is_told else f"{option.key}: {label}"


def run_journal(context: Context) -> int:
    """Print the journal, oldest first."""
    refs = entries.trip_refs(context.desk)
    ref = context.args.trip
    for row in journal.journal(context.desk, None if ref is None else readable(ref)):
        if context.args.json:
            context.json_line(_row_json(row, refs))
        else:
            crossings = context.desk.reference.crossings
            line = journal_words.journal_line(row, crossings)
            context.line(f"{refs.get(row.event.trip, '—')}  {line}")
    return 0


def _row_json(row: JournalRow, refs: dict[Any, str]) -> dict[str, Any]:
    event: Event = row.event
    return {
        "id": str(event.id),
        "trip": refs.get(event.trip),
        "kind": event.kind.value,
        "occurred_at": iso(event.occurred.at),
        "earliest": iso(event.occurred.earliest),
        "latest": iso(event.occurred.latest),
        "said_at": iso(event.said_at),
        "heard_at": iso(event.heard_at),
        "written_at": iso(event.written_at),
        "added_later": event.is_added_later,
        "crossing": event.crossing,
        "direction": event.direction.value if event.direction else None,
        "side": event.side.value if event.side else None,
        "km_to_barrier": event.km_to_barrier,
        "vehicles_ahead": event.vehicles_ahead,
        "lat": event.lat,
        "lon": event.lon,
        "place": event.place or None,
        "reason": event.reason,
        "due_at": iso(event.due_at),
        "other": event.other or None,
        "text": event.text,
        "raw": event.raw,
        "source": event.source,
        "author": event.author,
        "desk": event.desk,
        "replaces": str(event.replaces) if event.replaces else None,
        "replaced_by": str(row.replaced_by) if row.replaced_by else None,
        "withdrawn": event.withdrawn,
    }
