"""Questions raised while a line is understood, and the answers given so far."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from core.phrase.drafts import Question


@dataclass(slots=True)
class Asker:
    """Gives the answer to a question, or notes that it is open."""

    answers: Mapping[str, str]
    questions: list[Question] = field(default_factory=list)

    def ask(self, question: Question) -> str | None:
        """The answer; None while it is open. A question asked twice is one question."""
        if question.key in self.answers:
            return self.answers[question.key]
        if all(q.key != question.key for q in self.questions):
            self.questions.append(question)
        return None

    def concern(self, since: int, entries: tuple[int, ...]) -> None:
        """Questions raised since then are about these entries."""
        for i in range(since, len(self.questions)):
            known = self.questions[i]
            self.questions[i] = replace(known, entries=known.entries or entries)
