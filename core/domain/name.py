"""Names and telephones: one key for what people write in several ways, names made short."""

import re
from typing import Final

_NBSP: Final = "\u00a0"
_FORMAL: Final = re.compile(r"\w{2,4}\s*[«“„\"](?P<name>[^«»“”„\"]+)[»”“\"]")


def name_key(text: str) -> str:
    """Small letters, single spaces, ё as е, no quotation marks: `ТОО  «Ёлка»` → `тоо елка`."""
    plain = "".join(" " if c in "«»“”„\"'" else c for c in text.casefold())
    return " ".join(plain.replace("ё", "е").split())


def phone_key(text: str) -> str:
    """The last ten digits, so that 8 701 … and +7 701 … are one telephone."""
    return "".join(c for c in text if c.isdigit())[-10:]


def short_person(name: str) -> str:
    """`Дюсенов Қайрат` → `Дюсенов Қ.`."""
    parts = name.split()
    if len(parts) < 2 or parts[1].endswith("."):
        return name
    return f"{parts[0]}{_NBSP}{parts[1][0]}."


def short_company(name: str) -> str:
    """`ТОО «Батыс-Транзит»` → `Батыс-Транзит`; `ИП Қуанышев` stays, on one line."""
    found = _FORMAL.fullmatch(name.strip())
    return found["name"] if found else name.replace("ИП ", f"ИП{_NBSP}")
