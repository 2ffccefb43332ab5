import type { RowPiece } from '../../shared/layout/personaPages/flowSections.ts';
import type { Persona } from '../../shared/model/records.ts';
import { useFormat } from '../i18n/useFormat.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { Portrait } from '../ui/Portrait.tsx';
import { classNames } from '../ui/classNames.ts';
import { slice } from './slice.ts';
import styles from './Sheet.module.css';

interface PersonaIdentityProps {
  readonly persona: Persona;
  readonly resolveAsset: (assetId: string) => string;
  /** What of it stands on this page; all of it without. */
  readonly rows?: readonly RowPiece[];
}

/** Names and quotes are set smaller before they take the page for themselves. */
const longName = 36;
const longerName = 110;
const longQuote = 220;

/** Who this is: face, name, role, what they stand for, and a sentence of theirs. */
export function PersonaIdentity({ persona, resolveAsset, rows }: PersonaIdentityProps) {
  const tell = useMessage();
  const { list } = useFormat();
  const rowOf = (key: string, isThere: unknown) => (isThere ? (rows ? rows.find((row) => row.key === key) : { key }) : undefined);
  const { name, role, quote, portrait, archetype, segment, segmentShare, buyingRoles = [] } = persona;
  const roles = buyingRoles.map((buyingRole) => tell(`vocabulary.buyingRole.${buyingRole}`));
  const facets = [archetype, segment && (segmentShare === undefined ? segment : tell('print.segment', { segment, share: segmentShare })), roles.length > 0 && list(roles)].filter((facet) => typeof facet === 'string' && facet !== '');
  const face = rowOf('portrait', portrait);
  const called = rowOf('name', true);
  const does = rowOf('role', role);
  const stands = rowOf('facets', facets.length > 0);
  const says = rowOf('quote', quote);
  const Name = called?.from ? 'p' : 'h1';
  return (
    <section className={classNames(styles.section, styles.identity)} data-section={persona.id} aria-label={tell('print.identity')}>
      {face && portrait ? <div data-row="portrait" className={styles.faceRow}><div className={styles.face}><Portrait portrait={portrait} name={name} resolveAsset={resolveAsset} /></div></div> : null}
      {called ? <Name data-row="name" className={styles.name} data-length={lengthOf(name, longName, longerName)}><span data-text>{slice(name, called)}</span></Name> : null}
      {does ? <p data-row="role" className={styles.role}><span data-text>{slice(role ?? '', does)}</span></p> : null}
      {stands ? <p data-row="facets" className={styles.facet}><span data-text>{slice(facets.join(' · '), stands)}</span></p> : null}
      {says ? <p data-row="quote" className={styles.quote} data-length={lengthOf(quote ?? '', longQuote, Infinity)} data-from={says.from} data-to={says.to}><span data-text>{slice(quote ?? '', says)}</span></p> : null}
    </section>
  );
}

function lengthOf(text: string, long: number, longer: number): 'longer' | 'long' | undefined {
  return text.length > longer ? 'longer' : text.length > long ? 'long' : undefined;
}
