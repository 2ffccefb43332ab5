import { memo } from 'react';
import { ArrowLeft, ArrowRight, FlowArrow } from '@phosphor-icons/react';
import { childrenOf } from '../../../shared/changes/document.ts';
import { useAction } from '../../actions/ActionProvider.tsx';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { select } from '../../session/createSession.ts';
import { useJourneyScope } from '../../session/JourneyScope.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './Inspector.module.css';

/** The links of a card: each opens its own panel, where its kind is set and it can be deleted. */
export const ItemLinks = memo(function ItemLinks({ itemId }: { itemId: string }) {
  const { journeyId, session } = useJourneyScope();
  const tell = useMessage();
  const connect = useAction('connect');
  const links = useDocument((document) => childrenOf(document, journeyId, 'connection').filter(({ fromId, toId }) => fromId === itemId || toId === itemId));
  const titles = useDocument((document) => links.map(({ fromId, toId }) => {
    const other = document.records.get(fromId === itemId ? toId : fromId);
    return other && 'title' in other ? (other.title ?? '') : '';
  }));
  return (
    <section className={styles.group}>
      <h2>{tell('inspector.links')}</h2>
      <ul className={styles.list}>
        {links.map((link, index) => (
          <li key={link.id}>
            <button type="button" className={styles.link} onClick={() => select(session, [link.id])}>
              {link.fromId === itemId ? <ArrowRight size={14} aria-label={tell('inspector.linkTo')} /> : <ArrowLeft size={14} aria-label={tell('inspector.linkFrom')} />}
              <span>{titles[index]}</span>
              <small>{tell(`vocabulary.connectionKind.${link.kind}`)}</small>
            </button>
          </li>
        ))}
      </ul>
      <Button size="small" icon={<FlowArrow size={14} aria-hidden />} onPress={connect.run}>{connect.label}</Button>
    </section>
  );
});
