import { libraryOf } from '../../../shared/changes/libraryOf.ts';
import { updateRecord } from '../../../shared/commands/updateRecord.ts';
import { locales, themeSchema, type Locale } from '../../../shared/contract/schemas.ts';
import { limits } from '../../../shared/model/fields.ts';
import type { LibraryRecord } from '../../../shared/model/records.ts';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useHost } from '../../document/HostProvider.tsx';
import { useDraftText } from '../../document/useDraftText.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Section } from '../../ui/Section.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { TextField } from '../../ui/TextField.tsx';

/** What a person chose for this computer, and what the library says about itself. Everything counts at once. */
export function PreferencesDialog({ onClose }: { onClose: () => void }) {
  const tell = useMessage();
  const library = useDocument(libraryOf);
  return (
    <Dialog title={tell('home.preferences')} onClose={onClose} footer={<Button onPress={onClose}>{tell('app.close')}</Button>}>
      <ComputerPreferences />
      {library ? <LibraryDetails library={library} /> : null}
    </Dialog>
  );
}

function ComputerPreferences() {
  const tell = useMessage();
  const { preferences, changePreferences } = useHost();
  const author = useDraftText(preferences.author, (text) => changePreferences({ author: text.trim() }));
  const languages = [{ id: 'system' as const, label: tell('home.asSystem') }, ...locales.map((id) => ({ id, label: tell(languageKeys[id]) }))];
  return (
    <Section title={tell('home.thisComputer')}>
      <SegmentedControl label={tell('home.theme')} options={themeSchema.options.map((id) => ({ id, label: tell(`home.theme.${id}`) }))} value={preferences.theme} onChange={(theme) => changePreferences({ theme })} />
      <SegmentedControl label={tell('home.language')} options={languages} value={preferences.locale ?? 'system'} onChange={(id) => changePreferences({ locale: id === 'system' ? null : id })} />
      <TextField label={tell('home.author')} hint={tell('home.authorHint')} value={author.value} onChange={author.onChange} onFocus={author.onFocus} onBlur={author.onBlur} maxLength={200} />
    </Section>
  );
}

const languageKeys = { en: 'action.languageEn', pl: 'action.languagePl', ru: 'action.languageRu' } as const satisfies Record<Locale, string>;

function LibraryDetails({ library }: { library: LibraryRecord }) {
  const tell = useMessage();
  return (
    <Section title={tell('home.thisLibrary')}>
      <LibraryField library={library} field="name" label={tell('home.libraryName')} maxLength={limits.title} />
      <LibraryField library={library} field="description" label={tell('home.libraryDescription')} maxLength={limits.text} />
      <LibraryField library={library} field="client" label={tell('home.libraryClient')} maxLength={limits.title} />
      <LibraryField library={library} field="consultant" label={tell('home.libraryConsultant')} maxLength={limits.title} />
    </Section>
  );
}

function LibraryField({ library, field, label, maxLength }: { library: LibraryRecord; field: 'name' | 'description' | 'client' | 'consultant'; label: string; maxLength: number }) {
  const { run } = useDocumentActions();
  const draft = useDraftText(library[field] ?? '', (text) => {
    // A library always has a name: an emptied field gets the old one back.
    if (field !== 'name' || text.trim()) run((document) => updateRecord(document, { id: library.id, fields: { [field]: text.trim() } }));
  });
  return <TextField label={label} value={draft.value} onChange={draft.onChange} onFocus={draft.onFocus} onBlur={draft.onBlur} maxLength={maxLength} />;
}
