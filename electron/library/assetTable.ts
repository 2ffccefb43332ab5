import type { Database } from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { HostError } from '../../shared/contract/createClient.ts';
import { imageLimits } from '../../shared/formats/imageLimits.ts';
import { sniffImage } from '../../shared/formats/sniffImage.ts';

export interface StoredAsset {
  readonly mediaType: string;
  readonly data: Uint8Array;
}

/** Images by the SHA-256 of their bytes: the same picture is stored once, and an address never shows another picture. */
export class AssetTable {
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  /** @throws HostError when the bytes are no image that we take, or too many. */
  write(data: Uint8Array): { assetId: string; mediaType: string } {
    const { assetId, mediaType } = describeImage(data);
    this.database.prepare('INSERT INTO asset (id, media_type, data) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING').run(assetId, mediaType, data);
    return { assetId, mediaType };
  }

  read(assetId: string): StoredAsset | null {
    const row = this.database.prepare('SELECT media_type AS mediaType, data FROM asset WHERE id = ?').get(assetId) as StoredAsset | undefined;
    return row ?? null;
  }

  has(assetId: string): boolean {
    return this.database.prepare('SELECT 1 FROM asset WHERE id = ?').get(assetId) !== undefined;
  }

  isWhole(assetId: string): boolean {
    return createHash('sha256').update(this.read(assetId)?.data ?? '').digest('hex') === assetId;
  }

  listIds(): string[] {
    return this.database.prepare('SELECT id FROM asset ORDER BY id').pluck().all() as string[];
  }
}

/** The id and type under which an image is stored. @throws HostError `error.image.*`. */
export function describeImage(data: Uint8Array): { assetId: string; mediaType: string } {
  if (data.length > imageLimits.stored) throw new HostError('error.image.tooLarge', { megabytes: imageLimits.stored / 1_048_576 });
  const mediaType = sniffImage(data);
  if (!mediaType) throw new HostError('error.image.unknownType');
  return { assetId: createHash('sha256').update(data).digest('hex'), mediaType };
}
