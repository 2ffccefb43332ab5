import type { SectionPiece } from '../../shared/layout/personaPages/flowSections.ts';
import { pageFormat, type PageChoice } from '../../shared/layout/personaPages/pageFormat.ts';
import type { SheetSection } from '../../shared/layout/personaPages/personaContent.ts';
import type { Persona } from '../../shared/model/records.ts';
import { claimsOnPage } from './claimsOnPage.ts';
import { PersonaIdentity } from './PersonaIdentity.tsx';
import { SectionFace } from './SectionFace.tsx';
import styles from './Sheet.module.css';
import { useSectionWords } from './useSectionWords.ts';

/** Without rows it stands there as a whole. */
export type ShownPiece = Pick<SectionPiece, 'id'> & Partial<SectionPiece>;

/** A persona and what is said about them, ready to be set. */
export interface PersonaToSet {
  readonly persona: Persona;
  /** By column. */
  readonly content: readonly (readonly SheetSection[])[];
  readonly choice: PageChoice;
  readonly resolveAsset: (assetId: string) => string;
}

interface PageColumnsProps extends PersonaToSet {
  readonly columns: readonly (readonly ShownPiece[])[];
  readonly plainIds: ReadonlySet<string>;
}

/** What stands on one page, column by column. The persona's own id stands for who they are. */
export function PageColumns({ persona, content, choice, columns, plainIds, resolveAsset }: PageColumnsProps) {
  const words = useSectionWords();
  const sections = new Map(content.flat().map((entry) => [entry.section.id, entry]));
  const asPlain = ({ section, claims }: SheetSection): SheetSection => ({ section, claims: claims.map((claim) => ({ ...claim, text: words.plain(section, claim) })) });
  const shown = ({ id, rows, isContinued }: ShownPiece) => {
    if (id === persona.id) return <PersonaIdentity key={id} persona={persona} rows={rows} resolveAsset={resolveAsset} />;
    const entry = sections.get(id);
    if (!entry) return null;
    const isPlain = plainIds.has(id);
    const whole = isPlain ? asPlain(entry) : entry;
    return <SectionFace key={id} section={entry.section} claims={rows ? claimsOnPage(whole, rows) : whole.claims} isPlain={isPlain} isContinued={isContinued} />;
  };
  return (
    <div className={styles.page} data-layout={choice.layout} data-columns={pageFormat(choice).columnCount}>
      <div className={styles.columns}>{columns.map((pieces, index) => <div key={index} data-column className={styles.column}>{pieces.map(shown)}</div>)}</div>
    </div>
  );
}
