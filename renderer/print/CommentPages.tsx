import { partsOfComment } from '../../shared/changes/threadsOf.ts';
import type { Document } from '../../shared/changes/document.ts';
import { drawCommentMark } from '../../shared/layout/commentMarks.ts';
import { measureText } from '../../shared/layout/measureText.ts';
import type { Comment, Journey } from '../../shared/model/records.ts';
import { useRecordNames } from '../document/useRecordNames.ts';
import { useFormat } from '../i18n/useFormat.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { ScenePrimitives } from '../scene/ScenePrimitives.tsx';
import styles from './CommentPages.module.css';
import type { CommentedPlace } from './printedComments.ts';
import { TextPages } from './TextPages.tsx';

/** The numbered marks on the poster's map. */
export function CommentNumbers({ places }: { places: readonly CommentedPlace[] }) {
  return places.map(({ number, mark }) => (
    <g key={number} transform={`translate(${mark.x} ${mark.y})`}><ScenePrimitives primitives={drawCommentMark(String(number), measureText).primitives} resolveAsset={noAsset} /></g>
  ));
}

function noAsset(): string {
  return '';
}

/** The pages after the poster: what is said at each number. */
export function CommentPages({ document, journey, places }: { document: Document; journey: Journey; places: readonly CommentedPlace[] }) {
  const tell = useMessage();
  const { typeOf, nameOf, placeOf } = useRecordNames();
  return (
    <TextPages title={tell('print.commentsOn', { title: journey.title })}>
      <div className={styles.places}>{places.map(({ number, record, threads }) => (
        <section key={number} className={styles.place}>
          <h2><span className={styles.number}>{number}</span>{record.type === 'journey' ? tell('comment.aboutWholeMap') : nameOf(document, record) || typeOf(record)}</h2>
          <p className={styles.where}>{record.type === 'journey' ? '' : [typeOf(record), placeOf(document, record)].filter(Boolean).join(' · ')}</p>
          {threads.map(({ first, replies }) => (
            <div key={first.id} className={styles.thread}>
              <Said document={document} comment={first} />
              {replies.map((reply) => <div key={reply.id} className={styles.reply}><Said document={document} comment={reply} /></div>)}
            </div>
          ))}
        </section>
      ))}</div>
    </TextPages>
  );
}

function Said({ document, comment }: { document: Document; comment: Comment }) {
  const tell = useMessage();
  const format = useFormat();
  return (
    <div className={styles.said}>
      <p className={styles.by}>{tell('print.commentBy', { author: comment.author, date: format.date(comment.at) })}</p>
      <p className={styles.text}>{partsOfComment(document, comment).map(({ text, mention }, index) => (mention ? <b key={index}>{text}</b> : text))}</p>
    </div>
  );
}
