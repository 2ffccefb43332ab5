import { happyPupEvidence } from './happyPupEvidence.mjs';
import { happyPupPersonas } from './happyPupPersonas.mjs';
import { assumed, measured, monthly, observed, t } from './texts.mjs';

const marketing = t('Marketing', 'Marketing', 'Маркетинг');
const shop = t('E-commerce', 'E-commerce', 'Интернет-магазин');
const warehouse = t('Warehouse', 'Magazyn', 'Склад');
const service = t('Service', 'Obsługa klienta', 'Служба поддержки');
const product = t('Product', 'Dział produktu', 'Отдел продукта');
const orderNumber = t('Order no.', 'Nr zamówienia', 'Номер заказа');
const email = t('E-mail', 'E-mail', 'Эл. почта');
const shopAnalytics = t('Shop analytics', 'Analityka sklepu', 'Аналитика магазина');

export const happyPup = {
  slug: 'happy-pup',
  personas: happyPupPersonas,
  evidence: happyPupEvidence,
  attached: ['marta', 'tomek'],
  journey: {
    title: t('Happy Pup: first order', 'Happy Pup: pierwsze zamówienie', 'Happy Pup: первый заказ'), state: 'current', perspective: 'customer', evidenceGrade: 'observed',
    scenario: t(
      'A dog owner, or someone with a present to buy, looks for treats better than the supermarket’s, orders two packs online, gets one wrong flavour and has it put right.',
      'Opiekun psa albo ktoś, kto szuka prezentu, chce smaczków lepszych niż z supermarketu. Zamawia dwie paczki, jedna przychodzi w złym smaku i trzeba to naprawić.',
      'Хозяин собаки или тот, кому нужен подарок, ищет лакомства лучше магазинных, заказывает две упаковки, получает одну не с тем вкусом и добивается замены.'),
    expectations: t(
      'To know what is in the bag, to pay once, to have the parcel before the weekend and never to explain the same thing twice.',
      'Wiedzieć, co jest w środku, zapłacić raz, mieć paczkę przed weekendem i niczego nie tłumaczyć dwa razy.',
      'Знать, что внутри, заплатить один раз, получить посылку до выходных и ничего не объяснять дважды.'),
  },
  lanes: ['actions', 'touchpoints', 'emotion', 'thoughts', 'pains', 'opportunities', 'channels', 'frontstage', 'backstage', 'support', 'owners', 'kpis'],
  internalLanes: ['owners'],
  stages: [
    {
      key: 'need', tint: 't1', name: t('Love', 'Miłość', 'Любовь'), goal: t('Give him something better than he has now', 'Dać mu coś lepszego niż dotąd', 'Дать ему что-то лучше, чем сейчас'), notes: t('Ask the room: who has thrown a bag away after reading the label? Nobody meets the brand here yet; the vet does it for us.', 'Zapytaj salę: kto wyrzucił paczkę po przeczytaniu etykiety? Tu nikt jeszcze nie zna marki, mówi za nas weterynarz.', 'Спросите зал: кто выбрасывал пакет, прочитав состав? Бренда здесь ещё не знают, за нас говорит ветеринар.'), duration: { value: 3, unit: 'weeks' },
      steps: [{
        key: 'need', name: '',
        actions: t('Notices the dog scratching after supermarket treats, throws the bag away', 'Widzi, że po smaczkach z supermarketu pies się drapie, i wyrzuca paczkę', 'Замечает, что после магазинных лакомств собака чешется, и выбрасывает пакет'),
        touchpoints: {
          title: t('Vet’s leaflet', 'Ulotka u weterynarza', 'Листовка у ветеринара'), text: t('Lists what not to feed; our name is on the back', 'Czego psu nie dawać; nasza nazwa jest na odwrocie', 'Чего не давать собаке; наше имя на обороте'),
          channel: 'partner', initiator: 'organisation', expectation: 5, reality: 6.5, effort: 1, importance: 3, owner: marketing, personal: 'yes', compliance: 'adhoc', evidenceGrade: 'observed', tags: [t('vets', 'weterynarze', 'ветеринары')],
        },
        emotions: { marta: [0.4, t('Fond, a little guilty', 'Czułość i wyrzuty sumienia', 'Нежность и немного вины')], tomek: [0.3, t('A party on Saturday', 'W sobotę urodziny', 'В субботу праздник')] },
        thoughts: observed(t('“He looks at me as if I had made them myself.”', '„Patrzy na mnie, jakbym sama je upiekła.”', '«Он так смотрит, будто я сама их испекла».')),
        pains: observed(t('Cannot say which ingredient does the harm', 'Nie wie, który składnik szkodzi', 'Непонятно, какой ингредиент вредит')),
        opportunities: { title: t('Sample box for vets, with the full composition', 'Pudełko próbek dla weterynarzy, z pełnym składem', 'Набор пробников для ветеринаров с полным составом'), impact: 4, effort: 2, confidence: 60, owner: marketing, status: 'planned', dueDate: '2026-09-30' },
        channels: t('Vet’s practice, dog park, family', 'Gabinet weterynarza, psi wybieg, rodzina', 'Ветклиника, площадка для собак, семья'),
        frontstage: t('Vet hands over the leaflet at the end of the visit', 'Weterynarz daje ulotkę na koniec wizyty', 'Ветеринар даёт листовку в конце приёма'),
        backstage: t('Partner manager posts leaflets to 60 practices', 'Opiekun partnerów wysyła ulotki do 60 gabinetów', 'Менеджер по партнёрам рассылает листовки в 60 клиник'),
        support: t('Printer, list of practices in the CRM', 'Drukarnia, lista gabinetów w CRM', 'Типография, список клиник в CRM'),
        owners: marketing,
        kpis: { title: t('know the brand', 'zna markę', 'знают бренд'), metricKind: 'own', unit: '%', target: 20, direction: 'up', readings: monthly(t('Panel of dog owners', 'Panel opiekunów psów', 'Панель владельцев собак'), [11, 600], [12, 600], [12, 610], [13, 602], [14, 604]) },
      }],
    },
    {
      key: 'research', tint: 't2', name: t('Research', 'Poszukiwania', 'Поиск'), goal: t('Find something worth the dog’s love', 'Znaleźć coś godnego psiej miłości', 'Найти то, что достойно собачьей любви'), notes: t('Forty comments in a group and none is ours. Give the room two minutes: where would they have answered?', 'Czterdzieści komentarzy na grupie i żaden nie jest nasz. Daj sali dwie minuty: gdzie by odpowiedziała?', 'Сорок комментариев в группе, и ни одного нашего. Дайте залу две минуты: где бы они ответили?'), duration: { value: 3, unit: 'days' },
      steps: [{
        key: 'ask', name: t('Asks around', 'Pyta znajomych', 'Спрашивает'),
        actions: t('Asks in a dog group, sends a photo of the label to a friend', 'Pyta na psiej grupie, wysyła przyjaciółce zdjęcie etykiety', 'Спрашивает в собачьей группе, шлёт подруге фото этикетки'),
        touchpoints: {
          title: t('Answer in a dog group', 'Odpowiedź na psiej grupie', 'Ответ в собачьей группе'), text: t('An owner names us; nobody from the brand answers', 'Ktoś nas poleca, nikt z firmy się nie odzywa', 'Нас советуют, но сам бренд молчит'),
          channel: 'social', initiator: 'customer', expectation: 6, reality: 6, effort: 2, importance: 4, owner: marketing, personal: 'yes', waitingTime: { value: 5, unit: 'hours' }, compliance: 'adhoc', evidenceGrade: 'observed', tags: [t('community', 'społeczność', 'сообщество')],
        },
        emotions: { marta: [0.6, t('Curious', 'Zaciekawiona', 'Любопытно')], tomek: [0.1] },
        thoughts: observed(t('“Forty comments. Somebody must have a beagle.”', '„Czterdzieści komentarzy. Ktoś musi mieć beagle’a.”', '«Сорок комментариев. У кого-то точно есть бигль».')),
        pains: observed(t('Cannot tell brands apart', 'Nie odróżnia jednej marki od drugiej', 'Бренды неотличимы друг от друга')),
        opportunities: { title: t('Own answer in the two big dog groups', 'Własne odpowiedzi na dwóch dużych psich grupach', 'Свои ответы в двух больших собачьих группах'), impact: 3, effort: 2, confidence: 70, owner: marketing, status: 'doing', dueDate: '2026-06-30' },
        channels: t('Social networks, messaging, a friend', 'Media społecznościowe, komunikator, znajomi', 'Соцсети, мессенджер, подруга'),
        frontstage: t('Other owners answer; we do not', 'Odpowiadają inni opiekunowie, my nie', 'Отвечают другие хозяева, мы — нет'),
        backstage: t('Community replies, twice a week', 'Odpowiedzi w społecznościach, dwa razy w tygodniu', 'Ответы в сообществах, дважды в неделю'),
        support: t('Mention alerts from the listening tool', 'Alerty o wzmiankach z monitoringu sieci', 'Оповещения об упоминаниях из мониторинга'),
        owners: marketing,
        kpis: { title: t('questions we answer within a day', 'pytań z odpowiedzią w ciągu dnia', 'вопросов с ответом за день'), metricKind: 'own', unit: '%', target: 60, direction: 'up', readings: monthly(t('Listening tool', 'Monitoring sieci', 'Мониторинг соцсетей'), [22, 71], [24, 80], [23, 77], [31, 88], [35, 84]) },
      }, {
        key: 'search', name: t('Searches', 'Szuka w sieci', 'Ищет в сети'),
        actions: t('Searches “grain-free treats”, opens four results', 'Wpisuje „smaczki bez zbóż”, otwiera cztery wyniki', 'Ищет «беззерновые лакомства», открывает четыре ссылки'),
        touchpoints: {
          title: t('Search results', 'Wyniki wyszukiwania', 'Результаты поиска'), text: t('Shop is fourth; the snippet shows the price', 'Sklep jest czwarty, w opisie widać cenę', 'Магазин четвёртый; в сниппете видна цена'),
          channel: 'searchOrganic', initiator: 'customer', expectation: 6, reality: 5, effort: 2, importance: 4, owner: marketing, personal: 'no', compliance: 'completed', evidenceGrade: 'measured', tags: ['SEO'],
        },
        emotions: { marta: [0.2, t('So many', 'Za duży wybór', 'Слишком много')], tomek: [-0.4] },
        thoughts: observed(t('“So many, and all of them say natural.”', '„Tyle tego i każde naturalne.”', '«Их столько, и все натуральные».')),
        pains: observed(t('Three ads stand above the first real answer', 'Nad pierwszą prawdziwą odpowiedzią są trzy reklamy', 'Над первым настоящим ответом три рекламы')),
        opportunities: { title: t('Guide “What may a dog with itching eat?”', 'Poradnik „Co może jeść pies, który się drapie?”', 'Статья «Что можно собаке, которая чешется?»'), impact: 3, effort: 3, confidence: 50, owner: marketing, status: 'idea', dueDate: '2026-10-31' },
        channels: t('Search on the phone, a search ad', 'Wyszukiwarka w telefonie, reklama w wyszukiwarce', 'Поиск в телефоне, реклама в поиске'),
        frontstage: t('Snippet with price, rating and delivery day', 'Wynik z ceną, oceną i dniem dostawy', 'Сниппет с ценой, оценкой и днём доставки'),
        backstage: t('SEO texts, ad bids', 'Teksty SEO, stawki reklam', 'SEO-тексты, ставки рекламы'),
        support: t('Search console, ad account', 'Search Console, konto reklamowe', 'Кабинет вебмастера, рекламный кабинет'),
        owners: marketing,
        kpis: { title: t('click through from search', 'klika w nasz wynik', 'переходят из поиска'), metricKind: 'own', unit: '%', target: 5, direction: 'up', readings: monthly('Search Console', [3.1, 18400], [3.2, 19100], [3.6, 20800], [3.5, 20100], [3.8, 21300]) },
      }],
    },
    {
      key: 'comparison', tint: 't3', name: t('Comparison', 'Porównanie', 'Сравнение'), goal: t('Be sure it is safe and fairly priced', 'Upewnić się, że jest bezpieczne i warte ceny', 'Убедиться, что это безопасно и стоит своих денег'), notes: t('Marta does not know whom to trust, Tomek is lost among the breeds. One page has to serve both.', 'Marta nie wie, komu ufać, Tomek gubi się w rasach. Jedna strona musi wystarczyć obojgu.', 'Марта не знает, кому верить, Томек теряется в породах. Одна страница должна служить обоим.'), duration: { value: 2, unit: 'days' },
      steps: [{
        key: 'compare', name: '',
        actions: t('Opens three shops side by side, reads one-star reviews', 'Otwiera trzy sklepy obok siebie, czyta opinie z jedną gwiazdką', 'Открывает три магазина рядом, читает отзывы с одной звездой'),
        touchpoints: [{
          title: t('Product page', 'Karta produktu', 'Страница товара'), text: t('No word on where the meat comes from', 'Ani słowa o tym, skąd jest mięso', 'Ни слова о том, откуда мясо'),
          channel: 'website', initiator: 'customer', expectation: 7.5, reality: 5, effort: 4, importance: 5, momentOfTruth: true, owner: shop, personal: 'no', compliance: 'failing', evidenceGrade: 'measured', tags: [t('origin', 'pochodzenie', 'происхождение')],
        }, {
          key: 'marketplace', title: t('Marketplace listing', 'Oferta na platformie', 'Карточка на маркетплейсе'), text: t('Same bag from a reseller, next-day delivery', 'Ta sama paczka u pośrednika, dostawa na jutro', 'Тот же пакет у перекупщика, доставка завтра'),
          channel: t('Marketplace', 'Platforma handlowa', 'Маркетплейс'), initiator: 'customer', expectation: 7, reality: 7.5, effort: 2, importance: 3, owner: shop, personal: 'no', compliance: 'adhoc', evidenceGrade: 'assumed', tags: [t('resellers', 'pośrednicy', 'перекупщики')],
        }],
        emotions: { marta: [-0.6, t('Unsure whom to trust', 'Nie wie, komu wierzyć', 'Непонятно, кому верить')], tomek: [-1.3, t('Lost among the breeds', 'Gubi się w rasach', 'Теряется в породах')] },
        thoughts: observed(t('“Why can’t I see who makes it?”', '„Czemu nie widzę, kto to robi?”', '«Почему не видно, кто это делает?»')),
        pains: [measured(t('Origin of the meat is missing', 'Brak informacji o pochodzeniu mięsa', 'Не указано происхождение мяса')), measured(t('Delivery cost appears late', 'Koszt dostawy widać dopiero na końcu', 'Стоимость доставки видна слишком поздно'))],
        opportunities: { title: t('Origin and tests on every product page', 'Pochodzenie i badania na każdej karcie produktu', 'Происхождение и анализы на каждой странице товара'), impact: 5, effort: 2, confidence: 85, owner: product, status: 'planned', dueDate: '2026-07-15' },
        channels: t('Website, review site, marketplace', 'Sklep internetowy, serwis z opiniami, platforma', 'Сайт, отзовик, маркетплейс'),
        frontstage: t('Photos, composition, 212 reviews', 'Zdjęcia, skład, 212 opinii', 'Фото, состав, 212 отзывов'),
        backstage: t('Catalogue data copied from the supplier by hand', 'Dane katalogowe przepisywane ręcznie od dostawcy', 'Данные каталога вручную переписываются у поставщика'),
        support: t('Shop platform, supplier’s spreadsheet', 'Platforma sklepowa, arkusz dostawcy', 'Платформа магазина, таблица поставщика'),
        owners: t('E-commerce, Product', 'E-commerce, Dział produktu', 'Интернет-магазин, отдел продукта'),
        kpis: { title: t('to purchase', 'kupuje', 'доходят до покупки'), metricKind: 'own', unit: '%', target: 4, direction: 'up', readings: monthly(shopAnalytics, [2.6, 9120], [2.7, 9480], [2.5, 10110], [2.7, 9870], [2.9, 10240]) },
      }],
    },
    {
      key: 'purchase', tint: 't4', name: t('Purchase', 'Zakup', 'Покупка'), goal: t('Order in one sitting', 'Zamówić za jednym podejściem', 'Заказать за один присест'), notes: t('Let the room guess where the basket is left before you show it.', 'Zanim pokażesz, niech sala zgadnie, gdzie porzucany jest koszyk.', 'Прежде чем показать, пусть зал угадает, где бросают корзину.'), duration: { value: 12, unit: 'minutes' },
      steps: [{
        key: 'buy', name: '',
        actions: t('Puts two packs in the basket, pays by card', 'Wkłada do koszyka dwie paczki, płaci kartą', 'Кладёт в корзину две упаковки, платит картой'),
        touchpoints: {
          title: t('Checkout', 'Kasa', 'Оформление заказа'), text: t('Guest order in three steps', 'Zakup bez konta w trzech krokach', 'Заказ без регистрации в три шага'),
          channel: 'website', initiator: 'customer', expectation: 7, reality: 8, effort: 2, importance: 5, momentOfTruth: true, owner: shop, asksFor: [email, t('Address', 'Adres', 'Адрес'), t('Dog’s name', 'Imię psa', 'Кличка собаки')], personal: 'no', compliance: 'completed', evidenceGrade: 'measured', tags: [t('mobile', 'telefon', 'мобильные')],
        },
        emotions: { marta: [1, t('Relieved', 'Ulga', 'Облегчение')], tomek: [0.5, t('Done in time', 'Zdążył', 'Успел')] },
        thoughts: observed(t('“Oh. That was it?”', '„O. To już?”', '«О. И это всё?»')),
        pains: measured(t('Gift wrapping is hidden behind “more options”', 'Pakowanie na prezent schowane pod „więcej opcji”', 'Подарочная упаковка спрятана в «другие опции»')),
        opportunities: { title: t('“It’s a present” as the first choice at checkout', '„To prezent” jako pierwszy wybór w kasie', '«Это подарок» — первый вопрос при заказе'), impact: 3, effort: 1, confidence: 75, owner: shop, status: 'doing', dueDate: '2026-06-15' },
        channels: t('Website on the phone, confirmation by e-mail', 'Sklep w telefonie, potwierdzenie mailem', 'Сайт в телефоне, подтверждение на почту'),
        frontstage: t('Order confirmation within a minute', 'Potwierdzenie zamówienia w ciągu minuty', 'Подтверждение заказа за минуту'),
        backstage: t('Order reaches the warehouse at the full hour', 'Zamówienie trafia do magazynu o pełnej godzinie', 'Заказ приходит на склад в начале часа'),
        support: t('Payment provider, fraud check', 'Operator płatności, kontrola nadużyć', 'Платёжный сервис, антифрод'),
        owners: shop,
        kpis: { title: 'CSAT', metricKind: 'csat', target: 85, direction: 'up', readings: monthly(t('Form after checkout', 'Ankieta po zakupie', 'Форма после заказа'), [83, 302], [81, 318], [80, 331], [79, 325], [78, 340]) },
      }],
    },
    {
      key: 'delivery', tint: 't5', name: t('Delivery', 'Dostawa', 'Доставка'), goal: t('Have it before the weekend', 'Mieć przed weekendem', 'Получить до выходных'), notes: t('The high point. Ask what one would have to do to spoil it.', 'Najlepszy moment. Zapytaj, czym można by go zepsuć.', 'Лучший момент. Спросите, чем его можно испортить.'), duration: { value: 2, unit: 'days' },
      steps: [{
        key: 'wait', name: t('On the way', 'W drodze', 'В пути'), duration: { value: 2, unit: 'days' },
        actions: t('Checks tracking twice, moves a meeting for the courier', 'Dwa razy sprawdza przesyłkę, przekłada spotkanie dla kuriera', 'Дважды проверяет, где посылка, переносит встречу ради курьера'),
        touchpoints: {
          title: t('Tracking page', 'Śledzenie przesyłki', 'Отслеживание'), text: t('Courier’s page; asks for the order number', 'Strona kuriera, pyta o numer zamówienia', 'Страница курьера; спрашивает номер заказа'),
          channel: 'delivery', initiator: 'customer', expectation: 7.5, reality: 5.5, effort: 4, importance: 4, owner: warehouse, asksFor: [orderNumber, t('Postcode', 'Kod pocztowy', 'Индекс')], personal: 'no', waitingTime: { value: 6, unit: 'hours' }, compliance: 'failing', evidenceGrade: 'measured', tags: [t('courier', 'kurier', 'курьер')],
        },
        emotions: { marta: [0.3, t('Watching the van', 'Wypatruje kuriera', 'Ждёт курьера')] },
        thoughts: observed(t('“Between ten and four is not a time.”', '„Między dziesiątą a szesnastą to nie jest godzina.”', '«С десяти до четырёх — это не время».')),
        pains: measured(t('Courier window is six hours', 'Kurier ma sześciogodzinne okno', 'Окно доставки — шесть часов')),
        opportunities: { title: t('Two-hour delivery slot', 'Dwugodzinne okno dostawy', 'Доставка в двухчасовое окно'), impact: 4, effort: 4, confidence: 40, owner: warehouse, status: 'idea', dueDate: '2026-12-15' },
        channels: t('SMS, courier’s site, parcel locker', 'SMS, strona kuriera, paczkomat', 'SMS, сайт курьера, постамат'),
        frontstage: t('Courier texts on the morning of delivery', 'Kurier pisze SMS rano w dniu dostawy', 'Курьер пишет утром в день доставки'),
        backstage: t('Picking, courier hand-over at 16:00', 'Kompletacja, odbiór przez kuriera o 16:00', 'Сборка, передача курьеру в 16:00'),
        support: t('Warehouse system, courier’s interface', 'System magazynowy, API kuriera', 'Складская система, интеграция с курьером'),
        owners: warehouse,
        kpis: { title: t('on the promised day', 'w obiecanym dniu', 'в обещанный день'), metricKind: 'own', unit: '%', target: 96, direction: 'up', readings: monthly(t('Courier report', 'Raport kuriera', 'Отчёт курьера'), [93, 812], [92, 790], [90, 866], [91, 851], [91, 884]) },
      }, {
        key: 'open', name: t('First treat', 'Pierwszy smaczek', 'Первое лакомство'),
        actions: t('Unpacks with the dog, films the first bite', 'Rozpakowuje razem z psem, nagrywa pierwszy kęs', 'Распаковывает вместе с псом, снимает первый кусочек'),
        touchpoints: {
          title: t('Unboxing', 'Rozpakowanie', 'Распаковка'), text: t('Hand-written card with the dog’s name', 'Odręczna kartka z imieniem psa', 'Открытка от руки с кличкой собаки'),
          channel: 'product', initiator: 'organisation', expectation: 7, reality: 9.5, effort: 1, importance: 5, momentOfTruth: true, owner: warehouse, personal: 'yes', compliance: 'completed', evidenceGrade: 'measured', tags: [t('delight', 'zachwyt', 'восторг')],
        },
        emotions: { marta: [1.7, t('Delighted, the dog dances', 'Zachwyt, pies tańczy', 'Восторг, пёс танцует')] },
        thoughts: observed(t('“He’s dancing round the box!”', '„Tańczy wokół pudełka!”', '«Он танцует вокруг коробки!»')),
        pains: measured(t('One pack in twelve holds the wrong flavour', 'Co dwunasta paczka ma zły smak', 'В каждой двенадцатой посылке не тот вкус')),
        opportunities: { title: t('Scan each bag before the box is closed', 'Skanowanie każdej paczki przed zamknięciem pudełka', 'Сканировать каждый пакет до закрытия коробки'), impact: 5, effort: 3, confidence: 80, owner: warehouse, status: 'planned', dueDate: '2026-08-31' },
        channels: t('The parcel, the product itself', 'Paczka, sam produkt', 'Посылка, сам продукт'),
        frontstage: t('Box, card, portion guide for the dog’s weight', 'Pudełko, kartka, porcje według wagi psa', 'Коробка, открытка, порции по весу собаки'),
        backstage: t('Packer copies the name from the order', 'Osoba przy pakowaniu przepisuje imię z zamówienia', 'Упаковщица переписывает кличку из заказа'),
        support: t('Bakery, batch tests for allergens', 'Piekarnia, badania alergenów każdej partii', 'Пекарня, тесты партий на аллергены'),
        owners: t('Warehouse, Product', 'Magazyn, Dział produktu', 'Склад, отдел продукта'),
        kpis: { title: 'NPS', metricKind: 'nps', target: 60, direction: 'up', readings: monthly(t('E-mail on day 7', 'E-mail siódmego dnia', 'Письмо на 7-й день'), [52, 96], [55, 104], [54, 110], [59, 121], [61, 118]) },
      }],
    },
    {
      key: 'support', tint: 't6', name: t('Support', 'Pomoc', 'Поддержка'), goal: t('Get the wrong box put right', 'Wymienić pudełko z pomyłką', 'Исправить ошибку в заказе'), notes: t('The low point, and ours alone: the courier’s page asked for the order number, the agent asks again. Show it, then fall silent.', 'Najgorszy moment i tylko nasza wina: o numer zamówienia pytał kurier, konsultant pyta znowu. Pokaż to i zamilknij.', 'Худший момент, и вина только наша: номер заказа спросил курьер, и оператор спрашивает снова. Покажите это и помолчите.'), duration: { value: 35, unit: 'minutes' },
      steps: [{
        key: 'help', name: '',
        actions: t('Writes to the chat: wrong flavour came', 'Pisze na czacie: przyszedł zły smak', 'Пишет в чат: пришёл не тот вкус'),
        touchpoints: {
          title: t('Support chat', 'Czat z obsługą', 'Чат поддержки'), text: t('Agent asks for the order number again', 'Konsultant znów pyta o numer zamówienia', 'Оператор снова спрашивает номер заказа'),
          channel: 'chat', initiator: 'customer', expectation: 8, reality: 4.5, effort: 6, importance: 5, momentOfTruth: true, owner: service, asksFor: [orderNumber, email], personal: 'no', waitingTime: { value: 11, unit: 'minutes' }, compliance: 'failing', evidenceGrade: 'measured', tags: [t('repeat contact', 'ponowny kontakt', 'повторный контакт')],
        },
        emotions: { marta: [-1.7, t('Unheard', 'Niewysłuchana', 'Не слышат')], tomek: [-0.4, t('Not his parcel to argue for', 'To nie on będzie się kłócił', 'Спорить — не его дело')] },
        thoughts: observed(t('“I’ve already told the chat all this.”', '„Przecież już to pisałam na czacie.”', '«Я уже всё это написала в чате».')),
        pains: [measured(t('Repeats the order number', 'Powtarza numer zamówienia', 'Повторяет номер заказа')), observed(t('Moves from chat to phone', 'Z czatu odsyłają ją na telefon', 'Из чата отправляют на телефон'))],
        opportunities: { title: t('Chat sees the order before it greets', 'Czat zna zamówienie, zanim się przywita', 'Чат видит заказ ещё до приветствия'), impact: 5, effort: 3, confidence: 80, owner: service, status: 'doing', dueDate: '2026-06-30' },
        channels: t('Chat, then phone', 'Czat, potem telefon', 'Чат, потом телефон'),
        frontstage: t('Agent apologises, sends a second pack', 'Konsultant przeprasza i wysyła drugą paczkę', 'Оператор извиняется и высылает вторую упаковку'),
        backstage: t('Help desk without order view', 'Konsultant nie widzi zamówień', 'Поддержка не видит заказов'),
        support: t('Chat software, telephone system', 'System czatu, centrala telefoniczna', 'Чат-платформа, телефония'),
        owners: service,
        kpis: { title: 'CES', metricKind: 'ces', target: 5.5, direction: 'up', readings: monthly(t('Form after chat', 'Ankieta po czacie', 'Форма после чата'), [3.9, 141], [3.7, 149], [3.6, 150], [3.3, 162], [3.1, 158]) },
      }],
    },
    {
      key: 'loyalty', tint: 't1', name: t('Loyalty', 'Lojalność', 'Лояльность'), goal: t('Never run out, never think about it', 'Żeby nigdy nie zabrakło i nie trzeba było pamiętać', 'Чтобы не кончалось и не надо было помнить'), notes: t('Who owns the second order? If nobody answers, that is the finding.', 'Kto odpowiada za drugie zamówienie? Jeśli nikt się nie zgłosi, to jest wniosek.', 'Кто отвечает за второй заказ? Если никто не отзовётся, это и есть вывод.'), duration: { value: 6, unit: 'months' },
      steps: [{
        key: 'reorder', name: '',
        actions: t('Reorders every five weeks, tries one new flavour', 'Co pięć tygodni zamawia znowu, próbuje jednego nowego smaku', 'Заказывает каждые пять недель, пробует один новый вкус'),
        touchpoints: {
          title: t('Reorder reminder', 'Przypomnienie o zamówieniu', 'Напоминание о заказе'), text: t('Same basket in one tap, by the dog’s weight', 'Ten sam koszyk jednym dotknięciem, wyliczony z wagi psa', 'Та же корзина в одно касание, по весу собаки'),
          channel: 'email', initiator: 'organisation', expectation: 6, reality: 7.5, effort: 1, importance: 4, owner: marketing, personal: 'yes', compliance: 'completed', evidenceGrade: 'measured', tags: [t('regulars', 'stali klienci', 'постоянные клиенты')],
        },
        emotions: { marta: [0.8, t('Looked after', 'Ktoś o niej pamięta', 'О ней помнят')] },
        thoughts: observed(t('“They knew the bag was running low.”', '„Wiedzieli, że paczka się kończy.”', '«Они знали, что пакет заканчивается».')),
        pains: observed(t('Subscription cannot be paused for a holiday', 'Subskrypcji nie da się wstrzymać na urlop', 'Подписку нельзя поставить на паузу в отпуск')),
        opportunities: { title: t('Pause by replying to a text message', 'Wstrzymanie odpowiedzią na SMS', 'Пауза ответом на SMS'), impact: 3, effort: 2, confidence: 65, owner: shop, status: 'idea', dueDate: '2026-09-15' },
        channels: t('E-mail, website, SMS', 'E-mail, sklep internetowy, SMS', 'Эл. почта, сайт, SMS'),
        frontstage: t('Reminder five days before the bag is empty', 'Przypomnienie pięć dni przed końcem paczki', 'Напоминание за пять дней до конца пакета'),
        backstage: t('Portion model by weight and pack size', 'Wyliczenie porcji z wagi psa i wielkości paczki', 'Расчёт порций по весу и размеру пакета'),
        support: t('Mailing system, saved cards at the payment provider', 'System mailingowy, zapisane karty u operatora płatności', 'Сервис рассылок, карты у платёжного сервиса'),
        owners: marketing,
        kpis: [
          { title: t('stay for 12 months', 'zostaje na 12 miesięcy', 'остаются на 12 месяцев'), metricKind: 'retention', target: 70, direction: 'up', readings: monthly(t('Orders by cohort', 'Zamówienia według kohort', 'Заказы по когортам'), [66, 2010], [67, 2044], [69, 2090], [70, 2115], [71, 2160]) },
          { key: 'churn', title: t('leave in a month', 'odchodzi w miesiącu', 'уходят за месяц'), metricKind: 'churn', target: 5, direction: 'down', readings: monthly(t('Billing export', 'Eksport rozliczeń', 'Выгрузка платежей'), [7.2, 4010], [7, 4052], [6.6, 4104], [6.1, 4160], [6.1, 4212]) },
        ],
      }],
    },
    {
      key: 'advocacy', tint: 't2', name: t('Advocacy', 'Polecanie', 'Рекомендации'), goal: t('Tell the other dog people', 'Opowiedzieć innym psiarzom', 'Рассказать другим собачникам'), notes: t('End here: peak and end make what is remembered. Then vote.', 'Zakończ tutaj: zapamiętujemy szczyt i koniec. Potem głosowanie.', 'Закончите здесь: запоминаются пик и конец. Потом голосование.'), duration: { value: 12, unit: 'months' },
      steps: [{
        key: 'recommend', name: '',
        actions: t('Posts a photo, sends a friend the link', 'Wrzuca zdjęcie, wysyła znajomej link', 'Выкладывает фото, шлёт подруге ссылку'),
        touchpoints: {
          title: t('Referral link', 'Link polecający', 'Ссылка для друга'), text: t('10 % for both, works without an account', '10% dla obu stron, bez zakładania konta', '10 % обоим, работает без регистрации'),
          channel: 'wordOfMouth', initiator: 'customer', expectation: 6, reality: 7, effort: 2, importance: 4, owner: marketing, asksFor: [email], personal: 'yes', compliance: 'completed', evidenceGrade: 'observed', tags: [t('referral', 'polecenia', 'рекомендации')],
        },
        emotions: { marta: [1.3, t('Proud to share', 'Dumna, że poleca', 'С гордостью делится')], tomek: [0.5, t('Same box next year', 'Za rok to samo', 'Через год — то же')] },
        thoughts: observed(t('“You have to try these.”', '„Musicie tego spróbować.”', '«Вы обязаны это попробовать».')),
        pains: assumed(t('The link leads to the home page, not to her flavour', 'Link prowadzi na stronę główną, a nie do jej smaku', 'Ссылка ведёт на главную, а не на её вкус')),
        opportunities: { title: t('Referral card in each parcel', 'Karta polecająca w każdej paczce', 'Карточка для друга в каждой посылке'), impact: 3, effort: 1, confidence: 70, owner: marketing, status: 'planned', dueDate: '2026-07-31' },
        channels: t('Messaging, social networks, dog park', 'Komunikator, media społecznościowe, psi wybieg', 'Мессенджер, соцсети, площадка для собак'),
        frontstage: t('Thank-you message with the friend’s first name', 'Podziękowanie z imieniem znajomej', 'Благодарность с именем подруги'),
        backstage: t('Referral engine, photos asked for permission', 'System poleceń, prośby o zgodę na zdjęcia', 'Система рекомендаций, согласия на фото'),
        support: t('Coupon service, data-protection officer', 'Obsługa kuponów, inspektor ochrony danych', 'Сервис купонов, ответственный за персональные данные'),
        owners: marketing,
        kpis: [
          { title: t('refer a friend', 'poleca znajomym', 'приводят друга'), metricKind: 'own', unit: '%', target: 15, direction: 'up', readings: monthly(t('Referral engine', 'System poleceń', 'Система рекомендаций'), [8, 1320], [9, 1355], [9, 1391], [10, 1418], [11, 1452]) },
          { key: 'clv', title: t('lifetime value', 'wartość klienta w czasie', 'ценность клиента за всё время'), metricKind: 'clv', unit: t('zł', 'zł', '₽'), target: t(860, 860, 18400), direction: 'up', readings: monthly(t('Margin ÷ churn', 'Marża ÷ odpływ', 'Маржа ÷ отток'), [t(680, 680, 14500), 4010], [t(702, 702, 15000), 4052], [t(740, 740, 15800), 4104], [t(792, 792, 16900), 4160], [t(798, 798, 17050), 4212]) },
        ],
      }],
    },
  ],
  /** Between touchpoints, by step key (`step/key` where a step has several). */
  connections: [
    { from: 'need', to: 'ask', kind: 'flow' },
    { from: 'ask', to: 'search', kind: 'flow' },
    { from: 'search', to: 'compare', kind: 'flow' },
    { from: 'ask', to: 'compare', kind: 'alternative', probability: 0.25, note: t('A friend’s link skips the search', 'Link od znajomej omija wyszukiwarkę', 'Ссылка от подруги минует поиск') },
    { from: 'compare', to: 'compare/marketplace', kind: 'drop-off', probability: 0.18, note: t('Buys the same bag from a reseller', 'Kupuje tę samą paczkę u pośrednika', 'Покупает тот же пакет у перекупщика') },
    { from: 'compare', to: 'buy', kind: 'flow' },
    { from: 'buy', to: 'wait', kind: 'flow' },
    { from: 'wait', to: 'open', kind: 'flow' },
    { from: 'open', to: 'help', kind: 'flow', probability: 0.08, note: t('One parcel in twelve', 'Co dwunasta paczka', 'Каждая двенадцатая посылка') },
    { from: 'open', to: 'reorder', kind: 'alternative', probability: 0.92, note: t('The right flavour came', 'Smak się zgadza', 'Вкус тот самый') },
    { from: 'help', to: 'reorder', kind: 'flow' },
    { from: 'reorder', to: 'recommend', kind: 'flow' },
  ],
};
