<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Accuracy</name>
    <message numerus="yes">
        <source>%n forecast(s)</source>
        <translation>
            <numerusform>%n прогноз</numerusform>
            <numerusform>%n прогноза</numerusform>
            <numerusform>%n прогнозов</numerusform>
        </translation>
    </message>
    <message>
        <source>promises too much</source>
        <translation>обещает лишнее</translation>
    </message>
    <message>
        <source>too wide</source>
        <translation>шире, чем нужно</translation>
    </message>
    <message>
        <source>few trucks</source>
        <translation>мало машин</translation>
    </message>
    <message>
        <source>keeps its word</source>
        <translation>держит слово</translation>
    </message>
    <message>
        <source>promises too much: ranges too narrow</source>
        <translation>обещает лишнее: диапазоны узки</translation>
    </message>
    <message>
        <source>ranges wider than they need be</source>
        <translation>диапазоны шире, чем нужно</translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>мало машин, сравнить нельзя</translation>
    </message>
    <message>
        <source>{n} % more exact</source>
        <translation>точнее на {n} %</translation>
    </message>
    <message>
        <source>no better: {guess}</source>
        <translation>не лучше: {guess}</translation>
    </message>
    <message>
        <source>The best simple guess here: {guess}.</source>
        <translation>Лучший простой прогноз здесь: {guess}.</translation>
    </message>
    <message>
        <source>Half of the errors, by how many hours before the release it was said</source>
        <translation>Половина ошибок меньше этого; по тому, за сколько часов до прохождения сказано</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>Пост</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Обстановка</translation>
    </message>
    <message>
        <source>When joining</source>
        <translation>Когда встал</translation>
    </message>
    <message>
        <source>In the range</source>
        <translation>В диапазоне</translation>
    </message>
    <message>
        <source>Waits within the range; 8 of 10 is promised</source>
        <translation>Ожидания в диапазоне; обещано 8 из 10</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>То есть</translation>
    </message>
    <message>
        <source>So many of ten hold, chance allowed for; 8 of 10 is promised</source>
        <translation>Столько из десяти сбывается на деле, с поправкой на случай; обещано 8 из 10</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Half of the waits were nearer than this to the middle of the forecast</source>
        <translation>Половина ожиданий была ближе этого к середине прогноза</translation>
    </message>
    <message>
        <source>≤ 6 h</source>
        <translation>≤ 6 ч</translation>
    </message>
    <message>
        <source>6–12</source>
        <translation>6–12</translation>
    </message>
    <message>
        <source>12–24</source>
        <translation>12–24</translation>
    </message>
    <message>
        <source>24–48</source>
        <translation>24–48</translation>
    </message>
    <message>
        <source>&gt; 48</source>
        <translation>&gt; 48</translation>
    </message>
    <message>
        <source>Against simple guesses</source>
        <translation>Против простого прогноза</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>сразу</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>слишком мало машин</translation>
    </message>
    <message>
        <source>±{n} %</source>
        <translation>±{n} %</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Heard after</source>
        <translation>Узнаём через</translation>
    </message>
    <message>
        <source>How long after it was seen it was heard of</source>
        <translation>Через сколько после того, как увидели, узнали мы</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Разброс</translation>
    </message>
    <message>
        <source>By so much the wait of our trucks usually differs from what the figure stands for</source>
        <translation>На столько ожидание наших машин обычно отличается от того, что значит эта цифра</translation>
    </message>
    <message>
        <source>How good the sources were</source>
        <translation>Насколько точны источники</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>Считаем…</translation>
    </message>
    <message>
        <source>No source gave figures in 90 days. F5 asks CarGoRuqsat; what a driver says of the queue counts, too: press F2 and type it.</source>
        <translation>За 90 дней ни один источник не дал цифр. F5 — спросить CarGoRuqsat; слова водителя об очереди тоже считаются: нажмите F2 и наберите.</translation>
    </message>
    <message>
        <source>Off by: half of the errors are smaller; in the columns ≤ 6 h, 6–12 and so on, of what was said so many hours before the truck passed. A simple guess: the last truck that passed, the mean of two days, the weekly habit.</source>
        <translation>Ошибка: половина ошибок меньше этого; в столбцах «≤ 6 ч», «6–12» и далее — если сказано за столько часов до прохождения. Простой прогноз: последняя прошедшая машина, среднее за двое суток, «как обычно в этот день недели».</translation>
    </message>
    <message>
        <source>Nothing to compare yet. What is forecast to each truck that joins a queue is kept; when it has passed the border, its score stands here.</source>
        <translation>Сравнивать пока нечего. Прогноз каждой машине, вставшей в очередь, хранится; когда она пройдёт границу, здесь будет видно, сбылся ли он.</translation>
    </message>
    <message>
        <source>Every forecast said to a truck when it joined the queue is kept and compared with what came. In 90 days: in the range {n} of {of} (8 of 10 is promised). A wait that goes on past its range is a miss.</source>
        <translation>Каждый прогноз, данный машине при постановке в очередь, хранится и сравнивается с тем, что вышло. За 90 дней: в диапазоне {n} из {of} (обещано 8 из 10). Ожидание, которое продолжается дольше диапазона, считается промахом.</translation>
    </message>
    <message>
        <source>the last truck</source>
        <translation>последняя машина</translation>
    </message>
    <message>
        <source>the mean of two days</source>
        <translation>среднее за двое суток</translation>
    </message>
    <message>
        <source>the weekly habit</source>
        <translation>как обычно в этот день недели</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} ч</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{n} из {of}</translation>
    </message>
    <message>
        <source>{n} of 10</source>
        <translation>{n} из 10</translation>
    </message>
    <message>
        <source>{n} % more exact than a simple guess</source>
        <translation>ошибка на {n} % меньше, чем у простого прогноза</translation>
    </message>
    <message>
        <source>no better than the weekly habit</source>
        <translation>не лучше, чем «как обычно в этот день недели»</translation>
    </message>
    <message>
        <source>no better than a simple guess: {guess}</source>
        <translation>не лучше простого прогноза: {guess}</translation>
    </message>
    <message>
        <source>How good the forecast is here ({state}) has not been seen yet.</source>
        <translation>Насколько точен прогноз здесь ({state}), пока не проверено.</translation>
    </message>
    <message>
        <source>Forecast here ({state}): held {counted}, 8 of 10 promised</source>
        <translation>Прогноз ({state}): сбылся {counted}, обещано 8 из 10</translation>
    </message>
    <message>
        <source>off by {hours}</source>
        <translation>ошибка {hours}</translation>
    </message>
</context>
<context>
    <name>Alert</name>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Stands too long</source>
        <translation>Стоит слишком долго</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>Will probably be late</source>
        <translation>Скорее всего опоздает</translation>
    </message>
    <message>
        <source>Booking about to be lost</source>
        <translation>Бронь вот-вот сгорит</translation>
    </message>
    <message>
        <source>Broken down</source>
        <translation>Поломка</translation>
    </message>
    <message>
        <source>State of a crossing</source>
        <translation>Обстановка на посту</translation>
    </message>
    <message>
        <source>No data from a source</source>
        <translation>Нет данных от источника</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Days in Russia</source>
        <translation>Дни в РФ</translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message numerus="yes">
        <source>%n call(s) without an answer</source>
        <translation>
            <numerusform>не дозвонились %n раз</numerusform>
            <numerusform>не дозвонились %n раза</numerusform>
            <numerusform>не дозвонились %n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of our trips</source>
        <translation>
            <numerusform>наших рейсов через пост: %n</numerusform>
            <numerusform>наших рейсов через пост: %n</numerusform>
            <numerusform>наших рейсов через пост: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{plate}: refused</source>
        <translation>{plate}: отказ</translation>
    </message>
    <message>
        <source>{plate}: turned back</source>
        <translation>{plate}: развернули</translation>
    </message>
    <message>
        <source>{plate}: put into a bonded store</source>
        <translation>{plate}: поставили на СВХ</translation>
    </message>
    <message>
        <source>{plate}: stands {hours} at {post}</source>
        <translation>{plate}: стоит {hours}, {post}</translation>
    </message>
    <message>
        <source>{plate}: no contact for {hours} ({stage})</source>
        <translation>{plate}: нет связи {hours} ({stage})</translation>
    </message>
    <message>
        <source>{plate}: promised {promised}, not there and no forecast</source>
        <translation>{plate}: обещали {promised}, не прибыл, нет прогноза</translation>
    </message>
    <message>
        <source>{plate}: may be late ({chance}), promised {promised}</source>
        <translation>{plate}: может опоздать ({chance}), обещали {promised}</translation>
    </message>
    <message>
        <source>{plate}: will probably be late ({chance}), promised {promised}</source>
        <translation>{plate}: скорее всего опоздает ({chance}), обещали {promised}</translation>
    </message>
    <message>
        <source>{plate}: about {hours} late ({chance}), promised {promised}</source>
        <translation>{plate}: опоздает примерно на {hours} ({chance}), обещали {promised}</translation>
    </message>
    <message>
        <source>{plate}: booking of {slot} is lost ({post})</source>
        <translation>{plate}: бронь {slot} сгорела ({post})</translation>
    </message>
    <message>
        <source>{plate}: must leave by {leave} for the booking of {slot} ({post})</source>
        <translation>{plate}: выехать до {leave}, чтобы успеть на бронь {slot} ({post})</translation>
    </message>
    <message>
        <source>{plate}: will probably miss the booking of {slot} ({chance}, {post})</source>
        <translation>{plate}: скорее всего не успеет к брони {slot} ({chance}, {post})</translation>
    </message>
    <message>
        <source>{plate}: broken down</source>
        <translation>{plate}: поломка</translation>
    </message>
    <message>
        <source>who joins now waits {low}–{high} h (8 of 10)</source>
        <translation>кто встал сейчас, ждать {low}–{high} ч (8 из 10)</translation>
    </message>
    <message>
        <source>{source}: no data yet</source>
        <translation>{source}: данных ещё нет</translation>
    </message>
    <message>
        <source>{source} does not answer, data of {moment}</source>
        <translation>{source} не отвечает, данные на {moment}</translation>
    </message>
    <message>
        <source>{plate}: {driver}, days in Russia {used} of {limit}</source>
        <translation>{plate}: {driver}, дни в РФ {used} из {limit}</translation>
    </message>
    <message>
        <source>with this trip {median}…{upper}</source>
        <translation>с этим рейсом {median}…{upper}</translation>
    </message>
    <message>
        <source>{plate}: {paper} runs out {day}, before {goal}</source>
        <translation>{plate}: {paper} до {day}, раньше, чем {goal}</translation>
    </message>
    <message>
        <source>the driver is back</source>
        <translation>водитель вернётся</translation>
    </message>
    <message>
        <source>the cargo is there</source>
        <translation>груз дойдёт</translation>
    </message>
    <message>
        <source>{plate}: must not leave: {why}</source>
        <translation>{plate}: выпускать нельзя: {why}</translation>
    </message>
    <message>
        <source>{plate}: leaves {moment}, must not leave: {why}</source>
        <translation>{plate}: выезд {moment}, выпускать нельзя: {why}</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Act now</source>
        <translation>Решать</translation>
    </message>
    <message>
        <source>Keep an eye on</source>
        <translation>Следить</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>К сведению</translation>
    </message>
    <message>
        <source>Booking lost</source>
        <translation>Бронь сгорела</translation>
    </message>
    <message>
        <source>since {moment}, {ago}</source>
        <translation>с {moment}, {ago}</translation>
    </message>
    <message>
        <source>raised {moment}</source>
        <translation>напомнило {moment}</translation>
    </message>
    <message>
        <source>over since {moment}</source>
        <translation>снято {moment}</translation>
    </message>
    <message>
        <source>later: {moment}</source>
        <translation>позже: {moment}</translation>
    </message>
    <message>
        <source>in the jam&apos;s alert</source>
        <translation>см. пост</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>пока никто</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>In whose hands</source>
        <translation>У кого</translation>
    </message>
    <message>
        <source>I have it (Space)</source>
        <translation>Принял (пробел)</translation>
    </message>
    <message>
        <source>Remind later (Ctrl+L)</source>
        <translation>Напомнить позже (Ctrl+L)</translation>
    </message>
    <message>
        <source>Open (Enter)</source>
        <translation>Открыть (Enter)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>unanswered {n}</source>
        <translation>без ответа {n}</translation>
    </message>
    <message>
        <source>new {n}</source>
        <translation>новых {n}</translation>
    </message>
    <message>
        <source>in hand {n}</source>
        <translation>приняты {n}</translation>
    </message>
    <message>
        <source>put off {n}</source>
        <translation>отложены {n}</translation>
    </message>
    <message>
        <source>over in a day {n}</source>
        <translation>снято за сутки {n}</translation>
    </message>
    <message>
        <source>Nothing asks for you.
Here stands what needs somebody: a refusal, a breakdown, a truck nobody has heard of, a booking about to be lost, a deadline in danger. Each once; it comes back only when it gets worse.</source>
        <translation>Сейчас ничто не требует внимания.
Здесь стоит то, чем кто-то должен заняться: отказ, поломка, машина без связи, бронь, которая вот-вот сгорит, срок под угрозой. Каждое один раз; снова напомнит, только если станет хуже.</translation>
    </message>
    <message>
        <source>In hand: {what}</source>
        <translation>Принято: {what}</translation>
    </message>
    <message>
        <source>Put off: {what}</source>
        <translation>Отложено: {what}</translation>
    </message>
    <message>
        <source>What can be done: {advice}</source>
        <translation>Что можно сделать: {advice}</translation>
    </message>
    <message>
        <source>in {n} h</source>
        <translation>через {n} ч</translation>
    </message>
    <message>
        <source>at {clock}</source>
        <translation>в {clock}</translation>
    </message>
    <message>
        <source>Till when</source>
        <translation>До какого времени</translation>
    </message>
    <message>
        <source>Remind again</source>
        <translation>Напомнить снова</translation>
    </message>
    <message>
        <source>Why: what we are waiting for</source>
        <translation>Почему: чего ждём</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Отложить</translation>
    </message>
</context>
<context>
    <name>Asks</name>
    <message>
        <source>papers</source>
        <translation>документы</translation>
    </message>
    <message>
        <source>somebody looks</source>
        <translation>проверяет человек</translation>
    </message>
    <message>
        <source>broker is asked</source>
        <translation>спросить брокера</translation>
    </message>
    <message>
        <source>vehicle of KZ or RU</source>
        <translation>машина KZ или RU</translation>
    </message>
    <message>
        <source>days left</source>
        <translation>остаток дней</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>для сведения</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message numerus="yes">
        <source>%n passages of ours</source>
        <translation>
            <numerusform>%n наш проезд</numerusform>
            <numerusform>%n наших проезда</numerusform>
            <numerusform>%n наших проездов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting</source>
        <translation>
            <numerusform>%n ещё стоит</numerusform>
            <numerusform>%n ещё стоят</numerusform>
            <numerusform>%n ещё стоят</numerusform>
        </translation>
    </message>
    <message>
        <source>board</source>
        <translation>табло</translation>
    </message>
    <message>
        <source>trucks in the queue</source>
        <translation>машины в очереди</translation>
    </message>
    <message>
        <source>km of queue</source>
        <translation>км очереди</translation>
    </message>
    <message>
        <source>wait as told</source>
        <translation>ожидание со слов</translation>
    </message>
    <message>
        <source>place in the queue</source>
        <translation>место в очереди</translation>
    </message>
    <message>
        <source>passes a day</source>
        <translation>проходят за сутки</translation>
    </message>
    <message>
        <source>others&apos; passages</source>
        <translation>проезд чужих машин</translation>
    </message>
    <message>
        <source>behind the bookings</source>
        <translation>отставание от броней</translation>
    </message>
    <message>
        <source>free slots</source>
        <translation>свободные брони</translation>
    </message>
    <message>
        <source>called already</source>
        <translation>уже вызван</translation>
    </message>
    <message>
        <source>at the exit post already</source>
        <translation>уже на посту выезда</translation>
    </message>
    <message>
        <source>between the posts already</source>
        <translation>уже на нейтралке</translation>
    </message>
    <message>
        <source>at the entry post already</source>
        <translation>уже на посту въезда</translation>
    </message>
    <message>
        <source>No forecast: {why}</source>
        <translation>Нет прогноза: {why}</translation>
    </message>
    <message>
        <source>what is usual here</source>
        <translation>обычное ожидание здесь</translation>
    </message>
    <message>
        <source>Based on: {parts}</source>
        <translation>По данным: {parts}</translation>
    </message>
    <message>
        <source>{what} ({span})</source>
        <translation>{what} ({span})</translation>
    </message>
    <message>
        <source>{what} (told {span} ago)</source>
        <translation>{what} (сказано {span} назад)</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n call(s) without an answer since</source>
        <translation>
            <numerusform>с тех пор %n звонок без ответа</numerusform>
            <numerusform>с тех пор %n звонка без ответа</numerusform>
            <numerusform>с тех пор %n звонков без ответа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in this view; among all trips %n</source>
        <translation>
            <numerusform>Здесь ничего нет; среди всех рейсов %n</numerusform>
            <numerusform>Здесь ничего нет; среди всех рейсов %n</numerusform>
            <numerusform>Здесь ничего нет; среди всех рейсов %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Машина</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Водитель</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Order and customer</source>
        <translation>Заявка и клиент</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Where, km</source>
        <translation>Где, км</translation>
    </message>
    <message>
        <source>Where it is, km to the barrier</source>
        <translation>Где находится, км до шлагбаума</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Стоит</translation>
    </message>
    <message>
        <source>How long it has stood so far</source>
        <translation>Сколько уже стоит</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Last word from the driver</source>
        <translation>Последняя связь с водителем</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Бронь</translation>
    </message>
    <message>
        <source>Hour booked in CarGoRuqsat</source>
        <translation>Время брони в CarGoRuqsat</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Прибудет</translation>
    </message>
    <message>
        <source>Arrives (forecast, 8 cases of 10)</source>
        <translation>Прибудет (прогноз, 8 из 10)</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Told to the customer</source>
        <translation>Обещали клиенту</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Что делаем</translation>
    </message>
    <message>
        <source>What is done next, by whom, till when</source>
        <translation>Что делаем, кто, до когда</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Trips that are not unloaded yet, those in the yard too. The daily report counts trucks, each once, and also those that were unloaded within its day.</source>
        <translation>Рейсы, которые ещё не выгружены, вместе с машинами во дворе. Сводка считает машины, каждую один раз, и ещё те, что выгрузились за её сутки.</translation>
    </message>
    <message>
        <source>Stand &gt; {hours} h</source>
        <translation>Стоят &gt; {hours} ч</translation>
    </message>
    <message>
        <source>Trucks that stand in one go: in the queue, refused, broken down.</source>
        <translation>Машины, которые стоят без перерыва: в очереди, с отказом, с поломкой.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Not let in, turned back or in the bonded store by now.</source>
        <translation>Сейчас не пропущены, развёрнуты или на СВХ.</translation>
    </message>
    <message>
        <source>Will be late</source>
        <translation>Опоздают</translation>
    </message>
    <message>
        <source>The time told to the customer has passed, or is in danger.</source>
        <translation>Срок, обещанный клиенту, прошёл или под угрозой.</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>Silent longer than is usual where the truck is.</source>
        <translation>Молчит дольше, чем обычно в этом месте.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>The next step is for whoever sits here now, or he wrote it and named nobody, or he took an alert of the trip in hand.</source>
        <translation>Что делать дальше поручено тому, кто сейчас на смене, или он сам это записал и никого не назвал, или принял предупреждение по рейсу.</translation>
    </message>
    <message>
        <source>Unloaded in 24 h</source>
        <translation>Выгружены за 24 ч</translation>
    </message>
    <message>
        <source>Unloaded within the last 24 hours; not among all.</source>
        <translation>Выгружены за последние 24 часа; во «Всех» их нет.</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}: the filter hides rows</source>
        <translation>Показаны {shown} из {total}: остальные скрыты фильтром</translation>
    </message>
    <message>
        <source>stands since {moment}</source>
        <translation>стоит с {moment}</translation>
    </message>
    <message>
        <source>nobody said when it joined the queue</source>
        <translation>никто не сообщил, когда встал в очередь</translation>
    </message>
    <message>
        <source>no word from the driver yet</source>
        <translation>от водителя ещё не было вестей</translation>
    </message>
    <message>
        <source>last word {moment} ({source})</source>
        <translation>последняя связь {moment} ({source})</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>сгорела</translation>
    </message>
    <message>
        <source>no booking is known</source>
        <translation>о брони ничего не известно</translation>
    </message>
    <message>
        <source>booking lost</source>
        <translation>бронь сгорела</translation>
    </message>
    <message>
        <source>CarGoRuqsat: runs late</source>
        <translation>CarGoRuqsat: «Опаздывает»</translation>
    </message>
    <message>
        <source>late, no forecast</source>
        <translation>опоздает, прогноза нет</translation>
    </message>
    <message>
        <source>no forecast</source>
        <translation>нет прогноза</translation>
    </message>
    <message>
        <source>no forecast: {why}</source>
        <translation>нет прогноза: {why}</translation>
    </message>
    <message>
        <source>{range} (in 8 cases of 10)</source>
        <translation>{range} (8 из 10)</translation>
    </message>
    <message>
        <source>late in {chance} cases</source>
        <translation>опоздает: {chance}</translation>
    </message>
    <message>
        <source>road reckoned roughly</source>
        <translation>дорога посчитана приблизительно</translation>
    </message>
    <message>
        <source>nothing was promised</source>
        <translation>клиенту ничего не обещали</translation>
    </message>
    <message>
        <source>the time has passed</source>
        <translation>срок прошёл</translation>
    </message>
    <message>
        <source>will probably be late ({chance})</source>
        <translation>скорее всего опоздает ({chance})</translation>
    </message>
    <message>
        <source>till {moment}</source>
        <translation>до {moment}</translation>
    </message>
    <message>
        <source>trailer {plate}</source>
        <translation>прицеп {plate}</translation>
    </message>
    <message>
        <source>hired: {carrier}, {dispatcher} {phones}</source>
        <translation>наёмная: {carrier}, {dispatcher} {phones}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>порожний</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>с {moment}</translation>
    </message>
    <message>
        <source>{n} ahead</source>
        <translation>впереди {n}</translation>
    </message>
    <message>
        <source>known at {moment}, {ago}</source>
        <translation>известно {moment}, {ago}</translation>
    </message>
    <message>
        <source>goes to {place}</source>
        <translation>едет: {place}</translation>
    </message>
    <message>
        <source>As it was on {moment}, when Kezek was last open. Reading what is there now…</source>
        <translation>Так было {moment}, когда Kezek был открыт в последний раз. Читаю, что есть сейчас…</translation>
    </message>
    <message>
        <source>Filter: truck, driver, customer, order, place (F3)</source>
        <translation>Фильтр: машина, водитель, клиент, заявка, место (F3)</translation>
    </message>
    <message>
        <source>Filter of the board</source>
        <translation>Фильтр рейсов</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>Рейсы</translation>
    </message>
    <message>
        <source>Looking up the trips…</source>
        <translation>Загружаю рейсы…</translation>
    </message>
    <message>
        <source>Nothing here fits.</source>
        <translation>Ничего не подходит.</translation>
    </message>
    <message>
        <source>No trips yet.
Take in the office&apos;s Excel table under Fleet, or add a truck and its trip there: Insert. Then press F2 and type what a driver said.</source>
        <translation>Рейсов пока нет.
