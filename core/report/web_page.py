"""The paper as one HTML file that needs nothing else; every word of the data escaped."""

from html import escape

from core.report.format import breakable
from core.report.sheet import Cell, Column, Para, Row, Sheet, Table, Text

_STYLE = """
@page { size: A4 landscape; margin: 10mm; }
body { font: 11.3px/1.25 "DejaVu Sans Condensed", "Arial Narrow", Arial, sans-serif;
  color: #000; background: #fff; max-width: 277mm; margin: 6mm auto; padding: 0 4mm; }
header { display: grid; grid-template-columns: 1fr auto 1fr; column-gap: 6mm; align-items: baseline;
  border-bottom: 2px solid #000; padding-bottom: 1mm; margin-bottom: 2mm; }
header > :nth-child(3n) { text-align: right; }
header > :nth-child(3n+2) { text-align: center; }
h1 { font-size: 17px; margin: 0; }
h2 { font-size: 13px; margin: 3mm 0 1mm; }
p { margin: 0; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border: 1px solid #000; padding: .5mm 1mm; vertical-align: top; text-align: left;
  overflow-wrap: break-word; }
th { border-bottom-width: 2px; }
tr { break-inside: avoid; }
.right { text-align: right; }
.text { margin: 2mm 0; }
.boxed { border: solid #000; border-width: 1px 0; padding: 1mm 0; }
.pen { border-bottom: 1px solid #000; height: 4mm; }
footer { border-top: 1px solid #000; margin-top: 6mm; padding-top: 1mm; }
.sign { display: grid; grid-template-columns: repeat(3, 1fr); margin-top: 6mm; }
@media print { body { margin: 0; padding: 0; max-width: none; } }
"""


def web_page(sheet: Sheet) -> str:
    """The whole file as text, UTF-8 declared."""
    top = [sheet.left, f"<h1>{_text(sheet.title)}</h1>", sheet.right]
    cells = [f"<p><b>{_text(top[0])}</b></p>", top[1], f"<p>{_text(top[2])}</p>"]
    cells += [f"<p>{_text(part)}</p>" for part in sheet.line]
    blocks = "\n".join(_table(b) if isinstance(b, Table) else _words(b) for b in sheet.blocks)
    foot = "\n".join(f"<p>{_text(part)}</p>" for part in sheet.foot)
    signs = "\n".join(
        f"<p>{_text(role)} ______________ /{_text(name) or '&emsp;' * 8}/</p>"
        for role, name in sheet.signatures
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(sheet.language)}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{_text(sheet.title)} · {_text(sheet.right)}</title>\n"
        f"<style>{_STYLE}</style>\n</head>\n<body>\n<header>\n{chr(10).join(cells)}\n</header>\n"
        f'{blocks}\n<footer>\n{foot}\n<div class="sign">\n{signs}\n</div>\n</footer>\n'
        "</body>\n</html>\n"
    )


def _text(words: str) -> str:
    return escape(breakable(words))


def _para(words: Para) -> str:
    return "".join(f"<b>{_text(s.text)}</b>" if s.bold else _text(s.text) for s in words)


def _words(block: Text) -> str:
    lead = f"<b>{_text(block.lead)}</b>" if block.lead else ""
    paras = [_para(words) for words in block.paras] or [""]
    paras[0] = lead + paras[0]
    kind = "text boxed" if block.boxed else "text"
    return f'<div class="{kind}">' + "".join(f"<p>{p}</p>" for p in paras) + "</div>"


def _table(table: Table) -> str:
    total = sum(c.width_mm for c in table.columns)
    widths = "".join(f'<col style="width:{c.width_mm / total:.2%}">' for c in table.columns)
    titles = "".join(f"<th>{_text(c.title)}</th>" for c in table.columns)
    heads = f"<thead><tr>{titles}</tr></thead>\n" if table.ruled else ""
    rows = "\n".join(_row(row, table.columns) for row in table.rows)
    return (
        f"<h2>{_text(table.title)}</h2>\n<table>\n<colgroup>{widths}</colgroup>\n"
        f"{heads}<tbody>\n{rows}\n</tbody>\n</table>"
    )


def _row(row: Row, columns: tuple[Column, ...]) -> str:
    if row.is_band:
        return f'<tr><td colspan="{len(columns)}">{_cell(row.cells[0])}</td></tr>'
    cells = zip(row.cells, columns, strict=True)
    return "<tr>" + "".join(f'<td class="{c.align}">{_cell(x)}</td>' for x, c in cells) + "</tr>"


def _cell(cell: Cell) -> str:
    pen = '<div class="pen"></div>' if cell.write_in else ""
    return "".join(f"<p>{_para(words)}</p>" for words in cell.paras) + pen
