"""Names and telephones: one key for what people write in several ways."""


def name_key(text: str) -> str:
    """Small letters, single spaces, ё as е, no quotation marks: `ТОО  «Ёлка»` → `тоо елка`."""
    plain = "".join(" " if c in "«»“”„\"'" else c for c in text.casefold())
    return " ".join(plain.replace("ё", "е").split())


def phone_key(text: str) -> str:
    """The last ten digits, so that 8 701 … and +7 701 … are one telephone."""
    return "".join(c for c in text if c.isdigit())[-10:]