Загрузите таблицу Excel в разделе «Парк» или добавьте там рейс с машиной: Insert. Потом F2 — и наберите, что сказал водитель.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Look there (Enter)</source>
        <translation>Показать там (Enter)</translation>
    </message>
    <message>
        <source>No {query}. Alike: {plates}</source>
        <translation>Нет {query}. Похожие: {plates}</translation>
    </message>
    <message>
        <source>Take {plate} (Enter)</source>
        <translation>Взять {plate} (Enter)</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message numerus="yes">
        <source>%n more number(s)</source>
        <translation>
            <numerusform>ещё %n номер</numerusform>
            <numerusform>ещё %n номера</numerusform>
            <numerusform>ещё %n номеров</numerusform>
        </translation>
    </message>
    <message>
        <source>no telephone</source>
        <translation>нет телефона</translation>
    </message>
    <message>
        <source>told to the customer: {moment}</source>
        <translation>обещали клиенту: {moment}</translation>
    </message>
    <message>
        <source>silent too long</source>
        <translation>давно молчит</translation>
    </message>
    <message>
        <source>wide forecast, {hours}</source>
        <translation>прогноз широкий, {hours}</translation>
    </message>
    <message>
        <source>deadline has passed</source>
        <translation>срок прошёл</translation>
    </message>
    <message>
        <source>deadline {moment}</source>
        <translation>срок {moment}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Молчит</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Зачем</translation>
    </message>
    <message>
        <source>Whom to call next</source>
        <translation>Кому звонить</translation>
    </message>
    <message>
        <source>No answer (F4)</source>
        <translation>Не дозвонились (F4)</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Копировать номер</translation>
    </message>
    <message>
        <source>First whoever would tell most: silent longest for where they are, widest range of arrival, nearest deadline.</source>
        <translation>Сначала те, чей звонок даст больше всего: дольше молчат для своего места, шире разброс прибытия, ближе срок.</translation>
    </message>
    <message>
        <source>{plate}: called, no answer</source>
        <translation>{plate}: не дозвонились</translation>
    </message>
    <message>
        <source>Copied: {phone}</source>
        <translation>Скопировано: {phone}</translation>
    </message>
    <message>
        <source>Nobody to call: every driver on the way was heard of within the hour.</source>
        <translation>Звонить некому: каждый водитель в пути был на связи в течение часа.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>The computer&apos;s clock was set back by {span}. Entries keep their times; check the clock before you record more.</source>
        <translation>Часы компьютера перевели назад на {span}. Время в записях не изменилось; проверьте часы, прежде чем записывать дальше.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock went ahead by {span}, or the computer slept. Entries keep their times; check the clock.</source>
        <translation>Часы компьютера ушли вперёд на {span}, или компьютер спал. Время в записях не изменилось; проверьте часы.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is {span} behind the newest entry of the journal: check date, time and zone before you record more.</source>
        <translation>Часы компьютера отстают от последней записи журнала на {span}: проверьте дату, время и пояс, прежде чем записывать дальше.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Columns of the table</source>
        <translation>Столбцы таблицы</translation>
    </message>
    <message>
        <source>Space shows or hides   ·   Ctrl+↑ ↓ moves   ·   Enter keeps</source>
        <translation>Пробел — показать или скрыть   ·   Ctrl+↑ ↓ — передвинуть   ·   Enter — сохранить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Не менять</translation>
    </message>
    <message>
        <source>This table holds</source>
        <translation>В таблице</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>Какой столбец что значит?</translation>
    </message>
    <message>
        <source>Kezek does not know some headings of this table. Say once what they are; tables with the same headings are then read without asking. “—”: the column is left out. “*”: a column without which no row can be read.</source>
        <translation>Kezek не знает некоторых заголовков этой таблицы. Укажите один раз, что они значат: таблицы с такими же заголовками дальше читаются без вопросов. «—»: столбец не читается. «*»: без этого столбца строку не прочитать.</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Читать так</translation>
    </message>
    <message>
        <source>Read only what is known</source>
        <translation>Читать только известное</translation>
    </message>
    <message>
        <source>Still needed: {columns}</source>
        <translation>Ещё нужно: {columns}</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n expense(s) written to {file}</source>
        <translation>
            <numerusform>%n расход записан в {file}</numerusform>
            <numerusform>%n расхода записано в {file}</numerusform>
            <numerusform>%n расходов записано в {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forecast(s) written to {file}</source>
        <translation>
            <numerusform>%n прогноз записан в {file}</numerusform>
            <numerusform>%n прогноза записано в {file}</numerusform>
            <numerusform>%n прогнозов записано в {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>replay recorded queues through the forecaster</source>
        <translation>прогнать записанные очереди через прогноз</translation>
    </message>
    <message>
        <source>the demonstration company</source>
        <translation>демонстрационная компания</translation>
    </message>
    <message>
        <source>DEMONSTRATION DATA: an invented company in the jam of February 2026</source>
        <translation>ДЕМОНСТРАЦИОННЫЕ ДАННЫЕ: выдуманная компания в пробке февраля 2026</translation>
    </message>
    <message>
        <source>Building the demonstration…</source>
        <translation>Готовлю демонстрацию…</translation>
    </message>
    <message>
        <source>Pictures and papers are in {folder}</source>
        <translation>Картинки и сводки лежат в {folder}</translation>
    </message>
    <message>
        <source>write down what was heard</source>
        <translation>записать, что сообщили</translation>
    </message>
    <message>
        <source>answer of a question, by key or code: which_reason=D03; or D03 alone for the first</source>
        <translation>ответ на вопрос, по ключу или коду: which_reason=D03; или просто D03 — на первый</translation>
    </message>
    <message>
        <source>what stands written</source>
        <translation>что записано</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>ask the public queue</source>
        <translation>запросить CarGoRuqsat</translation>
    </message>
    <message>
        <source>none till {day}</source>
        <translation>нет до {day}</translation>
    </message>
    <message>
        <source>from {day}: {n}</source>
        <translation>с {day}: {n}</translation>
    </message>
    <message>
        <source>Crossings on the pages that are not in the table: {names}</source>
        <translation>На страницах есть посты, которых нет в таблице: {names}</translation>
    </message>
    <message>
        <source>new {new}, unchanged {known}</source>
        <translation>новых {new}, без изменений {known}</translation>
    </message>
    <message>
        <source>take tables (xlsx, CSV)</source>
        <translation>взять таблицы (xlsx, CSV)</translation>
    </message>
    <message>
        <source>Template written to {file}</source>
        <translation>Шаблон записан в {file}</translation>
    </message>
    <message>
        <source>{file} of {source}: entries {entries}, readings {readings}, new here</source>
        <translation>{file} от {source}: нового здесь — записей {entries}, сообщений о постах {readings}</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}, row {row}</source>
        <translation>{file}, лист {sheet}, строка {row}</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}, row {row}: {key} changed</source>
        <translation>{file}, лист {sheet}, строка {row}: {key} изменено</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}: column “{heading}” was not read</source>
        <translation>{file}, лист {sheet}: столбец «{heading}» не прочитан</translation>
    </message>
    <message>
        <source>taken {taken}, already known {known}, changed {changed}, rejected {rejected}</source>
        <translation>взято {taken}, уже известно {known}, изменено {changed}, отклонено {rejected}</translation>
    </message>
    <message>
        <source>Only shown: nothing was kept.</source>
        <translation>Только показано: ничего не сохранено.</translation>
    </message>
    <message>
        <source>everything as CSV in the import format</source>
        <translation>всё в CSV, в формате импорта</translation>
    </message>
    <message>
        <source>journal and readings since then, for another desk</source>
        <translation>журнал и сообщения о постах с этого времени, для другого рабочего места</translation>
    </message>
    <message>
        <source>with --since: waits at the posts alone, plates hashed</source>
        <translation>с --since: только стояние на постах, номера зашифрованы</translation>
    </message>
    <message>
        <source>this customer&apos;s orders alone, to be given to them</source>
        <translation>только заявки этого клиента, чтобы отдать ему</translation>
    </message>
    <message>
        <source>copy the database</source>
        <translation>сделать копию базы</translation>
    </message>
    <message>
        <source>put a copy back</source>
        <translation>вернуть базу из копии</translation>
    </message>
    <message>
        <source>check the database</source>
        <translation>проверить базу</translation>
    </message>
    <message>
        <source>compare the line of the journal printed on a report</source>
        <translation>сверить строку журнала, напечатанную на сводке</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Записано в {file}</translation>
    </message>
    <message>
        <source>Copy: {file}</source>
        <translation>Копия: {file}</translation>
    </message>
    <message>
        <source>Put back from {file}</source>
        <translation>База возвращена из {file}</translation>
    </message>
    <message>
        <source>What was there before is kept: {file}</source>
        <translation>Прежняя база сохранена: {file}</translation>
    </message>
    <message>
        <source>The database is in order.</source>
        <translation>База в порядке.</translation>
    </message>
    <message>
        <source>The journal holds that entry unchanged.</source>
        <translation>Эта запись есть в журнале и не изменена.</translation>
    </message>
    <message>
        <source>put the newest copy back and add what can be read out</source>
        <translation>вернуть последнюю копию и добавить то, что удаётся прочитать</translation>
    </message>
    <message>
        <source>a damaged database that was kept; else the desk&apos;s own</source>
        <translation>сохранённая повреждённая база; иначе база этого рабочего места</translation>
    </message>
    <message>
        <source>take a driver&apos;s personal data out, for good</source>
        <translation>убрать личные данные водителя насовсем</translation>
    </message>
    <message>
        <source>the name in the register</source>
        <translation>имя, как в списке</translation>
    </message>
    <message>
        <source>the attached files that name him too, with their bytes</source>
        <translation>и приложенные файлы, где он назван, вместе с содержимым</translation>
    </message>
    <message>
        <source>really do it; it cannot be undone</source>
        <translation>действительно убрать; вернуть будет нельзя</translation>
    </message>
    <message>
        <source>The call salvage puts the newest copy back and adds what can be read out of the damaged data.</source>
        <translation>Вызов salvage вернёт последнюю копию и добавит то, что удаётся прочитать из повреждённых данных.</translation>
    </message>
    <message>
        <source>There is no copy to put back.</source>
        <translation>Копии, которую можно вернуть, нет.</translation>
    </message>
    <message>
        <source>There is no copy to put back: all there is was read out.</source>
        <translation>Копии, чтобы вернуть, нет: всё, что есть, прочитано из повреждённых данных.</translation>
    </message>
    <message>
        <source>Read out and added: {added}, renewed: {renewed}, not readable: {lost}.</source>
        <translation>Прочитано и добавлено: {added}, обновлено: {renewed}, не читается: {lost}.</translation>
    </message>
    <message>
        <source>{name}: {entries} journal entries, {audit} lines of history, {other} other rows name this driver.</source>
        <translation>{name}: водителя называют записей журнала {entries}, строк истории {audit}, других строк {other}.</translation>
    </message>
    <message>
        <source>Attached files that name him: {files}; other files of his trips, to be looked through by hand: {beside}.</source>
        <translation>Приложенных файлов, где он назван: {files}; других файлов его рейсов, их просмотрите сами: {beside}.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Run it again with --yes; it cannot be undone.</source>
        <translation>Пока ничего не изменено. Повторите с --yes; вернуть будет нельзя.</translation>
    </message>
    <message>
        <source>Papers printed, files exported and messages sent are not reached.</source>
        <translation>Напечатанного, выгруженных файлов и отправленных сообщений это не касается.</translation>
    </message>
    <message>
        <source>The data are shared. With the next exchange the other desks get a number in place of his name in the register, no more: run forget with his old name at each of them. The server keeps the words and gives them to a desk that joins later: to be rid of them, begin an empty database there and move in anew from a desk where he is forgotten.</source>
        <translation>База общая. При следующем обмене другие рабочие места получат только номер вместо имени в справочнике: выполните forget с прежним именем на каждом из них. Сервер хранит слова и отдаст их месту, которое подключится позже: чтобы их не осталось, заведите там пустую базу и переедьте на неё заново с места, где водитель уже забыт.</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>Убрано.</translation>
    </message>
    <message>
        <source>Taken out. The files stay, without his name in theirs; with --files they go too.</source>
        <translation>Убрано. Файлы остались, имени в их названиях больше нет; с --files уйдут и они.</translation>
    </message>
    <message>
        <source>Copies made before that still hold it: {n}, in {folder}. Newer ones take their place, of the last by {until}; delete them to be rid of it now.</source>
        <translation>Прежних копий, где это ещё есть: {n}, в {folder}. Новые их вытеснят, последнюю — до {until}; чтобы не осталось уже сейчас, удалите их.</translation>
    </message>
    <message>
        <source>It may stand in a damaged database that was kept, too: {file}</source>
        <translation>Это может быть и в сохранённой повреждённой базе: {file}</translation>
    </message>
    <message>
        <source>papers for a downtime claim</source>
        <translation>документы на простой</translation>
    </message>
    <message>
        <source>what was spent on trips</source>
        <translation>расходы рейсов</translation>
    </message>
    <message>
        <source>Claim of {trip} written to {file}</source>
        <translation>Документы на простой рейса {trip} записаны в {file}</translation>
    </message>
    <message>
        <source>show, keep nothing</source>
        <translation>показать, ничего не сохранять</translation>
    </message>
    <message>
        <source>the data folder</source>
        <translation>папка данных</translation>
    </message>
    <message>
        <source>the clock stands at that moment</source>
        <translation>часы стоят на этом моменте</translation>
    </message>
    <message>
        <source>the delay report</source>
        <translation>сводка по простоям и опозданиям</translation>
    </message>
    <message>
        <source>Report written to {file}</source>
        <translation>Сводка записана в {file}</translation>
    </message>
    <message>
        <source>share the data with other desks on a server</source>
        <translation>вести данные вместе с другими рабочими местами на сервере</translation>
    </message>
    <message>
        <source>postgresql://user@server/kezek; without it: how it stands</source>
        <translation>postgresql://имя@сервер/kezek; без него: как обстоит</translation>
    </message>
    <message>
        <source>be alone again</source>
        <translation>снова работать одному</translation>
    </message>
    <message>
        <source>This desk is alone. Copy: {file}</source>
        <translation>Это рабочее место теперь само по себе. Копия: {file}</translation>
    </message>
    <message>
        <source>trips, crossings, alerts</source>
        <translation>рейсы, посты, предупреждения</translation>
    </message>
    <message>
        <source>how good the forecast was</source>
        <translation>проверка прогноза</translation>
    </message>
    <message>
        <source>As of {moment}, Oral time</source>
        <translation>На {moment}, время Орала</translation>
    </message>
    <message>
        <source>CROSSINGS</source>
        <translation>ПОСТЫ</translation>
    </message>
    <message>
        <source>TRIPS</source>
        <translation>РЕЙСЫ</translation>
    </message>
    <message>
        <source>no open trips</source>
        <translation>нет рейсов на линии</translation>
    </message>
    <message>
        <source>ALERTS</source>
        <translation>ВНИМАНИЕ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>who joins now waits {range}</source>
        <translation>кто встал сейчас, ждать {range}</translation>
    </message>
    <message>
        <source>no forecast: {why}</source>
        <translation>нет прогноза: {why}</translation>
    </message>
    <message>
        <source>stands {hours}</source>
        <translation>стоит {hours}</translation>
    </message>
    <message>
        <source>heard {ago}</source>
        <translation>связь {ago}</translation>
    </message>
    <message>
        <source>booking {moment}</source>
        <translation>бронь {moment}</translation>
    </message>
    <message>
        <source>promised {moment}</source>
        <translation>срок {moment}</translation>
    </message>
    <message>
        <source>arrived {moment}</source>
        <translation>прибыл {moment}</translation>
    </message>
    <message>
        <source>arrives {range}</source>
        <translation>прибудет {range}</translation>
    </message>
    <message>
        <source>DUE: {step}</source>
        <translation>ПОДОШЛО: {step}</translation>
    </message>
    <message>
        <source>reason not told</source>
        <translation>причина не названа</translation>
    </message>
    <message>
        <source>no forecast yet to check</source>
        <translation>проверять пока нечего</translation>
    </message>
    <message>
        <source>{place}, {state}: within the range {inside} of {n} ({low}–{high} of 10)</source>
        <translation>{place}, {state}: в диапазон попали {inside} из {n} ({low}–{high} из 10)</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>No road is known over any crossing for this trip. Write its destination under Fleet, or follow more crossings under Settings.</source>
        <translation>Дорога этого рейса ни через один пост не известна. Укажите место назначения в разделе «Парк» или выберите больше постов в настройках.</translation>
    </message>
    <message>
        <source>Compare crossings</source>
        <translation>Сравнить посты</translation>
    </message>
    <message>
        <source>Ranges hold in 8 cases of 10. ≈: road reckoned roughly, by coordinates.</source>
        <translation>Диапазоны верны в 8 случаях из 10. ≈ — дорога посчитана примерно, по координатам.</translation>
    </message>
    <message>
        <source>At another crossing this truck begins at the end of the queue.</source>
        <translation>На другом посту эта машина встанет в конец очереди.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Скопировать текстом</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>Считаем…</translation>
    </message>
    <message>
        <source>{crossing} (planned)</source>
        <translation>{crossing} (по плану)</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>с {moment}</translation>
    </message>
    <message>
        <source>{hours} more</source>
        <translation>ещё {hours}</translation>
    </message>
    <message>
        <source>the whole wait: {range}; {hours} of it are over</source>
        <translation>всё ожидание: {range}; из них {hours} уже прошло</translation>
    </message>
    <message>
        <source>booked {moment}</source>
        <translation>есть бронь {moment}</translation>
    </message>
    <message>
        <source>{n} MRP</source>
        <translation>{n} МРП</translation>
    </message>
    <message>
        <source>no booking is needed on this way</source>
        <translation>в эту сторону бронь не нужна</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>Пост</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Обстановка</translation>
    </message>
    <message>
        <source>Joins the queue</source>
        <translation>Встанет в очередь</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Ждать</translation>
    </message>
    <message>
        <source>The whole wait, 8 of 10</source>
        <translation>Всё ожидание, 8 из 10</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Прибудет</translation>
    </message>
    <message>
        <source>Arrival, 8 of 10; the upright stroke is the deadline</source>
        <translation>Прибытие, 8 из 10; черта — срок</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Успеет</translation>
    </message>
    <message>
        <source>In so many cases it keeps the deadline</source>
        <translation>В стольких случаях успеет к сроку</translation>
    </message>
    <message>
        <source>Extra road</source>
        <translation>Крюк</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Бронь</translation>
    </message>
    <message>
        <source>Price of a booking: standard (1 MRP) / out of turn (100 MRP)</source>
        <translation>Цена брони: обычная (1 МРП) / вне очереди (100 МРП)</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>срока нет</translation>
    </message>
    <message>
        <source>deadline {moment}</source>
        <translation>срок {moment}</translation>
    </message>
    <message>
        <source>This is no advice where to go. Others see the same and many will have the same idea: a crossing that runs well today fills up in days.</source>
        <translation>Это не совет, куда ехать. Другие видят то же самое, и многие решат так же: пост, где сегодня свободно, за несколько дней забивается.</translation>
    </message>
    <message>
        <source>Crossings compared: {trip}</source>
        <translation>Сравнение постов: {trip}</translation>
    </message>
    <message>
        <source>as of {moment}</source>
        <translation>на {moment}</translation>
    </message>
    <message>
        <source>Ranges hold in 8 cases of 10.</source>
        <translation>Диапазоны верны в 8 случаях из 10.</translation>
    </message>
    <message>
        <source>wait {hours}</source>
        <translation>ждать {hours}</translation>
    </message>
    <message>
        <source>arrives {range}</source>
        <translation>прибудет {range}</translation>
    </message>
    <message>
        <source>in time in {chance} cases</source>
        <translation>успеет в {chance} случаев</translation>
    </message>
    <message>
        <source>road {km}</source>
        <translation>дорога {km}</translation>
    </message>
    <message>
        <source>booking {price}</source>
        <translation>бронь {price}</translation>
    </message>
    <message>
        <source>joins the queue {moment}</source>
        <translation>встанет в очередь {moment}</translation>
    </message>
    <message>
        <source>in the queue since {moment}</source>
        <translation>в очереди с {moment}</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Put a copy back</source>
        <translation>Вернуть копию</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не возвращать</translation>
    </message>
    <message>
        <source>The data are damaged. A copy is whole.</source>
        <translation>Данные повреждены. Есть целая копия.</translation>
    </message>
    <message>
        <source>The damaged data are kept. Entries written after the copy are read out of them and added, as far as they can be read.</source>
        <translation>Повреждённые данные сохранятся. Записи, сделанные после копии, будут прочитаны из них и добавлены, сколько удастся прочесть.</translation>
    </message>
    <message>
        <source>Put this copy back?</source>
        <translation>Вернуть эту копию?</translation>
    </message>
    <message>
        <source>What was entered after it is gone from the desk. The present data are kept as a copy, so this can be undone (Ctrl+Z).</source>
        <translation>Того, что внесено после неё, в программе не будет. Нынешние данные сохранятся копией, это можно отменить (Ctrl+Z).</translation>
    </message>
    <message>
        <source>The copy stands in place of the damaged data. Read out of them and added: {added}, renewed: {renewed}, not readable: {lost}. The damaged data are kept: {file}</source>
        <translation>Копия стоит на месте повреждённых данных. Прочитано из них и добавлено: {added}, обновлено: {renewed}, не читается: {lost}. Повреждённые данные лежат: {file}</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Сделана</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Когда и зачем</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>Рейсов</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Последняя запись</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Size, MB</source>
        <translation>Размер, МБ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Вернуть…</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>Проверить данные</translation>
    </message>
    <message>
        <source>Everything as tables (ZIP)…</source>
        <translation>Всё таблицами (ZIP)…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>A copy is made at each start, every hour in which anything was written, and before an import, an update and a restore. Kept are the last of 24 hours, 14 days, 8 weeks and 12 months.</source>
        <translation>Копия делается при каждом запуске, каждый час, если что-то внесено, и перед загрузкой таблиц, обновлением и возвратом копии. Хранятся последние за 24 часа, 14 дней, 8 недель и 12 месяцев.</translation>
    </message>
    <message>
        <source>Copy made and checked: {file}</source>
        <translation>Копия сделана и проверена: {file}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Записано: {file}</translation>
    </message>
    <message>
        <source>No copy yet. One is made in a second, while everybody goes on working.</source>
        <translation>Копий пока нет. Копия делается за секунду, работа не прерывается.</translation>
    </message>
    <message>
        <source>Put back: the copy of {made}</source>
        <translation>Возвращена копия от {made}</translation>
    </message>
    <message>
        <source>The data are in order.</source>
        <translation>Данные в порядке.</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>at start</source>
        <translation>при запуске</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>каждый час</translation>
    </message>
    <message>
        <source>before an update of Kezek</source>
        <translation>перед обновлением Kezek</translation>
    </message>
    <message>
        <source>before a copy was put back</source>
        <translation>перед возвратом копии</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>перед загрузкой таблиц</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Colours: as the system</source>
        <translation>Цвета: как в системе</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation>Цвета: светлые</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>Цвета: тёмные</translation>
    </message>
</context>
<context>
    <name>CorrectEntry</name>
    <message>
        <source>Correct an entry</source>
        <translation>Исправить запись</translation>
    </message>
    <message>
        <source>The old entry stays in the history.</source>
        <translation>Прежняя запись останется в истории.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>CrossingState</name>
    <message>
        <source>calm</source>
        <translation>свободно</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>медленно</translation>
    </message>
    <message>
        <source>jam</source>
        <translation>пробка</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
</context>
<context>
    <name>Crossings</name>
    <message>
        <source>no forecast: {why}</source>
        <translation>нет прогноза: {why}</translation>
    </message>
    <message>
        <source>who joins now waits {hours} (8 of 10)</source>
        <translation>кто встаёт сейчас, ждёт {hours} (8 из 10)</translation>
    </message>
    <message>
        <source>board {n}</source>
        <translation>табло {n}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>No public source tells of this direction. What drivers say counts: press F2 and type, for example, “taskala in queue 2 km”.</source>
        <translation>По этому направлению открытых данных нет. Опираемся на водителей: нажмите F2 и наберите, например, «таскала въезд очередь 2 км».</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>Пост</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Обстановка</translation>
    </message>
    <message>
        <source>Wait now</source>
        <translation>Ждать</translation>
    </message>
    <message>
        <source>Wait of who joins now, 8 of 10</source>
        <translation>Сколько ждать, если встать сейчас (8 из 10)</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Наши</translation>
    </message>
    <message>
        <source>How many of ours wait there</source>
        <translation>Сколько наших там стоит</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Free slot</source>
        <translation>Бронь</translation>
    </message>
    <message>
        <source>First day with a free slot, how many</source>
        <translation>Ближайший день со свободной бронью, сколько их</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Newest reading: source and age</source>
        <translation>Последнее показание: источник и давность</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Машина</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Стоит</translation>
    </message>
    <message>
        <source>To barrier</source>
        <translation>До шлагб.</translation>
    </message>
    <message>
        <source>Still to stand</source>
        <translation>Ещё стоять</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Давность</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Ours there, in order</source>
        <translation>Наши на посту, по порядку</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Что известно о посте</translation>
    </message>
    <message>
        <source>None of ours waits here now.</source>
        <translation>Наших здесь сейчас нет.</translation>
    </message>
    <message>
        <source>Nothing was read here yet. F2: type what a driver says of the queue.</source>
        <translation>О посте ещё ничего не известно. F2: наберите, что водитель говорит об очереди.</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>Посты</translation>
    </message>
    <message>
        <source>The crossing</source>
        <translation>Пост</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>The page of the chosen crossing (Ctrl+M: the map)</source>
        <translation>Страница выбранного поста (Ctrl+M: карта)</translation>
    </message>
    <message>
        <source>Crossings and our trucks on a map (Ctrl+M)</source>
        <translation>Посты и наши машины на карте (Ctrl+M)</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>Считаю…</translation>
    </message>
    <message>
        <source>No crossing is followed yet. Choose yours under Settings.</source>
        <translation>Посты ещё не выбраны. Выберите свои в настройках.</translation>
    </message>
</context>
<context>
    <name>Delay</name>
    <message>
        <source>queue before the post</source>
        <translation>очередь до поста</translation>
    </message>
    <message>
        <source>control at the exit post</source>
        <translation>контроль на посту выезда</translation>
    </message>
    <message>
        <source>control at the far post</source>
        <translation>контроль на посту въезда</translation>
    </message>
    <message>
        <source>neutral strip, RU takes slowly</source>
        <translation>нейтралка, РФ принимает медленно</translation>
    </message>
    <message>
        <source>inspection, X-ray</source>
        <translation>досмотр, рентген</translation>
    </message>
    <message>
        <source>system is down</source>
        <translation>система не работает</translation>
    </message>
    <message>
        <source>post closed, repair</source>
        <translation>пост закрыт, ремонт</translation>
    </message>
    <message>
        <source>road closed, weather</source>
        <translation>трасса закрыта, погода</translation>
    </message>
    <message>
        <source>no booking, booking lost</source>
        <translation>нет брони, бронь сгорела</translation>
    </message>
    <message>
        <source>sender&apos;s papers, SNT</source>
        <translation>документы отправителя, СНТ</translation>
    </message>
    <message>
        <source>DOPP, QR SPOT</source>
        <translation>ДОПП, QR СПОТ</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>погрузка</translation>
    </message>
    <message>
        <source>unloading</source>
        <translation>выгрузка</translation>
    </message>
    <message>
        <source>breakdown, wheel, frost</source>
        <translation>поломка, колесо, замёрз</translation>
    </message>
    <message>
        <source>driver: rest, papers, days in RU</source>
        <translation>водитель: отдых, документы, дни в РФ</translation>
    </message>
    <message>
        <source>waits for a decision, a payment</source>
        <translation>ждём решения, оплаты</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>to RU</source>
        <translation>→ РФ</translation>
    </message>
    <message>
        <source>to KZ</source>
        <translation>→ РК</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>DOPP (SPOT QR)</source>
        <translation>ДОПП (QR СПОТ)</translation>
    </message>
    <message>
        <source>SNT</source>
        <translation>СНТ</translation>
    </message>
    <message>
        <source>CMR</source>
        <translation>CMR</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>инвойс</translation>
    </message>
    <message>
        <source>phytosanitary certificate</source>
        <translation>фитосертификат</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>пломба</translation>
    </message>
    <message>
        <source>insurance</source>
        <translation>страховка</translation>
    </message>
    <message>
        <source>aisle in the cargo</source>
        <translation>проход в грузе</translation>
    </message>
    <message>
        <source>booking</source>
        <translation>бронь</translation>
    </message>
    <message>
        <source>other paper</source>
        <translation>другой документ</translation>
    </message>
    <message>
        <source>no DOPP (SPOT QR)</source>
        <translation>нет ДОПП (QR СПОТ)</translation>
    </message>
    <message>
        <source>no SNT</source>
        <translation>нет СНТ</translation>
    </message>
    <message>
        <source>no CMR</source>
        <translation>нет CMR</translation>
    </message>
    <message>
        <source>no invoice</source>
        <translation>нет инвойса</translation>
    </message>
    <message>
        <source>no phytosanitary certificate</source>
        <translation>нет фитосертификата</translation>
    </message>
    <message>
        <source>no seal</source>
        <translation>нет пломбы</translation>
    </message>
    <message>
        <source>no insurance</source>
        <translation>нет страховки</translation>
    </message>
    <message>
        <source>no aisle in the cargo</source>
        <translation>нет прохода в грузе</translation>
    </message>
    <message>
        <source>no booking</source>
        <translation>нет брони</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message numerus="yes">
        <source>%n reminder(s) due</source>
        <translation>
            <numerusform>Подошло %n напоминание</numerusform>
            <numerusform>Подошло %n напоминания</numerusform>
            <numerusform>Подошло %n напоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Сделано: {what}</translation>
    </message>
    <message>
        <source>Later, {moment}: {what}</source>
        <translation>Позже, {moment}: {what}</translation>
    </message>
    <message>
        <source>Nothing is to be done within the shift.
A reminder is typed as it is said: 518 call back at 10.</source>
        <translation>На эту смену дел нет.
Напоминание вводят так, как говорят: 518 перезвонить в 10.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>Done (Enter)</source>
        <translation>Сделано (Enter)</translation>
    </message>
    <message>
        <source>Later (F4)</source>
        <translation>Позже (F4)</translation>
    </message>
    <message>
        <source>Truck (→)</source>
        <translation>Машина (→)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Put off till</source>
        <translation>Отложить до</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>перезвонить</translation>
    </message>
    <message>
        <source>of the shift</source>
        <translation>смена</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Машина</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Reminders (Ctrl+R)</source>
        <translation>Напоминания (Ctrl+R)</translation>
    </message>
    <message>
        <source>Reminders that are due</source>
        <translation>Подошедшие напоминания</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message numerus="yes">
        <source>%n truck(s) ahead</source>
        <translation>
            <numerusform>впереди %n машина</numerusform>
            <numerusform>впереди %n машины</numerusform>
            <numerusform>впереди %n машин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n truck(s)</source>
        <translation>
            <numerusform>%n машина</numerusform>
            <numerusform>%n машины</numerusform>
            <numerusform>%n машин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>or type it</source>
        <translation>или наберите</translation>
    </message>
    <message>
        <source>press the figure</source>
        <translation>нажмите цифру</translation>
    </message>
    <message>
        <source>Alt and the figure</source>
        <translation>Alt и цифра</translation>
    </message>
    <message>
        <source>F2: what did a driver say?  For example: 417 queue syrym 13km 08:05</source>
        <translation>F2: что сказал водитель?  Например: 417 очередь сырым 13км 08:05</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Быстрый ввод</translation>
    </message>
    <message>
        <source>Understood as: see above</source>
        <translation>Понято так: см. выше</translation>
    </message>
    <message>
        <source>Understood as: {what}</source>
        <translation>Понято так: {what}</translation>
    </message>
    <message>
        <source>Known already, nothing added: {what}</source>
        <translation>Уже было известно, ничего не добавлено: {what}</translation>
    </message>
    <message>
        <source>Recorded: {what}</source>
        <translation>Записано: {what}</translation>
    </message>
    <message>
        <source>Not taken: {what} ({why})</source>
        <translation>Не записано: {what} ({why})</translation>
    </message>
    <message>
        <source>Not understood, kept as a note: {words}</source>
        <translation>Не понято, останется заметкой: {words}</translation>
    </message>
    <message>
        <source>Read as: {text}</source>
        <translation>Прочитано как: {text}</translation>
    </message>
    <message>
        <source>Enter opens {plate}, nothing is recorded</source>
        <translation>Enter откроет {plate}, ничего не запишется</translation>
    </message>
    <message>
        <source>{plate} leaves, though {why}</source>
        <translation>{plate} выезжает, хотя {why}</translation>
    </message>
    <message>
        <source>for {moment}</source>
        <translation>на {moment}</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>исправление</translation>
    </message>
    <message>
        <source>{paper}: there</source>
        <translation>{paper}: есть</translation>
    </message>
    <message>
        <source>{km} to the barrier</source>
        <translation>{km} до шлагбаума</translation>
    </message>
    <message>
        <source>moved {km}</source>
        <translation>продвинулся на {km}</translation>
    </message>
    <message>
        <source>{km} past the post</source>
        <translation>{km} за постом</translation>
    </message>
    <message>
        <source>not later than {moment}</source>
        <translation>не позже {moment}</translation>
    </message>
    <message>
        <source>about {moment}</source>
        <translation>около {moment}</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>с {moment}</translation>
    </message>
    <message>
        <source>{n} a day</source>
        <translation>{n} в сутки</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>A time is set</source>
        <translation>Время назначено</translation>
    </message>
    <message>
        <source>at</source>
        <translation>в</translation>
    </message>
    <message>
        <source>not later than</source>
        <translation>не позже</translation>
    </message>
    <message>
        <source>not earlier than</source>
        <translation>не раньше</translation>
    </message>
    <message>
        <source>between</source>
        <translation>между</translation>
    </message>
    <message>
        <source>How exactly it is known</source>
        <translation>Насколько точно известно</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Рейс</translation>
    </message>
    <message>
        <source>When (Oral)</source>
        <translation>Когда (Орал)</translation>
    </message>
    <message>
        <source>Said at</source>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>Пост</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Where at the border</source>
        <translation>Где на границе</translation>
    </message>
    <message>
        <source>Km to the barrier</source>
        <translation>Км до шлагбаума</translation>
    </message>
    <message>
        <source>Trucks ahead</source>
        <translation>Впереди машин</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Долгота</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Кому, о ком</translation>
    </message>
    <message>
        <source>For what time</source>
        <translation>На какое время</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>New truck (plate)</source>
        <translation>Новая машина (номер)</translation>
    </message>
    <message>
        <source>New trailer (plate)</source>
        <translation>Новый прицеп (номер)</translation>
    </message>
    <message>
        <source>New driver</source>
        <translation>Новый водитель</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кто делает</translation>
    </message>
    <message>
        <source>Till when</source>
        <translation>До когда</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Обещали на</translation>
    </message>
    <message>
        <source>Booked hour</source>
        <translation>Час брони</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>loading</source>
        <translation>погрузка</translation>
    </message>
    <message>
        <source>waits for papers</source>
        <translation>ждёт документы</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>загружен</translation>
    </message>
    <message>
        <source>departed</source>
        <translation>выехал</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>где сейчас</translation>
    </message>
    <message>
        <source>word from the driver</source>
        <translation>водитель на связи</translation>
    </message>
    <message>
        <source>called, no answer</source>
        <translation>не дозвонились</translation>
    </message>
    <message>
        <source>entered waiting area</source>
        <translation>заехал в зону ожидания</translation>
    </message>
    <message>
        <source>left waiting area</source>
        <translation>выехал из зоны ожидания</translation>
    </message>
    <message>
        <source>booking</source>
        <translation>бронь</translation>
    </message>
    <message>
        <source>booking moved</source>
        <translation>бронь перенесена</translation>
    </message>
    <message>
        <source>booking lost</source>
        <translation>бронь сгорела</translation>
    </message>
    <message>
        <source>joined the queue</source>
        <translation>встал в очередь</translation>
    </message>
    <message>
        <source>called to the post</source>
        <translation>вызвали на пост</translation>
    </message>
    <message>
        <source>entered exit post</source>
        <translation>зашёл на пост выезда</translation>
    </message>
    <message>
        <source>left exit post</source>
        <translation>вышел на нейтралку</translation>
    </message>
    <message>
        <source>entered far post</source>
        <translation>зашёл на пост въезда</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>досмотр</translation>
    </message>
    <message>
        <source>passed the border</source>
        <translation>прошёл границу</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>turned back</source>
        <translation>развернули</translation>
    </message>
    <message>
        <source>put into bonded store</source>
        <translation>поставили на СВХ</translation>
    </message>
    <message>
        <source>checked on the road</source>
        <translation>проверка на трассе</translation>
    </message>
    <message>
        <source>to another crossing</source>
        <translation>ушёл на другой пост</translation>
    </message>
    <message>
        <source>broken down</source>
        <translation>поломка</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>отремонтирован</translation>
    </message>
    <message>
        <source>truck changed</source>
        <translation>замена машины</translation>
    </message>
    <message>
        <source>trailer changed</source>
        <translation>перецепка</translation>
    </message>
    <message>
        <source>driver changed</source>
        <translation>замена водителя</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>на месте</translation>
    </message>
    <message>
        <source>unloading begun</source>
        <translation>начал выгрузку</translation>
    </message>
    <message>
        <source>unloaded</source>
        <translation>выгружен</translation>
    </message>
    <message>
        <source>told to the customer</source>
        <translation>обещали клиенту</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>что делаем</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{n} tenge</source>
        <translation>{n} тенге</translation>
    </message>
    <message>
        <source>{n} MRP</source>
        <translation>{n} МРП</translation>
    </message>
    <message>
        <source>{n} places a day</source>
        <translation>{n} мест в сутки</translation>
    </message>
    <message>
        <source>{n} % out of turn</source>
        <translation>{n} % вне очереди</translation>
    </message>
    <message>
        <source>{n} % accelerated</source>
        <translation>{n} % ускоренных</translation>
    </message>
    <message>
        <source>{n} % mail</source>
        <translation>{n} % почта</translation>
    </message>
    <message>
        <source>filed {n} days ahead</source>
        <translation>подают за {n} дн.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>picture {moment}.png</source>
        <translation>снимок {moment}.png</translation>
    </message>
    <message>
        <source>Taken out: {name}</source>
        <translation>Убрано: {name}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Keep as a plain file</source>
        <translation>Сохранить как файл</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не надо</translation>
    </message>
    <message>
        <source>Attached: {files}</source>
        <translation>Приложено: {files}</translation>
    </message>
    <message>
        <source>Files of the entry</source>
        <translation>Файлы записи</translation>
    </message>
    <message>
        <source>Open (Enter)</source>
        <translation>Открыть (Enter)</translation>
    </message>
    <message>
        <source>Save a copy… (Ctrl+S)</source>
        <translation>Сохранить копию… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Take out (Del)</source>
        <translation>Убрать (Del)</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message numerus="yes">
        <source>%n truck(s) on the way</source>
        <translation>
            <numerusform>в пути %n машина</numerusform>
            <numerusform>в пути %n машины</numerusform>
            <numerusform>в пути %n машин</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>A plate, a name, a telephone, an order, a crossing, what to do…</source>
        <translation>Госномер, имя, телефон, заявка, пост, что сделать…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter opens   ·   Esc leaves</source>
        <translation>↑ ↓ выбрать   ·   Enter открыть   ·   Esc выйти</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Открывали недавно</translation>
    </message>
    <message>
        <source>Nothing is called “{query}”.

