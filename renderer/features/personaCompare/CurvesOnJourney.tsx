import { useMemo, useRef } from 'react';
import { childrenOf, getRecord, stepsOfJourney, type Document } from '../../../shared/changes/document.ts';
import { journeysOf } from '../../../shared/changes/journeysOf.ts';
import { signed } from '../../../shared/comparison/layoutComparison.ts';
import { layoutCurves, personasWithCurve } from '../../../shared/layout/layoutCurves.ts';
import { personaInks } from '../../../shared/layout/personaInks.ts';
import { measures } from '../../../shared/layout/measures.ts';
import { measureText } from '../../../shared/layout/measureText.ts';
import { curveFigures } from '../../../shared/metrics/curveFigures.ts';
import type { Persona } from '../../../shared/model/records.ts';
import { routeAddress } from '../../actions/routes.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSceneTexts } from '../../i18n/useSceneTexts.ts';
import { CurveSample } from '../../scene/CurveSample.tsx';
import { SceneSvg } from '../../scene/SceneSvg.tsx';
import { Section } from '../../ui/Section.tsx';
import { Select } from '../../ui/Select.tsx';
import { useSize } from '../../ui/useSize.ts';
import styles from './PersonaCompare.module.css';

const narrowestStep = 112;

interface CurvesOnJourneyProps {
  readonly personas: readonly Persona[];
  /** The one that was chosen, if any. */
  readonly journeyId: string | undefined;
  readonly onChoose: (journeyId: string) => void;
}

/** How the personas feel along one journey, as its map draws them; the journeys that know most of them come first. */
export function CurvesOnJourney({ personas, journeyId, onChoose }: CurvesOnJourneyProps) {
  const tell = useMessage();
  const document = useDocument((now) => now);
  const ids = useMemo(() => personas.map(({ id }) => id), [personas]);
  const journeys = useMemo(() => journeysWith(document, ids), [document, ids]);
  const shown = journeys.find(({ journey }) => journey.id === journeyId) ?? journeys[0];
  return (
    <Section title={tell('personaCompare.curves')} actions={journeys.length > 1 && shown ? <Select label={tell('personaCompare.curvesJourney')} isLabelHidden options={journeys.map(({ journey }) => ({ id: journey.id, label: journey.title }))} value={shown.journey.id} onChange={onChoose} /> : null}>
      {shown ? <Curves document={document} journeyId={shown.journey.id} personas={personas} drawn={shown.drawn} /> : <p className={styles.quiet}>{tell('personaCompare.noCurves')}</p>}
    </Section>
  );
}

function journeysWith(document: Document, ids: readonly string[]) {
  return journeysOf(document).map((journey) => ({ journey, drawn: personasWithCurve(document, journey.id, ids) })).filter(({ drawn }) => drawn.length > 0).toSorted((a, b) => b.drawn.length - a.drawn.length);
}

function Curves({ document, journeyId, personas, drawn }: { document: Document; journeyId: string; personas: readonly Persona[]; drawn: readonly string[] }) {
  const tell = useMessage();
  const format = useFormat();
  const texts = useSceneTexts();
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const stepWidth = stepWidthIn(size?.width ?? Infinity, stepsOfJourney(document, journeyId).length);
  const scene = useMemo(() => layoutCurves(document, journeyId, drawn, { texts, measureText, stepWidth }), [document, journeyId, drawn, texts, stepWidth]);
  const journey = getRecord(document, 'journey', journeyId);
  const missing = personas.filter(({ id }) => !drawn.includes(id)).map(({ name }) => name);
  const inks = journey ? personaInks(document, { ...journey, personaIds: [...drawn] }) : null;
  const inWords = (value: number | null): string => (value === null ? '—' : signed(value, texts));
  if (!scene || !journey) return null;
  return (
    <>
      <p><a href={routeAddress({ screen: 'journey', journeyId, select: null })} className={styles.link}>{journey.title}</a></p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wide journeys scroll, and what scrolls has to be reached by keyboard */}
      <div ref={frame} role="region" tabIndex={0} aria-label={tell('personaCompare.curves')} className={styles.curves}>
        <SceneSvg scene={scene} scale={1} resolveAsset={noAsset} title={tell('personaCompare.curvesOn', { journey: journey.title, names: format.list(personas.filter(({ id }) => drawn.includes(id)).map(({ name }) => name)) })} />
      </div>
      <table className={styles.figures}>
        <thead><tr><th scope="col">{tell('home.kind.persona')}</th><th scope="col">{tell('compare.mean')}</th><th scope="col">{tell('compare.peakEnd')}</th></tr></thead>
        <tbody>
          {personas.filter(({ id }) => drawn.includes(id)).map(({ id, name }) => {
            const { mean, peakEnd } = curveFigures(valencesOf(document, journeyId, id));
            const ink = inks?.get(id);
            return <tr key={id}><th scope="row">{ink ? <CurveSample ink={ink} /> : null}{name}</th><td>{inWords(mean)}</td><td>{inWords(peakEnd)}</td></tr>;
          })}
        </tbody>
      </table>
      {missing.length > 0 ? <p className={styles.quiet}>{tell('personaCompare.withoutCurve', { names: format.list(missing), count: missing.length })}</p> : null}
    </>
  );
}

function valencesOf(document: Document, journeyId: string, personaId: string): readonly number[] {
  return stepsOfJourney(document, journeyId).flatMap(({ id }) => childrenOf(document, id, 'emotion').find((point) => point.personaId === personaId)?.valence ?? []);
}

/** Columns as wide as the map's where there is room, and no narrower than their words allow. */
function stepWidthIn(width: number, count: number): number {
  const room = Math.floor((width - measures.labelWidth) / Math.max(1, count));
  return Math.max(narrowestStep, Math.min(measures.stepWidth, room));
}

function noAsset(): string {
  return '';
}
