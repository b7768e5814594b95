"""Registers of papers, files, money, rules, checks and refusals, with an audit row a change."""

from uuid import UUID

from core.domain.expense import Expense
from core.domain.papers import Attachment, Document
from core.domain.refusal_case import RefusalCase
from core.domain.rule import Check, Rule
from core.store.mapping import papers as mapping
from core.store.mapping.same import columns
from core.store.pen import Pen
from core.store.register import Noun, Register
from core.store.tables import (
    AttachmentRow,
    CheckRow,
    DocumentRow,
    ExpenseRow,
    RefusalCaseRow,
    RuleRow,
)


class Documents(Register[Document]):
    """Papers of trips."""

    def __init__(self, pen: Pen) -> None:
        super().__init__(
            pen,
            Noun(
                "document",
                DocumentRow,
                columns,
                mapping.document_of,
                "number",
                ("trip", "kind", "number"),
            ),
        )

    def of(self, trip: UUID) -> list[Document]:
        """Papers of a trip, oldest first."""
        return self._many(DocumentRow.trip == trip)


class Attachments(Register[Attachment]):
    """Files of entries, papers and trips."""

    def __init__(self, pen: Pen) -> None:
        super().__init__(
            pen, Noun("attachment", AttachmentRow, columns, mapping.attachment_of, "name")
        )


class Expenses(Register[Expense]):
    """Sums spent on trips."""

    def __init__(self, pen: Pen) -> None:
        super().__init__(pen, Noun("expense", ExpenseRow, columns, mapping.expense_of, "note"))


class Rules(Register[Rule]):
    """Rules of the company, and shipped ones as they were changed here."""

    def __init__(self, pen: Pen) -> None:
        super().__init__(
            pen, Noun("rule", RuleRow, mapping.rule_columns, mapping.rule_of, "code", ("code",))
        )


class Checks(Register[Check]):
    """What people said of rules for trips."""

    def __init__(self, pen: Pen) -> None:
        super().__init__(
            pen, Noun("check", CheckRow, columns, mapping.check_of, "rule", ("trip", "rule"))
        )


class RefusalCases(Register[RefusalCase]):
    """What was found out and decided about refusals."""

    def __init__(self, pen: Pen) -> None:
        super().__init__(
            pen,
            Noun("refusal_case", RefusalCaseRow, columns, mapping.refusal_case_of, "outcome"),
        )
