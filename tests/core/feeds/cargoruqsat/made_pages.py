"""Pages with the markup of CarGoRuqsat, drawn from invented plates and figures."""

from datetime import date, datetime, timedelta

from core.domain.clock import ORAL
from core.feeds.seen import BookingStatus

MONTHS = ("янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек")
LABELS = {
    BookingStatus.WAITING_PAYMENT: "Производится оплата",
    BookingStatus.NOT_PAID: "Оплата не произведена",
    BookingStatus.VALIDATING: "Производится проверка",
    BookingStatus.REVIEW_FAILED: "Проверка провалена",
    BookingStatus.PENDING: "В очереди",
    BookingStatus.CANCELLED: "Пропуск отозван",
    BookingStatus.CALLED: "Вызван на пункт пропуска",
    BookingStatus.LET_IN: "Въехал на пункт пропуска",
    BookingStatus.ANNULLED: "Пропуск аннулирован",
    BookingStatus.CROSSED: "Пересёк пункт пропуска",
    BookingStatus.OVERDUE: "Пропуск просрочен",
}
SYRYM, TASKALA, DOSTYK = "Сырым - Маштаково", "Таскала - Озинки", "Достык - Алашанькоу"
OLD_NOTICE = (
    '<!-- <div class="rounded-10 bg-yellow px-3 py-2">В период c 19:00 04.11.2025 до 06:00 '
    "05.11.2025 в сервисе проводятся плановые технические работы.</div> -->"
)


def entities(text: str) -> str:
    return "".join(c if ord(c) < 128 else f"&#x{ord(c):X};" for c in text)


def page(module: str, content: str, title="Главная", lang="ru") -> str:
    return f"""

<!DOCTYPE html>
<html lang="{lang}">
<head>
    <meta charset="utf-8" />
    <title>{entities(title)}</title>
    <script type="text/javascript">
        var rootDir = "/ru/";
    </script>
</head>
<body class="layout-horizontal project-cargoruqsatdriver {module} loading" data-layout="topnav">
    <div class="wrapper"><div class="content-page"><div class="content">
    <ul class="navbar-nav"><li class="nav-item"><a class="nav-link arrow-none" href="/ru/start">{
        entities("Главная")
    }</a></li></ul>
    {OLD_NOTICE}
{content}
    </div></div></div>
</body>
</html>
"""


def grouped(number: int) -> str:
    return f"{number:,}".replace(",", "\N{NO-BREAK SPACE}")


def total(number: int, path: str, pages: int = 1) -> str:
    links = "".join(
        f'<li class=\'page-item \'><a class="page-link" href="{path}?p={n}">{n}</a></li>'
        for n in range(1, pages + 1)
    )
    return (
        f'<div class="text-right text-nowrap"><span><small>Всего записей</small> {grouped(number)}'
        f'</span><ul class="ml-2 pagination mb-0" data-pagination-name="p">{links}</ul></div>'
    )


def square(day: date, free) -> str:
    shown = f"{day.day} {MONTHS[day.month - 1]}"
    if free is None:
        title, level = f" {shown}&lt;br&gt;&lt;b&gt;Выходной день&lt;/b&gt;", 6
    else:
        title = (
            f"Свободно на {shown}&lt;br&gt;&lt;b&gt;за 1 МРП: {grouped(free[0])}&lt;br /&gt;"
            f"за 100 МРП: {grouped(free[1])}&lt;/b&gt;"
        )
        level = 5
    return (
        f'<div data-toggle="tooltip" data-html="true" title="{title}" '
        f'class="square zag-level-{level}"></div>'
    )


def start_row(name: str, first: date, free, flag="ru", squares=31) -> str:
    """`free(day)` → (standard, express), or None for a day off."""
    days = [first + timedelta(days=n) for n in range(squares)]
    return (
        '<div class=" row square-chart-row mb-1" style=""><div class=" col-md-4 font-14 '
        'square-chart-name text-left font-weight-semibold text-secondary text-nowrap" style="">'
        f'<span class="country-flag country-flag-{flag} mr-1 mr-1" ></span>{name}</div>'
        '<div class=" col-md-8 " style=""><div class="square-chart-container">'
        + "".join(square(d, free(d)) for d in days)
        + "</div></div></div>"
    )


def start(at: datetime, *rows: str, before="") -> str:
    local = at.astimezone(ORAL)
    last = local.date() + timedelta(days=30)
    days = "".join(
        '<div class="align-self-center text-left text-secondary font-12">'
        f"{d.day} {MONTHS[d.month - 1]}</div>"
        for d in (local.date(), last)
    )
    content = (
        f'{before}<h4 class="text-right pb-2">Загруженность постов</h4>\n'
        '<div style="max-height:268px; overflow:hidden;">\n<div ><div class=" row" style="">'
        '<div class=" col-md-4 " style=""><div style="line-height: 0.7rem;" class="mb-1">'
        '<span class="text-secondary font-weight-bold font-10" >Актуально на: '
        f'{local:%d.%m.%Y %H:%M}</span></div></div><div class=" col-md-8 " style="">'
        f'<div class="d-flex justify-content-between align-middle mb-2">{days}</div></div></div>'
        + "".join(rows)
        + "</div></div>"
    )
    return page("startpagesmodule_mnucargostartpage", content)


