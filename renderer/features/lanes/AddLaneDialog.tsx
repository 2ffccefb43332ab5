import { Button } from 'react-aria-components';
import { laneIcons } from '../../../shared/layout/laneIcons.ts';
import { laneKinds, type LaneKind } from '../../../shared/model/vocabulary.ts';
import { childrenOf } from '../../../shared/changes/document.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { SceneIcon } from '../../scene/SceneIcon.tsx';
import { useJourneyScope } from '../../session/JourneyScope.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './AddLaneDialog.module.css';

/** Every kind of lane with what belongs in it. A journey has one emotion lane, since all its curves share it. */
export function AddLaneDialog({ onAdd, onClose }: { onAdd: (kind: LaneKind) => void; onClose: () => void }) {
  const tell = useMessage();
  const { journeyId } = useJourneyScope();
  const hasEmotion = useDocument((document) => childrenOf(document, journeyId, 'lane').some((lane) => lane.kind === 'emotion'));
  return (
    <Dialog title={tell('canvas.addLaneTitle')} onClose={onClose} isWide>
      <ul className={styles.kinds}>
        {laneKinds.map((kind) => (
          <li key={kind}>
            <Button className={styles.kind} isDisabled={kind === 'emotion' && hasEmotion} onPress={() => onAdd(kind)}>
              <SceneIcon name={laneIcons[kind]} size={18} />
              <span className={styles.name}>{tell(`vocabulary.laneKind.${kind}`)}</span>
              <span className={styles.hint}>{tell(`vocabulary.laneHint.${kind}`)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
