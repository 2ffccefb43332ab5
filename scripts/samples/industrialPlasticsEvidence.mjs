import { t } from './texts.mjs';

/** What was found out about the lids. `on` names the cards that rest on it: lane/step, and the card's own key where a cell has several. */
export const industrialPlasticsEvidence = [
  {
    key: 'secret-price', kind: 'interview', date: '2026-03-09', n: 1, on: ['touchpoints/catalogue', 'thoughts/catalogue', 'pains/catalogue'], tags: [t('price', 'cena', 'цена')],
    title: t('A hidden price is read as a high price', 'Ukryta cena to dla kupca wysoka cena', 'Скрытую цену понимают как высокую'),
    quote: t('If the price is a secret, it is too high.', 'Jak cena jest tajna, to jest za wysoka.', 'Если цену скрывают, значит, она завышена.'),
    source: t('Interview with a purchasing manager', 'Wywiad z kierowniczką zakupów', 'Интервью с начальником закупок'),
  },
  {
    key: 'no-request', kind: 'analytics', date: '2026-02-28', n: 812, on: ['touchpoints/catalogue'],
    title: t('Two visitors in three leave the catalogue without a request', 'Dwie osoby na trzy opuszczają katalog bez zapytania', 'Двое из трёх уходят из каталога без запроса'),
    source: t('Website analytics, two months', 'Analityka strony, dwa miesiące', 'Аналитика сайта, два месяца'),
  },
  {
    key: 'questions-first', kind: 'observation', date: '2025-09-18', n: 31, on: ['touchpoints/fair', 'thoughts/fair'],
    title: t('Talks that begin with the product last twice as long', 'Rozmowy, które zaczynają się od produktu, trwają dwa razy dłużej', 'Беседы, которые начинаются с продукта, длятся вдвое дольше'),
    source: t('Conversations at the fair', 'Rozmowy na targach', 'Беседы на выставке'),
  },
  {
    key: 'week-34', kind: 'survey', date: '2026-03-20', n: 54, on: ['touchpoints/order', 'pains/order'],
    title: t('Confirmations without a date need two reminders', 'Potwierdzenia bez daty wymagają dwóch ponagleń', 'Подтверждения без даты требуют двух напоминаний'),
    source: t('Survey of buyers', 'Ankieta wśród kupców', 'Опрос закупщиков'),
  },
  {
    key: '26-hours', kind: 'supportTicket', date: '2026-04-02', n: 19, on: ['touchpoints/help', 'pains/help'],
    title: t('First answer after 26 hours, the line stands for five', 'Pierwsza odpowiedź po 26 godzinach, linia stoi pięć', 'Первый ответ через 26 часов, линия стоит пять'),
    source: t('Complaint log, 2025', 'Rejestr reklamacji, 2025', 'Журнал рекламаций, 2025'),
  },
  {
    key: 'pallet-break', kind: 'workshop', date: '2026-03-12', on: ['opportunities/quote'],
    title: t('Sales see no reason against a price for a pallet', 'Sprzedaż nie widzi przeszkód dla ceny za paletę', 'Отдел продаж не видит препятствий для цены за поддон'),
    source: t('Workshop with sales', 'Warsztat ze sprzedażą', 'Воркшоп с отделом продаж'),
  },
  {
    key: 'buyer-talks', kind: 'interview', date: '2026-03-16', n: 7, on: ['ewa/goals', 'ewa/needs', 'ewa/pains', 'ewa/buying', 'ewa/traits', 'ewa/context', 'ewa/jobs', 'ewa/bio'],
    title: t('Buyers fear the date more than the price', 'Kupcy bardziej boją się terminu niż ceny', 'Закупщики боятся срока больше, чем цены'),
    source: t('Interviews with seven buyers', 'Wywiady z siedmioma kupcami', 'Интервью с семью закупщиками'),
  },
  {
    key: 'quality-visits', kind: 'observation', date: '2026-02-19', n: 5, on: ['grzegorz/goals', 'grzegorz/needs', 'grzegorz/pains', 'grzegorz/skills', 'grzegorz/context', 'grzegorz/bio'],
    title: t('Auditors open the packaging file first', 'Audytorzy zaczynają od teczki z opakowaniami', 'Аудиторы начинают с папки по упаковке'),
    source: t('Visits to five quality departments', 'Wizyty w pięciu działach jakości', 'Визиты в пять отделов качества'),
  },
];
