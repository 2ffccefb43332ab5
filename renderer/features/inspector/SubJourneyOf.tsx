import { ArrowSquareIn, LinkBreak, Plus, TreeStructure } from '@phosphor-icons/react';
import type { Opener } from '../../../shared/changes/subJourneys.ts';
import { useAction } from '../../actions/ActionProvider.tsx';
import { useSubJourney } from '../../document/useSubJourney.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import panel from './Inspector.module.css';
import styles from './SubJourneyOf.module.css';

/** The journey that a card opens: where to, how it comes out; linking and making one. */
export function SubJourneyOf({ item }: { item: Opener }) {
  const tell = useMessage();
  const sub = useSubJourney(item);
  const [open, create, link, unlink] = [useAction('openSubJourney'), useAction('createSubJourney'), useAction('linkSubJourney'), useAction('unlinkSubJourney')];
  const isAlive = sub !== null && sub.title !== null;
  return (
    <section className={panel.group}>
      <h2>{tell('subJourney.title')}</h2>
      {sub === null ? <p className={panel.hint}>{tell('subJourney.none')}</p> : null}
      {sub && sub.title === null ? <p className={panel.hint}><strong>{tell('subJourney.gone')}.</strong> {tell('subJourney.goneHint')}</p> : null}
      {isAlive ? <div className={styles.subJourney}><TreeStructure size={16} aria-hidden /><p><strong>{sub.title}</strong><small>{sub.facts}</small></p></div> : null}
      <div className={styles.buttons}>
        {isAlive ? <Button size="small" icon={<ArrowSquareIn size={14} aria-hidden />} isDisabled={!open.isEnabled} onPress={open.run}>{tell('subJourney.open')}</Button> : null}
        {isAlive ? null : <Button size="small" icon={<Plus size={14} aria-hidden />} isDisabled={!create.isEnabled} onPress={create.run}>{tell('subJourney.create')}</Button>}
        <Button size="small" isDisabled={!link.isEnabled} onPress={link.run}>{tell(sub ? 'subJourney.change' : 'subJourney.linkOther')}</Button>
        {sub ? <Button size="small" icon={<LinkBreak size={14} aria-hidden />} isDisabled={!unlink.isEnabled} onPress={unlink.run}>{tell('subJourney.unlink')}</Button> : null}
      </div>
    </section>
  );
}
