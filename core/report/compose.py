"""The daily report laid out in one language, block by block."""

from collections.abc import Mapping

from core.report.border_blocks import crossings_table, passed_block
from core.report.decision_block import decisions_block
from core.report.density import DENSITIES, Density
from core.report.figure_lines import figure_paras
from core.report.format import clock, day_month, hour_slot, long_date, stamp
from core.report.gate_words import gate_blockers
from core.report.money_block import money_block
from core.report.paper import DailyReport, Head, OtherGroup, OtherTruck
from core.report.refusal_block import refusals_block
from core.report.sheet import (
    Block,
    Para,
    Sheet,
    Span,
    Text,
    bold,
    para,
)
from core.report.truck_blocks import truck_blocks
from core.report.words import Words


def compose(
    report: DailyReport, texts: Mapping[str, str], language: str, density: Density = DENSITIES[0]
) -> Sheet:
    """The paper in one language; `texts` are its report texts, every key of them."""
    words = Words(texts, language, report.head.now)
    head = report.head
    title = texts["title"]
    return Sheet(
        language=language,
        title=title.upper(),
        left=head.company,
        right=long_date(head.end, texts),
        line=(_period(head, words), _made(head, words), texts["zone"]),
        blocks=_blocks(report, words, density),
        foot=(f"{_definitions(report, words)} {_sum(report, words)}",),
        signatures=(
            (texts["sign_dispatcher"], head.dispatcher),
            (texts["sign_taker"], ""),
            (texts["sign_chief"], ""),
        ),
        page=texts["page"],
        running=f"{head.company} · {title} · {long_date(head.end, texts)}".removeprefix(" · "),
    )


def _period(head: Head, words: Words) -> str:
    key = "period_day" if head.is_day else "period_long"
    text = words.say(key, start=stamp(head.start), end=stamp(head.end))
    return f"{text}; {words.say('goes_on', now=stamp(head.now))}" if head.goes_on else text


def _made(head: Head, words: Words) -> str:
    at = stamp(head.made_at)
    if not head.dispatcher:
        return words.say("made_unsigned", at=at)
    return words.say("made", at=at, name=head.dispatcher)


def _definitions(report: DailyReport, words: Words) -> str:
    text = words.say("definitions", now=clock(report.head.now))
    if not report.journal:
        return text
    return f"{text} {words.say('journal', head=report.journal)}."


def _sum(report: DailyReport, words: Words) -> str:
    figures = report.figures
    return words.say(
        "adds_up",
        standing=figures.standing,
        passed=figures.passed,
        others=figures.others,
        all=figures.on_line,
    )


def _blocks(report: DailyReport, words: Words, density: Density) -> tuple[Block, ...]:
    figures = figure_paras(report, words)
    if report.head.is_demonstration:
        figures = (para(bold(words.texts["demonstration"])), *figures)
    blocks: list[Block] = [Text(figures), decisions_block(report, words)]
    blocks += truck_blocks(report, words, density)
    blocks += [crossings_table(report, words), passed_block(report, words, density)]
    money = money_block(report, words, reasons=density.reasons) if density.money else None
    refusals = refusals_block(report.refusals, words)
    blocks += [block for block in (refusals, _others(report, words), money) if block is not None]
    if report.departures:
        blocks.append(_departures(report, words))
    return tuple(blocks)


def _others(report: DailyReport, words: Words) -> Text:
    lead = words.say("others_title", n=report.figures.others)
    if report.figures.others == 0:
        return Text((), lead=lead)
    spans: list[Span] = [bold(f"{lead} — "), Span(f"{_fine(report, words)}.  ")]
    for group in report.others:
        spans += _group(group, words)
    return Text((tuple(spans),))


def _fine(report: DailyReport, words: Words) -> str:
    """How many roll as planned; how many do not, and where that is told."""
    trucks = [t for g in report.others for t in g.trucks]
    numbered = sum(t.number is not None for t in trucks)
    missing = sum(t.number is None and t.missed_slot is not None for t in trucks)
    if not numbered and not missing:
        return words.texts["others_fine"]
    said = [words.say("others_some_fine", n=len(trucks) - numbered - missing)]
    counts = (("others_late", numbered), ("others_slot", missing))
    said += [words.say(key, n=count) for key, count in counts if count]
    return ", ".join(said)


def _group(group: OtherGroup, words: Words) -> Para:
    stage = group.stage.value
    name = words.texts.get(f"group_{stage}") or words.texts[f"stage_{stage}"]
    trucks = ", ".join(_other(t, words) for t in group.trucks)
    return (bold(f"{name[:1].upper()}{name[1:]} {len(group.trucks)}: "), Span(f"{trucks}.  "))


def _other(truck: OtherTruck, words: Words) -> str:
    remarks = []
    if truck.since is not None:
        remarks.append(words.say("since", at=_short_stamp(truck, words)))
    if truck.papers:
        remarks.append(gate_blockers(truck.papers, words.texts, words.language))
    elif truck.text:
        remarks.append(truck.text)
    if truck.missed_slot is not None:
        remarks.append(words.say("misses_slot", slot=hour_slot(truck.missed_slot)))
    if truck.number is not None:
        remarks.append(words.say("row_no", n=truck.number))
    plate = words.plate(truck.plate)
    return f"{plate} ({', '.join(remarks)})" if remarks else plate


def _short_stamp(truck: OtherTruck, words: Words) -> str:
    if truck.since is None:
        return ""
    same_day = day_month(truck.since) == day_month(words.now)
    return clock(truck.since) if same_day else stamp(truck.since)


def _departures(report: DailyReport, words: Words) -> Text:
    lead = words.say("departures_title", n=len(report.departures))
    said = [
        words.say(
            "departures_missing",
            plate=words.plate(d.plate),
            papers=gate_blockers(d.papers, words.texts, words.language),
        )
        for d in report.departures
        if d.papers
    ]
    said += [
        words.say("departures_slot", plate=words.plate(d.plate), slot=hour_slot(d.missed_slot))
        for d in report.departures
        if d.missed_slot is not None and not d.papers
    ]
    ready = words.plates(
        d.plate for d in report.departures if not d.papers and d.missed_slot is None
    )
    if ready:
        said.append(words.say("departures_planned", plates=ready))
    return Text((para(bold(f"{lead}:  "), "   ·   ".join(said)),))