A part is enough: the digits of a plate, the beginning of a name, the last four digits of a telephone. What a driver said is typed with F2; a truck nobody knows yet is added under Fleet with Insert.</source>
        <translation>По запросу «{query}» ничего нет.

Достаточно части: цифры госномера, начало имени, последние четыре цифры телефона. Слова водителя записывают через F2; новую машину добавляют в «Парке» клавишей Insert.</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Отменить: {what}</translation>
    </message>
    <message>
        <source>Do again: {what}</source>
        <translation>Вернуть: {what}</translation>
    </message>
    <message>
        <source>Nothing is written so. Alike:</source>
        <translation>Так ничего не записано. Похожие:</translation>
    </message>
    <message>
        <source>Trucks</source>
        <translation>Машины</translation>
    </message>
    <message>
        <source>Trailers</source>
        <translation>Прицепы</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Водители</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>Рейсы</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>Посты</translation>
    </message>
    <message>
        <source>Views of the board</source>
        <translation>Виды доски рейсов</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Kezek: the first start</source>
        <translation>Kezek: первый запуск</translation>
    </message>
    <message>
        <source>Whose desk is this?</source>
        <translation>Чьё это рабочее место?</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Dispatcher on duty</source>
        <translation>Дежурный диспетчер</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>Crossings you send over</source>
        <translation>Через какие посты ездите</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>С чего начать</translation>
    </message>
    <message>
        <source>With our Excel table…</source>
        <translation>С нашей таблицы Excel…</translation>
    </message>
    <message>
        <source>With an empty template…</source>
        <translation>С пустого шаблона…</translation>
    </message>
    <message>
        <source>Look at a demonstration</source>
        <translation>Посмотреть демонстрацию</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation>Начать с пустого</translation>
    </message>
    <message>
        <source>It is shown before anything is kept.</source>
        <translation>Она будет показана, прежде чем что-то запишется.</translation>
    </message>
    <message>
        <source>A workbook with every sheet and column to fill.</source>
        <translation>Книга Excel со всеми листами и колонками.</translation>
    </message>
    <message>
        <source>An invented company in a jam, in a window and folder of its own.</source>
        <translation>Вымышленная компания в пробке, в отдельном окне и папке.</translation>
    </message>
    <message>
        <source>Trips and trucks are added by hand: Fleet, Insert.</source>
        <translation>Рейсы и машины добавляете сами: раздел «Парк», клавиша Insert.</translation>
    </message>
    <message>
        <source>Say the company and who sits here.</source>
        <translation>Напишите компанию и кто дежурит.</translation>
    </message>
    <message>
        <source>The desk of {company} is ready</source>
        <translation>Рабочее место «{company}» готово</translation>
    </message>
</context>
<context>
    <name>Fleet</name>
    <message>
        <source>is there now</source>
        <translation>сейчас там</translation>
    </message>
    <message>
        <source>Days in Russia</source>
        <translation>Дни в РФ</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Госномер</translation>
    </message>
    <message>
        <source>Make or kind</source>
        <translation>Марка, тип</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Прицеп</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перевозчик</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Licence till</source>
        <translation>Права до</translation>
    </message>
    <message>
        <source>Card till</source>
        <translation>Карта до</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>Диспетчер</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чья</translation>
    </message>
    <message>
        <source>Free, h</source>
        <translation>Бесплатно, ч</translation>
    </message>
    <message>
        <source>Rate a day</source>
        <translation>Ставка, сутки</translation>
    </message>
    <message>
        <source>Rate an hour</source>
        <translation>Ставка в час</translation>
    </message>
    <message>
        <source>Pays for</source>
        <translation>Платит за</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Days before this journal</source>
        <translation>Дни до учёта</translation>
    </message>
    <message>
        <source>Year of those days</source>
        <translation>Год этих дней</translation>
    </message>
    <message>
        <source>Trip No.</source>
        <translation>Рейс №</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Машина</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Водитель</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>Пост</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Выезд</translation>
    </message>
    <message>
        <source>Told to the customer</source>
        <translation>Обещали клиенту</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Порожний</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Оборот</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>Рейсы</translation>
    </message>
    <message>
        <source>has run out</source>
        <translation>срок истёк</translation>
    </message>
    <message>
        <source>own</source>
        <translation>своя</translation>
    </message>
    <message>
        <source>hired</source>
        <translation>наёмная</translation>
    </message>
    <message>
        <source>Trucks</source>
        <translation>Машины</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Водители</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Перевозчики</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Add (Ins)</source>
        <translation>Добавить (Ins)</translation>
    </message>
    <message>
        <source>Change (Enter)</source>
        <translation>Изменить (Enter)</translation>
    </message>
    <message>
        <source>History (Ctrl+H)</source>
        <translation>История (Ctrl+H)</translation>
    </message>
    <message>
        <source>Import tables…</source>
        <translation>Загрузить таблицы…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>For this customer…</source>
        <translation>Для этого клиента…</translation>
    </message>
    <message>
        <source>Their orders and the course of the trips; no other customers, telephones or money</source>
        <translation>Его заявки и ход рейсов; без других клиентов, телефонов и денег</translation>
    </message>
    <message>
        <source>Expenses…</source>
        <translation>Расходы…</translation>
    </message>
    <message>
        <source>Nothing here yet.
Take in the office&apos;s Excel table: it is shown before anything is kept. Or press Insert and type.</source>
        <translation>Здесь пока пусто.
Загрузите таблицу Excel вашего офиса: она будет показана, прежде чем что-то запишется. Или нажмите Insert и введите.</translation>
    </message>
    <message>
        <source>Nothing here fits the filter.</source>
        <translation>Ничего не подходит под фильтр.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Записано: {file}</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Telephones, separated by commas</source>
        <translation>Телефоны через запятую</translation>
    </message>
    <message>
        <source>Kept: {what}</source>
        <translation>Записано: {what}</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Машина</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Госномер</translation>
    </message>
    <message>
        <source>Make or kind</source>
        <translation>Марка, тип</translation>
    </message>
    <message>
        <source>Trailer it usually pulls</source>
        <translation>Обычный прицеп</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перевозчик</translation>
    </message>
    <message>
        <source>Telephone in the truck</source>
        <translation>Телефон в машине</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Водитель</translation>
    </message>
    <message>
        <source>Surname and name</source>
        <translation>Фамилия и имя</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Licence valid till</source>
        <translation>Права до</translation>
    </message>
    <message>
        <source>Tachograph card till</source>
        <translation>Карта тахографа до</translation>
    </message>
    <message>
        <source>Days in Russia before this journal</source>
        <translation>Дней в РФ до учёта в программе</translation>
    </message>
    <message>
        <source>… of which year</source>
        <translation>… за какой год</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Its dispatcher</source>
        <translation>Его диспетчер</translation>
    </message>
    <message>
        <source>Our own company</source>
        <translation>Наша компания</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Free hours of standing</source>
        <translation>Бесплатно, ч</translation>
    </message>
    <message>
        <source>Rate for a day of standing</source>
        <translation>Ставка простоя за сутки</translation>
    </message>
    <message>
        <source>Rate for an hour of standing</source>
        <translation>Ставка простоя за час</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Pays for</source>
        <translation>Платит за</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Shipper</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Cargo</source>
        <translation>Груз</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>Вес, кг</translation>
    </message>
    <message>
        <source>Unloading place</source>
        <translation>Место выгрузки</translation>
    </message>
    <message>
        <source>Told to the customer</source>
        <translation>Обещали клиенту</translation>
    </message>
    <message>
        <source>Orders of the trip</source>
        <translation>Заявки рейса</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Рейс</translation>
    </message>
    <message>
        <source>Kept: trip {ref}</source>
        <translation>Записан рейс {ref}</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Выезд</translation>
    </message>
    <message>
        <source>Trip No.</source>
        <translation>Рейс №</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Прицеп</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>Пост</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Empty, without cargo</source>
        <translation>Порожний</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>missing: {rule}</source>
        <translation>нет: {rule}</translation>
    </message>
    <message>
        <source>{rule}: no {documents}</source>
        <translation>{rule}: нет {documents}</translation>
    </message>
    <message>
        <source>{rule}: status “{status}”, must be “{wanted}”</source>
        <translation>{rule}: статус «{status}», нужен «{wanted}»</translation>
    </message>
    <message>
        <source>{rule}: status not looked at</source>
        <translation>{rule}: статус не смотрели</translation>
    </message>
    <message>
        <source>{rule}: valid until {until}, border {day}</source>
        <translation>{rule}: действует до {until}, граница {day}</translation>
    </message>
    <message>
        <source>{rule}: counts from {ready}, border {day}</source>
        <translation>{rule}: действует с {ready}, граница {day}</translation>
    </message>
    <message>
        <source>{rule}: plate {written}, truck now {now}</source>
        <translation>{rule}: в нём {written}, едет {now}</translation>
    </message>
    <message>
        <source>{rule}: trailer {written}, now {now}</source>
        <translation>{rule}: прицеп {written}, сейчас {now}</translation>
    </message>
    <message>
        <source>{rule}: cargo code {codes} is not in it</source>
        <translation>{rule}: нет кода груза {codes}</translation>
    </message>
    <message>
        <source>{rule}: {written} kg in it, {now} kg loaded</source>
        <translation>{rule}: в нём {written} кг, груз {now} кг</translation>
    </message>
    <message>
        <source>{rule}: this truck is booked for {trips} as well</source>
        <translation>{rule}: на эту машину есть бронь и на рейс {trips}</translation>
    </message>
    <message>
        <source>{rule}: {slot} is lost</source>
        <translation>{rule}: {slot} сгорела</translation>
    </message>
    <message>
        <source>{rule}: {slot}</source>
        <translation>{rule}: {slot}</translation>
    </message>
    <message>
        <source>{rule}: {number} {status}</source>
        <translation>{rule}: {number} {status}</translation>
    </message>
    <message>
        <source>{rule}: nobody has looked</source>
        <translation>{rule}: не проверяли</translation>
    </message>
    <message>
        <source>{rule}: look again, truck or trailer changed {at}</source>
        <translation>{rule}: проверить снова, машину или прицеп сменили {at}</translation>
    </message>
    <message>
        <source>{rule}: looked at {at} {note}</source>
        <translation>{rule}: проверено {at} {note}</translation>
    </message>
    <message>
        <source>{rule}: not needed {note}</source>
        <translation>{rule}: не нужно {note}</translation>
    </message>
    <message>
        <source>{rule}: not in order {note}</source>
        <translation>{rule}: не в порядке {note}</translation>
    </message>
    <message>
        <source>{rule}: {hs_code}, tier {tier}</source>
        <translation>{rule}: {hs_code}, уровень {tier}</translation>
    </message>
    <message>
        <source>{rule}: codes of the cargo are not known</source>
        <translation>{rule}: коды груза неизвестны</translation>
    </message>
    <message>
        <source>{rule}: country of {plate} is not known</source>
        <translation>{rule}: страна машины {plate} неизвестна</translation>
    </message>
    <message>
        <source>{rule}: vehicle of {country}</source>
        <translation>{rule}: машина из {country}</translation>
    </message>
    <message>
        <source>{rule}: {days} of {limit}</source>
        <translation>{rule}: {days} из {limit}</translation>
    </message>
    <message>
        <source>Left, though {why}. Why?</source>
        <translation>Выпущена, хотя {why}. Почему?</translation>
    </message>
    <message>
        <source>Papers: all in order</source>
        <translation>Документы: всё в порядке</translation>
    </message>
    <message>
        <source>Papers: {what}</source>
        <translation>Документы: {what}</translation>
    </message>
    <message>
        <source>Must not leave: {why}</source>
        <translation>Выпускать нельзя: {why}</translation>
    </message>
</context>
<context>
    <name>GateDialog</name>
    <message numerus="yes">
        <source>%n truck(s)</source>
        <translation>
            <numerusform>%n машина</numerusform>
            <numerusform>%n машины</numerusform>
            <numerusform>%n машин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept of the gate: %n line(s)</source>
        <translation>
            <numerusform>Записано: %n строка</numerusform>
            <numerusform>Записано: %n строки</numerusform>
            <numerusform>Записано: %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is asked: no border ahead, or every rule is off.</source>
        <translation>Требовать нечего: границы впереди нет или все правила выключены.</translation>
    </message>
    <message>
        <source>Papers and gate</source>
        <translation>Документы и выпуск</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Что требуется</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Не в порядке</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Не нужно</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Спросить снова</translation>
    </message>
    <message>
        <source>Who looked, what was found</source>
        <translation>Кто смотрел, что нашёл</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>GateState</name>
    <message>
        <source>must not leave</source>
        <translation>выпускать нельзя</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>в порядке</translation>
    </message>
</context>
<context>
    <name>GateTable</name>
    <message>
        <source>Truck</source>
        <translation>Машина</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>day {n}</source>
        <translation>{n}-й день</translation>
    </message>
    <message>
        <source>{title}: no data, usually {hours}</source>
        <translation>{title}: нет данных, обычно {hours}</translation>
    </message>
    <message>
        <source>{source}: no data yet</source>
        <translation>{source}: данных ещё нет</translation>
    </message>
    <message>
        <source>{source}: no answer, data of {moment}</source>
        <translation>{source} не отвечает, данные на {moment}</translation>
    </message>
    <message>
        <source>Show this crossing</source>
        <translation>Показать этот пост</translation>
    </message>
    <message>
        <source>Ask the public sources (F5)</source>
        <translation>Запросить данные сейчас (F5)</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Найти что угодно</translation>
    </message>
    <message>
        <source>Find a truck, a person, an order, a crossing, an action (Ctrl+K)</source>
        <translation>Найти машину, человека, заявку, пост, действие (Ctrl+K)</translation>
    </message>
    <message>
        <source>Dispatcher on duty</source>
        <translation>Диспетчер смены</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>убрано</translation>
    </message>
    <message>
        <source>History of edits: {what}</source>
        <translation>История правок: {what}</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Правок ещё не было.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Reading the files…</source>
        <translation>Читаем файлы…</translation>
    </message>
    <message>
        <source>Taking the rows…</source>
        <translation>Записываем строки…</translation>
    </message>
    <message>
        <source>Template written: {file}</source>
        <translation>Шаблон записан: {file}</translation>
    </message>
    <message>
        <source>Import tables</source>
        <translation>Загрузить таблицы</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Столбцы…</translation>
    </message>
    <message>
        <source>Empty template…</source>
        <translation>Пустой шаблон…</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Taken {taken}, changed {changed}, known already {known}, not taken {rejected}</source>
        <translation>Взято {taken}, изменено {changed}, уже было {known}, не взято {rejected}</translation>
    </message>
    <message>
        <source>import of {files}</source>
        <translation>загрузка: {files}</translation>
    </message>
    <message>
        <source>Columns nobody knows, not read: {columns}</source>
        <translation>Незнакомые колонки, не прочитаны: {columns}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Choose the office&apos;s Excel or CSV tables, or drop them here.
You will see what becomes of each row; only “Take” keeps anything. Sheets and headings may be in Russian, Kazakh or English; the empty template shows all of them.</source>
        <translation>Выберите таблицы Excel или CSV вашего офиса или перетащите их сюда.
