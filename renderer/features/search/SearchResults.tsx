import { useDocument } from '../../document/DocumentProvider.tsx';
import type { SearchHit } from '../../../shared/contract/schemas.ts';
import { getRecord } from '../../../shared/changes/document.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { hitAddress } from './hitAddress.ts';
import { hitIcons } from './hitIcons.ts';
import styles from './SearchScreen.module.css';
import { splitSnippet } from './splitSnippet.ts';

export function SearchResults({ hits }: { hits: readonly SearchHit[] }) {
  return <ul className={styles.list}>{hits.map((hit) => <li key={hit.recordId}><Hit hit={hit} /></li>)}</ul>;
}

function Hit({ hit }: { hit: SearchHit }) {
  const tell = useMessage();
  const journeyTitle = useDocument((document) => getRecord(document, 'journey', hit.journeyId ?? undefined)?.title);
  const Icon = hitIcons[hit.type as keyof typeof hitIcons] ?? hitIcons.card;
  const kind = hit.type in hitIcons ? tell(`home.kind.${hit.type as keyof typeof hitIcons}`) : hit.type;
  return (
    <a href={hitAddress(hit)} className={styles.hit}>
      <Icon size={16} aria-hidden />
      <span className={styles.words}>
        <span className={styles.name}>{hit.title}</span>
        {hit.snippet ? <p className={styles.snippet}>{splitSnippet(hit.snippet).map((part, index) => (part.isMatch ? <mark key={index}>{part.text}</mark> : part.text))}</p> : null}
        <p className={styles.where}>{journeyTitle ? tell('home.hitIn', { kind, journey: journeyTitle }) : kind}</p>
      </span>
    </a>
  );
}
