import { ArrowLeft, ArrowRight, DotsSixVertical, DotsThree, IdentificationCard, X } from '@phosphor-icons/react';
import type { DragEvent, KeyboardEvent } from 'react';
import type { Persona } from '../../../shared/model/records.ts';
import { navigate, routeAddress } from '../../actions/routes.ts';
import { useResolveAsset } from '../../document/useResolveAsset.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { Portrait } from '../../ui/Portrait.tsx';
import styles from './CompareTable.module.css';

interface PersonaHeadProps {
  readonly persona: Persona;
  readonly index: number;
  readonly count: number;
  /** Where a dragged persona would land: before or after this one. */
  readonly dropSide: 'before' | 'after' | null;
  /** To spread on the cell. */
  readonly drag: Readonly<Record<'onDragStart' | 'onDragOver' | 'onDragEnd' | 'onDrop', (event: DragEvent) => void>>;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** The head of a persona's column: dragged, or moved with the arrow keys on its handle and by its menu. */
export function PersonaHead({ persona, index, count, dropSide, drag, onMove, onRemove }: PersonaHeadProps) {
  const tell = useMessage();
  const resolveAsset = useResolveAsset();
  const moveByKey = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    onMove(index + by);
  };
  const groups = [
    [
      { id: 'left', label: tell('personaCompare.moveLeft'), icon: <ArrowLeft size={14} />, isDisabled: index === 0, run: () => onMove(index - 1) },
      { id: 'right', label: tell('personaCompare.moveRight'), icon: <ArrowRight size={14} />, isDisabled: index === count - 1, run: () => onMove(index + 1) },
    ],
    [
      { id: 'sheet', label: tell('personaCompare.openSheet'), icon: <IdentificationCard size={14} />, run: () => navigate({ screen: 'persona', personaId: persona.id }) },
      { id: 'remove', label: tell('personaCompare.remove'), icon: <X size={14} />, run: onRemove },
    ],
  ];
  return (
    <th scope="col" draggable className={styles.head} data-drop={dropSide ?? undefined} {...drag}>
      <div className={styles.headLine}>
        <span className={styles.face}>{persona.portrait ? <Portrait portrait={persona.portrait} name={persona.name} resolveAsset={resolveAsset} size={48} /> : null}</span>
        <a href={routeAddress({ screen: 'persona', personaId: persona.id })} className={styles.name} draggable={false}>{persona.name}</a>
        <span className={styles.tools}>
          <span onKeyDown={moveByKey} role="presentation"><IconButton size="small" label={tell('personaCompare.handle', { name: persona.name })} className={styles.handle}><DotsSixVertical size={16} weight="bold" aria-hidden /></IconButton></span>
          <MenuButton label={tell('personaCompare.actionsOf', { name: persona.name })} groups={groups}>
            <IconButton size="small" label={tell('personaCompare.actionsOf', { name: persona.name })}><DotsThree size={18} weight="bold" aria-hidden /></IconButton>
          </MenuButton>
        </span>
      </div>
    </th>
  );
}
