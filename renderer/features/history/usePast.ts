import { useEffect, useState } from 'react';
import type { Refusal } from '../../../shared/base/result.ts';
import { createDocument } from '../../../shared/changes/createDocument.ts';
import type { Document } from '../../../shared/changes/document.ts';
import type { MethodInput } from '../../../shared/contract/contract.ts';
import { useHost } from '../../document/HostProvider.tsx';
import { refusalOfError } from '../../document/refusalOfError.ts';

export type PastQuery = MethodInput<'readVersion'>;
type Past = { readonly document: Document } | { readonly problem: Refusal };

/** Walking through the list by keyboard must not read every moment on the way. */
const patience = 150;

/** The library as it was; `null` while it is read or nothing is asked for. */
export function usePast(query: PastQuery | null): Past | null {
  const { client } = useHost();
  const key = query && JSON.stringify(query);
  const [answer, setAnswer] = useState<{ readonly key: string; readonly past: Past } | null>(null);
  useEffect(() => {
    if (!key) return undefined;
    let isCurrent = true;
    const tell = (past: Past) => { if (isCurrent) setAnswer({ key, past }); };
    const timer = setTimeout(() => {
      client.call('readVersion', JSON.parse(key) as PastQuery).then(({ records }) => tell({ document: createDocument(records) }), (error: unknown) => tell({ problem: refusalOfError(error) }));
    }, patience);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [client, key]);
  return answer && answer.key === key ? answer.past : null;
}
