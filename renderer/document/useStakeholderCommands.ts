import { useMemo } from 'react';
import { createId } from '../../shared/base/createId.ts';
import { createIds } from '../../shared/base/createIds.ts';
import { createStakeholderMap } from '../../shared/commands/createStakeholderMap.ts';
import { duplicateStakeholderMap } from '../../shared/commands/duplicateStakeholderMap.ts';
import { updateRecord } from '../../shared/commands/updateRecord.ts';
import { limits } from '../../shared/model/fields.ts';
import type { StakeholderMap } from '../../shared/model/records.ts';
import { navigate } from '../actions/routes.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { askToDelete } from './deletionRequestStore.ts';
import { useDocumentActions } from './DocumentProvider.tsx';

/** What is done to a stakeholder map as a whole. */
interface StakeholderCommands {
  /** Adds an empty map and opens it. */
  readonly create: () => boolean;
  readonly rename: (map: StakeholderMap, name: string) => boolean;
  readonly duplicate: (map: StakeholderMap) => boolean;
  /** Shows who would go along and asks. */
  readonly remove: (map: StakeholderMap, onGone: () => void) => void;
}

export function useStakeholderCommands(): StakeholderCommands {
  const tell = useMessage();
  const { run } = useDocumentActions();
  return useMemo(() => ({
    create: () => {
      const id = createId();
      const isDone = run((document) => createStakeholderMap(document, { id, name: tell('stakeholder.newName') }));
      if (isDone) navigate({ screen: 'stakeholders', mapId: id, select: null });
      return isDone;
    },
    rename: (map, name) => run((document) => updateRecord(document, { id: map.id, fields: { name } })),
    duplicate: (map) => run((document) => duplicateStakeholderMap(document, { mapId: map.id, name: tell('app.copyOf', { title: map.name }).slice(0, limits.title), newId: createIds().next })),
    remove: (map, onGone) => askToDelete({ recordId: map.id, onDeleted: onGone }),
  }), [run, tell]);
}
