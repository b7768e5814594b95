from core.services.looking.desk_map import desk_map
from core.services.looking.look import look
from tests.desks import a_desk, send


def test_that_open_trips_are_on_the_map_and_the_unplaceable_are_counted(tmp_path):
    desk = a_desk(tmp_path)
    send(desk, "417 AK 07", ("joined_queue", "20.11 08:05"), destination="Самара")
    send(desk, "518 AF 07", ("departed", "20.11 08:05"), destination="Тмутаракань", origin="Нигде")
    send(desk, "233 DD 07", ("delivered", "20.11 08:05"), destination="Самара")
    found = desk_map(desk, look(desk))
    assert [t.view.plate for t in found.trucks] == ["417 AK 07"]
    assert found.unplaced == 1
    assert {"oral", "samara"} <= {town.code for town in found.towns}
    assert found.roads
    desk.close()
