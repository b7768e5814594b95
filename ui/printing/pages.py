"""A sheet broken into pages: no row over two pages, heads on each, foot and signatures last."""

from dataclasses import dataclass, field

from core.report.sheet import Align, Block, Cell, Row, Sheet, Table, Text, bold, para
from ui.printing.laying import (
    BODY,
    Laid,
    Mark,
    RuleMark,
    lay_cell,
    lay_para,
    line_height,
    stack,
    width_of,
)

MM = 720 / 25.4
MARGIN = 10 * MM
_PAD_X, _PAD_Y = 0.8 * MM, 0.35 * MM
_THIN, _THICK = 2.5, 7.0
_GAP = 1.1 * MM
_LEAD = 9.0
_TITLE_SIZES = (13.0, 12.0, 11.0, 10.0)


@dataclass(frozen=True)
class PaperSize:
    """Width and height in units of the paper."""

    width: float
    height: float


A4_LANDSCAPE = PaperSize(297 * MM, 210 * MM)
A5_LANDSCAPE = PaperSize(210 * MM, 148 * MM)


def size_of(sheet: Sheet) -> PaperSize:
    """A slip is half of the sheet."""
    return A5_LANDSCAPE if sheet.is_slip else A4_LANDSCAPE


def lay_pages(sheet: Sheet) -> list[list[Mark]]:
    """Marks of every page, in tenths of a point from the corner of the paper."""
    pages = _Pages(sheet, size_of(sheet))
    for part in _head(sheet, pages.width):
        pages.put(part)
    for block in sheet.blocks:
        pages.gap(_GAP)
        _BlockLayer(pages).lay(block)
    pages.finish(_foot(sheet, pages.width))
    return pages.numbered(sheet.page)


@dataclass
class _Pages:
    """Pages as they fill; `y` is where the next thing goes."""

    sheet: Sheet
    size: PaperSize
    pages: list[list[Mark]] = field(default_factory=lambda: [[]])
    y: float = MARGIN

    @property
    def width(self) -> float:
        return self.size.width - 2 * MARGIN

    @property
    def bottom(self) -> float:
        """Above the page number."""
        return self.size.height - MARGIN - line_height(BODY) - 0.8 * MM

    @property
    def room(self) -> float:
        return self.bottom - self.y

    @property
    def is_fresh(self) -> bool:
        return not self.pages[-1]

    def put(self, part: Laid) -> None:
        self.pages[-1] += part.at(MARGIN, self.y)
        self.y += part.height

    def gap(self, height: float) -> None:
        self.y += height

    def turn(self) -> None:
        """Begin a page with its running head."""
        self.pages.append([])
        self.y = MARGIN
        running = lay_para(para(self.sheet.running), self.width)
        self.put(running)
        self.put(_rule(self.width, _THIN))
        self.gap(_GAP)

    def keep(self, height: float) -> None:
        """Turn the page unless there is so much room."""
        if self.room < height:
            self.turn()

    def finish(self, foot: Laid) -> None:
        """Definitions and signatures at the bottom of the last page."""
        self.keep(foot.height + _GAP)
        self.y = self.bottom - foot.height
        self.put(foot)

    def numbered(self, template: str) -> list[list[Mark]]:
        for number, marks in enumerate(self.pages, start=1):
            text = template.format(page=number, pages=len(self.pages))
            laid = lay_para(para(text), self.width, BODY, Align.RIGHT)
            marks.extend(laid.at(MARGIN, self.size.height - MARGIN - laid.height))
        return self.pages


def _rule(width: float, thickness: float) -> Laid:
    return Laid((RuleMark(0, 0.5 * MM, width, 0.5 * MM, thickness),), 1.0 * MM)


def _head(sheet: Sheet, width: float) -> list[Laid]:
    parts = [_title(sheet, width)]
    if any(sheet.line):
        parts.append(_three(sheet.line, width))
    return [*parts, _rule(width, _THICK)]


def _title(sheet: Sheet, width: float) -> Laid:
    """Company, title and date on one line, the title as large as fits; else on its own line."""
    sides = width_of(sheet.left, _LEAD, bold=True), width_of(sheet.right, _LEAD)
    for points in _TITLE_SIZES:
        title = width_of(sheet.title, points, bold=True)
        if title + 2 * max(sides) + 6 * MM < width:
            return _overlaid(sheet, width, points)
    side = _three((sheet.left, "", sheet.right), width)
    return stack(
        [side, lay_para(para(bold(sheet.title)), width, _TITLE_SIZES[0], Align.CENTER)], 0.3 * MM
    )


def _overlaid(sheet: Sheet, width: float, points: float) -> Laid:
    title = lay_para(para(bold(sheet.title)), width, points, Align.CENTER)
    drop = (points - _LEAD) * 9.3
    left = lay_para(para(bold(sheet.left)), width, _LEAD)
    right = lay_para(para(sheet.right), width, _LEAD, Align.RIGHT)
    return Laid((*title.marks, *left.at(0, drop), *right.at(0, drop)), title.height)