Вы увидите, что станет с каждой строкой; записывает только «Взять». Листы и заголовки могут быть на русском, казахском или английском; пустой шаблон показывает их все.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новая</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменится</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>уже есть</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>не взята</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Что будет</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Почему нет</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message numerus="yes">
        <source>%n truck(s) ahead</source>
        <translation>
            <numerusform>впереди %n машина</numerusform>
            <numerusform>впереди %n машины</numerusform>
            <numerusform>впереди %n машин</numerusform>
        </translation>
    </message>
    <message>
        <source>withdraws an entry</source>
        <translation>отменяет запись</translation>
    </message>
    <message>
        <source>no longer counts</source>
        <translation>больше не считается</translation>
    </message>
    <message>
        <source>added later</source>
        <translation>внесено позже</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>исправление</translation>
    </message>
    <message>
        <source>corrected, was: {what}</source>
        <translation>исправлено, было: {what}</translation>
    </message>
    <message>
        <source>not later than {moment}</source>
        <translation>не позже {moment}</translation>
    </message>
    <message>
        <source>not earlier than {moment}</source>
        <translation>не раньше {moment}</translation>
    </message>
    <message>
        <source>till {moment}</source>
        <translation>до {moment}</translation>
    </message>
    <message>
        <source>for {moment}</source>
        <translation>на {moment}</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>heard {moment} from {source}, {ago}</source>
        <translation>сообщено {moment}: {source}, {ago}</translation>
    </message>
    <message>
        <source>written {moment} by {author}</source>
        <translation>записано {moment}: {author}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Давность</translation>
    </message>
    <message>
        <source>How long ago it was heard</source>
        <translation>Сколько времени назад сообщили</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Кто сообщил</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Withdrawn: {what}</source>
        <translation>Запись снята: {what}</translation>
    </message>
    <message>
        <source>Correct… (Enter)</source>
        <translation>Исправить… (Enter)</translation>
    </message>
    <message>
        <source>Withdraw (Del)</source>
        <translation>Снять запись (Del)</translation>
    </message>
    <message>
        <source>History… (Ctrl+H)</source>
        <translation>История… (Ctrl+H)</translation>
    </message>
    <message>
        <source>Attach… (Ctrl+O)</source>
        <translation>Приложить файл… (Ctrl+O)</translation>
    </message>
    <message>
        <source>Corrected: {what}</source>
        <translation>Исправлено: {what}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>A key is pressed by its place: the layout may be Russian, Kazakh or English. What cannot be remembered is found with Ctrl+K.</source>
        <translation>Важно место клавиши, а не раскладка: русская, казахская или английская. Что не запомнилось, найдётся через Ctrl+K.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>I have it: take the alert in hand</source>
        <translation>Принял: взять предупреждение в работу</translation>
    </message>
    <message>
        <source>Remind of the alert later</source>
        <translation>Напомнить о предупреждении позже</translation>
    </message>
    <message>
        <source>Whom to call next: called, no answer</source>
        <translation>Кому звонить: не дозвонились</translation>
    </message>
    <message>
        <source>Whom to tell, or whom to call next</source>
        <translation>Кому сообщить — или кому звонить</translation>
    </message>
    <message>
        <source>Views of the board, in their order</source>
        <translation>Виды доски по порядку</translation>
    </message>
    <message>
        <source>I have it: take the alerts of the chosen trucks in hand</source>
        <translation>Принял: взять предупреждения выбранных машин</translation>
    </message>
    <message>
        <source>Chosen trucks: called, no answer</source>
        <translation>Выбранные: не дозвонились</translation>
    </message>
    <message>
        <source>Chosen trucks: still there</source>
        <translation>Выбранные: ещё стоят</translation>
    </message>
    <message>
        <source>Chosen trucks: next step, who, till when</source>
        <translation>Выбранные: что делаем, кто, до когда</translation>
    </message>
    <message>
        <source>Chosen trucks: call back at …</source>
        <translation>Выбранные: перезвонить в …</translation>
    </message>
    <message>
        <source>Chosen trucks: a note</source>
        <translation>Выбранные: заметка</translation>
    </message>
    <message>
        <source>Make a view of what the board shows</source>
        <translation>Сохранить показанное как вид доски</translation>
    </message>
    <message>
        <source>Columns: which are shown, in which order</source>
        <translation>Столбцы: какие видны и в каком порядке</translation>
    </message>
    <message>
        <source>The map of the crossings and our trucks, and back</source>
        <translation>Карта постов и наших машин и обратно</translation>
    </message>
    <message>
        <source>Add a trip, a truck, a driver, a customer</source>
        <translation>Добавить рейс, машину, водителя, клиента</translation>
    </message>
    <message>
        <source>Who changed what of the chosen record</source>
        <translation>Кто и что менял в выбранной карточке</translation>
    </message>
    <message>
        <source>Import tables of the office (Excel, CSV)</source>
        <translation>Загрузить таблицы офиса (Excel, CSV)</translation>
    </message>
    <message>
        <source>Write everything out as tables</source>
        <translation>Выгрузить всё таблицами</translation>
    </message>
    <message>
        <source>Write out the orders of the chosen customer, for them</source>
        <translation>Выгрузить заявки выбранного клиента, для него самого</translation>
    </message>
    <message>
        <source>Expenses of trips for the accountant (Excel)</source>
        <translation>Расходы рейсов для бухгалтера (Excel)</translation>
    </message>
    <message>
        <source>Say why the truck was refused</source>
        <translation>Указать причину отказа</translation>
    </message>
    <message>
        <source>Next step of the refused truck</source>
        <translation>Что делаем с отказом</translation>
    </message>
    <message>
        <source>Refusals: open, past, counted</source>
        <translation>Отказы: открытые, прошлые, причины</translation>
    </message>
    <message>
        <source>Print the paper</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>Save the paper as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>Copy the paper as text</source>
        <translation>Скопировать текстом</translation>
    </message>
    <message>
        <source>Correct the chosen entry of the journal</source>
        <translation>Исправить выбранную запись журнала</translation>
    </message>
    <message>
        <source>Withdraw the chosen entry</source>
        <translation>Отозвать выбранную запись</translation>
    </message>
    <message>
        <source>What became of the chosen entry</source>
        <translation>История выбранной записи</translation>
    </message>
    <message>
        <source>Put a file on the chosen entry</source>
        <translation>Приложить файл к выбранной записи</translation>
    </message>
    <message>
        <source>Quick entry: type what a driver said</source>
        <translation>Быстрый ввод: наберите, что сказал водитель</translation>
    </message>
    <message>
        <source>Filter; or simply type in the table</source>
        <translation>Фильтр; или просто набирайте в таблице</translation>
    </message>
    <message>
        <source>Find a truck, a person, an order, a crossing, an action</source>
        <translation>Найти машину, человека, заявку, пост, действие</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translation>Отменить последнее действие</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Вернуть отменённое</translation>
    </message>
    <message>
        <source>Ask the public sources now</source>
        <translation>Запросить данные сейчас</translation>
    </message>
    <message>
        <source>Change of shift: who sits here from now on</source>
        <translation>Сдача смены: кто принимает</translation>
    </message>
    <message>
        <source>Compare crossings for the chosen truck</source>
        <translation>Сравнить посты для выбранной машины</translation>
    </message>
    <message>
        <source>Reminders that are due</source>
        <translation>Подошедшие напоминания</translation>
    </message>
    <message>
        <source>A ready message about the chosen truck</source>
        <translation>Готовое сообщение о выбранной машине</translation>
    </message>
    <message>
        <source>Papers and gate of the chosen trucks: may they leave?</source>
        <translation>Документы и выпуск выбранных машин: можно ли выезжать?</translation>
    </message>
    <message>
        <source>Money and days of the chosen truck: delay, expenses, claim</source>
        <translation>Деньги и дни выбранной машины: простой, расходы, документы</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Следующая вкладка</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Предыдущая вкладка</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Эти клавиши</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Светлые цвета</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Тёмные цвета</translation>
    </message>
    <message>
        <source>Open the row: the page of the truck</source>
        <translation>Открыть строку: страница машины</translation>
    </message>
    <message>
        <source>Go on into the truck&apos;s journal</source>
        <translation>Дальше в журнал машины</translation>
    </message>
    <message>
        <source>Close the truck</source>
        <translation>Закрыть машину</translation>
    </message>
    <message>
        <source>Choose several rows</source>
        <translation>Выбрать несколько строк</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>Выбрать все строки</translation>
    </message>
    <message>
        <source>Copy the chosen rows for Excel</source>
        <translation>Скопировать выбранные строки для Excel</translation>
    </message>
    <message>
        <source>All that can be done with the chosen rows</source>
        <translation>Всё, что можно сделать с выбранными</translation>
    </message>
    <message>
        <source>Record what was understood</source>
        <translation>Записать то, что понято</translation>
    </message>
    <message>
        <source>Leave without a trace</source>
        <translation>Выйти, ничего не записав</translation>
    </message>
    <message>
        <source>A new line</source>
        <translation>Новая строка</translation>
    </message>
    <message>
        <source>Choose an answer in the entry</source>
        <translation>Выбрать ответ в строке ввода</translation>
    </message>
    <message>
        <source>Turn to a tab</source>
        <translation>Перейти к разделу</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>В таблице</translation>
    </message>
    <message>
        <source>In the entry</source>
        <translation>В строке записи</translation>
    </message>
    <message>
        <source>On the page of the truck</source>
        <translation>На странице машины</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Save a report for the developers…</source>
        <translation>Сохранить отчёт для разработчиков…</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>Log of the program</source>
        <translation>Журнал программы</translation>
    </message>
    <message>
        <source>The entry in full</source>
        <translation>Запись целиком</translation>
    </message>
    <message>
        <source>Plates, names, telephones and addresses are blacked out in the report. The program never sends it: look at the file, then send it if you agree.</source>
        <translation>Госномера, имена, телефоны и адреса в отчёте закрашены. Сама программа его никуда не отправляет: посмотрите файл и отправьте, если согласны.</translation>
    </message>
    <message>
        <source>Report saved: {file}</source>
        <translation>Отчёт сохранён: {file}</translation>
    </message>
    <message>
        <source>Nothing has gone wrong so far.</source>
        <translation>Пока ничего не случилось.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Language: {name}</source>
        <translation>Язык: {name}</translation>
    </message>
    <message>
        <source>Colours: {name}</source>
        <translation>Цвета: {name}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>DEMO: an invented company in the jam of February 2026</source>
        <translation>ДЕМО: вымышленная компания в пробке февраля 2026 года</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message numerus="yes">
        <source>%n ours</source>
        <translation>
            <numerusform>наших рядом %n</numerusform>
            <numerusform>наших рядом %n</numerusform>
            <numerusform>наших рядом %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trip(s) not shown: nobody said where, and the road is not known</source>
        <translation>
            <numerusform>%n рейс не показан: где он, не сказано, и дорога неизвестна</numerusform>
            <numerusform>%n рейса не показаны: где они, не сказано, и дорога неизвестна</numerusform>
            <numerusform>%n рейсов не показаны: где они, не сказано, и дорога неизвестна</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Wheel or + and −: closer. Arrows: move. Home: everything. Double click: open.</source>
        <translation>Колесо или + и −: ближе, дальше. Стрелки: двигать. Home: показать всё. Двойной щелчок: открыть.</translation>
    </message>
    <message>
        <source>Map: crossings and our trucks</source>
        <translation>Карта: посты и наши машины</translation>
    </message>
    <message>
        <source>jam</source>
        <translation>пробка</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>медленно</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>свободно</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>our trucks, as told</source>
        <translation>наши машины, как сообщили</translation>
    </message>
    <message>
        <source>as reckoned</source>
        <translation>по расчёту</translation>
    </message>
    <message>
        <source>roads</source>
        <translation>дороги</translation>
    </message>
    <message>
        <source>reckoned by the hours on the road, seen {ago}</source>
        <translation>по расчёту: сколько часов в пути; известно было {ago}</translation>
    </message>
    <message>
        <source>there since {ago}</source>
        <translation>там с: {ago}</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Машина</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Широта, долгота</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Откуда известно</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Copied, kept as told to {whom}: {trucks}</source>
        <translation>Скопировано и записано, что сообщили ({whom}): {trucks}</translation>
    </message>
    <message>
        <source>Kept as told to {whom}: {trucks}</source>
        <translation>Записано, что сообщили ({whom}): {trucks}</translation>
    </message>
    <message>
        <source>A ready message</source>
        <translation>Готовое сообщение</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Trucks</source>
        <translation>Машины</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Promise a time</source>
        <translation>Обещать срок</translation>
    </message>
    <message>
        <source>A forecast is no promise: mark this only if the customer is given this time as the new deadline.</source>
        <translation>Прогноз — не обещание: отметьте, только если клиенту называют это время как новый срок.</translation>
    </message>
    <message>
        <source>What is copied is kept in the journal as told; Ctrl+Z takes that back.</source>
        <translation>Скопированное записывается в журнал как сообщённое; Ctrl+Z это отменит.</translation>
    </message>
    <message>
        <source>Copy (Ctrl+Enter)</source>
        <translation>Копировать (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>To WhatsApp</source>
        <translation>В WhatsApp</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Не надо</translation>
    </message>
    <message>
        <source>carrier: {name}</source>
        <translation>перевозчик: {name}</translation>
    </message>
    <message>
        <source>customer: {name}</source>
        <translation>клиент: {name}</translation>
    </message>
    <message>
        <source>the head</source>
        <translation>руководитель</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message numerus="yes">
        <source>%n expense(s) written: {file}</source>
        <translation>
            <numerusform>%n расход записан: {file}</numerusform>
            <numerusform>%n расхода записано: {file}</numerusform>
            <numerusform>%n расходов записано: {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Expense of {plate}</source>
        <translation>Расход, {plate}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>На что</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>{plate}: {what} {sum} kept</source>
        <translation>{plate}: {what} {sum}, записано</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Expenses for the accountant</source>
        <translation>Расходы для бухгалтера</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Сохранить в Excel…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Claim of {trip} written: {file}</source>
        <translation>Документы на простой рейса {trip}: {file}</translation>
    </message>
    <message>
        <source>No hours were lost on this trip.</source>
        <translation>В этом рейсе простоя не было.</translation>
    </message>
    <message>
        <source>No rate of the customer is written down (Fleet, Customers).</source>
        <translation>Ставка простоя клиента не записана (Парк, Клиенты).</translation>
    </message>
    <message>
        <source>No driver is named.</source>
        <translation>Водитель не указан.</translation>
    </message>
    <message>
        <source>Money and days of the trip</source>
        <translation>Деньги и дни рейса</translation>
    </message>
    <message>
        <source>Delay by side</source>
        <translation>Простой по местам</translation>
    </message>
    <message>
        <source>Claim for the customer…</source>
        <translation>Документы на простой…</translation>
    </message>
    <message>
        <source>{driver} ({n} days used)</source>
        <translation>{driver} (дней в РФ {n})</translation>
    </message>
    <message>
        <source>Nobody who is free can take over.</source>
        <translation>Сменить некому: свободных водителей нет.</translation>
    </message>
    <message>
        <source> and {n} more</source>
        <translation> и ещё {n}</translation>
    </message>
    <message>
        <source>Can take over: {names}</source>
        <translation>Могут сменить: {names}</translation>
    </message>
    <message>
        <source>Expenses of the trip</source>
        <translation>Расходы рейса</translation>
    </message>
    <message>
        <source>Add… (Ins)</source>
        <translation>Добавить… (Ins)</translation>
    </message>
    <message>
        <source>Change… (Enter)</source>
        <translation>Изменить… (Enter)</translation>
    </message>
    <message>
        <source>Take out (Del)</source>
        <translation>Убрать (Del)</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Чек…</translation>
    </message>
    <message>
        <source>Nothing is written down yet. Ins: the advance, fuel, booking, a fine.</source>
        <translation>Пока ничего не записано. Ins: аванс, топливо, бронь, штраф.</translation>
    </message>
    <message>
        <source>Taken out: {what} {sum}</source>
        <translation>Убрано: {what} {sum}</translation>
    </message>
    <message>
        <source>{what}: receipt kept</source>
        <translation>{what}: чек приложен</translation>
    </message>
    <message>
        <source>Advance {sum}</source>
        <translation>Аванс {sum}</translation>
    </message>
    <message>
        <source>spent {sum}</source>
        <translation>потрачено {sum}</translation>
    </message>
    <message>
        <source>a leaving or a return was not told</source>
        <translation>выезд или возврат не сообщён</translation>
    </message>
    <message>
        <source>advance</source>
        <translation>аванс</translation>
    </message>
    <message>
        <source>fuel</source>
        <translation>топливо</translation>
    </message>
    <message>
        <source>booking fee</source>
        <translation>бронь</translation>
    </message>
    <message>
        <source>parking</source>
        <translation>стоянка</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>штраф</translation>
    </message>
    <message>
        <source>other</source>
        <translation>прочее</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>права</translation>
    </message>
    <message>
        <source>tachograph card</source>
        <translation>карта тахографа</translation>
    </message>
    <message>
        <source>Downtime {hours} {cost}</source>
        <translation>Простой {hours} {cost}</translation>
    </message>
    <message>
        <source>{customer} owes {sum}</source>
        <translation>{customer} платит {sum}</translation>
    </message>
    <message>
        <source>per started day</source>
        <translation>за начатые сутки</translation>
    </message>
    <message>
        <source>per full hour</source>
        <translation>за полный час</translation>
    </message>
    <message>
        <source>{customer}: {sum} = {n} × {rate} {unit}; {hours} counted, {free} h free</source>
        <translation>{customer}: {sum} = {n} × {rate} {unit}; засчитано {hours}, бесплатно {free} ч</translation>
    </message>
    <message>
        <source>Days in Russia: {used} of {limit}</source>
        <translation>Дни в РФ: {used} из {limit}</translation>
    </message>
    <message>
        <source>Days in Russia: {used}</source>
        <translation>Дни в РФ: {used}</translation>
    </message>
    <message>
        <source>this trip +{low}…+{high}</source>
        <translation>этот рейс +{low}…+{high}</translation>
    </message>
    <message>
        <source>Runs out on the way: {list}</source>
        <translation>Закончится в пути: {list}</translation>
    </message>
    <message>
        <source>of them {n} from before this journal</source>
        <translation>из них {n} до учёта в программе</translation>
    </message>
    <message>
        <source>of them {n} seen in Belarus</source>
        <translation>из них {n} в Беларуси</translation>
    </message>
    <message>
        <source>back {range}</source>
        <translation>вернётся {range}</translation>
    </message>
    <message>
        <source>beginning not told</source>
        <translation>начало не сообщено</translation>
    </message>
    <message>
        <source>end not told</source>
        <translation>конец не сообщён</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>ещё стоит</translation>
    </message>
</context>
<context>
    <name>MoneyTable</name>
    <message>
        <source>Side</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часов</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>For</source>
        <translation>На что</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Чеки</translation>
    </message>
</context>
<context>
    <name>NextLists</name>
    <message>
        <source>Whom to call {n}</source>
        <translation>Кому звонить {n}</translation>
    </message>
    <message>
        <source>Whom to tell {n}</source>
        <translation>Кому сообщить {n}</translation>
    </message>
    <message>
        <source>Drivers whose word would tell most</source>
        <translation>Водители, чей ответ прояснит больше всего</translation>
    </message>
    <message>
        <source>Customers, the head, carriers; and who was told what today (Ctrl+T)</source>
        <translation>Клиенты, руководитель, перевозчики; и кому что сообщили за сутки (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>post closed</source>
        <translation>пост закрыт</translation>
    </message>
    <message>
        <source>system is down</source>
        <translation>система не работает</translation>
    </message>
    <message>
        <source>restriction</source>
        <translation>ограничение</translation>
    </message>
    <message>
        <source>road closed</source>
        <translation>трасса закрыта</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Paper of {plate}</source>
        <translation>Документ: {plate}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Обеспечен</source>
        <translation>Обеспечен</translation>
    </message>
    <message>
        <source>Truck in it</source>
        <translation>Машина в нём</translation>
    </message>
    <message>
        <source>Trailer in it</source>
        <translation>Прицеп в нём</translation>
    </message>
    <message>
        <source>Codes of goods</source>
        <translation>Коды ТН ВЭД</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>Вес, кг</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Выдан</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>{plate}: {paper} kept</source>
        <translation>{plate}: записан документ «{paper}»</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Ask for it on every trip of {customer}</source>
        <translation>Требовать в каждом рейсе клиента «{customer}»</translation>
    </message>
</context>
<context>
    <name>PaperTable</name>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Truck / trailer</source>
        <translation>Машина / прицеп</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выдан</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>usual</source>
        <translation>обычная</translation>
    </message>
    <message>
        <source>express</source>
        <translation>вне очереди</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>с {moment}</translation>
    </message>
    <message>
        <source>Waits of the week and the coming three days</source>
        <translation>Ожидание за неделю и на три дня вперёд</translation>
    </message>
    <message>
        <source>wait, h</source>
        <translation>ожидание, ч</translation>
    </message>
    <message>
        <source>said to who joined</source>
        <translation>прогноз тем, кто встал</translation>
    </message>
    <message>
        <source>forecast, 8 of 10</source>
        <translation>прогноз, 8 из 10</translation>
    </message>
    <message>
        <source>the middle</source>
        <translation>середина</translation>
    </message>
    <message>
        <source>ours, passed</source>
        <translation>наши, прошли</translation>
    </message>
    <message>
        <source>ours, still waiting</source>
        <translation>наши, ещё стоят</translation>
    </message>
    <message>
        <source>ours, refused or left</source>
        <translation>наши, отказ или ушли</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Встал</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Машина</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Стоял</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>said to who joined {moment}: {hours} (8 of 10)</source>
        <translation>кто встал {moment}, тому прогноз: {hours} (8 из 10)</translation>
    </message>
    <message>
        <source>who joins {moment} waits {hours} (8 of 10)</source>
        <translation>кто встанет {moment}, будет ждать {hours} (8 из 10)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>Nothing is known of this crossing yet.
It fills with what drivers say (F2) and with waits of our trucks.</source>
        <translation>Об этом посте пока ничего не известно.
Данные появятся из слов водителей (F2) и ожидания наших машин.</translation>
    </message>
    <message>
        <source>queue, km</source>
        <translation>очередь, км</translation>
    </message>
    <message>
        <source>board, trucks</source>
        <translation>табло, машин</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>прошёл</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ушёл</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>ещё стоит</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>as told</source>
        <translation>по сообщениям</translation>
    </message>
    <message>
        <source>reckoned</source>
        <translation>по расчёту</translation>
    </message>
    <message>
        <source>4 of 10</source>
        <translation>4 из 10</translation>
    </message>
    <message>
        <source>booked hour, lost</source>
        <translation>бронь, сгорела</translation>
    </message>
    <message>
        <source>booked hour</source>
        <translation>время брони</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Km</source>
        <translation>Км</translation>
    </message>
    <message>
        <source>there by then: {chance}</source>
        <translation>на месте к этому времени: {chance}</translation>
    </message>
    <message>
        <source>arrives {range} (8 of 10)</source>
        <translation>прибудет {range} (8 из 10)</translation>
    </message>
    <message>
        <source>passes the border {range} (8 of 10)</source>
        <translation>пройдёт границу {range} (8 из 10)</translation>
    </message>
    <message>
        <source>booking of {moment}, lost</source>
        <translation>бронь на {moment}, сгорела</translation>
    </message>
    <message>
        <source>booking of {moment}</source>
        <translation>бронь на {moment}</translation>
    </message>
    <message>
        <source>No road to the destination in the table: nothing to draw it along</source>
        <translation>Дороги до места выгрузки нет в таблице: путь не нарисовать</translation>
    </message>
    <message>
        <source>no forecast: {why}</source>
        <translation>нет прогноза: {why}</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>Arrival as it was forecast</source>
        <translation>Каким был прогноз прибытия</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>прибыл</translation>
    </message>
    <message>
        <source>Said at</source>
        <translation>Когда сказано</translation>
    </message>
    <message>
        <source>Arrives (8 of 10)</source>
        <translation>Прибудет (8 из 10)</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Середина</translation>
    </message>
    <message>
        <source>said {moment}: arrives {range} (8 of 10)</source>
        <translation>прогноз от {moment}: прибудет {range} (8 из 10)</translation>
    </message>
    <message>
        <source>arrived {moment}</source>
        <translation>прибыл {moment}</translation>
    </message>
    <message>
        <source>deadline {moment}</source>
        <translation>срок {moment}</translation>
    </message>
    <message>
        <source>no forecast yet: {why}</source>
        <translation>прогноза ещё не было: {why}</translation>
    </message>
    <message>
        <source>nothing is known of free slots here</source>
        <translation>о свободных бронях здесь ничего не известно</translation>
    </message>
    <message>
        <source>Free slots by day</source>
        <translation>Свободные брони по дням</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
</context>
<context>
    <name>PlotFrame</name>
    <message>
        <source>The same as a table</source>
        <translation>То же таблицей</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Копировать картинку</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Сохранить картинку…</translation>
    </message>
    <message>
        <source>Picture saved: {file}</source>
        <translation>Картинка сохранена: {file}</translation>
    </message>
    <message>
        <source>Picture copied: paste it into a message</source>
        <translation>Картинка скопирована: вставьте её в сообщение</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The address of a source holds a name and a password. Write it without them: settings are shown to everybody and exported.</source>
        <translation>В адресе источника указаны имя и пароль. Напишите адрес без них: настройки видят все, и они попадают в выгрузку.</translation>
    </message>
    <message>
        <source>The file {name} is not as it was attached: the disk may be damaged. Put back a copy of the folder attachments from a backup.</source>
        <translation>Файл {name} не тот, что прикладывали: возможно, повреждён диск. Верните папку attachments из резервной копии.</translation>
    </message>
    <message>
        <source>{name} is empty, so nothing was attached. Ask for it to be sent again.</source>
        <translation>{name} — пустой файл, он не приложен. Попросите прислать ещё раз.</translation>
    </message>
    <message>
        <source>{name} is a program, and Kezek starts no programs. Save it to a folder if you know who sent it.</source>
        <translation>{name} — программа, а Kezek программ не запускает. Сохраните её в папку, если знаете, от кого она.</translation>
    </message>
    <message>
        <source>The file {name} is no longer in the data folder. Put back a copy of the folder attachments from a backup.</source>
        <translation>Файла {name} больше нет в папке данных. Верните папку attachments из резервной копии.</translation>
    </message>
    <message>
        <source>{name} is called a picture but is none: perhaps it was not sent to the end. Ask for it again, or keep it as a plain file.</source>
        <translation>{name} называется картинкой, но это не картинка: возможно, её не дослали. Попросите прислать ещё раз или сохраните как обычный файл.</translation>
    </message>
    <message>
        <source>The file {name} has not reached this desk yet. It comes by itself as soon as the desk that attached it and this one both have the server; try again in a minute.</source>
        <translation>Файл {name} ещё не дошёл до этого места. Он придёт сам, как только у этого места и у того, где его приложили, будет связь с сервером; откройте ещё раз через минуту.</translation>
    </message>
    <message>
        <source>{name} has {megabytes} MB, and an entry takes files of up to {most} MB. Make it smaller, or send a part of it.</source>
        <translation>{name} — {megabytes} МБ, а к записи можно приложить файл до {most} МБ. Уменьшите его или приложите часть.</translation>
    </message>
    <message>
        <source>{file} is damaged or is no file of Kezek: {detail} Ask for it again.</source>
        <translation>{file} повреждён или это не файл Kezek: {detail} Попросите прислать снова.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Kezek; update Kezek on this computer first.</source>
        <translation>{file} записан более новым Kezek; сначала обновите Kezek на этом компьютере.</translation>
    </message>
    <message>
        <source>Somebody has changed this since: it stays as it is now. Look at it, and put right by hand what is wrong.</source>
        <translation>Это с тех пор изменили: осталось как есть. Посмотрите и поправьте вручную, если что-то не так.</translation>
    </message>
    <message>
        <source>The company has no name yet: type it in Settings, so that the partner knows whose waits these are.</source>
        <translation>У компании ещё нет названия: впишите его в настройках, чтобы партнёр знал, чьё это стояние.</translation>
    </message>
    <message>
        <source>The database {file} is damaged ({detail}). A copy of {made} may be trusted; put it back: main.py --data “{folder}” restore “{copy}”. The damaged one is kept.</source>
        <translation>База {file} повреждена ({detail}). Копия от {made} исправна, верните её: main.py --data «{folder}» restore «{copy}». Повреждённая сохранится.</translation>
    </message>
    <message>
        <source>The demonstration is not shared; open your own data folder for that.</source>
        <translation>Демонстрация не бывает общей; откройте свою папку данных.</translation>
    </message>
    <message>
        <source>This desk has no server; move in with `share URL` or in Settings, Several desks.</source>
        <translation>У этого рабочего места нет сервера; переезд — `share URL` или Настройки, Несколько рабочих мест.</translation>
    </message>
    <message>
        <source>No driver called “{name}” is on the road: check the name, add the telephone</source>
        <translation>Водителя «{name}» среди тех, кто в рейсе, нет: проверьте имя, впишите телефон</translation>
    </message>
    <message>
        <source>Entry {number} of the journal ({head}) was confirmed, and is not there any more. Look for it in the copies: restore FILE.</source>
        <translation>Запись № {number} журнала ({head}) была подтверждена, а теперь её нет. Поищите её в копиях: restore ФАЙЛ.</translation>
    </message>
    <message>
        <source>{n} trucks ahead cannot be: type from 0 to {most}, or leave it empty.</source>
        <translation>Машин впереди не может быть {n}: введите от 0 до {most} или оставьте пустым.</translation>
    </message>
    <message>
        <source>It is not said what came instead: type the new plate or the driver&apos;s name.</source>
        <translation>Не сказано, на что сменили: введите новый номер или имя водителя.</translation>
    </message>
    <message>
        <source>{moment} has not come yet, and what happened is never in the future. Check day and hour; what is still to be done is a reminder.</source>
        <translation>{moment} ещё не наступило, а записывают то, что уже было. Проверьте день и час; то, что ещё предстоит, — напоминание.</translation>
    </message>
    <message>
        <source>{km} km to the barrier cannot be: type from 0 to {most}, or leave it empty.</source>
        <translation>{km} км до шлагбаума быть не может: введите от 0 до {most} или оставьте пустым.</translation>
    </message>
    <message>
        <source>The range begins {earliest} and ends {latest}: it ends before it begins. Exchange the two.</source>
        <translation>Начало {earliest}, конец {latest}: конец раньше начала. Поменяйте их местами.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is no date. Write it as 31.12.2026.</source>
        <translation>{field}: «{text}» не дата. Напишите так: 31.12.2026.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is no date and time. Write it as 20.11.2026 18:00.</source>
        <translation>{field}: «{text}» не дата и время. Напишите так: 20.11.2026 18:00.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is no number. Write it with figures.</source>
        <translation>{field}: «{text}» не число. Напишите цифрами.</translation>
    </message>
    <message>
        <source>The folder {folder} lies on another computer ({kind}): records can be lost there. Choose a folder on this computer; several desks are joined in Settings.</source>
        <translation>Папка {folder} лежит на другом компьютере ({kind}): там записи могут пропасть. Выберите папку на этом компьютере; несколько рабочих мест соединяются в настройках.</translation>
    </message>
    <message>
        <source>The journal does not hold entry {number} as it was printed ({head}): entries were changed or taken out since. Compare the paper with the journal.</source>
        <translation>В журнале нет записи № {number} такой, как она напечатана ({head}): с тех пор записи изменены или убраны. Сверьте бумагу с журналом.</translation>
    </message>
    <message>
        <source>Entry {number} ({head}) was left behind when a copy was put back. What stood there then is kept among the copies.</source>
        <translation>Запись № {number} ({head}) осталась в прежней базе: потом вернули копию. Прежняя база лежит среди копий.</translation>
    </message>
    <message>
        <source>“{text}” is no line of the journal. Write it as on the paper: 1a2b-3c4d · 1532.</source>
        <translation>«{text}» — не строка журнала. Пишите как на бумаге: 1a2b-3c4d · 1532.</translation>
    </message>
    <message>
        <source>The import was taken back, except what was changed since ({n}): {names}. Put those right by hand.</source>
        <translation>Загрузка отменена, кроме того, что с тех пор изменили ({n}): {names}. Это исправьте вручную.</translation>
    </message>
    <message>
        <source>The name is missing. Fill it in.</source>
        <translation>Не указано имя или номер. Впишите его.</translation>
    </message>
    <message>
        <source>There is no question {number}. Choose one of those shown.</source>
        <translation>Вопроса «{number}» нет. Выберите один из показанных.</translation>
    </message>
    <message>
        <source>This trip has no refusal. Record the refusal first (F2).</source>
        <translation>У этого рейса нет отказа. Сначала запишите отказ (F2).</translation>
    </message>
    <message>
        <source>There is no note to keep: type what is to be remembered.</source>
        <translation>Заметка пустая: напишите, что запомнить.</translation>
    </message>
    <message>
        <source>{plate}: what this corrects was never written; it is written down as told now</source>
        <translation>{plate}: исправлять нечего, такой записи не было; записывается как новое</translation>
    </message>
    <message>
        <source>Nothing to write down. Type what was heard, for example: note 417 queue syrym 13km</source>
        <translation>Записывать нечего. Напишите, что сказал водитель, например: note 417 очередь сырым 13км</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Type digits only, for example 12.5, or leave the field empty.</source>
        <translation>«{text}» — не число. Введите только цифры, например 12,5, или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>“{text}”: trucks are counted whole. Type a number without a fraction.</source>
        <translation>«{text}»: машины считают целыми. Введите число без дроби.</translation>
    </message>
    <message>
        <source>write them once more</source>
        <translation>записать ещё раз</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>все</translation>
    </message>
    <message>
        <source>works again, open again</source>
        <translation>снова работает, открыто</translation>
    </message>
    <message>
        <source>The paper is issued on {issued} and valid until {until}, which is earlier. Correct one of the days.</source>
        <translation>Документ выдан {issued}, а действует до {until}, это раньше. Исправьте одну из дат.</translation>
    </message>
    <message>
        <source>{plate} is home, but nobody has told when it passed the border: write it down if you know</source>
        <translation>{plate} дома, а когда прошла границу — не записано: впишите, если известно</translation>
    </message>
    <message>
        <source>The picture could not be written to {file}. Choose another folder.</source>
        <translation>Не удалось записать картинку в {file}. Выберите другую папку.</translation>
    </message>
    <message>
        <source>Write why it left.</source>
        <translation>Напишите, почему выпустили.</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{value}” cannot be replayed. Put the cell right and run it again.</source>
        <translation>{file}, строка {row}: «{value}» не годится для проверки прогноза. Исправьте ячейку и запустите снова.</translation>
    </message>
    <message>
        <source>{file} has no column {column}. Add it, named so in the first row.</source>
        <translation>В {file} нет столбца {column}. Добавьте его с таким названием в первой строке.</translation>
    </message>
    <message>
        <source>Forecasts cannot be given every {hours} hours. Write a number above 0.</source>
        <translation>Прогноз нельзя давать каждые {hours} ч. Укажите число больше 0.</translation>
    </message>
    <message>
        <source>{file}, row {row}: left_at is before joined_at. Put the times right and run it again.</source>
        <translation>{file}, строка {row}: left_at раньше joined_at. Исправьте время и запустите снова.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8. Save it as CSV in UTF-8.</source>
        <translation>{file} не в кодировке UTF-8. Сохраните его как CSV в UTF-8.</translation>
    </message>
    <message>
        <source>Rows of other desks that do not fit here: {rows}. All others were taken; these are tried again at each start. Install the newest Kezek on every desk.</source>
        <translation>Строк других рабочих мест, которые сюда не встают: {rows}. Остальные приняты; эти пробуются при каждом запуске. Поставьте на все рабочие места последнюю версию Kezek.</translation>
    </message>
    <message>
        <source>Rows that the server did not take: {rows}. They are kept here and tried again at each start.</source>
        <translation>Строк, которые сервер не принял: {rows}. Они хранятся здесь и пробуются при каждом запуске.</translation>
    </message>
    <message>
        <source>Rows that the server has not been given yet: {rows}. They go as soon as it answers.</source>
        <translation>Строк, ещё не отданных серверу: {rows}. Уйдут, как только он ответит.</translation>
    </message>
    <message>
        <source>“{rule}” begins on {begins} and ends on {ends}, which is earlier. Correct one of the days.</source>
        <translation>Правило «{rule}» начинается {begins}, а кончается раньше, {ends}. Исправьте одну из дат.</translation>
    </message>
    <message>
        <source>{days} days ahead cannot be. Write 0 or more.</source>
        <translation>Срок {days} дн. невозможен. Напишите 0 или больше.</translation>
    </message>
    <message>
        <source>The rule has no name. Write what it asks for.</source>
        <translation>У правила нет названия. Напишите, чего оно требует.</translation>
    </message>
    <message>
        <source>“{rule}” asks for a paper, but names none. Choose which.</source>
        <translation>Правило «{rule}» требует документ, но какой, не указано. Выберите.</translation>
    </message>
    <message>
        <source>The second place for copies {place} is not there: plug it in. The copy on this computer is made.</source>
        <translation>Второго места для копий {place} нет на месте: подключите его. Копия на этом компьютере сделана.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a server; write postgresql://user@computer/database.</source>
        <translation>«{address}» — не адрес сервера; напишите postgresql://имя@компьютер/база.</translation>
    </message>
    <message>
        <source>The server {server} is busy; the desk tries again by itself.</source>
        <translation>Сервер {server} занят; программа попробует снова сама.</translation>
    </message>
    <message>
        <source>The server {server} does not prove that it is the right one: {detail} Ask its keeper for the certificate and add ?sslrootcert=FILE to the address.</source>
        <translation>Сервер {server} не доказал, что он тот самый: {detail} Возьмите у хозяина сертификат и допишите к адресу ?sslrootcert=ФАЙЛ.</translation>
    </message>
    <message>
        <source>The server {server} could not be copied: {detail}. Let whoever keeps it copy it with pg_dump -Fc; the data at this desk are copied as always.</source>
        <translation>Не удалось сделать копию сервера {server}: {detail}. Попросите того, кто за него отвечает, сделать копию через pg_dump -Fc; данные этого места копируются как всегда.</translation>
    </message>
    <message>
        <source>The disk of the server {server} is full; nothing is lost, entries wait here. Tell its keeper to make room.</source>
        <translation>На сервере {server} кончилось место; ничего не потеряно, записи ждут здесь. Скажите хозяину освободить диск.</translation>
    </message>
    <message>
        <source>The server {server} answered with an error: {detail} Entries wait here; show this to its keeper.</source>
        <translation>Сервер {server} ответил ошибкой: {detail} Записи ждут здесь; покажите это хозяину.</translation>
    </message>
    <message>
        <source>The data on {server} belong to a newer Kezek ({version}); this desk goes on alone. Update Kezek on this computer.</source>
        <translation>Данные на {server} ведёт более новый Kezek ({version}); это рабочее место работает само. Обновите Kezek на этом компьютере.</translation>
    </message>
    <message>
        <source>There is no such database on {server}; ask its keeper to create it.</source>
        <translation>На {server} нет такой базы; попросите хозяина создать её.</translation>
    </message>
    <message>
        <source>The server {server} does not take this password; ask its keeper and type it again in Settings.</source>
        <translation>Сервер {server} не принимает этот пароль; спросите хозяина сервера и введите заново в настройках.</translation>
    </message>
    <message>
        <source>The server {server} takes no entries just now; they wait here. Tell its keeper.</source>
        <translation>Сервер {server} сейчас не принимает записи; они ждут здесь. Скажите хозяину.</translation>
    </message>
    <message>
        <source>The server {server} does not let this user in from this computer; its keeper must allow it (pg_hba.conf).</source>
        <translation>Сервер {server} не пускает этого пользователя с этого компьютера; хозяин должен разрешить (pg_hba.conf).</translation>
    </message>
    <message>
        <source>This user may not create tables on {server}; its keeper must make it the owner of the database.</source>
        <translation>Этому пользователю нельзя создавать таблицы на {server}; хозяин должен сделать его владельцем базы.</translation>
    </message>
    <message>
        <source>PostgreSQL on {server} is version {version}; Kezek needs {oldest} or later. Ask its keeper to update it.</source>
        <translation>На {server} PostgreSQL версии {version}; нужна {oldest} или новее. Попросите хозяина обновить.</translation>
    </message>
    <message>
        <source>The server {server} does not answer; the desk goes on alone and tries again by itself.</source>
        <translation>Сервер {server} не отвечает; программа работает сама и пробует снова.</translation>
    </message>
    <message>
        <source>Several trucks fit {trip}: name the trip, {refs}.</source>
        <translation>К {trip} подходит несколько машин: назовите рейс, {refs}.</translation>
    </message>
    <message>
        <source>This desk and the server differ (here/there): {tables}. Let the exchange come to its end, then check again.</source>
        <translation>Рабочее место и сервер расходятся (здесь/там): {tables}. Дайте обмену закончиться и проверьте снова.</translation>
    </message>
    <message>
        <source>written already</source>
        <translation>уже записано</translation>
    </message>
    <message>
        <source>Nothing about a truck or a post</source>
        <translation>Ни о машине, ни о посте</translation>
    </message>
    <message>
        <source>Your own message: it is no word from the driver</source>
        <translation>Ваше сообщение, не слово водителя</translation>
    </message>
    <message>
        <source>A question: nothing is written</source>
        <translation>Это вопрос: ничего не записано</translation>
    </message>
    <message>
        <source>The next step has no words. Say what is to be done.</source>
        <translation>Не сказано, что делаем. Впишите следующий шаг.</translation>
    </message>
    <message>
        <source>This text is too long for one entry (at most {most} letters). Write it down in parts.</source>
        <translation>Текст слишком длинный для одной записи (не больше {most} знаков). Запишите его частями.</translation>
    </message>
    <message>
        <source>Lines of this chat that stand written already: {count}. They are left out.</source>
        <translation>Из этого чата уже записано строк: {count}. Они пропущены.</translation>
    </message>
    <message>
        <source>No customer is called “{name}”. Names stand in Fleet, Customers.</source>
        <translation>Клиента «{name}» нет. Названия — в справочнике «Клиенты».</translation>
    </message>
    <message>
        <source>“{value}” is no kind of paper. Use one of: {known}.</source>
        <translation>Вид документа «{value}» неизвестен. Возможны: {known}.</translation>
    </message>
    <message>
        <source>No driver “{name}” in the register. Write the name as it stands there.</source>
        <translation>Водителя «{name}» нет в списке. Напишите имя, как в списке.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of expense. Use one of: advance, fuel, booking, parking, fine, other.</source>
        <translation>Вид расхода «{value}» неизвестен. Возможны: аванс, топливо, бронь, стоянка, штраф, другое.</translation>
    </message>
    <message>
        <source>Which order?</source>
        <translation>Какая заявка?</translation>
    </message>
    <message>
        <source>Which way?</source>
        <translation>В какую сторону?</translation>
    </message>
    <message>
        <source>“{value}” is no code of goods. It has two to ten digits, like 8542.31.</source>
        <translation>«{value}» не код ТН ВЭД. В нём от двух до десяти цифр, например 8542.31.</translation>
    </message>
    <message>
        <source>{plate} is in the queue already, since {since}</source>
        <translation>{plate} уже в очереди, с {since}</translation>
    </message>
    <message>
        <source>{km} km: to the barrier, or a place on the road?</source>
        <translation>{km} км: до шлагбаума или место на трассе?</translation>
    </message>
    <message>
        <source>Nobody has told that {plate} passed the border. If it has, write that down, too; if not, check the line.</source>
        <translation>О том, что {plate} прошёл границу, никто не сообщал. Если прошёл, запишите и это; если нет, проверьте строку.</translation>
    </message>
    <message>
        <source>It was {held}, not {typed}</source>
        <translation>Было {held}, а не {typed}</translation>
    </message>
    <message>
        <source>Which date is it?</source>
        <translation>Какое это число?</translation>
    </message>
    <message>
        <source>The hour in the line goes with another entry; this one of {plate} is taken as of now.</source>
        <translation>Час в строке отнесён к другой записи; эта по {plate} записана на сейчас.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Что произошло?</translation>
    </message>
    <message>
        <source>How many km are left?</source>
        <translation>Осталось сколько км?</translation>
    </message>
    <message>
        <source>{number}: what is it?</source>
        <translation>{number} — это что?</translation>
    </message>
    <message>
        <source>Not understood: {words}. Kept as a note.</source>
        <translation>Не понято: {words}. Останется заметкой.</translation>
    </message>
    <message>
        <source>That was {days} days ago</source>
        <translation>Это было {days} дн. назад</translation>
    </message>
    <message>
        <source>{plate} has no open trip: kept as a note</source>
        <translation>у {plate} нет открытого рейса: записано заметкой</translation>
    </message>
    <message>
        <source>“{answer}” is not one of the choices. Choose one of those shown.</source>
        <translation>«{answer}» — такого варианта нет. Выберите из показанных.</translation>
    </message>
    <message>
        <source>Later news of {plate} is known, of {known}: this is written as older than that.</source>
        <translation>По {plate} уже есть более свежее, от {known}; эта запишется как более ранняя.</translation>
    </message>
    <message>
        <source>{km} km to the barrier</source>
        <translation>{km} км до шлагбаума</translation>
    </message>
    <message>
        <source>on the {day}th</source>
        <translation>{day}-го числа</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>оставить</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} км</translation>
    </message>
    <message>
        <source>keep as a note</source>
        <translation>оставить заметкой</translation>
    </message>
    <message>
        <source>km {km} of the road</source>
        <translation>{km}-й км трассы</translation>
    </message>
    <message>
        <source>change</source>
        <translation>сменить</translation>
    </message>
    <message>
        <source>{clock}</source>
        <translation>{clock}</translation>
    </message>
    <message>
        <source>{vehicles} trucks ahead</source>
        <translation>машин впереди: {vehicles}</translation>
    </message>
    <message>
        <source>DOPP and booking name {plate}</source>
        <translation>ДОПП и бронь на {plate}</translation>
    </message>
    <message>
        <source>“{typed}” read as “{meant}”</source>
        <translation>«{typed}» прочитано как «{meant}»</translation>
    </message>
    <message>
        <source>File: attach it yourself</source>
        <translation>Файл приложите сами</translation>
    </message>
    <message>
        <source>Picture: attach it yourself</source>
        <translation>Фото приложите сами</translation>
    </message>
    <message>
        <source>No words in it</source>
        <translation>Без слов</translation>
    </message>
    <message>
        <source>Not a message</source>
        <translation>Служебная строка</translation>
    </message>
    <message>
        <source>Video: attach it yourself</source>
        <translation>Видео приложите сами</translation>
    </message>
    <message>
        <source>Voice message: listen to it and type what is said; the file can be attached to the entry</source>
        <translation>Голосовое: прослушайте и впишите; файл можно приложить к записи</translation>
    </message>
    <message>
        <source>Change the crossing of the trip?</source>
        <translation>Сменить пост?</translation>
    </message>
    <message>
        <source>By its journal {plate} is there already, or further: check the line.</source>
        <translation>По журналу {plate} уже там или дальше: проверьте строку.</translation>
    </message>
    <message>
        <source>No truck “{typed}”. Did you mean:</source>
        <translation>Машины «{typed}» нет. Может быть:</translation>
    </message>
    <message>
        <source>“{answer}” was not understood. Type an hour (15:30), a number, a plate or a code, whichever is asked for.</source>
        <translation>«{answer}» не понято. Введите то, что спрашивают: час (15:30), число, госномер или код.</translation>
    </message>
    <message>
        <source>Which crossing?</source>
        <translation>Какой пост?</translation>
    </message>
    <message>
        <source>At what hour?</source>
        <translation>В котором часу?</translation>
    </message>
    <message>
        <source>How many km?</source>
        <translation>Сколько км?</translation>
    </message>
    <message>
        <source>What is the reason?</source>
        <translation>Какая причина?</translation>
    </message>
    <message>
        <source>On which side?</source>
        <translation>На какой стороне?</translation>
    </message>
    <message>
        <source>“{typed}”: which truck?</source>
        <translation>«{typed}»: какая машина?</translation>
    </message>
    <message>
        <source>The board asked for {crossing} showed other checkpoints; their rows were left out.</source>
        <translation>Табло по запросу {crossing} показало другие пункты; их строки не учтены.</translation>
    </message>
    <message>
        <source>{crossing} has another number on the site ({theirs}) than in our table ({ours}); the site&apos;s was used.</source>
        <translation>У {crossing} на сайте другой номер ({theirs}), чем в нашей таблице ({ours}); взят номер сайта.</translation>
    </message>
    <message>
        <source>{crossing} is followed, but its number on the site is not known: no board and no lag for it.</source>
        <translation>{crossing} отслеживается, но его номер на сайте неизвестен: табло и отставания по нему нет.</translation>
    </message>
    <message>
        <source>&quot;{url}&quot; is no address of a site. Write it as https://cgr.qoldau.kz.</source>
        <translation>«{url}» не адрес сайта. Напишите так: https://cgr.qoldau.kz.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted, so nothing was read. Check the computer&apos;s clock and antivirus; if the fault is the site&apos;s, save the page in a browser and open it from a file.</source>
        <translation>Сертификату {host} нельзя доверять, поэтому ничего не прочитано. Проверьте часы компьютера и антивирус; если ошибка на сайте, сохраните страницу в браузере и откройте её из файла.</translation>
    </message>
    <message>
        <source>{host} has a fault of its own (code {status}). Try again later.</source>
        <translation>У {host} своя неисправность (код {status}). Попробуйте позже.</translation>
    </message>
    <message>
        <source>What {host} sent cannot be unpacked. Nothing of it was stored; try again later.</source>
        <translation>Присланное с {host} не распаковывается. Ничего не записано; попробуйте позже.</translation>
    </message>
    <message>
        <source>{host} sends on to {to}; Kezek does not follow it there. Check the address in the settings, and whether the network asks you to sign in.</source>
        <translation>{host} пересылает на {to}; туда Kezek не идёт. Проверьте адрес в настройках и не требует ли сеть входа.</translation>
    </message>
    <message>
        <source>{host} refused (code {status}). It answers only to addresses in Kazakhstan and not too often: wait a quarter of an hour, switch off a VPN, or save the page in a browser and open it from a file.</source>
        <translation>{host} отказал (код {status}). Сайт отвечает только адресам из Казахстана и не слишком часто: подождите четверть часа, выключите VPN или сохраните страницу в браузере и откройте её из файла.</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} s. Try again later; the last readings stay, with their age.</source>
        <translation>{host} не ответил за {seconds} с. Попробуйте позже; прежние данные остаются, с указанием их возраста.</translation>
    </message>
    <message>
        <source>{host} sent more than {megabytes} MB, which is no page of the queue. Nothing of it was stored; try again later.</source>
        <translation>{host} прислал больше {megabytes} МБ: это не страница очереди. Из неё ничего не записано; попробуйте позже.</translation>
    </message>
    <message>
        <source>{host} cannot be reached. Check the connection; the last readings stay, with their age.</source>
        <translation>{host} недоступен. Проверьте связь; прежние данные остаются, с указанием их возраста.</translation>
    </message>
    <message>
        <source>How far {crossing} is behind its slots is not known ({reason}).</source>
        <translation>Насколько {crossing} отстаёт от своих броней, неизвестно ({reason}).</translation>
    </message>
    <message>
        <source>the register was not understood</source>
        <translation>реестр не понят</translation>
    </message>
    <message>
        <source>the register shows other checkpoints or days</source>
        <translation>реестр показывает другие пункты или дни</translation>
    </message>
    <message>
        <source>the register shows the same page for every number</source>
        <translation>реестр показывает одну и ту же страницу</translation>
    </message>
    <message>
        <source>it would take too many requests</source>
        <translation>потребовалось бы слишком много запросов</translation>
    </message>
    <message>
        <source>pages of the register are missing</source>
        <translation>не хватает страниц реестра</translation>
    </message>
    <message>
        <source>the register is not sorted by slot</source>
        <translation>реестр не упорядочен по времени брони</translation>
    </message>
    <message>
        <source>nothing passed of a whole week&apos;s slots</source>
        <translation>за неделю броней никто не прошёл</translation>
    </message>
    <message>
        <source>Page not understood: {page} ({what}: {detail}). Nothing of it was stored. The site may have changed; tell whoever looks after Kezek, and rely on drivers&apos; calls meanwhile.</source>
        <translation>Страница не понята: {page} ({what}: {detail}). Из неё ничего не записано. Сайт, видимо, изменился: сообщите тому, кто ведёт Kezek, а пока опирайтесь на звонки водителей.</translation>
    </message>
    <message>
        <source>not the Russian page</source>
        <translation>страница не на русском языке</translation>
    </message>
    <message>
        <source>the page is built quite differently</source>
        <translation>страница устроена совсем иначе</translation>
    </message>
    <message>
        <source>a notice of maintenance instead of the page</source>
        <translation>вместо страницы объявление о технических работах</translation>
    </message>
    <message>
        <source>the page broke off before its end</source>
        <translation>страница оборвана, конца нет</translation>
    </message>
    <message>
        <source>it does not say as of when it is</source>
        <translation>не указано, на какой час данные («Актуально на»)</translation>
    </message>
    <message>
        <source>its rows were not found</source>
        <translation>строки не найдены</translation>
    </message>
    <message>
        <source>its table or the heads of its columns were not found</source>
        <translation>таблица или её заголовки не найдены</translation>
    </message>
    <message>
        <source>the number of records was not found</source>
        <translation>не найдено «Всего записей»</translation>
    </message>
    <message>
        <source>another page than one of the five Kezek reads</source>
        <translation>это не одна из пяти страниц, которые читает Kezek</translation>
    </message>
    <message>
        <source>a row that cannot be read</source>
        <translation>строка не читается</translation>
    </message>
    <message>
        <source>a checkpoint stands on it twice</source>
        <translation>пункт пропуска указан дважды</translation>
    </message>
    <message>
        <source>it shows several checkpoints, so its total is nobody&apos;s; choose one checkpoint on the site and save the page again</source>
        <translation>на ней несколько пунктов пропуска, и общее число ничьё; выберите на сайте один пункт и сохраните страницу снова</translation>
    </message>
    <message>
        <source>a day that cannot be read, or is out of order</source>
        <translation>день не читается или стоит не по порядку</translation>
    </message>
    <message>
        <source>a checkpoint does not have its 31 days</source>
        <translation>у пункта пропуска не 31 день</translation>
    </message>
    <message>
        <source>The visit ended early after {requests} requests ({reason}); what was read by then was taken.</source>
        <translation>Опрос закончен раньше времени после {requests} запросов ({reason}); прочитанное до этого принято.</translation>
    </message>
    <message>
        <source>the most requests of one visit</source>
        <translation>наибольшее число запросов за раз</translation>
    </message>
    <message>
        <source>stopped by hand</source>
        <translation>остановлен вручную</translation>
    </message>
    <message>
        <source>out of time</source>
        <translation>вышло время</translation>
    </message>
    <message>
        <source>Something must still be chosen before this is written down.</source>
        <translation>Сначала нужно выбрать: без этого запись не делается.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it like 2026-11-20.</source>
        <translation>«{text}» — не дата. Пишите так: 2026-11-20.</translation>
    </message>
    <message>
        <source>The demonstration asks nobody: its trucks are invented. Open your own desk to fetch.</source>
        <translation>Демонстрация никого не запрашивает: её машины выдуманы. Чтобы запрашивать, откройте Kezek со своими данными.</translation>
    </message>
    <message>
        <source>{file} is not there or cannot be read. Check the name and the rights.</source>
        <translation>Файла {file} нет, или он не читается. Проверьте имя и права.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Choose another folder or close the file.</source>
        <translation>Файл {file} не записывается ({why}). Выберите другую папку или закройте файл.</translation>
    </message>
    <message>
        <source>{file} is too large ({megabytes} MB). A saved page is smaller.</source>
        <translation>Файл {file} слишком большой ({megabytes} МБ). Сохранённая страница меньше.</translation>
    </message>
    <message>
        <source>“{text}” is not a moment. Write it like 2026-11-20T14:20+05:00.</source>
        <translation>«{text}» — не дата и время. Пишите так: 2026-11-20T14:20+05:00.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Use the calls of the command line (--help), or “demo --out FOLDER”.</source>
        <translation>Нет экрана, чтобы открыть окно. Используйте команды (--help) или «demo --out ПАПКА».</translation>
    </message>
    <message>
        <source>{plate} is past its border: there is nothing to choose between.</source>
        <translation>{plate} границу уже прошёл: выбирать не из чего.</translation>
    </message>
    <message>
        <source>The file {file} of resources/data cannot be read ({why}). Put it right or put the shipped one back.</source>
        <translation>Файл {file} из resources/data не читается ({why}). Исправьте его или верните исходный.</translation>
    </message>
    <message>
        <source>Something went wrong that should not ({why}). Nothing more was done; try again. A report of it: Settings, Log of the program.</source>
        <translation>Случилась непредвиденная ошибка ({why}). Больше ничего не сделано, попробуйте ещё раз. Отчёт о ней: Настройки, «Журнал программы».</translation>
    </message>
    <message>
        <source>This alert is no longer there. Refresh and look again.</source>
        <translation>Такого предупреждения уже нет. Обновите и посмотрите снова.</translation>
    </message>
    <message>
        <source>No crossing is called {crossing}. See the list of crossings in the settings.</source>
        <translation>Поста {crossing} нет. Список постов есть в настройках.</translation>
    </message>
    <message>
        <source>This entry is no longer there. Refresh and try again.</source>
        <translation>Такой записи нет. Обновите и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>A report is written as .pdf, .xlsx, .html or .txt, not {suffix}.</source>
        <translation>Сводка пишется в .pdf, .xlsx, .html или .txt, а не в {suffix}.</translation>
    </message>
    <message>
        <source>No source is called {source}. Known: {known}.</source>
        <translation>Источника {source} нет. Есть: {known}.</translation>
    </message>
    <message>
        <source>There is no trip {trip} on this desk. Look at the list of trips.</source>
        <translation>Рейса {trip} здесь нет. Посмотрите список рейсов.</translation>
    </message>
    <message>
        <source>This call is not understood ({why}). See --help.</source>
        <translation>Команда не понята ({why}). Справка: --help.</translation>
    </message>
    <message>
        <source>{column}: “{value}” may be {candidates}. Write the code of the crossing.</source>
        <translation>{column}: «{value}» — это может быть {candidates}. Напишите код поста.</translation>
    </message>
    <message>
        <source>{column}: “{value}” may be {candidates}. Add the telephone.</source>
        <translation>{column}: «{value}» — это может быть {candidates}. Добавьте телефон.</translation>
    </message>
    <message>
        <source>{column}: “{value}” can be read in two ways. Write 21000 or 21.0.</source>
        <translation>{column}: «{value}» можно понять двояко. Пишите 21000 или 21,0.</translation>
    </message>
    <message>
        <source>{column}: “{value}” may be {candidates}. Write the whole plate.</source>
        <translation>{column}: «{value}» — это может быть {candidates}. Напишите номер полностью.</translation>
    </message>
    <message>
        <source>{column}: “{value}” is not a number. Write digits only.</source>
        <translation>{column}: «{value}» — не число. Пишите только цифры.</translation>
    </message>
    <message>
        <source>{column}: “{value}” is no plate. Write it like 417 AK 07.</source>
        <translation>{column}: «{value}» — не госномер. Пишите так: 417 AK 07.</translation>
    </message>
    <message>
        <source>{column}: the unit of “{value}” does not fit. See the units in the template.</source>
        <translation>{column}: единица «{value}» не подходит. Единицы указаны в шаблоне.</translation>
    </message>
    <message>
        <source>{column}: “{value}” is neither yes nor no. Write yes or no.</source>
        <translation>{column}: «{value}» — ни да, ни нет. Пишите да или нет.</translation>
    </message>
    <message>
        <source>The workbook {file} is damaged. Open it in Excel, save it anew and try again.</source>
        <translation>Книга {file} повреждена. Откройте её в Excel, сохраните заново и повторите.</translation>
    </message>
    <message>
        <source>{file} is empty. Choose the file that holds the table.</source>
        <translation>Файл {file} пуст. Выберите файл с таблицей.</translation>
    </message>
    <message>
        <source>{file} would unpack to far more than a table holds; it was not opened. Save the table anew.</source>
        <translation>Файл {file} после распаковки слишком велик для таблицы, он не открыт. Сохраните таблицу заново.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a file in it.</source>
        <translation>{file} — папка. Выберите файл в ней.</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Save it without one.</source>
        <translation>Файл {file} закрыт паролем. Сохраните его без пароля.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}). Close it in Excel and check the rights.</source>
        <translation>Файл {file} не читается ({why}). Закройте его в Excel и проверьте права.</translation>
    </message>
    <message>
        <source>{file} is neither an Excel workbook nor a CSV table. Save the table as .xlsx or .csv.</source>
        <translation>{file} — не книга Excel и не таблица CSV. Сохраните таблицу как .xlsx или .csv.</translation>
    </message>
    <message>
        <source>{column}: “{value}” does not exist in the calendar or on the clock. Put it right.</source>
        <translation>{column}: «{value}» — такой даты или такого времени нет. Исправьте.</translation>
    </message>
    <message>
        <source>{column}: {value} cannot be: it must lie between {low} and {high}. Put it right.</source>
        <translation>{column}: {value} быть не может, допустимо от {low} до {high}. Исправьте.</translation>
    </message>
    <message>
        <source>{column} contradicts the time of the event. Put one of them right.</source>
        <translation>{column} противоречит времени события. Исправьте одно из них.</translation>
    </message>
    <message>
        <source>{column} is empty. Fill it in.</source>
        <translation>Не заполнено: {column}. Заполните.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” lacks the column {column}. Add it, with the heading of the template.</source>
        <translation>На листе «{sheet}» нет столбца {column}. Добавьте его с заголовком из шаблона.</translation>
    </message>
    <message>
        <source>{file} is in the old Excel format. Save it as .xlsx.</source>
        <translation>Файл {file} в старом формате Excel. Сохраните его как .xlsx.</translation>
    </message>
    <message>
        <source>{column}: “{value}” names several crossings. Leave one.</source>
        <translation>{column}: в «{value}» несколько постов. Оставьте один.</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB. Split the table.</source>
        <translation>Файл {file} больше {megabytes} МБ. Разделите таблицу.</translation>
    </message>
    <message>
        <source>{column}: “{value}” can be read in two ways. Write day and hour like 20.11.2026 8:05.</source>
        <translation>{column}: «{value}» можно понять двояко. Пишите день и час: 20.11.2026 8:05.</translation>
    </message>
    <message>
        <source>{column}: “{value}” has no day. Write it like 20.11 8:05.</source>
        <translation>{column}: «{value}» — без дня. Пишите с днём: 20.11 8:05.</translation>
    </message>
    <message>
        <source>{column}: “{value}” is no date or time. Write it like 20.11.2026 8:05.</source>
        <translation>{column}: «{value}» — не дата и не время. Пишите так: 20.11.2026 8:05.</translation>
    </message>
    <message>
        <source>{file} spans more than {most} rows. Delete empty rows far below, or split the table.</source>
        <translation>В файле {file} больше {most} строк. Удалите пустые строки внизу или разделите таблицу.</translation>
    </message>
    <message>
        <source>{column}: no truck fits “{value}”. Write the whole plate.</source>
        <translation>{column}: машины «{value}» нет. Напишите номер полностью.</translation>
    </message>
    <message>
        <source>{column}: “{value}” is no direction. Write out or in.</source>
        <translation>{column}: «{value}» — не направление. Пишите выезд или въезд.</translation>
    </message>
    <message>
        <source>{column}: “{value}” is no kind of event. Choose one from the list of the template.</source>
        <translation>{column}: события «{value}» нет. Выберите из списка шаблона.</translation>
    </message>
    <message>
        <source>{column}: “{value}” is nothing that is observed of a crossing. Choose from the list of the template.</source>
        <translation>{column}: показателя «{value}» нет. Выберите из списка шаблона.</translation>
    </message>
    <message>
        <source>No table of Kezek is called “{sheet}”. Name the sheet as in the template.</source>
        <translation>Таблицы «{sheet}» в Кезек нет. Назовите лист как в шаблоне.</translation>
    </message>
    <message>
        <source>{column}: “{value}” is no side of the border. Choose one from the list of the template.</source>
        <translation>{column}: «{value}» — не сторона границы. Выберите из списка шаблона.</translation>
    </message>
    <message>
        <source>Write how much was spent.</source>
        <translation>Напишите сумму.</translation>
    </message>
    <message>
        <source>The amount {amount} must be more than nothing. What was given back is an entry less, not a sum below zero.</source>
        <translation>Сумма {amount} должна быть больше нуля. Возврат — это убранная запись, а не сумма с минусом.</translation>
    </message>
    <message>
        <source>“{amount}” is no amount. Write a number such as 1500 or 1500,50.</source>
        <translation>«{amount}» — не сумма. Напишите число, например 1500 или 1500,50.</translation>
    </message>
    <message>
        <source>The amount {amount} is too large to be true. Check the digits.</source>
        <translation>Сумма {amount} слишком велика. Проверьте цифры.</translation>
    </message>
    <message>
        <source>Write the currency beside the amount: KZT, RUB, USD, EUR.</source>
        <translation>Напишите валюту рядом с суммой: KZT, RUB, USD, EUR.</translation>
    </message>
    <message>
        <source>Nobody knows the currency “{currency}”. Write one of: {known}.</source>
        <translation>Валюта «{currency}» неизвестна. Напишите одну из: {known}.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Change the day in “{field}”.</source>
        <translation>Период кончается раньше, чем начинается. Измените день в поле «{field}».</translation>
    </message>
    <message>
        <source>“{value}” is no side of a delay. Write some of: {known}.</source>
        <translation>«{value}» — такого места простоя нет. Напишите из: {known}.</translation>
    </message>
    <message>
        <source>Expenses are written as .xlsx, not {suffix}. Change the name of the file.</source>
        <translation>Расходы пишутся как .xlsx, а не {suffix}. Измените имя файла.</translation>
    </message>
    <message>
        <source>A claim is written as .pdf or .xlsx, not {suffix}. Change the name of the file.</source>
        <translation>Документы на простой пишутся как .pdf или .xlsx, а не {suffix}. Измените имя файла.</translation>
    </message>
    <message>
        <source>The report does not add up: on the line {on_line}, but standing {standing}, passed {passed}, others {others}. It was not made; run “doctor” and send us its answer.</source>
        <translation>Сводка не сходится: на линии {on_line}, а стоят {standing}, прошли {passed}, остальные {others}. Она не составлена; запустите «doctor» и пришлите нам ответ.</translation>
    </message>
    <message>
        <source>The period of the report is empty or has not begun. Choose a beginning before its end, and in the past.</source>
        <translation>Период сводки пуст или ещё не начался. Выберите начало раньше конца и в прошлом.</translation>
    </message>
    <message>
        <source>{name} is already in the register. Open that entry, or give this one another name.</source>
        <translation>{name} уже есть в справочнике. Откройте ту запись или дайте этой другое имя.</translation>
    </message>
    <message>
        <source>The database {file} is being written by another window of Kezek. Wait for it to finish and try again.</source>
        <translation>В базу {file} сейчас пишет другое окно Kezek. Подождите, пока оно закончит, и повторите.</translation>
    </message>
    <message>
        <source>The database {file} is damaged. Put back the newest good copy: restore FILE.</source>
        <translation>База {file} повреждена. Верните последнюю исправную копию: restore ФАЙЛ.</translation>
    </message>
    <message>
        <source>The database {file} did not take the command: {detail}. Run doctor; if it finds nothing, send the log to those who keep Kezek.</source>
        <translation>База {file} не выполнила команду: {detail}. Запустите doctor; если он ничего не найдёт, отправьте журнал тем, кто сопровождает Kezek.</translation>
    </message>
    <message>
        <source>The database {file} was written by a newer Kezek (schema {version}). Update Kezek on this computer.</source>
        <translation>База {file} записана более новой версией Kezek (схема {version}). Обновите Kezek на этом компьютере.</translation>
    </message>
    <message>
        <source>The disk could not be read or written ({file}). Make a copy now and have the disk checked.</source>
        <translation>Диск не читается или не пишется ({file}). Сделайте копию сейчас и проверьте диск.</translation>
    </message>
    <message>
        <source>The disk is full, nothing was stored ({file}). Free some space and try again.</source>
        <translation>Диск заполнен, ничего не сохранено ({file}). Освободите место и повторите.</translation>
    </message>
    <message>
        <source>There is no file {file}. Check the path.</source>
        <translation>Файла {file} нет. Проверьте путь.</translation>
    </message>
    <message>
        <source>Kezek cannot write into the folder {folder}. Choose another folder with --data, or ask for the right to write there.</source>
        <translation>Kezek не может писать в папку {folder}. Выберите другую папку (--data) или попросите право записи в неё.</translation>
    </message>
    <message>
        <source>The record was not stored, as it contradicts itself or names something unknown ({detail}). Check its numbers and names.</source>
        <translation>Запись не сохранена: она противоречит себе или называет неизвестное ({detail}). Проверьте числа и названия.</translation>
    </message>
    <message>
        <source>{name} cannot be removed: other records name it. Change those first.</source>
        <translation>{name} нельзя удалить: есть записи, которые на это ссылаются. Сначала измените их.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Free slots</source>
        <translation>Свободные брони</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>На табло</translation>
    </message>
    <message>
        <source>Trucks in the queue</source>
        <translation>Машин в очереди</translation>
    </message>
    <message>
        <source>Queue, km</source>
        <translation>Очередь, км</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Место в очереди</translation>
    </message>
    <message>
        <source>Passes a day</source>
        <translation>Проходят за сутки</translation>
    </message>
    <message>
        <source>Stay in waiting area</source>
        <translation>В зоне ожидания</translation>
    </message>
    <message>
        <source>Behind the bookings</source>
        <translation>Отставание от броней</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Объявление</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>no DOPP or QR</source>
        <translation>нет ДОПП или QR</translation>
    </message>
    <message>
        <source>DOPP not secured</source>
        <translation>ДОПП не «Обеспечен»</translation>
    </message>
    <message>
        <source>DOPP and papers differ</source>
        <translation>ДОПП и документы не совпали</translation>
    </message>
    <message>
        <source>other document</source>
        <translation>другой документ</translation>
    </message>
    <message>
        <source>no SNT or ESF</source>
        <translation>нет СНТ или ЭСФ</translation>
    </message>
    <message>
        <source>phytosanitary, veterinary, sanitary</source>
        <translation>фито-, вет-, санконтроль</translation>
    </message>
    <message>
        <source>no aisle in the cargo</source>
        <translation>нет прохода в грузе</translation>
    </message>
    <message>
        <source>cargo or route differ</source>
        <translation>груз или маршрут не тот</translation>
    </message>
    <message>
        <source>prohibited, sanctioned, marking</source>
        <translation>запрет, санкции, маркировка</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>пломба</translation>
    </message>
    <message>
        <source>insurance, permit, debt, fine</source>
        <translation>страховка, разрешение, долг, штраф</translation>
    </message>
    <message>
        <source>booking or VIN differ</source>
        <translation>бронь или VIN не те</translation>
    </message>
    <message>
        <source>technical state, weight</source>
        <translation>техсостояние, вес</translation>
    </message>
    <message>
        <source>driver&apos;s days of stay</source>
        <translation>дни водителя в РФ</translation>
    </message>
    <message>
        <source>driver&apos;s documents</source>
        <translation>документы водителя</translation>
    </message>
    <message>
        <source>to bonded store</source>
        <translation>на СВХ</translation>
    </message>
    <message>
        <source>held for inspection</source>
        <translation>задержан на досмотр</translation>
    </message>
    <message>
        <source>system is down</source>
        <translation>система не работает</translation>
    </message>
    <message>
        <source>post closed or full</source>
        <translation>пост закрыт или переполнен</translation>
    </message>
    <message>
        <source>turned back on the KZ side</source>
        <translation>вернули на стороне РК</translation>
    </message>
    <message>
        <source>diverted by us</source>
        <translation>перенаправили мы</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>поломка</translation>
    </message>
    <message>
        <source>weather</source>
        <translation>погода</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>другая причина</translation>
    </message>
