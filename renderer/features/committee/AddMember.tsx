import { Plus } from '@phosphor-icons/react';
import { attachPersona } from '../../../shared/commands/attachPersona.ts';
import { childrenOf } from '../../../shared/changes/document.ts';
import type { Journey } from '../../../shared/model/records.ts';
import { useAction } from '../../actions/ActionProvider.tsx';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';

/** Puts a persona of the library on the journey, and so on its committee. */
export function AddMember({ journey }: { journey: Journey }) {
  const tell = useMessage();
  const { run } = useDocumentActions();
  const newPersona = useAction('newPersona');
  const others = useDocument((document) => childrenOf(document, '', 'persona').filter(({ id, archived }) => !archived && !journey.personaIds.includes(id)));
  const known = others.map(({ id, name }) => ({ id, label: name, run: () => void run((document) => attachPersona(document, { journeyId: journey.id, personaId: id })) }));
  return (
    <MenuButton label={tell('committee.add')} placement="bottom start" groups={[known, [{ id: 'new', label: newPersona.label, isDisabled: !newPersona.isEnabled, run: newPersona.run }]]}>
      <Button size="small" icon={<Plus size={14} aria-hidden />}>{tell('committee.add')}</Button>
    </MenuButton>
  );
}
