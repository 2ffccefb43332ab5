import { Plus } from '@phosphor-icons/react';
import { Button } from 'react-aria-components';
import { useMessage } from '../../i18n/useMessage.ts';
import { canHoldCards, cellItems } from '../../session/cellContents.ts';
import { cellBox } from '../../session/focusBox.ts';
import { useJourneyScope, useScene, useSession } from '../../session/JourneyScope.tsx';
import styles from './CellAddButton.module.css';
import { startNewItemIn } from './startNewItem.ts';

const size = 22;

/** The `+` of the cell under the pointer, or of the cell that was tapped. By keyboard it is Enter, typing or N. */
export function CellAddButton() {
  const scope = useJourneyScope();
  const tell = useMessage();
  const isBusy = useSession((state) => state.editing !== null || state.preview !== null || state.tool !== 'select');
  const cell = useSession((state) => state.hoverCell ?? (state.focus?.kind === 'cell' ? state.focus : null));
  const scene = useScene((current) => current);
  const lane = scene.lanes.find(({ id }) => id === cell?.laneId);
  const box = cell && cellBox(scene, cell.laneId, cell.stepId);
  if (isBusy || !cell || !box || !lane || !canHoldCards(lane)) return null;
  const last = cellItems(scene, cell.laneId, cell.stepId).at(-1);
  const free = last ? box.y + box.height - (last.y + last.height) : box.height;
  const top = last ? (free > size + 8 ? last.y + last.height + 3 : box.y + box.height - size / 2) : box.y + (box.height - size) / 2;
  // In an empty lane the hint says what belongs there: the button leads it instead of covering it.
  const left = last || scene.items.some((item) => item.laneId === lane.id) ? box.x + (box.width - size) / 2 : box.x + 10;
  return (
    <Button
      excludeFromTabOrder className={styles.add} aria-label={tell('canvas.addInCell')} style={{ left, top, width: size, height: size }}
      onPress={() => startNewItemIn(scope, cell)}
    >
      <Plus size={13} weight="bold" aria-hidden />
    </Button>
  );
}
