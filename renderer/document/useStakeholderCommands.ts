import { useMemo } from 'react';
import { createId } from '../../shared/base/createId.ts';
import { createIds } from '../../shared/base/createIds.ts';
import { createStakeholderMap } from '../../shared/commands/createStakeholderMap.ts';
import { deleteRecords } from '../../shared/commands/deleteRecords.ts';
import { duplicateStakeholderMap } from '../../shared/commands/duplicateStakeholderMap.ts';
import { updateRecord } from '../../shared/commands/updateRecord.ts';
import { limits } from '../../shared/model/fields.ts';
import type { StakeholderMap } from '../../shared/model/records.ts';
import { navigate } from '../actions/routes.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { useDocumentActions } from './DocumentProvider.tsx';
import { useUndoToast } from './useUndoToast.ts';

/** What is done to a stakeholder map as a whole. Each answers whether it was done. */
interface StakeholderCommands {
  /** Adds an empty map and opens it. */
  readonly create: () => boolean;
  readonly rename: (map: StakeholderMap, name: string) => boolean;
  readonly duplicate: (map: StakeholderMap) => boolean;
  readonly remove: (map: StakeholderMap) => boolean;
}

export function useStakeholderCommands(): StakeholderCommands {
  const tell = useMessage();
  const { run } = useDocumentActions();
  const showUndoToast = useUndoToast();
  return useMemo(() => ({
    create: () => {
      const id = createId();
      const isDone = run((document) => createStakeholderMap(document, { id, name: tell('stakeholder.newName') }));
      if (isDone) navigate({ screen: 'stakeholders', mapId: id, select: null });
      return isDone;
    },
    rename: (map, name) => run((document) => updateRecord(document, { id: map.id, fields: { name } })),
    duplicate: (map) => run((document) => duplicateStakeholderMap(document, { mapId: map.id, name: tell('app.copyOf', { title: map.name }).slice(0, limits.title), newId: createIds().next })),
    remove: (map) => {
      const isDone = run((document) => deleteRecords(document, { ids: [map.id] }));
      if (isDone) showUndoToast(tell('stakeholder.mapDeleted', { name: map.name }));
      return isDone;
    },
  }), [run, showUndoToast, tell]);
}
