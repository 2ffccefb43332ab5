import { ChatCircle } from '@phosphor-icons/react';
import { openThreadCounts } from '../../../shared/changes/threadsOf.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { useJourneyScope, useSession } from '../../session/JourneyScope.tsx';
import styles from './Outline.module.css';

/** How often a row is talked about; a press opens the threads, by keyboard the action does. */
export function CommentCount({ recordId }: { recordId: string }) {
  const tell = useMessage();
  const { journeyId } = useJourneyScope();
  const isHidden = useSession((state) => state.layers.asClient === true);
  const count = useDocument((document) => openThreadCounts(document, journeyId).get(recordId) ?? 0);
  if (isHidden || count === 0) return null;
  return <span data-comments className={styles.comments}><ChatCircle size={13} aria-hidden />{tell('comment.count', { count })}</span>;
}
