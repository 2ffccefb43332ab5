import { useMemo } from 'react';
import type { Finding, FindingValue } from '../../shared/metrics/findings/finding.ts';
import type { PersonaFinding } from '../../shared/metrics/personas/personaFindings.ts';
import { useFormat } from './useFormat.ts';
import { useMessage } from './useMessage.ts';
import { useSceneTexts } from './useSceneTexts.ts';

/** How a finding is told in the window's language, its values written as people write them. */
export function useFindingWords(): (finding: Pick<Finding | PersonaFinding, 'rule' | 'values'>) => string {
  const tell = useMessage();
  const texts = useSceneTexts();
  const format = useFormat();
  return useMemo(() => {
    const write = (value: FindingValue): string | number => {
      if (typeof value !== 'object') return value;
      if ('channel' in value) return texts.channel(value.channel);
      if ('decimal' in value) return texts.number(value.decimal, 1);
      if ('date' in value) return format.date(value.date);
      return 'duration' in value ? texts.duration(value.duration) : format.list(value.list);
    };
    return ({ rule, values }) => tell(`finding.${rule}.explanation`, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, write(value)])));
  }, [tell, texts, format]);
}
