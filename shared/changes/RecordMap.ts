import type { AnyRecord } from '../model/records.ts';

/** With more differences than these all of it is written anew. */
const mostDifferences = 200;

/**
 * Records by id in the order of a `Map`, of which the next version costs what differs and not what there is: versions share the records
 * below, each has beside them what was replaced, removed and added since.
 */
export class RecordMap implements ReadonlyMap<string, AnyRecord> {
  private readonly below: readonly AnyRecord[];
  private readonly places: ReadonlyMap<string, number>;
  /** By place; `null` = removed. */
  private readonly replaced: Map<number, AnyRecord | null>;
  private readonly added: Map<string, AnyRecord>;
  private removedCount: number;

  private constructor(below: readonly AnyRecord[], places: ReadonlyMap<string, number>, since?: RecordMap) {
    this.below = below;
    this.places = places;
    this.replaced = new Map(since?.replaced);
    this.added = new Map(since?.added);
    this.removedCount = since?.removedCount ?? 0;
  }

  /** Of two with one id the later one counts. */
  static of(records: Iterable<AnyRecord>): RecordMap {
    const below: AnyRecord[] = [];
    const places = new Map<string, number>();
    for (const record of records) {
      const place = places.get(record.id) ?? below.length;
      below[place] = record;
      places.set(record.id, place);
    }
    return new RecordMap(below, places);
  }

  /** A version to be written into before anybody else sees it. */
  static copyOf(records: ReadonlyMap<string, AnyRecord>): RecordMap {
    const isNear = records instanceof RecordMap && records.replaced.size + records.added.size <= mostDifferences;
    return isNear ? new RecordMap(records.below, records.places, records) : RecordMap.of(records.values());
  }

  get size(): number {
    return this.below.length - this.removedCount + this.added.size;
  }

  get(id: string): AnyRecord | undefined {
    const place = this.places.get(id);
    const own = place === undefined ? null : this.replaced.get(place);
    if (own === undefined && place !== undefined) return this.below[place];
    return own ?? this.added.get(id);
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  set(id: string, record: AnyRecord): void {
    const place = this.places.get(id);
    if (place === undefined || this.replaced.get(place) === null) this.added.set(id, record);
    else this.replaced.set(place, record);
  }

  delete(id: string): void {
    const place = this.places.get(id);
    if (this.added.delete(id) || place === undefined || this.replaced.get(place) === null) return;
    this.replaced.set(place, null);
    this.removedCount += 1;
  }

  values(): MapIterator<AnyRecord> {
    const all: (AnyRecord | null)[] = [...this.below];
    for (const [place, record] of this.replaced) all[place] = record;
    for (const record of this.added.values()) all.push(record);
    return (this.removedCount === 0 ? all as AnyRecord[] : all.filter((record) => record !== null)).values();
  }

  * keys(): MapIterator<string> {
    for (const { id } of this.values()) yield id;
  }

  * entries(): MapIterator<[string, AnyRecord]> {
    for (const record of this.values()) yield [record.id, record];
  }

  [Symbol.iterator](): MapIterator<[string, AnyRecord]> {
    return this.entries();
  }

  forEach(tell: (record: AnyRecord, id: string, map: ReadonlyMap<string, AnyRecord>) => void): void {
    for (const record of this.values()) tell(record, record.id, this);
  }
}
