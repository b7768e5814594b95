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
        <source>the last truck</source>
        <translation>соңғы өткен көлік</translation>
    </message>
    <message>
        <source>the mean of two days</source>
        <translation>екі тәуліктің орташасы</translation>
    </message>
    <message>
        <source>the weekly habit</source>
        <translation>апталық әдет</translation>
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
        <source>too few to compare</source>
        <translation>көлік аз, салыстыруға болмайды</translation>
    </message>
    <message>
        <source>{n} % more exact than a simple guess</source>
        <translation>қарапайымнан {n} % дәлірек</translation>
    </message>
    <message>
        <source>no better than the weekly habit</source>
        <translation>апталық әдеттен артық емес</translation>
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
        <translation>Мұндағы болжам ({state}): {counted} дәл келді, айтылғаны 10-нан 8</translation>
    </message>
    <message>
        <source>off by {hours}</source>
        <translation>қатесі {hours}</translation>
    </message>
    <message>
        <source>promises too much</source>
        <translation>артық уәде</translation>
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
        <translation>артық уәде: аралығы тар</translation>
    </message>
    <message>
        <source>ranges wider than they need be</source>
        <translation>аралығы керегінен кең</translation>
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
        <translation>Қарапайым болжаммен</translation>
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
        <translation>Не</translation>
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
        <translation>Қате: қателердің жартысы бұдан аз; «≤ 6 сағ», «6–12» және келесі бағандарда — өтуге дейін осынша сағат бұрын айтылғанда. Қарапайым болжам: соңғы өткен көлік, екі тәуліктің орташасы, апталық әдет.</translation>
    </message>
    <message>
        <source>Nothing to compare yet. What is forecast to each truck that joins a queue is kept; when it has passed the border, its score stands here.</source>
        <translation>Әзірге салыстыратын ештеңе жоқ. Кезекке тұрған әр көліктің болжамы сақталады; шекарадан өткенде оның дәлдігі осында көрінеді.</translation>
    </message>
    <message>
        <source>Every forecast said to a truck when it joined the queue is kept and compared with what came. In 90 days: in the range {n} of {of} (8 of 10 is promised). A wait that goes on past its range is a miss.</source>
        <translation>Көлік кезекке тұрғанда айтылған әр болжам сақталып, шыққан нәтижемен салыстырылады. 90 күнде: аралықта {of} ішінен {n} (айтылғаны 10-нан 8). Аралықтан асып кеткен күту мүлт кету болып саналады.</translation>
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
        <source>Booking is about to be lost</source>
        <translation>Кезегі күйіп кетуі мүмкін</translation>
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
            <numerusform>біздің %n рейс</numerusform>
            <numerusform>біздің %n рейс</numerusform>
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
        <source>{plate}: stands {hours} at {post}, expected at most {bound}</source>
        <translation>{plate}: {hours} тұр, {post}; күтілгені {bound} аспайтын</translation>
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
        <source>{plate}: about {hours} late ({chance}), promised {promised}</source>
        <translation>{plate}: шамамен {hours} кешігеді ({chance}), айтылған мерзім {promised}</translation>
    </message>
    <message>
        <source>{plate}: booking of {slot} is lost ({post})</source>
        <translation>{plate}: {slot} броны күйіп кетті ({post})</translation>
    </message>
    <message>
        <source>{plate}: will probably miss the booking of {slot} ({chance}, {post})</source>
        <translation>{plate}: {slot} бронына үлгермеуі мүмкін ({chance}, {post})</translation>
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
        <translation>{moment} бастап, {ago}</translation>
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
        <source>Remind later (F4)</source>
        <translation>Кейін еске салу (F4)</translation>
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
        <source>Remind again</source>
        <translation>Қайта еске салу</translation>
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
        <source>Why: what we are waiting for</source>
        <translation>Неге: не күтудеміз</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Кейінге қалдыру</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message numerus="yes">
        <source>%n of our trucks</source>
        <translation>
            <numerusform>өз %n көлігіміз</numerusform>
            <numerusform>өз %n көлігіміз</numerusform>
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
        <source>{what} {span} ago</source>
        <translation>{what} {span} бұрын</translation>
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
    <message>
        <source>no forecast: {why}</source>
        <translation>болжам жоқ: {why}</translation>
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
        <source>Stand &gt; {hours} h</source>
        <translation>Тұр &gt; {hours} сағ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Өткізілмеді</translation>
    </message>
    <message>
        <source>Will be late</source>
        <translation>Кешігеді</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Байланыс жоқ</translation>
    </message>
    <message>
        <source>Unloaded in 24 h</source>
        <translation>24 сағатта түсірілді</translation>
    </message>
    <message>
        <source>Showing {shown} of {total}: the filter hides rows</source>
        <translation>{total} жолдың {shown} көрсетілді: қалғаны сүзгімен жасырылған</translation>
    </message>
    <message>
        <source>stands since {moment}</source>
        <translation>{moment} бастап тұр</translation>
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
        <source>no forecast</source>
        <translation>болжам жоқ</translation>
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
        <source>will probably be late</source>
        <translation>кешігуі мүмкін</translation>
    </message>
    <message>
        <source>till {moment}</source>
        <translation>{moment} дейін</translation>
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
        <translation>{moment} бастап</translation>
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
        <source>Show all</source>
        <translation>Барлығын көрсету</translation>
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
</context>
<context>
    <name>Calls</name>
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
        <source>range of {hours}</source>
        <translation>аралығы {hours}</translation>
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
    <name>CommandLine</name>
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
        <source>show, keep nothing</source>
        <translation>көрсету, ештеңе сақтамау</translation>
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
        <source>arrives {range}</source>
        <translation>келеді {range}</translation>
    </message>
    <message>
        <source>promised {moment}</source>
        <translation>мерзімі {moment}</translation>
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
        <translation>{moment} бері кезекте</translation>
    </message>
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
        <translation>{moment} бері</translation>
    </message>
    <message>
        <source>the whole wait; {hours} of it are over</source>
        <translation>бүкіл күту; оның {hours} өтті</translation>
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
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Made</source>
        <translation>Жасалды</translation>
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
        <source>To put a copy back: close the desk on every computer, then run “uv run main.py --data {folder} restore FILE”. What stands now is kept beside it. Carry a copy to another disk once a week.</source>
        <translation>Көшірмені қайтару үшін: барлық компьютерде бағдарламаны жауып, «uv run main.py --data {folder} restore ФАЙЛ» орындаңыз. Қазіргісі қасында сақталады. Аптасына бір рет көшірмені басқа дискіге апарыңыз.</translation>
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
        <source>The data are in order.</source>
        <translation>Деректер дұрыс.</translation>
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
        <source>&amp;When (Oral)</source>
        <translation>&amp;Қашан (Орал)</translation>
    </message>
    <message>
        <source>&amp;For what time</source>
        <translation>Қай &amp;уақытқа</translation>
    </message>
    <message>
        <source>&amp;Km to the barrier</source>
        <translation>Шлагбаумға дейін к&amp;м</translation>
    </message>
    <message>
        <source>&amp;Trucks ahead</source>
        <translation>&amp;Алдындағы көлік</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Сөзі</translation>
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
        <translation>Не</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Қанша</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Бұрын</translation>
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
        <source>neutral strip, RF takes slowly</source>
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
        <source>driver: rest, papers, days in RF</source>
        <translation>жүргізуші: демалыс, құжат, РФ күндері</translation>
    </message>
    <message>
        <source>waits for a decision, a payment</source>
        <translation>шешім, төлем күтудеміз</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>to RF</source>
        <translation>→ РФ</translation>
    </message>
    <message>
        <source>to KZ</source>
        <translation>→ ҚР</translation>
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
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
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
        <translation>{moment} бастап</translation>
    </message>
    <message>
        <source>{n} a day</source>
        <translation>тәулігіне {n}</translation>
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
        <source>Recorded: {what}</source>
        <translation>Жазылды: {what}</translation>
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
        <translation>Компанияны және кім отырғанын жазыңыз.</translation>
    </message>
    <message>
        <source>The desk of {company} is ready</source>
        <translation>«{company}» жұмыс орны дайын</translation>
    </message>
