"""A truck that leaves: what its gate asks and is not there, shown beside the fact."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from core.domain.event import EventKind
from core.domain.gate import GateLine, blockers
from core.domain.papers import DocumentKind
from core.phrase.drafts import Draft, EventDraft
from core.services.desk import Desk
from core.services.looking import look


def with_missing(desk: Desk, drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """The drafts, each departure with what keeps its truck; a fact is never refused."""
    events = [d for d in drafts if isinstance(d, EventDraft) and d.trip is not None]
    leaving = {d.trip for d in events if d.kind == EventKind.DEPARTED and d.trip is not None}
    if not leaving:
        return tuple(drafts)
    gates = look.gates_of(desk, leaving)
    told = {(d.trip, paper.kind) for d in events for paper in d.papers}
    return tuple(_with_gate(draft, gates, told) for draft in drafts)


def _with_gate(
    draft: Draft,
    gates: Mapping[UUID, tuple[GateLine, ...]],
    told: Collection[tuple[UUID | None, DocumentKind]],
) -> Draft:
    """What the same line says is there is not missing."""
    if not isinstance(draft, EventDraft) or draft.kind != EventKind.DEPARTED or not draft.trip:
        return draft
    here = {kind for trip, kind in told if trip == draft.trip}
    lines = blockers(gates.get(draft.trip, ()))
    asked = [line for line in lines if not line.rule.documents or {*line.rule.documents} - here]
    return replace(draft, missing=tuple(asked))