</context>
<context>
    <name>RefusalCounts</name>
    <message>
        <source>not written down</source>
        <translation>не записано</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Раз</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Идут</translation>
    </message>
    <message>
        <source>Avoidable</source>
        <translation>Можно избежать</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часов</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Последний</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>us</source>
        <translation>мы</translation>
    </message>
    <message>
        <source>shipper</source>
        <translation>отправитель</translation>
    </message>
    <message>
        <source>consignee</source>
        <translation>получатель</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>перевозчик</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>border</source>
        <translation>граница</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>не известно</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>mend the papers, queue again</source>
        <translation>исправить документы, снова в очередь</translation>
    </message>
    <message>
        <source>back home</source>
        <translation>возврат</translation>
    </message>
    <message>
        <source>bonded store</source>
        <translation>на СВХ</translation>
    </message>
    <message>
        <source>another crossing</source>
        <translation>другой пост</translation>
    </message>
    <message>
        <source>reload to another truck</source>
        <translation>перегрузка на другую машину</translation>
    </message>
    <message>
        <source>change the tractor</source>
        <translation>замена тягача</translation>
    </message>
    <message>
        <source>let through</source>
        <translation>пропущен</translation>
    </message>
    <message>
        <source>refused again</source>
        <translation>снова отказ</translation>
    </message>
    <message>
        <source>unloaded</source>
        <translation>выгружен</translation>
    </message>
    <message>
        <source>returned to the shipper</source>
        <translation>груз вернули отправителю</translation>
    </message>
    <message>
        <source>left in the bonded store</source>
        <translation>груз остался на СВХ</translation>
    </message>
    <message>
        <source>went on with another truck</source>
        <translation>груз ушёл на другой машине</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>отказались от рейса</translation>
    </message>
    <message>
        <source>by shipper</source>
        <translation>по отправителям</translation>
    </message>
    <message>
        <source>by customer</source>
        <translation>по клиентам</translation>
    </message>
    <message>
        <source>by carrier</source>
        <translation>по перевозчикам</translation>
    </message>
    <message>
        <source>by crossing</source>
        <translation>по постам</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>продолжается</translation>
    </message>
    <message>
        <source>not known yet (F4)</source>
        <translation>пока неизвестна (F4)</translation>
    </message>
    <message>
        <source>nothing yet (F6)</source>
        <translation>пока ничего (F6)</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Машина</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часов</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Обошлось</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>On whose side</source>
        <translation>Чья сторона</translation>
    </message>
    <message>
        <source>Said there</source>
        <translation>Что сказали</translation>
    </message>
    <message>
        <source>Customer, shipper</source>
        <translation>Клиент, отправитель</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Что делаем</translation>
    </message>
    <message>
        <source>What is done next, by whom, till when</source>
        <translation>Что делаем, кто, до когда</translation>
    </message>
    <message>
        <source>Photo of the paper (Ctrl+O)</source>
        <translation>Фото бумаги (Ctrl+O)</translation>
    </message>
    <message>
        <source>Course of the refusal</source>
        <translation>Ход отказа</translation>
    </message>
    <message>
        <source>Said there: {words}</source>
        <translation>Сказали: {words}</translation>
    </message>
    <message>
        <source>Whom to call: {people}</source>
        <translation>Кому звонить: {people}</translation>
    </message>
    <message>
        <source>These papers name another truck or trailer: {papers}</source>
        <translation>В этих документах другой номер тягача или прицепа: {papers}</translation>
    </message>
    <message>
        <source>for example: new DOPP at the importer&apos;s</source>
        <translation>например: новый ДОПП у импортёра</translation>
    </message>
    <message>
        <source>number and date of the order</source>
        <translation>номер и дата предписания</translation>
    </message>
    <message>
        <source>Keep the step</source>
        <translation>Записать шаг</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>пока неизвестна</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>nobody has said</source>
        <translation>не сказано</translation>
    </message>
    <message>
        <source>Reason (F4)</source>
        <translation>Причина (F4)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Avoidable</source>
        <translation>Можно избежать</translation>
    </message>
    <message>
        <source>Next step (F6)</source>
        <translation>Что делаем (F6)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Till when</source>
        <translation>До когда</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Чем кончилось</translation>
    </message>
    <message>
        <source>Officer&apos;s paper</source>
        <translation>Бумага инспектора</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Past: {whose}</source>
        <translation>Прошлые: {whose}</translation>
    </message>
    <message>
        <source>Open {n}</source>
        <translation>Открытые {n}</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Прошлые</translation>
    </message>
    <message>
        <source>Repeated causes</source>
        <translation>Повторные причины</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Считать по</translation>
    </message>
    <message>
        <source>Time looked at</source>
        <translation>За какое время</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Отказы</translation>
    </message>
    <message>
        <source>Refusals counted</source>
        <translation>Подсчёт отказов</translation>
    </message>
    <message>
        <source>{plate}: reason {reason}</source>
        <translation>{plate}: причина {reason}</translation>
    </message>
    <message>
        <source>{plate}: next step {step}</source>
        <translation>{plate}: что делаем: {step}</translation>
    </message>
    <message>
        <source>{plate}: refusal written down</source>
        <translation>{plate}: отказ, записано</translation>
    </message>
    <message>
        <source>No truck is refused now.
