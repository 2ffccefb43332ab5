import { useMemo } from 'react';
import { threadsOf } from '../../../shared/changes/threadsOf.ts';
import type { Persona } from '../../../shared/model/records.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useHost } from '../../document/HostProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { CommentForm } from './CommentForm.tsx';
import styles from './Comments.module.css';
import { ThreadView } from './ThreadView.tsx';
import { useCommentCommands } from './useCommentCommands.ts';

/** What is said about a persona, beside its sheet: open threads first, then what is settled. */
export function PersonaComments({ persona, threadId }: { persona: Persona; threadId: string | null }) {
  const tell = useMessage();
  const commands = useCommentCommands();
  const { readOnly } = useHost().session;
  const document = useDocument((current) => current);
  const threads = useMemo(() => {
    const about = threadsOf(document, null).filter(({ first }) => first.targetId === persona.id);
    return [...about.filter(({ first }) => !first.resolved), ...about.filter(({ first }) => first.resolved)];
  }, [document, persona.id]);
  const label = tell('comment.newAbout', { name: persona.name });
  return (
    <section className={styles.onPersona} aria-label={tell('comment.title')}>
      <h2 className={styles.small}>{tell('comment.title')}</h2>
      {threads.length > 0 ? (
        <ol className={styles.threads}>
          {threads.map((thread) => <li key={thread.first.id}><ThreadView thread={thread} about={persona.name} shownBy={[thread.first, ...thread.replies].some(({ id }) => id === threadId) ? threadId : null} /></li>)}
        </ol>
      ) : <p className={styles.hint}>{tell('comment.nonePersona')}</p>}
      {readOnly ? null : <CommentForm key={persona.id} draftKey={`new ${persona.id}`} label={label} sendLabel={tell('comment.send')} onSend={(words) => commands.add(persona.id, words)} />}
    </section>
  );
}
