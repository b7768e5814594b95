<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Accuracy</name>
    <message numerus="yes">
        <source>%n forecast(s)</source>
        <translation>
            <numerusform>%n болжам</numerusform>
            <numerusform>%n болжам</numerusform>
        </translation>
    </message>
    <message>
        <source>promises too much</source>
        <translation>асыра айтады</translation>
    </message>
    <message>
        <source>too wide</source>
        <translation>керегінен кең</translation>
    </message>
    <message>
        <source>few trucks</source>
        <translation>көлік аз</translation>
    </message>
    <message>
        <source>keeps its word</source>
        <translation>болжамы дәл</translation>
    </message>
    <message>
        <source>promises too much: ranges too narrow</source>
        <translation>асыра айтады: аралығы тым тар</translation>
    </message>
    <message>
        <source>ranges wider than they need be</source>
        <translation>аралығы керегінен кең</translation>
    </message>
    <message>
        <source>too few to compare</source>
        <translation>көлік аз, салыстыруға болмайды</translation>
    </message>
    <message>
        <source>{n} % more exact</source>
        <translation>{n} % дәлірек</translation>
    </message>
    <message>
        <source>no better: {guess}</source>
        <translation>артық емес: {guess}</translation>
    </message>
    <message>
        <source>The best simple guess here: {guess}.</source>
        <translation>Мұндағы ең жақсы қарапайым болжам: {guess}.</translation>
    </message>
    <message>
        <source>Half of the errors, by how many hours before the release it was said</source>
        <translation>Қателердің жартысы бұдан аз; өтуге дейін қанша сағат бұрын айтылғанына қарай</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>Бекет</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жағдай</translation>
    </message>
    <message>
        <source>When joining</source>
        <translation>Кезекке тұрғанда</translation>
    </message>
    <message>
        <source>In the range</source>
        <translation>Аралықта</translation>
    </message>
    <message>
        <source>Waits within the range; 8 of 10 is promised</source>
        <translation>Аралыққа түскен күтулер; айтылғаны 10-нан 8</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Яғни</translation>
    </message>
    <message>
        <source>So many of ten hold, chance allowed for; 8 of 10 is promised</source>
        <translation>Оннан осыншасы шынымен дәл келеді, кездейсоқтық ескерілген; айтылғаны 10-нан 8</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Сөзбен</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Қате</translation>
    </message>
    <message>
        <source>Half of the waits were nearer than this to the middle of the forecast</source>
        <translation>Күтулердің жартысы болжамның ортасына бұдан жақын болды</translation>
    </message>
    <message>
        <source>≤ 6 h</source>
        <translation>≤ 6 сағ</translation>
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
        <translation>Қарапайымға қарағанда</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>бірден</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>көлік тым аз</translation>
    </message>
    <message>
        <source>±{n} %</source>
        <translation>±{n} %</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Қанша</translation>
    </message>
    <message>
        <source>Heard after</source>
        <translation>Қанша кешігіп білеміз</translation>
    </message>
    <message>
        <source>How long after it was seen it was heard of</source>
        <translation>Көргеннен кейін қанша уақыттан соң білдік</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ауытқу</translation>
    </message>
    <message>
        <source>By so much the wait of our trucks usually differs from what the figure stands for</source>
        <translation>Біздің көліктердің күтуі осы сан білдіретін мәннен әдетте осыншаға ауытқиды</translation>
    </message>
    <message>
        <source>How good the sources were</source>
        <translation>Дереккөздер қаншалықты дәл</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>Есептеліп жатыр…</translation>
    </message>
    <message>
        <source>No source gave figures in 90 days. F5 asks CarGoRuqsat; what a driver says of the queue counts, too: press F2 and type it.</source>
        <translation>90 күнде бірде-бір дереккөз сан берген жоқ. F5 — CarGoRuqsat-тан сұрау; жүргізушінің кезек туралы айтқаны да есептеледі: F2 басып, теріңіз.</translation>
    </message>
    <message>
        <source>Off by: half of the errors are smaller; in the columns ≤ 6 h, 6–12 and so on, of what was said so many hours before the truck passed. A simple guess: the last truck that passed, the mean of two days, the weekly habit.</source>
        <translation>Қате: қателердің жартысы бұдан аз; «≤ 6 сағ», «6–12» және келесі бағандарда — өтуге дейін осынша сағат бұрын айтылғанда. Қарапайым болжам: соңғы өткен көлік, екі тәуліктің орташасы, «аптаның осы күніндегідей».</translation>
    </message>
    <message>
        <source>Nothing to compare yet. What is forecast to each truck that joins a queue is kept; when it has passed the border, its score stands here.</source>
        <translation>Әзірге салыстыратын ештеңе жоқ. Кезекке тұрған әр көліктің болжамы сақталады; шекарадан өткенде оның дәлдігі осында көрінеді.</translation>
    </message>
    <message>
        <source>Every forecast said to a truck when it joined the queue is kept and compared with what came. In 90 days: in the range {n} of {of} (8 of 10 is promised). A wait that goes on past its range is a miss.</source>
        <translation>Көлік кезекке тұрғанда айтылған әр болжам сақталып, шыққан нәтижемен салыстырылады. 90 күнде: аралықта {of} ішінен {n} (айтылғаны 10-нан 8). Аралықтан асып кеткен күту мүлт кету болып саналады.</translation>
    </message>
    <message>
        <source>the last truck</source>
        <translation>соңғы өткен көлік</translation>
    </message>
    <message>
        <source>the mean of two days</source>
        <translation>екі тәуліктің орташасы</translation>
    </message>
    <message>
        <source>the weekly habit</source>
        <translation>аптаның осы күніндегідей</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} сағ</translation>
    </message>
    <message>
        <source>{n} of {of}</source>
        <translation>{of} ішінен {n}</translation>
    </message>
    <message>
        <source>{n} of 10</source>
        <translation>10-нан {n}</translation>
    </message>
    <message>
        <source>{n} % more exact than a simple guess</source>
        <translation>қарапайым болжамнан {n} % дәлірек</translation>
    </message>
    <message>
        <source>no better than the weekly habit</source>
        <translation>«аптаның осы күніндегідей» деген болжамнан артық емес</translation>
    </message>
    <message>
        <source>no better than a simple guess: {guess}</source>
        <translation>қарапайым болжамнан артық емес: {guess}</translation>
    </message>
    <message>
        <source>How good the forecast is here ({state}) has not been seen yet.</source>
        <translation>Мұнда ({state}) болжамның дәлдігі әлі тексерілмеген.</translation>
    </message>
    <message>
        <source>Forecast here ({state}): held {counted}, 8 of 10 promised</source>
        <translation>Болжам ({state}): {counted} дәл келді, айтылғаны 10-нан 8</translation>
    </message>
    <message>
        <source>off by {hours}</source>
        <translation>қатесі {hours}</translation>
    </message>
</context>
<context>
    <name>Alert</name>
    <message>
        <source>Refused</source>
        <translation>Өткізілмеді</translation>
    </message>
    <message>
        <source>Stands too long</source>
        <translation>Тым ұзақ тұр</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Байланыс жоқ</translation>
    </message>
    <message>
        <source>Will probably be late</source>
        <translation>Кешігуі мүмкін</translation>
    </message>
    <message>
        <source>Booking about to be lost</source>
        <translation>Кезегі күйгелі тұр</translation>
    </message>
    <message>
        <source>Broken down</source>
        <translation>Бұзылды</translation>
    </message>
    <message>
        <source>State of a crossing</source>
        <translation>Бекеттегі жағдай</translation>
    </message>
    <message>
        <source>No data from a source</source>
        <translation>Дереккөзден дерек жоқ</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Days in Russia</source>
        <translation>РФ-дағы күндер</translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message numerus="yes">
        <source>%n call(s) without an answer</source>
        <translation>
            <numerusform>%n қоңырауға жауап жоқ</numerusform>
            <numerusform>%n қоңырауға жауап жоқ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of our trips</source>
        <translation>
            <numerusform>осы бекет арқылы біздің %n рейс</numerusform>
            <numerusform>осы бекет арқылы біздің %n рейс</numerusform>
        </translation>
    </message>
    <message>
        <source>{plate}: refused</source>
        <translation>{plate}: өткізілмеді</translation>
    </message>
    <message>
        <source>{plate}: turned back</source>
        <translation>{plate}: кері қайтарылды</translation>
    </message>
    <message>
        <source>{plate}: put into a bonded store</source>
        <translation>{plate}: УСҚ-ға қойылды</translation>
    </message>
    <message>
        <source>{plate}: stands {hours} at {post}</source>
        <translation>{plate}: {hours} тұр, {post}</translation>
    </message>
    <message>
        <source>{plate}: no contact for {hours} ({stage})</source>
        <translation>{plate}: {hours} байланыс жоқ ({stage})</translation>
    </message>
    <message>
        <source>{plate}: promised {promised}, not there and no forecast</source>
        <translation>{plate}: айтылған мерзім {promised}, жетпеді, болжам жоқ</translation>
    </message>
    <message>
        <source>{plate}: may be late ({chance}), promised {promised}</source>
        <translation>{plate}: кешігуі мүмкін ({chance}), айтылған мерзім {promised}</translation>
    </message>
    <message>
        <source>{plate}: will probably be late ({chance}), promised {promised}</source>
        <translation>{plate}: кешігуі ықтимал ({chance}), айтылған мерзім {promised}</translation>
    </message>
    <message>
        <source>{plate}: about {hours} late ({chance}), promised {promised}</source>
        <translation>{plate}: шамамен {hours} кешігеді ({chance}), айтылған мерзім {promised}</translation>
    </message>
    <message>
        <source>{plate}: booking of {slot} is lost ({post})</source>
        <translation>{plate}: {slot} бронь күйіп кетті ({post})</translation>
    </message>
    <message>
        <source>{plate}: must leave by {leave} for the booking of {slot} ({post})</source>
        <translation>{plate}: ең кеш дегенде {leave} шығу керек, бронь {slot} ({post})</translation>
    </message>
    <message>
        <source>{plate}: will probably miss the booking of {slot} ({chance}, {post})</source>
        <translation>{plate}: {slot} броньға үлгермеуі мүмкін ({chance}, {post})</translation>
    </message>
    <message>
        <source>{plate}: broken down</source>
        <translation>{plate}: бұзылды</translation>
    </message>
    <message>
        <source>who joins now waits {low}–{high} h (8 of 10)</source>
        <translation>қазір тұрған {low}–{high} сағ күтеді (10-нан 8)</translation>
    </message>
    <message>
        <source>{source}: no data yet</source>
        <translation>{source}: дерек әлі жоқ</translation>
    </message>
    <message>
        <source>{source} does not answer, data of {moment}</source>
        <translation>{source} жауап бермейді, дерек {moment} алынған</translation>
    </message>
    <message>
        <source>{plate}: {driver}, days in Russia {used} of {limit}</source>
        <translation>{plate}: {driver}, РФ-дағы күндер {limit} күннен {used}</translation>
    </message>
    <message>
        <source>with this trip {median}…{upper}</source>
        <translation>осы рейспен {median}…{upper}</translation>
    </message>
    <message>
        <source>{plate}: {paper} runs out {day}, before {goal}</source>
        <translation>{plate}: {paper} мерзімі {day} бітеді, {goal}</translation>
    </message>
    <message>
        <source>the driver is back</source>
        <translation>жүргізуші қайтпай тұрып</translation>
    </message>
    <message>
        <source>the cargo is there</source>
        <translation>жүк жетпей тұрып</translation>
    </message>
    <message>
        <source>{plate}: must not leave: {why}</source>
        <translation>{plate}: шығаруға болмайды: {why}</translation>
    </message>
    <message>
        <source>{plate}: leaves {moment}, must not leave: {why}</source>
        <translation>{plate}: {moment} шығады, шығаруға болмайды: {why}</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Act now</source>
        <translation>Шешу керек</translation>
    </message>
    <message>
        <source>Keep an eye on</source>
        <translation>Қадағалау</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Мәлімет үшін</translation>
    </message>
    <message>
        <source>Booking lost</source>
        <translation>Кезегі күйіп кетті</translation>
    </message>
    <message>
        <source>since {moment}, {ago}</source>
        <translation>{moment:den} бастап, {ago}</translation>
    </message>
    <message>
        <source>raised {moment}</source>
        <translation>{moment} еске салды</translation>
    </message>
    <message>
        <source>over since {moment}</source>
        <translation>{moment} аяқталды</translation>
    </message>
    <message>
        <source>later: {moment}</source>
        <translation>кейін: {moment}</translation>
    </message>
    <message>
        <source>in the jam&apos;s alert</source>
        <translation>бекетті қараңыз</translation>
    </message>
    <message>
        <source>new</source>
        <translation>жаңа</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>әзірге ешкім</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Басталды</translation>
    </message>
    <message>
        <source>In whose hands</source>
        <translation>Кімде</translation>
    </message>
    <message>
        <source>I have it (Space)</source>
        <translation>Қабылдадым (бос орын)</translation>
    </message>
    <message>
        <source>Remind later (Ctrl+L)</source>
        <translation>Кейін еске салу (Ctrl+L)</translation>
    </message>
    <message>
        <source>Open (Enter)</source>
        <translation>Ашу (Enter)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Ескертулер</translation>
    </message>
    <message>
        <source>unanswered {n}</source>
        <translation>жауапсыз {n}</translation>
    </message>
    <message>
        <source>new {n}</source>
        <translation>жаңасы {n}</translation>
    </message>
    <message>
        <source>in hand {n}</source>
        <translation>қабылданған {n}</translation>
    </message>
    <message>
        <source>put off {n}</source>
        <translation>кейінге қалған {n}</translation>
    </message>
    <message>
        <source>over in a day {n}</source>
        <translation>тәулікте аяқталған {n}</translation>
    </message>
    <message>
        <source>Nothing asks for you.
Here stands what needs somebody: a refusal, a breakdown, a truck nobody has heard of, a booking about to be lost, a deadline in danger. Each once; it comes back only when it gets worse.</source>
        <translation>Қазір назар аударатын ештеңе жоқ.
Мұнда біреу айналысуы керек нәрселер тұрады: өткізілмеген көлік, бұзылу, байланыссыз көлік, күйіп кеткелі тұрған бронь, қауіп төнген мерзім. Әрқайсысы бір рет; жағдай нашарласа ғана қайта еске салады.</translation>
    </message>
    <message>
        <source>In hand: {what}</source>
        <translation>Қабылданды: {what}</translation>
    </message>
    <message>
        <source>Put off: {what}</source>
        <translation>Кейінге қалдырылды: {what}</translation>
    </message>
    <message>
        <source>What can be done: {advice}</source>
        <translation>Не істеуге болады: {advice}</translation>
    </message>
    <message>
        <source>in {n} h</source>
        <translation>{n} сағаттан кейін</translation>
    </message>
    <message>
        <source>at {clock}</source>
        <translation>сағат {clock}</translation>
    </message>
    <message>
        <source>Till when</source>
        <translation>Қашанға дейін</translation>
    </message>
    <message>
        <source>Remind again</source>
        <translation>Қайта еске салу</translation>
    </message>
    <message>
        <source>Why: what we are waiting for</source>
        <translation>Неге: не күтудеміз</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Кейінге қалдыру</translation>
    </message>
</context>
<context>
    <name>Asks</name>
    <message>
        <source>papers</source>
        <translation>құжаттар</translation>
    </message>
    <message>
        <source>somebody looks</source>
        <translation>адам қарайды</translation>
    </message>
    <message>
        <source>broker is asked</source>
        <translation>брокерден сұрау</translation>
    </message>
    <message>
        <source>vehicle of KZ or RU</source>
        <translation>KZ не RU көлігі</translation>
    </message>
    <message>
        <source>days left</source>
        <translation>қалған күндер</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>мәлімет үшін</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message numerus="yes">
        <source>%n passages of ours</source>
        <translation>
            <numerusform>өзіміздің %n өтуіміз</numerusform>
            <numerusform>өзіміздің %n өтуіміз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still waiting</source>
        <translation>
            <numerusform>%n әлі тұр</numerusform>
            <numerusform>%n әлі тұр</numerusform>
        </translation>
    </message>
    <message>
        <source>board</source>
        <translation>табло</translation>
    </message>
    <message>
        <source>trucks in the queue</source>
        <translation>кезектегі көлік</translation>
    </message>
    <message>
        <source>km of queue</source>
        <translation>кезектің км-і</translation>
    </message>
    <message>
        <source>wait as told</source>
        <translation>айтылған күту</translation>
    </message>
    <message>
        <source>place in the queue</source>
        <translation>кезектегі орны</translation>
    </message>
    <message>
        <source>passes a day</source>
        <translation>тәулігіне өтетіні</translation>
    </message>
    <message>
        <source>others&apos; passages</source>
        <translation>өзге көліктердің өтуі</translation>
    </message>
    <message>
        <source>behind the bookings</source>
        <translation>броньнан кешігу</translation>
    </message>
    <message>
        <source>free slots</source>
        <translation>бос броньдар</translation>
    </message>
    <message>
        <source>called already</source>
        <translation>шақырылып қойған</translation>
    </message>
    <message>
        <source>at the exit post already</source>
        <translation>шығу бекетіне кірген</translation>
    </message>
    <message>
        <source>between the posts already</source>
        <translation>бейтарапқа шыққан</translation>
    </message>
    <message>
        <source>at the entry post already</source>
        <translation>кіру бекетіне кірген</translation>
    </message>
    <message>
        <source>No forecast: {why}</source>
        <translation>Болжам жоқ: {why}</translation>
    </message>
    <message>
        <source>what is usual here</source>
        <translation>мұндағы әдеттегі күту</translation>
    </message>
    <message>
        <source>Based on: {parts}</source>
        <translation>Дерек: {parts}</translation>
    </message>
    <message>
        <source>{what} ({span})</source>
        <translation>{what} ({span})</translation>
    </message>
    <message>
        <source>{what} (told {span} ago)</source>
        <translation>{what} ({span} бұрын айтылған)</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n call(s) without an answer since</source>
        <translation>
            <numerusform>содан бері жауапсыз %n қоңырау</numerusform>
            <numerusform>содан бері жауапсыз %n қоңырау</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in this view; among all trips %n</source>
        <translation>
            <numerusform>Мұнда ештеңе жоқ; барлық рейстер ішінде %n</numerusform>
            <numerusform>Мұнда ештеңе жоқ; барлық рейстер ішінде %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Көлік</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Жүргізуші</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Өтінім</translation>
    </message>
    <message>
        <source>Order and customer</source>
        <translation>Өтінім және клиент</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Where, km</source>
        <translation>Қай жерде</translation>
    </message>
    <message>
        <source>Where it is, km to the barrier</source>
        <translation>Қай жерде, шлагбаумға дейін км</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Тұр</translation>
    </message>
    <message>
        <source>How long it has stood so far</source>
        <translation>Қанша уақыт тұр</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Байланыс</translation>
    </message>
    <message>
        <source>Last word from the driver</source>
        <translation>Жүргізушімен соңғы байланыс</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Бронь</translation>
    </message>
    <message>
        <source>Hour booked in CarGoRuqsat</source>
        <translation>CarGoRuqsat-тағы бронь уақыты</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Келеді</translation>
    </message>
    <message>
        <source>Arrives (forecast, 8 cases of 10)</source>
        <translation>Келеді (болжам, 10-нан 8)</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Told to the customer</source>
        <translation>Клиентке айтылған</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Не істейміз</translation>
    </message>
    <message>
        <source>What is done next, by whom, till when</source>
        <translation>Не істейміз, кім, қашанға дейін</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Trips that are not unloaded yet, those in the yard too. The daily report counts trucks, each once, and also those that were unloaded within its day.</source>
        <translation>Әлі түсірілмеген рейстер, ауладағыларды қоса. Мәлімет көліктерді бір реттен және өз тәулігінде түсірілгендерді де есептейді.</translation>
    </message>
    <message>
        <source>Stand &gt; {hours} h</source>
        <translation>Тұр &gt; {hours} сағ</translation>
    </message>
    <message>
        <source>Trucks that stand in one go: in the queue, refused, broken down.</source>
        <translation>Үзіліссіз тұрған көліктер: кезекте, өткізілмеген, бұзылған.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Өткізілмеді</translation>
    </message>
    <message>
        <source>Not let in, turned back or in the bonded store by now.</source>
        <translation>Қазір өткізілмеген, кері қайтарылған немесе УСҚ-да.</translation>
    </message>
    <message>
        <source>Will be late</source>
        <translation>Кешігеді</translation>
    </message>
    <message>
        <source>The time told to the customer has passed, or is in danger.</source>
        <translation>Клиентке айтылған мерзім өтіп кетті немесе қауіпте.</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Байланыс жоқ</translation>
    </message>
    <message>
        <source>Silent longer than is usual where the truck is.</source>
        <translation>Осы жерде әдеттегіден ұзақ үнсіз.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Менікі</translation>
    </message>
    <message>
        <source>The next step is for whoever sits here now, or he wrote it and named nobody, or he took an alert of the trip in hand.</source>
        <translation>Келесі қадам қазір ауысымда отырғанға тапсырылған, не оны өзі жазып, ешкімді атамаған, не рейстің ескертуін қабылдаған.</translation>
    </message>
    <message>
        <source>Unloaded in 24 h</source>
        <translation>24 сағатта түсірілді</translation>
    </message>
    <message>
        <source>Unloaded within the last 24 hours; not among all.</source>
        <translation>Соңғы 24 сағатта түсірілгендер; «Барлығында» жоқ.</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}: the filter hides rows</source>
        <translation>{total} жолдың {shown} көрсетілді: қалғаны сүзгімен жасырылған</translation>
    </message>
    <message>
        <source>stands since {moment}</source>
        <translation>{moment:den} бері тұр</translation>
    </message>
    <message>
        <source>nobody said when it joined the queue</source>
        <translation>кезекке қашан тұрғанын ешкім айтқан жоқ</translation>
    </message>
    <message>
        <source>no word from the driver yet</source>
        <translation>жүргізушіден әлі хабар жоқ</translation>
    </message>
    <message>
        <source>last word {moment} ({source})</source>
        <translation>соңғы байланыс {moment} ({source})</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>күйіп кетті</translation>
    </message>
    <message>
        <source>no booking is known</source>
        <translation>бронь туралы дерек жоқ</translation>
    </message>
    <message>
        <source>booking lost</source>
        <translation>кезегі күйіп кетті</translation>
    </message>
    <message>
        <source>CarGoRuqsat: runs late</source>
        <translation>CarGoRuqsat: «Опаздывает»</translation>
    </message>
    <message>
        <source>late, no forecast</source>
        <translation>кешігеді, болжам жоқ</translation>
    </message>
    <message>
        <source>no forecast</source>
        <translation>болжам жоқ</translation>
    </message>
    <message>
        <source>no forecast: {why}</source>
        <translation>болжам жоқ: {why}</translation>
    </message>
    <message>
        <source>{range} (in 8 cases of 10)</source>
        <translation>{range} (10-нан 8)</translation>
    </message>
    <message>
        <source>late in {chance} cases</source>
        <translation>кешігеді: {chance}</translation>
    </message>
    <message>
        <source>road reckoned roughly</source>
        <translation>жол шамамен есептелді</translation>
    </message>
    <message>
        <source>nothing was promised</source>
        <translation>клиентке ештеңе айтылмаған</translation>
    </message>
    <message>
        <source>the time has passed</source>
        <translation>мерзімі өтті</translation>
    </message>
    <message>
        <source>will probably be late ({chance})</source>
        <translation>кешігуі мүмкін ({chance})</translation>
    </message>
    <message>
        <source>till {moment}</source>
        <translation>мерзімі {moment}</translation>
    </message>
    <message>
        <source>trailer {plate}</source>
        <translation>тіркеме {plate}</translation>
    </message>
    <message>
        <source>hired: {carrier}, {dispatcher} {phones}</source>
        <translation>жалданған: {carrier}, {dispatcher} {phones}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>бос</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>{moment:den} бастап</translation>
    </message>
    <message>
        <source>{n} ahead</source>
        <translation>алда {n}</translation>
    </message>
    <message>
        <source>known at {moment}, {ago}</source>
        <translation>дерек {moment}, {ago}</translation>
    </message>
    <message>
        <source>goes to {place}</source>
        <translation>бағыты: {place}</translation>
    </message>
    <message>
        <source>As it was on {moment}, when Kezek was last open. Reading what is there now…</source>
        <translation>Kezek соңғы рет ашық болған {moment} мезетіндегі күйі. Қазіргісі оқылып жатыр…</translation>
    </message>
    <message>
        <source>Filter: truck, driver, customer, order, place (F3)</source>
        <translation>Сүзгі: көлік, жүргізуші, клиент, өтінім, жер (F3)</translation>
    </message>
    <message>
        <source>Filter of the board</source>
        <translation>Рейстер сүзгісі</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>Рейстер</translation>
    </message>
    <message>
        <source>Looking up the trips…</source>
        <translation>Рейстер жүктелуде…</translation>
    </message>
    <message>
        <source>Nothing here fits.</source>
        <translation>Сәйкес ештеңе жоқ.</translation>
    </message>
    <message>
        <source>No trips yet.
Take in the office&apos;s Excel table under Fleet, or add a truck and its trip there: Insert. Then press F2 and type what a driver said.</source>
        <translation>Әзірге рейс жоқ.
«Көліктер» бөлімінде Excel кестесін жүктеңіз немесе рейс пен көлікті сол жерде қосыңыз: Insert. Содан кейін F2 басып, жүргізушінің айтқанын теріңіз.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Барлығын көрсету</translation>
    </message>
    <message>
        <source>Look there (Enter)</source>
        <translation>Сонда көрсету (Enter)</translation>
    </message>
    <message>
        <source>No {query}. Alike: {plates}</source>
        <translation>{query} жоқ. Ұқсастары: {plates}</translation>
    </message>
    <message>
        <source>Take {plate} (Enter)</source>
        <translation>{plate} алу (Enter)</translation>
    </message>
