"""Papers, files, money, rules, checks, refusals: from a row, and the columns of a rule."""

from dataclasses import fields
from typing import Any

from core.domain.expense import Expense
from core.domain.papers import Attachment, Document, DocumentKind
from core.domain.refusal_case import RefusalCase
from core.domain.rule import Check, Match, Rule
from core.store.mapping.same import columns, reader_of
from core.store.tables import RuleRow

document_of = reader_of(Document)
attachment_of = reader_of(Attachment)
expense_of = reader_of(Expense)
check_of = reader_of(Check)
refusal_case_of = reader_of(RefusalCase)


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
