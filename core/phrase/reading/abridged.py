"""Words cut short and written out: "кл-т", "зав", "доки", "не раб"."""

import re
from collections.abc import Mapping, Sequence


class InFull:
    """Writes words out; made once of the lists of how each is cut short."""

    def __init__(self, cut_short: Mapping[str, Sequence[str]]) -> None:
        self._words = {cut: word for word, cuts in cut_short.items() for cut in cuts}
        longest_first = sorted(self._words, key=len, reverse=True)
        cuts = "|".join(re.escape(cut).replace(r"\ ", r"\s+") for cut in longest_first)
        self._cut = re.compile(rf"(?<![^\W\d])(?<![/\-])(?:{cuts})(?![\w/\-])", re.IGNORECASE)

    def of(self, text: str) -> str:
        """The text with each word cut short as the word it stands for; its point is gone."""
        if not self._words:
            return text
        return self._cut.sub(lambda m: self._words[" ".join(m[0].lower().split())], text)