def plate_box(plate: str) -> str:
    dot = '<span class="mdi mdi-checkbox-blank-circle {}" style=";font-size : 0.25rem"></span>'
    return (
        '<div class="d-inline-block h-100"><div class="align-items-center d-flex h-100">'
        '<div class="number-plate rounded border border-dark px-1  font-16">'
        f'{dot.format("pr-1")}<span class="font-weight-bold" >{plate}</span>{dot.format("pl-1")}'
        "</div></div></div>"
    )


def badge(status, late=False) -> str:
    label = LABELS.get(status, status)
    second = '<span class="ml-1 p-1 badge badge-warning text-white" >Опаздывает</span>'
    return f'<span class="p-1 badge badge-info" >{label}</span>{second if late else ""}'


def board(number: int, *rows) -> str:
    """Rows are (name, plate, status)."""
    drawn = "".join(
        '<div class=" row border-bottom py-2" style=""><div class=" col-sm-6 " style="">'
        f'<span class="font-weight-bold font-16" >{name}</span></div><div class=" col-sm-3 " '
        f'style="">{plate_box(plate)}</div><div class=" col-sm-3 " style="">{badge(status)}</div>'
        "</div>"
        for name, plate, status in rows
    )
    return page("scoreboardmodule", total(number, "/ru/registry/scoreboard", 3) + drawn)


def register_row(name, plate, begins: datetime, status, late=False) -> str:
    local = begins.astimezone(ORAL)
    ends = local + timedelta(hours=1)
    cell = '<td    colspan="1" rowspan="1">{}</td>'
    cells = (
        f"<span  >{name}</span>",
        plate_box(plate),
        (
            '<div class="text-nowrap"><span class="d-block w-100 mr-1 font-weight-bold" >'
            f'{local:%d.%m.%Y}</span><span class="d-block w-100 mr-1" >{local:%H:%M}-'
            f"{ends:%H:%M}</span></div>"
        ),
        f'<div class="d-inline-block h-100"><div>{badge(status, late)}</div></div>',
    )
    return "<tr    >" + "".join(cell.format(c) for c in cells) + "</tr>"


def register(number: int, *rows: str) -> str:
    options = "".join(f'<option value="{s.value}" >{text}</option>' for s, text in LABELS.items())
    heads = ("Пункт пропуска", "Номерной знак ТС", "Дата и время очереди", "Статус")
    head = "".join(f'<th    colspan="1" rowspan="1"><span  >{h}</span></th>' for h in heads)
    content = (
        f'<select name="flStatus" multiple="multiple">{options}</select>'
        f"{total(number, '/ru/registry/public-list', 4)}"
        '<div class="table-responsive"><table class="table table-sm"><thead    ><tr   '
        f'class="tablebox-first-header-row" >{head}</tr></thead><tbody    >{"".join(rows)}</tbody>'
        "</table></div>"
    )
    return page("applicationmodule_mnuapplicationpubliclistwithoutcache", content)


STAY_HEADS = (
    "Зона ожидания",
    "Пункт пропуска",
    "Номерной знак ТС",
    "Дата и время въезда",
    "Дата и время выезда",
    "Период пребывания",
    "Статус",
    "Активная бронь",
)


def stay_row(
    name, plate, entered, left="", stay="", *, status=None, booking="21.12.2026 05:00 - 06:00"
) -> str:
    area = f"Зона ожидания при пункте пропуска &quot;{name.split(' - ')[0]}&quot;"
    word = status or ("Выехал" if left else "В зоне ожидания")
    cells = (area, name, plate, entered, left, stay, word, booking)
    return "<tr>" + "".join(f"<td>{c}</td>" for c in cells) + "</tr>"


def stays(number: int, *rows: str, pages=1) -> str:
    head = "".join(f"<th><span>{h}</span></th>" for h in STAY_HEADS)
    path = "https://cgr.qoldau.kz/ru/registry/wa-history/list?flStatus=Active"
    links = "".join(
        f'<li class="page-item"><a class="page-link" href="{path}&p={n}">{n}</a></li>'
        for n in (1, pages)
    )
    content = (
        '<div class="text-right text-nowrap"><span><small>Всего записей</small> '
        f'{grouped(number)}</span></div><div class="table-responsive"><table class="table '
        f'table-sm"><thead><tr>{head}</tr></thead><tbody>{"".join(rows)}</tbody></table></div>'
        f'<ul class="pagination">{links}</ul>'
    )
    return page("wahistorymodule", content)


def checkpoints(*rows, pages=1) -> str:
    """Rows are (id, name, country)."""
    drawn = "".join(
        '<div class=" row border-bottom py-2" style=""><div class=" col-sm-8 " style="">'
        '<div class=" row row h-100" style=""><div class=" col-md-8 " style="">'
        f"<a href=\"/ru/registry/checkpoint/list/{key}/view\" class='font-weight-bold font-16'  >"
        f'{name}</a><br><span class="text-secondary font-12" >область, район</span></div>'
        f'<div class=" col-md-4 " style=""><span class="font-weight-bold" >{country}</span></div>'
        '</div></div><div class=" col-sm-4 " style=""><a href="/ru/application/list/op/-1/-1/'
        f"CreateV2Create?CheckpointId={key}\" class='btn btn-sm'  >Забронировать</a></div></div>"
        for key, name, country in rows
    )
    content = total(49, "/ru/registry/checkpoint/list", pages) + drawn
    return page("checkpointmodule", content)


def maintenance() -> str:
    words = "В период с 19:00 04.12.2026 до 06:00 05.12.2026 проводятся технические работы."
    return page("startpagesmodule_mnucargostartpage", f"<h3>{entities(words)}</h3>")
