import { useMemo } from 'react';
import { partsOfComment } from '../../../shared/changes/threadsOf.ts';
import type { Comment } from '../../../shared/model/records.ts';
import { routeAddress } from '../../actions/routes.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import styles from './Comments.module.css';

/** The words of a comment; who is named leads to the persona, or to what the owner owns. */
export function CommentText({ comment }: { comment: Comment }) {
  const document = useDocument((current) => current);
  const parts = useMemo(() => partsOfComment(document, comment), [document, comment]);
  return (
    <p className={styles.text}>
      {parts.map(({ text, mention }, index) => {
        if (!mention) return text;
        const address = routeAddress(mention.personaId ? { screen: 'persona', personaId: mention.personaId } : { screen: 'search', query: mention.name });
        return <a key={index} href={address} className={styles.mention}>{text}</a>;
      })}
    </p>
  );
}
