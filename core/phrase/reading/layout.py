"""A line typed in the wrong keyboard layout, read as it was meant."""

import re
from collections.abc import Callable

from core.phrase.reading.latin import in_cyrillic

_US = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_RU = "йцукенгшщзхъфывапролджэячсмитьбюё"
_TO_RU = dict(zip(_US, _RU, strict=True)) | dict(zip('{}:"<>~', "хъжэбюё", strict=True))
_TO_US = dict(zip(_RU, _US, strict=True))
_UPPER_ROW = dict(zip('"әіңғ,.үұқ', "1234567890", strict=True))
_TO_KAZAKH = dict(zip("1234567890", '"әіңғ,.үұқ', strict=True))
_ROW_RUN = re.compile(r"""^["әіңғ,.үұқ:\-]+""")
_LONE_ROW = re.compile(r"(?<=\s)[,.]{1,2}(?=\s)")
"""The 6 or 7 of the Kazakh layout between blanks: `әіі кезекте . шақырым`."""

_PIECES = re.compile(r"\S+")

_CLEAR = 0.5

Known = Callable[[str], bool]
"""Whether a folded word is one the desk knows."""


def read_as_meant(text: str, known: Known, resembles: Callable[[str], float]) -> str:
    """The line itself, or what the same keys give in the layout that makes more known words.

    Where none does, the Russian one if the line then resembles a phrase, as it did not before.
    """
    ways = [text, _upper_row_digits(text, known), in_cyrillic(text, known)]
    if _is_latin(text):
        ways.append(_in_russian(text, known))
    elif text.isascii() is False:
        ways += [_in_english(text), _in_russian(text, known)]
    best, most = text, _known_words(text, known)
    for way in ways[1:]:
        count = _known_words(way, known)
        if way != text and count > most and _is_mostly_known(way, known):
            best, most = way, count
    return _by_likeness(text, known, resembles) if best == text else best


def _by_likeness(text: str, known: Known, resembles: Callable[[str], float]) -> str:
    words = [w for w in re.findall(r"[a-z;\[\]',.]{4,}", text.lower()) if w.isascii()]
    if not words or any(known(_letters(word)) for word in words):
        return text
    typed = _in_russian(text, known)
    if resembles(typed) < _CLEAR or resembles(text) > _CLEAR / 2:
        return text
    return typed


def _known_words(text: str, known: Known) -> int:
    """Known words, with a digit as a tie-breaker: a line without any seldom is meant so."""
    words = re.findall(r"[^\W\d_]+", text)
    digits = 1 if any(c.isdigit() for c in text) else 0
    return 2 * sum(1 for w in words if len(w) > 2 and known(w)) + digits


def _is_mostly_known(text: str, known: Known) -> bool:
    """A word or two that happen to mean something are not another layout."""
    words = [w for w in re.findall(r"[^\W\d_]+", text) if len(w) > 1]
    return 2 * sum(1 for w in words if known(w)) > len(words)


def _is_latin(text: str) -> bool:
    return not re.search(r"[а-яёәіңғүұқөһ]", text.lower())


def _in_russian(text: str, known: Known) -> str:
    return _PIECES.sub(lambda m: _piece_in_russian(m[0], known), text)


def _piece_in_russian(piece: str, known: Known) -> str:
    if any(c.isdigit() for c in piece) and re.search(r"[a-z;]\d|\d[a-z]", piece.lower()):
        kazakh = "".join(_TO_KAZAKH.get(c, _TO_RU.get(c, c)) for c in piece.lower())
        if known(kazakh):
            return kazakh
    if not re.search(r"[a-zA-Z]", piece):
        return piece
    whole = _letters_in_russian(piece)
    bare = piece.rstrip(",.;:")
    trimmed = _letters_in_russian(bare) + piece[len(bare) :]
    is_end = bare != piece and known(_letters(trimmed))
    return trimmed if is_end and not known(whole) else whole


def _letters_in_russian(piece: str) -> str:
    """Signs turn into letters only beside letters: `13rv`, `417,233` keep their digits."""
    out = []
    for i, c in enumerate(piece):
        beside = piece[max(0, i - 1) : i] + piece[i + 1 : i + 2]
        is_letter = c.isalpha() or any(b.isalpha() or b in _TO_RU for b in beside)
        digits_around = any(b.isdigit() for b in beside) and not c.isalpha()
        out.append(_TO_RU.get(c.lower(), c) if is_letter and not digits_around else c)
    return "".join(out)


def _letters(text: str) -> str:
    return "".join(c for c in text if c.isalpha())


def _in_english(text: str) -> str:
    return "".join(_TO_US.get(c, c) for c in text.lower())


def _upper_row_digits(text: str, known: Known) -> str:
    """Kazakh layout without a number pad: `ң". кезек` → `417 кезек`; only where no digit stands."""
    if any(c.isdigit() for c in text):
        return text
    read = _PIECES.sub(lambda m: _piece_of_row(m[0], known), text)
    return read if read == text else _LONE_ROW.sub(lambda m: _of_row(m[0]), read)


def _of_row(piece: str) -> str:
    return "".join(_UPPER_ROW.get(c, c) for c in piece)


def _piece_of_row(piece: str, known: Known) -> str:
    run = _ROW_RUN.match(piece.lower())
    if run is None or not re.search(r'["әіңғүұқ]', run[0]):
        return piece
    rest = piece[run.end() :]
    if rest and (len(run[0]) < 2 or not known(rest) or known(piece)):
        return piece
    return _of_row(run[0]) + rest
