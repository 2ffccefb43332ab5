import { getRecord } from '../../shared/changes/document.ts';
import { libraryOf } from '../../shared/changes/libraryOf.ts';
import { personaPagesSchema } from '../../shared/contract/schemas.ts';
import { pageFormat } from '../../shared/layout/personaPages/pageFormat.ts';
import { PersonaBook } from './PersonaBook.tsx';
import type { Printed } from './printed.ts';
import { readPrintedLibrary } from './readPrintedLibrary.ts';

/** `?personas=ID,ID&options=JSON`: their sheets, slides or cards; with `dpi` also as pictures, which the host reads from the page. */
export async function printPersonas(query: URLSearchParams): Promise<Printed> {
  const options = personaPagesSchema.parse(JSON.parse(query.get('options') ?? 'null'));
  const { session, library } = await readPrintedLibrary(options.locale);
  const ids = (query.get('personas') ?? '').split(',');
  const personas = ids.map((id) => {
    const persona = getRecord(library, 'persona', id);
    if (!persona) throw new Error(`persona ${id} is missing`);
    return persona;
  });
  const { widthMm, heightMm } = pageFormat(options);
  const dpi = query.get('dpi');
  return {
    locale: options.locale,
    title: personas.length === 1 ? (personas[0]?.name ?? '') : (libraryOf(library)?.name ?? ''),
    pageRules: `@page { size: ${widthMm}mm ${heightMm}mm; margin: 0; }`,
    draw: (onDrawn) => <PersonaBook library={library} session={session} personas={personas} options={options} dpi={dpi === null ? null : Number(dpi)} onDrawn={onDrawn} />,
  };
}