</context>
<context>
    <name>Calls</name>
    <message numerus="yes">
        <source>%n more number(s)</source>
        <translation>
            <numerusform>тағы %n нөмір</numerusform>
            <numerusform>тағы %n нөмір</numerusform>
        </translation>
    </message>
    <message>
        <source>no telephone</source>
        <translation>телефоны жоқ</translation>
    </message>
    <message>
        <source>told to the customer: {moment}</source>
        <translation>клиентке айтылған: {moment}</translation>
    </message>
    <message>
        <source>silent too long</source>
        <translation>көптен үнсіз</translation>
    </message>
    <message>
        <source>wide forecast, {hours}</source>
        <translation>болжам кең, {hours}</translation>
    </message>
    <message>
        <source>deadline has passed</source>
        <translation>мерзімі өтті</translation>
    </message>
    <message>
        <source>deadline {moment}</source>
        <translation>мерзімі {moment}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Үнсіз</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>Whom to call next</source>
        <translation>Кімге қоңырау шалу керек</translation>
    </message>
    <message>
        <source>No answer (F4)</source>
        <translation>Жауап жоқ (F4)</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Нөмірді көшіру</translation>
    </message>
    <message>
        <source>First whoever would tell most: silent longest for where they are, widest range of arrival, nearest deadline.</source>
        <translation>Алдымен қоңырауы көбірек мәлімет беретіндер: тұрған жеріне қарай ұзақ үнсіздер, келу уақыты белгісіздер, мерзімі жақындар.</translation>
    </message>
    <message>
        <source>{plate}: called, no answer</source>
        <translation>{plate}: қоңырауға жауап жоқ</translation>
    </message>
    <message>
        <source>Copied: {phone}</source>
        <translation>Көшірілді: {phone}</translation>
    </message>
    <message>
        <source>Nobody to call: every driver on the way was heard of within the hour.</source>
        <translation>Қоңырау шалатын ешкім жоқ: жолдағы әр жүргізуші соңғы сағатта хабар берді.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>The computer&apos;s clock was set back by {span}. Entries keep their times; check the clock before you record more.</source>
        <translation>Компьютер сағаты {span} артқа қойылды. Жазбалардағы уақыт өзгерген жоқ; әрі қарай жазбас бұрын сағатты тексеріңіз.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock went ahead by {span}, or the computer slept. Entries keep their times; check the clock.</source>
        <translation>Компьютер сағаты {span} алға кетті немесе компьютер ұйқыда болды. Жазбалардағы уақыт өзгерген жоқ; сағатты тексеріңіз.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is {span} behind the newest entry of the journal: check date, time and zone before you record more.</source>
        <translation>Компьютер сағаты журналдағы соңғы жазбадан {span} кейін қалған: әрі қарай жазбас бұрын күнді, уақытты және белдеуді тексеріңіз.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Columns of the table</source>
        <translation>Кесте бағандары</translation>
    </message>
    <message>
        <source>Space shows or hides   ·   Ctrl+↑ ↓ moves   ·   Enter keeps</source>
        <translation>Бос орын — көрсету не жасыру   ·   Ctrl+↑ ↓ — жылжыту   ·   Enter — сақтау</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Сол қалпында қалсын</translation>
    </message>
    <message>
        <source>This table holds</source>
        <translation>Кестеде</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>Қай баған нені білдіреді?</translation>
    </message>
    <message>
        <source>Kezek does not know some headings of this table. Say once what they are; tables with the same headings are then read without asking. “—”: the column is left out. “*”: a column without which no row can be read.</source>
        <translation>Kezek бұл кестенің кейбір тақырыптарын білмейді. Олардың нені білдіретінін бір рет көрсетіңіз: осындай тақырыпты кестелер кейін сұраусыз оқылады. «—»: баған оқылмайды. «*»: бұл бағансыз жол оқылмайды.</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Осылай оқу</translation>
    </message>
    <message>
        <source>Read only what is known</source>
        <translation>Тек белгілісін оқу</translation>
    </message>
    <message>
        <source>Still needed: {columns}</source>
        <translation>Әлі керек: {columns}</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n expense(s) written to {file}</source>
        <translation>
            <numerusform>%n шығын {file} файлына жазылды</numerusform>
            <numerusform>%n шығын {file} файлына жазылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forecast(s) written to {file}</source>
        <translation>
            <numerusform>%n болжам {file} ішіне жазылды</numerusform>
            <numerusform>%n болжам {file} ішіне жазылды</numerusform>
        </translation>
    </message>
    <message>
        <source>replay recorded queues through the forecaster</source>
        <translation>жазылған кезектерді болжамнан өткізу</translation>
    </message>
    <message>
        <source>the demonstration company</source>
        <translation>көрсетілім компаниясы</translation>
    </message>
    <message>
        <source>DEMONSTRATION DATA: an invented company in the jam of February 2026</source>
        <translation>КӨРСЕТІЛІМ ДЕРЕКТЕРІ: 2026 жылғы ақпан кептелісіндегі ойдан шығарылған компания</translation>
    </message>
    <message>
        <source>Building the demonstration…</source>
        <translation>Көрсетілім дайындалуда…</translation>
    </message>
    <message>
        <source>Pictures and papers are in {folder}</source>
        <translation>Суреттер мен мәліметтер {folder} ішінде</translation>
    </message>
    <message>
        <source>write down what was heard</source>
        <translation>айтылғанды жазу</translation>
    </message>
    <message>
        <source>answer of a question, by key or code: which_reason=D03; or D03 alone for the first</source>
        <translation>сұраққа жауап, кілті не коды бойынша: which_reason=D03; немесе жай D03 — біріншісіне</translation>
    </message>
    <message>
        <source>what stands written</source>
        <translation>не жазылған</translation>
    </message>
    <message>
        <source>Written down.</source>
        <translation>Жазылды.</translation>
    </message>
    <message>
        <source>ask the public queue</source>
        <translation>CarGoRuqsat-тан сұрау</translation>
    </message>
    <message>
        <source>none till {day}</source>
        <translation>{day} дейін жоқ</translation>
    </message>
    <message>
        <source>from {day}: {n}</source>
        <translation>{day} бастап: {n}</translation>
    </message>
    <message>
        <source>Crossings on the pages that are not in the table: {names}</source>
        <translation>Беттерде кестеде жоқ бекеттер бар: {names}</translation>
    </message>
    <message>
        <source>new {new}, unchanged {known}</source>
        <translation>жаңа {new}, өзгеріссіз {known}</translation>
    </message>
    <message>
        <source>take tables (xlsx, CSV)</source>
        <translation>кестелерді алу (xlsx, CSV)</translation>
    </message>
    <message>
        <source>Template written to {file}</source>
        <translation>Үлгі {file} ішіне жазылды</translation>
    </message>
    <message>
        <source>{file} of {source}: entries {entries}, readings {readings}, new here</source>
        <translation>{source} жіберген {file}: мұнда жаңасы — жазба {entries}, бекет хабары {readings}</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}, row {row}</source>
        <translation>{file}, {sheet} парағы, {row}-жол</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}, row {row}: {key} changed</source>
        <translation>{file}, {sheet} парағы, {row}-жол: {key} өзгерді</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}: column “{heading}” was not read</source>
        <translation>{file}, {sheet} парағы: «{heading}» бағаны оқылмады</translation>
    </message>
    <message>
        <source>taken {taken}, already known {known}, changed {changed}, rejected {rejected}</source>
        <translation>алынды {taken}, бұрыннан белгілі {known}, өзгерді {changed}, қабылданбады {rejected}</translation>
    </message>
    <message>
        <source>Only shown: nothing was kept.</source>
        <translation>Тек көрсетілді: ештеңе сақталмады.</translation>
    </message>
    <message>
        <source>everything as CSV in the import format</source>
        <translation>бәрі CSV түрінде, импорт пішімінде</translation>
    </message>
    <message>
        <source>journal and readings since then, for another desk</source>
        <translation>осы уақыттан бергі журнал мен бекет хабарлары, басқа жұмыс орнына</translation>
    </message>
    <message>
        <source>with --since: waits at the posts alone, plates hashed</source>
        <translation>--since-пен: тек бекеттегі тұру, нөмірлер жасырылған</translation>
    </message>
    <message>
        <source>this customer&apos;s orders alone, to be given to them</source>
        <translation>тек осы клиенттің өтінімдері, өзіне беру үшін</translation>
    </message>
    <message>
        <source>copy the database</source>
        <translation>базаның көшірмесін жасау</translation>
    </message>
    <message>
        <source>put a copy back</source>
        <translation>базаны көшірмеден қайтару</translation>
    </message>
    <message>
        <source>check the database</source>
        <translation>базаны тексеру</translation>
    </message>
    <message>
        <source>compare the line of the journal printed on a report</source>
        <translation>есепте басылған журнал жолын салыстыру</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>{file} ішіне жазылды</translation>
    </message>
    <message>
        <source>Copy: {file}</source>
        <translation>Көшірме: {file}</translation>
    </message>
    <message>
        <source>Put back from {file}</source>
        <translation>База {file} көшірмесінен қайтарылды</translation>
    </message>
    <message>
        <source>What was there before is kept: {file}</source>
        <translation>Бұрынғы база сақталды: {file}</translation>
    </message>
    <message>
        <source>The database is in order.</source>
        <translation>База дұрыс.</translation>
    </message>
    <message>
        <source>The journal holds that entry unchanged.</source>
        <translation>Бұл жазба журналда бар, өзгермеген.</translation>
    </message>
    <message>
        <source>put the newest copy back and add what can be read out</source>
        <translation>соңғы көшірмені қайтару және оқылғанын қосу</translation>
    </message>
    <message>
        <source>a damaged database that was kept; else the desk&apos;s own</source>
        <translation>сақталған бүлінген база; әйтпесе осы жұмыс орнының базасы</translation>
    </message>
    <message>
        <source>take a driver&apos;s personal data out, for good</source>
        <translation>жүргізушінің жеке деректерін біржола алу</translation>
    </message>
    <message>
        <source>the name in the register</source>
        <translation>тізімдегі аты</translation>
    </message>
    <message>
        <source>the attached files that name him too, with their bytes</source>
        <translation>ол аталған тіркелген файлдар да, мазмұнымен бірге</translation>
    </message>
    <message>
        <source>really do it; it cannot be undone</source>
        <translation>шынымен алу; қайтару мүмкін емес</translation>
    </message>
    <message>
        <source>The call salvage puts the newest copy back and adds what can be read out of the damaged data.</source>
        <translation>salvage шақыруы соңғы көшірмені қайтарып, бүлінген деректерден оқылғанын қосады.</translation>
    </message>
    <message>
        <source>There is no copy to put back.</source>
        <translation>Қайтаратын көшірме жоқ.</translation>
    </message>
    <message>
        <source>There is no copy to put back: all there is was read out.</source>
        <translation>Қайтаратын көшірме жоқ: бардың бәрі бүлінген деректен оқылды.</translation>
    </message>
    <message>
        <source>Read out and added: {added}, renewed: {renewed}, not readable: {lost}.</source>
        <translation>Оқылып қосылды: {added}, жаңартылды: {renewed}, оқылмайды: {lost}.</translation>
    </message>
    <message>
        <source>{name}: {entries} journal entries, {audit} lines of history, {other} other rows name this driver.</source>
        <translation>{name}: жүргізушіні журналдың {entries} жазбасы, тарихтың {audit} жолы, басқа {other} жол атайды.</translation>
    </message>
    <message>
        <source>Attached files that name him: {files}; other files of his trips, to be looked through by hand: {beside}.</source>
        <translation>Ол аталған тіркелген файлдар: {files}; оның рейстерінің басқа файлдары, өзіңіз қарап шығыңыз: {beside}.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Run it again with --yes; it cannot be undone.</source>
        <translation>Әзірге ештеңе өзгерген жоқ. --yes қосып қайталаңыз; қайтару мүмкін емес.</translation>
    </message>
    <message>
        <source>Papers printed, files exported and messages sent are not reached.</source>
        <translation>Басып шығарылған қағаздарға, шығарылған файлдарға, жіберілген хабарламаларға бұл тимейді.</translation>
    </message>
    <message>
        <source>The data are shared. With the next exchange the other desks get a number in place of his name in the register, no more: run forget with his old name at each of them. The server keeps the words and gives them to a desk that joins later: to be rid of them, begin an empty database there and move in anew from a desk where he is forgotten.</source>
        <translation>База ортақ. Келесі алмасуда басқа жұмыс орындары анықтамалықта аты орнына нөмір ғана алады: әрқайсысында бұрынғы атымен forget орындаңыз. Сервер сөздерді сақтайды және кейін қосылған орынға береді: олар қалмас үшін сонда бос база ашып, жүргізуші ұмытылған орыннан қайта көшіңіз.</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>Алынып тасталды.</translation>
    </message>
    <message>
        <source>Taken out. The files stay, without his name in theirs; with --files they go too.</source>
        <translation>Алынып тасталды. Файлдар қалды, атауларында есімі жоқ; --files берілсе, олар да жойылады.</translation>
    </message>
    <message>
        <source>Copies made before that still hold it: {n}, in {folder}. Newer ones take their place, of the last by {until}; delete them to be rid of it now.</source>
        <translation>Бұл әлі бар бұрынғы көшірмелер: {n}, мұнда: {folder}. Жаңалары олардың орнын басады, соңғысын {until} дейін; қазір-ақ қалмасын десеңіз, жойыңыз.</translation>
    </message>
    <message>
        <source>It may stand in a damaged database that was kept, too: {file}</source>
        <translation>Бұл сақталған бүлінген базада да болуы мүмкін: {file}</translation>
    </message>
    <message>
        <source>papers for a downtime claim</source>
        <translation>бос тұру құжаттары</translation>
    </message>
    <message>
        <source>what was spent on trips</source>
        <translation>рейс шығындары</translation>
    </message>
    <message>
        <source>Claim of {trip} written to {file}</source>
        <translation>{trip} рейсінің бос тұру құжаттары {file} файлына жазылды</translation>
    </message>
    <message>
        <source>show, keep nothing</source>
        <translation>көрсету, ештеңе сақтамау</translation>
    </message>
    <message>
        <source>the data folder</source>
        <translation>дерек қалтасы</translation>
    </message>
    <message>
        <source>the clock stands at that moment</source>
        <translation>сағат осы сәтте тұр</translation>
    </message>
    <message>
        <source>the delay report</source>
        <translation>тұрып қалу мен кешігу мәліметі</translation>
    </message>
    <message>
        <source>Report written to {file}</source>
        <translation>Мәлімет {file} ішіне жазылды</translation>
    </message>
    <message>
        <source>share the data with other desks on a server</source>
        <translation>деректерді басқа жұмыс орындарымен бірге серверде жүргізу</translation>
    </message>
    <message>
        <source>postgresql://user@server/kezek; without it: how it stands</source>
        <translation>postgresql://аты@сервер/kezek; онсыз: қалай тұр</translation>
    </message>
    <message>
        <source>be alone again</source>
        <translation>қайтадан жеке жұмыс істеу</translation>
    </message>
    <message>
        <source>This desk is alone. Copy: {file}</source>
        <translation>Бұл жұмыс орны енді жеке. Көшірме: {file}</translation>
    </message>
    <message>
        <source>trips, crossings, alerts</source>
        <translation>рейстер, бекеттер, ескертулер</translation>
    </message>
    <message>
        <source>how good the forecast was</source>
        <translation>болжамды тексеру</translation>
    </message>
    <message>
        <source>As of {moment}, Oral time</source>
        <translation>{moment}, Орал уақыты</translation>
    </message>
    <message>
        <source>CROSSINGS</source>
        <translation>БЕКЕТТЕР</translation>
    </message>
    <message>
        <source>TRIPS</source>
        <translation>РЕЙСТЕР</translation>
    </message>
    <message>
        <source>no open trips</source>
        <translation>желіде рейс жоқ</translation>
    </message>
    <message>
        <source>ALERTS</source>
        <translation>НАЗАР АУДАРЫҢЫЗ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>who joins now waits {range}</source>
        <translation>қазір тұрған {range} күтеді</translation>
    </message>
    <message>
        <source>no forecast: {why}</source>
        <translation>болжам жоқ: {why}</translation>
    </message>
    <message>
        <source>stands {hours}</source>
        <translation>{hours} тұр</translation>
    </message>
    <message>
        <source>heard {ago}</source>
        <translation>байланыс {ago}</translation>
    </message>
    <message>
        <source>booking {moment}</source>
        <translation>бронь {moment}</translation>
    </message>
    <message>
        <source>promised {moment}</source>
        <translation>мерзімі {moment}</translation>
    </message>
    <message>
        <source>arrived {moment}</source>
        <translation>келді {moment}</translation>
    </message>
    <message>
        <source>arrives {range}</source>
        <translation>келеді {range}</translation>
    </message>
    <message>
        <source>DUE: {step}</source>
        <translation>УАҚЫТЫ КЕЛДІ: {step}</translation>
    </message>
    <message>
        <source>reason not told</source>
        <translation>себебі айтылмаған</translation>
    </message>
    <message>
        <source>no forecast yet to check</source>
        <translation>әзірге тексеретін ештеңе жоқ</translation>
    </message>
    <message>
        <source>{place}, {state}: within the range {inside} of {n} ({low}–{high} of 10)</source>
        <translation>{place}, {state}: ауқымға {n}-нан {inside} түсті (10-нан {low}–{high})</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Copied</source>
        <translation>Көшірілді</translation>
    </message>
    <message>
        <source>No road is known over any crossing for this trip. Write its destination under Fleet, or follow more crossings under Settings.</source>
        <translation>Бұл рейстің жолы бірде-бір бекет арқылы белгісіз. «Көліктер» бөлімінде баратын жерін жазыңыз немесе баптауларда бекеттерді көбірек таңдаңыз.</translation>
    </message>
    <message>
        <source>Compare crossings</source>
        <translation>Бекеттерді салыстыру</translation>
    </message>
    <message>
        <source>Ranges hold in 8 cases of 10. ≈: road reckoned roughly, by coordinates.</source>
        <translation>Аралықтар 10 жағдайдың 8-інде дәл келеді. ≈ — жол координаттар бойынша шамамен есептелген.</translation>
    </message>
    <message>
        <source>At another crossing this truck begins at the end of the queue.</source>
        <translation>Басқа бекетте бұл көлік кезектің соңына тұрады.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Мәтін етіп көшіру</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>Есептеліп жатыр…</translation>
    </message>
    <message>
        <source>{crossing} (planned)</source>
        <translation>{crossing} (жоспар)</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>{moment:den} бері</translation>
    </message>
    <message>
        <source>{hours} more</source>
        <translation>тағы {hours}</translation>
    </message>
    <message>
        <source>the whole wait: {range}; {hours} of it are over</source>
        <translation>бүкіл күту: {range}; оның {hours} өтті</translation>
    </message>
    <message>
        <source>booked {moment}</source>
        <translation>броньдалған {moment}</translation>
    </message>
    <message>
        <source>{n} MRP</source>
        <translation>{n} АЕК</translation>
    </message>
    <message>
        <source>no booking is needed on this way</source>
        <translation>бұл бағытта бронь керек емес</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>Бекет</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жағдай</translation>
    </message>
    <message>
        <source>Joins the queue</source>
        <translation>Кезекке тұрады</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Күту</translation>
    </message>
    <message>
        <source>The whole wait, 8 of 10</source>
        <translation>Бүкіл күту, 10-нан 8</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Келеді</translation>
    </message>
    <message>
        <source>Arrival, 8 of 10; the upright stroke is the deadline</source>
        <translation>Келуі, 10-нан 8; сызық — мерзім</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Үлгереді</translation>
    </message>
    <message>
        <source>In so many cases it keeps the deadline</source>
        <translation>Осынша жағдайда мерзімге үлгереді</translation>
    </message>
    <message>
        <source>Extra road</source>
        <translation>Қосымша жол</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Бронь</translation>
    </message>
    <message>
        <source>Price of a booking: standard (1 MRP) / out of turn (100 MRP)</source>
        <translation>Броньның бағасы: әдеттегі (1 АЕК) / кезектен тыс (100 АЕК)</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>мерзім жоқ</translation>
    </message>
    <message>
        <source>deadline {moment}</source>
        <translation>мерзім {moment}</translation>
    </message>
    <message>
        <source>This is no advice where to go. Others see the same and many will have the same idea: a crossing that runs well today fills up in days.</source>
        <translation>Бұл қайда бару керегі туралы кеңес емес. Басқалар да осыны көріп отыр, көбі солай шешеді: бүгін бос бекет бірнеше күнде толып қалады.</translation>
    </message>
    <message>
        <source>Crossings compared: {trip}</source>
        <translation>Бекеттерді салыстыру: {trip}</translation>
    </message>
    <message>
        <source>as of {moment}</source>
        <translation>{moment} жағдайы бойынша</translation>
    </message>
    <message>
        <source>Ranges hold in 8 cases of 10.</source>
        <translation>Аралықтар 10 жағдайдың 8-інде дәл келеді.</translation>
    </message>
    <message>
        <source>wait {hours}</source>
        <translation>күту {hours}</translation>
    </message>
    <message>
        <source>arrives {range}</source>
        <translation>келеді {range}</translation>
    </message>
    <message>
        <source>in time in {chance} cases</source>
        <translation>{chance} жағдайда үлгереді</translation>
    </message>
    <message>
        <source>road {km}</source>
        <translation>жол {km}</translation>
    </message>
    <message>
        <source>booking {price}</source>
        <translation>бронь {price}</translation>
    </message>
    <message>
        <source>joins the queue {moment}</source>
        <translation>кезекке {moment} тұрады</translation>
    </message>
    <message>
        <source>in the queue since {moment}</source>
        <translation>{moment:den} бері кезекте</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Put a copy back</source>
        <translation>Көшірмені қайтару</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Қайтармау</translation>
    </message>
    <message>
        <source>The data are damaged. A copy is whole.</source>
        <translation>Деректер зақымданған. Бүтін көшірме бар.</translation>
    </message>
    <message>
        <source>The damaged data are kept. Entries written after the copy are read out of them and added, as far as they can be read.</source>
        <translation>Зақымданған деректер сақталады. Көшірмеден кейінгі жазбалар солардан оқылғанынша қосылады.</translation>
    </message>
    <message>
        <source>Put this copy back?</source>
        <translation>Осы көшірмені қайтарасыз ба?</translation>
    </message>
    <message>
        <source>What was entered after it is gone from the desk. The present data are kept as a copy, so this can be undone (Ctrl+Z).</source>
        <translation>Одан кейін енгізілгендер бағдарламада болмайды. Қазіргі деректер көшірме болып сақталады, қайтаруға болады (Ctrl+Z).</translation>
    </message>
    <message>
        <source>The copy stands in place of the damaged data. Read out of them and added: {added}, renewed: {renewed}, not readable: {lost}. The damaged data are kept: {file}</source>
        <translation>Көшірме зақымданған деректердің орнында. Солардан оқылып қосылғаны: {added}, жаңартылғаны: {renewed}, оқылмағаны: {lost}. Зақымданған деректер: {file}</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Жасалды</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>Рейс</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Соңғы жазба</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Size, MB</source>
        <translation>Көлемі, МБ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Қазір көшірме жасау</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Қайтару…</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>Деректерді тексеру</translation>
    </message>
    <message>
        <source>Everything as tables (ZIP)…</source>
        <translation>Барлығын кестемен (ZIP)…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Қалтаны ашу</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Көшірмелер</translation>
    </message>
    <message>
        <source>A copy is made at each start, every hour in which anything was written, and before an import, an update and a restore. Kept are the last of 24 hours, 14 days, 8 weeks and 12 months.</source>
        <translation>Көшірме әр іске қосқанда, бірдеңе енгізілген әр сағатта, кестелер алынар, жаңартылар және көшірме қайтарылар алдында жасалады. Соңғы 24 сағаттың, 14 күннің, 8 аптаның және 12 айдың соңғылары сақталады.</translation>
    </message>
    <message>
        <source>Copy made and checked: {file}</source>
        <translation>Көшірме жасалып, тексерілді: {file}</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Жазылды: {file}</translation>
    </message>
    <message>
        <source>No copy yet. One is made in a second, while everybody goes on working.</source>
        <translation>Көшірме әлі жоқ. Ол бір секундта жасалады, жұмыс тоқтамайды.</translation>
    </message>
    <message>
        <source>Put back: the copy of {made}</source>
        <translation>{made} көшірмесі қайтарылды</translation>
    </message>
    <message>
        <source>The data are in order.</source>
        <translation>Деректер дұрыс.</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>қолмен</translation>
    </message>
    <message>
        <source>at start</source>
        <translation>іске қосқанда</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>сағат сайын</translation>
    </message>
    <message>
        <source>before an update of Kezek</source>
        <translation>Kezek жаңартылар алдында</translation>
    </message>
    <message>
        <source>before a copy was put back</source>
        <translation>көшірме қайтарылар алдында</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>кестелер алынар алдында</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Colours: as the system</source>
        <translation>Түстер: жүйедегідей</translation>
    </message>
    <message>
        <source>Colours: light</source>
        <translation>Түстер: ашық</translation>
    </message>
    <message>
        <source>Colours: dark</source>
        <translation>Түстер: қараңғы</translation>
    </message>
</context>
<context>
    <name>CorrectEntry</name>
    <message>
        <source>Correct an entry</source>
        <translation>Жазбаны түзету</translation>
    </message>
    <message>
        <source>The old entry stays in the history.</source>
        <translation>Бұрынғы жазба тарихта қалады.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Сол күйінде қалдыру</translation>
    </message>
</context>
<context>
    <name>CrossingState</name>
    <message>
        <source>calm</source>
        <translation>бос</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>баяу</translation>
    </message>
    <message>
        <source>jam</source>
        <translation>кептеліс</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабық</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>дерек жоқ</translation>
    </message>
</context>
<context>
    <name>Crossings</name>
    <message>
        <source>no forecast: {why}</source>
        <translation>болжам жоқ: {why}</translation>
    </message>
    <message>
        <source>who joins now waits {hours} (8 of 10)</source>
        <translation>қазір тұрған {hours} күтеді (10-нан 8)</translation>
    </message>
    <message>
        <source>board {n}</source>
        <translation>табло {n}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>No public source tells of this direction. What drivers say counts: press F2 and type, for example, “taskala in queue 2 km”.</source>
        <translation>Бұл бағыт бойынша ашық дерек жоқ. Жүргізушілердің айтқанына сүйенеміз: F2 басып, мысалы, «таскала кіру кезек 2 км» деп теріңіз.</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>Бекет</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жағдай</translation>
    </message>
    <message>
        <source>Wait now</source>
        <translation>Күту</translation>
    </message>
    <message>
        <source>Wait of who joins now, 8 of 10</source>
        <translation>Қазір тұрса, қанша күтеді (10-нан 8)</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Біздікі</translation>
    </message>
    <message>
        <source>How many of ours wait there</source>
        <translation>Онда біздің қанша көлік тұр</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Кезек</translation>
    </message>
    <message>
        <source>Free slot</source>
        <translation>Бронь</translation>
    </message>
    <message>
        <source>First day with a free slot, how many</source>
        <translation>Бос броні бар ең жақын күн, нешеу</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Дерек</translation>
    </message>
    <message>
        <source>Newest reading: source and age</source>
        <translation>Соңғы дерек: көзі және қашан</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Көлік</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Тұр</translation>
    </message>
    <message>
        <source>To barrier</source>
        <translation>Шлагбаумға</translation>
    </message>
    <message>
        <source>Still to stand</source>
        <translation>Тағы тұрады</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Қанша</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Қанша бұрын</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Ours there, in order</source>
        <translation>Бекеттегі біздің көліктер, ретімен</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Бекет туралы дерек</translation>
    </message>
    <message>
        <source>None of ours waits here now.</source>
        <translation>Мұнда қазір біздің көлік жоқ.</translation>
    </message>
    <message>
        <source>Nothing was read here yet. F2: type what a driver says of the queue.</source>
        <translation>Бекет туралы әлі дерек жоқ. F2: жүргізуші кезек туралы не айтқанын теріңіз.</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>Бекеттер</translation>
    </message>
    <message>
        <source>The crossing</source>
        <translation>Бекет</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>The page of the chosen crossing (Ctrl+M: the map)</source>
        <translation>Таңдалған бекет беті (Ctrl+M: карта)</translation>
    </message>
    <message>
        <source>Crossings and our trucks on a map (Ctrl+M)</source>
        <translation>Бекеттер мен көліктеріміз картада (Ctrl+M)</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>Есептеп жатырмын…</translation>
    </message>
    <message>
        <source>No crossing is followed yet. Choose yours under Settings.</source>
        <translation>Бекеттер әлі таңдалмаған. Баптауларда таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>Delay</name>
    <message>
        <source>queue before the post</source>
        <translation>бекетке дейінгі кезек</translation>
    </message>
    <message>
        <source>control at the exit post</source>
        <translation>шығу бекетіндегі бақылау</translation>
    </message>
    <message>
        <source>control at the far post</source>
        <translation>кіру бекетіндегі бақылау</translation>
    </message>
    <message>
        <source>neutral strip, RU takes slowly</source>
        <translation>бейтарап, РФ баяу қабылдайды</translation>
    </message>
    <message>
        <source>inspection, X-ray</source>
        <translation>тексеру, рентген</translation>
    </message>
    <message>
        <source>system is down</source>
        <translation>бағдарлама істемейді</translation>
    </message>
    <message>
        <source>post closed, repair</source>
        <translation>бекет жабық, жөндеу</translation>
    </message>
    <message>
        <source>road closed, weather</source>
        <translation>жол жабық, ауа райы</translation>
    </message>
    <message>
        <source>no booking, booking lost</source>
        <translation>бронь жоқ, күйіп кетті</translation>
    </message>
    <message>
        <source>sender&apos;s papers, SNT</source>
        <translation>жөнелтушінің құжаты, СНТ</translation>
    </message>
    <message>
        <source>DOPP, QR SPOT</source>
        <translation>ДОПП, СПОТ QR</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>тиеу</translation>
    </message>
    <message>
        <source>unloading</source>
        <translation>түсіру</translation>
    </message>
    <message>
        <source>breakdown, wheel, frost</source>
        <translation>бұзылды, доңғалақ, қатып қалды</translation>
    </message>
    <message>
        <source>driver: rest, papers, days in RU</source>
        <translation>жүргізуші: демалыс, құжат, РФ күндері</translation>
    </message>
    <message>
        <source>waits for a decision, a payment</source>
        <translation>шешім, төлем күтудеміз</translation>
    </message>
    <message>
        <source>done</source>
        <translation>жасалды</translation>
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
        <translation>→ ҚР</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>DOPP (SPOT QR)</source>
        <translation>ДОПП (СПОТ QR)</translation>
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
        <translation>сақтандыру</translation>
    </message>
    <message>
        <source>aisle in the cargo</source>
        <translation>технологиялық өткел</translation>
    </message>
    <message>
        <source>booking</source>
        <translation>бронь</translation>
    </message>
    <message>
        <source>other paper</source>
        <translation>өзге құжат</translation>
    </message>
    <message>
        <source>no DOPP (SPOT QR)</source>
        <translation>ДОПП (СПОТ QR) жоқ</translation>
    </message>
    <message>
        <source>no SNT</source>
        <translation>СНТ жоқ</translation>
    </message>
    <message>
        <source>no CMR</source>
        <translation>CMR жоқ</translation>
    </message>
    <message>
        <source>no invoice</source>
        <translation>инвойс жоқ</translation>
    </message>
    <message>
        <source>no phytosanitary certificate</source>
        <translation>фитосертификат жоқ</translation>
    </message>
    <message>
        <source>no seal</source>
        <translation>пломба жоқ</translation>
    </message>
    <message>
        <source>no insurance</source>
        <translation>сақтандыру жоқ</translation>
    </message>
    <message>
        <source>no aisle in the cargo</source>
        <translation>технологиялық өткел жоқ</translation>
    </message>
    <message>
        <source>no booking</source>
        <translation>бронь жоқ</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message numerus="yes">
        <source>%n reminder(s) due</source>
        <translation>
            <numerusform>Уақыты келген еске салу: %n</numerusform>
            <numerusform>Уақыты келген еске салу: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Жасалды: {what}</translation>
    </message>
    <message>
        <source>Later, {moment}: {what}</source>
        <translation>Кейін, {moment}: {what}</translation>
    </message>
    <message>
        <source>Nothing is to be done within the shift.
A reminder is typed as it is said: 518 call back at 10.</source>
        <translation>Осы ауысымда істелетін іс жоқ.
Еске салу айтылғандай теріледі: 518 сағат 10-да қайта хабарласу.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Еске салулар</translation>
    </message>
    <message>
        <source>Done (Enter)</source>
        <translation>Жасалды (Enter)</translation>
    </message>
    <message>
        <source>Later (F4)</source>
        <translation>Кейін (F4)</translation>
    </message>
    <message>
        <source>Truck (→)</source>
        <translation>Көлік (→)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Put off till</source>
        <translation>Кейінге қалдыру</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>қайта хабарласу</translation>
    </message>
    <message>
        <source>of the shift</source>
        <translation>ауысым</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Көлік</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Reminders (Ctrl+R)</source>
        <translation>Еске салулар (Ctrl+R)</translation>
    </message>
    <message>
        <source>Reminders that are due</source>
        <translation>Уақыты келген еске салулар</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message numerus="yes">
        <source>%n truck(s) ahead</source>
        <translation>
            <numerusform>алда %n көлік</numerusform>
            <numerusform>алда %n көлік</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n truck(s)</source>
        <translation>
            <numerusform>%n көлік</numerusform>
            <numerusform>%n көлік</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>or type it</source>
        <translation>немесе теріңіз</translation>
    </message>
    <message>
        <source>press the figure</source>
        <translation>цифрды басыңыз</translation>
    </message>
    <message>
        <source>Alt and the figure</source>
        <translation>Alt және цифр</translation>
    </message>
    <message>
        <source>F2: what did a driver say?  For example: 417 queue syrym 13km 08:05</source>
        <translation>F2: жүргізуші не айтты?  Мысалы: 417 кезек сырым 13км 08:05</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Жылдам енгізу</translation>
    </message>
    <message>
        <source>Understood as: see above</source>
        <translation>Былай түсінілді: жоғарыда</translation>
    </message>
    <message>
        <source>Understood as: {what}</source>
        <translation>Былай түсінілді: {what}</translation>
    </message>
    <message>
        <source>Known already, nothing added: {what}</source>
        <translation>Бұрыннан белгілі, ештеңе қосылмады: {what}</translation>
    </message>
    <message>
        <source>Recorded: {what}</source>
        <translation>Жазылды: {what}</translation>
    </message>
    <message>
        <source>Not taken: {what} ({why})</source>
        <translation>Жазылмайды: {what} ({why})</translation>
    </message>
    <message>
        <source>Not understood, kept as a note: {words}</source>
        <translation>Түсінілмеді, жазба болып қалады: {words}</translation>
    </message>
    <message>
        <source>Read as: {text}</source>
        <translation>Былай оқылды: {text}</translation>
    </message>
    <message>
        <source>Enter opens {plate}, nothing is recorded</source>
        <translation>Enter {plate} ашады, ештеңе жазылмайды</translation>
    </message>
    <message>
        <source>{plate} leaves, though {why}</source>
        <translation>{plate} шығып барады, бірақ {why}</translation>
    </message>
    <message>
        <source>for {moment}</source>
        <translation>{moment} уақытына</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>жойылды</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>түзету</translation>
    </message>
    <message>
        <source>{paper}: there</source>
        <translation>{paper}: бар</translation>
    </message>
    <message>
        <source>{km} to the barrier</source>
        <translation>шлагбаумға дейін {km}</translation>
    </message>
    <message>
        <source>moved {km}</source>
        <translation>{km} жылжыды</translation>
    </message>
    <message>
        <source>{km} past the post</source>
        <translation>бекеттен {km} әрі</translation>
    </message>
    <message>
        <source>not later than {moment}</source>
        <translation>{moment} кеш емес</translation>
    </message>
    <message>
        <source>about {moment}</source>
        <translation>шамамен {moment}</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>{moment:den} бастап</translation>
    </message>
    <message>
        <source>{n} a day</source>
        <translation>тәулігіне {n}</translation>
    </message>
</context>
<context>
    <name>EntryField</name>
    <message>
        <source>A time is set</source>
        <translation>Уақыты белгіленген</translation>
    </message>
    <message>
        <source>at</source>
        <translation>дәл</translation>
    </message>
    <message>
        <source>not later than</source>
        <translation>бұдан кеш емес</translation>
    </message>
    <message>
        <source>not earlier than</source>
        <translation>бұдан ерте емес</translation>
    </message>
    <message>
        <source>between</source>
        <translation>аралығында</translation>
    </message>
    <message>
        <source>How exactly it is known</source>
        <translation>Қаншалықты дәл белгілі</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Рейс</translation>
    </message>
    <message>
        <source>When (Oral)</source>
        <translation>Қашан (Орал)</translation>
    </message>
    <message>
        <source>Said at</source>
        <translation>Айтылған уақыты</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>Бекет</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Бағыты</translation>
    </message>
    <message>
        <source>Where at the border</source>
        <translation>Шекараның қай жері</translation>
    </message>
    <message>
        <source>Km to the barrier</source>
        <translation>Шлагбаумға дейін, км</translation>
    </message>
    <message>
        <source>Trucks ahead</source>
        <translation>Алдында көлік</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Ендік</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Бойлық</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Кімге, кім туралы</translation>
    </message>
    <message>
        <source>For what time</source>
        <translation>Қай уақытқа</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Айтылған сөз</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Қайтарып алынды</translation>
    </message>
    <message>
        <source>New truck (plate)</source>
        <translation>Жаңа көлік (нөмірі)</translation>
    </message>
    <message>
        <source>New trailer (plate)</source>
        <translation>Жаңа тіркеме (нөмірі)</translation>
    </message>
    <message>
        <source>New driver</source>
        <translation>Жаңа жүргізуші</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кім істейді</translation>
    </message>
    <message>
        <source>Till when</source>
        <translation>Қашанға дейін</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Айтылған мерзімі</translation>
    </message>
    <message>
        <source>Booked hour</source>
        <translation>Бронь уақыты</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>loading</source>
        <translation>тиеу</translation>
    </message>
    <message>
        <source>waits for papers</source>
        <translation>құжат күтуде</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>тиелді</translation>
    </message>
    <message>
        <source>departed</source>
        <translation>жолға шықты</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>қазір қайда</translation>
    </message>
    <message>
        <source>word from the driver</source>
        <translation>жүргізуші хабар берді</translation>
    </message>
    <message>
        <source>called, no answer</source>
        <translation>қоңырауға жауап жоқ</translation>
    </message>
    <message>
        <source>entered waiting area</source>
        <translation>күту аймағына кірді</translation>
    </message>
    <message>
        <source>left waiting area</source>
        <translation>күту аймағынан шықты</translation>
    </message>
    <message>
        <source>booking</source>
        <translation>бронь</translation>
    </message>
    <message>
        <source>booking moved</source>
        <translation>бронь ауыстырылды</translation>
    </message>
    <message>
        <source>booking lost</source>
        <translation>кезегі күйіп кетті</translation>
    </message>
    <message>
        <source>joined the queue</source>
        <translation>кезекке тұрды</translation>
    </message>
    <message>
        <source>called to the post</source>
        <translation>бекетке шақырылды</translation>
    </message>
    <message>
        <source>entered exit post</source>
        <translation>шығу бекетіне кірді</translation>
    </message>
    <message>
        <source>left exit post</source>
        <translation>бейтарапқа шықты</translation>
    </message>
    <message>
        <source>entered far post</source>
        <translation>кіру бекетіне кірді</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>тексеру</translation>
    </message>
    <message>
        <source>passed the border</source>
        <translation>шекарадан өтті</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>өткізілмеді</translation>
    </message>
    <message>
        <source>turned back</source>
        <translation>кері қайтарылды</translation>
    </message>
    <message>
        <source>put into bonded store</source>
        <translation>УСҚ-ға қойылды</translation>
    </message>
    <message>
        <source>checked on the road</source>
        <translation>жолда тексерілді</translation>
    </message>
    <message>
        <source>to another crossing</source>
        <translation>басқа бекетке кетті</translation>
    </message>
    <message>
        <source>broken down</source>
        <translation>бұзылды</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>жөнделді</translation>
    </message>
    <message>
        <source>truck changed</source>
        <translation>көлік ауыстырылды</translation>
    </message>
    <message>
        <source>trailer changed</source>
        <translation>тіркеме ауыстырылды</translation>
    </message>
    <message>
        <source>driver changed</source>
        <translation>жүргізуші ауыстырылды</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>жетті</translation>
    </message>
    <message>
        <source>unloading begun</source>
        <translation>түсіре бастады</translation>
    </message>
    <message>
        <source>unloaded</source>
        <translation>жүгі түсірілді</translation>
    </message>
    <message>
        <source>told to the customer</source>
        <translation>клиентке айтылды</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>не істейміз</translation>
    </message>
    <message>
        <source>note</source>
        <translation>жазба</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{n} tenge</source>
        <translation>{n} теңге</translation>
    </message>
    <message>
        <source>{n} MRP</source>
        <translation>{n} АЕК</translation>
    </message>
    <message>
        <source>{n} places a day</source>
        <translation>тәулігіне {n} орын</translation>
    </message>
    <message>
        <source>{n} % out of turn</source>
        <translation>{n} % кезектен тыс</translation>
    </message>
    <message>
        <source>{n} % accelerated</source>
        <translation>{n} % жедел</translation>
    </message>
    <message>
        <source>{n} % mail</source>
        <translation>{n} % пошта</translation>
    </message>
    <message>
        <source>filed {n} days ahead</source>
        <translation>{n} күн бұрын беріледі</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>picture {moment}.png</source>
        <translation>сурет {moment}.png</translation>
    </message>
    <message>
        <source>Taken out: {name}</source>
        <translation>Алынды: {name}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сақталды: {file}</translation>
    </message>
    <message>
        <source>Keep as a plain file</source>
        <translation>Жай файл ретінде сақтау</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Керек емес</translation>
    </message>
    <message>
        <source>Attached: {files}</source>
        <translation>Тіркелді: {files}</translation>
    </message>
    <message>
        <source>Files of the entry</source>
        <translation>Жазбаның файлдары</translation>
    </message>
    <message>
        <source>Open (Enter)</source>
        <translation>Ашу (Enter)</translation>
    </message>
    <message>
        <source>Save a copy… (Ctrl+S)</source>
        <translation>Көшірмесін сақтау… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Take out (Del)</source>
        <translation>Алып тастау (Del)</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message numerus="yes">
        <source>%n truck(s) on the way</source>
        <translation>
            <numerusform>жолда %n көлік</numerusform>
            <numerusform>жолда %n көлік</numerusform>
        </translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>A plate, a name, a telephone, an order, a crossing, what to do…</source>
        <translation>Нөмірі, аты, телефоны, өтінім, бекет, не істеу керек…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Табылды</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter opens   ·   Esc leaves</source>
        <translation>↑ ↓ таңдау   ·   Enter ашу   ·   Esc шығу</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Жақында ашылған</translation>
    </message>
    <message>
        <source>Nothing is called “{query}”.

