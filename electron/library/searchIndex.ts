import type { Database } from 'better-sqlite3';
import type { SearchHit } from '../../shared/contract/schemas.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import { aboutOf, namedBy } from './aboutOf.ts';
import { wordsOf } from './wordsOf.ts';
import { bodyOf, searchedTitleOf } from './searchText.ts';

/** Characters shown on either side of the first match. */
const around = 60;
/** More words than this in a question add nothing. */
const mostWords = 12;

/** The words of every record, without the text itself: the index holds what is searched, the record what is shown. */
export class SearchIndex {
  private readonly put;
  private readonly drop;
  private readonly find;

  constructor(database: Database) {
    this.put = database.prepare('INSERT INTO record_text (rowid, title, body) VALUES (?, ?, ?)');
    this.drop = database.prepare('DELETE FROM record_text WHERE rowid = ?');
    this.find = database.prepare(`
      SELECT record.id AS id FROM record_text JOIN record ON record.number = record_text.rowid
      WHERE record_text MATCH ? ORDER BY bm25(record_text, 8.0, 1.0), record.id LIMIT ?`).pluck();
  }

  add(number: number, record: AnyRecord): void {
    const title = joinWords(searchedTitleOf(record));
    const body = joinWords(bodyOf(record).join(' '));
    if (title || body) this.put.run(number, title, body);
  }

  remove(number: number): void {
    this.drop.run(number);
  }

  /** Records in which every word of the query begins some word; title matches first. */
  search(query: string, limit: number, read: (id: string) => AnyRecord | undefined): SearchHit[] {
    const words = wordsOf(query).slice(0, mostWords).map(({ word }) => word);
    if (words.length === 0) return [];
    const ids = this.find.all(words.map((word) => `"${word}"*`).join(' '), limit) as string[];
    return ids.flatMap((id) => {
      const record = read(id);
      return record ? [hitOf(record, words, read)] : [];
    });
  }
}

function joinWords(text: string): string {
  return wordsOf(text).map(({ word }) => word).join(' ');
}

function hitOf(record: AnyRecord, words: readonly string[], read: (id: string) => AnyRecord | undefined): SearchHit {
  const about = aboutOf(record, read);
  const title = namedBy(record, read);
  const text = bodyOf(record).find((part) => matchesIn(part, words).length > 0) ?? title;
  return { recordId: record.id, type: record.type, journeyId: 'journeyId' in record ? (record.journeyId ?? null) : null, title, snippet: snippetOf(text, words), ...(about && { aboutId: about.id }) };
}

function matchesIn(text: string, words: readonly string[]): { start: number; end: number }[] {
  return wordsOf(text).filter(({ word }) => words.some((sought) => word.startsWith(sought)));
}

/** The text around the first match, cut between words, with every match in it between \u0002 and \u0003. */
function snippetOf(text: string, words: readonly string[]): string {
  const matches = matchesIn(text, words);
  const first = matches[0];
  if (!first) return text.slice(0, 2 * around);
  const from = first.start <= around ? 0 : text.indexOf(' ', first.start - around) + 1 || first.start;
  const start = Math.min(from, first.start);
  const rest = text.lastIndexOf(' ', first.end + around);
  const end = first.end + around >= text.length ? text.length : Math.max(rest, first.end);
  let snippet = start > 0 ? '…' : '';
  let place = start;
  for (const match of matches) {
    if (match.end > end) break;
    snippet += `${text.slice(place, match.start)}\u0002${text.slice(match.start, match.end)}\u0003`;
    place = match.end;
  }
  return snippet + text.slice(place, end) + (end < text.length ? '…' : '');
}
