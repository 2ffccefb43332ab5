import type { ReactElement } from 'react';
import { createId } from '../../../shared/base/createId.ts';
import { addSection } from '../../../shared/commands/addSection.ts';
import type { Section } from '../../../shared/model/records.ts';
import { sectionKinds, type SectionKind } from '../../../shared/model/vocabulary.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { showSection } from './sectionElements.ts';
import { sectionIcons } from './sectionIcons.ts';

/** Kinds that say only how they look: what they are about, the user says. */
const ownKinds: readonly SectionKind[] = ['list', 'text', 'bars', 'sliders', 'chips'];

/** The palette of sections: what personas mostly tell, then forms for anything else. A new one stands at the end of a column, ready to be written. */
export function AddSectionMenu({ personaId, column, children }: { personaId: string; column: Section['column']; children: ReactElement }) {
  const tell = useMessage();
  const { run } = useDocumentActions();
  const add = (kind: SectionKind): void => {
    const id = createId();
    if (run((document) => addSection(document, { personaId, id, kind, column }))) showSection(id, ownKinds.includes(kind) ? 'title' : 'content');
  };
  const entry = (kind: SectionKind) => {
    const Icon = sectionIcons[kind];
    return { id: kind, label: tell(`vocabulary.sectionKind.${kind}`), icon: <Icon size={16} />, run: () => add(kind) };
  };
  return <MenuButton label={tell('persona.addSection')} groups={[sectionKinds.filter((kind) => !ownKinds.includes(kind)).map(entry), ownKinds.map(entry)]} placement="bottom start">{children}</MenuButton>;
}
