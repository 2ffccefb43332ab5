import { changeSample } from '../../shared/layout/partMarks.ts';
import type { PartChange } from '../../shared/layout/scene.ts';
import { ScenePrimitives } from './ScenePrimitives.tsx';

const noAsset = (): string => '';

/** How a change is marked on a map: line and icon. */
export function ChangeSample({ change }: { change: PartChange }) {
  return <svg width={48} height={18} viewBox="0 0 48 18" aria-hidden><ScenePrimitives primitives={changeSample(change)} resolveAsset={noAsset} /></svg>;
}
