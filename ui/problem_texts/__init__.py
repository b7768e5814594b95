"""The sentence of each problem: what is wrong and what to do; codes are those of the core.

A new code is a row in the file of its part of the house.
"""

from typing import Final

from ui.problem_texts import desk, entry, feeds, general, importing, money, report, store

PROBLEM_TEXTS: Final[dict[str, str]] = {
    **desk.TEXTS,
    **entry.TEXTS,
    **feeds.TEXTS,
    **general.TEXTS,
    **importing.TEXTS,
    **money.TEXTS,
    **report.TEXTS,
    **store.TEXTS,
}
