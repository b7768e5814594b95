"""Words of a refusal's course: whose side, what is done, how it ended; for window and paper."""

from collections.abc import Callable

from core.domain.refusal_case import Blame, Branch
from core.domain.refusal_course import RefusalEnd
from core.domain.refusal_record import CountBy
from ui.i18n import QT_TRANSLATE_NOOP, word

CONTEXT = "RefusalWords"

BLAMES: dict[str, str] = {
    Blame.US: QT_TRANSLATE_NOOP("RefusalWords", "us"),
    Blame.SHIPPER: QT_TRANSLATE_NOOP("RefusalWords", "shipper"),
    Blame.CONSIGNEE: QT_TRANSLATE_NOOP("RefusalWords", "consignee"),
    Blame.CARRIER: QT_TRANSLATE_NOOP("RefusalWords", "carrier"),
    Blame.CUSTOMER: QT_TRANSLATE_NOOP("RefusalWords", "customer"),
    Blame.BORDER: QT_TRANSLATE_NOOP("RefusalWords", "border"),
    Blame.NOBODY: QT_TRANSLATE_NOOP("RefusalWords", "nobody"),
    Blame.UNKNOWN: QT_TRANSLATE_NOOP("RefusalWords", "not known"),
}

BRANCHES: dict[str, str] = {
    Branch.UNDECIDED: QT_TRANSLATE_NOOP("RefusalWords", "not decided"),
    Branch.MEND: QT_TRANSLATE_NOOP("RefusalWords", "mend the papers, queue again"),
    Branch.RETURN: QT_TRANSLATE_NOOP("RefusalWords", "back home"),
    Branch.STORAGE: QT_TRANSLATE_NOOP("RefusalWords", "bonded store"),
    Branch.OTHER_CROSSING: QT_TRANSLATE_NOOP("RefusalWords", "another crossing"),
    Branch.RELOAD: QT_TRANSLATE_NOOP("RefusalWords", "reload to another truck"),
    Branch.CHANGE_TRUCK: QT_TRANSLATE_NOOP("RefusalWords", "change the tractor"),
}

ENDS: dict[str, str] = {
    RefusalEnd.RELEASED: QT_TRANSLATE_NOOP("RefusalWords", "let through"),
    RefusalEnd.REFUSED_AGAIN: QT_TRANSLATE_NOOP("RefusalWords", "refused again"),
    RefusalEnd.DELIVERED: QT_TRANSLATE_NOOP("RefusalWords", "unloaded"),
    RefusalEnd.RETURNED: QT_TRANSLATE_NOOP("RefusalWords", "returned to the shipper"),
    RefusalEnd.STORED: QT_TRANSLATE_NOOP("RefusalWords", "left in the bonded store"),
    RefusalEnd.RELOADED: QT_TRANSLATE_NOOP("RefusalWords", "went on with another truck"),
    RefusalEnd.GIVEN_UP: QT_TRANSLATE_NOOP("RefusalWords", "given up"),
}

COUNTED_BY: dict[str, str] = {
    CountBy.SHIPPER: QT_TRANSLATE_NOOP("RefusalWords", "by shipper"),
    CountBy.CUSTOMER: QT_TRANSLATE_NOOP("RefusalWords", "by customer"),
    CountBy.CARRIER: QT_TRANSLATE_NOOP("RefusalWords", "by carrier"),
    CountBy.CROSSING: QT_TRANSLATE_NOOP("RefusalWords", "by crossing"),
}


def blame(code: str) -> str:
    """Whose side."""
    return _word(BLAMES, code)


def branch(code: str) -> str:
    """What is done about it."""
    return _word(BRANCHES, code)


def outcome(code: str) -> str:
    """How it ended; a word nobody knows stands as it is."""
    return _word(ENDS, code)


def counted_by(code: str) -> str:
    """By whom refusals are counted."""
    return _word(COUNTED_BY, code)


def _word(table: dict[str, str], code: str) -> str:
    return word(CONTEXT, table[code]) if code in table else code


def refusal_texts(translate: Callable[[str, str], str]) -> dict[str, str]:
    """The words under the keys of core/report, in the language of `translate`."""
    families = {"blame": BLAMES, "branch": BRANCHES, "outcome": ENDS}
    return {
        f"{family}_{code}": translate(CONTEXT, text)
        for family, table in families.items()
        for code, text in table.items()
    }