A part is enough: the digits of a plate, the beginning of a name, the last four digits of a telephone. What a driver said is typed with F2; a truck nobody knows yet is added under Fleet with Insert.</source>
        <translation>«{query}» бойынша ештеңе жоқ.

Бір бөлігі де жетеді: нөмірдің цифрлары, атының басы, телефонның соңғы төрт цифры. Жүргізушінің айтқаны F2 арқылы жазылады; жаңа көлік «Көліктер» бетінде Insert пернесімен қосылады.</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Болдырмау: {what}</translation>
    </message>
    <message>
        <source>Do again: {what}</source>
        <translation>Қайта орындау: {what}</translation>
    </message>
    <message>
        <source>Nothing is written so. Alike:</source>
        <translation>Дәл осылай жазылғаны жоқ. Ұқсастары:</translation>
    </message>
    <message>
        <source>Trucks</source>
        <translation>Көліктер</translation>
    </message>
    <message>
        <source>Trailers</source>
        <translation>Тіркемелер</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Жүргізушілер</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>Телефондар</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Өтінімдер</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>Рейстер</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенттер</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>Бекеттер</translation>
    </message>
    <message>
        <source>Views of the board</source>
        <translation>Рейс тақтасының көріністері</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Әрекеттер</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Kezek: the first start</source>
        <translation>Kezek: алғашқы іске қосу</translation>
    </message>
    <message>
        <source>Whose desk is this?</source>
        <translation>Бұл кімнің жұмыс орны?</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Dispatcher on duty</source>
        <translation>Кезекші диспетчер</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Терезе тілі</translation>
    </message>
    <message>
        <source>Crossings you send over</source>
        <translation>Қай бекеттер арқылы жібересіз</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Неден бастаймыз</translation>
    </message>
    <message>
        <source>With our Excel table…</source>
        <translation>Өз Excel кестемізден…</translation>
    </message>
    <message>
        <source>With an empty template…</source>
        <translation>Бос үлгіден…</translation>
    </message>
    <message>
        <source>Look at a demonstration</source>
        <translation>Көрсетілімді көру</translation>
    </message>
    <message>
        <source>Begin empty</source>
        <translation>Бостан бастау</translation>
    </message>
    <message>
        <source>It is shown before anything is kept.</source>
        <translation>Ештеңе жазылмай тұрып көрсетіледі.</translation>
    </message>
    <message>
        <source>A workbook with every sheet and column to fill.</source>
        <translation>Барлық парақтары мен бағандары бар кітап.</translation>
    </message>
    <message>
        <source>An invented company in a jam, in a window and folder of its own.</source>
        <translation>Кептелістегі ойдан шығарылған компания, бөлек терезе мен қалтада.</translation>
    </message>
    <message>
        <source>Trips and trucks are added by hand: Fleet, Insert.</source>
        <translation>Рейстер мен көліктерді өзіңіз қосасыз: «Көліктер» бөлімі, Insert пернесі.</translation>
    </message>
    <message>
        <source>Say the company and who sits here.</source>
        <translation>Компанияны және кім кезекші екенін жазыңыз.</translation>
    </message>
    <message>
        <source>The desk of {company} is ready</source>
        <translation>«{company}» жұмыс орны дайын</translation>
    </message>
</context>
<context>
    <name>Fleet</name>
    <message>
        <source>is there now</source>
        <translation>қазір сонда</translation>
    </message>
    <message>
        <source>Days in Russia</source>
        <translation>РФ-дағы күндер</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Make or kind</source>
        <translation>Маркасы, түрі</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Тіркеме</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Тасымалдаушы</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Telephones</source>
        <translation>Телефондар</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Азаматтығы</translation>
    </message>
    <message>
        <source>Licence till</source>
        <translation>Куәлік мерзімі</translation>
    </message>
    <message>
        <source>Card till</source>
        <translation>Карта мерзімі</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>Диспетчер</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Кімдікі</translation>
    </message>
    <message>
        <source>Free, h</source>
        <translation>Тегін, сағ</translation>
    </message>
    <message>
        <source>Rate a day</source>
        <translation>Ақысы, тәулік</translation>
    </message>
    <message>
        <source>Rate an hour</source>
        <translation>Сағатына</translation>
    </message>
    <message>
        <source>Pays for</source>
        <translation>Не үшін төлейді</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Days before this journal</source>
        <translation>Есепке дейінгі күндер</translation>
    </message>
    <message>
        <source>Year of those days</source>
        <translation>Ол күндердің жылы</translation>
    </message>
    <message>
        <source>Trip No.</source>
        <translation>Рейс №</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Көлік</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Жүргізуші</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Қайдан</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>Бекет</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Бағыты</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Шығады</translation>
    </message>
    <message>
        <source>Told to the customer</source>
        <translation>Клиентке айтылған</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Өтінімдер</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Бос</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Барып-қайту</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>Рейстер</translation>
    </message>
    <message>
        <source>has run out</source>
        <translation>мерзімі өтті</translation>
    </message>
    <message>
        <source>own</source>
        <translation>өзіміздікі</translation>
    </message>
    <message>
        <source>hired</source>
        <translation>жалданған</translation>
    </message>
    <message>
        <source>Trucks</source>
        <translation>Көліктер</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Жүргізушілер</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Тасымалдаушылар</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенттер</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Сүзгі</translation>
    </message>
    <message>
        <source>Add (Ins)</source>
        <translation>Қосу (Ins)</translation>
    </message>
    <message>
        <source>Change (Enter)</source>
        <translation>Өзгерту (Enter)</translation>
    </message>
    <message>
        <source>History (Ctrl+H)</source>
        <translation>Тарихы (Ctrl+H)</translation>
    </message>
    <message>
        <source>Import tables…</source>
        <translation>Кестелерді енгізу…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Шығарып алу…</translation>
    </message>
    <message>
        <source>For this customer…</source>
        <translation>Осы клиентке…</translation>
    </message>
    <message>
        <source>Their orders and the course of the trips; no other customers, telephones or money</source>
        <translation>Өз өтінімдері мен рейстердің барысы; басқа клиенттер, телефондар, ақша жоқ</translation>
    </message>
    <message>
        <source>Expenses…</source>
        <translation>Шығындар…</translation>
    </message>
    <message>
        <source>Nothing here yet.
Take in the office&apos;s Excel table: it is shown before anything is kept. Or press Insert and type.</source>
        <translation>Мұнда әзірге бос.
Кеңсенің Excel кестесін енгізіңіз: ештеңе жазылмай тұрып көрсетіледі. Немесе Insert басып, теріңіз.</translation>
    </message>
    <message>
        <source>Nothing here fits the filter.</source>
        <translation>Сүзгіге сай ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Жазылды: {file}</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Telephones, separated by commas</source>
        <translation>Телефондар, үтір арқылы</translation>
    </message>
    <message>
        <source>Kept: {what}</source>
        <translation>Жазылды: {what}</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Көлік</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Make or kind</source>
        <translation>Маркасы, түрі</translation>
    </message>
    <message>
        <source>Trailer it usually pulls</source>
        <translation>Әдеттегі тіркемесі</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Тасымалдаушы</translation>
    </message>
    <message>
        <source>Telephone in the truck</source>
        <translation>Көліктегі телефон</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Жүргізуші</translation>
    </message>
    <message>
        <source>Surname and name</source>
        <translation>Тегі мен аты</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Азаматтығы</translation>
    </message>
    <message>
        <source>Licence valid till</source>
        <translation>Жүргізуші куәлігінің мерзімі</translation>
    </message>
    <message>
        <source>Tachograph card till</source>
        <translation>Тахограф картасының мерзімі</translation>
    </message>
    <message>
        <source>Days in Russia before this journal</source>
        <translation>РФ-дағы күндер, есепке дейін</translation>
    </message>
    <message>
        <source>… of which year</source>
        <translation>… қай жыл үшін</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Its dispatcher</source>
        <translation>Оның диспетчері</translation>
    </message>
    <message>
        <source>Our own company</source>
        <translation>Өз компаниямыз</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Free hours of standing</source>
        <translation>Тегін, сағ</translation>
    </message>
    <message>
        <source>Rate for a day of standing</source>
        <translation>Бос тұру ақысы, тәулігіне</translation>
    </message>
    <message>
        <source>Rate for an hour of standing</source>
        <translation>Бос тұру ақысы, сағатына</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Pays for</source>
        <translation>Не үшін төлейді</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Өтінім</translation>
    </message>
    <message>
        <source>Shipper</source>
        <translation>Жөнелтуші</translation>
    </message>
    <message>
        <source>Cargo</source>
        <translation>Жүк</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>Салмағы, кг</translation>
    </message>
    <message>
        <source>Unloading place</source>
        <translation>Түсіру орны</translation>
    </message>
    <message>
        <source>Told to the customer</source>
        <translation>Клиентке айтылған</translation>
    </message>
    <message>
        <source>Orders of the trip</source>
        <translation>Рейстің өтінімдері</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Рейс</translation>
    </message>
    <message>
        <source>Kept: trip {ref}</source>
        <translation>{ref} рейсі жазылды</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Шығады</translation>
    </message>
    <message>
        <source>Trip No.</source>
        <translation>Рейс №</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Тіркеме</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Қайдан</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>Бекет</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Бағыты</translation>
    </message>
    <message>
        <source>Empty, without cargo</source>
        <translation>Бос</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>missing: {rule}</source>
        <translation>{rule} жоқ</translation>
    </message>
    <message>
        <source>{rule}: no {documents}</source>
        <translation>{rule}: {documents} жоқ</translation>
    </message>
    <message>
        <source>{rule}: status “{status}”, must be “{wanted}”</source>
        <translation>{rule}: күйі «{status}», керегі «{wanted}»</translation>
    </message>
    <message>
        <source>{rule}: status not looked at</source>
        <translation>{rule}: күйін қараған жоқ</translation>
    </message>
    <message>
        <source>{rule}: valid until {until}, border {day}</source>
        <translation>{rule}: мерзімі {until}, шекара {day}</translation>
    </message>
    <message>
        <source>{rule}: counts from {ready}, border {day}</source>
        <translation>{rule}: {ready} бастап жарамды, шекара {day}</translation>
    </message>
    <message>
        <source>{rule}: plate {written}, truck now {now}</source>
        <translation>{rule}: онда {written}, баратыны {now}</translation>
    </message>
    <message>
        <source>{rule}: trailer {written}, now {now}</source>
        <translation>{rule}: тіркеме {written}, қазір {now}</translation>
    </message>
    <message>
        <source>{rule}: cargo code {codes} is not in it</source>
        <translation>{rule}: жүк коды {codes} жоқ</translation>
    </message>
    <message>
        <source>{rule}: {written} kg in it, {now} kg loaded</source>
        <translation>{rule}: онда {written} кг, жүк {now} кг</translation>
    </message>
    <message>
        <source>{rule}: this truck is booked for {trips} as well</source>
        <translation>{rule}: бұл көлікке {trips} рейсіне де бронь бар</translation>
    </message>
    <message>
        <source>{rule}: {slot} is lost</source>
        <translation>{rule}: {slot} күйіп кетті</translation>
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
        <translation>{rule}: тексерген жоқ</translation>
    </message>
    <message>
        <source>{rule}: look again, truck or trailer changed {at}</source>
        <translation>{rule}: қайта тексеру, көлік не тіркеме {at} ауысты</translation>
    </message>
    <message>
        <source>{rule}: looked at {at} {note}</source>
        <translation>{rule}: {at} тексерілді {note}</translation>
    </message>
    <message>
        <source>{rule}: not needed {note}</source>
        <translation>{rule}: керек емес {note}</translation>
    </message>
    <message>
        <source>{rule}: not in order {note}</source>
        <translation>{rule}: дұрыс емес {note}</translation>
    </message>
    <message>
        <source>{rule}: {hs_code}, tier {tier}</source>
        <translation>{rule}: {hs_code}, {tier} деңгей</translation>
    </message>
    <message>
        <source>{rule}: codes of the cargo are not known</source>
        <translation>{rule}: жүк кодтары белгісіз</translation>
    </message>
    <message>
        <source>{rule}: country of {plate} is not known</source>
        <translation>{rule}: {plate} көлігінің елі белгісіз</translation>
    </message>
    <message>
        <source>{rule}: vehicle of {country}</source>
        <translation>{rule}: {country} көлігі</translation>
    </message>
    <message>
        <source>{rule}: {days} of {limit}</source>
        <translation>{rule}: {limit} күннен {days}</translation>
    </message>
    <message>
        <source>Left, though {why}. Why?</source>
        <translation>Шығарылды, бірақ {why}. Неге?</translation>
    </message>
    <message>
        <source>Papers: all in order</source>
        <translation>Құжаттар: бәрі дұрыс</translation>
    </message>
    <message>
        <source>Papers: {what}</source>
        <translation>Құжаттар: {what}</translation>
    </message>
    <message>
        <source>Must not leave: {why}</source>
        <translation>Шығаруға болмайды: {why}</translation>
    </message>
</context>
<context>
    <name>GateDialog</name>
    <message numerus="yes">
        <source>%n truck(s)</source>
        <translation>
            <numerusform>%n көлік</numerusform>
            <numerusform>%n көлік</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept of the gate: %n line(s)</source>
        <translation>
            <numerusform>Жазылды: %n жол</numerusform>
            <numerusform>Жазылды: %n жол</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is asked: no border ahead, or every rule is off.</source>
        <translation>Талап ететін ештеңе жоқ: алда шекара жоқ не ережелер өшірулі.</translation>
    </message>
    <message>
        <source>Papers and gate</source>
        <translation>Құжаттар және шығару</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Не талап етіледі</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Дұрыс</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Дұрыс емес</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Керек емес</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Қайта сұрау</translation>
    </message>
    <message>
        <source>Who looked, what was found</source>
        <translation>Кім қарады, не тапты</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>GateState</name>
    <message>
        <source>must not leave</source>
        <translation>шығаруға болмайды</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>тексерілмеген</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>дұрыс</translation>
    </message>
</context>
<context>
    <name>GateTable</name>
    <message>
        <source>Truck</source>
        <translation>Көлік</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Талап</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Неге</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>day {n}</source>
        <translation>{n}-күні</translation>
    </message>
    <message>
        <source>{title}: no data, usually {hours}</source>
        <translation>{title}: дерек жоқ, әдетте {hours}</translation>
    </message>
    <message>
        <source>{source}: no data yet</source>
        <translation>{source}: әлі дерек жоқ</translation>
    </message>
    <message>
        <source>{source}: no answer, data of {moment}</source>
        <translation>{source} жауап бермейді, дерек {moment} алынған</translation>
    </message>
    <message>
        <source>Show this crossing</source>
        <translation>Осы бекетті көрсету</translation>
    </message>
    <message>
        <source>Ask the public sources (F5)</source>
        <translation>Деректі қазір сұрау (F5)</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Кез келгенін табу</translation>
    </message>
    <message>
        <source>Find a truck, a person, an order, a crossing, an action (Ctrl+K)</source>
        <translation>Көлікті, адамды, өтінімді, бекетті, әрекетті табу (Ctrl+K)</translation>
    </message>
    <message>
        <source>Dispatcher on duty</source>
        <translation>Ауысым диспетчері</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не өзгерді</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Болған</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Болды</translation>
    </message>
    <message>
        <source>added</source>
        <translation>қосылды</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>алынды</translation>
    </message>
    <message>
        <source>History of edits: {what}</source>
        <translation>Түзетулер тарихы: {what}</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Әзірге түзетулер болған жоқ.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Reading the files…</source>
        <translation>Файлдар оқылып жатыр…</translation>
    </message>
    <message>
        <source>Taking the rows…</source>
        <translation>Жолдар жазылып жатыр…</translation>
    </message>
    <message>
        <source>Template written: {file}</source>
        <translation>Үлгі жазылды: {file}</translation>
    </message>
    <message>
        <source>Import tables</source>
        <translation>Кестелерді енгізу</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Файлдарды таңдау…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Бағандар…</translation>
    </message>
    <message>
        <source>Empty template…</source>
        <translation>Бос үлгі…</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Алу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Taken {taken}, changed {changed}, known already {known}, not taken {rejected}</source>
        <translation>Алынды {taken}, өзгерді {changed}, бұрыннан бар {known}, алынбады {rejected}</translation>
    </message>
    <message>
        <source>import of {files}</source>
        <translation>жүктеу: {files}</translation>
    </message>
    <message>
        <source>Columns nobody knows, not read: {columns}</source>
        <translation>Белгісіз бағандар, оқылмады: {columns}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>барлығы</translation>
    </message>
    <message>
        <source>Choose the office&apos;s Excel or CSV tables, or drop them here.
You will see what becomes of each row; only “Take” keeps anything. Sheets and headings may be in Russian, Kazakh or English; the empty template shows all of them.</source>
        <translation>Кеңсенің Excel немесе CSV кестелерін таңдаңыз не осында сүйреп әкеліңіз.
