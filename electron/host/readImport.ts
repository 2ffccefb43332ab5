import { HostError } from '../../shared/contract/createClient.ts';
import type { ItineraAsset } from '../../shared/formats/itineraFile.ts';
import { readItineraJson } from '../../shared/formats/readItineraJson.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import { describeImage } from '../library/assetTable.ts';

interface ImportedImage {
  readonly id: string;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** What a file brings: records that stand among themselves, and images that are what they say. */
export interface ImportContent {
  readonly records: readonly AnyRecord[];
  readonly images: readonly ImportedImage[];
}

/** Reads Itinera JSON with its images. Knows no library, so that it can run in a thread of its own. @throws HostError `error.json.*`. */
export function readImport(text: string): ImportContent {
  const read = readItineraJson(text);
  if (!read.ok) throw new HostError(read.refusal.key, read.refusal.values);
  return { records: read.value.records, images: read.value.assets.map((asset, index) => readImage(asset, `assets[${index}]`)) };
}

function readImage(asset: ItineraAsset, path: string): ImportedImage {
  // A buffer that shares no memory with others can be handed from thread to thread without a copy.
  const data = new Uint8Array(Buffer.from(asset.data, 'base64'));
  try {
    const { assetId, mediaType } = describeImage(data);
    if (assetId !== asset.id || mediaType !== asset.mediaType) throw new HostError('error.json.imageChanged', { path });
  } catch (error) {
    if (error instanceof HostError && error.key.startsWith('error.image.')) throw new HostError('error.json.image', { path });
    throw error;
  }
  return { id: asset.id, data };
}
