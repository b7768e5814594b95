"""What can be done on the board, each by its key; with the rows that are chosen."""

from typing import Final

from ui import keys
from ui.action import Action
from ui.i18n import QT_TRANSLATE_NOOP

BOARD_ACTIONS: Final[tuple[Action, ...]] = (
    Action(
        "acknowledge-rows",
        QT_TRANSLATE_NOOP("Keys", "I have it: take the alerts of the chosen trucks in hand"),
        lambda p: p.rows.acknowledge(),
        ("Space",),
        "check",
        on_table=True,
    ),
    Action(
        "no-answer-rows",
        QT_TRANSLATE_NOOP("Keys", "Chosen trucks: called, no answer"),
        lambda p: p.rows.no_answer(),
        (keys.NO_ANSWER,),
        "phone-off",
    ),
    Action(
        "still-rows",
        QT_TRANSLATE_NOOP("Keys", "Chosen trucks: still there"),
        lambda p: p.rows.still(),
        (keys.STILL,),
        "player-pause",
    ),
    Action(
        "step-rows",
        QT_TRANSLATE_NOOP("Keys", "Chosen trucks: next step, who, till when"),
        lambda p: p.rows.step(),
        (keys.STEP,),
        "flag",
    ),
    Action(
        "call-back-rows",
        QT_TRANSLATE_NOOP("Keys", "Chosen trucks: call back at …"),
        lambda p: p.rows.call_back(),
        (keys.CALL_BACK,),
        "phone-call",
    ),
    Action(
        "note-rows",
        QT_TRANSLATE_NOOP("Keys", "Chosen trucks: a note"),
        lambda p: p.rows.note(),
        (keys.NOTE,),
        "message",
    ),
    Action(
        "new-view",
        QT_TRANSLATE_NOOP("Keys", "Make a view of what the board shows"),
        lambda p: p.ask_view(),
        icon="columns-3",
    ),
    Action(
        "columns",
        QT_TRANSLATE_NOOP("Keys", "Columns: which are shown, in which order"),
        lambda p: p.session.columns_asked.emit(p.table),
        icon="columns-3",
    ),
)