When a driver says “refused”, type it with F2 (417 отказ спот): the truck stands here with its reason, the officer&apos;s words and the next step until it has passed, come home or was unloaded.</source>
        <translation>Сейчас отказов нет.
Когда водитель скажет об отказе, запишите это по F2 (417 отказ спот): машина будет стоять здесь с причиной, словами инспектора и следующим шагом, пока не пройдёт, не вернётся или не выгрузится.</translation>
    </message>
    <message>
        <source>No refusal in this time.
Choose a longer time above. What was refused stays here with its course, its hours and its cost, also after the truck has passed.</source>
        <translation>За это время отказов не было.
Выберите срок подлиннее вверху. Отказ остаётся здесь с ходом, часами и стоимостью и после того, как машина прошла.</translation>
    </message>
    <message>
        <source>Nothing to count in this time.
Here refusals of one cause stand together: which shipper sends without a paper again and again, and what it costs.</source>
        <translation>За это время считать нечего.
Здесь отказы по одной причине стоят вместе: какой отправитель снова и снова шлёт без документа и во что это обходится.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Hello! As of {at} (Oral time):</source>
        <translation>Здравствуйте! На {at} (время Орала):</translation>
    </message>
    <message>
        <source>Order {orders}, truck {plate} → {to}</source>
        <translation>Заявка {orders}, машина {plate} → {to}</translation>
    </message>
    <message>
        <source>Truck {plate} → {to}</source>
        <translation>Машина {plate} → {to}</translation>
    </message>
    <message>
        <source>Truck {plate} → {to}, {orders}</source>
        <translation>Машина {plate} → {to}, {orders}</translation>
    </message>
    <message>
        <source>Truck {plate}, driver {driver} → {to}</source>
        <translation>Машина {plate}, водитель {driver} → {to}</translation>
    </message>
    <message>
        <source>Where: {where}.</source>
        <translation>Где: {where}.</translation>
    </message>
    <message>
        <source>Where: {where} (heard {at}).</source>
        <translation>Где: {where} (сообщили {at}).</translation>
    </message>
    <message>
        <source>Last known: {where}. No contact since {at}, we keep calling.</source>
        <translation>Последнее известное: {where}. Связи с водителем нет с {at}, продолжаем звонить.</translation>
    </message>
    <message>
        <source>Standing ≥ {n} h, since {since}.</source>
        <translation>Стоит ≥ {n} ч, с {since}.</translation>
    </message>
    <message>
        <source>Arrives {range} (8 of 10).</source>
        <translation>Прибудет {range} (8 из 10).</translation>
    </message>
    <message>
        <source>Arrival cannot be told yet: {why}.</source>
        <translation>Прогноза прибытия нет: {why}.</translation>
    </message>
    <message>
        <source>Arrival cannot be told yet.</source>
        <translation>Прогноза прибытия пока нет.</translation>
    </message>
    <message>
        <source>Agreed time: {at}.</source>
        <translation>Срок: {at}.</translation>
    </message>
    <message>
        <source>Agreed time: {at}; {verdict}.</source>
        <translation>Срок: {at}; {verdict}.</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>Причина: {reason}.</translation>
    </message>
    <message>
        <source>Being done: {step}.</source>
        <translation>Делаем: {step}.</translation>
    </message>
    <message>
        <source>We shall deliver by {at} at the latest.</source>
        <translation>Доставим не позже {at}.</translation>
    </message>
    <message>
        <source>Please tell us where the truck is now, how many km are left to the barrier and what is being done.</source>
        <translation>Сообщите, пожалуйста, где сейчас машина, сколько км до шлагбаума и что делается.</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>очередь</translation>
    </message>
    <message>
        <source>exit post</source>
        <translation>пост выезда</translation>
    </message>
    <message>
        <source>queue and exit post</source>
        <translation>очередь и пост выезда</translation>
    </message>
    <message>
        <source>neutral strip</source>
        <translation>нейтралка</translation>
    </message>
    <message>
        <source>entry post</source>
        <translation>пост въезда</translation>
    </message>
    <message>
        <source>neutral strip and entry post</source>
        <translation>нейтралка и пост въезда</translation>
    </message>
    <message>
        <source>border, parts not told</source>
        <translation>граница, части не сообщены</translation>
    </message>
    <message>
        <source>after a refusal</source>
        <translation>после отказа</translation>
    </message>
    <message>
        <source>broken down</source>
        <translation>поломка</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>погрузка</translation>
    </message>
    <message>
        <source>waiting for papers</source>
        <translation>ждёт документы</translation>
    </message>
    <message>
        <source>unloading</source>
        <translation>выгрузка</translation>
    </message>
    <message>
        <source>MONEY OF DELAY</source>
        <translation>ДЕНЬГИ ПРОСТОЯ</translation>
    </message>
    <message>
        <source>Hours by side: {list}.</source>
        <translation>Часы по местам: {list}.</translation>
    </message>
    <message>
        <source>By reason: {list}.</source>
        <translation>По причинам: {list}.</translation>
    </message>
    <message>
        <source>other reasons</source>
        <translation>прочие причины</translation>
    </message>
    <message>
        <source>By day: {list}.</source>
        <translation>По дням: {list}.</translation>
    </message>
    <message>
        <source>{day} {n} h ≈ {cost} {currency}</source>
        <translation>{day} {n} ч ≈ {cost} {currency}</translation>
    </message>
    <message>
        <source>Customers owe for it: {list}. In all {sums}.</source>
        <translation>К оплате клиентами: {list}. Всего {sums}.</translation>
    </message>
    <message>
        <source>Money by truck</source>
        <translation>Деньги по машинам</translation>
    </message>
    <message>
        <source>Money in all</source>
        <translation>Деньги всего</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Рейс</translation>
    </message>
    <message>
        <source>Own cost</source>
        <translation>Свои потери</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Кто платит</translation>
    </message>
    <message>
        <source>Owed for the period</source>
        <translation>К оплате за период</translation>
    </message>
    <message>
        <source>Still growing</source>
        <translation>Ещё растёт</translation>
    </message>
    <message>
        <source>By</source>
        <translation>По чему</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>side</source>
        <translation>место</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>day, till</source>
        <translation>день, до</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>всего</translation>
    </message>
    <message>
        <source>Downtime claim · trip {ref}</source>
        <translation>Документы на простой · рейс {ref}</translation>
    </message>
    <message>
        <source>made {at}, {by}</source>
        <translation>составлено {at}, {by}</translation>
    </message>
    <message>
        <source>data as of {at}</source>
        <translation>данные на {at}</translation>
    </message>
    <message>
        <source>promised {at}</source>
        <translation>обещали {at}</translation>
    </message>
    <message>
        <source>Hours by side</source>
        <translation>Часы по местам</translation>
    </message>
    <message>
        <source>Cost by the contract</source>
        <translation>Стоимость по договору</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что было</translation>
    </message>
    <message>
        <source>Forecasts as they were said</source>
        <translation>Прогнозы, как они были сказаны</translation>
    </message>
    <message>
        <source>Papers and files</source>
        <translation>Документы и файлы</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>h:min</source>
        <translation>ч:мин</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>beginning not told: first heard of there</source>
        <translation>начало не сообщено: впервые услышали там</translation>
    </message>
    <message>
        <source>end not told: over by then</source>
        <translation>конец не сообщён: к этому времени уже прошёл</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>ещё стоит</translation>
    </message>
    <message>
        <source>Downtime in all {hours} = {list}</source>
        <translation>Простой всего {hours} = {list}</translation>
    </message>
    <message>
        <source>No hours were lost.</source>
        <translation>Простоя не было.</translation>
    </message>
    <message>
        <source>Customer (orders)</source>
        <translation>Заказчик (заявки)</translation>
    </message>
    <message>
        <source>Sides that count</source>
        <translation>Что оплачивается</translation>
    </message>
    <message>
        <source>free, h</source>
        <translation>беспл., ч</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Ставка</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Единиц</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>{money} per started day</source>
        <translation>{money} за начатые сутки</translation>
    </message>
    <message>
        <source>{money} per full hour</source>
        <translation>{money} за полный час</translation>
    </message>
    <message>
        <source>No rate is written down for the customers of this trip.</source>
        <translation>Ставка простоя заказчиков этого рейса не записана.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>In which words</source>
        <translation>Какими словами</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Кто сообщил</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Узнали</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>{at}, {age} after</source>
        <translation>{at}, через {age}</translation>
    </message>
    <message>
        <source>written {at}</source>
        <translation>записано {at}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} мин</translation>
    </message>
    <message>
        <source>Nothing was said of this trip.</source>
        <translation>По этому рейсу записей нет.</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>Whole wait, h (8 of 10)</source>
        <translation>Всего стоять, ч (8 из 10)</translation>
    </message>
    <message>
        <source>Arrives (8 of 10)</source>
        <translation>Прибудет (8 из 10)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выдан</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Files of the journal: {list}</source>
        <translation>Файлы журнала: {list}</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} КБ</translation>
    </message>
    <message>
        <source>No papers and no files are kept.</source>
        <translation>Документов и файлов нет.</translation>
    </message>
    <message>
        <source>Hours follow from the journal of the trip: each entry with who said it and when it was heard; entries cannot be changed, a correction is an entry of its own. “≥”: goes on, or its beginning was not told; “≤”: its end was not told. 8 of 10: in eight cases of ten it falls within the range.</source>
        <translation>Часы взяты из журнала рейса: у каждой записи указано, кто сообщил и когда узнали; записи не меняются, исправление — отдельная запись. «≥» — ещё стоит или начало не сообщено; «≤» — конец не сообщён. 8 из 10 — в восьми случаях из десяти попадает в диапазон.</translation>
    </message>
    <message>
        <source>Expenses of trips</source>
        <translation>Расходы рейсов</translation>
    </message>
    <message>
        <source>By round and driver</source>
        <translation>По оборотам и водителям</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Расходы</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О файле</translation>
    </message>
    <message>
        <source>advance</source>
        <translation>аванс</translation>
    </message>
    <message>
        <source>fuel</source>
        <translation>топливо</translation>
    </message>
    <message>
        <source>booking fee</source>
        <translation>бронь</translation>
    </message>
    <message>
        <source>parking</source>
        <translation>стоянка</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>штраф</translation>
    </message>
    <message>
        <source>other</source>
        <translation>прочее</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Оборот</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Потрачено</translation>
    </message>
    <message>
        <source>Left of the advance</source>
        <translation>Остаток аванса</translation>
    </message>
    <message>
        <source>Spent at</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Чеки</translation>
    </message>
    <message>
        <source>REFUSALS: new {new}, ended {over}, in the period {time}{cost}.</source>
        <translation>ОТКАЗЫ: новых {new}, закончено {over}, за это время {time}{cost}.</translation>
    </message>
    <message>
        <source>side: {who}</source>
        <translation>сторона: {who}</translation>
    </message>
    <message>
        <source>since {at}, {time}{cost}</source>
        <translation>с {at}, {time}{cost}</translation>
    </message>
    <message>
        <source>{at} – {end}, {time}{cost}</source>
        <translation>{at} – {end}, {time}{cost}</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Отказы</translation>
    </message>
    <message>
        <source>Where refused</source>
        <translation>Где отказали</translation>
    </message>
    <message>
        <source>Said there</source>
        <translation>Что сказали</translation>
    </message>
    <message>
        <source>On whose side</source>
        <translation>Чья сторона</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Закончен</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Officer&apos;s paper</source>
        <translation>Бумага инспектора</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Что делаем</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Чем кончилось</translation>
    </message>
    <message>
        <source>Avoidable</source>
        <translation>Можно было избежать</translation>
    </message>
    <message>
        <source>Shippers</source>
        <translation>Отправители</translation>
    </message>
    <message>
        <source>Report on standing and late trucks</source>
        <translation>Сводка по простоям и опозданиям</translation>
    </message>
    <message>
        <source>{weekday}, {day} {month} {year}</source>
        <translation>{weekday}, {day} {month} {year}</translation>
    </message>
    <message>
        <source>the day: {start} – {end}</source>
        <translation>за сутки: {start} – {end}</translation>
    </message>
    <message>
        <source>the period: {start} – {end}</source>
        <translation>за период: {start} – {end}</translation>
    </message>
    <message>
        <source>as of {now}</source>
        <translation>данные на {now}</translation>
    </message>
    <message>
        <source>made {at}, dispatcher {name}</source>
        <translation>составлена {at}, диспетчер {name}</translation>
    </message>
    <message>
        <source>made {at}</source>
        <translation>составлена {at}</translation>
    </message>
    <message>
        <source>Oral time (Samara −1 h, Moscow −2 h)</source>
        <translation>время Орала (Самара −1 ч, Москва −2 ч)</translation>
    </message>
    <message>
        <source>DEMONSTRATION: invented data</source>
        <translation>ДЕМОНСТРАЦИЯ: данные вымышлены</translation>
    </message>
    <message>
        <source>On the line {n}.</source>
        <translation>На линии {n}.</translation>
    </message>
    <message>
        <source>STANDING {n} (over a day: {over}).</source>
        <translation>СТОЯТ {n} (дольше суток — {over}).</translation>
    </message>
    <message>
        <source>STANDING 0.</source>
        <translation>СТОЯТ 0.</translation>
    </message>
    <message>
        <source>Refused {n}.</source>
        <translation>Отказ {n}.</translation>
    </message>
    <message>
        <source>Broken down {n}.</source>
        <translation>Поломка {n}.</translation>
    </message>
    <message>
        <source>No contact {n}.</source>
        <translation>Нет связи {n}.</translation>
    </message>
    <message>
        <source>Will probably be late {n}.</source>
        <translation>Скорее всего опоздают {n}.</translation>
    </message>
    <message>
        <source>Will probably be late {n} (trips: {trips}).</source>
        <translation>Скорее всего опоздают {n} (рейсов — {trips}).</translation>
    </message>
    <message>
        <source>Downtime in the day {time}{cost}.</source>
        <translation>Простой за сутки {time}{cost}.</translation>
    </message>
    <message>
        <source>Downtime in the period {time}{cost}.</source>
        <translation>Простой за период {time}{cost}.</translation>
    </message>
    <message>
        <source>truck-hour / truck-hours</source>
        <translation>машино-час / машино-часа / машино-часов</translation>
    </message>
    <message>
        <source>Crossed the border {n}: {low} to {high} h, half within {mid} h.</source>
        <translation>Прошли границу {n}: от {low} до {high} ч, половина — до {mid} ч.</translation>
    </message>
    <message>
        <source>Crossed the border 1: {mid} h.</source>
        <translation>Прошла границу 1: {mid} ч.</translation>
    </message>
    <message>
        <source>Crossed the border {n}: hours not told.</source>
        <translation>Прошли границу {n}: сколько стояли, не сообщили.</translation>
    </message>
    <message>
        <source>Crossed the border {n}: {ways}.</source>
        <translation>Прошли границу {n}: {ways}.</translation>
    </message>
    <message>
        <source>{way} {n} ({low}–{high} h, half within {mid} h)</source>
        <translation>{way} {n} ({low}–{high} ч, половина — до {mid} ч)</translation>
    </message>
    <message>
        <source>{way} 1 ({mid} h)</source>
        <translation>{way} 1 ({mid} ч)</translation>
    </message>
    <message>
        <source>{way} {n} (hours not told)</source>
        <translation>{way} {n} (сколько стояли, не сообщили)</translation>
    </message>
    <message>
        <source>to RU</source>
        <translation>в РФ</translation>
    </message>
    <message>
        <source>to KZ</source>
        <translation>в РК</translation>
    </message>
    <message>
        <source>Crossed the border 0.</source>
        <translation>Прошли границу 0.</translation>
    </message>
    <message>
        <source>Still standing {n}: {low} to {high} h.</source>
        <translation>Ещё стоят {n}: от {low} до {high} ч.</translation>
    </message>
    <message>
        <source>Still standing {n}: {low} min to {high} h.</source>
        <translation>Ещё стоят {n}: от {low} мин до {high} ч.</translation>
    </message>
    <message>
        <source>Still standing {n}: less than an hour.</source>
        <translation>Ещё стоят {n}: меньше часа.</translation>
    </message>
    <message>
        <source>Still standing 1: ≥ {low} h.</source>
        <translation>Ещё стоит 1: ≥ {low} ч.</translation>
    </message>
    <message>
        <source>{crossing}: a truck joining now waits {range} h (8 of 10){state}.</source>
        <translation>{crossing}: кто встал сейчас, ждать {range} ч (8 из 10){state}.</translation>
    </message>
    <message>
        <source>{crossing}: {range} h{state}.</source>
        <translation>{crossing}: {range} ч{state}.</translation>
    </message>
    <message>
        <source>{crossing}: no forecast{state}.</source>
        <translation>{crossing}: нет прогноза{state}.</translation>
    </message>
    <message>
        <source> (as usual there)</source>
        <translation> (обычно там)</translation>
    </message>
    <message>
        <source>Check of the week&apos;s forecasts: {hits} of {all} {unit} came within the range.</source>
        <translation>Проверка прогноза за неделю: в диапазон попали {hits} из {all} {unit}.</translation>
    </message>
    <message>
        <source>truck / trucks</source>
        <translation>машины / машин / машин</translation>
    </message>
    <message>
        <source>{source}: data of {at}.</source>
        <translation>{source}: данные {at}.</translation>
    </message>
    <message>
        <source>{standing} + {passed} + {others} = {all}: standing, passed and others make up the line.</source>
        <translation>{standing} + {passed} + {others} = {all}: стоят, прошли и остальные — вся линия.</translation>
    </message>
    <message>
        <source>NEEDS A DECISION:</source>
        <translation>НУЖНО РЕШЕНИЕ:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>{plate}: refused ({why}). Wait for papers, put into store or bring back?</source>
        <translation>{plate} — отказ ({why}): ждать документы, ставить на СВХ или вернуть?</translation>
    </message>
    <message>
        <source>{plate}: refused, {step}. Wait or put into store?</source>
        <translation>{plate} — отказ, {step}: ждать или ставить на СВХ?</translation>
    </message>
    <message>
        <source>{plate}: turned back ({why}). Try again, another crossing or home?</source>
        <translation>{plate} — развернули ({why}): пробовать снова, на другой пост или домой?</translation>
    </message>
    <message>
        <source>{plate}: in the bonded store ({why}). Who pays, when do we take it out?</source>
        <translation>{plate} — на СВХ ({why}): кто платит, когда забираем?</translation>
    </message>
    <message>
        <source>{plate}: missed its booking of {at}, book again?</source>
        <translation>{plate} — бронь {at} не успел, брать новую?</translation>
    </message>
    <message>
        <source>{n} missed their bookings ({plates}), book again?</source>
        <translation>бронь не успели {n} ({plates}) — брать новые?</translation>
    </message>
    <message>
        <source>{n} will not make their bookings ({plates}), move them?</source>
        <translation>к брони не успевают {n} ({plates}) — перенести?</translation>
    </message>
    <message>
        <source>{plate}: will not make its booking of {at}, move it?</source>
        <translation>{plate} — к брони {at} не успевает, перенести?</translation>
    </message>
    <message>
        <source>{plate}: {step}. Done?</source>
        <translation>{plate} — {step}: сделано?</translation>
    </message>
    <message>
        <source>{n} of {all} that leave today and tomorrow go over {crossing} ({range} h): send them by {other} ({other_range} h)?</source>
        <translation>Из {all}, что выезжают сегодня и завтра, через пост {crossing} ({range} ч) едут {n}: пустить их через пост {other} ({other_range} ч)?</translation>
    </message>
    <message>
        <source>{plate}: leaves {at}, {papers}. Wait or send another truck?</source>
        <translation>{plate} — выезд {at}, {papers}: ждать или поставить другую машину?</translation>
    </message>
    <message>
        <source>{n} leave today or tomorrow and must not ({plates}): wait or put it off?</source>
        <translation>выезд сегодня-завтра, а выпускать нельзя — {n} ({plates}): ждать документы или перенести выезд?</translation>
    </message>
    <message>
        <source>and {n} more, marked “decide” in the table</source>
        <translation>и ещё {n}, в таблице отмечены «решить»</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>решить</translation>
    </message>
    <message>
        <source>STANDING AND LATE</source>
        <translation>СТОЯТ И ОПАЗДЫВАЮТ</translation>
    </message>
    <message>
        <source>No truck stands, none is late.</source>
        <translation>Никто не стоит и не опаздывает.</translation>
    </message>
    <message>
        <source>Not standing, but late or without contact: {n}</source>
        <translation>Не стоят, но опаздывают или без связи: {n}</translation>
    </message>
    <message>
        <source>The other standing trucks, in short: {n}</source>
        <translation>Остальные стоящие, коротко: {n}</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Машина</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>№</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Truck, driver, tel.</source>
        <translation>Машина, водитель, тел.</translation>
    </message>
    <message>
        <source>Customer, cargo → to</source>
        <translation>Клиент, груз → куда</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Где сейчас</translation>
    </message>
    <message>
        <source>Where it is, km to the barrier</source>
        <translation>Где сейчас, км до шлагбаума</translation>
    </message>
    <message>
        <source>Down, h: day / all</source>
        <translation>Простой, ч: сутки / всего</translation>
    </message>
    <message>
        <source>Down, h: period / all</source>
        <translation>Простой, ч: период / всего</translation>
    </message>
    <message>
        <source>Promised → arrives (8 of 10)</source>
        <translation>Срок клиенту → прибудет (8 из 10)</translation>
    </message>
    <message>
        <source>Promised → arrives (8 of 10); + hours late</source>
        <translation>Срок клиенту → прибудет (8 из 10); + опоздание</translation>
    </message>
    <message>
        <source>Reason · on whose side</source>
        <translation>Причина · сторона</translation>
    </message>
    <message>
        <source>Who said so, when</source>
        <translation>Кто сообщил, когда</translation>
    </message>
    <message>
        <source>What we do, who, till when</source>
        <translation>Что делаем, кто, до когда</translation>
    </message>
    <message>
        <source>tr. {plate}</source>
        <translation>пр. {plate}</translation>
    </message>
    <message>
        <source>hired, {carrier}, disp.</source>
        <translation>наёмная, {carrier}, дисп.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>порожний</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>(order {order})</source>
        <translation>(заявка {order})</translation>
    </message>
    <message>
        <source>({order})</source>
        <translation>({order})</translation>
    </message>
    <message>
        <source>{n} t</source>
        <translation>{n} т</translation>
    </message>
    <message>
        <source>{n} km</source>
        <translation>{n} км</translation>
    </message>
    <message>
        <source>{km} to the barrier</source>
        <translation>{km} до шлагбаума</translation>
    </message>
    <message>
        <source>{stage} {crossing}</source>
        <translation>{stage} {crossing}</translation>
    </message>
    <message>
        <source>(yesterday {n} km)</source>
        <translation>(вчера {n} км)</translation>
    </message>
    <message>
        <source>trucks ahead: {n}</source>
        <translation>впереди машин: {n}</translation>
    </message>
    <message>
        <source>booking {slot}</source>
        <translation>бронь {slot}</translation>
    </message>
    <message>
        <source>booking {slot}: missed</source>
        <translation>бронь {slot}: сгорела</translation>
    </message>
    <message>
        <source>booking {slot}: runs late</source>
        <translation>бронь {slot}: «Опаздывает»</translation>
    </message>
    <message>
        <source>since {at}</source>
        <translation>с {at}</translation>
    </message>
    <message>
        <source>NO CONTACT</source>
        <translation>НЕТ СВЯЗИ</translation>
    </message>
    <message>
        <source>(called {n} {unit})</source>
        <translation>(звонили {n} {unit})</translation>
    </message>
    <message>
        <source>time / times</source>
        <translation>раз / раза / раз</translation>
    </message>
    <message>
        <source>was: {where}</source>
        <translation>был: {where}</translation>
    </message>
    <message>
        <source>queue and {post} {time}</source>
        <translation>очередь и {post} {time}</translation>
    </message>
    <message>
        <source>neutral strip {time}</source>
        <translation>нейтралка {time}</translation>
    </message>
    <message>
        <source>{post} {time}</source>
        <translation>{post} {time}</translation>
    </message>
    <message>
        <source>no time promised</source>
        <translation>срок не назван</translation>
    </message>
    <message>
        <source>no forecast</source>
        <translation>нет прогноза</translation>
    </message>
    <message>
        <source>late by {range} h</source>
        <translation>опоздает на {range} ч</translation>
    </message>
    <message>
        <source>+{range} h</source>
        <translation>+{range} ч</translation>
    </message>
    <message>
        <source>late already, ≥ {n} h</source>
        <translation>уже опаздывает, ≥ {n} ч</translation>
    </message>
    <message>
        <source>will be late ({n} of 10)</source>
        <translation>опоздает ({n} из 10)</translation>
    </message>
    <message>
        <source>may be late ({n} of 10)</source>
        <translation>может опоздать ({n} из 10)</translation>
    </message>
    <message>
        <source>will be in time ({n} of 10)</source>
        <translation>успеет ({n} из 10)</translation>
    </message>
    <message>
        <source>will be in time</source>
        <translation>успеет</translation>
    </message>
    <message>
        <source>roughly</source>
        <translation>примерно</translation>
    </message>
    <message>
        <source>arrived {at}</source>
        <translation>прибыл {at}</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>в срок</translation>
    </message>
    <message>
        <source>late by {n} h</source>
        <translation>с опозданием {n} ч</translation>
    </message>
    <message>
        <source>by {at}</source>
        <translation>до {at}</translation>
    </message>
    <message>
        <source>customer told {at}</source>
        <translation>клиенту сообщили {at}</translation>
    </message>
    <message>
        <source>CROSSINGS</source>
        <translation>ПОСТЫ</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>Пост</translation>
    </message>
    <message>
        <source>wait now, h (8 of 10)</source>
        <translation>ждать сейчас, ч (8 из 10)</translation>
    </message>
    <message>
        <source>yesterday, h</source>
        <translation>было вчера, ч</translation>
    </message>
    <message>
        <source>ours standing, h</source>
        <translation>наших стоит, ч</translation>
    </message>
    <message>
        <source>tail / board</source>
        <translation>хвост / табло</translation>
    </message>
    <message>
        <source>nearest booking</source>
        <translation>ближайшая бронь</translation>
    </message>
    <message>
        <source>from whom, when</source>
        <translation>откуда, когда</translation>
    </message>
    <message>
        <source>{crossing} → RU</source>
        <translation>{crossing} → РФ</translation>
    </message>
    <message>
        <source>{crossing} → KZ</source>
        <translation>{crossing} → РК</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>{n} (≥ {low}…{high})</source>
        <translation>{n} (≥ {low}…{high})</translation>
    </message>
    <message>
        <source>{n} (≥ {low})</source>
        <translation>{n} (≥ {low})</translation>
    </message>
    <message>
        <source>board {n}</source>
        <translation>табло {n}</translation>
    </message>
    <message>
        <source>no board</source>
        <translation>нет табло</translation>
    </message>
    <message>
        <source>in the queue: {n}</source>
        <translation>в очереди: {n}</translation>
    </message>
    <message>
        <source>{day}, free: {n}</source>
        <translation>{day}, свободно {n}</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>не нужна</translation>
    </message>
    <message>
        <source>no trucks of ours, no reports</source>
        <translation>нет наших машин и сообщений</translation>
    </message>
    <message>
        <source>usual there, h</source>
        <translation>обычно там, ч</translation>
    </message>
    <message>
        <source>jam, day {n}</source>
        <translation>пробка {n}-й день</translation>
    </message>
    <message>
        <source>closed, day {n}</source>
        <translation>закрыт {n}-й день</translation>
    </message>
    <message>
        <source>jam</source>
        <translation>пробка</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>медленно</translation>
    </message>
    <message>
        <source>running freely</source>
        <translation>свободно</translation>
    </message>
    <message>
        <source>PASSED IN THE DAY</source>
        <translation>ПРОШЛИ ЗА СУТКИ</translation>
    </message>
    <message>
        <source>PASSED IN THE PERIOD</source>
        <translation>ПРОШЛИ ЗА ПЕРИОД</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>Truck, crossing</source>
        <translation>Машина, пост</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>встал</translation>
    </message>
    <message>
        <source>released</source>
        <translation>вышел</translation>
    </message>
    <message>
        <source>hours (KZ + neutral + RU)</source>
        <translation>часов (РК + нейтр. + РФ)</translation>
    </message>
    <message>
        <source>hours (RU + neutral + KZ)</source>
        <translation>часов (РФ + нейтр. + РК)</translation>
    </message>
    <message>
        <source>hours (exit post + neutral + entry post)</source>
        <translation>часов (пост выезда + нейтр. + пост въезда)</translation>
    </message>
    <message>
        <source>promised → arrives (8 of 10)</source>
        <translation>срок клиенту → прибудет (8 из 10)</translation>
    </message>
    <message>
        <source>More:</source>
        <translation>Ещё:</translation>
    </message>
    <message>
        <source>counted above, row {n}</source>
        <translation>посчитана выше, строка {n}</translation>
    </message>
    <message>
        <source>second passing, counted once</source>
        <translation>второй раз, посчитана один раз</translation>
    </message>
    <message>
        <source>THE OTHER {n}</source>
        <translation>ОСТАЛЬНЫЕ {n}</translation>
    </message>
    <message>
        <source>{n} without deviations</source>
        <translation>{n} без отклонений</translation>
    </message>
    <message>
        <source>{n} with a row above</source>
        <translation>{n} в таблице выше</translation>
    </message>
    <message>
        <source>{n} will not make their booking</source>
        <translation>{n} не успевают к брони</translation>
    </message>
    <message>
        <source>will not make its booking {slot}</source>
        <translation>не успевает к брони {slot}</translation>
    </message>
    <message>
        <source>all without deviations</source>
        <translation>без отклонений</translation>
    </message>
    <message>
        <source>row {n}</source>
        <translation>строка {n}</translation>
    </message>
    <message>
        <source>LEAVING TODAY AND TOMORROW {n}</source>
        <translation>ВЫЕЗД СЕГОДНЯ И ЗАВТРА {n}</translation>
    </message>
    <message>
        <source>{plate}: must not leave: {papers}</source>
        <translation>{plate}: выпускать нельзя: {papers}</translation>
    </message>
    <message>
        <source>{plate}: will not make its booking {slot}</source>
        <translation>{plate}: не успевает к брони {slot}</translation>
    </message>
    <message>
        <source>ready: {plates}</source>
        <translation>готовы: {plates}</translation>
    </message>
    <message>
        <source>planned: {plates}</source>
        <translation>по плану: {plates}</translation>
    </message>
    <message>
        <source>Downtime: from joining the queue (or from stopping) till released by the entry post, or till {now}; “≥”: still standing. Late: forecast arrival less the time told to the customer. 8 of 10: in eight cases of ten it falls within the range.</source>
        <translation>Простой — от постановки в очередь (или остановки) до выхода с поста въезда либо до {now}; «≥» — ещё стоит. Опоздание — прогноз прибытия минус срок, названный клиенту. «8 из 10» — в восьми случаях из десяти попадает в диапазон.</translation>
    </message>
    <message>
        <source>journal {head}</source>
        <translation>журнал {head}</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>Диспетчер</translation>
    </message>
    <message>
        <source>Took over the shift</source>
        <translation>Смену принял</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>стр. {page} из {pages}</translation>
    </message>
    <message>
        <source>Report of {day}, {at}</source>
        <translation>Сводка {day} на {at}</translation>
    </message>
    <message>
        <source>On the line {n}, standing {standing} (over a day {over})</source>
        <translation>На линии {n}, стоят {standing} (дольше суток {over})</translation>
    </message>
    <message>
        <source>refused {n}</source>
        <translation>отказ {n}</translation>
    </message>
    <message>
        <source>broken down {n}</source>
        <translation>поломка {n}</translation>
    </message>
    <message>
        <source>no contact {n}</source>
        <translation>нет связи {n}</translation>
    </message>
    <message>
        <source>{range} h</source>
        <translation>{range} ч</translation>
    </message>
    <message>
        <source>standing ≥{n} h</source>
        <translation>стоит ≥{n} ч</translation>
    </message>
    <message>
        <source>≥{n} h</source>
        <translation>≥{n} ч</translation>
    </message>
    <message>
        <source>no contact since {at}</source>
        <translation>нет связи с {at}</translation>
    </message>
    <message>
        <source>(promised {at})</source>
        <translation>(срок {at})</translation>
    </message>
    <message>
        <source>(was promised {at})</source>
        <translation>(срок был {at})</translation>
    </message>
    <message>
        <source>DECIDE</source>
        <translation>РЕШИТЬ</translation>
    </message>
    <message>
        <source>{n} more in the report</source>
        <translation>Ещё {n} в сводке</translation>
    </message>
    <message>
        <source>Passed {n} ({range} h).</source>
        <translation>Прошли {n} ({range} ч).</translation>
    </message>
    <message>
        <source>Passed {n}.</source>
        <translation>Прошли {n}.</translation>
    </message>
    <message>
        <source>Passed 0.</source>
        <translation>Прошли 0.</translation>
    </message>
    <message>
        <source>Downtime {time}{cost}</source>
        <translation>Простой {time}{cost}</translation>
    </message>
    <message>
        <source>{n} thousand</source>
        <translation>{n} тыс</translation>
    </message>
    <message>
        <source>Handover of the shift</source>
        <translation>Сдача смены</translation>
    </message>
    <message>
        <source>OPEN MATTERS</source>
        <translation>ОТКРЫТЫЕ ВОПРОСЫ</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Открытых вопросов нет.</translation>
    </message>
    <message>
        <source>Promised to the customer</source>
        <translation>Обещали</translation>
    </message>
    <message>
        <source>Next: what, who, when</source>
        <translation>Дальше: что, кто, когда</translation>
    </message>
    <message>
        <source>{n} more standing or late: see the report</source>
        <translation>Ещё стоят или опаздывают {n}: см. сводку</translation>
    </message>
    <message>
        <source>CALLS AND STEPS OF THE NIGHT</source>
        <translation>ЗВОНКИ И ДЕЛА НА НОЧЬ</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>и ещё {n}</translation>
    </message>
    <message>
        <source>CUSTOMERS WERE TOLD</source>
        <translation>КЛИЕНТАМ СООБЩИЛИ</translation>
    </message>
    <message>
        <source>CROSSINGS NOW</source>
        <translation>НА ПОСТАХ</translation>
    </message>
    <message>
        <source>NOTES OF THE SHIFT</source>
        <translation>ЗАМЕТКИ СМЕНЫ</translation>
    </message>
    <message>
        <source>THE HEAD DECIDED</source>
        <translation>РУКОВОДИТЕЛЬ РЕШИЛ</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Сдал</translation>
    </message>
    <message>
        <source>Took over</source>
        <translation>Принял</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>понедельник</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>вторник</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>среда</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>четверг</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>пятница</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>суббота</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>воскресенье</translation>
    </message>
    <message>
        <source>January</source>
        <translation>января</translation>
    </message>
    <message>
        <source>February</source>
        <translation>февраля</translation>
    </message>
    <message>
        <source>March</source>
        <translation>марта</translation>
    </message>
    <message>
        <source>April</source>
        <translation>апреля</translation>
    </message>
    <message>
        <source>May</source>
        <translation>мая</translation>
    </message>
    <message>
        <source>June</source>
        <translation>июня</translation>
    </message>
    <message>
        <source>July</source>
        <translation>июля</translation>
    </message>
    <message>
        <source>August</source>
        <translation>августа</translation>
    </message>
    <message>
        <source>September</source>
        <translation>сентября</translation>
    </message>
    <message>
        <source>October</source>
        <translation>октября</translation>
    </message>
    <message>
        <source>November</source>
        <translation>ноября</translation>
    </message>
    <message>
        <source>December</source>
        <translation>декабря</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>в плане</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>загружен</translation>
    </message>
    <message>
        <source>on the road</source>
        <translation>в пути</translation>
    </message>
    <message>
        <source>waiting area</source>
        <translation>зона ожидания</translation>
    </message>
    <message>
        <source>called</source>
        <translation>вызван</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>досмотр</translation>
    </message>
    <message>
        <source>past the border</source>
        <translation>прошёл границу</translation>
    </message>
    <message>
        <source>at the place, waiting to unload</source>
        <translation>на месте, ждёт выгрузку</translation>
    </message>
    <message>
        <source>unloaded</source>
        <translation>выгружен</translation>
    </message>
    <message>
        <source>gone to another crossing</source>
        <translation>ушёл на другой пост</translation>
    </message>
    <message>
        <source>REFUSED</source>
        <translation>ОТКАЗ</translation>
    </message>
    <message>
        <source>TURNED BACK</source>
        <translation>РАЗВЕРНУЛИ</translation>
    </message>
    <message>
        <source>IN THE BONDED STORE</source>
        <translation>НА СВХ</translation>
    </message>
    <message>
        <source>BROKEN DOWN</source>
        <translation>ПОЛОМКА</translation>
    </message>
    <message>
        <source>KZ post</source>
        <translation>пост РК</translation>
    </message>
    <message>
        <source>RU post</source>
        <translation>пост РФ</translation>
    </message>
    <message>
        <source>on the road after the border</source>
        <translation>на трассе после границы</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>по дороге</translation>
    </message>
    <message>
        <source>on the neutral strip</source>
        <translation>на нейтралке</translation>
    </message>
    <message>
        <source>wait for papers</source>
        <translation>ждут документы</translation>
    </message>
    <message>
        <source>loaded, not yet left</source>
        <translation>загружены</translation>
    </message>
    <message>
        <source>beyond the border</source>
        <translation>прошли границу</translation>
    </message>
    <message>
        <source>at the place, wait to unload</source>
        <translation>на месте, ждут выгрузку</translation>
    </message>
    <message>
        <source>unloaded in the period</source>
        <translation>выгружены</translation>
    </message>
    <message>
        <source>went to another crossing</source>
        <translation>ушли на другой пост</translation>
    </message>
    <message>
        <source>too little data</source>
        <translation>мало данных</translation>
    </message>
    <message>
        <source>crossing unknown</source>
        <translation>пост неизвестен</translation>
    </message>
    <message>
        <source>crossing closed</source>
        <translation>пост закрыт</translation>
    </message>
    <message>
        <source>until the refusal is settled</source>
        <translation>пока отказ не решён</translation>
    </message>
    <message>
        <source>until it is repaired</source>
        <translation>пока не починят</translation>
    </message>
    <message>
        <source>while in the bonded store</source>
        <translation>пока на СВХ</translation>
    </message>
    <message>
        <source>until it is known where to</source>
        <translation>пока неясно, куда</translation>
    </message>
    <message>
        <source>road not in the table</source>
        <translation>нет пути в таблице дорог</translation>
    </message>
    <message>
        <source>departure not planned</source>
        <translation>выезд не назначен</translation>
    </message>
    <message>
        <source>trip over</source>
        <translation>рейс завершён</translation>
    </message>
    <message>
        <source>not reckoned yet</source>
        <translation>ещё не посчитано</translation>
    </message>
    <message>
        <source>control at the exit post</source>
        <translation>оформление на посту выезда</translation>
    </message>
    <message>
        <source>control at the entry post</source>
        <translation>оформление на посту въезда</translation>
    </message>
    <message>
        <source>neutral strip, the far side is slow</source>
        <translation>нейтралка, принимают медленно</translation>
    </message>
    <message>
        <source>RU accepts slowly</source>
        <translation>РФ принимает медленно</translation>
    </message>
    <message>
        <source>neutral strip, KZ accepts slowly</source>
        <translation>нейтралка, РК принимает медленно</translation>
    </message>
    <message>
        <source>inspection, X-ray</source>
        <translation>досмотр, рентген</translation>
    </message>
    <message>
        <source>system down</source>
        <translation>система не работает</translation>
    </message>
    <message>
        <source>post closed, repair</source>
        <translation>пост закрыт, ремонт</translation>
    </message>
    <message>
        <source>road closed, weather</source>
        <translation>трасса закрыта, погода</translation>
    </message>
    <message>
        <source>no booking, booking missed</source>
        <translation>нет брони, бронь сгорела</translation>
    </message>
    <message>
        <source>consignor&apos;s papers, SNT</source>
        <translation>документы отправителя, СНТ</translation>
    </message>
    <message>
        <source>DOPP, SPOT QR</source>
        <translation>ДОПП, QR СПОТ</translation>
    </message>
    <message>
        <source>loading of the cargo</source>
        <translation>погрузка</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>поломка</translation>
    </message>
    <message>
        <source>driver: rest, papers, days in Russia</source>
        <translation>водитель: отдых, документы, дни в РФ</translation>
    </message>
    <message>
        <source>waiting for a decision, for payment</source>
        <translation>ждём решения, оплаты</translation>
    </message>
    <message>
        <source>border KZ</source>
        <translation>граница РК</translation>
    </message>
    <message>
        <source>border RU</source>
        <translation>граница РФ</translation>
    </message>
    <message>
        <source>border</source>
        <translation>граница</translation>
    </message>
    <message>
        <source>weather</source>
        <translation>погода</translation>
    </message>
    <message>
        <source>ourselves</source>
        <translation>мы</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>перевозчик</translation>
    </message>
    <message>
        <source>consignor</source>
        <translation>отправитель</translation>
    </message>
    <message>
        <source>consignee</source>
        <translation>получатель</translation>
    </message>
    <message>
        <source>warehouse</source>
        <translation>склад</translation>
    </message>
    <message>
        <source>no DOPP or QR</source>
        <translation>нет ДОПП или QR СПОТ</translation>
    </message>
    <message>
        <source>DOPP not secured</source>
        <translation>ДОПП не «Обеспечен»</translation>
    </message>
    <message>
        <source>DOPP and papers differ</source>
        <translation>данные ДОПП и документов не совпали</translation>
    </message>
    <message>
        <source>other document</source>
        <translation>другой документ</translation>
    </message>
    <message>
        <source>no SNT or ESF</source>
        <translation>нет СНТ или ЭСФ</translation>
    </message>
    <message>
        <source>phytosanitary, veterinary, sanitary</source>
        <translation>фито-, вет- или санконтроль</translation>
    </message>
    <message>
        <source>no passage in the cargo</source>
        <translation>нет прохода в грузе</translation>
    </message>
    <message>
        <source>cargo or route differ</source>
        <translation>груз или маршрут не тот</translation>
    </message>
    <message>
        <source>prohibited, sanctioned, marking</source>
        <translation>запрет, санкции, маркировка</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>пломба</translation>
    </message>
    <message>
        <source>insurance, permit, debt, fine</source>
        <translation>страховка, разрешение, долг, штраф</translation>
    </message>
    <message>
        <source>booking or VIN conflict</source>
        <translation>бронь или VIN не совпали</translation>
    </message>
    <message>
        <source>technical state, weight</source>
        <translation>техсостояние, перегруз</translation>
    </message>
    <message>
        <source>driver&apos;s days in Russia</source>
        <translation>дни водителя в РФ</translation>
    </message>
    <message>
        <source>driver&apos;s documents</source>
        <translation>документы водителя</translation>
    </message>
    <message>
        <source>sent to the bonded store</source>
        <translation>отправлен на СВХ</translation>
    </message>
    <message>
        <source>held for inspection</source>
        <translation>задержан на досмотр</translation>
    </message>
    <message>
        <source>system outage</source>
        <translation>система не работала</translation>
    </message>
    <message>
        <source>post closed or full</source>
        <translation>пост закрыт или переполнен</translation>
    </message>
    <message>
        <source>turned back on the KZ side</source>
        <translation>развернули на стороне РК</translation>
    </message>
    <message>
        <source>diverted by us</source>
        <translation>увели сами</translation>
    </message>
    <message>
        <source>reason not told</source>
        <translation>причина не названа</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Standing and late</source>
        <translation>Стоят и опаздывают</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>Посты</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Прошли</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Остальные</translation>
    </message>
    <message>
        <source>Leaving today and tomorrow</source>
        <translation>Выезд сегодня и завтра</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Составлена</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>На линии</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Стоят</translation>
    </message>
    <message>
        <source>over a day</source>
        <translation>дольше суток</translation>
    </message>
    <message>
        <source>Refused trucks</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Broken trucks</source>
        <translation>Поломка</translation>
    </message>
    <message>
        <source>Trucks without contact</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>Will probably be late</source>
        <translation>Скорее всего опоздают</translation>
    </message>
    <message>
        <source>Downtime, truck-hours</source>
        <translation>Простой, машино-часов</translation>
    </message>
    <message>
        <source>Cost of the downtime, {currency}</source>
        <translation>Стоимость простоя, {currency}</translation>
    </message>
    <message>
        <source>Crossed the border</source>
        <translation>Прошли границу</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Остальные</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Госномер</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Прицеп</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Водитель</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Перевозчик</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Status now</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Cargo</source>
        <translation>Груз</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Crossing, direction</source>
        <translation>Пост, направление</translation>
    </message>
    <message>
        <source>Downtime in the period, h</source>
        <translation>Простой за период, ч</translation>
    </message>
    <message>
        <source>Downtime in all, h (goes on)</source>
        <translation>Простой всего, ч (ещё стоит)</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Срок клиенту</translation>
    </message>
    <message>
        <source>Arrives, early (1 of 10)</source>
        <translation>Прибудет, рано (1 из 10)</translation>
    </message>
    <message>
        <source>Arrives, late (9 of 10)</source>
        <translation>Прибудет, поздно (9 из 10)</translation>
    </message>
    <message>
        <source>Late, of 10</source>
        <translation>Опоздает, из 10</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Что делаем</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Till when</source>
        <translation>До когда</translation>
    </message>
    <message>
        <source>wait, h: from</source>
        <translation>ждать, ч: от</translation>
    </message>
    <message>
        <source>wait, h: to</source>
        <translation>ждать, ч: до</translation>
    </message>
    <message>
        <source>ours standing</source>
        <translation>наших стоит</translation>
    </message>
    <message>
        <source>Tail, km</source>
        <translation>Хвост, км</translation>
    </message>
    <message>
        <source>To the barrier, km</source>
        <translation>До шлагбаума, км</translation>
    </message>
    <message>
        <source>On the board, trucks</source>
        <translation>На табло, машин</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часов</translation>
    </message>
    <message>
        <source>Exit post, h</source>
        <translation>Пост выезда, ч</translation>
    </message>
    <message>
        <source>Neutral strip, h</source>
        <translation>Нейтралка, ч</translation>
    </message>
    <message>
        <source>Entry post, h</source>
        <translation>Пост въезда, ч</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Посчитана</translation>
    </message>
    <message>
        <source>Departs</source>
        <translation>Выезд</translation>
    </message>
    <message>
        <source>Missing papers</source>
        <translation>Чего нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>.</source>
        <translation>,</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>водитель</translation>
    </message>
    <message>
        <source>dispatcher</source>
        <translation>диспетчер</translation>
    </message>
    <message>
        <source>driver, WhatsApp</source>
        <translation>водитель, WhatsApp</translation>
    </message>
    <message>
        <source>CarGoRuqsat</source>
        <translation>CarGoRuqsat</translation>
    </message>
    <message>
        <source>table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>GPS</source>
        <translation>GPS</translation>
    </message>
    <message>
        <source>another driver</source>
        <translation>чужой водитель</translation>
    </message>
    <message>
        <source>chat group</source>
        <translation>группа в чате</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>Printed: %n page(s)</source>
        <translation>
            <numerusform>Напечатана %n страница</numerusform>
            <numerusform>Напечатано %n страницы</numerusform>
            <numerusform>Напечатано %n страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet of a day</source>
        <translation>Сводка за сутки</translation>
    </message>
    <message>
        <source>Sheet of a period</source>
        <translation>Сводка за период</translation>
    </message>
    <message>
        <source>Handover of the shift (slip)</source>
        <translation>Сдача смены (листок)</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Какая бумага</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Язык бумаги</translation>
    </message>
    <message>
        <source>from</source>
        <translation>с</translation>
    </message>
    <message>
        <source>till</source>
        <translation>по</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>На день раньше</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>На день позже</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Крупно</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Составить заново</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>Печать (Ctrl+P)</translation>
    </message>
    <message>
        <source>Save as PDF (Ctrl+S)</source>
        <translation>Сохранить PDF (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save for Excel</source>
        <translation>Сохранить для Excel</translation>
    </message>
    <message>
        <source>Save as a page (HTML)</source>
        <translation>Сохранить страницей (HTML)</translation>
    </message>
    <message>
        <source>Copy for the boss&apos;s phone</source>
        <translation>Копировать для телефона шефа</translation>
    </message>
    <message>
        <source>Twelve lines of text for a messenger (Ctrl+T)</source>
        <translation>Двенадцать строк текста для мессенджера (Ctrl+T)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Copied: paste it into the messenger</source>
        <translation>Скопировано: вставьте в мессенджер</translation>
    </message>
    <message>
        <source>The paper is being made…</source>
        <translation>Сводка составляется…</translation>
    </message>
    <message>
        <source>{period}; figures of {moment}</source>
        <translation>{period}; данные на {moment}</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>call back</source>
        <translation>перезвонить</translation>
    </message>
    <message>
        <source>{who}: called, no answer</source>
        <translation>{who}: не дозвонились</translation>
    </message>
    <message>
        <source>{who}: still there</source>
        <translation>{who}: ещё стоит</translation>
    </message>
    <message>
        <source>In hand: alerts of {who}</source>
        <translation>Принято: предупреждения {who}</translation>
    </message>
    <message>
        <source>{who}: note “{words}”</source>
        <translation>{who}: заметка «{words}»</translation>
    </message>
    <message>
        <source>{who}: next step {words}</source>
        <translation>{who}: что делаем — {words}</translation>
    </message>
    <message>
        <source> (instead of: {words})</source>
        <translation> (вместо: {words})</translation>
    </message>
    <message>
        <source>{who}: no alert waits for an answer</source>
        <translation>{who}: предупреждений без ответа нет</translation>
    </message>
</context>
<context>
    <name>RuleBook</name>
    <message numerus="yes">
        <source>%n day(s) ahead</source>
        <translation>
            <numerusform>за %n день</numerusform>
            <numerusform>за %n дня</numerusform>
            <numerusform>за %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>one customer</source>
        <translation>один клиент</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключено</translation>
    </message>
    <message>
        <source>keeps the truck</source>
        <translation>не выпускать без этого</translation>
    </message>
    <message>
        <source>own</source>
        <translation>своё</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>изменено у нас</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>не подтверждено</translation>
    </message>
    <message>
        <source>on</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Требует</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Кого касается</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Add a rule… (Ins)</source>
        <translation>Добавить правило… (Ins)</translation>
    </message>
    <message>
        <source>Change… (Enter)</source>
        <translation>Изменить… (Enter)</translation>
    </message>
    <message>
        <source>On / off (Space)</source>
        <translation>Вкл / выкл (пробел)</translation>
    </message>
    <message>
        <source>Looked up today</source>
        <translation>Проверено сегодня</translation>
    </message>
    <message>
        <source>As it was shipped</source>
        <translation>Как было в поставке</translation>
    </message>
    <message>
        <source>Rule book</source>
        <translation>Свод правил</translation>
    </message>
    <message>
        <source>In use again: {rule}</source>
        <translation>Снова действует: {rule}</translation>
    </message>
    <message>
        <source>Not asked any more: {rule}</source>
        <translation>Больше не требуется: {rule}</translation>
    </message>
    <message>
        <source>Looked up today: {rule}</source>
        <translation>Проверено сегодня: {rule}</translation>
    </message>
    <message>
        <source>As it was shipped: {rule}</source>
        <translation>Как было в поставке: {rule}</translation>
    </message>
    <message>
        <source>Nobody has looked these up for three months: {rules}</source>
        <translation>Три месяца никто не проверял: {rules}</translation>
    </message>
    <message>
        <source>What counts is the day on which a truck reaches the border.</source>
        <translation>Считается день, когда машина дойдёт до границы.</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Status that lets it pass</source>
        <translation>Статус, с которым пропускают</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>За сколько дней</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>в обе стороны</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>Посты</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Codes of goods begin with</source>
        <translation>Коды ТН ВЭД начинаются с</translation>
    </message>
    <message>
        <source>or words of the cargo</source>
        <translation>или слова груза</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Without it the truck must not leave</source>
        <translation>Без этого машину не выпускать</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Rule kept: {rule}</source>
        <translation>Правило записано: {rule}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>CarGoRuqsat: %n new reading(s)</source>
        <translation>
            <numerusform>CarGoRuqsat: %n новое показание</numerusform>
            <numerusform>CarGoRuqsat: %n новых показания</numerusform>
            <numerusform>CarGoRuqsat: %n новых показаний</numerusform>
        </translation>
    </message>
    <message>
        <source>CarGoRuqsat: nothing new</source>
        <translation>CarGoRuqsat: нового нет</translation>
    </message>
    <message>
        <source>CarGoRuqsat is asked by {desk}</source>
        <translation>CarGoRuqsat спрашивает {desk}</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Отменено: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Возвращено: {what}</translation>
    </message>
    <message>
        <source>Nothing to undo: what was done since the window was opened has been taken back.</source>
        <translation>Отменять нечего: всё сделанное с открытия окна уже отменено.</translation>
    </message>
    <message>
        <source>Nothing to do again.</source>
        <translation>Возвращать нечего.</translation>
    </message>
    <message>
        <source>Choose a truck first, then press F9.</source>
        <translation>Сначала выберите машину, потом нажмите F9.</translation>
    </message>
    <message>
        <source>Choose a truck first, then press Ctrl+G.</source>
        <translation>Сначала выберите машину, потом Ctrl+G.</translation>
    </message>
    <message>
        <source>Choose a truck first, then press Ctrl+D.</source>
        <translation>Сначала выберите машину, потом нажмите Ctrl+D.</translation>
    </message>
    <message>
        <source>Choose a truck first, then press F7.</source>
        <translation>Сначала выберите машину, потом нажмите F7.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>Read: %n new reading(s), </source>
        <translation>
            <numerusform>Прочитано: %n новое показание, </numerusform>
            <numerusform>Прочитано: %n новых показания, </numerusform>
            <numerusform>Прочитано: %n новых показаний, </numerusform>
        </translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>как в системе</translation>
    </message>
    <message>
        <source>light</source>
        <translation>светлые</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>тёмные</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Kezek: the dispatcher&apos;s desk for trucks over the Kazakhstan–Russia border. All data stay on this computer, in {folder}.
Built of:</source>
        <translation>Kezek: рабочее место диспетчера машин через границу Казахстана и России. Все данные остаются на этом компьютере, в {folder}.
Собрано из:</translation>
    </message>
    <message>
        <source>How good the forecast was</source>
        <translation>Проверка прогноза</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Company and window</source>
        <translation>Компания и окно</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Stands at the head of each paper.</source>
        <translation>Стоит в шапке каждой бумаги.</translation>
    </message>
    <message>
        <source>Dispatcher on duty</source>
        <translation>Дежурный диспетчер</translation>
    </message>
    <message>
        <source>Signs what is written. Change of shift: F8.</source>
        <translation>Подписывает записи. Смена диспетчера: F8.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>A report&apos;s day ends at, o&apos;clock</source>
        <translation>Во сколько кончаются сутки сводки, ч</translation>
    </message>
    <message>
        <source>The sheet of a day runs from this hour to this hour.</source>
        <translation>Сводка за сутки идёт от этого часа до этого часа.</translation>
    </message>
    <message>
        <source>A truck&apos;s day of standing costs</source>
        <translation>Сутки простоя машины стоят</translation>
    </message>
    <message>
        <source>The paper says what standing has cost in all.</source>
        <translation>В сводке стоит, во что обошёлся простой.</translation>
    </message>
    <message>
        <source>On duty: {name}</source>
        <translation>На смене: {name}</translation>
    </message>
    <message>
        <source>Copies and check</source>
        <translation>Копии и проверка</translation>
    </message>
    <message>
        <source>Second place for copies</source>
        <translation>Второе место для копий</translation>
    </message>
    <message>
        <source>A folder on another disk or computer, e.g. E:\kezek. Each copy is carried there too; where it is not there, that is said.</source>
        <translation>Папка на другом диске или компьютере, например E:\kezek. Каждая копия ложится и туда; если места нет, об этом будет сказано.</translation>
    </message>
    <message>
        <source>Kept: {what}</source>
        <translation>Сохранено: {what}</translation>
    </message>
    <message>
        <source>Late in so many cases of 10</source>
        <translation>Опоздает в стольких случаях из 10</translation>
    </message>
    <message>
        <source>No sound and no toast here from, o&apos;clock</source>
        <translation>Без звука и всплывающих окон с, ч</translation>
    </message>
    <message>
        <source>… till, o&apos;clock</source>
        <translation>… до, ч</translation>
    </message>
    <message>
        <source>On this computer only; the same hour twice: never. The list of alerts goes on.</source>
        <translation>Только на этом компьютере; одинаковые часы: никогда. Список предупреждений ведётся как обычно.</translation>
    </message>
    <message>
        <source>Silence is not told from, o&apos;clock</source>
        <translation>О молчании не напоминать с, ч</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Silent on the road longer than, h</source>
        <translation>Молчит в пути дольше, ч</translation>
    </message>
    <message>
        <source>A truck that rolls and has less than a day to go.</source>
        <translation>Машина едет, до места меньше суток.</translation>
    </message>
    <message>
        <source>Silent at the border longer than, h</source>
        <translation>Молчит на границе дольше, ч</translation>
    </message>
    <message>
        <source>In the queue, at a post, on the neutral strip.</source>
        <translation>В очереди, на посту, на нейтралке.</translation>
    </message>
    <message>
        <source>Silent far away longer than, h</source>
        <translation>Молчит далеко от места дольше, ч</translation>
    </message>
    <message>
        <source>More than a day to the place.</source>
        <translation>До места больше суток.</translation>
    </message>
    <message>
        <source>Three calls without an answer halve the limit of silence. Sound only for a refusal, a breakdown, and a booking about to be lost.</source>
        <translation>Три звонка без ответа сокращают предел молчания вдвое. Звук только для отказа, поломки и брони, которая вот-вот сгорит.</translation>
    </message>
    <message>
        <source>From here on an alert; the board says “late” from 5 of 10 on.</source>
        <translation>С этой доли — предупреждение; на доске «опоздает» не позже чем с 5 из 10.</translation>
    </message>
    <message>
        <source>Log of the program</source>
        <translation>Журнал программы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Several desks</source>
        <translation>Несколько рабочих мест</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>postgresql://user@computer/database, as the server&apos;s keeper gave it</source>
        <translation>postgresql://имя@компьютер/база, как дал хозяин сервера</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>kept in this computer&apos;s own place for passwords</source>
        <translation>хранится там, где этот компьютер держит пароли</translation>
    </message>
    <message>
        <source>Crossings followed</source>
        <translation>За какими постами следим</translation>
    </message>
    <message>
        <source>Crossings and data</source>
        <translation>Посты и данные</translation>
    </message>
    <message>
        <source>Address of CarGoRuqsat</source>
        <translation>Адрес CarGoRuqsat</translation>
    </message>
    <message>
        <source>Only if the site has moved.</source>
        <translation>Только если сайт переехал.</translation>
    </message>
    <message>
        <source>Minutes between questions</source>
        <translation>Минут между запросами</translation>
    </message>
    <message>
        <source>0: only when somebody presses F5. From the next start.</source>
        <translation>0: только когда нажмут F5. Со следующего запуска.</translation>
    </message>
    <message>
        <source>Data now</source>
        <translation>Данные сейчас</translation>
    </message>
    <message>
        <source>Ask now (F5)</source>
        <translation>Запросить сейчас (F5)</translation>
    </message>
    <message>
        <source>Read saved pages…</source>
        <translation>Прочитать сохранённые страницы…</translation>
    </message>
    <message>
        <source>When the desk has no line but somebody&apos;s telephone has: open the page of CarGoRuqsat in a browser, save it, bring the file here.</source>
        <translation>Когда в офисе нет интернета, а на чьём-то телефоне есть: откройте страницу CarGoRuqsat в браузере, сохраните её и принесите файл сюда.</translation>
    </message>
    <message>
        <source>known already: {n}</source>
        <translation>уже известно: {n}</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>данных ещё нет</translation>
    </message>
    <message>
        <source>data of {moment}, {ago}</source>
        <translation>данные на {moment}, {ago}</translation>
    </message>
    <message>
        <source>nothing was asked yet</source>
        <translation>ещё ничего не запрашивали</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message numerus="yes">
        <source>%n entries wait</source>
        <translation>
            <numerusform>%n запись ждёт</numerusform>
            <numerusform>%n записи ждут</numerusform>
            <numerusform>%n записей ждут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of other desks do not fit here (see doctor).</source>
        <translation>
            <numerusform>%n строка других рабочих мест сюда не встаёт (см. doctor).</numerusform>
            <numerusform>%n строки других рабочих мест сюда не встают (см. doctor).</numerusform>
            <numerusform>%n строк других рабочих мест сюда не встают (см. doctor).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the server and at this desk: %n rows.</source>
        <translation>
            <numerusform>На сервере и на этом рабочем месте: %n строка.</numerusform>
            <numerusform>На сервере и на этом рабочем месте: %n строки.</numerusform>
            <numerusform>На сервере и на этом рабочем месте: %n строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not take %n entries; they are kept here.</source>
        <translation>
            <numerusform>Сервер не принял %n запись; она осталась здесь.</numerusform>
            <numerusform>Сервер не принял %n записи; они остались здесь.</numerusform>
            <numerusform>Сервер не принял %n записей; они остались здесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share the data on this server</source>
        <translation>Вести данные на этом сервере</translation>
    </message>
    <message>
        <source>Try the server now</source>
        <translation>Попробовать сервер сейчас</translation>
    </message>
    <message>
        <source>Be alone again</source>
        <translation>Снова работать одному</translation>
    </message>
    <message>
        <source>This desk goes on writing into its own file, with or without the server, and sends what it wrote. Before moving in a copy is made; afterwards the rows on both sides are counted.</source>
        <translation>Рабочее место и дальше пишет в свой файл, есть сервер или нет, и отправляет написанное. Перед переездом делается копия, после него считаются строки на обеих сторонах.</translation>
    </message>
    <message>
        <source>Moving in…</source>
        <translation>Переезжаем…</translation>
    </message>
    <message>
        <source>The data are shared.</source>
        <translation>Данные теперь общие.</translation>
    </message>
    <message>
        <source>This desk is alone. Copy: {file}</source>
        <translation>Это рабочее место теперь само по себе. Копия: {file}</translation>
    </message>
    <message>
        <source>There now: {names}</source>
        <translation>Сейчас на местах: {names}</translation>
    </message>
    <message>
        <source>no server since {time}</source>
        <translation>нет сервера с {time}</translation>
    </message>
    <message>
        <source>This desk keeps its data alone.</source>
        <translation>Это рабочее место ведёт данные само.</translation>
    </message>
    <message>
        <source>Shared on {address} as desk {desk}.</source>
        <translation>Данные общие на {address}, это рабочее место — {desk}.</translation>
    </message>
    <message>
        <source>Fetching what others wrote…</source>
        <translation>Забираем, что написали другие…</translation>
    </message>
    <message>
        <source>This data folder is a copy of another desk&apos;s: here it is desk {desk} from now on.</source>
        <translation>Эта папка данных скопирована с другого рабочего места: теперь это место называется {desk}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} fast; Kezek goes by the server&apos;s.</source>
        <translation>Часы этого компьютера спешат на {time}; Kezek идёт по часам сервера.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} slow; Kezek goes by the server&apos;s.</source>
        <translation>Часы этого компьютера отстают на {time}; Kezek идёт по часам сервера.</translation>
    </message>
    <message>
        <source>Also open at: {names}</source>
        <translation>Карточка открыта и у: {names}</translation>
    </message>
    <message>
        <source>{who} changed {field}: now {theirs}, yours was {mine}.</source>
        <translation>{who} — изменено «{field}»: стало {theirs}, было ваше {mine}.</translation>
    </message>
    <message>
        <source>pg_dump is not on this computer: whoever keeps the server must copy it every night (pg_dump -Fc). Each desk&apos;s own file is a whole copy as well.</source>
        <translation>На этом компьютере нет pg_dump: копию сервера каждую ночь должен делать тот, кто за него отвечает (pg_dump -Fc). Файл каждого рабочего места — тоже полная копия.</translation>
    </message>
    <message>
        <source>The server is copied once a day into {folder}; last: {time}.</source>
        <translation>Копия сервера делается раз в сутки в папку {folder}; последняя: {time}.</translation>
    </message>
    <message>
        <source>Copy from before: {file}</source>
        <translation>Копия до переезда: {file}</translation>
    </message>
    <message>
        <source>This computer has no place for passwords: give the address with the password in KEZEK_DATABASE_URL.</source>
        <translation>На этом компьютере негде хранить пароли: задайте адрес с паролем в KEZEK_DATABASE_URL.</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>On duty: {name}</source>
        <translation>На смене: {name}</translation>
    </message>
    <message>
        <source>Change of shift</source>
        <translation>Смена диспетчера</translation>
    </message>
    <message>
        <source>{name} hands over. Who takes over?</source>
        <translation>{name} сдаёт смену. Кто принял?</translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation>Кто дежурит?</translation>
    </message>
    <message>
        <source>Surname and initial: Zhumabayeva A.</source>
        <translation>Фамилия и буква имени: Жумабаева А.</translation>
    </message>
    <message>
        <source>Dispatcher on duty</source>
        <translation>Дежурный диспетчер</translation>
    </message>
    <message>
        <source>The name stands in the window, on the papers and beside every entry. The slip to sign lies under Reports.</source>
        <translation>Имя стоит в окне, на бумагах и у каждой записи. Листок на подпись: вкладка «Сводки».</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Принял смену</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>KZ post</source>
        <translation>пост РК</translation>
    </message>
    <message>
        <source>RU post</source>
        <translation>пост РФ</translation>
    </message>
    <message>
        <source>Neutral strip</source>
        <translation>нейтралка</translation>
    </message>
    <message>
        <source>On the road</source>
        <translation>на трассе</translation>
    </message>
    <message>
        <source>On the way to the post</source>
        <translation>по пути к посту</translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>leave by {moment}, makes it {chance}</source>
        <translation>выехать до {moment}, успеет {chance}</translation>
    </message>
    <message>
        <source>makes it {chance}</source>
        <translation>успеет {chance}</translation>
    </message>
    <message>
        <source>Booking {slot} is lost</source>
        <translation>Бронь {slot} сгорела</translation>
    </message>
    <message>
        <source>Booking {slot}</source>
        <translation>Бронь {slot}</translation>
    </message>
    <message>
        <source>{n} MRP</source>
        <translation>{n} МРП</translation>
    </message>
    <message>
        <source>if it leaves now: {chance}</source>
        <translation>если выедет сейчас: {chance}</translation>
    </message>
    <message>
        <source>a new booking in its place: {price}</source>
        <translation>новая бронь вместо этой: {price}</translation>
    </message>
    <message>
        <source>bookings lost by this truck: {n} of {allowed}</source>
        <translation>сгоревших броней у машины: {n} из {allowed}</translation>
    </message>
    <message>
        <source>Take a new booking ({price}): without one the truck will not be called.</source>
        <translation>Возьмите новую бронь ({price}): без неё машину не вызовут.</translation>
    </message>
    <message>
        <source>Move the booking in CarGoRuqsat before its hour comes: post, plate and driver stay, date and hour may change. Once it is lost a new one costs {price}.</source>
        <translation>Перенесите бронь в CarGoRuqsat, пока час не наступил: пост, номер и водитель остаются, дату и час менять можно. Сгорит — новая стоит {price}.</translation>
    </message>
    <message>
        <source>next free hour ({klass}): {day}</source>
        <translation>ближайшее свободное ({klass}): {day}</translation>
    </message>
    <message>
        <source>next free hour ({klass}): {day}, standing till then {hours} ≈ {cost}</source>
        <translation>ближайшее свободное ({klass}): {day}, стоять до него {hours} ≈ {cost}</translation>
    </message>
