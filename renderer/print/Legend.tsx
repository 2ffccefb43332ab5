import { recordsOfJourney, type Document } from '../../shared/changes/document.ts';
import { evidenceMark, evidenceMarkSize } from '../../shared/layout/evidenceMark.ts';
import { findingSample } from '../../shared/layout/findingMarks.ts';
import { subJourneyOf } from '../../shared/changes/subJourneys.ts';
import type { InlinePart } from '../../shared/layout/flowInline.ts';
import { changeSample } from '../../shared/layout/partMarks.ts';
import { partChanges, type Primitive, type Scene } from '../../shared/layout/scene.ts';
import { effortMeter, importanceDots } from '../../shared/layout/touchpointMarks.ts';
import type { MessageKey } from '../../shared/locales/messages.ts';
import { evidenceGrades } from '../../shared/model/vocabulary.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { ScenePrimitives } from '../scene/ScenePrimitives.tsx';
import styles from './Poster.module.css';

interface LegendEntry {
  readonly key: MessageKey;
  readonly sample: readonly Primitive[];
}

const line = (dash?: string): Primitive => ({ kind: 'path', d: 'M2 9H46', stroke: 'ink-3', strokeWidth: 1.5, ...(dash ? { dash } : {}) });
/** A sample centred in its frame of 48 × 18. */
const centred = (part: InlinePart): readonly Primitive[] => part.draw((48 - part.width) / 2, (18 - part.height) / 2);
const icon = (name: string, color: 'warn' | 'neg' | 'ink-2'): readonly Primitive[] => [{ kind: 'icon', x: 16, y: 1, size: 16, name, color }];
const gap: readonly Primitive[] = [
  { kind: 'path', d: 'M4 9H44', stroke: 'line-2', strokeWidth: 1.5 }, { kind: 'path', d: 'M16 9H32', stroke: 'neg', strokeWidth: 1.5 },
  { kind: 'marker', shape: 'circle', x: 16, y: 9, radius: 3.5, fill: 'neg', stroke: 'neg', strokeWidth: 1.25 },
  { kind: 'marker', shape: 'circle', x: 32, y: 9, radius: 3.5, fill: 'surface', stroke: 'ink', strokeWidth: 1.25 },
];

/** Explains the signs that this map really uses, and no others. Personas are explained by their strip. */
export function Legend({ document, scene, isComparison, hasFindings }: { document: Document; scene: Scene; isComparison: boolean; hasFindings: boolean }) {
  const tell = useMessage();
  return (
    <ul className={styles['legend']} aria-label={tell('print.legend')}>
      {[...(isComparison ? comparisonEntries : []), ...legendEntries(document, scene), ...(hasFindings ? [{ key: 'finding.legend' as const, sample: findingSample }] : [])].map((entry) => (
        <li key={entry.key}>
          <svg viewBox="0 0 48 18" aria-hidden="true"><ScenePrimitives primitives={entry.sample} resolveAsset={noAsset} /></svg>
          {tell(entry.key)}
        </li>
      ))}
    </ul>
  );
}

/** How changes are marked, and both curves. */
const comparisonEntries: readonly LegendEntry[] = [
  ...partChanges.map((change) => ({ key: `scene.change.${change}` as const, sample: changeSample(change) })),
  { key: 'compare.curveBefore', sample: [{ kind: 'path', d: 'M2 9H46', stroke: 'ink-3', strokeWidth: 1.25 }, { kind: 'marker', shape: 'circle', x: 24, y: 9, radius: 2.5, fill: 'surface', stroke: 'ink-3', strokeWidth: 1.25 }] },
  { key: 'compare.curveAfter', sample: [{ kind: 'path', d: 'M2 9H46', stroke: 'ink', strokeWidth: 2.5 }, { kind: 'marker', shape: 'circle', x: 24, y: 9, radius: 5, fill: 'surface', stroke: 'ink', strokeWidth: 2.5 }] },
];

function noAsset(): string {
  return '';
}

function legendEntries(document: Document, scene: Scene): LegendEntry[] {
  const shown = scene.items.map((item) => document.records.get(item.id));
  const touchpoints = shown.filter((record) => record?.type === 'touchpoint');
  const kinds = new Set(recordsOfJourney(document, scene.journeyId).flatMap((record) => (record.type === 'connection' ? record.kind : [])));
  const hasPains = scene.lanes.some((lane) => lane.kind === 'pains' && scene.items.some((item) => item.laneId === lane.id));
  const grades = evidenceGrades.filter((grade) => shown.some((record) => record !== undefined && 'evidenceGrade' in record && record.evidenceGrade === grade));
  const entries: (LegendEntry | false)[] = [
    touchpoints.some((touchpoint) => touchpoint.momentOfTruth) && { key: 'print.legend.moment', sample: icon('star-fill', 'warn') },
    touchpoints.some((touchpoint) => touchpoint.importance !== undefined) && { key: 'print.legend.importance', sample: centred(importanceDots(3)) },
    touchpoints.some((touchpoint) => touchpoint.effort !== undefined) && { key: 'print.legend.effort', sample: centred(effortMeter(4)) },
    touchpoints.some((touchpoint) => touchpoint.expectation !== undefined && touchpoint.reality !== undefined) && { key: 'print.legend.gap', sample: gap },
    touchpoints.length > 0 && hasPains && { key: 'print.legend.pains', sample: icon('warning', 'neg') },
    shown.some((record) => subJourneyOf(document, record)) && { key: 'print.legend.subJourney', sample: icon('tree-structure', 'ink-2') },
    kinds.has('flow') && { key: 'print.legend.flow', sample: [line()] },
    kinds.has('alternative') && { key: 'print.legend.alternative', sample: [line('6 4')] },
    kinds.has('drop-off') && { key: 'print.legend.dropOff', sample: [line('2 3')] },
    ...grades.map((grade) => ({ key: `vocabulary.evidenceGrade.${grade}` as const, sample: evidenceMark(grade, (48 - evidenceMarkSize) / 2, (18 - evidenceMarkSize) / 2) })),
  ];
  return entries.filter((entry) => entry !== false);
}
