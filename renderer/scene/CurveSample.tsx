import { personaStyles } from '../../shared/layout/personaInks.ts';
import type { PersonaInk } from '../../shared/model/vocabulary.ts';
import { ScenePrimitives } from './ScenePrimitives.tsx';

const noAsset = (): string => '';

/** How a persona's curve is drawn: ink, dash and marker. */
export function CurveSample({ ink }: { ink: PersonaInk }) {
  const { marker, dash } = personaStyles[ink];
  return (
    <svg width={32} height={14} viewBox="0 0 32 14" aria-hidden>
      <ScenePrimitives resolveAsset={noAsset} primitives={[
        { kind: 'path', d: 'M1 7H31', stroke: ink, strokeWidth: 2, dash },
        { kind: 'marker', shape: marker, x: 16, y: 7, radius: 4, fill: 'surface', stroke: ink, strokeWidth: 2 },
      ]} />
    </svg>
  );
}
