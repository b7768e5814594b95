"""A line as words, numbers, clock times and signs; letters folded so that spellings meet."""

import re
from dataclasses import dataclass

_FOLD = str.maketrans(
    {"ё": "е", "ә": "а", "қ": "к", "ң": "н", "ғ": "г", "ү": "у", "ұ": "у", "ө": "о", "і": "и"}
    | {"һ": "х", "ë": "е", "'": None, "’": None, "ʼ": None}
)
_LATIN_LOOK = str.maketrans("abcehkmoptxyi", "авсенкмортхуи")
_INVISIBLE = dict.fromkeys([0x200B, 0x200E, 0x200F, 0xFEFF, *range(0x202A, 0x202F)])
_SPACES = dict.fromkeys([0xA0, 0x202F, 0x2009], " ")
_DASHES = dict.fromkeys([0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212], "-")

_SHIFTED_SIX = re.compile(r"(?<=\d)\^(?=\d\d)")
"""`13^10`: the colon of the Russian layout is typed with the same keys."""

_MORE_THAN = re.compile(r"(?<=\d)\+(?!\d)")
"""`300+ машин`."""

_LATIN_PREPOSITION = re.compile(r"(?<![A-Za-z\d])[ckbCKB](?= +(?:[а-яё]{2}|\d+ ?[а-яё]))")
"""`c 6 утра`, `k 18 часам`: the letter of the other layout that looks the same."""

_PIECES = re.compile(
    r"(?P<phone>\+7(?:[ ()\-]*\d){10}(?!\d)|\+\d(?:[ ()\-]*\d){9,13}(?!\d)"
    r"|\b8[ (\-]?7\d\d[ )\-]*\d{3}[ \-]?\d\d[ \-]?\d\d\b)"
    r"|(?P<stamp>(?<![\d.])\d{1,2}(?P<sep>[.:/\-])\d{1,2}(?:(?P=sep)\d{1,4})?(?![\d]))"
    r"|(?P<number>\d+(?:[.,]\d{1,2}(?!\d))?)"
    r"|(?P<word>[^\W\d_]+(?:['’ʼ][^\W\d_]+)*)"
    r"|(?P<sign>[^\s\w]|_)"
)

NUMBER_ENDINGS = frozenset(
    [
        "да",
        "де",
        "дай",
        "дей",
        "тай",
        "тей",
        "та",
        "те",
        "дан",
        "ден",
        "тан",
        "тен",
        "нан",
        "нен",
        "га",
        "ге",
        "ка",
        "ке",
        "даги",
        "деги",
        "нын",
        "нин",
        "ши",
        "шы",
        "ым",
        "сы",
        "си",
        "го",
        "й",
        "му",
        "м",
        "е",
        "ое",
        "ого",
        "ине",
        "инде",
        "еу",
        "еуи",
        "еуден",
        "ауден",
        "сине",
        "синде",
        "сында",
        "ны",
        "ни",
        "на",
        "не",
        "ына",
        "сына",
        "и",
        "ы",
        "ий",
        "ми",
        "ые",
        "ыми",
        "ды",
        "ди",
        "ты",
        "ти",
        "дын",
        "дин",
        "тын",
        "тин",
        "дагы",
        "тагы",
        "теги",
        "мен",
        "бен",
        "пен",
        "ой",
        "ом",
        "ому",
        "ый",
        "ая",
        "st",
        "nd",
        "rd",
        "th",
    ]
)
"""What may hang on a number behind a hyphen: `9-да`, `23-го` (folded)."""


_LOOSE_ENDINGS = frozenset(
    ["де", "те", "дан", "ден", "тан", "тен", "нан", "нен", "ге", "ке", "га", "деги", "даги"]
)
_HOUR_WORDS = frozenset(["сагат", "саг", "танги", "тангы", "туски", "кешки", "тунги", "тунгы"])
_ENDED = (1, 2, 4)
_FULL_ENDINGS = "аеиоуыэюяьй"


@dataclass(frozen=True, slots=True)
class Token:
    """One piece of a line; `key` is the folded word, `parts` the numbers of a stamp."""

    text: str
    key: str
    kind: str  # word | number | stamp | phone | sign
    start: int
    end: int
    glued: bool  # nothing between it and the piece before
    parts: tuple[int, ...] = ()
    sep: str = ""
    ending: str = ""  # of a number: 9-да → да

    @property
    def number(self) -> float | None:
        """Value of a number; None for anything else."""
        return float(self.text.replace(",", ".")) if self.kind == "number" else None


def fold(word: str) -> str:
    """Lower case, ё as е, Kazakh letters as the ones typed for them, look-alikes as Cyrillic."""
    low = word.lower().translate(_FOLD)
    if any("a" <= c <= "z" for c in low) and any("а" <= c <= "я" for c in low):
        return low.translate(_LATIN_LOOK)
    return low