def _three(words: tuple[str, str, str], width: float) -> Laid:
    """Left, middle and right on one line; what does not fit there side by side goes below."""
    left, middle, right = (width_of(text, BODY) for text in words)
    gap = 4 * MM
    spare = width - left - middle - right - 2 * gap
    if spare < 0:
        first = _three((words[0], "", words[2]), width) if middle else None
        rest = lay_para(para(words[1]) if first else para(words[2]), width)
        return stack([first or lay_para(para(words[0]), width), rest])
    centred = (width - middle) / 2
    start = min(max(centred, left + gap), width - right - gap - middle)
    laid = [
        lay_para(para(words[0]), width),
        lay_para(para(words[1]), middle + gap),
        lay_para(para(words[2]), width, BODY, Align.RIGHT),
    ]
    marks = (*laid[0].marks, *laid[1].at(start, 0), *laid[2].marks)
    return Laid(marks, max(p.height for p in laid))


def _foot(sheet: Sheet, width: float) -> Laid:
    parts = [_rule(width, _THIN)]
    parts += [lay_para(para(text), width) for text in sheet.foot if text]
    if sheet.signatures:
        parts.append(_signatures(sheet, width))
    return stack(parts, 0.3 * MM)


def _signatures(sheet: Sheet, width: float) -> Laid:
    share = width / len(sheet.signatures)
    marks: list[Mark] = []
    top = 4.5 * MM
    base = top + line_height(_LEAD) * 0.82
    for i, (role, name) in enumerate(sheet.signatures):
        x = i * share
        marks += lay_para(para(role), share, _LEAD).at(x, top)
        start = x + width_of(role, _LEAD) + 1.5 * MM
        name_width = max(24 * MM, width_of(name, _LEAD) + 4 * MM)
        end = x + share - 5 * MM
        marks.append(RuleMark(start, base, end - name_width - 1.5 * MM, base, _THIN))
        marks += lay_para(para("/"), share, _LEAD).at(end - name_width, top)
        marks += lay_para(para(name), name_width, _LEAD, Align.CENTER).at(end - name_width, top)
        marks += lay_para(para("/"), share, _LEAD).at(end, top)
    return Laid(tuple(marks), top + line_height(_LEAD) + 1 * MM)


@dataclass
class _BlockLayer:
    """Puts one block onto the pages."""

    pages: _Pages

    def lay(self, block: Block) -> None:
        if isinstance(block, Text):
            self._text(block)
        else:
            self._table(block)

    def _text(self, block: Text) -> None:
        width = self.pages.width
        lead = width_of(block.lead, _LEAD, bold=True) if block.lead else 0.0
        words = block.paras or ((),)
        first = lay_para(para(bold(block.lead)), width, _LEAD)
        body = stack(lay_para(w, width - lead, _LEAD) for w in words)
        laid = Laid((*first.marks, *body.at(lead, 0)), max(first.height, body.height))
        if not block.lead:
            laid = body
        if block.boxed:
            laid = stack([_rule(width, _THIN), laid, _rule(width, _THIN)])
        self.pages.keep(laid.height)
        self.pages.put(laid)

    def _table(self, table: Table) -> None:
        pages = self.pages
        title = lay_para(para(bold(table.title)), pages.width, _LEAD + 1)
        head = self._head_row(table) if table.ruled else Laid((), 0)
        rows = [self._row(table, row) for row in table.rows]
        first = rows[0].height if rows else 0
        pages.keep(title.height + head.height + first)
        pages.put(title)
        pages.gap(0.3 * MM)
        pages.put(head)
        for i, row in enumerate(rows):
            after = rows[i + 1].height if table.rows[i].is_band and i + 1 < len(rows) else 0
            if pages.room < row.height + after:
                pages.turn()
                pages.put(head)
            pages.put(row)

    def _head_row(self, table: Table) -> Laid:
        cells = tuple(Cell((para(bold(c.title)),)) for c in table.columns)
        laid = self._row(table, Row(cells))
        width = sum(c.width_mm for c in table.columns) * MM
        top = RuleMark(0, 0, width, 0, _THIN)
        thick = RuleMark(0, laid.height, width, laid.height, _THICK / 1.4)
        return Laid((*laid.marks, top, thick), laid.height)

    def _row(self, table: Table, row: Row) -> Laid:
        widths = [c.width_mm * MM for c in table.columns]
        aligns = [c.align for c in table.columns]
        if row.is_band:
            widths, aligns = [sum(widths)], [Align.LEFT]
        laid = [
            lay_cell(cell, width - 2 * _PAD_X, BODY, align)
            for cell, width, align in zip(row.cells, widths, aligns, strict=True)
        ]
        height = max((part.height for part in laid), default=0) + 2 * _PAD_Y
        marks: list[Mark] = []
        x = 0.0
        for part, cell, width in zip(laid, row.cells, widths, strict=True):
            marks += _placed(part, cell, x, height)
            x += width
        if table.ruled:
            marks += _frame(widths, height)
        return Laid(tuple(marks), height)


def _frame(widths: list[float], height: float) -> list[Mark]:
    """Thin rules between the cells of a row and below it."""
    edges = [sum(widths[:i]) for i in range(len(widths) + 1)]
    marks: list[Mark] = [RuleMark(x, 0, x, height, _THIN) for x in edges]
    return [*marks, RuleMark(0, height, edges[-1], height, _THIN)]


def _placed(part: Laid, cell: Cell, x: float, height: float) -> list[Mark]:
    """A cell's marks; a line for the pen below its words goes to the bottom of the row."""
    marks = part.at(x + _PAD_X, _PAD_Y)
    if cell.write_in:
        rule = part.marks[-1]
        if isinstance(rule, RuleMark) and not rule.x1:
            y = height - _PAD_Y - 14
            marks[-1] = RuleMark(x + _PAD_X, y, x + _PAD_X + rule.x2, y, rule.thickness)
    return marks
