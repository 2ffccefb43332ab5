import { t } from './texts.mjs';

/**
 * What was found out about the first order. `on` names what rests on it: a card by lane/step and its own key where a cell has several, a claim by persona/section
 * and its number where not the whole section does.
 */
export const happyPupEvidence = [
  {
    key: 'told-twice', kind: 'interview', date: '2026-05-12', n: 1, on: ['touchpoints/help', 'thoughts/help', 'pains/help', 'marta/empathy/1'], tags: [t('chat', 'czat', 'чат')],
    title: t('The chat asks again for what the form already knew', 'Czat znów pyta o to, co było w formularzu', 'Чат снова спрашивает то, что уже было в форме'),
    quote: t('I’ve already told the chat all this. Do they not read?', 'Przecież już to pisałam na czacie. Oni tego nie czytają?', 'Я уже всё это написала в чате. Они это не читают?'),
    source: t('Interview with Marta, Wrocław', 'Wywiad z Martą, Wrocław', 'Интервью с Мартой, Калининград'),
  },
  {
    key: 'three-messages', kind: 'analytics', date: '2026-05-15', n: 158, on: ['touchpoints/help', 'pains/help', 'marta/pains/2'], tags: [t('chat', 'czat', 'чат')],
    title: t('Median three messages before the first answer', 'Mediana: trzy wiadomości do pierwszej odpowiedzi', 'Медиана: три сообщения до первого ответа'),
    source: t('Chat export, April to May', 'Eksport czatu, kwiecień–maj', 'Выгрузка чата, апрель–май'),
  },
  {
    key: 'six-hours', kind: 'survey', date: '2026-04-28', n: 340, on: ['touchpoints/wait', 'pains/wait', 'marta/pains/3'],
    title: t('Two in three cannot be at home for six hours', 'Dwie osoby na trzy nie mogą być w domu przez sześć godzin', 'Двое из трёх не могут быть дома шесть часов'),
    source: t('Survey after delivery', 'Ankieta po dostawie', 'Опрос после доставки'),
  },
  {
    key: 'where-from', kind: 'review', date: '2026-04-19', n: 46, on: ['touchpoints/compare', 'thoughts/compare', 'pains/compare'], tags: [t('origin', 'pochodzenie', 'происхождение')],
    title: t('Reviewers ask where the meat comes from', 'Recenzenci pytają, skąd jest mięso', 'В отзывах спрашивают, откуда мясо'),
    quote: t('Nice bag, but not a word about the farm.', 'Ładna paczka, ale o hodowli ani słowa.', 'Пакет красивый, но о ферме ни слова.'),
    source: t('One- to three-star reviews of two shops', 'Opinie od jednej do trzech gwiazdek w dwóch sklepach', 'Отзывы от одной до трёх звёзд в двух магазинах'), link: 'https://example.com/reviews/happy-pup',
  },
  {
    key: 'unboxing', kind: 'observation', date: '2026-05-06', n: 12, on: ['touchpoints/open', 'thoughts/open'],
    title: t('The card with the dog’s name is read aloud', 'Kartka z imieniem psa jest czytana na głos', 'Открытку с кличкой собаки читают вслух'),
    source: t('Videos of unpacking, sent by customers', 'Nagrania rozpakowywania od klientów', 'Видео распаковки от клиентов'),
  },
  {
    key: 'wrong-flavour', kind: 'supportTicket', date: '2026-05-20', n: 71, on: ['pains/open'],
    title: t('Wrong flavour is the most frequent reason to write', 'Zły smak to najczęstszy powód zgłoszenia', 'Не тот вкус — самая частая причина обращения'),
    source: t('Help desk, first quarter', 'System zgłoszeń, pierwszy kwartał', 'Служба поддержки, первый квартал'),
  },
  {
    key: 'blind-agents', kind: 'workshop', date: '2026-05-21', on: ['opportunities/help'],
    title: t('Agents cannot see the order while they chat', 'Konsultanci nie widzą zamówienia podczas czatu', 'Во время чата операторы не видят заказ'),
    source: t('Workshop with the service team', 'Warsztat z zespołem obsługi', 'Воркшоп с командой поддержки'),
  },
  {
    key: 'six-talks', kind: 'interview', date: '2026-05-12', n: 6, on: [
      'marta/who/2', 'marta/who/3', 'marta/who/4', 'marta/who/5', 'marta/brands', 'marta/goals/1', 'marta/goals/2', 'marta/needs/2', 'marta/pains/1', 'marta/traits', 'marta/jobs', 'marta/empathy', 'marta/day',
      'marta/list/2', 'marta/list/3', 'marta/bio',
    ],
    title: t('Six owners: first the label, then the reviews, then the price', 'Sześć rozmów: najpierw etykieta, potem opinie, potem cena', 'Шесть бесед: сначала этикетка, потом отзывы, потом цена'),
    quote: t('He deserves better than supermarket biscuits.', 'Zasługuje na coś lepszego niż ciastka z supermarketu.', 'Он заслуживает лучшего, чем печенье из супермаркета.'),
    source: t('Interviews with owners of one dog, Wrocław', 'Wywiady z opiekunami jednego psa, Wrocław', 'Интервью с хозяевами одной собаки, Калининград'),
  },
  {
    key: 'origin-first', kind: 'survey', date: '2026-05-08', n: 212, on: ['marta/needs/1', 'marta/list/1', 'marta/channels', 'marta/who/1'], tags: [t('origin', 'pochodzenie', 'происхождение')],
    title: t('Three in four look for the origin before the price', 'Trzy osoby na cztery szukają pochodzenia, zanim spojrzą na cenę', 'Трое из четырёх ищут происхождение раньше цены'),
    source: t('Survey of newsletter readers', 'Ankieta wśród czytelników newslettera', 'Опрос подписчиков рассылки'),
  },
  {
    key: 'vet-talks', kind: 'interview', date: '2026-04-22', n: 5, on: ['anna/goals', 'anna/needs', 'anna/pains', 'anna/context', 'anna/bio', 'anna/who/6'],
    title: t('Vets advise by what they can look up', 'Weterynarze polecają to, co mogą sprawdzić', 'Ветеринары советуют то, что можно проверить'),
    source: t('Interviews with five vets', 'Wywiady z pięcioma weterynarzami', 'Интервью с пятью ветеринарами'),
  },
];
