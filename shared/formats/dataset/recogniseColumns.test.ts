import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CsvRows } from './CsvRows.ts';
import { personalHeader } from './headerWords.ts';
import { personalContent } from './personalContent.ts';
import { guessDateOrder, readDate } from './readDate.ts';
import { guessDecimalMark, readNumber } from './readNumber.ts';

describe('personalHeader', () => {
  it('knows personal data in three languages', () => {
    const found = Object.entries({
      name: ['Name', 'first_name', 'LastName', 'Imię', 'Nazwisko', 'Imię i nazwisko', 'ФИО', 'Фамилия'], email: ['E-mail', 'emailAddress', 'Adres e-mail', 'Электронная почта', 'Эл. почта'],
      phone: ['Phone number', 'Mobile', 'Nr telefonu', 'Telefon komórkowy', 'Телефон', 'Мобильный телефон'], address: ['Street', 'Postal code', 'Kod pocztowy', 'Ulica', 'Адрес доставки', 'Почтовый индекс'],
      id: ['ID', 'customer_id', 'PESEL', 'Nr klienta', 'ИНН', 'Номер карты'], birthDate: ['Date of birth', 'Data urodzenia', 'Дата рождения'], online: ['IP address', 'LinkedIn', 'Сайт'],
    }).flatMap(([reason, headers]) => headers.map((header) => [header, personalHeader(header), reason]));
    for (const [header, answer, reason] of found) expect([header, answer]).toEqual([header, reason]);
  });

  it('lets what describes a segment pass', () => {
    for (const header of ['Age', 'Plan', 'Plan name', 'Product', 'Country', 'Wiek', 'Kraj', 'Возраст', 'Город', 'Тариф', 'NPS', 'Monthly revenue', 'Width', 'Video', 'Индекс NPS'.slice(7)]) expect([header, personalHeader(header)]).toEqual([header, null]);
  });
});

describe('personalContent', () => {
  it('knows personal data under any header', () => {
    const many = (make: (at: number) => string) => Array.from({ length: 60 }, (_, at) => make(at));
    expect(personalContent(many((at) => `someone${at}@shop.pl`))).toBe('email');
    expect(personalContent(many((at) => `+7 (912) 345-67-${10 + at}`))).toBe('phone');
    expect(personalContent(many((at) => `600 ${100 + at} 200`))).toBe('phone');
    expect(personalContent(many((at) => `ul. Długa ${at}`))).toBe('address');
    expect(personalContent(many((at) => `Анна${'абвг'[at % 4]} Петрова${'абвгдежзиклмнопрст'[at % 17]}`))).toBe('name');
    expect(personalContent(many((at) => String(1000 + at)))).toBe('id');
    expect(personalContent(many((at) => `192.168.0.${at}`))).toBe('online');
  });

  it('leaves figures, dates and groups alone', () => {
    const many = (values: readonly string[]) => Array.from({ length: 60 }, (_, at) => values[at % values.length] ?? '');
    for (const values of [['30', '31', '44'], ['2024-01-31', '2024-02-01'], ['12.03.2024'], ['United Kingdom', 'Poland'], ['1 234,50', '99,00'], ['Pro', 'Free']]) expect(personalContent(many(values))).toBeNull();
  });
});

describe('numbers and dates in cells', () => {
  it('reads numbers as people write them', () => {
    const cases: [string, '.' | ',', number | null][] = [
      ['12', '.', 12], ['1,234.50', '.', 1234.5], ['1 234,50', ',', 1234.5], ['1.234,50 zł', ',', 1234.5], ['€ 12', '.', 12], ['45 %', '.', 45], ['−7', '.', -7], ['-$5', '.', -5],
      ['1 200 ₽', ',', 1200], ['12.5', ',', null], ['1.234', ',', 1234], ['PL12', '.', null], ['1.2.3', '.', null], ['', '.', null], ['12a', '.', null],
    ];
    for (const [text, decimal, value] of cases) expect([text, readNumber(text, decimal)]).toEqual([text, value]);
    expect(guessDecimalMark(['1,5', '2,25'], ',')).toBe(',');
    expect(guessDecimalMark(['1,500', '2,250'], ',')).toBe('.');
    expect(guessDecimalMark(['1.500', '2.250'], ';')).toBe(',');
  });

  it('reads dates in the order that fits', () => {
    expect(readDate('2024-02-29T10:00:00Z', 'ymd')).toBe(19_782);
    expect(readDate('29.02.2024', 'dmy')).toBe(19_782);
    expect(readDate('2/29/2024', 'mdy')).toBe(19_782);
    expect(readDate('30.02.2024', 'dmy')).toBeNull();
    expect(guessDateOrder(['1/31/2024', '2/1/2024'])).toBe('mdy');
    expect(guessDateOrder(['1/2/2024', '2/1/2024'])).toBe('dmy');
  });
});

describe('CsvRows', () => {
  const readAll = (text: string, cuts: readonly number[]) => {
    const rows: [number, ...string[]][] = [];
    const broken: number[] = [];
    const reader = new CsvRows(',', { onRow: (cells, line) => void rows.push([line, ...cells]), onBroken: (line) => void broken.push(line) });
    let start = 0;
    for (const cut of [...cuts.map((at) => at % (text.length + 1)).sort((a, b) => a - b), text.length]) {
      reader.feed(text.slice(start, cut));
      start = cut;
    }
    reader.end();
    return { rows, broken };
  };

  it('reads the same however the text is cut', () => {
    const text = 'a,b\n1,"two\nlines"\n\n2,"say ""hi"""\n3,x\n"4",y\n';
    const whole = readAll(text, []);
    expect(whole).toEqual({ rows: [[1, 'a', 'b'], [2, '1', 'two\nlines'], [5, '2', 'say "hi"'], [6, '3', 'x'], [7, '4', 'y']], broken: [] });
    fc.assert(fc.property(fc.array(fc.nat(60), { maxLength: 6 }), (cuts) => {
      expect(readAll(text, cuts)).toEqual(whole);
    }));
  });

  it('gives up the line of a stray quote and no other', () => {
    const stray = 'a,b\n1,"x"y\n2,ok\n3,"z"\n4,"never closed\n5,fine\n';
    expect(readAll(stray, [])).toEqual({ rows: [[1, 'a', 'b'], [3, '2', 'ok'], [4, '3', 'z'], [6, '5', 'fine']], broken: [2, 5] });
    fc.assert(fc.property(fc.array(fc.nat(60), { maxLength: 6 }), (cuts) => {
      expect(readAll(stray, cuts).broken).toEqual([2, 5]);
    }));
  });
});
