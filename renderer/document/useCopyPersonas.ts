import { useCallback } from 'react';
import { getRecord } from '../../shared/changes/document.ts';
import { assetIdsOf } from '../../shared/formats/assetIdsOf.ts';
import { exportedPersonas } from '../../shared/formats/exportedRecords.ts';
import type { ItineraAsset } from '../../shared/formats/itineraFile.ts';
import { writeItineraJson } from '../../shared/formats/writeItineraJson.ts';
import { useFormat } from '../i18n/useFormat.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { useToast } from '../ui/useToast.ts';
import { useDocumentActions } from './DocumentProvider.tsx';
import { useResolveAsset } from './useResolveAsset.ts';

/**
 * Copies personas with sheets, evidence and portraits to the clipboard, as the JSON that any library reads: pasted on the home screen of another window they
 * come in like a file (see usePastedLibrary).
 */
export function useCopyPersonas(): (personaIds: readonly string[]) => Promise<void> {
  const tell = useMessage();
  const { list } = useFormat();
  const showToast = useToast();
  const resolveAsset = useResolveAsset();
  const { getDocument } = useDocumentActions();
  return useCallback(async (personaIds) => {
    const document = getDocument();
    const records = exportedPersonas(document, personaIds);
    const names = list(personaIds.flatMap((id) => getRecord(document, 'persona', id)?.name ?? []));
    try {
      const assets = await Promise.all([...new Set(records.flatMap(assetIdsOf))].map((id) => readAsset(id, resolveAsset(id))));
      const byId = new Map(assets.map((asset) => [asset.id, asset]));
      const readOne = (id: string): ItineraAsset => byId.get(id) ?? { id, mediaType: 'image/png', data: '' };
      const text = [...writeItineraJson({ exportedAt: new Date().toISOString(), records, assetIds: [...byId.keys()], readAsset: readOne })].join('');
      await navigator.clipboard.writeText(text);
      showToast({ kind: 'note', text: tell('personaUse.copied', { names }) });
    } catch {
      showToast({ kind: 'problem', text: tell('personaUse.copyFailed', { names }) });
    }
  }, [getDocument, list, resolveAsset, showToast, tell]);
}

async function readAsset(id: string, address: string): Promise<ItineraAsset> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`image ${id}: ${answer.status}`);
  const blob = await answer.blob();
  return { id, mediaType: blob.type as ItineraAsset['mediaType'], data: base64Of(new Uint8Array(await blob.arrayBuffer())) };
}

/** In pieces: arguments of a call are limited. */
function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 0x8000) text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return btoa(text);
}
