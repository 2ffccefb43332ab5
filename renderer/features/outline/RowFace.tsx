import { Plus } from '@phosphor-icons/react';
import { getRecord } from '../../../shared/changes/document.ts';
import { iconOfChannel } from '../../../shared/layout/channelIcons.ts';
import { laneIcons } from '../../../shared/layout/laneIcons.ts';
import { isCellItem, type CellItem, type Lane } from '../../../shared/model/records.ts';
import { useDocument, useRecord } from '../../document/DocumentProvider.tsx';
import { useSubJourney } from '../../document/useSubJourney.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSceneTexts } from '../../i18n/useSceneTexts.ts';
import { SceneIcon } from '../../scene/SceneIcon.tsx';
import { useScene } from '../../session/JourneyScope.tsx';
import { PersonaDisc } from '../../ui/PersonaDisc.tsx';
import { CardImage } from './CardImage.tsx';
import styles from './Outline.module.css';
import { useCardFacts } from './useCardFacts.ts';
import type { OutlineRow } from './visibleRows.ts';

/** The words of a row. Stages, steps and lanes are headings, so that a screen reader can jump from one to the next. */
export function RowFace({ row }: { row: OutlineRow }) {
  switch (row.kind) {
    case 'lanes': return <LanesFace count={row.childCount} />;
    case 'lane': return <LaneFace laneId={row.laneId} />;
    case 'stage': return <StageFace stageId={row.key} />;
    case 'step': return <StepFace stepId={row.key} position={row.position} />;
    case 'cell': return <CellFace row={row} />;
    case 'card': return <CardFace cardId={row.key} leadsTo={row.leadsTo} />;
    case 'persona': return <PersonaFace row={row} />;
    case 'newCard': return null;
  }
}

function LanesFace({ count }: { count: number }) {
  const tell = useMessage();
  const { number } = useFormat();
  return <><h2 className={styles.lanes}>{tell('canvas.lanes')}</h2><span className={styles.quiet}>{number(count)}</span></>;
}

function useLane(laneId: string): { lane: Lane | undefined; title: string } {
  const texts = useSceneTexts();
  const lane = useDocument((document) => getRecord(document, 'lane', laneId));
  return { lane, title: lane ? lane.title || texts.laneTitle(lane.kind) : '' };
}

function LaneFace({ laneId }: { laneId: string }) {
  const tell = useMessage();
  const { lane, title } = useLane(laneId);
  if (!lane) return null;
  const notes = [lane.hidden && tell('outline.hidden'), lane.collapsed && tell('outline.collapsed'), lane.internal && tell('scene.internal'), lane.locked && tell('scene.locked')].filter(Boolean);
  return <><Outlined name={laneIcons[lane.kind]} /><span>{title}</span><span className={styles.quiet}>{notes.join(' · ')}</span></>;
}

function StageFace({ stageId }: { stageId: string }) {
  const tell = useMessage();
  const texts = useSceneTexts();
  const stage = useDocument((document) => getRecord(document, 'stage', stageId));
  if (!stage) return null;
  return (
    <>
      <h2 className={styles.stageName}>{stage.name}</h2>
      {stage.duration ? <span className={styles.quiet}>{texts.duration(stage.duration)}</span> : null}
      {stage.locked ? <span className={styles.quiet}>{tell('reuse.locked')}</span> : null}
      {stage.goal ? <p className={styles.goal}>{stage.goal}</p> : null}
    </>
  );
}

function StepFace({ stepId, position }: { stepId: string; position: number }) {
  const tell = useMessage();
  const texts = useSceneTexts();
  const step = useDocument((document) => getRecord(document, 'step', stepId));
  return (
    <>
      <h3 className={step?.name ? styles.stepName : styles.unnamed}>{step?.name || tell('outline.stepNumber', { number: position })}</h3>
      {step?.duration ? <span className={styles.quiet}>{texts.duration(step.duration)}</span> : null}
      {step?.locked ? <span className={styles.quiet}>{tell('reuse.locked')}</span> : null}
    </>
  );
}

