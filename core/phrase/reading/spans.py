"""What stretches of a line mean, before they are put together: one span a token at most."""

from dataclasses import dataclass, field

from core.phrase.reading.tokens import Token
from core.phrase.vocabulary import Mark


@dataclass(frozen=True, slots=True)
class Span:
    """Tokens start..end (end not included) and what they mean."""

    group: str
    code: str
    start: int
    end: int
    value: object = None

    def is_(self, group: str, *codes: str) -> bool:
        """True when it belongs to the group, and to one of the codes where some are named."""
        return self.group == group and (not codes or self.code in codes)


@dataclass(slots=True)
class Chart:
    """A line's tokens with the span that covers each; later findings may claim free tokens."""

    text: str
    tokens: tuple[Token, ...]
    cover: list[Span | None] = field(default_factory=list)
    read_as: list[tuple[str, str]] = field(default_factory=list)  # typed, meant
    _listed: tuple[Span, ...] | None = None  # all of them, until one more is put

    def put(self, span: Span) -> None:
        """Claim the span's tokens; what covered them, whole, goes."""
        self._listed = None
        for i in range(span.start, span.end):
            old = self.cover[i]
            if old is not None:
                self.cover[old.start : old.end] = [None] * (old.end - old.start)
        self.cover[span.start : span.end] = [span] * (span.end - span.start)

    def put_mark(self, mark: Mark) -> None:
        """Claim the tokens of a phrase of the vocabulary."""
        self.put(Span(mark.group, mark.code, mark.start, mark.end))

    def at(self, index: int) -> Span | None:
        """The span at a token; None outside the line or where nothing is known."""
        return self.cover[index] if 0 <= index < len(self.tokens) else None

    def is_free(self, index: int) -> bool:
        """True for a token nothing covers."""
        return 0 <= index < len(self.tokens) and self.cover[index] is None

    def spans(self, start: int = 0, end: int | None = None) -> tuple[Span, ...]:
        """Spans that begin in a stretch, in order."""
        if start == 0 and end is None:
            if self._listed is None:
                self._listed = self._begun_in(0, len(self.tokens))
            return self._listed
        return self._begun_in(start, len(self.tokens) if end is None else end)

    def _begun_in(self, start: int, end: int) -> tuple[Span, ...]:
        cover = enumerate(self.cover[start:end], start)
        return tuple(span for i, span in cover if span is not None and span.start == i)

    def words(self, start: int, end: int) -> str:
        """The text of tokens start..end as typed."""
        if start >= end:
            return ""
        return self.text[self.tokens[start].start : self.tokens[end - 1].end]
