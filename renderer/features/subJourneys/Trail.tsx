import { CaretRight, TreeStructure } from '@phosphor-icons/react';
import { getRecord } from '../../../shared/changes/document.ts';
import { titleOf } from '../../../shared/model/titleOf.ts';
import { useAction } from '../../actions/ActionProvider.tsx';
import { navigate, routeAddress } from '../../actions/routes.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useTrail, wayUp } from '../../document/subJourneyWay.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { shortened } from './shortened.ts';
import styles from './Trail.module.css';

/** Longer names would leave no room for the journey's own; the tip and the menu tell the whole. */
const longest = { journey: 24, card: 20 };

/**
 * The way down to a sub-journey, in the path of the top bar: the map above with the card through which one came, and a menu with all
 * levels. In a narrow window only the menu is left.
 */
export function Trail({ journeyId }: { journeyId: string }) {
  const tell = useMessage();
  const up = useAction('openParentJourney');
  const openers = useTrail(journeyId);
  const journeys = useDocument((document) => openers.map((opener) => getRecord(document, 'journey', opener.journeyId)?.title ?? ''));
  const title = useDocument((document) => getRecord(document, 'journey', journeyId)?.title);
  const levels = openers.map((opener, index) => ({ opener, journey: journeys[index] ?? '', card: titleOf(opener) }));
  const parent = levels.at(-1);
  if (!parent) return null;
  const backTo = tell('subJourney.backTo', { journey: parent.journey, card: parent.card });
  const menu = levels.map(({ opener, ...names }) => ({ id: opener.id, label: tell('subJourney.level', names), run: () => navigate(wayUp(opener)) }));
  return (
    <span className={styles.trail} data-trail>
      <span className={styles.slash} aria-hidden>/</span>
      <span className={levels.length > 1 ? undefined : styles.narrow}>
        <MenuButton label={tell('subJourney.up')} groups={[menu]} placement="bottom start">
          <IconButton size="small" label={tell('subJourney.up')}><TreeStructure size={15} aria-hidden /></IconButton>
        </MenuButton>
      </span>
      <span className={styles.wide}>
        <a href={routeAddress(wayUp(parent.opener))} className={styles.level} aria-label={backTo} title={`${backTo} (${up.shortcut})`}>
          <span>{shortened(parent.journey, longest.journey)}</span>
          {parent.card && parent.card !== title ? <><CaretRight size={10} aria-hidden /><small>{shortened(parent.card, longest.card)}</small></> : null}
        </a>
      </span>
    </span>
  );
}
