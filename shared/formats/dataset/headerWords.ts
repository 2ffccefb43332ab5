import type { FactKey } from '../../model/vocabulary.ts';

/** Why a column is left out unless a person takes it in: it tells who somebody is, or its values are too many to be grouped. */
const leftOutReasons = ['name', 'email', 'phone', 'address', 'birthDate', 'id', 'online', 'freeText', 'manyValues', 'empty'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** Whether it is left out because it tells who somebody is. */
export function isPersonal(reason: LeftOutReason): boolean {
  return reason !== 'manyValues' && reason !== 'empty';
}

/** What headers of personal data say, in English, Polish and Russian; folded as `foldHeader` does, "~" is where a word may go on. */
const personalWords: readonly (readonly [LeftOutReason, readonly string[]])[] = [
  ['email', ['email~', 'e mail~', 'mail', 'mejl~', 'poczta', 'почта', 'почты', 'эл почта', 'имейл', 'емейл', 'мейл', 'эл адрес', 'электронный адрес']],
  ['phone', ['phone~', 'mobile', 'mobile no', 'cell', 'cellphone', 'telephone~', 'tel', 'fax', 'msisdn', 'whatsapp', 'telefon~', 'komorka', 'tel kom', 'телефон~', 'моб', 'мобильный', 'сотовый', 'факс']],
  ['birthDate', ['birth~', 'dob', 'born', 'data urodzenia', 'urodz~', 'рождения', 'рожд', 'д р']],
  ['online', ['ip',  'cookie~', 'device id', 'url', 'linkedin', 'facebook', 'instagram', 'twitter', 'vk', 'telegram', 'website', 'strona www', 'сайт']],
  ['address', ['address~', 'street~', 'house', 'apartment', 'flat no', 'zip~', 'postcode', 'postal~', 'post code', 'latitude', 'longitude', 'lat', 'lng', 'adres~', 'ulica', 'ul', 'kod pocztowy', 'nr domu', 'mieszkani~', 'адрес~', 'улица', 'индекс', 'почтовый индекс', 'дом', 'квартира']],
  ['id', ['id', 'ids', 'uid', 'uuid', 'guid', 'ssn', 'pesel', 'nip', 'regon', 'passport~', 'paszport~', 'iban', 'vat', 'tax no', 'account no', 'account number', 'customer no', 'customer number', 'client no', 'client number', 'card number', 'card no', 'order number', 'order no', 'identyfikator~', 'nr klienta', 'numer klienta', 'numer konta', 'nr konta', 'numer karty', 'dowod', 'nr dowodu', 'инн', 'снилс', 'паспорт~', 'идентификатор~', 'айди', 'ид', 'номер клиента', 'номер карты', 'номер счета', 'номер договора']],
  ['name', ['name', 'names', 'firstname', 'lastname', 'surname', 'fullname', 'forename', 'username', 'nickname', 'login', 'contact', 'contact person', 'imie', 'imiona', 'nazwisko', 'imie i nazwisko', 'nazwa klienta', 'osoba kontaktowa', 'uzytkownik', 'имя', 'фамилия', 'отчество', 'фио', 'ф и о', 'логин', 'контакт', 'контактное лицо', 'пользователь']],
  ['freeText', ['note', 'notes', 'comment', 'comments', 'remark~', 'description', 'uwagi', 'notatk~', 'komentarz~', 'opis', 'примечани~', 'комментари~', 'заметк~', 'описание']],
];
/** Names of things, not of people. */
const thingWords = ['product~', 'plan', 'plan~', 'campaign~', 'segment~', 'tariff~', 'brand~', 'channel~', 'store~', 'event~', 'category~', 'taryf~', 'kampani~', 'mark~', 'kanal~', 'тариф~', 'продукт~', 'кампани~', 'бренд~', 'канал~', 'магазин~', 'категори~'];

const factWords: readonly (readonly [FactKey, readonly string[]])[] = [
  ['age', ['age', 'wiek', 'возраст~', 'лет']],
  ['gender', ['gender', 'sex', 'plec', 'пол']],
  ['family', ['marital~', 'family~', 'household~', 'stan cywilny', 'rodzin~', 'gospodarstw~', 'семейн~', 'семья']],
  ['education', ['education~', 'degree', 'wyksztalceni~', 'образовани~']],
  ['occupation', ['occupation', 'profession', 'job', 'job title', 'position', 'zawod', 'stanowisko', 'професси~', 'должность']],
  ['income', ['income~', 'salary', 'earnings', 'dochod~', 'zarobki', 'доход~', 'зарплата']],
  ['languages', ['language~', 'jezyk~', 'язык~']],
  ['location', ['country', 'city', 'town', 'region', 'location', 'kraj', 'miasto', 'miejscowosc', 'wojewodztwo', 'panstwo', 'страна', 'город', 'регион', 'область']],
];

const plainLetters: Readonly<Record<string, string>> = { ł: 'l', Ł: 'l', ё: 'е', Ё: 'е' };

/** "Adres_e-mail", "customerId" → " adres e mail ", " customer id ": lower case, without marks, words between blanks. */
function foldHeader(header: string): string {
  const spaced = header.replaceAll(/[łŁёЁ]/g, (letter) => plainLetters[letter] ?? letter);
  // Й is a letter of its own and not И with a mark.
  const folded = spaced.replaceAll(/[^йЙ]/gu, (letter) => letter.normalize('NFD').replaceAll(/\p{M}/gu, '')).toLowerCase();
  return ` ${folded.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

function hasWord(folded: string, words: readonly string[]): boolean {
  return words.some((word) => folded.includes(word.endsWith('~') ? ` ${word.slice(0, -1)}` : ` ${word} `));
}

/** What a header promises of somebody's person; `null` = nothing. */
export function personalHeader(header: string): LeftOutReason | null {
  const folded = foldHeader(header);
  const reason = personalWords.find(([, words]) => hasWord(folded, words))?.[0] ?? null;
  return reason === 'name' && hasWord(folded, thingWords) ? null : reason;
}

/** Which fact of a persona a column measures, by its header. */
export function factOfHeader(header: string): FactKey | undefined {
  const folded = foldHeader(header);
  return factWords.find(([, words]) => hasWord(folded, words))?.[0];
}
