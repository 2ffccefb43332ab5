import { evidenceOf } from '../../../shared/changes/evidenceOf.ts';
import { isLocked } from '../../../shared/model/isLocked.ts';
import type { CellItem } from '../../../shared/model/records.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSceneTexts } from '../../i18n/useSceneTexts.ts';

/** What is known of a card, in short words: how a touchpoint is reached, who owns it, how it measures up. */
export function useCardFacts(item: CellItem | undefined): readonly string[] {
  const tell = useMessage();
  const texts = useSceneTexts();
  const evidenceCount = useDocument((document) => evidenceOf(document, item).length);
  if (!item) return [];
  const rated = (key: 'outline.effort' | 'outline.effortToBuild' | 'outline.importance' | 'outline.impact', value: number | undefined, maximum: number): string | undefined => (
    value === undefined ? undefined : tell(key, { value, maximum })
  );
  const facts: (string | undefined)[] = [];
  if (item.type === 'touchpoint') {
    const { channel, expectation, reality, effort, importance, waitingTime, compliance } = item;
    facts.push(
      channel && texts.channel(channel), item.momentOfTruth && tell('inspector.momentOfTruth'), item.owner,
      expectation === undefined ? undefined : tell('outline.expected', { value: texts.number(expectation, 1) }), reality === undefined ? undefined : tell('outline.reality', { value: texts.number(reality, 1) }),
      rated('outline.effort', effort, 7), rated('outline.importance', importance, 5), waitingTime && texts.duration(waitingTime), compliance && tell(`vocabulary.compliance.${compliance}`),
    );
  }
  if (item.type === 'opportunity') {
    facts.push(rated('outline.impact', item.impact, 5), rated('outline.effortToBuild', item.effort, 5), item.status && tell(`vocabulary.opportunityStatus.${item.status}`), item.owner);
  }
  if (item.type === 'metric') facts.push(texts.metricKind(item.metricKind), item.target === undefined ? undefined : tell('outline.target', { value: texts.number(item.target, 2) }));
  else facts.push(item.evidenceGrade && tell(`vocabulary.evidenceGrade.${item.evidenceGrade}`), evidenceCount > 0 ? tell('catalogue.evidenceCount', { count: evidenceCount }) : undefined, ...(item.tags ?? []));
  facts.push(isLocked(item) ? tell('reuse.locked') : undefined);
  return facts.filter((fact): fact is string => fact !== undefined && fact !== '');
}