</context>
<context>
    <name>SlotClass</name>
    <message>
        <source>standard (1 MRP)</source>
        <translation>обычная (1 МРП)</translation>
    </message>
    <message>
        <source>out of turn (100 MRP)</source>
        <translation>вне очереди (100 МРП)</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>driver</source>
        <translation>водитель</translation>
    </message>
    <message>
        <source>dispatcher</source>
        <translation>диспетчер</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>CarGoRuqsat</source>
        <translation>CarGoRuqsat</translation>
    </message>
    <message>
        <source>file</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>GPS</source>
        <translation>GPS</translation>
    </message>
    <message>
        <source>another driver</source>
        <translation>чужой водитель</translation>
    </message>
    <message>
        <source>chat group</source>
        <translation>группа в чате</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>other drivers</source>
        <translation>другие водители</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>перевозчик</translation>
    </message>
    <message>
        <source>broker or importer</source>
        <translation>брокер или импортёр</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>our boss</source>
        <translation>начальство</translation>
    </message>
    <message>
        <source>his family</source>
        <translation>родные водителя</translation>
    </message>
    <message>
        <source>somebody we know</source>
        <translation>знакомый</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Planned</source>
        <translation>В плане</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>На погрузке</translation>
    </message>
    <message>
        <source>Waits for papers</source>
        <translation>Ждёт документы</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Загружен</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>In waiting area</source>
        <translation>В зоне ожидания</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Вызван</translation>
    </message>
    <message>
        <source>At KZ post</source>
        <translation>На посту РК</translation>
    </message>
    <message>
        <source>On neutral strip</source>
        <translation>На нейтралке</translation>
    </message>
    <message>
        <source>At RU post</source>
        <translation>На посту РФ</translation>
    </message>
    <message>
        <source>Being inspected</source>
        <translation>На досмотре</translation>
    </message>
    <message>
        <source>Passed the border</source>
        <translation>Прошёл границу</translation>
    </message>
    <message>
        <source>Arrived, to unload</source>
        <translation>На месте, ждёт выгрузку</translation>
    </message>
    <message>
        <source>Unloaded</source>
        <translation>Выгружен</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Turned back</source>
        <translation>Развернули</translation>
    </message>
    <message>
        <source>In bonded store</source>
        <translation>На СВХ</translation>
    </message>
    <message>
        <source>To another crossing</source>
        <translation>Ушёл на другой пост</translation>
    </message>
    <message>
        <source>Broken down</source>
        <translation>Поломка</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>F2 entry · F3 filter · Enter truck · F5 fetch · F1 keys</source>
        <translation>F2 запись · F3 фильтр · Enter карточка · F5 обновить · F1 клавиши</translation>
    </message>
    <message>
        <source>Undo: {what} (Ctrl+Z)</source>
        <translation>Отменить: {what} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Do again: {what} (Ctrl+Y)</source>
        <translation>Вернуть: {what} (Ctrl+Y)</translation>
    </message>
    <message>
        <source>fetching…</source>
        <translation>запрашиваю данные…</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message numerus="yes">
        <source>Next step: %n truck(s)</source>
        <translation>
            <numerusform>Что делаем: %n машина</numerusform>
            <numerusform>Что делаем: %n машины</numerusform>
            <numerusform>Что делаем: %n машин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note: %n truck(s)</source>
        <translation>
            <numerusform>Заметка: %n машина</numerusform>
            <numerusform>Заметка: %n машины</numerusform>
            <numerusform>Заметка: %n машин</numerusform>
        </translation>
    </message>
    <message>
        <source>who</source>
        <translation>кто</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кто делает</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>What is to be remembered</source>
        <translation>Что запомнить</translation>
    </message>
    <message>
        <source>What is done next</source>
        <translation>Что делаем дальше</translation>
    </message>
