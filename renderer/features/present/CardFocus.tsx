import { X } from '@phosphor-icons/react';
import { useEffect, useId, useRef } from 'react';
import { childrenOf, getRecord } from '../../../shared/changes/document.ts';
import { isCellItem, type CellItem } from '../../../shared/model/records.ts';
import { useDocument, useRecord } from '../../document/DocumentProvider.tsx';
import { useDynamicMessage } from '../../i18n/useDynamicMessage.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import type { ResolveAsset } from '../../scene/ScenePrimitives.tsx';
import { Picture } from '../../ui/Picture.tsx';
import styles from './CardFocus.module.css';
import { Gap, Meter, Voices } from './CardParts.tsx';
import { useCardFacts } from './useCardFacts.ts';

interface CardFocusProps {
  readonly cardId: string;
  readonly resolveAsset: ResolveAsset;
  readonly onClose?: () => void;
}

/** One card, as large as the picture: everything that is known about it, in words that the last row can read. */
export function CardFocus(props: CardFocusProps) {
  const record = useRecord(props.cardId);
  return isCellItem(record) ? <Sheet key={record.id} card={record} {...props} /> : null;
}

function Sheet({ card, resolveAsset, onClose }: CardFocusProps & { card: CellItem }) {
  const tell = useMessage();
  const titleId = useId();
  const close = useRef<HTMLButtonElement>(null);
  const lane = useRecord(card.laneId);
  const facts = useCardFacts(card);
  useEffect(() => close.current?.focus(), []);
  const isQuote = lane?.type === 'lane' && lane.kind === 'thoughts';
  return (
    <div className={styles.ground}>
      <article role={onClose ? 'dialog' : undefined} aria-modal={onClose ? true : undefined} aria-labelledby={titleId} className={styles.sheet} data-card-focus={card.id}>
        <p className={styles.where}><Where card={card} /></p>
        <h2 id={titleId} className={isQuote ? styles.quoteTitle : styles.title}>{card.title}</h2>
        <div className={styles.columns}>
          <div className={styles.words}>
            {'image' in card && card.image ? <Picture className={styles.image} fit="containAtStart" image={card.image} address={resolveAsset(card.image.assetId)} /> : null}
            {'text' in card && card.text ? <p className={styles.text}>{card.text}</p> : null}
            {card.type === 'touchpoint' ? <Voices stepId={card.parentId} /> : null}
          </div>
          <div className={styles.scales}>
            {card.type === 'touchpoint' ? <Gap expectation={card.expectation} reality={card.reality} /> : null}
            {card.type === 'touchpoint' && card.effort !== undefined ? <Meter label={tell('inspector.effort')} value={card.effort} maximum={7} low={tell('inspector.veryEasy')} high={tell('inspector.veryHard')} /> : null}
          </div>
        </div>
        <dl className={styles.list}>{facts.map(({ label, value }) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
        {onClose ? <button ref={close} type="button" className={styles.close} aria-label={tell('present.closeCard')} onClick={onClose}><X aria-hidden /></button> : null}
      </article>
    </div>
  );
}

/** "Support · Help chat · Touchpoints". */
function Where({ card }: { card: CellItem }) {
  const tellDynamic = useDynamicMessage();
  return useDocument((document) => {
    const step = getRecord(document, 'step', card.parentId);
    const stage = getRecord(document, 'stage', step?.parentId);
    const lane = getRecord(document, 'lane', card.laneId);
    const isOnlyStep = !stage || childrenOf(document, stage.id, 'step').length < 2;
    return [stage?.name, isOnlyStep ? '' : step?.name, lane && (lane.title ?? tellDynamic({ key: `vocabulary.laneKind.${lane.kind}` }))].filter(Boolean).join(' · ');
  });
}
