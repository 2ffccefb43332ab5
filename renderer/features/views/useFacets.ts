import { useMemo } from 'react';
import { getRecord } from '../../../shared/changes/document.ts';
import type { FindingRuleId } from '../../../shared/model/findingRules.ts';
import type { FilterList } from '../../../shared/model/layers.ts';
import type { EvidenceGrade } from '../../../shared/model/vocabulary.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSceneTexts } from '../../i18n/useSceneTexts.ts';
import { useFindings, useJourneyScope, useScene } from '../../session/JourneyScope.tsx';
import { filterFacets, type Facets } from './filterFacets.ts';

export function useFacets(): Facets {
  const { journeyId } = useJourneyScope();
  const document = useDocument((current) => current);
  const lanes = useScene((scene) => scene.lanes);
  const findings = useFindings((found) => found);
  return useMemo(() => filterFacets(document, journeyId, new Set(lanes.map(({ id }) => id)), findings), [document, journeyId, lanes, findings]);
}

/** What a value of a filter is called. */
export function useValueName(): (list: FilterList, value: string) => string {
  const tell = useMessage();
  const texts = useSceneTexts();
  const document = useDocument((current) => current);
  return (list, value) => {
    if (list === 'personaIds') return getRecord(document, 'persona', value)?.name ?? '';
    if (list === 'channels') return texts.channel(value);
    if (list === 'findings') return tell(`finding.${value as FindingRuleId}.title`);
    return list === 'evidenceGrades' ? tell(`vocabulary.evidenceGrade.${value as EvidenceGrade}`) : value;
  };
}
