"""The invented company: carriers, drivers, trucks, customers; no real plate or telephone."""

from dataclasses import dataclass
from random import Random

from core.domain.fleet import Carrier, Customer, Driver, Truck
from core.domain.ids import new_id

OWN = "Ақ Жол Логистик"
HIRED = ("ИП Қуанышев", "ТОО «Батыс-Транзит»")

_DRIVERS = (
    "Ахметов Серік", "Дюсенов Қайрат", "Сериков Болат", "Есенов Қайрат", "Лукпанов Марат",
    "Жұмағалиев Асхат", "Тілеуов Нұрлан", "Кенжебаев Руслан", "Петров Алексей", "Утегенов Дәулет",
    "Сүлейменов Ерлан", "Бекқалиев Арман", "Иванов Сергей", "Қабылов Темір", "Мұқанов Еркін",
    "Шарипов Рустам", "Досжанов Айбек", "Оразов Мейрам", "Ким Виктор", "Ғаббасов Талғат",
    "Нұрпейісов Санат", "Абишев Жанат", "Кузнецов Андрей", "Хамитов Бауыржан", "Әлиев Самат",
    "Ілиясов Думан", "Төлегенов Азамат", "Ермеков Кайсар", "Байменов Олжас", "Смағұлов Қанат",
    "Юсупов Тимур", "Рахимов Еділ", "Мырзабеков Ұлан", "Сапаров Нұржан", "Жақсыбаев Әділ",
    "Калиев Марлен", "Волков Дмитрий", "Құрманов Ерік", "Исаев Рашид", "Төребеков Жасұлан",
)  # fmt: skip

_KINDS = ("Volvo FH", "DAF XF", "Scania R", "MAN TGX", "КамАЗ 54901", "Mercedes Actros")

CUSTOMERS = (
    ("Волга-Трейд", "Самара", ("сухофрукты", "плёнка", "посуда"), 24.0, 15_000.0),
    ("Агро-Юг", "Тольятти", ("мука", "крупа"), 24.0, 12_000.0),
    ("Дом-Строй", "Самара", ("плитка", "сантехника"), 48.0, 15_000.0),
    ("Мебель-Трейд", "Москва", ("мебель",), 24.0, 20_000.0),
    ("Сарат-Опт", "Саратов", ("одежда", "ткани"), 24.0, 12_000.0),
    ("Урал-Маркет", "Оренбург", ("овощи", "консервы"), 12.0, 18_000.0),
    ("МосТекстиль", "Москва", ("ткани", "одежда"), 48.0, 20_000.0),
)
"""Name, town, cargoes, free hours, rubles a started day after them."""


@dataclass(frozen=True)
class Company:
    """The registers of the demonstration."""

    carriers: tuple[Carrier, ...]
    drivers: tuple[Driver, ...]
    trucks: tuple[Truck, ...]
    customers: tuple[Customer, ...]


def make_company(random: Random) -> Company:
    """Forty trucks: thirty-four of the company's own, six hired."""
    own = Carrier(id=new_id(), name=OWN, own=True)
    hired = [
        Carrier(id=new_id(), name=name, dispatcher="диспетчер", phones=(f"+7 700 000 01 {i:02d}",))
        for i, name in enumerate(HIRED)
    ]
    drivers, trucks = [], []
    plates = random.sample(range(101, 990), len(_DRIVERS))
    for i, name in enumerate(_DRIVERS):
        carrier = own if i < len(_DRIVERS) - 6 else hired[i % 2]
        phone = f"+7 700 000 02 {i:02d}"
        drivers.append(
            Driver(id=new_id(), name=name, phones=(phone,), citizenship="KZ", carrier=carrier.id)
        )
        letters = random.choice("ABCEHKMT") + random.choice("ABCDEFHKLMN")
        trailer = f"{random.randint(10, 99)} {random.choice('ABCEH')}{random.choice('ABDEK')} 07"
        trucks.append(
            Truck(
                id=new_id(),
                plate=f"{plates[i]} {letters} 07",
                kind=random.choice(_KINDS),
                trailer=trailer,
                carrier=carrier.id,
            )
        )
    customers = tuple(
        Customer(
            id=new_id(),
            name=name,
            phones=(f"+7 900 000 03 {i:02d}",),
            free_hours=free,
            rate_per_day=rate,
            currency="RUB",
        )
        for i, (name, _, _, free, rate) in enumerate(CUSTOMERS)
    )
    return Company((own, *hired), tuple(drivers), tuple(trucks), customers)