</context>
<context>
    <name>Fleet</name>
    <message>
        <source>Written: {file}</source>
        <translation>Жазылды: {file}</translation>
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
        <translation>Куәлік дейін</translation>
    </message>
    <message>
        <source>Card till</source>
        <translation>Карта дейін</translation>
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
        <source>Currency</source>
        <translation>Валюта</translation>
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
        <source>History (F7)</source>
        <translation>Тарихы (F7)</translation>
    </message>
    <message>
        <source>Take in tables…</source>
        <translation>Кестелерді енгізу…</translation>
    </message>
    <message>
        <source>Write out…</source>
        <translation>Шығарып алу…</translation>
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
        <translation>Жүргізуші куәлігі дейін</translation>
    </message>
    <message>
        <source>Tachograph card till</source>
        <translation>Тахограф картасы дейін</translation>
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
        <source>Currency</source>
        <translation>Валюта</translation>
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
    <name>Header</name>
    <message>
        <source>day {n}</source>
        <translation>{n}-күн</translation>
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
        <translation>Не</translation>
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
        <source>Take in tables</source>
        <translation>Кестелерді енгізу</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Файлдарды таңдау…</translation>
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
        <translation>Не</translation>
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
        <source>correction</source>
        <translation>түзету</translation>
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
        <source>not later than {moment}</source>
        <translation>{moment} дейін</translation>
    </message>
    <message>
        <source>not earlier than {moment}</source>
        <translation>{moment} кейін</translation>
    </message>
    <message>
        <source>till {moment}</source>
        <translation>{moment} дейін</translation>
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
        <translation>Бұрын</translation>
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
        <translation>Не</translation>
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
        <source>Corrected: {what}</source>
        <translation>Түзетілді: {what}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Quick entry: type what a driver said</source>
        <translation>Жылдам енгізу: жүргізуші айтқанын теріңіз</translation>
    </message>
    <message>
        <source>In the entry: record. In the table: open the truck</source>
        <translation>Енгізу жолында: жазу. Кестеде: көлікті ашу</translation>
    </message>
    <message>
        <source>Leave without a trace; close the truck</source>
        <translation>Ізсіз шығу; көлікті жабу</translation>
    </message>
    <message>
        <source>Choose an answer in the entry</source>
        <translation>Енгізу жолында жауап таңдау</translation>
    </message>
    <message>
        <source>Filter; or simply type in the table</source>
        <translation>Сүзгі; немесе кестеде тере беріңіз</translation>
    </message>
    <message>
        <source>Open and close the truck</source>
        <translation>Көлікті ашу және жабу</translation>
    </message>
    <message>
        <source>Undo what was recorded last</source>
        <translation>Соңғы жазбаны болдырмау</translation>
    </message>
    <message>
        <source>Copy the selected rows for Excel</source>
        <translation>Таңдалған жолдарды Excel үшін көшіру</translation>
    </message>
    <message>
        <source>Turn to a tab</source>
        <translation>Бөлімге өту</translation>
    </message>
    <message>
        <source>Previous and next tab</source>
        <translation>Алдыңғы және келесі бөлім</translation>
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
        <source>These keys</source>
        <translation>Осы пернелер</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
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
        <translation>{moment} бастап</translation>
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
        <translation>Не</translation>
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
        <source>The way</source>
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
        <source>The name is missing. Fill it in.</source>
        <translation>Аты немесе нөмірі жазылмаған. Толтырыңыз.</translation>
    </message>
    <message>
        <source>This trip has no refusal. Record the refusal first (F2).</source>
        <translation>Бұл рейсте өткізілмеу жазбасы жоқ. Алдымен оны жазыңыз (F2).</translation>
    </message>
    <message>
        <source>The picture could not be written to {file}. Choose another folder.</source>
        <translation>Суретті {file} ішіне жазу мүмкін болмады. Басқа қалтаны таңдаңыз.</translation>
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
        <source>The next step has no words. Say what is to be done.</source>
        <translation>Не істейтініміз жазылмаған. Келесі қадамды жазыңыз.</translation>
    </message>
    <message>
        <source>This text is too long for one entry (at most {most} letters). Write it down in parts.</source>
        <translation>Мәтін бір жазба үшін тым ұзын ({most} таңбадан аспасын). Бөліп жазыңыз.</translation>
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
        <source>It was {held}, not {typed}</source>
        <translation>{typed} емес, {held} болған</translation>
    </message>
    <message>
        <source>Which date is it?</source>
        <translation>Бұл қай күн?</translation>
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
        <source>There is no question {number}. Choose one of those shown.</source>
        <translation>№ {number} сұрақ жоқ. Көрсетілгендерден таңдаңыз.</translation>
    </message>
    <message>
        <source>{plate}: nothing to correct; kept as a note</source>
        <translation>{plate}: түзететін ештеңе жоқ, жазба болып қалды</translation>
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
        <translation>Көрсетілім ешкімнен сұрамайды: көліктері ойдан шығарылған. Сұрау үшін өз үстеліңізді ашыңыз.</translation>
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
        <source>Something went wrong that should not ({why}). Nothing more was done; please try again.</source>
        <translation>Күтпеген қате шықты ({why}). Одан басқа ештеңе істелген жоқ, қайталап көріңіз.</translation>
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
    <name>Refusals</name>
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
        <source>Stands</source>
        <translation>Тұр</translation>
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
        <source>Said there</source>
        <translation>Не айтты</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Өтінім</translation>
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
        <source>Reason (F4)</source>
        <translation>Себебі (F4)</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Кімге қоңырау шалу</translation>
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
        <source>for example: new DOPP at the importer&apos;s</source>
        <translation>мысалы: импорттаушыдан жаңа ДОПП</translation>
    </message>
    <message>
        <source>Keep the step</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>әзірге белгісіз</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Өткізілмегендер</translation>
    </message>
    <message>
        <source>No truck is refused now.
