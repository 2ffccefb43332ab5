import { isOverlapping } from '../../../shared/layout/isOverlapping.ts';
import type { Scene } from '../../../shared/layout/scene.ts';
import { titleOf } from '../../../shared/model/titleOf.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { frameOf } from './frame.ts';
import type { Size, Slide } from './planSlides.ts';
import styles from './Present.module.css';

interface CardTargetsProps {
  readonly scene: Scene;
  readonly slide: Slide;
  readonly view: Size;
  readonly onCard: (cardId: string) => void;
}

/** What can be clicked, or reached with Tab: the cards that are lit. */
export function CardTargets({ scene, slide, view, onCard }: CardTargetsProps) {
  const tell = useMessage();
  const { x, y, zoom, lit } = frameOf(slide, scene, view);
  const items = scene.items.filter((item) => isOverlapping(item, lit));
  const titles = useDocument((document) => items.map(({ id }) => {
    const record = document.records.get(id);
    return record ? titleOf(record) : '';
  }));
  return items.map((item, index) => (
    <button
      key={item.id} type="button" className={styles.target} data-card={item.id} aria-label={tell('present.openCard', { title: titles[index] ?? '' })} onClick={() => onCard(item.id)}
      style={{ left: item.x * zoom + x, top: item.y * zoom + y, width: item.width * zoom, height: item.height * zoom, borderRadius: item.radius * zoom }}
    />
  ));
}
