import { t } from './texts.mjs';

export const industrialPlasticsPersonas = [
  {
    id: 'industrial-plastics-ewa', ink: 'p1', grade: 'qualitative', portrait: { kind: 'drawn', seed: 'face-030' },
    name: t('Ewa Marciniak', 'Ewa Marciniak', 'Ева Марцинкевич'),
    archetype: t('The careful buyer', 'Kupuje z ołówkiem w ręku', 'Покупает с карандашом в руках'),
    role: t('Purchasing manager, buyer', 'Kierowniczka zakupów, kupująca', 'Начальник отдела закупок, закупщик'),
    segment: t('Food producers, 50–250 people', 'Producenci żywności, 50–250 osób', 'Производители продуктов, 50–250 человек'), segmentShare: 44,
    quote: t('A price I can explain and a date I can plan on. The rest is brochures.', 'Cena, którą umiem uzasadnić, i termin, na którym mogę polegać. Reszta to foldery.', 'Цена, которую я могу объяснить, и срок, на который можно опереться. Остальное — буклеты.'),
    bio: t(
      'Ewa buys packaging, film and pallets for a family firm that makes dips and yoghurts. She keeps eleven suppliers in one spreadsheet and remembers every late lorry. In 2023 a supplier shut down overnight; since then she wants a second source for everything.',
      'Ewa kupuje opakowania, folię i palety dla rodzinnej firmy, która robi dipy i jogurty. Jedenastu dostawców trzyma w jednym arkuszu i pamięta każdą spóźnioną ciężarówkę. W 2023 roku jeden z dostawców zamknął się z dnia na dzień. Od tamtej pory do wszystkiego chce mieć drugie źródło.',
      'Ева закупает упаковку, плёнку и поддоны для семейной фирмы, которая делает соусы и йогурты. Одиннадцать поставщиков у неё в одной таблице, и она помнит каждую опоздавшую фуру. В 2023 году один поставщик закрылся за ночь; с тех пор ей на всё нужен запасной.'),
    age: '43', gender: t('Woman', 'Kobieta', 'Женщина'), location: t('Leszno, plant on the edge of town', 'Leszno, zakład na obrzeżach', 'Гусев, завод на окраине'),
    education: t('Logistics, MSc', 'Logistyka, magister', 'Логистика, магистр'), family: t('Husband, two sons', 'Mąż, dwóch synów', 'Муж, двое сыновей'),
    income: t('9,800 zł net a month', '9800 zł netto miesięcznie', '140 000 ₽ в месяц на руки'), occupation: t('Purchasing manager', 'Kierowniczka działu zakupów', 'Начальник отдела закупок'),
    languages: t('Polish, English, German', 'polski, angielski, niemiecki', 'русский, английский, немецкий'),
    context: t('Thirty e-mails before nine. Compares offers side by side in her own spreadsheet and calls only when a figure is missing.', 'Trzydzieści maili przed dziewiątą. Oferty zestawia we własnym arkuszu, dzwoni tylko wtedy, gdy brakuje liczby.', 'Тридцать писем до девяти утра. Сводит предложения в своей таблице и звонит, только если не хватает цифры.'),
    goals: [
      t('Total cost down 4 % this year', 'Koszt całkowity niższy o 4% w tym roku', 'Снизить полные затраты на 4 % за год'),
      t('Two sources for every part', 'Dwa źródła na każdą pozycję', 'Два источника по каждой позиции'),
      t('No line stopped for want of packaging', 'Ani jednego postoju z braku opakowań', 'Ни одной остановки линии из-за упаковки'),
    ],
    needs: [
      t('Price breaks in writing, by quantity', 'Progi cenowe na piśmie, według ilości', 'Ценовые пороги в письменном виде, по объёму'),
      t('One person at the supplier with a name and a mobile', 'Jedna osoba u dostawcy, z nazwiskiem i komórką', 'Один человек у поставщика, с именем и мобильным'),
      t('Delivery date confirmed the same day', 'Termin potwierdzony tego samego dnia', 'Срок, подтверждённый в тот же день'),
    ],
    pains: [
      t('Price “on request”', 'Cena „na zapytanie”', 'Цена «по запросу»'),
      t('Sends the same company details three times', 'Trzy razy wysyła te same dane firmy', 'Трижды отправляет одни и те же реквизиты'),
      t('Hears of delays from the driver', 'O opóźnieniach dowiaduje się od kierowcy', 'Узнаёт о задержках от водителя'),
    ],
    channels: [{ channel: 'email', share: 88 }, { channel: 'phone', share: 61 }, { channel: 'salesRep', share: 52 }, { channel: 'event', share: 30 }, { channel: 'selfService', share: 24 }],
  },
  {
    id: 'industrial-plastics-grzegorz', ink: 'p2', grade: 'qualitative', portrait: { kind: 'drawn', seed: 'face-051' },
    name: t('Grzegorz Lis', 'Grzegorz Lis', 'Григорий Лисов'),
    archetype: t('The gatekeeper', 'Strażnik bramy', 'Страж ворот'),
    role: t('Quality and food-safety manager', 'Kierownik jakości i bezpieczeństwa żywności', 'Менеджер по качеству и безопасности продуктов'),
    segment: t('Approvers: quality, hygiene, law', 'Zatwierdzający: jakość, higiena, prawo', 'Согласующие: качество, гигиена, право'), segmentShare: 21,
    quote: t('Without the declaration in the file there is no lid, however cheap.', 'Bez deklaracji w teczce nie ma wieczka, choćby było za darmo.', 'Нет декларации в папке — нет и крышки, хоть даром.'),
    bio: t(
      'Grzegorz answers for everything that touches the food. Two retailers audit the plant unannounced, and packaging is the first file they open. He does not choose suppliers, but he can stop any of them with one signature that he does not give.',
      'Grzegorz odpowiada za wszystko, co dotyka żywności. Dwie sieci handlowe audytują zakład bez zapowiedzi i zaczynają od teczki z opakowaniami. Dostawców nie wybiera, ale każdego może zatrzymać jednym podpisem, którego nie złoży.',
      'Григорий отвечает за всё, что касается еды. Две торговые сети приезжают с аудитом без предупреждения и первой открывают папку с упаковкой. Поставщиков он не выбирает, но любого может остановить одной непоставленной подписью.'),
    age: '38', gender: t('Man', 'Mężczyzna', 'Мужчина'), location: t('Leszno', 'Leszno', 'Гусев'),
    education: t('Food technology, MSc Eng', 'Technologia żywności, magister inżynier', 'Пищевые технологии, инженер'), family: t('Partner, a baby daughter', 'Partnerka, malutka córka', 'Партнёрша, маленькая дочь'),
    income: t('9,200 zł net a month', '9200 zł netto miesięcznie', '130 000 ₽ в месяц на руки'), occupation: t('Quality manager', 'Kierownik działu jakości', 'Начальник отдела качества'),
    languages: t('Polish, English', 'polski, angielski', 'русский, английский'),
    context: t('Half of the day in the laboratory and on the line, without a telephone. Reads documents in the evening, word by word.', 'Pół dnia w laboratorium i na linii, bez telefonu. Dokumenty czyta wieczorem, słowo po słowie.', 'Полдня в лаборатории и на линии, без телефона. Документы читает вечером, слово за словом.'),
    goals: [
      t('Two audits a year without a remark on packaging', 'Dwa audyty w roku bez uwag do opakowań', 'Два аудита в год без замечаний к упаковке'),
      t('Every batch traceable within an hour', 'Każda partia do prześledzenia w godzinę', 'Любую партию отследить за час'),
    ],
    needs: [
      t('Declaration of compliance for this very lid, not for the material', 'Deklaracja zgodności dla tego wieczka, a nie dla surowca', 'Декларация именно на эту крышку, а не на сырьё'),
      t('Migration tests with fatty foods', 'Badania migracji dla żywności tłustej', 'Испытания на миграцию для жирных продуктов'),
      t('Batch number on every carton', 'Numer partii na każdym kartonie', 'Номер партии на каждой коробке'),
    ],
    pains: [
      t('Certificates expired or of another factory', 'Certyfikaty nieaktualne albo z innej fabryki', 'Сертификаты просрочены или от другого завода'),
      t('Sales reps answer for the laboratory', 'Handlowcy odpowiadają za laboratorium', 'За лабораторию отвечают продавцы'),
    ],
    channels: [{ channel: 'email', share: 74 }, { channel: t('Laboratory portal', 'Portal laboratorium', 'Портал лаборатории'), share: 45 }, { channel: 'website', share: 40 }, { channel: 'phone', share: 18 }, { channel: 'salesRep', share: 9 }],
  },
  {
    id: 'industrial-plastics-robert', ink: 'p3', grade: 'proto', portrait: { kind: 'drawn', seed: 'face-053' },
    name: t('Robert Bielak', 'Robert Bielak', 'Роман Беляк'),
    archetype: t('The decider', 'Ten, kto decyduje', 'Тот, кто решает'),
    role: t('Plant director', 'Dyrektor zakładu', 'Директор завода'),
    segment: t('Owners and directors', 'Właściciele i dyrektorzy', 'Владельцы и директора'), segmentShare: 18,
    quote: t('I don’t buy lids. I buy a line that runs at three in the morning.', 'Nie kupuję wieczek. Kupuję linię, która o trzeciej w nocy jedzie.', 'Я покупаю не крышки. Я покупаю линию, которая в три ночи работает.'),
    bio: t(
      'Robert began as a fitter on the first filling line and has run the plant for nine years. He signs everything above 50,000 zł. Suppliers see him twice: at the contract and when something stands still.',
      'Robert zaczynał jako mechanik na pierwszej linii rozlewniczej, od dziewięciu lat kieruje zakładem. Podpisuje wszystko powyżej 50 000 zł. Dostawcy widzą go dwa razy: przy umowie i wtedy, gdy coś stoi.',
      'Роман начинал наладчиком на первой линии розлива и девять лет руководит заводом. Подписывает всё, что дороже 700 000 ₽. Поставщики видят его дважды: на договоре и когда что-то встало.'),
    age: '56', gender: t('Man', 'Mężczyzna', 'Мужчина'), location: t('Village near Leszno', 'Wieś pod Lesznem', 'Посёлок под Гусевом'),
    education: t('Mechanical engineering', 'Inżynier mechanik', 'Инженер-механик'), family: t('Wife, three grown children', 'Żona, troje dorosłych dzieci', 'Жена, трое взрослых детей'),
    income: t('18,000 zł net and a bonus', '18 000 zł netto i premia', '260 000 ₽ и премия'), occupation: t('Plant director', 'Dyrektor zakładu', 'Директор завода'),
    languages: t('Polish, some German', 'polski, trochę niemiecki', 'русский, немного немецкий'),
    context: t('Decides while walking: in the hall, by phone, in two sentences. Wants one page, not thirty.', 'Decyduje w biegu: na hali, przez telefon, w dwóch zdaniach. Chce jednej strony, nie trzydziestu.', 'Решает на ходу: в цеху, по телефону, в двух фразах. Ему нужна одна страница, а не тридцать.'),
    goals: [
      t('September launch on the day', 'Wrześniowa premiera w terminie', 'Сентябрьский запуск день в день'),
      t('Line efficiency above 85 %', 'Wydajność linii powyżej 85%', 'Эффективность линии выше 85 %'),
    ],
    needs: [
      t('Lids that feed without jams at 7,200 an hour', 'Wieczka, które nie zacinają się przy 7200 na godzinę', 'Крышки, которые не клинят на 7200 в час'),
      t('Someone who picks up the phone at night', 'Ktoś, kto w nocy odbierze telefon', 'Кто-то, кто ночью возьмёт трубку'),
      t('Safety stock at the supplier’s cost', 'Zapas bezpieczeństwa na koszt dostawcy', 'Страховой запас за счёт поставщика'),
    ],
    pains: [
      t('An hour of standstill costs more than a pallet of lids', 'Godzina postoju kosztuje więcej niż paleta wieczek', 'Час простоя дороже поддона крышек'),
      t('Hears “we’re looking into it”', 'Słyszy „sprawdzamy”', 'Слышит «разбираемся»'),
    ],
    channels: [{ channel: 'phone', share: 80 }, { channel: 'salesRep', share: 55 }, { channel: 'event', share: 42 }, { channel: 'wordOfMouth', share: 38 }, { channel: 'email', share: 15 }],
  },
];