When a driver says “refused”, type it with F2 (417 отказ спот): the truck stands here with its reason, the officer&apos;s words and the next step until it has passed, come home or was unloaded.</source>
        <translation>Қазір өткізілмеген көлік жоқ.
Жүргізуші өткізбегенін айтса, F2 арқылы жазыңыз (417 отказ спот): көлік өтіп кеткенше, қайтқанша немесе жүгін түсіргенше себебімен, инспектордың сөзімен және келесі қадаммен осында тұрады.</translation>
    </message>
    <message>
        <source>{plate}: reason {reason}</source>
        <translation>{plate}: себебі {reason}</translation>
    </message>
    <message>
        <source>{plate}: next step {step}</source>
        <translation>{plate}: не істейміз: {step}</translation>
    </message>
</context>
<context>
    <name>Report</name>
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
        <source>Downtime in the day {n} {unit} ≈ {cost} {currency}.</source>
        <translation>Тәулікте бос тұру {n} {unit} ≈ {cost} {currency}.</translation>
    </message>
    <message>
        <source>Downtime in the period {n} {unit} ≈ {cost} {currency}.</source>
        <translation>Осы мерзімде бос тұру {n} {unit} ≈ {cost} {currency}.</translation>
    </message>
    <message>
        <source>truck-hour / truck-hours</source>
        <translation>көлік-сағат</translation>
    </message>
    <message>
        <source>Crossed the border {n}: {low} to {high} h, half of them within {mid} h.</source>
        <translation>Шекарадан өтті {n}: {low:den} {high} сағатқа дейін, жартысы — {mid} сағатқа дейін.</translation>
    </message>
    <message>
        <source>Crossed the border 1: {mid} h.</source>
        <translation>Шекарадан өтті 1: {mid} сағ.</translation>
    </message>
    <message>
        <source>Crossed the border 0.</source>
        <translation>Шекарадан өтті 0.</translation>
    </message>
    <message>
        <source>Still standing {n}: {low} to {high} h.</source>
        <translation>Әлі тұр {n}: {low:den} {high} сағатқа дейін.</translation>
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
        <source>Leaving tomorrow {n}, crossing {crossing} ({range} h): send them by {other} ({other_range} h)?</source>
        <translation>Ертең {n} көлік шығады, {crossing} бекеті ({range} сағ): {other} бекеті арқылы жібереміз бе ({other_range} сағ)?</translation>
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
        <source>Under way, but late or without contact: {n}</source>
        <translation>Жолда, бірақ кешігуі мүмкін не байланыс жоқ: {n}</translation>
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
        <source>No.</source>
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
        <source>Down, h: day / all</source>
        <translation>Бос тұру, сағ: тәулікте / барлығы</translation>
    </message>
    <message>
        <source>Down, h: period / all</source>
        <translation>Бос тұру, сағ: мерзімде / барлығы</translation>
    </message>
    <message>
        <source>Promised → arrives (8 of 10)</source>
        <translation>Мерзімі → келеді (10-нан 8)</translation>
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
        <source>queue and {post} {n} h</source>
        <translation>кезек пен {post} {n} сағ</translation>
    </message>
    <message>
        <source>neutral strip {n} h</source>
        <translation>бейтарап {n} сағ</translation>
    </message>
    <message>
        <source>{post} {n} h</source>
        <translation>{post} {n} сағ</translation>
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
        <source>{fine} without deviations, {n} with a row above</source>
        <translation>{fine} ауытқусыз, {n} жоғарыда жолы бар</translation>
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
        <source>LEAVING TOMORROW {n}</source>
        <translation>ЕРТЕҢ ШЫҒАТЫНДАР {n}</translation>
    </message>
    <message>
        <source>{plate}: missing {papers}</source>
        <translation>{plate} — жоқ: {papers}</translation>
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
        <source>Passed 0.</source>
        <translation>Өткені 0.</translation>
    </message>
    <message>
        <source>Downtime {n} h ≈ {cost} {currency}</source>
        <translation>Бос тұру {n} сағ ≈ {cost} {currency}</translation>
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
        <source>loading</source>
        <translation>тиеуде</translation>
    </message>
    <message>
        <source>waiting for papers</source>
        <translation>құжат күтуде</translation>
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
        <source>queue</source>
        <translation>кезек</translation>
    </message>
    <message>
        <source>called</source>
        <translation>шақырылды</translation>
    </message>
    <message>
        <source>neutral strip</source>
        <translation>бейтарап</translation>
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
        <source>exit post</source>
        <translation>шығу бекеті</translation>
    </message>
    <message>
        <source>entry post</source>
        <translation>кіру бекеті</translation>
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
        <source>control at the exit post</source>
        <translation>шығу бекетіндегі рәсімдеу</translation>
    </message>
    <message>
        <source>control at the entry post</source>
        <translation>кіру бекетіндегі рәсімдеу</translation>
    </message>
    <message>
        <source>neutral strip, the far side is slow</source>
        <translation>бейтарап, баяу қабылдайды</translation>
    </message>
    <message>
        <source>neutral strip, RU accepts slowly</source>
        <translation>бейтарап, РФ баяу қабылдайды</translation>
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
        <source>unloading</source>
        <translation>түсіру</translation>
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
        <source>customer</source>
        <translation>клиент</translation>
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
        <source>Leaving tomorrow</source>
        <translation>Ертең шығатындар</translation>
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
        <source>On whose side</source>
        <translation>Кім тарапынан</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Кім айтты</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
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
        <translation>бөгде жүргізуші</translation>
    </message>
    <message>
        <source>missing: {papers}</source>
        <translation>{papers} жоқ</translation>
    </message>
    <message>
        <source>DOPP</source>
        <translation>ДОПП</translation>
    </message>
    <message>
        <source>SPOT QR</source>
        <translation>СПОТ QR</translation>
    </message>
    <message>
        <source>SNT</source>
        <translation>СНТ</translation>
    </message>
    <message>
        <source>ESF</source>
        <translation>ЭШФ</translation>
    </message>
    <message>
        <source>CMR</source>
        <translation>CMR</translation>
    </message>
    <message>
        <source>phytosanitary certificate</source>
        <translation>фитосертификат</translation>
    </message>
    <message>
        <source>booking</source>
        <translation>бронь</translation>
    </message>
    <message>
        <source>tracking seal</source>
        <translation>навигациялық пломба</translation>
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
        <translation>Мерзім бойынша мәлімет</translation>
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
        <source>Make anew</source>
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
    <name>Session</name>
    <message numerus="yes">
        <source>CarGoRuqsat: %n new reading(s)</source>
        <translation>
            <numerusform>CarGoRuqsat: %n жаңа дерек</numerusform>
            <numerusform>CarGoRuqsat: %n жаңа дерек</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a truck first, then press F9.</source>
        <translation>Алдымен көлікті таңдап, содан кейін F9 басыңыз.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Болдырылмады: {what}</translation>
    </message>
    <message>
        <source>CarGoRuqsat: nothing new</source>
        <translation>CarGoRuqsat: жаңа дерек жоқ</translation>
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
        <source>On duty: {name}</source>
        <translation>Кезекші: {name}</translation>
    </message>
    <message>
        <source>Copies and check</source>
        <translation>Көшірмелер және тексеру</translation>
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
        <source>Silence is not told from, o&apos;clock</source>
        <translation>Үнсіздікті ескертпеу басталатын сағат</translation>
    </message>
    <message>
        <source>… till, o&apos;clock</source>
        <translation>… аяқталатын сағат</translation>
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
        <source>From here on “will probably be late”.</source>
        <translation>Осыдан бастап «кешігуі мүмкін».</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
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
        <translation>Кім отыр?</translation>
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
        <source>Undo (Ctrl+Z)</source>
        <translation>Болдырмау (Ctrl+Z)</translation>
    </message>
    <message>
        <source>F2 entry · F3 filter · Enter truck · F5 fetch · F1 keys</source>
        <translation>F2 жазу · F3 сүзгі · Enter көлік · F5 жаңарту · F1 пернелер</translation>
    </message>
    <message>
        <source>fetching…</source>
        <translation>дерек сұралуда…</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Copy for Excel</source>
        <translation>Excel үшін көшіру</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Бағандар бастапқыдай</translation>
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
    <name>Time</name>
    <message>
        <source>{n} h</source>
        <translation>{n} сағ</translation>
    </message>
    <message>
        <source>local {clock}</source>
        <translation>жергілікті {clock}</translation>
    </message>
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
        <source>trip is over</source>
        <translation>рейс аяқталды</translation>
    </message>
</context>
</TS>
