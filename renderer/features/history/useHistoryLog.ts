import { useCallback, useEffect, useState } from 'react';
import type { Refusal } from '../../../shared/base/result.ts';
import type { HistoryEntry, Version } from '../../../shared/contract/schemas.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useHost } from '../../document/HostProvider.tsx';
import { refusalOfError } from '../../document/refusalOfError.ts';

const pageSize = 100;

interface Log {
  readonly entries: readonly HistoryEntry[];
  /** Whether the entries reach back to the beginning. */
  readonly isWhole: boolean;
}

interface HistoryLog {
  /** `null` while the first page is read. */
  readonly log: Log | null;
  readonly versions: readonly Version[];
  readonly problem: Refusal | null;
  readonly readOlder: () => void;
}

/** The log of a journey (`null` = of everything), a page at a time, and the versions of the library; follows what is done meanwhile. */
export function useHistoryLog(journeyId: string | null): HistoryLog {
  const { client } = useHost();
  const { flush } = useDocumentActions();
  const [log, setLog] = useState<Log | null>(null);
  const [versions, setVersions] = useState<readonly Version[]>([]);
  const [problem, setProblem] = useState<Refusal | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const onProblem = (error: unknown) => { if (isCurrent) setProblem(refusalOfError(error)); };
    const readVersions = () => client.call('listVersions', {}).then((answer) => { if (isCurrent) setVersions(answer.versions); }, onProblem);
    const readLatest = () => client.call('readHistory', { journeyId, beforeRevision: null, limit: pageSize })
      .then(({ entries }) => { if (isCurrent) setLog((before) => withLatest(before, entries)); }, onProblem);
    const readAll = () => Promise.all([readLatest(), readVersions()]);
    // What was typed last belongs to the history too; where it cannot be saved, the bar says so.
    void flush().catch(() => undefined).then(readAll);
    const stops = [client.on('committed', () => void readAll()), client.on('versionsChanged', () => void readVersions())];
    return () => {
      isCurrent = false;
      for (const stop of stops) stop();
    };
  }, [client, flush, journeyId]);
  const readOlder = useCallback(() => {
    const oldest = log?.entries.at(-1);
    if (!oldest) return;
    client.call('readHistory', { journeyId, beforeRevision: oldest.revision, limit: pageSize })
      .then(({ entries }) => setLog((before) => before && withOlder(before, entries)), (error: unknown) => setProblem(refusalOfError(error)));
  }, [client, journeyId, log]);
  return { log, versions, problem, readOlder };
}

function withLatest(before: Log | null, latest: readonly HistoryEntry[]): Log {
  const newest = before?.entries[0];
  const isJoined = newest && latest.some(({ revision }) => revision === newest.revision);
  if (!before || !isJoined) return { entries: latest, isWhole: latest.length < pageSize };
  return { ...before, entries: [...latest.filter(({ revision }) => revision > newest.revision), ...before.entries] };
}

function withOlder(before: Log, older: readonly HistoryEntry[]): Log {
  const last = before.entries.at(-1)?.revision ?? 0;
  return { entries: [...before.entries, ...older.filter(({ revision }) => revision < last)], isWhole: older.length < pageSize };
}