Әр жолмен не болатынын көресіз; тек «Алу» ғана жазады. Парақтар мен тақырыптар орысша, қазақша немесе ағылшынша бола алады; бос үлгі барлығын көрсетеді.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>жаңа</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>өзгереді</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>бұрыннан бар</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>алынбайды</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Не болады</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Парақ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Неге жоқ</translation>
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
            <numerusform>алдында %n көлік</numerusform>
            <numerusform>алдында %n көлік</numerusform>
        </translation>
    </message>
    <message>
        <source>withdraws an entry</source>
        <translation>жазбаны болдырмайды</translation>
    </message>
    <message>
        <source>no longer counts</source>
        <translation>енді есептелмейді</translation>
    </message>
    <message>
        <source>added later</source>
        <translation>кейін енгізілген</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>түзету</translation>
    </message>
    <message>
        <source>corrected, was: {what}</source>
        <translation>түзетілді, бұрын: {what}</translation>
    </message>
    <message>
        <source>not later than {moment}</source>
        <translation>ең кеш дегенде {moment}</translation>
    </message>
    <message>
        <source>not earlier than {moment}</source>
        <translation>{moment:den} кейін</translation>
    </message>
    <message>
        <source>till {moment}</source>
        <translation>мерзімі {moment}</translation>
    </message>
    <message>
        <source>for {moment}</source>
        <translation>{moment}</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>heard {moment} from {source}, {ago}</source>
        <translation>{moment} айтылды: {source}, {ago}</translation>
    </message>
    <message>
        <source>written {moment} by {author}</source>
        <translation>{moment} жазылды: {author}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Қанша бұрын</translation>
    </message>
    <message>
        <source>How long ago it was heard</source>
        <translation>Айтылғанына қанша болды</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Кім айтты</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Withdrawn: {what}</source>
        <translation>Жазба алынды: {what}</translation>
    </message>
    <message>
        <source>Correct… (Enter)</source>
        <translation>Түзету… (Enter)</translation>
    </message>
    <message>
        <source>Withdraw (Del)</source>
        <translation>Жазбаны алу (Del)</translation>
    </message>
    <message>
        <source>History… (Ctrl+H)</source>
        <translation>Тарихы… (Ctrl+H)</translation>
    </message>
    <message>
        <source>Attach… (Ctrl+O)</source>
        <translation>Файл тіркеу… (Ctrl+O)</translation>
    </message>
    <message>
        <source>Corrected: {what}</source>
        <translation>Түзетілді: {what}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>A key is pressed by its place: the layout may be Russian, Kazakh or English. What cannot be remembered is found with Ctrl+K.</source>
        <translation>Перненің орны маңызды, жайылымы емес: орысша, қазақша не ағылшынша. Есте қалмағаны Ctrl+K арқылы табылады.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Бос орын</translation>
    </message>
    <message>
        <source>I have it: take the alert in hand</source>
        <translation>Қабылдадым: ескертуді қолға алу</translation>
    </message>
    <message>
        <source>Remind of the alert later</source>
        <translation>Ескертуді кейін еске салу</translation>
    </message>
    <message>
        <source>Whom to call next: called, no answer</source>
        <translation>Кімге қоңырау шалу: жауап жоқ</translation>
    </message>
    <message>
        <source>Whom to tell, or whom to call next</source>
        <translation>Кімге хабарлау немесе кімге қоңырау шалу</translation>
    </message>
    <message>
        <source>Views of the board, in their order</source>
        <translation>Тақта көріністері рет бойынша</translation>
    </message>
    <message>
        <source>I have it: take the alerts of the chosen trucks in hand</source>
        <translation>Қабылдадым: таңдалған көліктердің ескертулерін алу</translation>
    </message>
    <message>
        <source>Chosen trucks: called, no answer</source>
        <translation>Таңдалғандар: қоңырауға жауап жоқ</translation>
    </message>
    <message>
        <source>Chosen trucks: still there</source>
        <translation>Таңдалғандар: әлі тұр</translation>
    </message>
    <message>
        <source>Chosen trucks: next step, who, till when</source>
        <translation>Таңдалғандар: не істейміз, кім, қашанға дейін</translation>
    </message>
    <message>
        <source>Chosen trucks: call back at …</source>
        <translation>Таңдалғандар: … қайта хабарласу</translation>
    </message>
    <message>
        <source>Chosen trucks: a note</source>
        <translation>Таңдалғандар: ескертпе</translation>
    </message>
    <message>
        <source>Make a view of what the board shows</source>
        <translation>Көрсетілгенді тақта көрінісі етіп сақтау</translation>
    </message>
    <message>
        <source>Columns: which are shown, in which order</source>
        <translation>Бағандар: қайсысы көрінеді, қандай ретпен</translation>
    </message>
    <message>
        <source>The map of the crossings and our trucks, and back</source>
        <translation>Бекеттер мен көліктеріміздің картасы және кері</translation>
    </message>
    <message>
        <source>Add a trip, a truck, a driver, a customer</source>
        <translation>Рейс, көлік, жүргізуші, клиент қосу</translation>
    </message>
    <message>
        <source>Who changed what of the chosen record</source>
        <translation>Таңдалған карточкада кім нені өзгерткен</translation>
    </message>
    <message>
        <source>Import tables of the office (Excel, CSV)</source>
        <translation>Кеңсе кестелерін енгізу (Excel, CSV)</translation>
    </message>
    <message>
        <source>Write everything out as tables</source>
        <translation>Барлығын кестемен шығару</translation>
    </message>
    <message>
        <source>Write out the orders of the chosen customer, for them</source>
        <translation>Таңдалған клиенттің өтінімдерін өзіне беру үшін шығару</translation>
    </message>
    <message>
        <source>Expenses of trips for the accountant (Excel)</source>
        <translation>Рейс шығындары бухгалтерге (Excel)</translation>
    </message>
    <message>
        <source>Say why the truck was refused</source>
        <translation>Өткізілмеу себебін көрсету</translation>
    </message>
    <message>
        <source>Next step of the refused truck</source>
        <translation>Өткізілмеген көлікпен не істейміз</translation>
    </message>
    <message>
        <source>Refusals: open, past, counted</source>
        <translation>Өткізілмегендер: ашық, өткен, себептер</translation>
    </message>
    <message>
        <source>Print the paper</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>Save the paper as PDF</source>
        <translation>PDF етіп сақтау</translation>
    </message>
    <message>
        <source>Copy the paper as text</source>
        <translation>Мәтін етіп көшіру</translation>
    </message>
    <message>
        <source>Correct the chosen entry of the journal</source>
        <translation>Журналдың таңдалған жазбасын түзету</translation>
    </message>
    <message>
        <source>Withdraw the chosen entry</source>
        <translation>Таңдалған жазбаны қайтып алу</translation>
    </message>
    <message>
        <source>What became of the chosen entry</source>
        <translation>Таңдалған жазбаның тарихы</translation>
    </message>
    <message>
        <source>Put a file on the chosen entry</source>
        <translation>Таңдалған жазбаға файл тіркеу</translation>
    </message>
    <message>
        <source>Quick entry: type what a driver said</source>
        <translation>Жылдам енгізу: жүргізуші айтқанын теріңіз</translation>
    </message>
    <message>
        <source>Filter; or simply type in the table</source>
        <translation>Сүзгі; немесе кестеде тере беріңіз</translation>
    </message>
    <message>
        <source>Find a truck, a person, an order, a crossing, an action</source>
        <translation>Көлікті, адамды, өтінімді, бекетті, әрекетті табу</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translation>Соңғы әрекетті болдырмау</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Болдырылмағанды қайта орындау</translation>
    </message>
    <message>
        <source>Ask the public sources now</source>
        <translation>Деректі қазір сұрау</translation>
    </message>
    <message>
        <source>Change of shift: who sits here from now on</source>
        <translation>Ауысым тапсыру: кім қабылдайды</translation>
    </message>
    <message>
        <source>Compare crossings for the chosen truck</source>
        <translation>Таңдалған көлік үшін бекеттерді салыстыру</translation>
    </message>
    <message>
        <source>Reminders that are due</source>
        <translation>Уақыты келген еске салулар</translation>
    </message>
    <message>
        <source>A ready message about the chosen truck</source>
        <translation>Таңдалған көлік туралы дайын хабарлама</translation>
    </message>
    <message>
        <source>Papers and gate of the chosen trucks: may they leave?</source>
        <translation>Таңдалған көліктердің құжаттары: шығуға бола ма?</translation>
    </message>
    <message>
        <source>Money and days of the chosen truck: delay, expenses, claim</source>
        <translation>Таңдалған көліктің қаржысы мен күндері: бос тұру, шығын, құжаттар</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Келесі бет</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Алдыңғы бет</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Осы пернелер</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Ашық түстер</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Қараңғы түстер</translation>
    </message>
    <message>
        <source>Open the row: the page of the truck</source>
        <translation>Жолды ашу: көліктің беті</translation>
    </message>
    <message>
        <source>Go on into the truck&apos;s journal</source>
        <translation>Көліктің журналына өту</translation>
    </message>
    <message>
        <source>Close the truck</source>
        <translation>Көлікті жабу</translation>
    </message>
    <message>
        <source>Choose several rows</source>
        <translation>Бірнеше жолды таңдау</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>Барлық жолды таңдау</translation>
    </message>
    <message>
        <source>Copy the chosen rows for Excel</source>
        <translation>Таңдалған жолдарды Excel үшін көшіру</translation>
    </message>
    <message>
        <source>All that can be done with the chosen rows</source>
        <translation>Таңдалғандармен не істеуге болады</translation>
    </message>
    <message>
        <source>Record what was understood</source>
        <translation>Түсінілгенін жазу</translation>
    </message>
    <message>
        <source>Leave without a trace</source>
        <translation>Ештеңе жазбай шығу</translation>
    </message>
    <message>
        <source>A new line</source>
        <translation>Жаңа жол</translation>
    </message>
    <message>
        <source>Choose an answer in the entry</source>
        <translation>Енгізу жолында жауап таңдау</translation>
    </message>
    <message>
        <source>Turn to a tab</source>
        <translation>Бөлімге өту</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Барлық жерде</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>Кестеде</translation>
    </message>
    <message>
        <source>In the entry</source>
        <translation>Жазу жолында</translation>
    </message>
    <message>
        <source>On the page of the truck</source>
        <translation>Көліктің бетінде</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Save a report for the developers…</source>
        <translation>Әзірлеушілерге есепті сақтау…</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Қайта оқу</translation>
    </message>
    <message>
        <source>Log of the program</source>
        <translation>Бағдарлама журналы</translation>
    </message>
    <message>
        <source>The entry in full</source>
        <translation>Жазба толығымен</translation>
    </message>
    <message>
        <source>Plates, names, telephones and addresses are blacked out in the report. The program never sends it: look at the file, then send it if you agree.</source>
        <translation>Есепте мемлекеттік нөмірлер, аты-жөндер, телефондар мен мекенжайлар жасырылған. Бағдарлама оны өзі ешқайда жібермейді: файлды қараңыз да, келіссеңіз жіберіңіз.</translation>
    </message>
    <message>
        <source>Report saved: {file}</source>
        <translation>Есеп сақталды: {file}</translation>
    </message>
    <message>
        <source>Nothing has gone wrong so far.</source>
        <translation>Әзірге ештеңе болған жоқ.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Language: {name}</source>
        <translation>Тіл: {name}</translation>
    </message>
    <message>
        <source>Colours: {name}</source>
        <translation>Түстер: {name}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>DEMO: an invented company in the jam of February 2026</source>
        <translation>ДЕМО: 2026 жылғы ақпан кептелісіндегі ойдан шығарылған компания</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Бөлімдер</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message numerus="yes">
        <source>%n ours</source>
        <translation>
            <numerusform>жанында біздікі %n</numerusform>
            <numerusform>жанында біздікі %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trip(s) not shown: nobody said where, and the road is not known</source>
        <translation>
            <numerusform>%n рейс көрсетілмеді: қайда екені айтылмаған, жолы белгісіз</numerusform>
            <numerusform>%n рейс көрсетілмеді: қайда екені айтылмаған, жолы белгісіз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Wheel or + and −: closer. Arrows: move. Home: everything. Double click: open.</source>
        <translation>Дөңгелек немесе + және −: жақындату, алыстату. Көрсеткілер: жылжыту. Home: бәрін көрсету. Екі рет басу: ашу.</translation>
    </message>
    <message>
        <source>Map: crossings and our trucks</source>
        <translation>Карта: бекеттер мен көліктеріміз</translation>
    </message>
    <message>
        <source>jam</source>
        <translation>кептеліс</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>баяу</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>бос</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>дерек жоқ</translation>
    </message>
    <message>
        <source>our trucks, as told</source>
        <translation>көліктеріміз, айтылғандай</translation>
    </message>
    <message>
        <source>as reckoned</source>
        <translation>есеп бойынша</translation>
    </message>
    <message>
        <source>roads</source>
        <translation>жолдар</translation>
    </message>
    <message>
        <source>reckoned by the hours on the road, seen {ago}</source>
        <translation>жолдағы сағатпен есептелді, соңғы дерек {ago}</translation>
    </message>
    <message>
        <source>there since {ago}</source>
        <translation>сонда тұр: {ago}</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Көлік</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation>Ендік, бойлық</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Қайдан белгілі</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Copied, kept as told to {whom}: {trucks}</source>
        <translation>Көшірілді, айтылды деп жазылды ({whom}): {trucks}</translation>
    </message>
    <message>
        <source>Kept as told to {whom}: {trucks}</source>
        <translation>Айтылды деп жазылды ({whom}): {trucks}</translation>
    </message>
    <message>
        <source>A ready message</source>
        <translation>Дайын хабарлама</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Trucks</source>
        <translation>Көліктер</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Promise a time</source>
        <translation>Мерзімін айту</translation>
    </message>
    <message>
        <source>A forecast is no promise: mark this only if the customer is given this time as the new deadline.</source>
        <translation>Болжам — уәделі мерзім емес: клиентке осы уақыт жаңа мерзім ретінде айтылса ғана белгілеңіз.</translation>
    </message>
    <message>
        <source>What is copied is kept in the journal as told; Ctrl+Z takes that back.</source>
        <translation>Көшірілген мәтін журналға айтылды деп жазылады; Ctrl+Z мұны болдырмайды.</translation>
    </message>
    <message>
        <source>Copy (Ctrl+Enter)</source>
        <translation>Көшіру (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>To WhatsApp</source>
        <translation>WhatsApp-қа</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Керек емес</translation>
    </message>
    <message>
        <source>carrier: {name}</source>
        <translation>тасымалдаушы: {name}</translation>
    </message>
    <message>
        <source>customer: {name}</source>
        <translation>клиент: {name}</translation>
    </message>
    <message>
        <source>the head</source>
        <translation>басшы</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message numerus="yes">
        <source>%n expense(s) written: {file}</source>
        <translation>
            <numerusform>%n шығын жазылды: {file}</numerusform>
            <numerusform>%n шығын жазылды: {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Expense of {plate}</source>
        <translation>Шығын, {plate}</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>{plate}: {what} {sum} kept</source>
        <translation>{plate}: {what} {sum}, жазылды</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Expenses for the accountant</source>
        <translation>Бухгалтерге шығындар</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басы</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Соңы</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Excel-ге сақтау…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Claim of {trip} written: {file}</source>
        <translation>{trip} рейсінің бос тұру құжаттары: {file}</translation>
    </message>
    <message>
        <source>No hours were lost on this trip.</source>
        <translation>Бұл рейсте бос тұру болған жоқ.</translation>
    </message>
    <message>
        <source>No rate of the customer is written down (Fleet, Customers).</source>
        <translation>Клиенттің бос тұру ақысы жазылмаған (Көліктер, Клиенттер).</translation>
    </message>
    <message>
        <source>No driver is named.</source>
        <translation>Жүргізуші көрсетілмеген.</translation>
    </message>
    <message>
        <source>Money and days of the trip</source>
        <translation>Рейстің қаржысы мен күндері</translation>
    </message>
    <message>
        <source>Delay by side</source>
        <translation>Бос тұру орны бойынша</translation>
    </message>
    <message>
        <source>Claim for the customer…</source>
        <translation>Бос тұру құжаттары…</translation>
    </message>
    <message>
        <source>{driver} ({n} days used)</source>
        <translation>{driver} (РФ-да {n} күн)</translation>
    </message>
    <message>
        <source>Nobody who is free can take over.</source>
        <translation>Ауыстыратын бос жүргізуші жоқ.</translation>
    </message>
    <message>
        <source> and {n} more</source>
        <translation> және тағы {n}</translation>
    </message>
    <message>
        <source>Can take over: {names}</source>
        <translation>Ауыстыра алады: {names}</translation>
    </message>
    <message>
        <source>Expenses of the trip</source>
        <translation>Рейс шығындары</translation>
    </message>
    <message>
        <source>Add… (Ins)</source>
        <translation>Қосу… (Ins)</translation>
    </message>
    <message>
        <source>Change… (Enter)</source>
        <translation>Өзгерту… (Enter)</translation>
    </message>
    <message>
        <source>Take out (Del)</source>
        <translation>Алып тастау (Del)</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Түбіртек…</translation>
    </message>
    <message>
        <source>Nothing is written down yet. Ins: the advance, fuel, booking, a fine.</source>
        <translation>Әзірге ештеңе жазылмаған. Ins: аванс, жанармай, бронь, айыппұл.</translation>
    </message>
    <message>
        <source>Taken out: {what} {sum}</source>
        <translation>Алынды: {what} {sum}</translation>
    </message>
    <message>
        <source>{what}: receipt kept</source>
        <translation>{what}: түбіртек тіркелді</translation>
    </message>
    <message>
        <source>Advance {sum}</source>
        <translation>Аванс {sum}</translation>
    </message>
    <message>
        <source>spent {sum}</source>
        <translation>жұмсалды {sum}</translation>
    </message>
    <message>
        <source>a leaving or a return was not told</source>
        <translation>шығуы не қайтуы айтылмаған</translation>
    </message>
    <message>
        <source>advance</source>
        <translation>аванс</translation>
    </message>
    <message>
        <source>fuel</source>
        <translation>жанармай</translation>
    </message>
    <message>
        <source>booking fee</source>
        <translation>бронь ақысы</translation>
    </message>
    <message>
        <source>parking</source>
        <translation>тұрақ</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>айыппұл</translation>
    </message>
    <message>
        <source>other</source>
        <translation>басқа</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>жүргізуші куәлігі</translation>
    </message>
    <message>
        <source>tachograph card</source>
        <translation>тахограф картасы</translation>
    </message>
    <message>
        <source>Downtime {hours} {cost}</source>
        <translation>Бос тұру {hours} {cost}</translation>
    </message>
    <message>
        <source>{customer} owes {sum}</source>
        <translation>{customer} төлейді {sum}</translation>
    </message>
    <message>
        <source>per started day</source>
        <translation>басталған тәулікке</translation>
    </message>
    <message>
        <source>per full hour</source>
        <translation>толық сағатқа</translation>
    </message>
    <message>
        <source>{customer}: {sum} = {n} × {rate} {unit}; {hours} counted, {free} h free</source>
        <translation>{customer}: {sum} = {n} × {rate} {unit}; есептелді {hours}, тегін {free} сағ</translation>
    </message>
    <message>
        <source>Days in Russia: {used} of {limit}</source>
        <translation>РФ-дағы күндер: {limit} күннен {used}</translation>
    </message>
    <message>
        <source>Days in Russia: {used}</source>
        <translation>РФ-дағы күндер: {used}</translation>
    </message>
    <message>
        <source>this trip +{low}…+{high}</source>
        <translation>осы рейс +{low}…+{high}</translation>
    </message>
    <message>
        <source>Runs out on the way: {list}</source>
        <translation>Жолда мерзімі бітеді: {list}</translation>
    </message>
    <message>
        <source>of them {n} from before this journal</source>
        <translation>оның {n} күні есепке дейін</translation>
    </message>
    <message>
        <source>of them {n} seen in Belarus</source>
        <translation>оның {n} күні Беларусьте</translation>
    </message>
    <message>
        <source>back {range}</source>
        <translation>қайтады {range}</translation>
    </message>
    <message>
        <source>beginning not told</source>
        <translation>басы айтылмаған</translation>
    </message>
    <message>
        <source>end not told</source>
        <translation>соңы айтылмаған</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>әлі тұр</translation>
    </message>
</context>
<context>
    <name>MoneyTable</name>
    <message>
        <source>Side</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басы</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Соңы</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Сағат</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Түбіртектер</translation>
    </message>
</context>
<context>
    <name>NextLists</name>
    <message>
        <source>Whom to call {n}</source>
        <translation>Кімге қоңырау шалу {n}</translation>
    </message>
    <message>
        <source>Whom to tell {n}</source>
        <translation>Кімге хабарлау {n}</translation>
    </message>
    <message>
        <source>Drivers whose word would tell most</source>
        <translation>Жауабы бәрінен маңызды жүргізушілер</translation>
    </message>
    <message>
        <source>Customers, the head, carriers; and who was told what today (Ctrl+T)</source>
        <translation>Клиенттер, басшы, тасымалдаушылар; тәулікте кімге не айтылды (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>post closed</source>
        <translation>бекет жабық</translation>
    </message>
    <message>
        <source>system is down</source>
        <translation>бағдарлама істемейді</translation>
    </message>
    <message>
        <source>restriction</source>
        <translation>шектеу</translation>
    </message>
    <message>
        <source>road closed</source>
        <translation>жол жабық</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Paper of {plate}</source>
        <translation>Құжат: {plate}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Обеспечен</source>
        <translation>Обеспечен</translation>
    </message>
    <message>
        <source>Truck in it</source>
        <translation>Ондағы көлік</translation>
    </message>
    <message>
        <source>Trailer in it</source>
        <translation>Ондағы тіркеме</translation>
    </message>
    <message>
        <source>Codes of goods</source>
        <translation>СЭҚ ТН кодтары</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>Салмағы, кг</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Берілген күні</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамдылық мерзімі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>{plate}: {paper} kept</source>
        <translation>{plate}: «{paper}» құжаты жазылды</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Ask for it on every trip of {customer}</source>
        <translation>«{customer}» клиентінің әр рейсінде талап ету</translation>
    </message>
</context>
<context>
    <name>PaperTable</name>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Truck / trailer</source>
        <translation>Көлік / тіркеме</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Берілді</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамды</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>usual</source>
        <translation>қалыпты</translation>
    </message>
    <message>
        <source>express</source>
        <translation>кезектен тыс</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>{moment:den} бастап</translation>
    </message>
    <message>
        <source>Waits of the week and the coming three days</source>
        <translation>Аптадағы күту және алдағы үш күн</translation>
    </message>
    <message>
        <source>wait, h</source>
        <translation>күту, сағ</translation>
    </message>
    <message>
        <source>said to who joined</source>
        <translation>тұрғандарға айтылған болжам</translation>
    </message>
    <message>
        <source>forecast, 8 of 10</source>
        <translation>болжам, 10-нан 8</translation>
    </message>
    <message>
        <source>the middle</source>
        <translation>ортасы</translation>
    </message>
    <message>
        <source>ours, passed</source>
        <translation>біздікі, өтті</translation>
    </message>
    <message>
        <source>ours, still waiting</source>
        <translation>біздікі, әлі тұр</translation>
    </message>
    <message>
        <source>ours, refused or left</source>
        <translation>біздікі, өткізілмеді не кетті</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Тұрды</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Көлік</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Тұрғаны</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>said to who joined {moment}: {hours} (8 of 10)</source>
        <translation>{moment} тұрғанға болжам: {hours} (10-нан 8)</translation>
    </message>
    <message>
        <source>who joins {moment} waits {hours} (8 of 10)</source>
        <translation>{moment} тұрса, {hours} күтеді (10-нан 8)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>қазір</translation>
    </message>
    <message>
        <source>Nothing is known of this crossing yet.
It fills with what drivers say (F2) and with waits of our trucks.</source>
        <translation>Бұл бекет туралы әзірге ештеңе белгісіз.
Дерек жүргізушілер айтқаннан (F2) және өз көліктеріміздің күтуінен жиналады.</translation>
    </message>
    <message>
        <source>queue, km</source>
        <translation>кезек, км</translation>
    </message>
    <message>
        <source>board, trucks</source>
        <translation>табло, көлік</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>өтті</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>өткізілмеді</translation>
    </message>
    <message>
        <source>left</source>
        <translation>кетті</translation>
    </message>
    <message>
        <source>still waiting</source>
        <translation>әлі тұр</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Жолы</translation>
    </message>
    <message>
        <source>as told</source>
        <translation>хабар бойынша</translation>
    </message>
    <message>
        <source>reckoned</source>
        <translation>есеп бойынша</translation>
    </message>
    <message>
        <source>4 of 10</source>
        <translation>10-нан 4</translation>
    </message>
    <message>
        <source>booked hour, lost</source>
        <translation>бронь, күйіп кетті</translation>
    </message>
    <message>
        <source>booked hour</source>
        <translation>бронь уақыты</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Km</source>
        <translation>Км</translation>
    </message>
    <message>
        <source>there by then: {chance}</source>
        <translation>осы уақытта жетеді: {chance}</translation>
    </message>
    <message>
        <source>arrives {range} (8 of 10)</source>
        <translation>келеді {range} (10-нан 8)</translation>
    </message>
    <message>
        <source>passes the border {range} (8 of 10)</source>
        <translation>шекарадан өтеді {range} (10-нан 8)</translation>
    </message>
    <message>
        <source>booking of {moment}, lost</source>
        <translation>{moment} броні, күйіп кетті</translation>
    </message>
    <message>
        <source>booking of {moment}</source>
        <translation>{moment} броні</translation>
    </message>
    <message>
        <source>No road to the destination in the table: nothing to draw it along</source>
        <translation>Түсіретін жерге жол кестеде жоқ: жолды салу мүмкін емес</translation>
    </message>
    <message>
        <source>no forecast: {why}</source>
        <translation>болжам жоқ: {why}</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>мерзімі</translation>
    </message>
    <message>
        <source>Arrival as it was forecast</source>
        <translation>Келу болжамы қалай өзгерді</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>жетті</translation>
    </message>
    <message>
        <source>Said at</source>
        <translation>Қашан айтылды</translation>
    </message>
    <message>
        <source>Arrives (8 of 10)</source>
        <translation>Келеді (10-нан 8)</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Ортасы</translation>
    </message>
    <message>
        <source>said {moment}: arrives {range} (8 of 10)</source>
        <translation>{moment} болжамы: келеді {range} (10-нан 8)</translation>
    </message>
    <message>
        <source>arrived {moment}</source>
        <translation>{moment} жетті</translation>
    </message>
    <message>
        <source>deadline {moment}</source>
        <translation>мерзімі {moment}</translation>
    </message>
    <message>
        <source>no forecast yet: {why}</source>
        <translation>болжам әлі болған жоқ: {why}</translation>
    </message>
    <message>
        <source>nothing is known of free slots here</source>
        <translation>мұндағы бос броньдар туралы дерек жоқ</translation>
    </message>
    <message>
        <source>Free slots by day</source>
        <translation>Күндер бойынша бос броньдар</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
</context>
<context>
    <name>PlotFrame</name>
    <message>
        <source>The same as a table</source>
        <translation>Дәл осы кесте түрінде</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Суретті көшіру</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Суретті сақтау…</translation>
    </message>
    <message>
        <source>Picture saved: {file}</source>
        <translation>Сурет сақталды: {file}</translation>
    </message>
    <message>
        <source>Picture copied: paste it into a message</source>
        <translation>Сурет көшірілді: хабарламаға қойыңыз</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>The address of a source holds a name and a password. Write it without them: settings are shown to everybody and exported.</source>
        <translation>Дереккөз мекенжайында ат пен құпиясөз тұр. Оларсыз жазыңыз: баптауларды бәрі көреді, олар шығарылады.</translation>
    </message>
    <message>
        <source>The file {name} is not as it was attached: the disk may be damaged. Put back a copy of the folder attachments from a backup.</source>
        <translation>{name} файлы тіркелген күйінде емес: диск бүлінген болуы мүмкін. Сақтық көшірмеден attachments қалтасын қайтарыңыз.</translation>
    </message>
    <message>
        <source>{name} is empty, so nothing was attached. Ask for it to be sent again.</source>
        <translation>{name} — бос файл, тіркелмеді. Қайта жіберуін сұраңыз.</translation>
    </message>
    <message>
        <source>{name} is a program, and Kezek starts no programs. Save it to a folder if you know who sent it.</source>
        <translation>{name} — бағдарлама, ал Kezek бағдарлама іске қоспайды. Кімнен екенін білсеңіз, қалтаға сақтаңыз.</translation>
    </message>
    <message>
        <source>The file {name} is no longer in the data folder. Put back a copy of the folder attachments from a backup.</source>
        <translation>{name} файлы деректер қалтасында жоқ. Сақтық көшірмеден attachments қалтасын қайтарыңыз.</translation>
    </message>
    <message>
        <source>{name} is called a picture but is none: perhaps it was not sent to the end. Ask for it again, or keep it as a plain file.</source>
        <translation>{name} сурет деп аталған, бірақ сурет емес: толық жіберілмеген болуы мүмкін. Қайта сұраңыз немесе жай файл ретінде сақтаңыз.</translation>
    </message>
    <message>
        <source>The file {name} has not reached this desk yet. It comes by itself as soon as the desk that attached it and this one both have the server; try again in a minute.</source>
        <translation>{name} файлы бұл орынға әлі жеткен жоқ. Файлды тіркеген орын мен бұл орын серверге қосылған соң ол өзі келеді; бір минуттан кейін қайта ашып көріңіз.</translation>
    </message>
    <message>
        <source>{name} has {megabytes} MB, and an entry takes files of up to {most} MB. Make it smaller, or send a part of it.</source>
        <translation>{name} — {megabytes} МБ, ал жазбаға {most} МБ-қа дейінгі файл тіркеледі. Оны кішірейтіңіз немесе бір бөлігін тіркеңіз.</translation>
    </message>
    <message>
        <source>{file} is damaged or is no file of Kezek: {detail} Ask for it again.</source>
        <translation>{file} бүлінген немесе Kezek файлы емес: {detail} Қайта жіберуін сұраңыз.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Kezek; update Kezek on this computer first.</source>
        <translation>{file} жаңарақ Kezek-пен жазылған; алдымен осы компьютердегі Kezek-ті жаңартыңыз.</translation>
    </message>
    <message>
        <source>Somebody has changed this since: it stays as it is now. Look at it, and put right by hand what is wrong.</source>
        <translation>Бұл содан бері өзгертілген: сол күйінде қалды. Қарап шығып, қатесін қолмен түзетіңіз.</translation>
    </message>
    <message>
        <source>The company has no name yet: type it in Settings, so that the partner knows whose waits these are.</source>
        <translation>Компанияның атауы әлі жоқ: серіктес кімнің тұруы екенін білуі үшін баптауларға жазыңыз.</translation>
    </message>
    <message>
        <source>The database {file} is damaged ({detail}). A copy of {made} may be trusted; put it back: main.py --data “{folder}” restore “{copy}”. The damaged one is kept.</source>
        <translation>{file} дерекқоры зақымданған ({detail}). {made} көшірмесі бүтін, соны қайтарыңыз: main.py --data «{folder}» restore «{copy}». Зақымданғаны сақталады.</translation>
    </message>
    <message>
        <source>The demonstration is not shared; open your own data folder for that.</source>
        <translation>Көрсетілім ортақ болмайды; өз деректер қалтаңызды ашыңыз.</translation>
    </message>
    <message>
        <source>This desk has no server; move in with `share URL` or in Settings, Several desks.</source>
        <translation>Бұл жұмыс орнының сервері жоқ; көшу — `share URL` немесе Баптаулар, Бірнеше жұмыс орны.</translation>
    </message>
    <message>
        <source>No driver called “{name}” is on the road: check the name, add the telephone</source>
        <translation>Рейстегілер арасында «{name}» деген жүргізуші жоқ: атын тексеріп, телефонын жазыңыз</translation>
    </message>
    <message>
        <source>Entry {number} of the journal ({head}) was confirmed, and is not there any more. Look for it in the copies: restore FILE.</source>
        <translation>Журналдың {number}-жазбасы ({head}) расталған еді, енді жоқ. Оны көшірмелерден іздеңіз: restore ФАЙЛ.</translation>
    </message>
    <message>
        <source>{n} trucks ahead cannot be: type from 0 to {most}, or leave it empty.</source>
        <translation>Алда {n} көлік болуы мүмкін емес: 0 мен {most} арасын теріңіз немесе бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>It is not said what came instead: type the new plate or the driver&apos;s name.</source>
        <translation>Неге ауысқаны айтылмаған: жаңа нөмірін немесе жүргізушінің атын теріңіз.</translation>
    </message>
    <message>
        <source>{moment} has not come yet, and what happened is never in the future. Check day and hour; what is still to be done is a reminder.</source>
        <translation>{moment} әлі келген жоқ, ал жазба болған нәрсе туралы болады. Күні мен сағатын тексеріңіз; алда тұрған іс — еске салу.</translation>
    </message>
    <message>
        <source>{km} km to the barrier cannot be: type from 0 to {most}, or leave it empty.</source>
        <translation>Шлагбаумға дейін {km} км болуы мүмкін емес: 0 мен {most} аралығында теріңіз немесе бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>The range begins {earliest} and ends {latest}: it ends before it begins. Exchange the two.</source>
        <translation>Басы {earliest}, соңы {latest}: соңы басынан бұрын тұр. Орындарын ауыстырыңыз.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is no date. Write it as 31.12.2026.</source>
        <translation>{field}: «{text}» күн емес. Былай жазыңыз: 31.12.2026.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is no date and time. Write it as 20.11.2026 18:00.</source>
        <translation>{field}: «{text}» күн мен уақыт емес. Былай жазыңыз: 20.11.2026 18:00.</translation>
    </message>
    <message>
        <source>{field}: “{text}” is no number. Write it with figures.</source>
        <translation>{field}: «{text}» сан емес. Цифрмен жазыңыз.</translation>
    </message>
    <message>
        <source>The folder {folder} lies on another computer ({kind}): records can be lost there. Choose a folder on this computer; several desks are joined in Settings.</source>
        <translation>{folder} қалтасы басқа компьютерде жатыр ({kind}): онда жазбалар жоғалуы мүмкін. Осы компьютердегі қалтаны таңдаңыз; бірнеше жұмыс орны баптауларда қосылады.</translation>
    </message>
    <message>
        <source>The journal does not hold entry {number} as it was printed ({head}): entries were changed or taken out since. Compare the paper with the journal.</source>
        <translation>Журналда {number}-жазба басылғандай ({head}) емес: содан бері жазбалар өзгертілген не алынған. Қағазды журналмен салыстырыңыз.</translation>
    </message>
    <message>
        <source>Entry {number} ({head}) was left behind when a copy was put back. What stood there then is kept among the copies.</source>
        <translation>{number}-жазба ({head}) бұрынғы дерекқорда қалды: кейін көшірме қайтарылған. Бұрынғысы көшірмелер арасында жатыр.</translation>
    </message>
    <message>
        <source>“{text}” is no line of the journal. Write it as on the paper: 1a2b-3c4d · 1532.</source>
        <translation>«{text}» — журнал жолы емес. Қағаздағыдай жазыңыз: 1a2b-3c4d · 1532.</translation>
    </message>
    <message>
        <source>The import was taken back, except what was changed since ({n}): {names}. Put those right by hand.</source>
        <translation>Жүктеу болдырылмады, содан бері өзгертілгендерден басқасы ({n}): {names}. Оларды қолмен түзетіңіз.</translation>
    </message>
    <message>
        <source>The name is missing. Fill it in.</source>
        <translation>Аты немесе нөмірі жазылмаған. Толтырыңыз.</translation>
    </message>
    <message>
        <source>There is no question {number}. Choose one of those shown.</source>
        <translation>«{number}» сұрағы жоқ. Көрсетілгендерден таңдаңыз.</translation>
    </message>
    <message>
        <source>This trip has no refusal. Record the refusal first (F2).</source>
        <translation>Бұл рейсте өткізілмеу жазбасы жоқ. Алдымен оны жазыңыз (F2).</translation>
    </message>
    <message>
        <source>There is no note to keep: type what is to be remembered.</source>
        <translation>Ескертпе бос: нені есте сақтау керегін жазыңыз.</translation>
    </message>
    <message>
        <source>{plate}: what this corrects was never written; it is written down as told now</source>
        <translation>{plate}: түзететін жазба жоқ; жаңасы болып жазылады</translation>
    </message>
    <message>
        <source>Nothing to write down. Type what was heard, for example: note 417 queue syrym 13km</source>
        <translation>Жазатын ештеңе жоқ. Жүргізуші не айтқанын жазыңыз, мысалы: note 417 кезек сырым 13км</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Type digits only, for example 12.5, or leave the field empty.</source>
        <translation>«{text}» — сан емес. Тек сан теріңіз, мысалы 12,5, немесе өрісті бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>“{text}”: trucks are counted whole. Type a number without a fraction.</source>
        <translation>«{text}»: көлік бүтін санмен саналады. Бөлшексіз сан теріңіз.</translation>
    </message>
    <message>
        <source>write them once more</source>
        <translation>қайта жазу</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>барлығы</translation>
    </message>
    <message>
        <source>works again, open again</source>
        <translation>қайта жұмыс істеп тұр, ашық</translation>
    </message>
    <message>
        <source>The paper is issued on {issued} and valid until {until}, which is earlier. Correct one of the days.</source>
        <translation>Құжат {issued} берілген, ал {until} дейін жарамды, бұл одан ерте. Күннің бірін түзетіңіз.</translation>
    </message>
    <message>
        <source>{plate} is home, but nobody has told when it passed the border: write it down if you know</source>
        <translation>{plate} үйде, бірақ шекарадан қашан өткені жазылмаған: белгілі болса, жазыңыз</translation>
    </message>
    <message>
        <source>The picture could not be written to {file}. Choose another folder.</source>
        <translation>Суретті {file} ішіне жазу мүмкін болмады. Басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>Write why it left.</source>
        <translation>Неге шығарғанын жазыңыз.</translation>
    </message>
    <message>
        <source>{file}, row {row}: “{value}” cannot be replayed. Put the cell right and run it again.</source>
        <translation>{file}, {row}-жол: «{value}» болжамды тексеруге жарамайды. Ұяшықты түзетіп, қайта іске қосыңыз.</translation>
    </message>
    <message>
        <source>{file} has no column {column}. Add it, named so in the first row.</source>
        <translation>{file} файлында {column} бағаны жоқ. Бірінші жолға осындай атпен қосыңыз.</translation>
    </message>
    <message>
        <source>Forecasts cannot be given every {hours} hours. Write a number above 0.</source>
        <translation>Болжамды әр {hours} сағат сайын беруге болмайды. 0-ден үлкен сан жазыңыз.</translation>
    </message>
    <message>
        <source>{file}, row {row}: left_at is before joined_at. Put the times right and run it again.</source>
        <translation>{file}, {row}-жол: left_at joined_at-тан бұрын. Уақытты түзетіп, қайта іске қосыңыз.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8. Save it as CSV in UTF-8.</source>
        <translation>{file} UTF-8 кодтауында емес. Оны UTF-8 CSV етіп сақтаңыз.</translation>
    </message>
    <message>
        <source>Rows of other desks that do not fit here: {rows}. All others were taken; these are tried again at each start. Install the newest Kezek on every desk.</source>
        <translation>Басқа жұмыс орындарының осында сыймайтын жолдары: {rows}. Қалғандары қабылданды; бұлар әр іске қосқанда қайта байқалады. Барлық жұмыс орнына Kezek-тің соңғы нұсқасын орнатыңыз.</translation>
    </message>
    <message>
        <source>Rows that the server did not take: {rows}. They are kept here and tried again at each start.</source>
        <translation>Сервер қабылдамаған жолдар: {rows}. Олар осында сақталады, әр іске қосқанда қайта байқалады.</translation>
    </message>
    <message>
        <source>Rows that the server has not been given yet: {rows}. They go as soon as it answers.</source>
        <translation>Серверге әлі берілмеген жолдар: {rows}. Ол жауап берген бойда кетеді.</translation>
    </message>
    <message>
        <source>“{rule}” begins on {begins} and ends on {ends}, which is earlier. Correct one of the days.</source>
        <translation>«{rule}» ережесі {begins} басталып, одан ерте, {ends} аяқталады. Күннің бірін түзетіңіз.</translation>
    </message>
    <message>
        <source>{days} days ahead cannot be. Write 0 or more.</source>
        <translation>{days} күн мерзім болмайды. 0 не одан көп жазыңыз.</translation>
    </message>
    <message>
        <source>The rule has no name. Write what it asks for.</source>
        <translation>Ереженің атауы жоқ. Не талап ететінін жазыңыз.</translation>
    </message>
    <message>
        <source>“{rule}” asks for a paper, but names none. Choose which.</source>
        <translation>«{rule}» ережесі құжат талап етеді, бірақ қайсысы екені жоқ. Таңдаңыз.</translation>
    </message>
    <message>
        <source>The second place for copies {place} is not there: plug it in. The copy on this computer is made.</source>
        <translation>Көшірменің екінші орны {place} жоқ: оны қосыңыз. Осы компьютердегі көшірме жасалды.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a server; write postgresql://user@computer/database.</source>
        <translation>«{address}» — сервер мекенжайы емес; postgresql://аты@компьютер/база деп жазыңыз.</translation>
    </message>
    <message>
        <source>The server {server} is busy; the desk tries again by itself.</source>
        <translation>{server} сервері бос емес; бағдарлама өзі қайта байқап көреді.</translation>
    </message>
    <message>
        <source>The server {server} does not prove that it is the right one: {detail} Ask its keeper for the certificate and add ?sslrootcert=FILE to the address.</source>
        <translation>{server} сервері өзін растамады: {detail} Иесінен сертификат алып, мекенжайға ?sslrootcert=ФАЙЛ қосыңыз.</translation>
    </message>
    <message>
        <source>The server {server} could not be copied: {detail}. Let whoever keeps it copy it with pg_dump -Fc; the data at this desk are copied as always.</source>
        <translation>{server} серверінің көшірмесін жасау мүмкін болмады: {detail}. Сервер иесінен pg_dump -Fc арқылы көшірме жасауды сұраңыз; осы орынның деректері әдеттегідей көшіріледі.</translation>
    </message>
    <message>
        <source>The disk of the server {server} is full; nothing is lost, entries wait here. Tell its keeper to make room.</source>
        <translation>{server} серверінің дискісі толған; ештеңе жоғалған жоқ, жазбалар осында күтеді. Иесіне орын босатсын деңіз.</translation>
    </message>
    <message>
        <source>The server {server} answered with an error: {detail} Entries wait here; show this to its keeper.</source>
        <translation>{server} сервері қатемен жауап берді: {detail} Жазбалар осында күтеді; мұны иесіне көрсетіңіз.</translation>
    </message>
    <message>
        <source>The data on {server} belong to a newer Kezek ({version}); this desk goes on alone. Update Kezek on this computer.</source>
        <translation>{server} серверіндегі деректер жаңарақ Kezek-тікі ({version}); бұл жұмыс орны жеке жұмыс істейді. Осы компьютердегі Kezek-ті жаңартыңыз.</translation>
    </message>
    <message>
        <source>There is no such database on {server}; ask its keeper to create it.</source>
        <translation>{server} серверінде ондай база жоқ; иесінен құруын сұраңыз.</translation>
    </message>
    <message>
        <source>The server {server} does not take this password; ask its keeper and type it again in Settings.</source>
        <translation>{server} сервері бұл құпиясөзді қабылдамайды; иесінен сұрап, баптауларда қайта енгізіңіз.</translation>
    </message>
    <message>
        <source>The server {server} takes no entries just now; they wait here. Tell its keeper.</source>
        <translation>{server} сервері қазір жазба қабылдамайды; олар осында күтеді. Иесіне айтыңыз.</translation>
    </message>
    <message>
        <source>The server {server} does not let this user in from this computer; its keeper must allow it (pg_hba.conf).</source>
        <translation>{server} сервері бұл пайдаланушыны осы компьютерден кіргізбейді; иесі рұқсат беруі керек (pg_hba.conf).</translation>
    </message>
    <message>
        <source>This user may not create tables on {server}; its keeper must make it the owner of the database.</source>
        <translation>Бұл пайдаланушыға {server} серверінде кесте құруға болмайды; иесі оны базаның иесі етуі керек.</translation>
    </message>
    <message>
        <source>PostgreSQL on {server} is version {version}; Kezek needs {oldest} or later. Ask its keeper to update it.</source>
        <translation>{server} серверінде PostgreSQL {version}; {oldest} немесе жаңасы керек. Иесінен жаңартуын сұраңыз.</translation>
    </message>
    <message>
        <source>The server {server} does not answer; the desk goes on alone and tries again by itself.</source>
        <translation>{server} сервері жауап бермейді; бағдарлама өзі жұмыс істей береді және қайта байқап көреді.</translation>
    </message>
    <message>
        <source>Several trucks fit {trip}: name the trip, {refs}.</source>
        <translation>{trip} бірнеше көлікке сәйкес: рейсті көрсетіңіз, {refs}.</translation>
    </message>
    <message>
        <source>This desk and the server differ (here/there): {tables}. Let the exchange come to its end, then check again.</source>
        <translation>Жұмыс орны мен сервердің айырмасы (осында/онда): {tables}. Алмасу біткенше күтіп, қайта тексеріңіз.</translation>
    </message>
    <message>
        <source>written already</source>
        <translation>жазылып қойған</translation>
    </message>
    <message>
        <source>Nothing about a truck or a post</source>
        <translation>Көлік те, бекет те айтылмаған</translation>
    </message>
    <message>
        <source>Your own message: it is no word from the driver</source>
        <translation>Өзіңіздің хабарыңыз, жүргізушінікі емес</translation>
    </message>
    <message>
        <source>A question: nothing is written</source>
        <translation>Бұл сұрақ: ештеңе жазылмайды</translation>
    </message>
    <message>
        <source>The next step has no words. Say what is to be done.</source>
        <translation>Не істейтініміз жазылмаған. Келесі қадамды жазыңыз.</translation>
    </message>
    <message>
        <source>This text is too long for one entry (at most {most} letters). Write it down in parts.</source>
        <translation>Мәтін бір жазба үшін тым ұзын ({most} таңбадан аспасын). Бөліп жазыңыз.</translation>
    </message>
    <message>
        <source>Lines of this chat that stand written already: {count}. They are left out.</source>
        <translation>Бұл чаттан жазылып қойған жолдар: {count}. Олар алынбайды.</translation>
    </message>
    <message>
        <source>No customer is called “{name}”. Names stand in Fleet, Customers.</source>
        <translation>«{name}» деген клиент жоқ. Атаулары «Клиенттер» тізімінде.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of paper. Use one of: {known}.</source>
        <translation>«{value}» құжат түрі белгісіз. Мүмкін: {known}.</translation>
    </message>
    <message>
        <source>No driver “{name}” in the register. Write the name as it stands there.</source>
        <translation>«{name}» деген жүргізуші тізімде жоқ. Атын тізімдегідей жазыңыз.</translation>
    </message>
    <message>
        <source>“{value}” is no kind of expense. Use one of: advance, fuel, booking, parking, fine, other.</source>
        <translation>«{value}» шығын түрі белгісіз. Мүмкін: іссапар, жанармай, брондау, тұрақ, айыппұл, басқа.</translation>
    </message>
    <message>
        <source>Which order?</source>
        <translation>Қай өтінім?</translation>
    </message>
    <message>
        <source>Which way?</source>
        <translation>Қай бағытқа?</translation>
    </message>
    <message>
        <source>“{value}” is no code of goods. It has two to ten digits, like 8542.31.</source>
        <translation>«{value}» СЭҚ ТН коды емес. Онда екіден онға дейін цифр болады, мысалы 8542.31.</translation>
    </message>
    <message>
        <source>{plate} is in the queue already, since {since}</source>
        <translation>{plate} {since} бері кезекте тұр</translation>
    </message>
    <message>
        <source>{km} km: to the barrier, or a place on the road?</source>
        <translation>{km} км: шлагбаумға дейін бе, әлде жолдағы орын ба?</translation>
    </message>
    <message>
        <source>Nobody has told that {plate} passed the border. If it has, write that down, too; if not, check the line.</source>
        <translation>{plate} шекарадан өтті деп ешкім айтқан жоқ. Өтсе, оны да жазыңыз; өтпесе, жолды тексеріңіз.</translation>
    </message>
    <message>
        <source>It was {held}, not {typed}</source>
        <translation>{typed} емес, {held} болған</translation>
    </message>
    <message>
        <source>Which date is it?</source>
        <translation>Бұл қай күн?</translation>
    </message>
    <message>
        <source>The hour in the line goes with another entry; this one of {plate} is taken as of now.</source>
        <translation>Жолдағы сағат басқа жазбаға жатқызылды; {plate} бойынша мынау қазіргі уақытпен жазылды.</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Не болды?</translation>
    </message>
    <message>
        <source>How many km are left?</source>
        <translation>Неше км қалды?</translation>
    </message>
    <message>
        <source>{number}: what is it?</source>
        <translation>{number} — бұл не?</translation>
    </message>
    <message>
        <source>Not understood: {words}. Kept as a note.</source>
        <translation>Түсініксіз: {words}. Жазба болып қалады.</translation>
    </message>
    <message>
        <source>That was {days} days ago</source>
        <translation>Бұл {days} күн бұрын болған</translation>
    </message>
    <message>
        <source>{plate} has no open trip: kept as a note</source>
        <translation>{plate} көлігінің ашық рейсі жоқ: жазба болып қалды</translation>
    </message>
    <message>
        <source>“{answer}” is not one of the choices. Choose one of those shown.</source>
        <translation>«{answer}» — мұндай нұсқа жоқ. Көрсетілгендерден таңдаңыз.</translation>
    </message>
    <message>
        <source>Later news of {plate} is known, of {known}: this is written as older than that.</source>
        <translation>{plate} туралы бұдан кейінгі хабар бар, {known}: бұл одан ескі болып жазылады.</translation>
    </message>
    <message>
        <source>{km} km to the barrier</source>
        <translation>шлагбаумға дейін {km} км</translation>
    </message>
    <message>
        <source>on the {day}th</source>
        <translation>{day} күні</translation>
    </message>
    <message>
        <source>leave as it is</source>
        <translation>қалдыру</translation>
    </message>
    <message>
        <source>{km} km</source>
        <translation>{km} км</translation>
    </message>
    <message>
        <source>keep as a note</source>
        <translation>жазба етіп қалдыру</translation>
    </message>
    <message>
        <source>km {km} of the road</source>
        <translation>жолдың {km}-км</translation>
    </message>
    <message>
        <source>change</source>
        <translation>ауыстыру</translation>
    </message>
    <message>
        <source>{clock}</source>
        <translation>{clock}</translation>
    </message>
    <message>
        <source>{vehicles} trucks ahead</source>
        <translation>алда {vehicles} көлік</translation>
    </message>
    <message>
        <source>DOPP and booking name {plate}</source>
        <translation>ДОПП пен бронь {plate} атына</translation>
    </message>
    <message>
        <source>“{typed}” read as “{meant}”</source>
        <translation>«{typed}» «{meant}» деп оқылды</translation>
    </message>
    <message>
        <source>File: attach it yourself</source>
        <translation>Файлды өзіңіз тіркеңіз</translation>
    </message>
    <message>
        <source>Picture: attach it yourself</source>
        <translation>Суретті өзіңіз тіркеңіз</translation>
    </message>
    <message>
        <source>No words in it</source>
        <translation>Сөзі жоқ</translation>
    </message>
    <message>
        <source>Not a message</source>
        <translation>Қызметтік жол</translation>
    </message>
    <message>
        <source>Video: attach it yourself</source>
        <translation>Бейнені өзіңіз тіркеңіз</translation>
    </message>
    <message>
        <source>Voice message: listen to it and type what is said; the file can be attached to the entry</source>
        <translation>Дауыстық хабар: тыңдап, жазыңыз; файлды жазбаға тіркеуге болады</translation>
    </message>
    <message>
        <source>Change the crossing of the trip?</source>
        <translation>Бекетті ауыстыру керек пе?</translation>
    </message>
    <message>
        <source>By its journal {plate} is there already, or further: check the line.</source>
        <translation>Журнал бойынша {plate} сонда немесе одан әрі кеткен: жолды тексеріңіз.</translation>
    </message>
    <message>
        <source>No truck “{typed}”. Did you mean:</source>
        <translation>«{typed}» көлігі жоқ. Мүмкін:</translation>
    </message>
    <message>
        <source>“{answer}” was not understood. Type an hour (15:30), a number, a plate or a code, whichever is asked for.</source>
        <translation>«{answer}» түсініксіз. Сұралғанын жазыңыз: сағат (15:30), сан, нөмір не код.</translation>
    </message>
    <message>
        <source>Which crossing?</source>
        <translation>Қай бекет?</translation>
    </message>
    <message>
        <source>At what hour?</source>
        <translation>Сағат нешеде?</translation>
    </message>
    <message>
        <source>How many km?</source>
        <translation>Неше км?</translation>
    </message>
    <message>
        <source>What is the reason?</source>
        <translation>Себебі не?</translation>
    </message>
    <message>
        <source>On which side?</source>
        <translation>Қай жақта?</translation>
    </message>
    <message>
        <source>“{typed}”: which truck?</source>
        <translation>«{typed}»: қай көлік?</translation>
    </message>
    <message>
        <source>The board asked for {crossing} showed other checkpoints; their rows were left out.</source>
        <translation>{crossing} бойынша сұралған табло басқа пункттерді көрсетті; олардың жолдары есепке алынбады.</translation>
    </message>
    <message>
        <source>{crossing} has another number on the site ({theirs}) than in our table ({ours}); the site&apos;s was used.</source>
        <translation>{crossing} сайтта біздің кестедегіден ({ours}) басқа нөмірмен ({theirs}) тұр; сайттағы нөмір алынды.</translation>
    </message>
    <message>
        <source>{crossing} is followed, but its number on the site is not known: no board and no lag for it.</source>
        <translation>{crossing} бақыланады, бірақ сайттағы нөмірі белгісіз: ол бойынша табло да, кешігу де жоқ.</translation>
    </message>
    <message>
        <source>&quot;{url}&quot; is no address of a site. Write it as https://cgr.qoldau.kz.</source>
        <translation>«{url}» сайт мекенжайы емес. Былай жазыңыз: https://cgr.qoldau.kz.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted, so nothing was read. Check the computer&apos;s clock and antivirus; if the fault is the site&apos;s, save the page in a browser and open it from a file.</source>
        <translation>{host} сертификаты сенімсіз, сондықтан ештеңе оқылмады. Компьютер сағаты мен антивирусты тексеріңіз; қате сайтта болса, бетті браузерде сақтап, файлдан ашыңыз.</translation>
    </message>
    <message>
        <source>{host} has a fault of its own (code {status}). Try again later.</source>
        <translation>{host} жағында ақау бар (код {status}). Кейінірек қайталаңыз.</translation>
    </message>
    <message>
        <source>What {host} sent cannot be unpacked. Nothing of it was stored; try again later.</source>
        <translation>{host} жіберген дерек ашылмайды. Ештеңе жазылған жоқ; кейінірек қайталаңыз.</translation>
    </message>
    <message>
        <source>{host} sends on to {to}; Kezek does not follow it there. Check the address in the settings, and whether the network asks you to sign in.</source>
        <translation>{host} сұрауды {to} мекенжайына бағыттайды; Kezek ол жаққа бармайды. Баптаулардағы мекенжайды және желі кіруді талап етпейтінін тексеріңіз.</translation>
    </message>
    <message>
        <source>{host} refused (code {status}). It answers only to addresses in Kazakhstan and not too often: wait a quarter of an hour, switch off a VPN, or save the page in a browser and open it from a file.</source>
        <translation>{host} жауап беруден бас тартты (код {status}). Сайт тек Қазақстандағы мекенжайларға және тым жиі емес жауап береді: ширек сағат күтіңіз, VPN-ді өшіріңіз немесе бетті браузерде сақтап, файлдан ашыңыз.</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} s. Try again later; the last readings stay, with their age.</source>
        <translation>{host} {seconds} с ішінде жауап бермеді. Кейінірек қайталаңыз; бұрынғы деректер уақыты көрсетіліп сақталады.</translation>
    </message>
    <message>
        <source>{host} sent more than {megabytes} MB, which is no page of the queue. Nothing of it was stored; try again later.</source>
        <translation>{host} {megabytes} МБ-тан көп дерек жіберді: бұл кезек беті емес. Одан ештеңе жазылған жоқ; кейінірек қайталаңыз.</translation>
    </message>
    <message>
        <source>{host} cannot be reached. Check the connection; the last readings stay, with their age.</source>
        <translation>{host} қолжетімсіз. Байланысты тексеріңіз; бұрынғы деректер уақыты көрсетіліп сақталады.</translation>
    </message>
    <message>
        <source>How far {crossing} is behind its slots is not known ({reason}).</source>
        <translation>{crossing} өз брондарынан қанша қалып жатқаны белгісіз ({reason}).</translation>
    </message>
    <message>
        <source>the register was not understood</source>
        <translation>тізілім түсініксіз</translation>
    </message>
    <message>
        <source>the register shows other checkpoints or days</source>
        <translation>тізілім басқа пункттерді немесе күндерді көрсетеді</translation>
    </message>
    <message>
        <source>the register shows the same page for every number</source>
        <translation>тізілім бір бетті қайталайды</translation>
    </message>
    <message>
        <source>it would take too many requests</source>
        <translation>тым көп сұраныс қажет болар еді</translation>
    </message>
    <message>
        <source>pages of the register are missing</source>
        <translation>тізілімнің беттері жетіспейді</translation>
    </message>
    <message>
        <source>the register is not sorted by slot</source>
        <translation>тізілім бронь уақыты бойынша реттелмеген</translation>
    </message>
    <message>
        <source>nothing passed of a whole week&apos;s slots</source>
        <translation>бір аптадағы брондардан ешкім өтпеген</translation>
    </message>
    <message>
        <source>Page not understood: {page} ({what}: {detail}). Nothing of it was stored. The site may have changed; tell whoever looks after Kezek, and rely on drivers&apos; calls meanwhile.</source>
        <translation>Бет түсініксіз: {page} ({what}: {detail}). Одан ештеңе жазылған жоқ. Сайт өзгерген сияқты: Kezek-ті жүргізетін адамға хабарлаңыз, әзірге жүргізушілердің қоңырауына сүйеніңіз.</translation>
    </message>
    <message>
        <source>not the Russian page</source>
        <translation>бет орыс тілінде емес</translation>
    </message>
    <message>
        <source>the page is built quite differently</source>
        <translation>бет мүлде басқаша құрылған</translation>
    </message>
    <message>
        <source>a notice of maintenance instead of the page</source>
        <translation>бет орнына техникалық жұмыстар туралы хабарландыру</translation>
    </message>
    <message>
        <source>the page broke off before its end</source>
        <translation>бет соңына дейін жетпей үзілген</translation>
    </message>
    <message>
        <source>it does not say as of when it is</source>
        <translation>деректердің қай уақытқа екені («Актуально на») көрсетілмеген</translation>
    </message>
    <message>
        <source>its rows were not found</source>
        <translation>жолдары табылмады</translation>
    </message>
    <message>
        <source>its table or the heads of its columns were not found</source>
        <translation>кесте немесе оның тақырыптары табылмады</translation>
    </message>
    <message>
        <source>the number of records was not found</source>
        <translation>жазбалар саны («Всего записей») табылмады</translation>
    </message>
    <message>
        <source>another page than one of the five Kezek reads</source>
        <translation>бұл Kezek оқитын бес беттің бірі емес</translation>
    </message>
    <message>
        <source>a row that cannot be read</source>
        <translation>жол оқылмайды</translation>
    </message>
    <message>
        <source>a checkpoint stands on it twice</source>
        <translation>өткізу пункті екі рет көрсетілген</translation>
    </message>
    <message>
        <source>it shows several checkpoints, so its total is nobody&apos;s; choose one checkpoint on the site and save the page again</source>
        <translation>онда бірнеше өткізу пункті бар, жалпы сан ешқайсысына тиесілі емес; сайтта бір пунктті таңдап, бетті қайта сақтаңыз</translation>
    </message>
    <message>
        <source>a day that cannot be read, or is out of order</source>
        <translation>күн оқылмайды немесе ретімен тұрған жоқ</translation>
    </message>
    <message>
        <source>a checkpoint does not have its 31 days</source>
        <translation>өткізу пунктінде 31 күн жоқ</translation>
    </message>
    <message>
        <source>The visit ended early after {requests} requests ({reason}); what was read by then was taken.</source>
        <translation>Сұрау {requests} сұраныстан кейін мерзімінен бұрын аяқталды ({reason}); оған дейін оқылғаны қабылданды.</translation>
    </message>
    <message>
        <source>the most requests of one visit</source>
        <translation>бір реттегі сұраныстың шегі</translation>
    </message>
    <message>
        <source>stopped by hand</source>
        <translation>қолмен тоқтатылды</translation>
    </message>
    <message>
        <source>out of time</source>
        <translation>уақыты бітті</translation>
    </message>
    <message>
        <source>Something must still be chosen before this is written down.</source>
        <translation>Алдымен таңдау керек: онсыз жазба жасалмайды.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it like 2026-11-20.</source>
        <translation>«{text}» — күн емес. Былай жазыңыз: 2026-11-20.</translation>
    </message>
    <message>
        <source>The demonstration asks nobody: its trucks are invented. Open your own desk to fetch.</source>
        <translation>Көрсетілім ешкімнен сұрамайды: көліктері ойдан шығарылған. Сұрату үшін Kezek-ті өз деректеріңізбен ашыңыз.</translation>
    </message>
    <message>
        <source>{file} is not there or cannot be read. Check the name and the rights.</source>
        <translation>{file} файлы жоқ немесе оқылмайды. Аты мен рұқсатын тексеріңіз.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({why}). Choose another folder or close the file.</source>
        <translation>{file} файлын жазу мүмкін емес ({why}). Басқа қалта таңдаңыз немесе файлды жабыңыз.</translation>
    </message>
    <message>
        <source>{file} is too large ({megabytes} MB). A saved page is smaller.</source>
        <translation>{file} файлы тым үлкен ({megabytes} МБ). Сақталған бет кішірек болады.</translation>
    </message>
    <message>
        <source>“{text}” is not a moment. Write it like 2026-11-20T14:20+05:00.</source>
        <translation>«{text}» — күн мен уақыт емес. Былай жазыңыз: 2026-11-20T14:20+05:00.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Use the calls of the command line (--help), or “demo --out FOLDER”.</source>
        <translation>Терезе ашатын экран жоқ. Пәрмендерді (--help) немесе «demo --out ҚАЛТА» пайдаланыңыз.</translation>
    </message>
    <message>
        <source>{plate} is past its border: there is nothing to choose between.</source>
        <translation>{plate} шекарадан өтіп кеткен: таңдайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>The file {file} of resources/data cannot be read ({why}). Put it right or put the shipped one back.</source>
        <translation>resources/data ішіндегі {file} файлы оқылмайды ({why}). Түзетіңіз немесе бастапқысын қайтарыңыз.</translation>
    </message>
    <message>
        <source>Something went wrong that should not ({why}). Nothing more was done; try again. A report of it: Settings, Log of the program.</source>
        <translation>Күтпеген қате шықты ({why}). Одан басқа ештеңе істелген жоқ, қайталап көріңіз. Ол туралы есеп: Баптаулар, «Бағдарлама журналы».</translation>
    </message>
    <message>
        <source>This alert is no longer there. Refresh and look again.</source>
        <translation>Мұндай ескерту енді жоқ. Жаңартып, қайта қараңыз.</translation>
    </message>
    <message>
        <source>No crossing is called {crossing}. See the list of crossings in the settings.</source>
        <translation>{crossing} деген бекет жоқ. Бекеттер тізімі баптауларда.</translation>
    </message>
    <message>
        <source>This entry is no longer there. Refresh and try again.</source>
        <translation>Мұндай жазба жоқ. Жаңартып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>A report is written as .pdf, .xlsx, .html or .txt, not {suffix}.</source>
        <translation>Мәлімет .pdf, .xlsx, .html немесе .txt түрінде жазылады, {suffix} емес.</translation>
    </message>
    <message>
        <source>No source is called {source}. Known: {known}.</source>
        <translation>{source} деген дереккөз жоқ. Бары: {known}.</translation>
    </message>
    <message>
        <source>There is no trip {trip} on this desk. Look at the list of trips.</source>
        <translation>{trip} рейсі мұнда жоқ. Рейстер тізімін қараңыз.</translation>
    </message>
    <message>
        <source>This call is not understood ({why}). See --help.</source>
        <translation>Бұйрық түсініксіз ({why}). Анықтама: --help.</translation>
    </message>
    <message>
        <source>{column}: “{value}” may be {candidates}. Write the code of the crossing.</source>
        <translation>{column}: «{value}» мынау болуы мүмкін: {candidates}. Бекет кодын жазыңыз.</translation>
    </message>
    <message>
        <source>{column}: “{value}” may be {candidates}. Add the telephone.</source>
        <translation>{column}: «{value}» мынау болуы мүмкін: {candidates}. Телефонын қосыңыз.</translation>
    </message>
    <message>
        <source>{column}: “{value}” can be read in two ways. Write 21000 or 21.0.</source>
        <translation>{column}: «{value}» екі түрлі түсініледі. 21000 немесе 21,0 деп жазыңыз.</translation>
    </message>
    <message>
        <source>{column}: “{value}” may be {candidates}. Write the whole plate.</source>
        <translation>{column}: «{value}» мынау болуы мүмкін: {candidates}. Нөмірін толық жазыңыз.</translation>
    </message>
    <message>
        <source>{column}: “{value}” is not a number. Write digits only.</source>
        <translation>{column}: «{value}» — сан емес. Тек цифр жазыңыз.</translation>
    </message>
    <message>
        <source>{column}: “{value}” is no plate. Write it like 417 AK 07.</source>
        <translation>{column}: «{value}» — көлік нөмірі емес. Былай жазыңыз: 417 AK 07.</translation>
    </message>
    <message>
        <source>{column}: the unit of “{value}” does not fit. See the units in the template.</source>
        <translation>{column}: «{value}» бірлігі сай келмейді. Бірліктер үлгіде көрсетілген.</translation>
    </message>
    <message>
        <source>{column}: “{value}” is neither yes nor no. Write yes or no.</source>
        <translation>{column}: «{value}» — иә де, жоқ та емес. Иә немесе жоқ деп жазыңыз.</translation>
    </message>
    <message>
        <source>The workbook {file} is damaged. Open it in Excel, save it anew and try again.</source>
        <translation>{file} кітабы бүлінген. Оны Excel-де ашып, қайта сақтаңыз да, қайталаңыз.</translation>
    </message>
    <message>
        <source>{file} is empty. Choose the file that holds the table.</source>
        <translation>{file} файлы бос. Кестесі бар файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>{file} would unpack to far more than a table holds; it was not opened. Save the table anew.</source>
        <translation>{file} файлы ашылғанда кестеге тым үлкен, ол ашылмады. Кестені қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a file in it.</source>
        <translation>{file} — қалта. Ішінен файл таңдаңыз.</translation>
    </message>
    <message>
        <source>{file} is locked with a password. Save it without one.</source>
        <translation>{file} файлы құпиясөзбен жабылған. Құпиясөзсіз сақтаңыз.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({why}). Close it in Excel and check the rights.</source>
        <translation>{file} файлы оқылмайды ({why}). Оны Excel-де жабыңыз да, рұқсатын тексеріңіз.</translation>
    </message>
    <message>
        <source>{file} is neither an Excel workbook nor a CSV table. Save the table as .xlsx or .csv.</source>
        <translation>{file} — Excel кітабы да, CSV кестесі де емес. Кестені .xlsx немесе .csv етіп сақтаңыз.</translation>
    </message>
    <message>
        <source>{column}: “{value}” does not exist in the calendar or on the clock. Put it right.</source>
        <translation>{column}: «{value}» — мұндай күн немесе уақыт жоқ. Түзетіңіз.</translation>
    </message>
    <message>
        <source>{column}: {value} cannot be: it must lie between {low} and {high}. Put it right.</source>
        <translation>{column}: {value} болуы мүмкін емес, {low} мен {high} арасында болуы керек. Түзетіңіз.</translation>
    </message>
    <message>
        <source>{column} contradicts the time of the event. Put one of them right.</source>
        <translation>{column} оқиға уақытына қайшы. Біреуін түзетіңіз.</translation>
    </message>
    <message>
        <source>{column} is empty. Fill it in.</source>
        <translation>Толтырылмаған: {column}. Толтырыңыз.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” lacks the column {column}. Add it, with the heading of the template.</source>
        <translation>«{sheet}» парағында {column} бағаны жоқ. Оны үлгідегі тақырыппен қосыңыз.</translation>
    </message>
    <message>
        <source>{file} is in the old Excel format. Save it as .xlsx.</source>
        <translation>{file} файлы Excel-дің ескі пішімінде. Оны .xlsx етіп сақтаңыз.</translation>
    </message>
    <message>
        <source>{column}: “{value}” names several crossings. Leave one.</source>
        <translation>{column}: «{value}» ішінде бірнеше бекет бар. Біреуін қалдырыңыз.</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB. Split the table.</source>
        <translation>{file} файлы {megabytes} МБ-тан үлкен. Кестені бөліңіз.</translation>
    </message>
    <message>
        <source>{column}: “{value}” can be read in two ways. Write day and hour like 20.11.2026 8:05.</source>
        <translation>{column}: «{value}» екі түрлі түсініледі. Күні мен сағатын жазыңыз: 20.11.2026 8:05.</translation>
    </message>
    <message>
        <source>{column}: “{value}” has no day. Write it like 20.11 8:05.</source>
        <translation>{column}: «{value}» — күні жоқ. Күнімен жазыңыз: 20.11 8:05.</translation>
    </message>
    <message>
        <source>{column}: “{value}” is no date or time. Write it like 20.11.2026 8:05.</source>
        <translation>{column}: «{value}» — күн де, уақыт та емес. Былай жазыңыз: 20.11.2026 8:05.</translation>
    </message>
    <message>
        <source>{file} spans more than {most} rows. Delete empty rows far below, or split the table.</source>
        <translation>{file} файлында {most} жолдан көп. Төмендегі бос жолдарды жойыңыз немесе кестені бөліңіз.</translation>
    </message>
    <message>
        <source>{column}: no truck fits “{value}”. Write the whole plate.</source>
        <translation>{column}: «{value}» көлігі жоқ. Нөмірін толық жазыңыз.</translation>
    </message>
    <message>
        <source>{column}: “{value}” is no direction. Write out or in.</source>
        <translation>{column}: «{value}» — бағыт емес. Шығу немесе кіру деп жазыңыз.</translation>
    </message>
    <message>
        <source>{column}: “{value}” is no kind of event. Choose one from the list of the template.</source>
        <translation>{column}: «{value}» оқиғасы жоқ. Үлгідегі тізімнен таңдаңыз.</translation>
    </message>
    <message>
        <source>{column}: “{value}” is nothing that is observed of a crossing. Choose from the list of the template.</source>
        <translation>{column}: «{value}» көрсеткіші жоқ. Үлгідегі тізімнен таңдаңыз.</translation>
    </message>
    <message>
        <source>No table of Kezek is called “{sheet}”. Name the sheet as in the template.</source>
        <translation>Кезекте «{sheet}» деген кесте жоқ. Парақты үлгідегідей атаңыз.</translation>
    </message>
    <message>
        <source>{column}: “{value}” is no side of the border. Choose one from the list of the template.</source>
        <translation>{column}: «{value}» — шекара жағы емес. Үлгідегі тізімнен таңдаңыз.</translation>
    </message>
    <message>
        <source>Write how much was spent.</source>
        <translation>Соманы жазыңыз.</translation>
    </message>
    <message>
        <source>The amount {amount} must be more than nothing. What was given back is an entry less, not a sum below zero.</source>
        <translation>{amount} сомасы нөлден көп болуы керек. Қайтарылған ақша — алынған жазба, минус сома емес.</translation>
    </message>
    <message>
        <source>“{amount}” is no amount. Write a number such as 1500 or 1500,50.</source>
        <translation>«{amount}» — сома емес. Сан жазыңыз, мысалы 1500 немесе 1500,50.</translation>
    </message>
    <message>
        <source>The amount {amount} is too large to be true. Check the digits.</source>
        <translation>{amount} сомасы тым үлкен. Сандарын тексеріңіз.</translation>
    </message>
    <message>
        <source>Write the currency beside the amount: KZT, RUB, USD, EUR.</source>
        <translation>Соманың жанына ақша бірлігін жазыңыз: KZT, RUB, USD, EUR.</translation>
    </message>
    <message>
        <source>Nobody knows the currency “{currency}”. Write one of: {known}.</source>
        <translation>«{currency}» деген ақша бірлігі белгісіз. Мыналардың бірін жазыңыз: {known}.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Change the day in “{field}”.</source>
        <translation>Кезең басталмай бітеді. «{field}» жолындағы күнді өзгертіңіз.</translation>
    </message>
    <message>
        <source>“{value}” is no side of a delay. Write some of: {known}.</source>
        <translation>«{value}» деген бос тұру орны жоқ. Мыналардан жазыңыз: {known}.</translation>
    </message>
    <message>
        <source>Expenses are written as .xlsx, not {suffix}. Change the name of the file.</source>
        <translation>Шығындар .xlsx болып жазылады, {suffix} емес. Файл атын өзгертіңіз.</translation>
    </message>
    <message>
        <source>A claim is written as .pdf or .xlsx, not {suffix}. Change the name of the file.</source>
        <translation>Бос тұру құжаттары .pdf немесе .xlsx болып жазылады, {suffix} емес. Файл атын өзгертіңіз.</translation>
    </message>
    <message>
        <source>The report does not add up: on the line {on_line}, but standing {standing}, passed {passed}, others {others}. It was not made; run “doctor” and send us its answer.</source>
        <translation>Мәлімет жинақталмады: желіде {on_line}, ал тұрғаны {standing}, өткені {passed}, қалғаны {others}. Мәлімет жасалмады; «doctor» командасын іске қосып, жауабын бізге жіберіңіз.</translation>
    </message>
    <message>
        <source>The period of the report is empty or has not begun. Choose a beginning before its end, and in the past.</source>
        <translation>Мәліметтің мерзімі бос немесе әлі басталған жоқ. Басы соңынан бұрын және өткен уақытта болсын.</translation>
    </message>
    <message>
        <source>{name} is already in the register. Open that entry, or give this one another name.</source>
        <translation>{name} анықтамалықта бар. Сол жазбаны ашыңыз немесе бұған басқа атау беріңіз.</translation>
    </message>
    <message>
        <source>The database {file} is being written by another window of Kezek. Wait for it to finish and try again.</source>
        <translation>{file} дерекқорына қазір Kezek-тің басқа терезесі жазып жатыр. Ол аяқтағанша күтіп, қайталаңыз.</translation>
    </message>
    <message>
        <source>The database {file} is damaged. Put back the newest good copy: restore FILE.</source>
        <translation>{file} дерекқоры зақымданған. Соңғы бүтін көшірмені қайтарыңыз: restore ФАЙЛ.</translation>
    </message>
    <message>
        <source>The database {file} did not take the command: {detail}. Run doctor; if it finds nothing, send the log to those who keep Kezek.</source>
        <translation>{file} дерекқоры пәрменді орындамады: {detail}. doctor іске қосыңыз; ол ештеңе таппаса, журналды Kezek-ті қолдаушыларға жіберіңіз.</translation>
    </message>
    <message>
        <source>The database {file} was written by a newer Kezek (schema {version}). Update Kezek on this computer.</source>
        <translation>{file} дерекқорын Kezek-тің жаңарақ нұсқасы жазған (схема {version}). Осы компьютердегі Kezek-ті жаңартыңыз.</translation>
    </message>
    <message>
        <source>The disk could not be read or written ({file}). Make a copy now and have the disk checked.</source>
        <translation>Диск оқылмайды немесе жазылмайды ({file}). Қазір көшірме жасап, дискіні тексертіңіз.</translation>
    </message>
    <message>
        <source>The disk is full, nothing was stored ({file}). Free some space and try again.</source>
        <translation>Диск толы, ештеңе сақталмады ({file}). Орын босатып, қайталаңыз.</translation>
    </message>
    <message>
        <source>There is no file {file}. Check the path.</source>
        <translation>{file} файлы жоқ. Жолын тексеріңіз.</translation>
    </message>
    <message>
        <source>Kezek cannot write into the folder {folder}. Choose another folder with --data, or ask for the right to write there.</source>
        <translation>Kezek {folder} қалтасына жаза алмайды. Басқа қалтаны таңдаңыз (--data) немесе оған жазу құқығын сұраңыз.</translation>
    </message>
    <message>
        <source>The record was not stored, as it contradicts itself or names something unknown ({detail}). Check its numbers and names.</source>
        <translation>Жазба сақталмады: ол өзіне қайшы немесе белгісізді атайды ({detail}). Сандары мен атауларын тексеріңіз.</translation>
    </message>
    <message>
        <source>{name} cannot be removed: other records name it. Change those first.</source>
        <translation>{name} жойылмайды: оған басқа жазбалар сілтейді. Алдымен соларды өзгертіңіз.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Free slots</source>
        <translation>Бос броньдар</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>Таблода</translation>
    </message>
    <message>
        <source>Trucks in the queue</source>
        <translation>Кезектегі көлік</translation>
    </message>
    <message>
        <source>Queue, km</source>
        <translation>Кезек, км</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Күту</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>Кезектегі орны</translation>
    </message>
    <message>
        <source>Passes a day</source>
        <translation>Тәулігіне өтеді</translation>
    </message>
    <message>
        <source>Stay in waiting area</source>
        <translation>Күту аймағында болуы</translation>
    </message>
    <message>
        <source>Behind the bookings</source>
        <translation>Броньнан кешігу</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Хабарландыру</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>no DOPP or QR</source>
        <translation>ДОПП не QR жоқ</translation>
    </message>
    <message>
        <source>DOPP not secured</source>
        <translation>ДОПП «Обеспечен» емес</translation>
    </message>
    <message>
        <source>DOPP and papers differ</source>
        <translation>ДОПП пен құжаттар сәйкес емес</translation>
    </message>
    <message>
        <source>other document</source>
        <translation>басқа құжат</translation>
    </message>
    <message>
        <source>no SNT or ESF</source>
        <translation>СНТ не ЭШФ жоқ</translation>
    </message>
    <message>
        <source>phytosanitary, veterinary, sanitary</source>
        <translation>фито-, вет-, санбақылау</translation>
    </message>
    <message>
        <source>no aisle in the cargo</source>
        <translation>технологиялық өткел жоқ</translation>
    </message>
    <message>
        <source>cargo or route differ</source>
        <translation>жүк не бағыт сәйкес емес</translation>
    </message>
    <message>
        <source>prohibited, sanctioned, marking</source>
        <translation>тыйым, санкция, таңбалау</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>пломба</translation>
    </message>
    <message>
        <source>insurance, permit, debt, fine</source>
        <translation>сақтандыру, рұқсат, қарыз, айыппұл</translation>
    </message>
    <message>
        <source>booking or VIN differ</source>
        <translation>бронь не VIN сәйкес емес</translation>
    </message>
    <message>
        <source>technical state, weight</source>
        <translation>техникалық күйі, салмағы</translation>
    </message>
    <message>
        <source>driver&apos;s days of stay</source>
        <translation>жүргізушінің РФ-дағы күндері</translation>
    </message>
    <message>
        <source>driver&apos;s documents</source>
        <translation>жүргізуші құжаттары</translation>
    </message>
    <message>
        <source>to bonded store</source>
        <translation>УСҚ-ға</translation>
    </message>
    <message>
        <source>held for inspection</source>
        <translation>тексеруге қалдырылды</translation>
    </message>
    <message>
        <source>system is down</source>
        <translation>бағдарлама істемейді</translation>
    </message>
    <message>
        <source>post closed or full</source>
        <translation>бекет жабық не толы</translation>
    </message>
    <message>
        <source>turned back on the KZ side</source>
        <translation>ҚР жағында қайтарылды</translation>
    </message>
    <message>
        <source>diverted by us</source>
        <translation>өзіміз басқа жаққа бұрдық</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>бұзылу</translation>
    </message>
    <message>
        <source>weather</source>
        <translation>ауа райы</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>басқа себеп</translation>
    </message>
</context>
<context>
    <name>RefusalCounts</name>
    <message>
        <source>not written down</source>
        <translation>жазылмаған</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Рет</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғасуда</translation>
    </message>
    <message>
        <source>Avoidable</source>
        <translation>Алдын алуға болар еді</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Сағат</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Құны</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Соңғысы</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <source>us</source>
        <translation>біз</translation>
    </message>
    <message>
        <source>shipper</source>
        <translation>жөнелтуші</translation>
    </message>
    <message>
        <source>consignee</source>
        <translation>алушы</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>тасымалдаушы</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>border</source>
        <translation>шекара</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ешкім</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>шешілмеді</translation>
    </message>
    <message>
        <source>mend the papers, queue again</source>
        <translation>құжатты түзету, қайта кезекке</translation>
    </message>
    <message>
        <source>back home</source>
        <translation>кері қайту</translation>
    </message>
    <message>
        <source>bonded store</source>
        <translation>УСҚ-ға</translation>
    </message>
    <message>
        <source>another crossing</source>
        <translation>басқа бекет</translation>
    </message>
    <message>
        <source>reload to another truck</source>
        <translation>басқа көлікке ауыстырып тиеу</translation>
    </message>
    <message>
        <source>change the tractor</source>
        <translation>тягачты ауыстыру</translation>
    </message>
    <message>
        <source>let through</source>
        <translation>өткізілді</translation>
    </message>
    <message>
        <source>refused again</source>
        <translation>тағы өткізілмеді</translation>
    </message>
    <message>
        <source>unloaded</source>
        <translation>жүгі түсірілді</translation>
    </message>
    <message>
        <source>returned to the shipper</source>
        <translation>жүк жөнелтушіге қайтарылды</translation>
    </message>
    <message>
        <source>left in the bonded store</source>
        <translation>жүк УСҚ-да қалды</translation>
    </message>
    <message>
        <source>went on with another truck</source>
        <translation>жүк басқа көлікпен кетті</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>рейстен бас тартылды</translation>
    </message>
    <message>
        <source>by shipper</source>
        <translation>жөнелтушілер бойынша</translation>
    </message>
    <message>
        <source>by customer</source>
        <translation>клиенттер бойынша</translation>
    </message>
    <message>
        <source>by carrier</source>
        <translation>тасымалдаушылар бойынша</translation>
    </message>
    <message>
        <source>by crossing</source>
        <translation>бекеттер бойынша</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>жалғасуда</translation>
    </message>
    <message>
        <source>not known yet (F4)</source>
        <translation>әзірге белгісіз (F4)</translation>
    </message>
    <message>
        <source>nothing yet (F6)</source>
        <translation>әзірге ештеңе (F6)</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Көлік</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Сағат</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Құны</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Кім тарапы</translation>
    </message>
    <message>
        <source>On whose side</source>
        <translation>Кім тарапынан</translation>
    </message>
    <message>
        <source>Said there</source>
        <translation>Не айтты</translation>
    </message>
    <message>
        <source>Customer, shipper</source>
        <translation>Клиент, жөнелтуші</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Не істейміз</translation>
    </message>
    <message>
        <source>What is done next, by whom, till when</source>
        <translation>Не істейміз, кім, қашанға дейін</translation>
    </message>
    <message>
        <source>Photo of the paper (Ctrl+O)</source>
        <translation>Қағаздың суреті (Ctrl+O)</translation>
    </message>
    <message>
        <source>Course of the refusal</source>
        <translation>Өткізілмеу барысы</translation>
    </message>
    <message>
        <source>Said there: {words}</source>
        <translation>Айтқаны: {words}</translation>
    </message>
    <message>
        <source>Whom to call: {people}</source>
        <translation>Кімге қоңырау шалу: {people}</translation>
    </message>
    <message>
        <source>These papers name another truck or trailer: {papers}</source>
        <translation>Мына құжаттарда тягач не тіркеме нөмірі басқа: {papers}</translation>
    </message>
    <message>
        <source>for example: new DOPP at the importer&apos;s</source>
        <translation>мысалы: импорттаушыдан жаңа ДОПП</translation>
    </message>
    <message>
        <source>number and date of the order</source>
        <translation>ұйғарымның нөмірі мен күні</translation>
    </message>
    <message>
        <source>Keep the step</source>
        <translation>Қадамды жазу</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>әзірге белгісіз</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>nobody has said</source>
        <translation>айтылмаған</translation>
    </message>
    <message>
        <source>Reason (F4)</source>
        <translation>Себебі (F4)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Avoidable</source>
        <translation>Алдын алуға бола ма</translation>
    </message>
    <message>
        <source>Next step (F6)</source>
        <translation>Не істейміз (F6)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Till when</source>
        <translation>Қашанға дейін</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Немен аяқталды</translation>
    </message>
    <message>
        <source>Officer&apos;s paper</source>
        <translation>Инспектор қағазы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Past: {whose}</source>
        <translation>Өткендері: {whose}</translation>
    </message>
    <message>
        <source>Open {n}</source>
        <translation>Ашық {n}</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Өткендері</translation>
    </message>
    <message>
        <source>Repeated causes</source>
        <translation>Қайталанған себептер</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Санау тәртібі</translation>
    </message>
    <message>
        <source>Time looked at</source>
        <translation>Қай уақыт</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Өткізілмегендер</translation>
    </message>
    <message>
        <source>Refusals counted</source>
        <translation>Өткізілмегендер есебі</translation>
    </message>
    <message>
        <source>{plate}: reason {reason}</source>
        <translation>{plate}: себебі {reason}</translation>
    </message>
    <message>
        <source>{plate}: next step {step}</source>
        <translation>{plate}: не істейміз: {step}</translation>
    </message>
    <message>
        <source>{plate}: refusal written down</source>
        <translation>{plate}: өткізілмеу, жазылды</translation>
    </message>
    <message>
        <source>No truck is refused now.
When a driver says “refused”, type it with F2 (417 отказ спот): the truck stands here with its reason, the officer&apos;s words and the next step until it has passed, come home or was unloaded.</source>
        <translation>Қазір өткізілмеген көлік жоқ.
Жүргізуші өткізбегенін айтса, F2 арқылы жазыңыз (417 отказ спот): көлік өтіп кеткенше, қайтқанша немесе жүгін түсіргенше себебімен, инспектордың сөзімен және келесі қадаммен осында тұрады.</translation>
    </message>
    <message>
        <source>No refusal in this time.
Choose a longer time above. What was refused stays here with its course, its hours and its cost, also after the truck has passed.</source>
        <translation>Бұл уақытта өткізілмегендер жоқ.
Жоғарыдан ұзағырақ мерзім таңдаңыз. Өткізілмеу барысы, сағаты, құны көлік өткеннен кейін де осында қалады.</translation>
    </message>
    <message>
        <source>Nothing to count in this time.
Here refusals of one cause stand together: which shipper sends without a paper again and again, and what it costs.</source>
        <translation>Бұл уақытта санайтын ештеңе жоқ.
Мұнда бір себептен болған өткізілмегендер бірге тұрады: қай жөнелтуші қайта-қайта құжатсыз жібереді, ол қаншаға түседі.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Hello! As of {at} (Oral time):</source>
        <translation>Сәлеметсіз бе! {at} жағдайы (Орал уақыты):</translation>
    </message>
    <message>
        <source>Order {orders}, truck {plate} → {to}</source>
        <translation>Өтінім {orders}, көлік {plate} → {to}</translation>
    </message>
    <message>
        <source>Truck {plate} → {to}</source>
        <translation>Көлік {plate} → {to}</translation>
    </message>
    <message>
        <source>Truck {plate} → {to}, {orders}</source>
        <translation>Көлік {plate} → {to}, {orders}</translation>
    </message>
    <message>
        <source>Truck {plate}, driver {driver} → {to}</source>
        <translation>Көлік {plate}, жүргізуші {driver} → {to}</translation>
    </message>
    <message>
        <source>Where: {where}.</source>
        <translation>Қайда: {where}.</translation>
    </message>
    <message>
        <source>Where: {where} (heard {at}).</source>
        <translation>Қайда: {where} ({at} хабарлады).</translation>
    </message>
    <message>
        <source>Last known: {where}. No contact since {at}, we keep calling.</source>
        <translation>Соңғы белгілісі: {where}. {at:den} бері жүргізушімен байланыс жоқ, қоңырау шалып жатырмыз.</translation>
    </message>
    <message>
        <source>Standing ≥ {n} h, since {since}.</source>
        <translation>≥ {n} сағат тұр, {since:den} бері.</translation>
    </message>
    <message>
        <source>Arrives {range} (8 of 10).</source>
        <translation>Келеді: {range} (10-нан 8).</translation>
    </message>
    <message>
        <source>Arrival cannot be told yet: {why}.</source>
        <translation>Келу болжамы әзірге жоқ: {why}.</translation>
    </message>
    <message>
        <source>Arrival cannot be told yet.</source>
        <translation>Келу болжамы әзірге жоқ.</translation>
    </message>
    <message>
        <source>Agreed time: {at}.</source>
        <translation>Мерзімі: {at}.</translation>
    </message>
    <message>
        <source>Agreed time: {at}; {verdict}.</source>
        <translation>Мерзімі: {at}; {verdict}.</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>Себебі: {reason}.</translation>
    </message>
    <message>
        <source>Being done: {step}.</source>
        <translation>Не істейміз: {step}.</translation>
    </message>
    <message>
        <source>We shall deliver by {at} at the latest.</source>
        <translation>{at:den} кешіктірмей жеткіземіз.</translation>
    </message>
    <message>
        <source>Please tell us where the truck is now, how many km are left to the barrier and what is being done.</source>
        <translation>Көлік қазір қайда, шлагбаумға дейін неше км қалды, не істеліп жатыр — хабарлаңызшы.</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>кезек</translation>
    </message>
    <message>
        <source>exit post</source>
        <translation>шығу бекеті</translation>
    </message>
    <message>
        <source>queue and exit post</source>
        <translation>кезек пен шығу бекеті</translation>
    </message>
    <message>
        <source>neutral strip</source>
        <translation>бейтарап</translation>
    </message>
    <message>
        <source>entry post</source>
        <translation>кіру бекеті</translation>
    </message>
    <message>
        <source>neutral strip and entry post</source>
        <translation>бейтарап пен кіру бекеті</translation>
    </message>
    <message>
        <source>border, parts not told</source>
        <translation>шекара, бөліктері айтылмаған</translation>
    </message>
    <message>
        <source>after a refusal</source>
        <translation>өткізілмегеннен кейін</translation>
    </message>
    <message>
        <source>broken down</source>
        <translation>сынып тұрды</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>тиеуде</translation>
    </message>
    <message>
        <source>waiting for papers</source>
        <translation>құжат күтуде</translation>
    </message>
    <message>
        <source>unloading</source>
        <translation>түсіру</translation>
    </message>
    <message>
        <source>MONEY OF DELAY</source>
        <translation>БОС ТҰРУ ҚАРЖЫСЫ</translation>
    </message>
    <message>
        <source>Hours by side: {list}.</source>
        <translation>Сағаты орны бойынша: {list}.</translation>
    </message>
    <message>
        <source>By reason: {list}.</source>
        <translation>Себебі бойынша: {list}.</translation>
    </message>
    <message>
        <source>other reasons</source>
        <translation>басқа себептер</translation>
    </message>
    <message>
        <source>By day: {list}.</source>
        <translation>Күндер бойынша: {list}.</translation>
    </message>
    <message>
        <source>{day} {n} h ≈ {cost} {currency}</source>
        <translation>{day} {n} сағ ≈ {cost} {currency}</translation>
    </message>
    <message>
        <source>Customers owe for it: {list}. In all {sums}.</source>
        <translation>Клиенттер төлейді: {list}. Барлығы {sums}.</translation>
    </message>
    <message>
        <source>Money by truck</source>
        <translation>Көлік бойынша қаржы</translation>
    </message>
    <message>
        <source>Money in all</source>
        <translation>Қаржы барлығы</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Рейс</translation>
    </message>
    <message>
        <source>Own cost</source>
        <translation>Өз шығынымыз</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Кім төлейді</translation>
    </message>
    <message>
        <source>Owed for the period</source>
        <translation>Кезең үшін төленеді</translation>
    </message>
    <message>
        <source>Still growing</source>
        <translation>Әлі өсуде</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Не бойынша</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сома</translation>
    </message>
    <message>
        <source>side</source>
        <translation>орны</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>себебі</translation>
    </message>
    <message>
        <source>day, till</source>
        <translation>күні, дейін</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>барлығы</translation>
    </message>
    <message>
        <source>Downtime claim · trip {ref}</source>
        <translation>Бос тұру құжаттары · {ref} рейсі</translation>
    </message>
    <message>
        <source>made {at}, {by}</source>
        <translation>жасалды {at}, {by}</translation>
    </message>
    <message>
        <source>data as of {at}</source>
        <translation>дерек {at} бойынша</translation>
    </message>
    <message>
        <source>promised {at}</source>
        <translation>айтылған мерзім {at}</translation>
    </message>
    <message>
        <source>Hours by side</source>
        <translation>Сағаттар орны бойынша</translation>
    </message>
    <message>
        <source>Cost by the contract</source>
        <translation>Шарт бойынша құны</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Forecasts as they were said</source>
        <translation>Болжамдар, сол кезде айтылғандай</translation>
    </message>
    <message>
        <source>Papers and files</source>
        <translation>Құжаттар мен файлдар</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басы</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Соңы</translation>
    </message>
    <message>
        <source>h:min</source>
        <translation>сағ:мин</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>beginning not told: first heard of there</source>
        <translation>басы айтылмаған: алғаш сол жерде естідік</translation>
    </message>
    <message>
        <source>end not told: over by then</source>
        <translation>соңы айтылмаған: осы уақытта өтіп кеткен</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>әлі тұр</translation>
    </message>
    <message>
        <source>Downtime in all {hours} = {list}</source>
        <translation>Бос тұру барлығы {hours} = {list}</translation>
    </message>
    <message>
        <source>No hours were lost.</source>
        <translation>Бос тұру болған жоқ.</translation>
    </message>
    <message>
        <source>Customer (orders)</source>
        <translation>Тапсырыс беруші (өтінімдер)</translation>
    </message>
    <message>
        <source>Sides that count</source>
        <translation>Не төленеді</translation>
    </message>
    <message>
        <source>free, h</source>
        <translation>тегін, сағ</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Ақысы</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Бірлік</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Төленеді</translation>
    </message>
    <message>
        <source>{money} per started day</source>
        <translation>басталған тәулікке {money}</translation>
    </message>
    <message>
        <source>{money} per full hour</source>
        <translation>толық сағатқа {money}</translation>
    </message>
    <message>
        <source>No rate is written down for the customers of this trip.</source>
        <translation>Бұл рейстің тапсырыс берушілері үшін бос тұру ақысы жазылмаған.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>In which words</source>
        <translation>Қандай сөзбен</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Кім айтты</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Қашан білдік</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Жазылды</translation>
    </message>
    <message>
        <source>{at}, {age} after</source>
        <translation>{at}, {age} кейін</translation>
    </message>
    <message>
        <source>written {at}</source>
        <translation>жазылды {at}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} мин</translation>
    </message>
    <message>
        <source>Nothing was said of this trip.</source>
        <translation>Бұл рейс бойынша жазба жоқ.</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Айтылды</translation>
    </message>
    <message>
        <source>Whole wait, h (8 of 10)</source>
        <translation>Барлығы тұрады, сағ (10-нан 8)</translation>
    </message>
    <message>
        <source>Arrives (8 of 10)</source>
        <translation>Келеді (10-нан 8)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Жарамды</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Берілген</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамды мерзімі</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Files of the journal: {list}</source>
        <translation>Журнал файлдары: {list}</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} КБ</translation>
    </message>
    <message>
        <source>No papers and no files are kept.</source>
        <translation>Құжат та, файл да жоқ.</translation>
    </message>
    <message>
        <source>Hours follow from the journal of the trip: each entry with who said it and when it was heard; entries cannot be changed, a correction is an entry of its own. “≥”: goes on, or its beginning was not told; “≤”: its end was not told. 8 of 10: in eight cases of ten it falls within the range.</source>
        <translation>Сағаттар рейс журналынан алынды: әр жазбада кім айтқаны және қашан білгеніміз көрсетілген; жазба өзгертілмейді, түзету — бөлек жазба. «≥» — әлі тұр немесе басы айтылмаған; «≤» — соңы айтылмаған. 10-нан 8 — он жағдайдың сегізінде аралыққа түседі.</translation>
    </message>
    <message>
        <source>Expenses of trips</source>
        <translation>Рейс шығындары</translation>
    </message>
    <message>
        <source>By round and driver</source>
        <translation>Барып-қайту мен жүргізуші</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Шығындар</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Файл туралы</translation>
    </message>
    <message>
        <source>advance</source>
        <translation>аванс</translation>
    </message>
    <message>
        <source>fuel</source>
        <translation>жанармай</translation>
    </message>
    <message>
        <source>booking fee</source>
        <translation>бронь ақысы</translation>
    </message>
    <message>
        <source>parking</source>
        <translation>тұрақ</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>айыппұл</translation>
    </message>
    <message>
        <source>other</source>
        <translation>басқа</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Барып-қайту</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Жұмсалды</translation>
    </message>
    <message>
        <source>Left of the advance</source>
        <translation>Аванстан қалғаны</translation>
    </message>
    <message>
        <source>Spent at</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Түбіртектер</translation>
    </message>
    <message>
        <source>REFUSALS: new {new}, ended {over}, in the period {time}{cost}.</source>
        <translation>ӨТКІЗІЛМЕГЕНДЕР: жаңа {new}, аяқталғаны {over}, осы уақытта {time}{cost}.</translation>
    </message>
    <message>
        <source>side: {who}</source>
        <translation>кім тарапынан: {who}</translation>
    </message>
    <message>
        <source>since {at}, {time}{cost}</source>
        <translation>{at:den} бастап, {time}{cost}</translation>
    </message>
    <message>
        <source>{at} – {end}, {time}{cost}</source>
        <translation>{at} – {end}, {time}{cost}</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Өткізілмегендер</translation>
    </message>
    <message>
        <source>Where refused</source>
        <translation>Қайда өткізілмеді</translation>
    </message>
    <message>
        <source>Said there</source>
        <translation>Не деді</translation>
    </message>
    <message>
        <source>On whose side</source>
        <translation>Кім тарапынан</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Өткізілмеді</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Аяқталды</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Құны</translation>
    </message>
    <message>
        <source>Officer&apos;s paper</source>
        <translation>Инспектордың қағазы</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>Не істейміз</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Келесі қадам</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Немен аяқталды</translation>
    </message>
    <message>
        <source>Avoidable</source>
        <translation>Алдын алуға болар еді</translation>
    </message>
    <message>
        <source>Shippers</source>
        <translation>Жөнелтушілер</translation>
    </message>
    <message>
        <source>Report on standing and late trucks</source>
        <translation>Тұрып қалған және кешігетін көліктер туралы тәуліктік мәлімет</translation>
    </message>
    <message>
        <source>{weekday}, {day} {month} {year}</source>
        <translation>{year} ж. {day} {month}, {weekday}</translation>
    </message>
    <message>
        <source>the day: {start} – {end}</source>
        <translation>тәулік: {start} – {end}</translation>
    </message>
    <message>
        <source>the period: {start} – {end}</source>
        <translation>мерзім: {start} – {end}</translation>
    </message>
    <message>
        <source>as of {now}</source>
        <translation>дерек {now} жағдайы бойынша</translation>
    </message>
    <message>
        <source>made {at}, dispatcher {name}</source>
        <translation>жасалған уақыты {at}, диспетчер {name}</translation>
    </message>
    <message>
        <source>made {at}</source>
        <translation>жасалған уақыты {at}</translation>
    </message>
    <message>
        <source>Oral time (Samara −1 h, Moscow −2 h)</source>
        <translation>Орал уақыты (Самара −1 сағ, Мәскеу −2 сағ)</translation>
    </message>
    <message>
        <source>DEMONSTRATION: invented data</source>
        <translation>КӨРСЕТІЛІМ: деректер ойдан алынған</translation>
    </message>
    <message>
        <source>On the line {n}.</source>
        <translation>Желіде {n}.</translation>
    </message>
    <message>
        <source>STANDING {n} (over a day: {over}).</source>
        <translation>ТҰР {n} (тәуліктен артық — {over}).</translation>
    </message>
    <message>
        <source>STANDING 0.</source>
        <translation>ТҰР 0.</translation>
    </message>
    <message>
        <source>Refused {n}.</source>
        <translation>Өткізілмеді {n}.</translation>
    </message>
    <message>
        <source>Broken down {n}.</source>
        <translation>Бұзылды {n}.</translation>
    </message>
    <message>
        <source>No contact {n}.</source>
        <translation>Байланыс жоқ {n}.</translation>
    </message>
    <message>
        <source>Will probably be late {n}.</source>
        <translation>Кешігуі мүмкін {n}.</translation>
    </message>
    <message>
        <source>Will probably be late {n} (trips: {trips}).</source>
        <translation>Кешігуі мүмкін {n} (рейс — {trips}).</translation>
    </message>
    <message>
        <source>Downtime in the day {time}{cost}.</source>
        <translation>Тәулікте бос тұру {time}{cost}.</translation>
    </message>
    <message>
        <source>Downtime in the period {time}{cost}.</source>
        <translation>Осы мерзімде бос тұру {time}{cost}.</translation>
    </message>
    <message>
        <source>truck-hour / truck-hours</source>
        <translation>көлік-сағат</translation>
    </message>
    <message>
        <source>Crossed the border {n}: {low} to {high} h, half within {mid} h.</source>
        <translation>Шекарадан өтті {n}: {low:den} {high} сағатқа дейін, жартысы — {mid} сағатқа дейін.</translation>
    </message>
    <message>
        <source>Crossed the border 1: {mid} h.</source>
        <translation>Шекарадан өтті 1: {mid} сағ.</translation>
    </message>
    <message>
        <source>Crossed the border {n}: hours not told.</source>
        <translation>Шекарадан өтті {n}: қанша тұрғаны айтылмаған.</translation>
    </message>
    <message>
        <source>Crossed the border {n}: {ways}.</source>
        <translation>Шекарадан өтті {n}: {ways}.</translation>
    </message>
    <message>
        <source>{way} {n} ({low}–{high} h, half within {mid} h)</source>
        <translation>{way} {n} ({low}–{high} сағ, жартысы ≤ {mid} сағ)</translation>
    </message>
    <message>
        <source>{way} 1 ({mid} h)</source>
        <translation>{way} 1 ({mid} сағ)</translation>
    </message>
    <message>
        <source>{way} {n} (hours not told)</source>
        <translation>{way} {n} (қанша тұрғаны айтылмаған)</translation>
    </message>
    <message>
        <source>to RU</source>
        <translation>РФ-ға</translation>
    </message>
    <message>
        <source>to KZ</source>
        <translation>ҚР-ға</translation>
    </message>
    <message>
        <source>Crossed the border 0.</source>
        <translation>Шекарадан өтті 0.</translation>
    </message>
    <message>
        <source>Still standing {n}: {low} to {high} h.</source>
        <translation>Әлі тұр {n}: {low}–{high} сағ.</translation>
    </message>
    <message>
        <source>Still standing {n}: {low} min to {high} h.</source>
        <translation>Әлі тұр {n}: {low} мин – {high} сағ.</translation>
    </message>
    <message>
        <source>Still standing {n}: less than an hour.</source>
        <translation>Әлі тұр {n}: бір сағатқа жетпейді.</translation>
    </message>
    <message>
        <source>Still standing 1: ≥ {low} h.</source>
        <translation>Әлі тұр 1: ≥ {low} сағ.</translation>
    </message>
    <message>
        <source>{crossing}: a truck joining now waits {range} h (8 of 10){state}.</source>
        <translation>{crossing}: қазір тұрған көлік {range} сағ күтеді (10-нан 8){state}.</translation>
    </message>
    <message>
        <source>{crossing}: {range} h{state}.</source>
        <translation>{crossing}: {range} сағ{state}.</translation>
    </message>
    <message>
        <source>{crossing}: no forecast{state}.</source>
        <translation>{crossing}: болжам жоқ{state}.</translation>
    </message>
    <message>
        <source> (as usual there)</source>
        <translation> (әдетте сондай)</translation>
    </message>
    <message>
        <source>Check of the week&apos;s forecasts: {hits} of {all} {unit} came within the range.</source>
        <translation>Апталық болжамды тексеру: {all} {unit} {hits:i} аралыққа түсті.</translation>
    </message>
    <message>
        <source>truck / trucks</source>
        <translation>көліктің</translation>
    </message>
    <message>
        <source>{source}: data of {at}.</source>
        <translation>{source}: дерек {at}.</translation>
    </message>
    <message>
        <source>{standing} + {passed} + {others} = {all}: standing, passed and others make up the line.</source>
        <translation>{standing} + {passed} + {others} = {all}: тұрғаны, өткені, қалғаны — бүкіл желі.</translation>
    </message>
    <message>
        <source>NEEDS A DECISION:</source>
        <translation>ШЕШІМ КЕРЕК:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>{plate}: refused ({why}). Wait for papers, put into store or bring back?</source>
        <translation>{plate} — өткізілмеді ({why}): құжат күтеміз бе, УСҚ-ға қоямыз ба, қайтарамыз ба?</translation>
    </message>
    <message>
        <source>{plate}: refused, {step}. Wait or put into store?</source>
        <translation>{plate} — өткізілмеді, {step}: күтеміз бе, УСҚ-ға қоямыз ба?</translation>
    </message>
    <message>
        <source>{plate}: turned back ({why}). Try again, another crossing or home?</source>
        <translation>{plate} — кері қайтарылды ({why}): қайта барамыз ба, басқа бекетке ме, үйге ме?</translation>
    </message>
    <message>
        <source>{plate}: in the bonded store ({why}). Who pays, when do we take it out?</source>
        <translation>{plate} — УСҚ-да ({why}): кім төлейді, қашан аламыз?</translation>
    </message>
    <message>
        <source>{plate}: missed its booking of {at}, book again?</source>
        <translation>{plate} — {at} брониіне үлгермеді, қайта брондаймыз ба?</translation>
    </message>
    <message>
        <source>{n} missed their bookings ({plates}), book again?</source>
        <translation>{n} көлік брониіне үлгермеді ({plates}) — қайта брондаймыз ба?</translation>
    </message>
    <message>
        <source>{n} will not make their bookings ({plates}), move them?</source>
        <translation>{n} көлік брониіне үлгермейді ({plates}) — ауыстырамыз ба?</translation>
    </message>
    <message>
        <source>{plate}: will not make its booking of {at}, move it?</source>
        <translation>{plate} — {at} брониіне үлгермейді, ауыстырамыз ба?</translation>
    </message>
    <message>
        <source>{plate}: {step}. Done?</source>
        <translation>{plate} — {step}: істелді ме?</translation>
    </message>
    <message>
        <source>{n} of {all} that leave today and tomorrow go over {crossing} ({range} h): send them by {other} ({other_range} h)?</source>
        <translation>Бүгін және ертең шығатын {all} көліктің {n:i} {crossing} бекеті ({range} сағ) арқылы: оларды {other} бекеті ({other_range} сағ) арқылы жібереміз бе?</translation>
    </message>
    <message>
        <source>{plate}: leaves {at}, {papers}. Wait or send another truck?</source>
        <translation>{plate} — шығуы {at}, {papers}: күтеміз бе, басқа көлік қоямыз ба?</translation>
    </message>
    <message>
        <source>{n} leave today or tomorrow and must not ({plates}): wait or put it off?</source>
        <translation>бүгін-ертең шығуы керек, бірақ шығаруға болмайды — {n} ({plates}): құжат күтеміз бе, шығуын ауыстырамыз ба?</translation>
    </message>
    <message>
        <source>and {n} more, marked “decide” in the table</source>
        <translation>тағы {n}, кестеде «шешу керек» деп белгіленген</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>шешу керек</translation>
    </message>
    <message>
        <source>STANDING AND LATE</source>
        <translation>ТҰРҒАНДАР ЖӘНЕ КЕШІГЕТІНДЕР</translation>
    </message>
    <message>
        <source>No truck stands, none is late.</source>
        <translation>Тұрып қалған да, кешігетін де көлік жоқ.</translation>
    </message>
    <message>
        <source>Not standing, but late or without contact: {n}</source>
        <translation>Тұрған жоқ, бірақ кешігуі мүмкін не байланыс жоқ: {n}</translation>
    </message>
    <message>
        <source>The other standing trucks, in short: {n}</source>
        <translation>Қалған тұрғандар, қысқаша: {n}</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>Көлік</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Бағыты</translation>
    </message>
    <message>
        <source>№</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Truck, driver, tel.</source>
        <translation>Көлік, жүргізуші, тел.</translation>
    </message>
    <message>
        <source>Customer, cargo → to</source>
        <translation>Клиент, жүк → бағыты</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Қазір қайда</translation>
    </message>
    <message>
        <source>Where it is, km to the barrier</source>
        <translation>Қазір қайда, шлагбаумға дейін км</translation>
    </message>
    <message>
        <source>Down, h: day / all</source>
        <translation>Тұруы, сағ: тәулік / бәрі</translation>
    </message>
    <message>
        <source>Down, h: period / all</source>
        <translation>Тұруы, сағ: аралық / бәрі</translation>
    </message>
    <message>
        <source>Promised → arrives (8 of 10)</source>
        <translation>Мерзімі → келеді (10-нан 8)</translation>
    </message>
    <message>
        <source>Promised → arrives (8 of 10); + hours late</source>
        <translation>Мерзімі → келеді (10-нан 8); + кешігуі</translation>
    </message>
    <message>
        <source>Reason · on whose side</source>
        <translation>Себебі · кім тарапынан</translation>
    </message>
    <message>
        <source>Who said so, when</source>
        <translation>Кім айтты, қашан</translation>
    </message>
    <message>
        <source>What we do, who, till when</source>
        <translation>Не істейміз, кім, қашанға дейін</translation>
    </message>
    <message>
        <source>tr. {plate}</source>
        <translation>тірк. {plate}</translation>
    </message>
    <message>
        <source>hired, {carrier}, disp.</source>
        <translation>жалданған, {carrier}, дисп.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>бос</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>(order {order})</source>
        <translation>(өтінім {order})</translation>
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
        <translation>{n} шақырым</translation>
    </message>
    <message>
        <source>{km} to the barrier</source>
        <translation>шлагбаумға дейін {km}</translation>
    </message>
    <message>
        <source>{stage} {crossing}</source>
        <translation>{crossing}, {stage}</translation>
    </message>
    <message>
        <source>(yesterday {n} km)</source>
        <translation>(кеше {n})</translation>
    </message>
    <message>
        <source>trucks ahead: {n}</source>
        <translation>алдында {n} көлік</translation>
    </message>
    <message>
        <source>booking {slot}</source>
        <translation>бронь {slot}</translation>
    </message>
    <message>
        <source>booking {slot}: missed</source>
        <translation>бронь {slot}: күйіп кетті</translation>
    </message>
    <message>
        <source>booking {slot}: runs late</source>
        <translation>бронь {slot}: «Опаздывает»</translation>
    </message>
    <message>
        <source>since {at}</source>
        <translation>{at:den} бері</translation>
    </message>
    <message>
        <source>NO CONTACT</source>
        <translation>БАЙЛАНЫС ЖОҚ</translation>
    </message>
    <message>
        <source>(called {n} {unit})</source>
        <translation>({n} {unit} қоңырау шалынды)</translation>
    </message>
    <message>
        <source>time / times</source>
        <translation>рет</translation>
    </message>
    <message>
        <source>was: {where}</source>
        <translation>соңғы орны: {where}</translation>
    </message>
    <message>
        <source>queue and {post} {time}</source>
        <translation>кезек пен {post} {time}</translation>
    </message>
    <message>
        <source>neutral strip {time}</source>
        <translation>бейтарап {time}</translation>
    </message>
    <message>
        <source>{post} {time}</source>
        <translation>{post} {time}</translation>
    </message>
    <message>
        <source>no time promised</source>
        <translation>мерзімі айтылмаған</translation>
    </message>
    <message>
        <source>no forecast</source>
        <translation>болжам жоқ</translation>
    </message>
    <message>
        <source>late by {range} h</source>
        <translation>{range} сағ кешігеді</translation>
    </message>
    <message>
        <source>+{range} h</source>
        <translation>+{range} сағ</translation>
    </message>
    <message>
        <source>late already, ≥ {n} h</source>
        <translation>кешігіп жатыр, ≥ {n} сағ</translation>
    </message>
    <message>
        <source>will be late ({n} of 10)</source>
        <translation>кешігеді (10-нан {n})</translation>
    </message>
    <message>
        <source>may be late ({n} of 10)</source>
        <translation>кешігуі мүмкін (10-нан {n})</translation>
    </message>
    <message>
        <source>will be in time ({n} of 10)</source>
        <translation>үлгереді (10-нан {n})</translation>
    </message>
    <message>
        <source>will be in time</source>
        <translation>үлгереді</translation>
    </message>
    <message>
        <source>roughly</source>
        <translation>шамамен</translation>
    </message>
    <message>
        <source>arrived {at}</source>
        <translation>{at} жетті</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>мерзімінде</translation>
    </message>
    <message>
        <source>late by {n} h</source>
        <translation>{n} сағ кешікті</translation>
    </message>
    <message>
        <source>by {at}</source>
        <translation>{at:ge} дейін</translation>
    </message>
    <message>
        <source>customer told {at}</source>
        <translation>клиентке {at} айтылды</translation>
    </message>
    <message>
        <source>CROSSINGS</source>
        <translation>БЕКЕТТЕР</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>Бекет</translation>
    </message>
    <message>
        <source>wait now, h (8 of 10)</source>
        <translation>қазір күту, сағ (10-нан 8)</translation>
    </message>
    <message>
        <source>yesterday, h</source>
        <translation>кеше, сағ</translation>
    </message>
    <message>
        <source>ours standing, h</source>
        <translation>біздікі тұр, сағ</translation>
    </message>
    <message>
        <source>tail / board</source>
        <translation>соңы / табло</translation>
    </message>
    <message>
        <source>nearest booking</source>
        <translation>жақын бронь</translation>
    </message>
    <message>
        <source>from whom, when</source>
        <translation>қайдан, қашан</translation>
    </message>
    <message>
        <source>{crossing} → RU</source>
        <translation>{crossing} → РФ</translation>
    </message>
    <message>
        <source>{crossing} → KZ</source>
        <translation>{crossing} → ҚР</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>дерек жоқ</translation>
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
        <translation>табло жоқ</translation>
    </message>
    <message>
        <source>in the queue: {n}</source>
        <translation>кезекте: {n}</translation>
    </message>
    <message>
        <source>{day}, free: {n}</source>
        <translation>{day}, бос: {n}</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>қажет емес</translation>
    </message>
    <message>
        <source>no trucks of ours, no reports</source>
        <translation>біздің көлік те, хабар да жоқ</translation>
    </message>
    <message>
        <source>usual there, h</source>
        <translation>әдетте, сағ</translation>
    </message>
    <message>
        <source>jam, day {n}</source>
        <translation>кептеліс {n}-күн</translation>
    </message>
    <message>
        <source>closed, day {n}</source>
        <translation>жабық {n}-күн</translation>
    </message>
    <message>
        <source>jam</source>
        <translation>кептеліс</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>жабық</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>баяу</translation>
    </message>
    <message>
        <source>running freely</source>
        <translation>еркін</translation>
    </message>
    <message>
        <source>PASSED IN THE DAY</source>
        <translation>ТӘУЛІК ІШІНДЕ ӨТКЕНДЕР</translation>
    </message>
    <message>
        <source>PASSED IN THE PERIOD</source>
        <translation>ОСЫ МЕРЗІМДЕ ӨТКЕНДЕР</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ешкім</translation>
    </message>
    <message>
        <source>Truck, crossing</source>
        <translation>Көлік, бекет</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>тұрды</translation>
    </message>
    <message>
        <source>released</source>
        <translation>шықты</translation>
    </message>
    <message>
        <source>hours (KZ + neutral + RU)</source>
        <translation>сағат (ҚР + бейтарап + РФ)</translation>
    </message>
    <message>
        <source>hours (RU + neutral + KZ)</source>
        <translation>сағат (РФ + бейтарап + ҚР)</translation>
    </message>
    <message>
        <source>hours (exit post + neutral + entry post)</source>
        <translation>сағат (шығу бекеті + бейтарап + кіру бекеті)</translation>
    </message>
    <message>
        <source>promised → arrives (8 of 10)</source>
        <translation>мерзімі → келеді (10-нан 8)</translation>
    </message>
    <message>
        <source>More:</source>
        <translation>Тағы:</translation>
    </message>
    <message>
        <source>counted above, row {n}</source>
        <translation>жоғарыда есептелді, {n}-жол</translation>
    </message>
    <message>
        <source>second passing, counted once</source>
        <translation>екінші рет, бір рет есептелді</translation>
    </message>
    <message>
        <source>THE OTHER {n}</source>
        <translation>ҚАЛҒАНДАРЫ {n}</translation>
    </message>
    <message>
        <source>{n} without deviations</source>
        <translation>{n:eui} ауытқусыз</translation>
    </message>
    <message>
        <source>{n} with a row above</source>
        <translation>{n:eui} жоғарыдағы кестеде</translation>
    </message>
    <message>
        <source>{n} will not make their booking</source>
        <translation>{n:eui} брониіне үлгермейді</translation>
    </message>
    <message>
        <source>will not make its booking {slot}</source>
        <translation>{slot} брониіне үлгермейді</translation>
    </message>
    <message>
        <source>all without deviations</source>
        <translation>ауытқусыз</translation>
    </message>
    <message>
        <source>row {n}</source>
        <translation>{n}-жол</translation>
    </message>
    <message>
        <source>LEAVING TODAY AND TOMORROW {n}</source>
        <translation>БҮГІН ЖӘНЕ ЕРТЕҢ ШЫҒАТЫНДАР {n}</translation>
    </message>
    <message>
        <source>{plate}: must not leave: {papers}</source>
        <translation>{plate}: шығаруға болмайды: {papers}</translation>
    </message>
    <message>
        <source>{plate}: will not make its booking {slot}</source>
        <translation>{plate}: {slot} брониіне үлгермейді</translation>
    </message>
    <message>
        <source>ready: {plates}</source>
        <translation>дайын: {plates}</translation>
    </message>
    <message>
        <source>planned: {plates}</source>
        <translation>жоспар бойынша: {plates}</translation>
    </message>
    <message>
        <source>Downtime: from joining the queue (or from stopping) till released by the entry post, or till {now}; “≥”: still standing. Late: forecast arrival less the time told to the customer. 8 of 10: in eight cases of ten it falls within the range.</source>
        <translation>Бос тұру — кезекке тұрғаннан (немесе тоқтағаннан) кіру бекетінен шыққанға дейін не {now:ge} дейін; «≥» — әлі тұр. Кешігу — болжамды келу уақытынан клиентке айтылған мерзімді алып тастағаны. «10-нан 8» — он жағдайдың сегізінде осы аралыққа түседі.</translation>
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
        <translation>Ауысымды қабылдады</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Басшы</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>{pages} беттің {page}-беті</translation>
    </message>
    <message>
        <source>Report of {day}, {at}</source>
        <translation>Мәлімет {day}, {at}</translation>
    </message>
    <message>
        <source>On the line {n}, standing {standing} (over a day {over})</source>
        <translation>Желіде {n}, тұр {standing} (тәуліктен артық {over})</translation>
    </message>
    <message>
        <source>refused {n}</source>
        <translation>өткізілмеді {n}</translation>
    </message>
    <message>
        <source>broken down {n}</source>
        <translation>бұзылды {n}</translation>
    </message>
    <message>
        <source>no contact {n}</source>
        <translation>байланыс жоқ {n}</translation>
    </message>
    <message>
        <source>{range} h</source>
        <translation>{range} сағ</translation>
    </message>
    <message>
        <source>standing ≥{n} h</source>
        <translation>≥{n} сағ тұр</translation>
    </message>
    <message>
        <source>≥{n} h</source>
        <translation>≥{n} сағ</translation>
    </message>
    <message>
        <source>no contact since {at}</source>
        <translation>{at:den} бері байланыс жоқ</translation>
    </message>
    <message>
        <source>(promised {at})</source>
        <translation>(мерзімі {at})</translation>
    </message>
    <message>
        <source>(was promised {at})</source>
        <translation>(мерзімі {at} болған)</translation>
    </message>
    <message>
        <source>DECIDE</source>
        <translation>ШЕШУ КЕРЕК</translation>
    </message>
    <message>
        <source>{n} more in the report</source>
        <translation>Тағы {n} мәліметте</translation>
    </message>
    <message>
        <source>Passed {n} ({range} h).</source>
        <translation>Өтті {n} ({range} сағ).</translation>
    </message>
    <message>
        <source>Passed {n}.</source>
        <translation>Өтті {n}.</translation>
    </message>
    <message>
        <source>Passed 0.</source>
        <translation>Өткені 0.</translation>
    </message>
    <message>
        <source>Downtime {time}{cost}</source>
        <translation>Бос тұру {time}{cost}</translation>
    </message>
    <message>
        <source>{n} thousand</source>
        <translation>{n} мың</translation>
    </message>
    <message>
        <source>Handover of the shift</source>
        <translation>Ауысым тапсыру</translation>
    </message>
    <message>
        <source>OPEN MATTERS</source>
        <translation>АЯҚТАЛМАҒАН ІСТЕР</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Аяқталмаған іс жоқ.</translation>
    </message>
    <message>
        <source>Promised to the customer</source>
        <translation>Клиентке айтылған</translation>
    </message>
    <message>
        <source>Next: what, who, when</source>
        <translation>Әрі қарай: не, кім, қашан</translation>
    </message>
    <message>
        <source>{n} more standing or late: see the report</source>
        <translation>Тағы {n} көлік тұр не кешігеді: мәліметті қараңыз</translation>
    </message>
    <message>
        <source>CALLS AND STEPS OF THE NIGHT</source>
        <translation>ТҮНГІ ҚОҢЫРАУЛАР МЕН ІСТЕР</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>тағы {n}</translation>
    </message>
    <message>
        <source>CUSTOMERS WERE TOLD</source>
        <translation>КЛИЕНТТЕРГЕ АЙТЫЛДЫ</translation>
    </message>
    <message>
        <source>CROSSINGS NOW</source>
        <translation>БЕКЕТТЕРДЕ</translation>
    </message>
    <message>
        <source>NOTES OF THE SHIFT</source>
        <translation>АУЫСЫМ ЖАЗБАЛАРЫ</translation>
    </message>
    <message>
        <source>THE HEAD DECIDED</source>
        <translation>БАСШЫНЫҢ ШЕШІМІ</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Тапсырды</translation>
    </message>
    <message>
        <source>Took over</source>
        <translation>Қабылдады</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>дүйсенбі</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>сейсенбі</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>сәрсенбі</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>бейсенбі</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>жұма</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>сенбі</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>жексенбі</translation>
    </message>
    <message>
        <source>January</source>
        <translation>қаңтар</translation>
    </message>
    <message>
        <source>February</source>
        <translation>ақпан</translation>
    </message>
    <message>
        <source>March</source>
        <translation>наурыз</translation>
    </message>
    <message>
        <source>April</source>
        <translation>сәуір</translation>
    </message>
    <message>
        <source>May</source>
        <translation>мамыр</translation>
    </message>
    <message>
        <source>June</source>
        <translation>маусым</translation>
    </message>
    <message>
        <source>July</source>
        <translation>шілде</translation>
    </message>
    <message>
        <source>August</source>
        <translation>тамыз</translation>
    </message>
    <message>
        <source>September</source>
        <translation>қыркүйек</translation>
    </message>
    <message>
        <source>October</source>
        <translation>қазан</translation>
    </message>
    <message>
        <source>November</source>
        <translation>қараша</translation>
    </message>
    <message>
        <source>December</source>
        <translation>желтоқсан</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>жоспарда</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>тиелді</translation>
    </message>
    <message>
        <source>on the road</source>
        <translation>жолда</translation>
    </message>
    <message>
        <source>waiting area</source>
        <translation>күту аймағы</translation>
    </message>
    <message>
        <source>called</source>
        <translation>шақырылды</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>тексеруде</translation>
    </message>
    <message>
        <source>past the border</source>
        <translation>шекарадан өтті</translation>
    </message>
    <message>
        <source>at the place, waiting to unload</source>
        <translation>жетті, түсіруді күтуде</translation>
    </message>
    <message>
        <source>unloaded</source>
        <translation>жүгі түсірілді</translation>
    </message>
    <message>
        <source>gone to another crossing</source>
        <translation>басқа бекетке кетті</translation>
    </message>
    <message>
        <source>REFUSED</source>
        <translation>ӨТКІЗІЛМЕДІ</translation>
    </message>
    <message>
        <source>TURNED BACK</source>
        <translation>КЕРІ ҚАЙТАРЫЛДЫ</translation>
    </message>
    <message>
        <source>IN THE BONDED STORE</source>
        <translation>УСҚ-ДА</translation>
    </message>
    <message>
        <source>BROKEN DOWN</source>
        <translation>БҰЗЫЛДЫ</translation>
    </message>
    <message>
        <source>KZ post</source>
        <translation>ҚР бекеті</translation>
    </message>
    <message>
        <source>RU post</source>
        <translation>РФ бекеті</translation>
    </message>
    <message>
        <source>on the road after the border</source>
        <translation>шекарадан кейінгі жолда</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>жолда келе жатқанда</translation>
    </message>
    <message>
        <source>on the neutral strip</source>
        <translation>бейтарапта</translation>
    </message>
    <message>
        <source>wait for papers</source>
        <translation>құжат күтуде</translation>
    </message>
    <message>
        <source>loaded, not yet left</source>
        <translation>тиелгендер</translation>
    </message>
    <message>
        <source>beyond the border</source>
        <translation>шекарадан өткендер</translation>
    </message>
    <message>
        <source>at the place, wait to unload</source>
        <translation>жетті, түсіруді күтуде</translation>
    </message>
    <message>
        <source>unloaded in the period</source>
        <translation>жүгі түсірілгендер</translation>
    </message>
    <message>
        <source>went to another crossing</source>
        <translation>басқа бекетке кеткендер</translation>
    </message>
    <message>
        <source>too little data</source>
        <translation>дерек аз</translation>
    </message>
    <message>
        <source>crossing unknown</source>
        <translation>бекет белгісіз</translation>
    </message>
    <message>
        <source>crossing closed</source>
        <translation>бекет жабық</translation>
    </message>
    <message>
        <source>until the refusal is settled</source>
        <translation>өткізілмеу шешілгенше</translation>
    </message>
    <message>
        <source>until it is repaired</source>
        <translation>жөнделгенше</translation>
    </message>
    <message>
        <source>while in the bonded store</source>
        <translation>УСҚ-да тұрғанда</translation>
    </message>
    <message>
        <source>until it is known where to</source>
        <translation>қайда баратыны анықталғанша</translation>
    </message>
    <message>
        <source>road not in the table</source>
        <translation>жол кестеде жоқ</translation>
    </message>
    <message>
        <source>departure not planned</source>
        <translation>шығу уақыты белгіленбеген</translation>
    </message>
    <message>
        <source>trip over</source>
        <translation>рейс аяқталды</translation>
    </message>
    <message>
        <source>not reckoned yet</source>
        <translation>әлі есептелген жоқ</translation>
    </message>
    <message>
        <source>control at the exit post</source>
        <translation>шығу бекетінде рәсімдеу</translation>
    </message>
    <message>
        <source>control at the entry post</source>
        <translation>кіру бекетінде рәсімдеу</translation>
    </message>
    <message>
        <source>neutral strip, the far side is slow</source>
        <translation>бейтарап, баяу қабылдайды</translation>
    </message>
    <message>
        <source>RU accepts slowly</source>
        <translation>РФ баяу қабылдайды</translation>
    </message>
    <message>
        <source>neutral strip, KZ accepts slowly</source>
        <translation>бейтарап, ҚР баяу қабылдайды</translation>
    </message>
    <message>
        <source>inspection, X-ray</source>
        <translation>тексеру, рентген</translation>
    </message>
    <message>
        <source>system down</source>
        <translation>бағдарлама істемейді</translation>
    </message>
    <message>
        <source>post closed, repair</source>
        <translation>бекет жабық, жөндеу</translation>
    </message>
    <message>
        <source>road closed, weather</source>
        <translation>жол жабық, ауа райы</translation>
    </message>
    <message>
        <source>no booking, booking missed</source>
        <translation>бронь жоқ, күйіп кетті</translation>
    </message>
    <message>
        <source>consignor&apos;s papers, SNT</source>
        <translation>жөнелтушінің құжаты, СНТ</translation>
    </message>
    <message>
        <source>DOPP, SPOT QR</source>
        <translation>ДОПП, СПОТ QR</translation>
    </message>
    <message>
        <source>loading of the cargo</source>
        <translation>тиеу</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>бұзылды</translation>
    </message>
    <message>
        <source>driver: rest, papers, days in Russia</source>
        <translation>жүргізуші: демалыс, құжат, РФ күндері</translation>
    </message>
    <message>
        <source>waiting for a decision, for payment</source>
        <translation>шешім, төлем күтудеміз</translation>
    </message>
    <message>
        <source>border KZ</source>
        <translation>шекара, ҚР жағы</translation>
    </message>
    <message>
        <source>border RU</source>
        <translation>шекара, РФ жағы</translation>
    </message>
    <message>
        <source>border</source>
        <translation>шекара</translation>
    </message>
    <message>
        <source>weather</source>
        <translation>ауа райы</translation>
    </message>
    <message>
        <source>ourselves</source>
        <translation>біз</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>тасымалдаушы</translation>
    </message>
    <message>
        <source>consignor</source>
        <translation>жөнелтуші</translation>
    </message>
    <message>
        <source>consignee</source>
        <translation>алушы</translation>
    </message>
    <message>
        <source>warehouse</source>
        <translation>қойма</translation>
    </message>
    <message>
        <source>no DOPP or QR</source>
        <translation>ДОПП не СПОТ QR жоқ</translation>
    </message>
    <message>
        <source>DOPP not secured</source>
        <translation>ДОПП күйі «Обеспечен» емес</translation>
    </message>
    <message>
        <source>DOPP and papers differ</source>
        <translation>ДОПП пен құжат дерегі сәйкес емес</translation>
    </message>
    <message>
        <source>other document</source>
        <translation>басқа құжат</translation>
    </message>
    <message>
        <source>no SNT or ESF</source>
        <translation>СНТ не ЭШФ жоқ</translation>
    </message>
    <message>
        <source>phytosanitary, veterinary, sanitary</source>
        <translation>фито, ветеринарлық не санитарлық бақылау</translation>
    </message>
    <message>
        <source>no passage in the cargo</source>
        <translation>технологиялық өткел жоқ</translation>
    </message>
    <message>
        <source>cargo or route differ</source>
        <translation>жүк не бағыт сәйкес емес</translation>
    </message>
    <message>
        <source>prohibited, sanctioned, marking</source>
        <translation>тыйым, санкция, таңбалау</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>пломба</translation>
    </message>
    <message>
        <source>insurance, permit, debt, fine</source>
        <translation>сақтандыру, рұқсат, қарыз, айыппұл</translation>
    </message>
    <message>
        <source>booking or VIN conflict</source>
        <translation>бронь не VIN сәйкес емес</translation>
    </message>
    <message>
        <source>technical state, weight</source>
        <translation>техникалық күйі, артық салмақ</translation>
    </message>
    <message>
        <source>driver&apos;s days in Russia</source>
        <translation>жүргізушінің РФ-дағы күндері</translation>
    </message>
    <message>
        <source>driver&apos;s documents</source>
        <translation>жүргізушінің құжаттары</translation>
    </message>
    <message>
        <source>sent to the bonded store</source>
        <translation>УСҚ-ға жіберілді</translation>
    </message>
    <message>
        <source>held for inspection</source>
        <translation>тексеруге қалдырылды</translation>
    </message>
    <message>
        <source>system outage</source>
        <translation>бағдарлама істемеді</translation>
    </message>
    <message>
        <source>post closed or full</source>
        <translation>бекет жабық не толы</translation>
    </message>
    <message>
        <source>turned back on the KZ side</source>
        <translation>ҚР жағында қайтарылды</translation>
    </message>
    <message>
        <source>diverted by us</source>
        <translation>өзіміз бұрдық</translation>
    </message>
    <message>
        <source>reason not told</source>
        <translation>себебі айтылмаған</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Standing and late</source>
        <translation>Тұрғандар және кешігетіндер</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>Бекеттер</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Өткендер</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Қалғандары</translation>
    </message>
    <message>
        <source>Leaving today and tomorrow</source>
        <translation>Бүгін-ертең шығатындар</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Басы</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Соңы</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Жасалған уақыты</translation>
    </message>
    <message>
        <source>On the line</source>
        <translation>Желіде</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Тұр</translation>
    </message>
    <message>
        <source>over a day</source>
        <translation>тәуліктен артық</translation>
    </message>
    <message>
        <source>Refused trucks</source>
        <translation>Өткізілмеді</translation>
    </message>
    <message>
        <source>Broken trucks</source>
        <translation>Бұзылды</translation>
    </message>
    <message>
        <source>Trucks without contact</source>
        <translation>Байланыс жоқ</translation>
    </message>
    <message>
        <source>Will probably be late</source>
        <translation>Кешігуі мүмкін</translation>
    </message>
    <message>
        <source>Downtime, truck-hours</source>
        <translation>Бос тұру, көлік-сағат</translation>
    </message>
    <message>
        <source>Cost of the downtime, {currency}</source>
        <translation>Бос тұру құны, {currency}</translation>
    </message>
    <message>
        <source>Crossed the border</source>
        <translation>Шекарадан өтті</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Қалғандары</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Trailer</source>
        <translation>Тіркеме</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Жүргізуші</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Тасымалдаушы</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Status now</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Қай уақыттан</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Өтінімдер</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенттер</translation>
    </message>
    <message>
        <source>Cargo</source>
        <translation>Жүк</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Crossing, direction</source>
        <translation>Бекет, бағыт</translation>
    </message>
    <message>
        <source>Downtime in the period, h</source>
        <translation>Осы мерзімде бос тұру, сағ</translation>
    </message>
    <message>
        <source>Downtime in all, h (goes on)</source>
        <translation>Барлық бос тұру, сағ (әлі тұр)</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Клиентке айтылған</translation>
    </message>
    <message>
        <source>Arrives, early (1 of 10)</source>
        <translation>Келеді, ерте (10-нан 1)</translation>
    </message>
    <message>
        <source>Arrives, late (9 of 10)</source>
        <translation>Келеді, кеш (10-нан 9)</translation>
    </message>
    <message>
        <source>Late, of 10</source>
        <translation>Кешігеді, 10-нан</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Не істейміз</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Till when</source>
        <translation>Қашанға дейін</translation>
    </message>
    <message>
        <source>wait, h: from</source>
        <translation>күту, сағ: бастап</translation>
    </message>
    <message>
        <source>wait, h: to</source>
        <translation>күту, сағ: дейін</translation>
    </message>
    <message>
        <source>ours standing</source>
        <translation>біздікі тұр</translation>
    </message>
    <message>
        <source>Tail, km</source>
        <translation>Кезектің соңы, шақырым</translation>
    </message>
    <message>
        <source>To the barrier, km</source>
        <translation>Шлагбаумға дейін, шақырым</translation>
    </message>
    <message>
        <source>On the board, trucks</source>
        <translation>Таблода, көлік</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Сағат</translation>
    </message>
    <message>
        <source>Exit post, h</source>
        <translation>Шығу бекеті, сағ</translation>
    </message>
    <message>
        <source>Neutral strip, h</source>
        <translation>Бейтарап, сағ</translation>
    </message>
    <message>
        <source>Entry post, h</source>
        <translation>Кіру бекеті, сағ</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Есептелді</translation>
    </message>
    <message>
        <source>Departs</source>
        <translation>Шығады</translation>
    </message>
    <message>
        <source>Missing papers</source>
        <translation>Не жетіспейді</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>.</source>
        <translation>,</translation>
    </message>
    <message>
        <source>driver</source>
        <translation>жүргізуші</translation>
    </message>
    <message>
        <source>dispatcher</source>
        <translation>диспетчер</translation>
    </message>
    <message>
        <source>driver, WhatsApp</source>
        <translation>жүргізуші, WhatsApp</translation>
    </message>
    <message>
        <source>CarGoRuqsat</source>
        <translation>CarGoRuqsat</translation>
    </message>
    <message>
        <source>table</source>
        <translation>кесте</translation>
    </message>
    <message>
        <source>GPS</source>
        <translation>GPS</translation>
    </message>
    <message>
        <source>another driver</source>
        <translation>бөтен жүргізуші</translation>
    </message>
    <message>
        <source>chat group</source>
        <translation>чат тобы</translation>
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
            <numerusform>%n бет басып шығарылды</numerusform>
            <numerusform>%n бет басып шығарылды</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet of a day</source>
        <translation>Тәуліктік мәлімет</translation>
    </message>
    <message>
        <source>Sheet of a period</source>
        <translation>Аралық мәлімет</translation>
    </message>
    <message>
        <source>Handover of the shift (slip)</source>
        <translation>Ауысым тапсыру (парақша)</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Қандай қағаз</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Қағаздың тілі</translation>
    </message>
    <message>
        <source>from</source>
        <translation>бастап</translation>
    </message>
    <message>
        <source>till</source>
        <translation>дейін</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Бір күн бұрын</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Бір күн кейін</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Ірі</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Қайта жасау</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>Басып шығару (Ctrl+P)</translation>
    </message>
    <message>
        <source>Save as PDF (Ctrl+S)</source>
        <translation>PDF сақтау (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save for Excel</source>
        <translation>Excel үшін сақтау</translation>
    </message>
    <message>
        <source>Save as a page (HTML)</source>
        <translation>Бет түрінде сақтау (HTML)</translation>
    </message>
    <message>
        <source>Copy for the boss&apos;s phone</source>
        <translation>Басшының телефонына көшіру</translation>
    </message>
    <message>
        <source>Twelve lines of text for a messenger (Ctrl+T)</source>
        <translation>Мессенджерге арналған он екі жол мәтін (Ctrl+T)</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сақталды: {file}</translation>
    </message>
    <message>
        <source>Copied: paste it into the messenger</source>
        <translation>Көшірілді: мессенджерге қойыңыз</translation>
    </message>
    <message>
        <source>The paper is being made…</source>
        <translation>Мәлімет жасалып жатыр…</translation>
    </message>
    <message>
        <source>{period}; figures of {moment}</source>
        <translation>{period}; дерек {moment}</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>call back</source>
        <translation>қайта хабарласу</translation>
    </message>
    <message>
        <source>{who}: called, no answer</source>
        <translation>{who}: қоңырауға жауап жоқ</translation>
    </message>
    <message>
        <source>{who}: still there</source>
        <translation>{who}: әлі тұр</translation>
    </message>
    <message>
        <source>In hand: alerts of {who}</source>
        <translation>Қабылданды: {who} ескертулері</translation>
    </message>
    <message>
        <source>{who}: note “{words}”</source>
        <translation>{who}: ескертпе «{words}»</translation>
    </message>
    <message>
        <source>{who}: next step {words}</source>
        <translation>{who}: не істейміз — {words}</translation>
    </message>
    <message>
        <source> (instead of: {words})</source>
        <translation> (орнына: {words})</translation>
    </message>
    <message>
        <source>{who}: no alert waits for an answer</source>
        <translation>{who}: жауапсыз ескерту жоқ</translation>
    </message>
</context>
<context>
    <name>RuleBook</name>
    <message numerus="yes">
        <source>%n day(s) ahead</source>
        <translation>
            <numerusform>%n күн бұрын</numerusform>
            <numerusform>%n күн бұрын</numerusform>
        </translation>
    </message>
    <message>
        <source>one customer</source>
        <translation>бір клиент</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} бастап</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>соңғы күні {day}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ешқашан</translation>
    </message>
    <message>
        <source>off</source>
        <translation>өшірулі</translation>
    </message>
    <message>
        <source>keeps the truck</source>
        <translation>онсыз шығармау</translation>
    </message>
    <message>
        <source>own</source>
        <translation>өз ережеміз</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>бізде өзгертілген</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>расталмаған</translation>
    </message>
    <message>
        <source>on</source>
        <translation>қосулы</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Ереже</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Талап етеді</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Жарамды</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Тексерілді</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Add a rule… (Ins)</source>
        <translation>Ереже қосу… (Ins)</translation>
    </message>
    <message>
        <source>Change… (Enter)</source>
        <translation>Өзгерту… (Enter)</translation>
    </message>
    <message>
        <source>On / off (Space)</source>
        <translation>Қосу / өшіру (бос орын)</translation>
    </message>
    <message>
        <source>Looked up today</source>
        <translation>Бүгін тексерілді</translation>
    </message>
    <message>
        <source>As it was shipped</source>
        <translation>Бастапқы күйі</translation>
    </message>
    <message>
        <source>Rule book</source>
        <translation>Ережелер жинағы</translation>
    </message>
    <message>
        <source>In use again: {rule}</source>
        <translation>Қайта қолданылады: {rule}</translation>
    </message>
    <message>
        <source>Not asked any more: {rule}</source>
        <translation>Енді талап етілмейді: {rule}</translation>
    </message>
    <message>
        <source>Looked up today: {rule}</source>
        <translation>Бүгін тексерілді: {rule}</translation>
    </message>
    <message>
        <source>As it was shipped: {rule}</source>
        <translation>Бастапқы күйі: {rule}</translation>
    </message>
    <message>
        <source>Nobody has looked these up for three months: {rules}</source>
        <translation>Үш ай бойы ешкім тексермеген: {rules}</translation>
    </message>
    <message>
        <source>What counts is the day on which a truck reaches the border.</source>
        <translation>Көлік шекараға жететін күн есепке алынады.</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Rule</source>
        <translation>Ереже</translation>
    </message>
    <message>
        <source>Status that lets it pass</source>
        <translation>Өткізетін күйі</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>Неше күн бұрын</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>екі бағытта</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Бағыты</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>Бекеттер</translation>
    </message>
    <message>
        <source>all</source>
        <translation>барлығы</translation>
    </message>
    <message>
        <source>Codes of goods begin with</source>
        <translation>СЭҚ ТН кодының басы</translation>
    </message>
    <message>
        <source>or words of the cargo</source>
        <translation>не жүк сөздері</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Аяқталуы</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөзі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Without it the truck must not leave</source>
        <translation>Онсыз көлікті шығармау</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Қолданылады</translation>
    </message>
    <message>
        <source>Rule kept: {rule}</source>
        <translation>Ереже жазылды: {rule}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Құжат</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>CarGoRuqsat: %n new reading(s)</source>
        <translation>
            <numerusform>CarGoRuqsat: %n жаңа дерек</numerusform>
            <numerusform>CarGoRuqsat: %n жаңа дерек</numerusform>
        </translation>
    </message>
    <message>
        <source>CarGoRuqsat: nothing new</source>
        <translation>CarGoRuqsat: жаңа дерек жоқ</translation>
    </message>
    <message>
        <source>CarGoRuqsat is asked by {desk}</source>
        <translation>CarGoRuqsat-ты {desk} сұрайды</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Болдырылмады: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Қайта орындалды: {what}</translation>
    </message>
    <message>
        <source>Nothing to undo: what was done since the window was opened has been taken back.</source>
        <translation>Болдырмайтын ештеңе жоқ: терезе ашылғаннан бергінің бәрі болдырылмаған.</translation>
    </message>
    <message>
        <source>Nothing to do again.</source>
        <translation>Қайта орындайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Choose a truck first, then press F9.</source>
        <translation>Алдымен көлікті таңдап, содан кейін F9 басыңыз.</translation>
    </message>
    <message>
        <source>Choose a truck first, then press Ctrl+G.</source>
        <translation>Алдымен көлікті таңдап, Ctrl+G басыңыз.</translation>
    </message>
    <message>
        <source>Choose a truck first, then press Ctrl+D.</source>
        <translation>Алдымен көлікті таңдап, Ctrl+D басыңыз.</translation>
    </message>
    <message>
        <source>Choose a truck first, then press F7.</source>
        <translation>Алдымен көлікті таңдап, содан кейін F7 басыңыз.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>Read: %n new reading(s), </source>
        <translation>
            <numerusform>Оқылды: %n жаңа дерек, </numerusform>
            <numerusform>Оқылды: %n жаңа дерек, </numerusform>
        </translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>жүйедегідей</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>қараңғы</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Бағдарлама туралы</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Kezek: the dispatcher&apos;s desk for trucks over the Kazakhstan–Russia border. All data stay on this computer, in {folder}.
