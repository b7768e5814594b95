"""What one message leaves for the next: the trip's stage, and what is taken back by it."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from core.domain.event import EventKind as K
from core.domain.trip import Stage
from core.phrase.chats.chat import Message
from core.phrase.drafts import Draft, EventDraft
from core.phrase.reading.tokens import tokenise
from core.phrase.vocabulary import Vocabulary

_STAGE_AFTER = {
    K.JOINED_QUEUE: Stage.QUEUE,
    K.CALLED: Stage.CALLED,
    K.EXIT_POST_IN: Stage.EXIT_POST,
    K.EXIT_POST_OUT: Stage.NEUTRAL,
    K.ENTRY_POST_IN: Stage.ENTRY_POST,
    K.RELEASED: Stage.AFTER_BORDER,
    K.BREAKDOWN: Stage.BROKEN,
    K.REPAIRED: Stage.EN_ROUTE,
    K.ARRIVED: Stage.ARRIVED,
    K.UNLOADING: Stage.ARRIVED,
    K.DELIVERED: Stage.DELIVERED,
}


def stages_after(drafts: Iterable[Draft]) -> dict[UUID, Stage]:
    """What trips do after these entries, for the messages that follow."""
    found: dict[UUID, Stage] = {}
    for draft in drafts:
        if not isinstance(draft, EventDraft) or draft.replaces is not None or draft.trip is None:
            continue
        stands = draft.kind == K.POSITION and draft.km_to_barrier is not None
        stage = Stage.QUEUE if stands else _STAGE_AFTER.get(draft.kind)
        if stage is not None:
            found[draft.trip] = stage
    return found


def is_taken_back(told: Sequence[Message], number: int, words: Vocabulary) -> bool:
    """True where the sender's next message begins with "отбой"."""
    sender = told[number].sender
    if not sender:
        return False
    behind = (m for m in told[number + 1 :] if m.sender == sender and not m.skip)
    following = next(behind, None)
    if following is None:
        return False
    marks = words.find([t.key for t in tokenise(following.text)][:4])
    return any(mark.is_("command", "takeback") for mark in marks)
