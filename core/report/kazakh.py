"""Case endings of numbers in Kazakh: `17:00-ге дейін`, `41-і`; chosen by how the number is read."""

from typing_extensions import override

_UNITS = {1: "бір", 2: "екі", 3: "үш", 4: "төрт", 5: "бес", 6: "алты", 7: "жеті", 8: "сегіз"}
_UNITS |= {9: "тоғыз"}
_TENS = {1: "он", 2: "жиырма", 3: "отыз", 4: "қырық", 5: "елу", 6: "алпыс", 7: "жетпіс"}
_TENS |= {8: "сексен", 9: "тоқсан"}
_VOWELS = "аәеиіоөуұүыэюя"
_BACK = "аоұы"
_VOICELESS = "кқптсшщфхцч"
_NASAL = "мнң"


def _last_word(text: str) -> str:
    """The word with which the last figures of a text are read."""
    digits = text[-2:] if text[-2:].isdigit() else text[-1:]
    if not digits.isdigit() or int(digits) == 0:
        return "нөл" if text[-3:] != "100" else "жүз"
    number = int(digits)
    return _UNITS[number % 10] if number % 10 else _TENS[number // 10]


def _is_back(word: str) -> bool:
    vowels = [c for c in word if c in _VOWELS]
    return vowels[-1] in _BACK or word == "жиырма"


def dative(text: str) -> str:
    """`-ға`, `-ге`, `-қа`, `-ке`: to, till."""
    word = _last_word(text)
    first = ("қ" if _is_back(word) else "к") if word[-1] in _VOICELESS else None
    return (first or ("ғ" if _is_back(word) else "г")) + ("а" if _is_back(word) else "е")


def ablative(text: str) -> str:
    """`-дан`, `-ден`, `-тан`, `-тен`, `-нан`, `-нен`: from, since, of."""
    word = _last_word(text)
    first = "т" if word[-1] in _VOICELESS else "н" if word[-1] in _NASAL else "д"
    return first + ("ан" if _is_back(word) else "ен")


def possessive(text: str) -> str:
    """`-ы`, `-і`, `-сы`, `-сі`: so many of them."""
    word = _last_word(text)
    ending = "ы" if _is_back(word) else "і"
    return f"с{ending}" if word[-1] in _VOWELS else ending


def collective(text: str) -> str:
    """`7-еуі`, `6-ауы`, from eight on `8-і`: so many of them, as they are counted together."""
    if text not in {"1", "2", "3", "4", "5", "6", "7"}:
        return possessive(text)
    return "ауы" if text == "6" else "еуі"


_ENDINGS = {"ge": dative, "den": ablative, "i": possessive, "eui": collective}


class Numeral(str):
    """A value whose place in a template may ask for an ending: `{at:ge}` gives `17:00-ге`."""

    __slots__ = ()

    @override
    def __format__(self, spec: str) -> str:
        ending = _ENDINGS.get(spec)
        return f"{self!s}-{ending(str(self))}" if ending else format(str(self), spec)