Built of:</source>
        <translation>Kezek: Қазақстан–Ресей шекарасы арқылы өтетін көліктер диспетчерінің жұмыс орны. Барлық деректер осы компьютерде, {folder} қалтасында қалады.
Құрамы:</translation>
    </message>
    <message>
        <source>How good the forecast was</source>
        <translation>Болжамды тексеру</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Company and window</source>
        <translation>Компания және терезе</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Stands at the head of each paper.</source>
        <translation>Әр қағаздың басында тұрады.</translation>
    </message>
    <message>
        <source>Dispatcher on duty</source>
        <translation>Кезекші диспетчер</translation>
    </message>
    <message>
        <source>Signs what is written. Change of shift: F8.</source>
        <translation>Жазбаларға қол қояды. Ауысым: F8.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Терезе тілі</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <source>A report&apos;s day ends at, o&apos;clock</source>
        <translation>Мәлімет тәулігі аяқталатын сағат</translation>
    </message>
    <message>
        <source>The sheet of a day runs from this hour to this hour.</source>
        <translation>Тәуліктік мәлімет осы сағаттан осы сағатқа дейін жүреді.</translation>
    </message>
    <message>
        <source>A truck&apos;s day of standing costs</source>
        <translation>Көліктің бір тәулік бос тұру құны</translation>
    </message>
    <message>
        <source>The paper says what standing has cost in all.</source>
        <translation>Мәліметте бос тұрудың жалпы құны көрсетіледі.</translation>
    </message>
    <message>
        <source>On duty: {name}</source>
        <translation>Кезекші: {name}</translation>
    </message>
    <message>
        <source>Copies and check</source>
        <translation>Көшірмелер және тексеру</translation>
    </message>
    <message>
        <source>Second place for copies</source>
        <translation>Көшірменің екінші орны</translation>
    </message>
    <message>
        <source>A folder on another disk or computer, e.g. E:\kezek. Each copy is carried there too; where it is not there, that is said.</source>
        <translation>Басқа дискідегі не компьютердегі қалта, мысалы E:\kezek. Әр көшірме сонда да қойылады; ол жоқ болса, айтылады.</translation>
    </message>
    <message>
        <source>Kept: {what}</source>
        <translation>Сақталды: {what}</translation>
    </message>
    <message>
        <source>Late in so many cases of 10</source>
        <translation>10 жағдайдың осыншасында кешігеді</translation>
    </message>
    <message>
        <source>No sound and no toast here from, o&apos;clock</source>
        <translation>Дыбыссыз, қалқымалы терезесіз, сағат</translation>
    </message>
    <message>
        <source>… till, o&apos;clock</source>
        <translation>… аяқталатын сағат</translation>
    </message>
    <message>
        <source>On this computer only; the same hour twice: never. The list of alerts goes on.</source>
        <translation>Тек осы компьютерде; сағаттар бірдей болса: ешқашан. Ескертулер тізімі жүре береді.</translation>
    </message>
    <message>
        <source>Silence is not told from, o&apos;clock</source>
        <translation>Үнсіздікті ескертпеу басталатын сағат</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Ескертулер</translation>
    </message>
    <message>
        <source>Silent on the road longer than, h</source>
        <translation>Жолда үнсіздігі ұзақ, сағ</translation>
    </message>
    <message>
        <source>A truck that rolls and has less than a day to go.</source>
        <translation>Көлік жүріп келеді, баратын жерге бір тәуліктен аз қалды.</translation>
    </message>
    <message>
        <source>Silent at the border longer than, h</source>
        <translation>Шекарада үнсіздігі ұзақ, сағ</translation>
    </message>
    <message>
        <source>In the queue, at a post, on the neutral strip.</source>
        <translation>Кезекте, бекетте, бейтарапта.</translation>
    </message>
    <message>
        <source>Silent far away longer than, h</source>
        <translation>Алыста үнсіздігі ұзақ, сағ</translation>
    </message>
    <message>
        <source>More than a day to the place.</source>
        <translation>Баратын жерге бір тәуліктен көп.</translation>
    </message>
    <message>
        <source>Three calls without an answer halve the limit of silence. Sound only for a refusal, a breakdown, and a booking about to be lost.</source>
        <translation>Жауапсыз үш қоңырау үнсіздік шегін екі есе қысқартады. Дыбыс тек өткізілмегенде, бұзылғанда және бронь күйіп кеткелі тұрғанда.</translation>
    </message>
    <message>
        <source>From here on an alert; the board says “late” from 5 of 10 on.</source>
        <translation>Осы үлестен бастап ескерту; тақтада «кешігеді» 10-нан 5-тен қалмай көрінеді.</translation>
    </message>
    <message>
        <source>Log of the program</source>
        <translation>Бағдарлама журналы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Ережелер</translation>
    </message>
    <message>
        <source>Several desks</source>
        <translation>Бірнеше жұмыс орны</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>postgresql://user@computer/database, as the server&apos;s keeper gave it</source>
        <translation>postgresql://аты@компьютер/база, сервер иесі бергендей</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>kept in this computer&apos;s own place for passwords</source>
        <translation>осы компьютер құпиясөз сақтайтын жерде тұрады</translation>
    </message>
    <message>
        <source>Crossings followed</source>
        <translation>Қай бекеттерді қадағалаймыз</translation>
    </message>
    <message>
        <source>Crossings and data</source>
        <translation>Бекеттер және деректер</translation>
    </message>
    <message>
        <source>Address of CarGoRuqsat</source>
        <translation>CarGoRuqsat мекенжайы</translation>
    </message>
    <message>
        <source>Only if the site has moved.</source>
        <translation>Сайт көшкен жағдайда ғана.</translation>
    </message>
    <message>
        <source>Minutes between questions</source>
        <translation>Сұраулар арасындағы минут</translation>
    </message>
    <message>
        <source>0: only when somebody presses F5. From the next start.</source>
        <translation>0: F5 басылғанда ғана. Келесі іске қосудан бастап.</translation>
    </message>
    <message>
        <source>Data now</source>
        <translation>Қазіргі деректер</translation>
    </message>
    <message>
        <source>Ask now (F5)</source>
        <translation>Қазір сұрау (F5)</translation>
    </message>
    <message>
        <source>Read saved pages…</source>
        <translation>Сақталған беттерді оқу…</translation>
    </message>
    <message>
        <source>When the desk has no line but somebody&apos;s telephone has: open the page of CarGoRuqsat in a browser, save it, bring the file here.</source>
        <translation>Кеңседе интернет жоқ, ал біреудің телефонында бар болса: CarGoRuqsat бетін браузерде ашып, сақтап, файлды осында әкеліңіз.</translation>
    </message>
    <message>
        <source>known already: {n}</source>
        <translation>бұрыннан белгілі: {n}</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>дерек әлі жоқ</translation>
    </message>
    <message>
        <source>data of {moment}, {ago}</source>
        <translation>дерек {moment}, {ago}</translation>
    </message>
    <message>
        <source>nothing was asked yet</source>
        <translation>әлі ештеңе сұралған жоқ</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message numerus="yes">
        <source>%n entries wait</source>
        <translation>
            <numerusform>%n жазба күтіп тұр</numerusform>
            <numerusform>%n жазба күтіп тұр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of other desks do not fit here (see doctor).</source>
        <translation>
            <numerusform>Басқа жұмыс орындарының %n жолы осында сыймайды (doctor қараңыз).</numerusform>
            <numerusform>Басқа жұмыс орындарының %n жолы осында сыймайды (doctor қараңыз).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the server and at this desk: %n rows.</source>
        <translation>
            <numerusform>Серверде де, осы жұмыс орнында да: %n жол.</numerusform>
            <numerusform>Серверде де, осы жұмыс орнында да: %n жол.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server did not take %n entries; they are kept here.</source>
        <translation>
            <numerusform>Сервер %n жазбаны қабылдамады; олар осында сақтаулы.</numerusform>
            <numerusform>Сервер %n жазбаны қабылдамады; олар осында сақтаулы.</numerusform>
        </translation>
    </message>
    <message>
        <source>Share the data on this server</source>
        <translation>Деректерді осы серверде жүргізу</translation>
    </message>
    <message>
        <source>Try the server now</source>
        <translation>Серверді қазір байқап көру</translation>
    </message>
    <message>
        <source>Be alone again</source>
        <translation>Қайтадан жеке жұмыс істеу</translation>
    </message>
    <message>
        <source>This desk goes on writing into its own file, with or without the server, and sends what it wrote. Before moving in a copy is made; afterwards the rows on both sides are counted.</source>
        <translation>Жұмыс орны сервер болса да, болмаса да өз файлына жаза береді және жазғанын жібереді. Көшер алдында көшірме жасалады, кейін екі жақтағы жолдар саналады.</translation>
    </message>
    <message>
        <source>Moving in…</source>
        <translation>Көшіп жатыр…</translation>
    </message>
    <message>
        <source>The data are shared.</source>
        <translation>Деректер енді ортақ.</translation>
    </message>
    <message>
        <source>This desk is alone. Copy: {file}</source>
        <translation>Бұл жұмыс орны енді жеке. Көшірме: {file}</translation>
    </message>
    <message>
        <source>There now: {names}</source>
        <translation>Қазір орнында: {names}</translation>
    </message>
    <message>
        <source>no server since {time}</source>
        <translation>{time:den} бері сервер жоқ</translation>
    </message>
    <message>
        <source>This desk keeps its data alone.</source>
        <translation>Бұл жұмыс орны деректерін жеке жүргізеді.</translation>
    </message>
    <message>
        <source>Shared on {address} as desk {desk}.</source>
        <translation>Деректер {address} серверінде ортақ, бұл жұмыс орны — {desk}.</translation>
    </message>
    <message>
        <source>Fetching what others wrote…</source>
        <translation>Басқалардың жазғаны алынып жатыр…</translation>
    </message>
    <message>
        <source>This data folder is a copy of another desk&apos;s: here it is desk {desk} from now on.</source>
        <translation>Бұл деректер қалтасы басқа жұмыс орнынан көшірілген: енді бұл орын {desk} деп аталады.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} fast; Kezek goes by the server&apos;s.</source>
        <translation>Осы компьютердің сағаты {time} озып тұр; Kezek сервер сағатымен жүреді.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} slow; Kezek goes by the server&apos;s.</source>
        <translation>Осы компьютердің сағаты {time} қалып тұр; Kezek сервер сағатымен жүреді.</translation>
    </message>
    <message>
        <source>Also open at: {names}</source>
        <translation>Бұл карточка мыналарда да ашық: {names}</translation>
    </message>
    <message>
        <source>{who} changed {field}: now {theirs}, yours was {mine}.</source>
        <translation>{who} — «{field}» өзгертті: енді {theirs}, сіздікі {mine} еді.</translation>
    </message>
    <message>
        <source>pg_dump is not on this computer: whoever keeps the server must copy it every night (pg_dump -Fc). Each desk&apos;s own file is a whole copy as well.</source>
        <translation>Бұл компьютерде pg_dump жоқ: сервердің көшірмесін әр түнде сервер иесі жасауы керек (pg_dump -Fc). Әр жұмыс орнының өз файлы да толық көшірме.</translation>
    </message>
    <message>
        <source>The server is copied once a day into {folder}; last: {time}.</source>
        <translation>Сервердің көшірмесі тәулігіне бір рет {folder} қалтасына жасалады; соңғысы: {time}.</translation>
    </message>
    <message>
        <source>Copy from before: {file}</source>
        <translation>Көшуге дейінгі көшірме: {file}</translation>
    </message>
    <message>
        <source>This computer has no place for passwords: give the address with the password in KEZEK_DATABASE_URL.</source>
        <translation>Бұл компьютерде құпиясөз сақтайтын орын жоқ: құпиясөзі бар мекенжайды KEZEK_DATABASE_URL ішінде беріңіз.</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>On duty: {name}</source>
        <translation>Кезекші: {name}</translation>
    </message>
    <message>
        <source>Change of shift</source>
        <translation>Диспетчер ауысымы</translation>
    </message>
    <message>
        <source>{name} hands over. Who takes over?</source>
        <translation>{name} ауысымды тапсырады. Кім қабылдады?</translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation>Кім кезекші?</translation>
    </message>
    <message>
        <source>Surname and initial: Zhumabayeva A.</source>
        <translation>Тегі мен атының әрпі: Жұмабаева А.</translation>
    </message>
    <message>
        <source>Dispatcher on duty</source>
        <translation>Кезекші диспетчер</translation>
    </message>
    <message>
        <source>The name stands in the window, on the papers and beside every entry. The slip to sign lies under Reports.</source>
        <translation>Аты терезеде, қағаздарда және әр жазбаның қасында тұрады. Қол қоятын парақша «Мәліметтер» бетінде.</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Ауысымды қабылдады</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>KZ post</source>
        <translation>ҚР бекеті</translation>
    </message>
    <message>
        <source>RU post</source>
        <translation>РФ бекеті</translation>
    </message>
    <message>
        <source>Neutral strip</source>
        <translation>бейтарап</translation>
    </message>
    <message>
        <source>On the road</source>
        <translation>жолда</translation>
    </message>
    <message>
        <source>On the way to the post</source>
        <translation>бекетке барар жолда</translation>
    </message>
