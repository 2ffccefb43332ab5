import { useMemo } from 'react';
import type { Refusal } from '../../../shared/base/result.ts';
import type { Version } from '../../../shared/contract/schemas.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useHost } from '../../document/HostProvider.tsx';
import { refusalOfError } from '../../document/refusalOfError.ts';
import { useRefusalToast } from '../../document/useRefusalToast.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useToast } from '../../ui/useToast.ts';
import { useMomentWords } from './useMomentWords.ts';

interface VersionCommands {
  /** Keeps the library as it is now (`null`) or was right after a revision. Answers why not, or `null`. */
  readonly keep: (name: string, revision: number | null) => Promise<Refusal | null>;
  readonly rename: (version: Version, name: string) => Promise<Refusal | null>;
  /** Deletes at once; the toast can bring it back. */
  readonly remove: (version: Version) => void;
}

export function useVersionCommands(): VersionCommands {
  const tell = useMessage();
  const showToast = useToast();
  const showRefusal = useRefusalToast();
  const { client } = useHost();
  const { flush } = useDocumentActions();
  const wordsOf = useMomentWords();
  return useMemo(() => {
    const attempt = async (act: () => Promise<unknown>): Promise<Refusal | null> => {
      try {
        await act();
        return null;
      } catch (error) {
        return refusalOfError(error);
      }
    };
    const keep: VersionCommands['keep'] = (name, revision) => attempt(async () => {
      if (revision === null) await flush();
      await client.call('createVersion', { name, revision });
      showToast({ kind: 'note', text: tell('history.kept', { name }) });
    });
    const remove = async (version: Version, shownName: string) => {
      const refusal = await attempt(() => client.call('deleteVersion', { versionId: version.id }));
      if (refusal) return showRefusal(refusal);
      // What a version held can be rebuilt from the log, so its name is all that has to come back.
      showToast({ kind: 'note', text: tell('history.deleted', { name: shownName }), action: { label: tell('app.undo'), run: () => void keep(shownName, version.revision) } });
    };
    return {
      keep,
      rename: (version, name) => attempt(() => client.call('renameVersion', { versionId: version.id, name })),
      remove: (version) => void remove(version, version.name || wordsOf({ kind: 'version', version }).title),
    };
  }, [client, flush, showRefusal, showToast, tell, wordsOf]);
}