</context>
<context>
    <name>Stranded</name>
    <message>
        <source>expected at most {bound}</source>
        <translation>ждали не больше {bound}</translation>
    </message>
    <message>
        <source>overtaken by {overtaken_by}</source>
        <translation>обогнали {overtaken_by}</translation>
    </message>
    <message>
        <source>has not moved for {still}</source>
        <translation>не двигается {still}</translation>
    </message>
    <message>
        <source>has stood on the road for {still}</source>
        <translation>стоит на дороге {still}</translation>
    </message>
    <message>
        <source>cargo keeps till {cargo}</source>
        <translation>груз выдержит до {cargo}</translation>
    </message>
    <message>
        <source>cargo kept till {cargo}</source>
        <translation>срок груза вышел {cargo}</translation>
    </message>
    <message>
        <source>the deadline cannot be met</source>
        <translation>в срок уже не успеть</translation>
    </message>
    <message>
        <source>booking lost</source>
        <translation>бронь сгорела</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>нет связи</translation>
    </message>
    <message>
        <source>Ask the driver what holds him; compare crossings (F9).</source>
        <translation>Спросите водителя, что держит; сравните посты (F9).</translation>
    </message>
    <message>
        <source>Ask the driver whether he keeps his place and whether his papers were taken; ask the post why those behind him are through.</source>
        <translation>Спросите водителя, держит ли он место и взяли ли документы; спросите на посту, почему прошли те, кто стоял за ним.</translation>
    </message>
    <message>
        <source>Call the driver: asleep, broken down, or let out of the queue? Others move.</source>
        <translation>Позвоните водителю: уснул, сломался, выпал из очереди? Другие едут.</translation>
    </message>
    <message>
        <source>Call the driver: rest, breakdown, closed road, or already the tail of the queue? Type what he says.</source>
        <translation>Позвоните водителю: отдых, поломка, закрыта трасса или уже хвост очереди? Запишите, что скажет.</translation>
    </message>
    <message>
        <source>Tell the customer now; ask the post about the quota for perishables, and the driver about the fuel of the refrigerator.</source>
        <translation>Сообщите клиенту сейчас; узнайте на посту про квоту для скоропортящихся, у водителя — про топливо рефрижератора.</translation>
    </message>
    <message>
        <source>Decide with the customer: deliver, return or write off; have the temperature and the time written down.</source>
        <translation>Решите с клиентом: везти, вернуть или списать; пусть запишут температуру и время.</translation>
    </message>
    <message>
        <source>Tell the customer a new time and write it down as promised.</source>
        <translation>Назовите клиенту новое время и запишите его как обещанное.</translation>
    </message>
    <message>
        <source>Take a new booking: without one it will not be called.</source>
        <translation>Возьмите новую бронь: без неё не вызовут.</translation>
    </message>
    <message>
        <source>Call the second number, the carrier&apos;s dispatcher, our trucks that stand nearby.</source>
        <translation>Звоните на второй номер, диспетчеру перевозчика, нашим машинам рядом.</translation>
    </message>
    <message>
        <source>{what} (as usual for such a cargo)</source>
        <translation>{what} (обычно для такого груза)</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Columns as at first</source>
        <translation>Столбцы как вначале</translation>
    </message>
    <message>
        <source>Copy for Excel</source>
        <translation>Копировать для Excel</translation>
    </message>
    <message>
        <source>Columns arranged</source>
        <translation>Столбцы изменены</translation>
    </message>
    <message>
        <source>Columns… (Ctrl+J)</source>
        <translation>Столбцы… (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Trips</source>
        <translation>Рейсы</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>Посты</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Отказы</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Сводки</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Парк</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>Tells</name>
    <message numerus="yes">
        <source>%n more: {plates}</source>
        <translation>
            <numerusform>ещё %n: {plates}</numerusform>
            <numerusform>ещё %n: {plates}</numerusform>
            <numerusform>ещё %n: {plates}</numerusform>
        </translation>
    </message>
    <message>
        <source>told {moment}</source>
        <translation>сказали {moment}</translation>
    </message>
    <message>
        <source>arrives {range} as it was then</source>
        <translation>прогноз тогда {range}</translation>
    </message>
    <message>
        <source>call promised till {moment}: {what}</source>
        <translation>обещали позвонить до {moment}: {what}</translation>
    </message>
    <message>
        <source>{stage}, not told</source>
        <translation>{stage}, не сообщали</translation>
    </message>
    <message>
        <source>late already, not told</source>
        <translation>уже опоздал, не сообщали</translation>
    </message>
    <message>
        <source>will be late ({chance}), not told</source>
        <translation>опоздает ({chance}), не сообщали</translation>
    </message>
    <message>
        <source>arrives {span} later than told {moment}</source>
        <translation>придёт на {span} позже, чем сказали {moment}</translation>
    </message>
    <message>
        <source>arrives {span} earlier than told {moment}</source>
        <translation>придёт на {span} раньше, чем сказали {moment}</translation>
    </message>
    <message>
        <source>№</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Сказали</translation>
    </message>
    <message>
        <source>Message (F7)</source>
        <translation>Сообщение (F7)</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>Кому сообщить</translation>
    </message>
    <message>
        <source>Nobody to tell.
Here stands who should be told before he asks: a customer whose truck will be late or arrives another day than he was told, a refusal, a breakdown, a call that was promised. What is told with F7 is listed below.</source>
        <translation>Сообщать некому.
Здесь стоит, кого предупредить, пока не спросил сам: клиент, чья машина опоздает или придёт не тогда, как ему сказали, отказ, поломка, обещанный звонок. Сообщённое через F7 остаётся в этом списке.</translation>
    </message>
    <message>
        <source>To tell: {whom} (F7)</source>
        <translation>Сообщить: {whom} (F7)</translation>
    </message>
    <message>
        <source>Told: {whom}</source>
        <translation>Сообщили: {whom}</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>Oral {clock}</source>
        <translation>Орал {clock}</translation>
    </message>
    <message>
        <source>Samara {clock}</source>
        <translation>Самара {clock}</translation>
    </message>
    <message>
        <source>Moscow {clock}</source>
        <translation>Москва {clock}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} мин</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} ч</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} сут</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>{span} назад</translation>
    </message>
    <message>
        <source>8 of 10</source>
        <translation>8 из 10</translation>
    </message>
    <message>
        <source>{n} of 10</source>
        <translation>{n} из 10</translation>
    </message>
    <message>
        <source>{n} km</source>
        <translation>{n} км</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>While it was quiet: {n}</source>
        <translation>Пока было тихо: {n}</translation>
    </message>
</context>
<context>
    <name>TripPapers</name>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Add a paper… (Ins)</source>
        <translation>Добавить документ… (Ins)</translation>
    </message>
    <message>
        <source>Change… (Enter)</source>
        <translation>Изменить… (Enter)</translation>
    </message>
    <message>
        <source>Take out (Del)</source>
        <translation>Убрать (Del)</translation>
    </message>
    <message>
        <source>File of it…</source>
        <translation>Приложить файл…</translation>
    </message>
    <message>
        <source>Taken out: {paper}</source>
        <translation>Убран документ: {paper}</translation>
    </message>
    <message>
        <source>{paper}: file kept</source>
        <translation>{paper}: файл сохранён</translation>
    </message>
    <message>
        <source>No paper is kept yet. Ins: write down number, status and plates.</source>
        <translation>Документов ещё нет. Ins: записать номер, статус и номера машин.</translation>
    </message>
</context>
<context>
    <name>Truck</name>
    <message>
        <source>Page of the truck</source>
        <translation>Карточка машины</translation>
    </message>
    <message>
        <source>Choose a truck on the board and press Enter.

Here you will see its way and when it arrives, how the forecast changed, the driver&apos;s telephones and everything that was said of it.</source>
        <translation>Выберите машину на доске и нажмите Enter.

Здесь будут её путь и время прибытия, как менялся прогноз, телефоны водителя и всё, что о ней сообщали.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Nothing was said of this trip yet. F2: type what the driver says.</source>
        <translation>Об этом рейсе ещё ничего не сообщали. F2: наберите, что сказал водитель.</translation>
    </message>
    <message>
        <source>A ready message to the customer (F7)</source>
        <translation>Готовое сообщение клиенту (F7)</translation>
    </message>
    <message>
        <source>Compare crossings for this trip (F9)</source>
        <translation>Сравнить посты для этого рейса (F9)</translation>
    </message>
    <message>
        <source>Put the page away (Esc)</source>
        <translation>Закрыть карточку (Esc)</translation>
    </message>
    <message>
        <source>nothing is arranged</source>
        <translation>не назначено</translation>
    </message>
    <message>
        <source>hired: {carrier}</source>
        <translation>наёмная: {carrier}</translation>
    </message>
    <message>
        <source>trip {ref}</source>
        <translation>рейс {ref}</translation>
    </message>
    <message>
        <source>Money and days… (Ctrl+D)</source>
        <translation>Деньги и дни… (Ctrl+D)</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message numerus="yes">
        <source>%n trip(s) fit now</source>
        <translation>
            <numerusform>сейчас подходит %n рейс</numerusform>
            <numerusform>сейчас подходят %n рейса</numerusform>
            <numerusform>сейчас подходят %n рейсов</numerusform>
        </translation>
    </message>
    <message>
        <source>View of the board</source>
        <translation>Вид доски рейсов</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Words of the filter</source>
        <translation>Слова фильтра</translation>
    </message>
    <message>
        <source>as they are typed into the filter</source>
        <translation>как в строке фильтра</translation>
    </message>
    <message>
        <source>Stands over, h</source>
        <translation>Стоит дольше, ч</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Где находится</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>везде</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>Пост</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Late in so many cases of 10</source>
        <translation>Опоздает в стольких случаях из 10</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Дайте виду название.</translation>
    </message>
    <message>
        <source>There is a view of this name.</source>
        <translation>Вид с таким названием уже есть.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>любое</translation>
    </message>
    <message>
        <source>stands over {hours} h</source>
        <translation>стоит дольше {hours} ч</translation>
    </message>
    <message>
        <source>late in {n} cases of 10 or more</source>
        <translation>опоздает в {n} случаях из 10 или чаще</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>нет связи</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>мои</translation>
    </message>
    <message>
        <source>in the yard</source>
        <translation>во дворе</translation>
    </message>
    <message>
        <source>on the road</source>
        <translation>в пути</translation>
    </message>
    <message>
        <source>at the border</source>
        <translation>на границе</translation>
    </message>
    <message>
        <source>refused or broken down</source>
        <translation>отказ или поломка</translation>
    </message>
    <message>
        <source>there, to be unloaded</source>
        <translation>на месте, ждёт выгрузку</translation>
    </message>
    <message>
        <source>View kept: {name}</source>
        <translation>Вид сохранён: {name}</translation>
    </message>
    <message>
        <source>View moved: {name}</source>
        <translation>Вид передвинут: {name}</translation>
    </message>
    <message>
        <source>View removed: {name}</source>
        <translation>Вид убран: {name}</translation>
    </message>
    <message>
        <source>Alt+{n}</source>
        <translation>Alt+{n}</translation>
    </message>
    <message>
        <source>More views; make one of your own</source>
        <translation>Ещё виды; сделать свой</translation>
    </message>
    <message>
        <source>Make a view of what is shown…</source>
        <translation>Сделать вид из показанного…</translation>
    </message>
    <message>
        <source>Change “{name}”…</source>
        <translation>Изменить «{name}»…</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Подвинуть влево</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Подвинуть вправо</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>Убрать «{name}»</translation>
    </message>
</context>
<context>
    <name>WhyLeft</name>
    <message>
        <source>Why did it leave?</source>
        <translation>Почему выпустили?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>It left, though: {why}</source>
        <translation>Выпущена, хотя {why}</translation>
    </message>
    <message>
        <source>{plate}: why it left is kept</source>
        <translation>{plate}: записано, почему выпустили</translation>
    </message>
</context>
<context>
    <name>WhyNull</name>
    <message>
        <source>too little data</source>
        <translation>мало данных</translation>
    </message>
    <message>
        <source>no crossing named</source>
        <translation>пост не указан</translation>
    </message>
    <message>
        <source>the post is closed</source>
        <translation>пост закрыт</translation>
    </message>
    <message>
        <source>refused, needs a decision</source>
        <translation>отказ, нужно решение</translation>
    </message>
    <message>
        <source>broken down</source>
        <translation>поломка</translation>
    </message>
    <message>
        <source>in bonded store</source>
        <translation>на СВХ</translation>
    </message>
    <message>
        <source>turned back</source>
        <translation>развернули</translation>
    </message>
    <message>
        <source>the road is not known</source>
        <translation>дороги нет в таблице</translation>
    </message>
    <message>
        <source>no departure planned</source>
        <translation>выезд не назначен</translation>
    </message>
    <message>
        <source>reckoning…</source>
        <translation>считаю…</translation>
    </message>
    <message>
        <source>trip is over</source>
        <translation>рейс завершён</translation>
    </message>
</context>
</TS>
