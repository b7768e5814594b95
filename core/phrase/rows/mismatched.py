"""Papers that do not tally: "номер прицепа в допп не тот", "вес в смр не бьет"."""

from itertools import pairwise

from core.phrase.happening.facts import Fact

_DIFFERS = ("другой", "другая", "другие", "разн", "ошибк", "кате", "mismatch", "differ")
_DENIED = (
    *("тот", "та", "те", "то", "совпа", "бьет", "бьют", "сход", "соответств", "стык", "match"),
    *("сай", "дурыс", "сойк"),
)
_NUMBER = ("номер", "номир", "number", "vin", "вин")
_WEIGHT, _OVER = ("вес", "веса", "весу", "салмак", "салмагы", "weight"), ("перегруз", "перевес")
_MORE = ("больше", "выше", "артык", "коп", "more")
_QR, _PAPERS = "D01 D02 D03", ("D04", "D05")


def reason_of_mismatch(fact: Fact) -> str:
    """The code, or several to choose from, of what does not tally; empty where nothing is told."""
    keys = [fact.chart.tokens[i].key for st in fact.stretches for i in range(st.start, st.end)]
    if not _differs(keys):
        return ""
    told = fact.codes("reason")
    weighs = any(key in _WEIGHT for key in keys)
    too_much = any(key.startswith((*_OVER, *_MORE)) for key in keys)
    if weighs and not too_much and _QR not in told:
        return "D04" if any(code in _PAPERS for code in told) else "D04 D03"
    named = any(key.startswith(_NUMBER) for key in keys)
    return "D03" if _QR in told or (named and set(told) <= {"D03"}) else ""


def _differs(keys: list[str]) -> bool:
    if any(key.startswith(_DIFFERS) for key in keys):
        return True
    for first, second in pairwise(keys):
        if first in ("не", "not") and second.startswith(_DENIED):
            return True
        if second == "емес" and first.startswith(_DENIED):
            return True
    return False
