import { useCallback } from 'react';
import type { DeletionEffect } from '../../shared/commands/effectOfDeletion.ts';
import type { RecordType } from '../../shared/model/records.ts';
import { useMessage } from '../i18n/useMessage.ts';

/** What can go with a persona or a stakeholder map, most telling first; anything else is counted together. */
const named = ['section', 'claim', 'emotion', 'stance', 'actor', 'relation', 'comment'] as const satisfies readonly RecordType[];

/** "12 statements", "5 points on emotion curves": a line for each kind of what goes along. */
export function useEffectWords(): (effect: DeletionEffect) => string[] {
  const tell = useMessage();
  return useCallback(({ gone, journeysChanged }) => {
    const lines = named.flatMap((type) => {
      const count = gone.get(type) ?? 0;
      return count > 0 ? [tell(`personaUse.gone.${type}`, { count })] : [];
    });
    const others = [...gone].filter(([type]) => !(named as readonly string[]).includes(type)).reduce((sum, [, count]) => sum + count, 0);
    if (others > 0) lines.push(tell('personaUse.gone.other', { count: others }));
    if (journeysChanged > 0) lines.push(tell('personaUse.leavesJourneys', { count: journeysChanged }));
    return lines;
  }, [tell]);
}
