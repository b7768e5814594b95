"""Papers, files, money, rules, checks, refusals: from a row, and the columns of each."""

from dataclasses import fields
from typing import Any, TypeVar

from core.domain.expense import Expense
from core.domain.papers import Attachment, Document, DocumentKind
from core.domain.refusal_case import RefusalCase
from core.domain.rule import Check, Match, Rule
from core.store.mapping.fleet import columns
from core.store.tables import (
    AttachmentRow,
    CheckRow,
    DocumentRow,
    ExpenseRow,
    RefusalCaseRow,
    RuleRow,
)

Paper = TypeVar("Paper", Attachment, Check, Document, Expense, RefusalCase)


def document_of(row: DocumentRow) -> Document:
    """The paper of a row."""
    return _same_fields(Document, row)


def attachment_of(row: AttachmentRow) -> Attachment:
    """The file of a row."""
    return _same_fields(Attachment, row)


def expense_of(row: ExpenseRow) -> Expense:
    """The sum of a row."""
    return _same_fields(Expense, row)


def check_of(row: CheckRow) -> Check:
    """What a person said of a rule."""
    return _same_fields(Check, row)


def refusal_case_of(row: RefusalCaseRow) -> RefusalCase:
    """The refusal of a row."""
    return _same_fields(RefusalCase, row)


def rule_columns(rule: Rule) -> dict[str, Any]:
    """Columns of a rule."""
    return {
        **columns(rule),
        "names": dict(rule.names),
        "notes": dict(rule.notes),
        "figures": dict(rule.figures),
    }


def rule_of(row: RuleRow) -> Rule:
    """The rule of a row."""
    values = {field.name: getattr(row, field.name) for field in fields(Rule)}
    values["documents"] = tuple(DocumentKind(part) for part in row.documents)
    values["matches"] = tuple(Match(part) for part in row.matches)
    return Rule(**values)


def _same_fields(noun: type[Paper], row: Any) -> Paper:
    """An entity whose fields are the columns of the same name."""
    return noun(**{field.name: getattr(row, field.name) for field in fields(noun)})