</context>
<context>
    <name>Slot</name>
    <message>
        <source>leave by {moment}, makes it {chance}</source>
        <translation>ең кеш дегенде {moment} шықса, {chance} үлгереді</translation>
    </message>
    <message>
        <source>makes it {chance}</source>
        <translation>{chance} үлгереді</translation>
    </message>
    <message>
        <source>Booking {slot} is lost</source>
        <translation>Бронь {slot} күйіп кетті</translation>
    </message>
    <message>
        <source>Booking {slot}</source>
        <translation>Бронь {slot}</translation>
    </message>
    <message>
        <source>{n} MRP</source>
        <translation>{n} АЕК</translation>
    </message>
    <message>
        <source>if it leaves now: {chance}</source>
        <translation>қазір шықса: {chance}</translation>
    </message>
    <message>
        <source>a new booking in its place: {price}</source>
        <translation>орнына жаңа бронь: {price}</translation>
    </message>
    <message>
        <source>bookings lost by this truck: {n} of {allowed}</source>
        <translation>көліктің күйген кезегі: {allowed} ішінен {n}</translation>
    </message>
    <message>
        <source>Take a new booking ({price}): without one the truck will not be called.</source>
        <translation>Жаңа бронь алыңыз ({price}): онсыз көлікті шақырмайды.</translation>
    </message>
    <message>
        <source>Move the booking in CarGoRuqsat before its hour comes: post, plate and driver stay, date and hour may change. Once it is lost a new one costs {price}.</source>
        <translation>Сағаты келмей тұрып CarGoRuqsat-та броньды жылжытыңыз: бекет, нөмір, жүргізуші қалады, күні мен сағатын өзгертуге болады. Күйіп кетсе, жаңасы {price}.</translation>
    </message>
    <message>
        <source>next free hour ({klass}): {day}</source>
        <translation>ең жақын бос ({klass}): {day}</translation>
    </message>
    <message>
        <source>next free hour ({klass}): {day}, standing till then {hours} ≈ {cost}</source>
        <translation>ең жақын бос ({klass}): {day}, оған дейін тұру {hours} ≈ {cost}</translation>
    </message>