function CellFace({ row }: { row: OutlineRow }) {
  const tell = useMessage();
  const { lane, title } = useLane(row.laneId);
  if (!lane) return null;
  const isEmotion = lane.kind === 'emotion';
  const content = lane.collapsed ? tell('outline.collapsed') : row.childCount > 0 ? tell(isEmotion ? 'outline.personaCount' : 'canvas.cellCount', { count: row.childCount }) : tell('canvas.emptyCell');
  return (
    <>
      <Outlined name={laneIcons[lane.kind]} />
      <h4 className={styles.laneName}>{title}</h4>
      <span className={styles.quiet}>{content}</span>
      {row.canHoldCards ? <span data-add title={tell('canvas.addInCell')} className={styles.add}><Plus size={13} weight="bold" aria-hidden /></span> : null}
    </>
  );
}

function CardFace({ cardId, leadsTo }: { cardId: string; leadsTo: string }) {
  const tell = useMessage();
  const record = useRecord(cardId);
  const item = isCellItem(record) ? record : undefined;
  const facts = useCardFacts(item);
  const isFilteredOut = useScene((scene) => scene.itemById.get(cardId)?.isDimmed === true);
  const titles = useDocument((document) => leadsTo.split(' ').flatMap((id) => {
    const other = document.records.get(id);
    return isCellItem(other) ? [other.title] : [];
  }));
  if (!item) return null;
  return (
    <>
      {item.type === 'touchpoint' && item.channel ? <Outlined name={iconOfChannel(item.channel)} /> : <span className={styles.bullet} aria-hidden />}
      {item.title ? <span className={styles.title}>{item.title}</span> : null}
      {'image' in item && item.image ? <CardImage image={item.image} isAlone={item.title === ''} /> : null}
      {isFilteredOut ? <em className={styles.quiet}>{tell('view.filteredOut')}</em> : null}
      {facts.length > 0 ? <span className={styles.facts}>{facts.join(' · ')}</span> : null}
      {'text' in item && item.text ? <p className={styles.description}>{item.text}</p> : null}
      {'subJourneyId' in item && item.subJourneyId ? <SubJourneyLine item={item} /> : null}
      {titles.length > 0 ? <p className={styles.description}>{tell('outline.leadsTo', { titles: titles.join(', ') })}</p> : null}
    </>
  );
}

/** The journey that a card opens; its name leads there. */
function SubJourneyLine({ item }: { item: CellItem }) {
  const tell = useMessage();
  const sub = useSubJourney(item);
  if (!sub) return null;
  if (sub.title === null) return <p className={styles.description}>{tell('subJourney.gone')}</p>;
  return <p className={styles.description}><span data-opens className={styles.opens}>{tell('subJourney.opens', { title: sub.title })}</span>{sub.facts ? ` · ${sub.facts}` : ''}</p>;
}

function PersonaFace({ row }: { row: OutlineRow }) {
  const tell = useMessage();
  const { number } = useFormat();
  const persona = useDocument((document) => getRecord(document, 'persona', row.personaId));
  const point = useDocument((document) => getRecord(document, 'emotion', row.recordId ?? undefined));
  if (!persona) return null;
  const mood = point && point.valence !== 0 ? (point.valence > 0 ? styles.high : styles.low) : styles.neutral;
  return (
    <>
      <PersonaDisc name={persona.name} ink={persona.ink ?? 'p1'} size="small" isDecorative />
      <span>{persona.name}</span>
      {point ? <span className={mood}>{number(point.valence, { signDisplay: 'exceptZero' })}</span> : <span className={styles.quiet}>{tell('outline.noEmotion')}</span>}
      {point?.label ? <span className={styles.title}>{point.label}</span> : null}
      {point?.note ? <p className={styles.description}>{point.note}</p> : null}
    </>
  );
}

function Outlined({ name }: { name: string }) {
  return <SceneIcon name={name} className={styles.icon} />;
}
