import { CornersOut, Minus, Plus } from '@phosphor-icons/react';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { getRecord } from '../../../shared/changes/document.ts';
import type { JourneyComparison } from '../../../shared/comparison/compareJourneys.ts';
import { layoutOverlay, layoutSides } from '../../../shared/comparison/layoutComparison.ts';
import { measureText } from '../../../shared/layout/measureText.ts';
import type { Scene } from '../../../shared/layout/scene.ts';
import { useAction, useActionHandler } from '../../actions/ActionProvider.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSceneTexts } from '../../i18n/useSceneTexts.ts';
import { comparedPersonaStore } from '../../session/comparedPersonaStore.ts';
import { fitMap, nextZoomStep } from '../../session/camera.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './ComparisonView.module.css';
import { DifferencesPanel } from './DifferencesPanel.tsx';
import { MapFrame } from './MapFrame.tsx';
import { placeBox } from './placeBox.ts';
import { useSyncedFrames } from './useSyncedFrames.ts';

interface ComparisonViewProps {
  readonly comparison: JourneyComparison;
  /** What the earlier and the later map are called here. */
  readonly names: { readonly before: string; readonly after: string };
  /** What can be done with the line that is chosen. */
  readonly actionsOf?: (recordId: string) => ReactNode;
}

type Mode = 'overlay' | 'sides';

const startZoom = 0.75;

/** Two maps compared: laid over each other or side by side, and everything that differs as a list. */
export function ComparisonView({ comparison, names, actionsOf }: ComparisonViewProps) {
  const tell = useMessage();
  const [mode, setMode] = useState<Mode>('overlay');
  const personaId = useStore(comparedPersonaStore, (state) => state.personaId);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const scenes = useScenes(comparison, mode, personaId);
  const frames = useSyncedFrames(startZoom);
  const { reveal } = frames;
  const chosen = comparison.differences.find(({ record }) => record.id === chosenId);
  const boxes = scenes.map(({ scene, side }) => (chosen ? placeBox(scene, chosen, side) : null));
  const revealed = useRef('');
  useEffect(() => {
    const box = boxes.at(-1) ?? boxes[0];
    const choice = `${mode} ${chosenId}`;
    // A choice moves the maps, not what changes in them.
    const scene = scenes[0]?.scene;
    if (box && scene && revealed.current !== choice) reveal(box, scene);
    revealed.current = choice;
  });
  const choose = (recordId: string) => { if (comparison.differences.some(({ record }) => record.id === recordId)) setChosenId(recordId); };
  const personas = comparison.curves.flatMap((curve) => getRecord(comparison.after, 'persona', curve.personaId) ?? getRecord(comparison.before, 'persona', curve.personaId) ?? []);
  const titles = { before: tell('compare.beforeMap', { title: names.before }), after: tell('compare.afterMap', { title: names.after }), both: tell('compare.overlayOf', names) };
  return (
    <div className={styles.view}>
      <div className={styles.main}>
        <div className={styles.tools}>
          <SegmentedControl<Mode> label={tell('compare.mode')} isLabelHidden options={[{ id: 'overlay', label: tell('compare.overlay') }, { id: 'sides', label: tell('compare.sides') }]} value={mode} onChange={setMode} />
          {mode === 'overlay' && personas.length > 1 ? <Select label={tell('compare.curveOf')} isLabelHidden options={personas.map(({ id, name }) => ({ id, label: tell('compare.curveOfPersona', { name }) }))} value={personas.find(({ id }) => id === personaId)?.id ?? personas[0]?.id ?? null} onChange={(id) => comparedPersonaStore.setState({ personaId: id })} /> : null}
          <span className={styles.space} />
          {chosen ? actionsOf?.(chosen.record.id) : null}
          <Zoom frames={frames} scene={scenes[0]?.scene} />
        </div>
        <div className={styles.maps}>
          {scenes.map(({ scene, side }, index) => (
            <section key={side} className={styles.map} aria-label={titles[side]}>
              <h2 className={styles.name}>{titles[side]}</h2>
              <MapFrame scene={scene} title={titles[side]} frames={frames} chosen={boxes[index] ?? null} onChoose={choose} />
            </section>
          ))}
        </div>
      </div>
      <DifferencesPanel comparison={comparison} chosenId={chosenId} onChoose={choose} />
    </div>
  );
}

interface ShownScene {
  readonly scene: Scene;
  readonly side: 'before' | 'after' | 'both';
}

function useScenes(comparison: JourneyComparison, mode: Mode, personaId: string | null): readonly ShownScene[] {
  const texts = useSceneTexts();
  return useMemo(() => {
    const options = { texts, measureText, withoutInternal: false, withoutLocks: true as const };
    if (mode === 'overlay') return [{ scene: layoutOverlay(comparison, personaId, options), side: 'both' }];
    const { before, after } = layoutSides(comparison, options);
    return [{ scene: before, side: 'before' }, { scene: after, side: 'after' }];
  }, [comparison, mode, personaId, texts]);
}

function Zoom({ frames: { zoom, zoomTo, size }, scene }: { frames: ReturnType<typeof useSyncedFrames>; scene: Scene | undefined }) {
  const tell = useMessage();
  const { number } = useFormat();
  useActionHandler('zoomIn', { run: () => zoomTo(nextZoomStep(zoom, 1)) });
  useActionHandler('zoomOut', { run: () => zoomTo(nextZoomStep(zoom, -1)) });
  useActionHandler('zoomActual', { run: () => zoomTo(1) });
  useActionHandler('zoomToFit', { run: () => { if (scene) zoomTo(fitMap(scene, size()).zoom); } });
  const [out, into, actual, fit] = [useAction('zoomOut'), useAction('zoomIn'), useAction('zoomActual'), useAction('zoomToFit')];
  return (
    <div role="group" aria-label={tell('canvas.zoom')} className={styles.zoom}>
      <IconButton size="small" label={out.label} shortcut={out.shortcut} onPress={out.run}><Minus size={14} aria-hidden /></IconButton>
      <Button size="small" look="quiet" onPress={actual.run}>{number(zoom, { style: 'percent', maximumFractionDigits: 0 })}</Button>
      <IconButton size="small" label={into.label} shortcut={into.shortcut} onPress={into.run}><Plus size={14} aria-hidden /></IconButton>
      <IconButton size="small" label={fit.label} shortcut={fit.shortcut} onPress={fit.run}><CornersOut size={15} aria-hidden /></IconButton>
    </div>
  );
}