</context>
<context>
    <name>SlotClass</name>
    <message>
        <source>standard (1 MRP)</source>
        <translation>қалыпты (1 АЕК)</translation>
    </message>
    <message>
        <source>out of turn (100 MRP)</source>
        <translation>кезектен тыс (100 АЕК)</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>driver</source>
        <translation>жүргізуші</translation>
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
        <translation>кесте</translation>
    </message>
    <message>
        <source>GPS</source>
        <translation>GPS</translation>
    </message>
    <message>
        <source>another driver</source>
        <translation>бөтен жүргізуші</translation>
    </message>
    <message>
        <source>chat group</source>
        <translation>чат тобы</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>other drivers</source>
        <translation>басқа жүргізушілер</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>тасымалдаушы</translation>
    </message>
    <message>
        <source>broker or importer</source>
        <translation>брокер не импорттаушы</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>our boss</source>
        <translation>басшылық</translation>
    </message>
    <message>
        <source>his family</source>
        <translation>жүргізушінің жақындары</translation>
    </message>
    <message>
        <source>somebody we know</source>
        <translation>таныс</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Planned</source>
        <translation>Жоспарда</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Тиеуде</translation>
    </message>
    <message>
        <source>Waits for papers</source>
        <translation>Құжат күтуде</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Тиелді</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Жолда</translation>
    </message>
    <message>
        <source>In waiting area</source>
        <translation>Күту аймағында</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Кезекте</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Шақырылды</translation>
    </message>
    <message>
        <source>At KZ post</source>
        <translation>ҚР бекетінде</translation>
    </message>
    <message>
        <source>On neutral strip</source>
        <translation>Бейтарапта</translation>
    </message>
    <message>
        <source>At RU post</source>
        <translation>РФ бекетінде</translation>
    </message>
    <message>
        <source>Being inspected</source>
        <translation>Тексеруде</translation>
    </message>
    <message>
        <source>Passed the border</source>
        <translation>Шекарадан өтті</translation>
    </message>
    <message>
        <source>Arrived, to unload</source>
        <translation>Жетті, түсіруді күтуде</translation>
    </message>
    <message>
        <source>Unloaded</source>
        <translation>Жүгі түсірілді</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Өткізілмеді</translation>
    </message>
    <message>
        <source>Turned back</source>
        <translation>Кері қайтарылды</translation>
    </message>
    <message>
        <source>In bonded store</source>
        <translation>УСҚ-да</translation>
    </message>
    <message>
        <source>To another crossing</source>
        <translation>Басқа бекетке кетті</translation>
    </message>
    <message>
        <source>Broken down</source>
        <translation>Бұзылды</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>F2 entry · F3 filter · Enter truck · F5 fetch · F1 keys</source>
        <translation>F2 жазу · F3 сүзгі · Enter көлік · F5 жаңарту · F1 пернелер</translation>
    </message>
    <message>
        <source>Undo: {what} (Ctrl+Z)</source>
        <translation>Болдырмау: {what} (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Do again: {what} (Ctrl+Y)</source>
        <translation>Қайта орындау: {what} (Ctrl+Y)</translation>
    </message>
    <message>
        <source>fetching…</source>
        <translation>дерек сұралуда…</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message numerus="yes">
        <source>Next step: %n truck(s)</source>
        <translation>
            <numerusform>Не істейміз: %n көлік</numerusform>
            <numerusform>Не істейміз: %n көлік</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note: %n truck(s)</source>
        <translation>
            <numerusform>Ескертпе: %n көлік</numerusform>
            <numerusform>Ескертпе: %n көлік</numerusform>
        </translation>
    </message>
    <message>
        <source>who</source>
        <translation>кім</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кім істейді</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>What is to be remembered</source>
        <translation>Нені есте сақтау</translation>
    </message>
    <message>
        <source>What is done next</source>
        <translation>Әрі қарай не істейміз</translation>
    </message>
</context>
<context>
    <name>Stranded</name>
    <message>
        <source>expected at most {bound}</source>
        <translation>ең көбі {bound} күтілген</translation>
    </message>
    <message>
        <source>overtaken by {overtaken_by}</source>
        <translation>{overtaken_by} көлік озып кетті</translation>
    </message>
    <message>
        <source>has not moved for {still}</source>
        <translation>{still} орнынан қозғалмады</translation>
    </message>
    <message>
        <source>has stood on the road for {still}</source>
        <translation>жолда {still} тұр</translation>
    </message>
    <message>
        <source>cargo keeps till {cargo}</source>
        <translation>жүк шыдайтын мерзім: {cargo}</translation>
    </message>
    <message>
        <source>cargo kept till {cargo}</source>
        <translation>жүктің мерзімі {cargo} өтті</translation>
    </message>
    <message>
        <source>the deadline cannot be met</source>
        <translation>мерзімге үлгермейді</translation>
    </message>
    <message>
        <source>booking lost</source>
        <translation>кезегі күйіп кетті</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>байланыс жоқ</translation>
    </message>
    <message>
        <source>Ask the driver what holds him; compare crossings (F9).</source>
        <translation>Жүргізушіден не ұстап тұрғанын сұраңыз; бекеттерді салыстырыңыз (F9).</translation>
    </message>
    <message>
        <source>Ask the driver whether he keeps his place and whether his papers were taken; ask the post why those behind him are through.</source>
        <translation>Жүргізушіден орнын сақтап тұр ма, құжатын алды ма — сұраңыз; артындағылар неге өткенін бекеттен біліңіз.</translation>
    </message>
    <message>
        <source>Call the driver: asleep, broken down, or let out of the queue? Others move.</source>
        <translation>Жүргізушіге қоңырау шалыңыз: ұйықтап қалды ма, сынып қалды ма, кезектен шығып қалды ма? Басқалар жүріп жатыр.</translation>
    </message>
    <message>
        <source>Call the driver: rest, breakdown, closed road, or already the tail of the queue? Type what he says.</source>
        <translation>Жүргізушіге қоңырау шалыңыз: демалыс па, сынды ма, жол жабық па, әлде кезектің соңы ма? Айтқанын жазыңыз.</translation>
    </message>
    <message>
        <source>Tell the customer now; ask the post about the quota for perishables, and the driver about the fuel of the refrigerator.</source>
        <translation>Клиентке қазір айтыңыз; бекеттен тез бұзылатын жүк квотасын, жүргізушіден рефрижератордың жанармайын сұраңыз.</translation>
    </message>
    <message>
        <source>Decide with the customer: deliver, return or write off; have the temperature and the time written down.</source>
        <translation>Клиентпен шешіңіз: жеткізу, қайтару не есептен шығару; температура мен уақытты жазып алсын.</translation>
    </message>
    <message>
        <source>Tell the customer a new time and write it down as promised.</source>
        <translation>Клиентке жаңа уақыт айтып, оны жазып қойыңыз.</translation>
    </message>
    <message>
        <source>Take a new booking: without one it will not be called.</source>
        <translation>Жаңа бронь алыңыз: онсыз шақырмайды.</translation>
    </message>
    <message>
        <source>Call the second number, the carrier&apos;s dispatcher, our trucks that stand nearby.</source>
        <translation>Екінші нөмірге, тасымалдаушының диспетчеріне, қасында тұрған өз көліктерімізге қоңырау шалыңыз.</translation>
    </message>
    <message>
        <source>{what} (as usual for such a cargo)</source>
        <translation>{what} (мұндай жүк үшін әдеттегідей)</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Columns as at first</source>
        <translation>Бағандар бастапқыдай</translation>
    </message>
    <message>
        <source>Copy for Excel</source>
        <translation>Excel үшін көшіру</translation>
    </message>
    <message>
        <source>Columns arranged</source>
        <translation>Бағандар өзгертілді</translation>
    </message>
    <message>
        <source>Columns… (Ctrl+J)</source>
        <translation>Бағандар… (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Trips</source>
        <translation>Рейстер</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>Бекеттер</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Назар аударыңыз</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Өткізілмегендер</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Мәліметтер</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Көліктер</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
</context>
<context>
    <name>Tells</name>
    <message numerus="yes">
        <source>%n more: {plates}</source>
        <translation>
            <numerusform>тағы %n: {plates}</numerusform>
            <numerusform>тағы %n: {plates}</numerusform>
        </translation>
    </message>
    <message>
        <source>told {moment}</source>
        <translation>айтылды {moment}</translation>
    </message>
    <message>
        <source>arrives {range} as it was then</source>
        <translation>сол кездегі болжам {range}</translation>
    </message>
    <message>
        <source>call promised till {moment}: {what}</source>
        <translation>{moment:ge} дейін қоңырау шалуға келісілген: {what}</translation>
    </message>
    <message>
        <source>{stage}, not told</source>
        <translation>{stage}, айтылмады</translation>
    </message>
    <message>
        <source>late already, not told</source>
        <translation>кешікті, айтылмады</translation>
    </message>
    <message>
        <source>will be late ({chance}), not told</source>
        <translation>кешігеді ({chance}), айтылмады</translation>
    </message>
    <message>
        <source>arrives {span} later than told {moment}</source>
        <translation>{moment} айтылғаннан {span} кеш келеді</translation>
    </message>
    <message>
        <source>arrives {span} earlier than told {moment}</source>
        <translation>{moment} айтылғаннан {span} ерте келеді</translation>
    </message>
    <message>
        <source>№</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Айтылды</translation>
    </message>
    <message>
        <source>Message (F7)</source>
        <translation>Хабарлама (F7)</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>Кімге хабарлау</translation>
    </message>
    <message>
        <source>Nobody to tell.
Here stands who should be told before he asks: a customer whose truck will be late or arrives another day than he was told, a refusal, a breakdown, a call that was promised. What is told with F7 is listed below.</source>
        <translation>Хабарлайтын ешкім жоқ.
Мұнда өзі сұрамай тұрып кімге айту керегі тұрады: көлігі кешігетін не айтылған уақыттан басқа кезде келетін клиент, өткізілмеген көлік, бұзылу, уәде етілген қоңырау. F7 арқылы айтылғаны осы тізімде қалады.</translation>
    </message>
    <message>
        <source>To tell: {whom} (F7)</source>
        <translation>Хабарлау керек: {whom} (F7)</translation>
    </message>
    <message>
        <source>Told: {whom}</source>
        <translation>Хабарланды: {whom}</translation>
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
        <translation>Мәскеу {clock}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} мин</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} сағ</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} тәул</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ешқашан</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>жаңа ғана</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>{span} бұрын</translation>
    </message>
    <message>
        <source>8 of 10</source>
        <translation>10-нан 8</translation>
    </message>
    <message>
        <source>{n} of 10</source>
        <translation>10-нан {n}</translation>
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
        <translation>Тыныш кезде: {n}</translation>
    </message>
