import { recordsOfJourney, type Document } from '../../shared/changes/document.ts';
import type { Primitive, Scene } from '../../shared/layout/scene.ts';
import type { MessageKey } from '../../shared/locales/messages.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { ScenePrimitives } from '../scene/ScenePrimitives.tsx';
import styles from './Poster.module.css';

interface LegendEntry {
  readonly key: MessageKey;
  readonly sample: readonly Primitive[];
}

const line = (dash?: string): Primitive => ({ kind: 'path', d: 'M2 9H46', stroke: 'ink-3', strokeWidth: 1.5, ...(dash ? { dash } : {}) });
const effortBars: readonly Primitive[] = Array.from({ length: 7 }, (_, index) => ({
  kind: 'rect' as const, x: 2 + index * 6, y: 4, width: 4, height: 10, radius: 1, fill: index < 4 ? ('ink-2' as const) : ('line-2' as const),
}));
const icon = (name: string, color: 'warn' | 'neg'): readonly Primitive[] => [{ kind: 'icon', x: 16, y: 1, size: 16, name, color }];

/** Explains the signs that this map really uses, and no others. Personas are explained by their strip. */
export function Legend({ document, scene }: { document: Document; scene: Scene }) {
  const tell = useMessage();
  return (
    <ul className={styles['legend']} aria-label={tell('print.legend')}>
      {legendEntries(document, scene).map((entry) => (
        <li key={entry.key}>
          <svg viewBox="0 0 48 18" aria-hidden="true"><ScenePrimitives primitives={entry.sample} resolveAsset={noAsset} /></svg>
          {tell(entry.key)}
        </li>
      ))}
    </ul>
  );
}

function noAsset(): string {
  return '';
}

function legendEntries(document: Document, scene: Scene): LegendEntry[] {
  const shown = scene.items.map((item) => document.records.get(item.id));
  const touchpoints = shown.filter((record) => record?.type === 'touchpoint');
  const kinds = new Set(recordsOfJourney(document, scene.journeyId).flatMap((record) => (record.type === 'connection' ? record.kind : [])));
  const hasPains = scene.lanes.some((lane) => lane.kind === 'pains' && scene.items.some((item) => item.laneId === lane.id));
  const entries: (LegendEntry | false)[] = [
    touchpoints.some((touchpoint) => touchpoint.momentOfTruth) && { key: 'print.legend.moment', sample: icon('star', 'warn') },
    touchpoints.some((touchpoint) => touchpoint.effort !== undefined) && { key: 'print.legend.effort', sample: effortBars },
    touchpoints.length > 0 && hasPains && { key: 'print.legend.pains', sample: icon('warning', 'neg') },
    kinds.has('flow') && { key: 'print.legend.flow', sample: [line()] },
    kinds.has('alternative') && { key: 'print.legend.alternative', sample: [line('6 4')] },
    kinds.has('drop-off') && { key: 'print.legend.dropOff', sample: [line('2 3')] },
  ];
  return entries.filter((entry) => entry !== false);
}
