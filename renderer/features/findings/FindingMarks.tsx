import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { findingMarks, type FindingMark } from '../../../shared/layout/findingMarks.ts';
import { isOverlapping } from '../../../shared/layout/isOverlapping.ts';
import { measureText } from '../../../shared/layout/measureText.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSceneTexts } from '../../i18n/useSceneTexts.ts';
import { ScenePrimitives } from '../../scene/ScenePrimitives.tsx';
import { nearZoom, visibleBox } from '../../session/camera.ts';
import type { SessionState } from '../../session/createSession.ts';
import { useFindings, useJourneyScope, useScene, useSession } from '../../session/JourneyScope.tsx';
import { Tooltip } from '../../ui/Tooltip.tsx';
import styles from './FindingMarks.module.css';
import { useReveal } from './useReveal.ts';

/** The marks of one layer of the canvas. Far away nobody could read them, and clients are not shown them. */
export function FindingMarks({ layer }: { layer: FindingMark['layer'] }) {
  const isShown = useSession((state) => state.layers.findings === true && state.layers.asClient !== true && state.camera.zoom >= nearZoom);
  return isShown ? <Marks layer={layer} /> : null;
}

/** Marks come and go by fields of this size, so that panning seldom renders. */
const field = 600;

function Marks({ layer }: { layer: FindingMark['layer'] }) {
  const document = useDocument((current) => current);
  const scene = useScene((current) => current);
  const findings = useFindings((found) => found);
  const texts = useSceneTexts();
  const marks = useMemo(() => findingMarks(document, scene, findings, { texts, measureText }).filter((mark) => mark.layer === layer), [document, scene, findings, texts, layer]);
  const near = useSession(fieldsInView);
  const [left = 0, top = 0, right = 0, bottom = 0] = near.split(' ').map(Number);
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  // Headers and labels stand still on one axis, and are few.
  return marks.filter((mark) => layer !== 'map' || isOverlapping(mark, box)).map((mark) => <Mark key={mark.recordId} mark={mark} />);
}

/** As one word, so that it is the same while the camera stays within it. */
function fieldsInView({ camera, view }: SessionState): string {
  const { x, y, width, height } = visibleBox(camera, view);
  return [Math.floor(x / field), Math.floor(y / field), Math.ceil((x + width) / field), Math.ceil((y + height) / field)].map((edge) => edge * field).join(' ');
}

const noAsset = (): string => '';

/** Its words on hover; pressed it shows what is found here in the panel. The map's grid tells it to those who do not see it. */
function Mark({ mark }: { mark: FindingMark }) {
  const tell = useMessage();
  const { session } = useJourneyScope();
  const reveal = useReveal();
  const titles = [...new Set(mark.findings.map(({ rule }) => tell(`finding.${rule}.title`)))].join(', ');
  const label = tell('finding.markLabel', { count: mark.findings.length, titles });
  const show = (): void => {
    const [worst] = mark.findings;
    session.setState({ mapPanel: 'findings' });
    // The panel takes room from the map first.
    if (worst) requestAnimationFrame(() => requestAnimationFrame(() => reveal(worst)));
  };
  return (
    <Tooltip text={label}>
      <Button excludeFromTabOrder className={styles.mark} style={{ left: mark.x, top: mark.y, width: mark.width, height: mark.height }} aria-label={label} onPress={show}>
        <svg width={mark.width} height={mark.height} aria-hidden><ScenePrimitives primitives={mark.primitives} resolveAsset={noAsset} /></svg>
      </Button>
    </Tooltip>
  );
}