</context>
<context>
    <name>TripPapers</name>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Add a paper… (Ins)</source>
        <translation>Құжат қосу… (Ins)</translation>
    </message>
    <message>
        <source>Change… (Enter)</source>
        <translation>Өзгерту… (Enter)</translation>
    </message>
    <message>
        <source>Take out (Del)</source>
        <translation>Алып тастау (Del)</translation>
    </message>
    <message>
        <source>File of it…</source>
        <translation>Файл тіркеу…</translation>
    </message>
    <message>
        <source>Taken out: {paper}</source>
        <translation>Құжат алынды: {paper}</translation>
    </message>
    <message>
        <source>{paper}: file kept</source>
        <translation>{paper}: файл сақталды</translation>
    </message>
    <message>
        <source>No paper is kept yet. Ins: write down number, status and plates.</source>
        <translation>Құжат әлі жоқ. Ins: нөмірін, күйін және көлік нөмірлерін жазу.</translation>
    </message>
</context>
<context>
    <name>Truck</name>
    <message>
        <source>Page of the truck</source>
        <translation>Көлік беті</translation>
    </message>
    <message>
        <source>Choose a truck on the board and press Enter.

Here you will see its way and when it arrives, how the forecast changed, the driver&apos;s telephones and everything that was said of it.</source>
        <translation>Тізімнен көлікті таңдап, Enter басыңыз.

Мұнда оның жолы мен келу уақыты, болжамның қалай өзгергені, жүргізушінің телефондары және ол туралы айтылғанның бәрі болады.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Nothing was said of this trip yet. F2: type what the driver says.</source>
        <translation>Бұл рейс туралы әлі ештеңе айтылған жоқ. F2: жүргізуші айтқанын теріңіз.</translation>
    </message>
    <message>
        <source>A ready message to the customer (F7)</source>
        <translation>Клиентке дайын хабарлама (F7)</translation>
    </message>
    <message>
        <source>Compare crossings for this trip (F9)</source>
        <translation>Осы рейс үшін бекеттерді салыстыру (F9)</translation>
    </message>
    <message>
        <source>Put the page away (Esc)</source>
        <translation>Жабу (Esc)</translation>
    </message>
    <message>
        <source>nothing is arranged</source>
        <translation>белгіленбеген</translation>
    </message>
    <message>
        <source>hired: {carrier}</source>
        <translation>жалданған: {carrier}</translation>
    </message>
    <message>
        <source>trip {ref}</source>
        <translation>рейс {ref}</translation>
    </message>
    <message>
        <source>Money and days… (Ctrl+D)</source>
        <translation>Қаржы мен күндер… (Ctrl+D)</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Қаржы</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message numerus="yes">
        <source>%n trip(s) fit now</source>
        <translation>
            <numerusform>қазір %n рейс сәйкес келеді</numerusform>
            <numerusform>қазір %n рейс сәйкес келеді</numerusform>
        </translation>
    </message>
    <message>
        <source>View of the board</source>
        <translation>Рейс тақтасының көрінісі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Words of the filter</source>
        <translation>Сүзгі сөздері</translation>
    </message>
    <message>
        <source>as they are typed into the filter</source>
        <translation>сүзгі жолындағыдай</translation>
    </message>
    <message>
        <source>Stands over, h</source>
        <translation>Ұзақ тұр, сағ</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>кез келген жерде</translation>
    </message>
    <message>
        <source>all</source>
        <translation>барлығы</translation>
    </message>
    <message>
        <source>Crossing</source>
        <translation>Бекет</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Late in so many cases of 10</source>
        <translation>10-нан осынша жағдайда кешігеді</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Байланыс жоқ</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Менікі</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Көрініске атау беріңіз.</translation>
    </message>
    <message>
        <source>There is a view of this name.</source>
        <translation>Мұндай атаулы көрініс бар.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>кез келген</translation>
    </message>
    <message>
        <source>stands over {hours} h</source>
        <translation>{hours} сағаттан ұзақ тұр</translation>
    </message>
    <message>
        <source>late in {n} cases of 10 or more</source>
        <translation>10-нан {n} немесе көп жағдайда кешігеді</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>байланыс жоқ</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>менікі</translation>
    </message>
    <message>
        <source>in the yard</source>
        <translation>аулада</translation>
    </message>
    <message>
        <source>on the road</source>
        <translation>жолда</translation>
    </message>
    <message>
        <source>at the border</source>
        <translation>шекарада</translation>
    </message>
    <message>
        <source>refused or broken down</source>
        <translation>өткізілмеген не бұзылған</translation>
    </message>
    <message>
        <source>there, to be unloaded</source>
        <translation>жетті, түсіруді күтуде</translation>
    </message>
    <message>
        <source>View kept: {name}</source>
        <translation>Көрініс сақталды: {name}</translation>
    </message>
    <message>
        <source>View moved: {name}</source>
        <translation>Көрініс жылжытылды: {name}</translation>
    </message>
    <message>
        <source>View removed: {name}</source>
        <translation>Көрініс алынды: {name}</translation>
    </message>
    <message>
        <source>Alt+{n}</source>
        <translation>Alt+{n}</translation>
    </message>
    <message>
        <source>More views; make one of your own</source>
        <translation>Тағы көріністер; өзіңіздікін жасау</translation>
    </message>
    <message>
        <source>Make a view of what is shown…</source>
        <translation>Көрсетілгеннен көрініс жасау…</translation>
    </message>
    <message>
        <source>Change “{name}”…</source>
        <translation>«{name}» өзгерту…</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>Солға жылжыту</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Оңға жылжыту</translation>
    </message>
    <message>
        <source>Remove “{name}”</source>
        <translation>«{name}» алып тастау</translation>
    </message>
</context>
<context>
    <name>WhyLeft</name>
    <message>
        <source>Why did it leave?</source>
        <translation>Неге шығарылды?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>It left, though: {why}</source>
        <translation>Шығарылды, бірақ {why}</translation>
    </message>
    <message>
        <source>{plate}: why it left is kept</source>
        <translation>{plate}: неге шығарылғаны жазылды</translation>
    </message>
</context>
<context>
    <name>WhyNull</name>
    <message>
        <source>too little data</source>
        <translation>дерек аз</translation>
    </message>
    <message>
        <source>no crossing named</source>
        <translation>бекет көрсетілмеген</translation>
    </message>
    <message>
        <source>the post is closed</source>
        <translation>бекет жабық</translation>
    </message>
    <message>
        <source>refused, needs a decision</source>
        <translation>өткізілмеді, шешім керек</translation>
    </message>
    <message>
        <source>broken down</source>
        <translation>бұзылды</translation>
    </message>
    <message>
        <source>in bonded store</source>
        <translation>УСҚ-да</translation>
    </message>
    <message>
        <source>turned back</source>
        <translation>кері қайтарылды</translation>
    </message>
    <message>
        <source>the road is not known</source>
        <translation>жол кестеде жоқ</translation>
    </message>
    <message>
        <source>no departure planned</source>
        <translation>шығу уақыты белгісіз</translation>
    </message>
    <message>
        <source>reckoning…</source>
        <translation>есептелуде…</translation>
    </message>
    <message>
        <source>trip is over</source>
        <translation>рейс аяқталды</translation>
    </message>
</context>
</TS>
