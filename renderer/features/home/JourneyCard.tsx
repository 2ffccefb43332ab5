import { ArrowRight, Copy, DotsThree, GitDiff, Layout, PencilSimple, Trash, TreeStructure, UsersThree, WarningCircle } from '@phosphor-icons/react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { futuresOf, linkOf } from '../../../shared/changes/comparedJourneys.ts';
import { getRecord } from '../../../shared/changes/document.ts';
import { personasOf } from '../../../shared/changes/personasOf.ts';
import type { Journey } from '../../../shared/model/records.ts';
import { navigate, routeAddress } from '../../actions/routes.ts';
import { useDocument, useRecord } from '../../document/DocumentProvider.tsx';
import { askForTemplate } from '../../document/templateRequestStore.ts';
import { useParentTitles } from '../../document/useParentTitles.ts';
import { useJourneyCommands } from '../../document/useJourneyCommands.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Chip } from '../../ui/Chip.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { PersonaDisc } from '../../ui/PersonaDisc.tsx';
import { journeyFacts } from './journeyFacts.ts';
import styles from './JourneyCard.module.css';
import { JourneyThumbnail } from './JourneyThumbnail.tsx';
import { RenameField } from './RenameField.tsx';

const maximumDiscs = 5;

/** One journey: its map in small, whose it is and what stands in it. F2 renames, Delete deletes. */
export function JourneyCard({ journeyId, onGone }: { journeyId: string; onGone: () => void }) {
  const tell = useMessage();
  const journey = useRecord(journeyId);
  const commands = useJourneyCommands();
  const link = useDocument((document) => linkOf(document, journeyId));
  const [isRenaming, setRenaming] = useState(false);
  const card = useRef<HTMLElement>(null);
  if (journey?.type !== 'journey') return null;
  const remove = () => {
    if (commands.remove(journey)) onGone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'F2') setRenaming(true);
    else if (event.key === 'Delete') remove();
    else return;
    event.preventDefault();
  };
  const endRenaming = (title: string | null) => {
    const isFocused = card.current?.contains(document.activeElement) ?? false;
    // Drawn at once, so that the focus can go back to where F2 was pressed.
    flushSync(() => setRenaming(false));
    if (isFocused) card.current?.querySelector('a')?.focus();
    if (title) commands.rename(journey, title);
  };
  const createFuture = () => {
    const id = commands.createFuture(journey);
    if (id) navigate({ screen: 'journey', journeyId: id, select: null });
  };
  const linkItems = [
    ...(journey.state === 'current' ? [{ id: 'future', label: tell('action.createFutureMap'), icon: <ArrowRight size={14} />, run: createFuture }] : []),
    ...(link ? [{ id: 'compare', label: tell('action.compareMaps'), icon: <GitDiff size={14} />, run: () => navigate({ screen: 'compare', journeyId: link.after.id }) }] : []),
    { id: 'committee', label: tell('action.showCommittee'), icon: <UsersThree size={14} />, run: () => navigate({ screen: 'committee', journeyId }) },
  ];
  const menu = [
    [{ id: 'rename', label: tell('action.rename'), icon: <PencilSimple size={14} />, shortcut: 'F2', run: () => setRenaming(true) }, { id: 'duplicate', label: tell('action.duplicate'), icon: <Copy size={14} />, run: () => commands.duplicate(journey) }],
    linkItems,
    [{ id: 'saveAsTemplate', label: tell('action.saveAsTemplate'), icon: <Layout size={14} />, run: () => askForTemplate({ kind: 'save', journeyId }) }],
    [{ id: 'delete', label: tell('action.delete'), icon: <Trash size={14} />, isDanger: true, run: remove }],
  ];
  return (
    <article ref={card} className={styles.card} aria-label={journey.title}>
      <JourneyThumbnail journey={journey} />
      <div className={styles.body}>
        <div className={styles.row}>
          {isRenaming ? (
            <RenameField label={tell('home.journeyTitle')} value={journey.title} onEnd={endRenaming} />
          ) : (
            <h3 className={styles.title}><a href={routeAddress({ screen: 'journey', journeyId, select: null })} className={styles.link} onKeyDown={onKeyDown}>{journey.title}</a></h3>
          )}
          <MenuButton label={tell('home.actionsOf', { name: journey.title })} groups={menu}>
            <IconButton size="small" label={tell('home.actionsOf', { name: journey.title })} className={styles.more}><DotsThree size={18} weight="bold" aria-hidden /></IconButton>
          </MenuButton>
        </div>
        <JourneyMeta journey={journey} />
      </div>
    </article>
  );
}

function JourneyMeta({ journey }: { journey: Journey }) {
  const tell = useMessage();
  const personas = useDocument((document) => personasOf(document, journey));
  const above = useParentTitles(journey.id);
  const format = useFormat();
  const { items, pains } = useDocument((document) => journeyFacts(document, journey.id));
  return (
    <div className={styles.meta}>
      <Chip>{tell(`home.state.${journey.state}`)}</Chip>
      {personas.length > 0 ? <span className={styles.discs}>{personas.slice(0, maximumDiscs).map(({ id, name, ink }) => <PersonaDisc key={id} name={name} ink={ink ?? 'p1'} size="small" />)}</span> : null}
      <span>{tell('home.facts', { items })}</span>
      {above.length > 0 ? <span className={styles.above}><TreeStructure size={14} aria-hidden />{tell('subJourney.partOf', { journeys: format.list(above) })}</span> : null}
      <LinkedMaps journey={journey} />
      {pains > 0 ? <span className={styles.pains}><WarningCircle size={14} aria-hidden />{tell('home.pains', { count: pains })}</span> : null}
    </div>
  );
}

/** The map that this one redesigns, or those that redesign it; leads to the comparison. */
function LinkedMaps({ journey }: { journey: Journey }) {
  const tell = useMessage();
  const format = useFormat();
  const original = useDocument((document) => getRecord(document, 'journey', journey.comparesToId));
  const futures = useDocument((document) => futuresOf(document, journey.id));
  const [first] = futures;
  if (!original && !first) return null;
  const words = original ? tell('compare.futureOf', { title: original.title }) : tell('compare.futures', { titles: format.list(futures.map(({ title }) => tell('history.quoted', { name: title }))) });
  return <a href={routeAddress({ screen: 'compare', journeyId: original ? journey.id : (first?.id ?? '') })} className={styles.linked}><GitDiff size={14} aria-hidden />{words}</a>;
}
