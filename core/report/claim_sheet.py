"""The claim laid out on paper: head, hours by side, cost, timeline, forecasts, papers."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from core.domain.clock import near_hour
from core.domain.delay import HANDLING
from core.domain.papers import Attachment, Document
from core.domain.quantiles import Quantiles
from core.report import claim_rows as say
from core.report.claim import Claim
from core.report.format import NBSP, hour_range, long_date, span, stamp
from core.report.sheet import Block, Column, Row, Sheet, Table, Text, bold, cell, para
from core.report.truck_row import OrderLine
from core.report.words import Words


def compose_claim(claim: Claim, texts: Mapping[str, str], language: str) -> Sheet:
    """The paper in one language; `texts` are the report's texts, every key of them."""
    words = Words(texts, language, claim.as_of)
    ref = claim.view.trip.ref
    title = words.say("claim_title", ref=ref)
    company = claim.company
    return Sheet(
        language=language,
        title=title,
        left=company.name,
        right=long_date(claim.as_of, texts),
        line=(_made(claim, words), words.say("claim_as_of", at=stamp(claim.as_of)), texts["zone"]),
        blocks=tuple(_blocks(claim, words)),
        foot=(words.texts["claim_foot"],),
        signatures=((texts["sign_dispatcher"], company.dispatcher), (texts["sign_chief"], "")),
        page=texts["page"],
        running=f"{company.name} · {title} · {stamp(claim.made_at)}".removeprefix(" · "),
    )


def _made(claim: Claim, words: Words) -> str:
    company = claim.company
    by = " · ".join(part for part in (company.dispatcher, company.desk) if part)
    return words.say("claim_made", at=stamp(claim.made_at), by=by)


def _blocks(claim: Claim, words: Words) -> Iterator[Block]:
    if claim.company.is_demonstration:
        yield Text((para(bold(words.texts["demonstration"])),))
    yield _who(claim, words)
    yield _parts(claim, words)
    yield _cost(claim, words)
    yield _timeline(claim, words)
    if claim.said:
        yield _forecasts(claim, words)
    yield _papers(claim, words)


def _columns(words: Words, *given: tuple[str, float]) -> tuple[Column, ...]:
    return tuple(Column(words.texts[key], width) for key, width in given)


def _who(claim: Claim, words: Words) -> Text:
    view = claim.view
    trailer = words.say("trailer", plate=words.plate(view.trailer)) if view.trailer else ""
    carrier = view.carrier.name if view.is_hired and view.carrier else ""
    truck = para(bold(words.plate(view.plate)), *_more(trailer, view.driver_name, carrier))
    way = " → ".join(part for part in (view.trip.origin, view.trip.destination) if part)
    posts = [words.way(claim.crossings.get(c), c, view.trip.direction) for c in view.trip.crossings]
    lines = [truck, para(way, *_more(*posts))]
    for order in view.orders:
        name = words.customer(order.customer.name) if order.customer else ""
        number = words.say("order_first", order=order.shipment.order)
        cargo = OrderLine("", "", order.shipment.cargo, order.shipment.weight_kg)
        due = order.shipment.promised_at or order.shipment.deadline or view.promised_at
        promised = words.say("claim_promised", at=stamp(due)) if due else ""
        lines.append(para(f"{name} {number}".strip(), *_more(words.cargo(cargo), promised)))
    return Text(tuple(lines))


def _more(*parts: str) -> list[str]:
    return [f" · {part}" for part in parts if part]


def _parts(claim: Claim, words: Words) -> Table:
    columns = _columns(
        words,
        ("claim_col_side", 76),
        ("claim_col_from", 34),
        ("claim_col_to", 34),
        ("claim_col_hours", 24),
        ("claim_col_remark", 109),
    )
    rows = [
        Row(
            (
                cell(say.side_name(part.side, claim, words)),
                cell(stamp(part.began)),
                cell(say.ended(part)),
                cell(say.hours_text(part.so_far(claim.as_of))),
                cell(say.remark(part, words)),
            )
        )
        for part in claim.parts
        if part.within(None, claim.as_of)
    ]
    return Table(words.texts["claim_parts"], columns, (*rows, *_sums(claim, words)))


def _sums(claim: Claim, words: Words) -> Iterator[Row]:
    """One line: hours of each side, and all that is downtime."""
    if claim.cost is None:
        yield Row((cell(words.texts["claim_no_delay"]),), is_band=True)
        return
    sides = claim.cost.sides.items()
    told = [
        f"{say.side_name(side, claim, words)} {say.hours_text(time)}"
        for side, time in sides
        if side not in HANDLING
    ]
    hours = say.hours_text(claim.cost.downtime)
    text = words.say("claim_sum", hours=hours, list=" + ".join(told))
    yield Row((cell(bold(text)),), is_band=True)


