import { useMemo } from 'react';
import { createId } from '../../shared/base/createId.ts';
import { attachEvidence } from '../../shared/commands/attachEvidence.ts';
import { detachEvidence } from '../../shared/commands/detachEvidence.ts';
import { createEvidence } from '../../shared/commands/createEvidence.ts';
import { deleteEvidence } from '../../shared/commands/deleteEvidence.ts';
import type { Evidence } from '../../shared/model/records.ts';
import type { EvidenceKind } from '../../shared/model/vocabulary.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { useDocumentActions } from './DocumentProvider.tsx';
import { useUndoToast } from './useUndoToast.ts';

interface EvidenceCommands {
  /** The id of the new one, or null. The cards rest on it at once. */
  readonly create: (title: string, kind: EvidenceKind, itemIds?: readonly string[]) => string | null;
  readonly attach: (evidenceIds: readonly string[], itemIds: readonly string[]) => boolean;
  readonly detach: (evidenceIds: readonly string[], itemIds: readonly string[]) => boolean;
  /** Answers whether it was done. */
  readonly remove: (evidence: Evidence) => boolean;
}

/** What is done to evidence as a whole, on every screen alike. */
export function useEvidenceCommands(): EvidenceCommands {
  const tell = useMessage();
  const { run } = useDocumentActions();
  const showUndoToast = useUndoToast();
  return useMemo(() => ({
    create: (title, kind, itemIds) => {
      const id = createId();
      return run((document) => createEvidence(document, { id, title, kind, ...(itemIds && { itemIds }) })) ? id : null;
    },
    attach: (evidenceIds, itemIds) => run((document) => attachEvidence(document, { evidenceIds, itemIds })),
    detach: (evidenceIds, itemIds) => run((document) => detachEvidence(document, { evidenceIds, itemIds })),
    remove: (evidence) => {
      const isDone = run((document) => deleteEvidence(document, { evidenceId: evidence.id }));
      if (isDone) showUndoToast(tell('catalogue.evidenceDeleted', { title: evidence.title }));
      return isDone;
    },
  }), [run, showUndoToast, tell]);
}