def clean(text: str) -> str:
    """Text without invisible signs, one kind of space and of dash."""
    plain = text.translate(_INVISIBLE).translate(_SPACES).translate(_DASHES)
    plain = _LATIN_PREPOSITION.sub(lambda m: m[0].translate(_LATIN_LOOK), plain)
    return _SHIFTED_SIX.sub(":", _MORE_THAN.sub("", plain))


def tokenise(text: str) -> tuple[Token, ...]:
    """Pieces of a line in order; a hyphen between two words is dropped."""
    found = [_token(m, text) for m in _PIECES.finditer(text)]
    kept = [t for i, t in enumerate(found) if not _is_abbreviation_dot(found, i)]
    return tuple(_join_endings(kept))


def _is_abbreviation_dot(found: list[Token], i: int) -> bool:
    """The dot of `прош. гр. 13:20`, not the one between two thoughts."""
    if found[i].text != "." or i == 0 or i + 1 >= len(found):
        return False
    before, after = found[i - 1], found[i + 1]
    is_short = before.kind == "word" and len(before.key) <= 4 and found[i].glued
    is_cut = is_short and before.key[-1] not in _FULL_ENDINGS
    goes_on = after.text[0].islower() or (after.text[0].isdigit() and len(after.text) != 3)
    return is_cut and goes_on


def _token(match: re.Match[str], text: str) -> Token:
    kind = next(k for k in ("phone", "stamp", "number", "word", "sign") if match[k] is not None)
    piece = match[0]
    parts = tuple(int(p) for p in re.findall(r"\d+", piece)) if kind == "stamp" else ()
    start = match.start()
    return Token(
        text=piece,
        key=fold(piece),
        kind=kind,
        start=start,
        end=match.end(),
        glued=start > 0 and not text[start - 1].isspace(),
        parts=parts,
        sep=match["sep"] or "",
    )


def _join_endings(found: list[Token]) -> list[Token]:
    joined: list[Token] = []
    at = 0
    while at < len(found):
        token = found[at]
        tail = _hanging(found, at)
        if tail is not None and token.kind in ("number", "stamp") and tail.key in NUMBER_ENDINGS:
            joined.append(_with_ending(token, tail))
            at += 3
            continue
        if _has_glued_ending(found, at) or _has_loose_ending(found, at):
            joined.append(_with_ending(token, found[at + 1]))
            at += 2
            continue
        if tail is not None and token.kind == "word":
            joined.append(token)
            at += 2  # the hyphen goes, the second word stays
            continue
        joined.append(token)
        at += 1
    return joined


def _has_glued_ending(found: list[Token], at: int) -> bool:
    """`6дан`, `23го`, `1190ды`; a number of three figures is a plate: `771ке`."""
    token = found[at]
    is_short = token.kind == "stamp" or len(token.text) in _ENDED
    if token.kind not in ("number", "stamp") or not is_short or at + 1 >= len(found):
        return False
    tail = found[at + 1]
    is_ending = tail.key in ("й", "е") or (len(tail.key) > 1 and tail.key in NUMBER_ENDINGS)
    return tail.glued and is_ending


def _has_loose_ending(found: list[Token], at: int) -> bool:
    """`таңғы 6 дан бері`, `сағат 12 де`: the ending typed apart; `да` may be a Russian yes."""
    token = found[at]
    is_short = token.kind == "stamp" or len(token.text) in (1, 2)
    if token.kind not in ("number", "stamp") or not is_short or at + 1 >= len(found):
        return False
    tail = found[at + 1]
    alone = tail.kind == "word" and not tail.glued
    is_ending = tail.key in _LOOSE_ENDINGS or (tail.key == "да" and _is_after_hour(found, at))
    return alone and is_ending


def _is_after_hour(found: list[Token], at: int) -> bool:
    """`сағат 10 да`, `түнгі 11 да`."""
    return at > 0 and found[at - 1].key in _HOUR_WORDS


def _hanging(found: list[Token], at: int) -> Token | None:
    """The word that hangs on a piece behind a hyphen."""
    if at + 2 >= len(found):
        return None
    dash, tail = found[at + 1], found[at + 2]
    ties = dash.text == "-" and dash.glued and tail.glued and tail.kind == "word"
    return tail if ties else None


def _with_ending(token: Token, tail: Token) -> Token:
    return Token(
        text=token.text,
        key=token.key,
        kind=token.kind,
        start=token.start,
        end=tail.end,
        glued=token.glued,
        parts=token.parts,
        sep=token.sep,
        ending=tail.key,
    )