def _cost(claim: Claim, words: Words) -> Table:
    columns = _columns(
        words,
        ("claim_col_customer", 62),
        ("claim_col_counts", 86),
        ("claim_col_hours", 22),
        ("claim_col_free", 24),
        ("claim_col_rate", 49),
        ("claim_col_sum", 34),
    )
    rows = []
    for owed in claim.cost.charges if claim.cost else ():
        orders = ", ".join(order for order in owed.orders if order)
        charge = owed.charge
        bound = f"≥{NBSP}" if charge.grows else ""
        units = f"{bound}{charge.units} × {say.rate(charge, words)}"
        rows.append(
            Row(
                (
                    cell(words.customer(owed.customer.name), f" ({orders})" if orders else ""),
                    cell(say.paid_sides(charge, claim, words)),
                    cell(say.hours_text(charge.counted)),
                    cell(words.number(charge.terms.free / timedelta(hours=1))),
                    cell(units),
                    cell(bold(f"{bound}{words.money(charge.money)}")),
                )
            )
        )
    if not rows:
        rows.append(Row((cell(words.texts["claim_no_terms"]),), is_band=True))
    return Table(words.texts["claim_cost"], columns, tuple(rows))


def _timeline(claim: Claim, words: Words) -> Table:
    columns = _columns(
        words,
        ("claim_col_when", 34),
        ("claim_col_what", 54),
        ("claim_col_where", 52),
        ("claim_col_words", 66),
        ("claim_col_source", 26),
        ("claim_col_heard", 45),
    )
    rows = [
        Row(
            (
                cell(say.happened(event)),
                cell(bold(say.what(event, words))),
                cell(say.where(event, claim, words)),
                cell(event.text or event.raw),
                cell(say.source(event, words)),
                cell(say.heard(event, words)),
            )
        )
        for event in claim.timeline
    ]
    if not rows:
        rows = [Row((cell(words.texts["claim_no_entries"]),), is_band=True)]
    return Table(words.texts["claim_timeline"], columns, tuple(rows))


def _forecasts(claim: Claim, words: Words) -> Table:
    columns = _columns(
        words,
        ("claim_col_said", 40),
        ("x_crossing", 80),
        ("claim_col_wait", 50),
        ("claim_col_arrival", 107),
    )
    rows = [
        Row(
            (
                cell(stamp(record.issued_at)),
                cell(
                    words.way(
                        claim.crossings.get(record.crossing),
                        record.crossing,
                        claim.view.trip.direction,
                    )
                    if record.crossing
                    else ""
                ),
                cell(_hours(record.wait)),
                cell(_arrives(record.issued_at, record.arrival)),
            )
        )
        for record in claim.said
    ]
    return Table(words.texts["claim_forecasts"], columns, tuple(rows))


def _hours(wait: Quantiles | None) -> str:
    return "" if wait is None else hour_range(wait.q10, wait.q90)


def _arrives(issued: datetime, arrival: Quantiles | None) -> str:
    if arrival is None:
        return ""
    first, last = (issued + timedelta(hours=h) for h in (arrival.q10, arrival.q90))
    return span(near_hour(first), near_hour(last))


def _papers(claim: Claim, words: Words) -> Table:
    columns = _columns(
        words,
        ("claim_col_paper", 60),
        ("claim_col_number", 50),
        ("claim_col_status", 40),
        ("claim_col_dates", 42),
        ("claim_col_files", 85),
    )
    rows = [_document(document, claim, words) for document in claim.documents]
    loose = claim.files_of(None)
    if loose:
        files = ", ".join(_file(a, words) for a in loose)
        rows.append(Row((cell(words.say("claim_files", list=files)),), is_band=True))
    if not rows:
        rows = [Row((cell(words.texts["claim_no_papers"]),), is_band=True)]
    return Table(words.texts["claim_papers"], columns, tuple(rows))


def _document(document: Document, claim: Claim, words: Words) -> Row:
    dates = [
        d.strftime("%d.%m.%Y") if d else "" for d in (document.issued_at, document.valid_until)
    ]
    files = ", ".join(_file(a, words) for a in claim.files_of(document.id))
    return Row(
        (
            cell(words.code("document", document.kind.value)),
            cell(document.number),
            cell(document.status),
            cell(" – ".join(dates) if any(dates) else ""),
            cell(files),
        )
    )


def _file(attachment: Attachment, words: Words) -> str:
    return f"{attachment.name} ({say.size(attachment.size, words)})"
