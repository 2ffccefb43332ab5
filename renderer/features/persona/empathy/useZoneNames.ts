import { useCallback } from 'react';
import type { Section } from '../../../../shared/model/records.ts';
import type { EmpathyZone } from '../../../../shared/model/vocabulary.ts';
import { useMessage } from '../../../i18n/useMessage.ts';

/** What the zones of a canvas are called: on Gray's, thoughts and feelings beside pains and gains are the other ones. */
export function useZoneNames({ canvas }: Pick<Section, 'canvas'>): (zone: EmpathyZone) => string {
  const tell = useMessage();
  return useCallback((zone) => (canvas === 'gray' && zone === 'thinks' ? tell('empathy.otherThoughts') : tell(`vocabulary.empathyZone.${zone}`)), [tell, canvas]);
}
