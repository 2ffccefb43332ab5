import { useDocument } from '../../document/DocumentProvider.tsx';
import type { SearchHit } from '../../../shared/contract/schemas.ts';
import { getRecord } from '../../../shared/changes/document.ts';
import { useParentTitles } from '../../document/useParentTitles.ts';
import { useFormat } from '../../i18n/useFormat.ts';
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
  const journey = useDocument((document) => getRecord(document, 'journey', hit.journeyId ?? undefined));
  const isTemplate = useDocument((document) => getRecord(document, 'journey', hit.recordId)?.template === true);
  const Icon = hitIcons[hit.type as keyof typeof hitIcons] ?? hitIcons.card;
  const kind = isTemplate ? tell('home.template') : hit.type in hitIcons ? tell(`home.kind.${hit.type as keyof typeof hitIcons}`) : hit.type;
  const { list } = useFormat();
  const above = useParentTitles(hit.type === 'journey' ? hit.recordId : null);
  const parts = splitSnippet(hit.snippet);
  // Found in the title alone: saying it twice helps nobody.
  const isTitle = parts.map(({ text }) => text).join('') === hit.title;
  return (
    <a href={hitAddress(hit)} className={styles.hit}>
      <Icon size={16} aria-hidden />
      <span className={styles.words}>
        {isTitle ? <Marked parts={parts} className={styles.name} /> : <p className={styles.name}>{hit.title || kind}</p>}
        {hit.snippet && !isTitle ? <Marked parts={parts} className={styles.snippet} /> : null}
        <p className={styles.where}>{journey ? (journey.template ? tell('reuse.hitInTemplate', { kind, title: journey.title }) : tell('home.hitIn', { kind, journey: journey.title })) : [kind, above.length > 0 && tell('subJourney.partOf', { journeys: list(above) })].filter(Boolean).join(' · ')}</p>
      </span>
    </a>
  );
}

function Marked({ parts, className }: { parts: ReturnType<typeof splitSnippet>; className: string | undefined }) {
  return <p className={className}>{parts.map((part, index) => (part.isMatch ? <mark key={index}>{part.text}</mark> : part.text))}</p>;
}
