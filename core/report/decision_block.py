"""What must be decided, as questions."""

from core.domain.crossing import Direction
from core.report.format import NBSP, hour_range, stamp_of
from core.report.gate_words import gate_blockers
from core.report.paper import DailyReport, Decision
from core.report.sheet import Text, para
from core.report.truck_row import Step
from core.report.words import Words

AT_MOST = 6


def decisions_block(report: DailyReport, words: Words) -> Text:
    """The questions, numbered; more than six are named by their count."""
    lead = words.texts["decisions"] + "  "
    if not report.decisions:
        return Text((para(words.texts["decisions_none"]),), lead=lead, boxed=True)
    shown = report.decisions[:AT_MOST]
    said = [f"{n}){NBSP}{question(d, words)}" for n, d in enumerate(shown, start=1)]
    if len(report.decisions) > AT_MOST:
        said.append(words.say("decide_more", n=len(report.decisions) - AT_MOST))
    return Text((para("    ".join(said)),), lead=lead, boxed=True)


def question(decision: Decision, words: Words) -> str:
    """One question in words."""
    if decision.kind == "divert":
        return _divert(decision, words)
    values: dict[str, object] = {
        "plate": words.plate(decision.plate),
        "plates": ", ".join(p.split()[0] for p in decision.plate.split(", ")),
        "n": decision.count,
        "why": words.texts.get(f"refusal_{decision.code}", decision.code),
        "at": stamp_of(decision.at, words.now) if decision.at else "",
        "papers": gate_blockers(decision.papers, words.texts, words.language),
        "step": words.step(Step(decision.text, decision.who, decision.at)),
    }
    key = f"decide_{decision.kind}"
    if decision.kind == "refused" and decision.text:
        key = "decide_refused_step"
    return words.say(key, **values)


def _divert(decision: Decision, words: Words) -> str:
    here = words.crossing(decision.crossing, "", Direction(decision.direction))
    there = words.crossing(decision.other_crossing, "", Direction(decision.direction))
    return words.say(
        "decide_divert",
        n=decision.count,
        all=decision.out_of,
        crossing=here,
        other=there,
        range=hour_range(*decision.range) if decision.range else "",
        other_range=hour_range(*decision.other_range) if decision.other_range else "",
    )
