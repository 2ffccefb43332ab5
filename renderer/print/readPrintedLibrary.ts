import { createDocument } from '../../shared/changes/createDocument.ts';
import type { Document } from '../../shared/changes/document.ts';
import { createClient } from '../../shared/contract/createClient.ts';
import type { Locale, Session } from '../../shared/contract/schemas.ts';
import { loadMessages } from '../i18n/loadMessages.ts';
import { createTransport } from '../transport/createTransport.ts';
import { loadPortraits } from '../ui/portraitStore.ts';

/** The library that is printed from, once the words are there, and the faces: paper never shows the initials that hold their place on the screen. */
export async function readPrintedLibrary(locale: Locale): Promise<{ session: Session; library: Document }> {
  const client = createClient(createTransport());
  const [session, { records }] = await Promise.all([client.call('getSession', {}), client.call('readLibrary', {}), loadMessages(locale)]);
  if (records.some((record) => record.type === 'persona' && record.portrait?.kind === 'drawn')) await loadPortraits();
  return { session, library: createDocument(records) };
}
