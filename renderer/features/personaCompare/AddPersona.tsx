import { Plus } from '@phosphor-icons/react';
import type { Persona } from '../../../shared/model/records.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';

/** Offers the personas that are not compared yet. */
export function AddPersona({ others, onAdd }: { others: readonly Persona[]; onAdd: (personaId: string) => void }) {
  const tell = useMessage();
  if (others.length === 0) return null;
  return (
    <MenuButton label={tell('personaCompare.add')} groups={[others.map(({ id, name }) => ({ id, label: name, run: () => onAdd(id) }))]}>
      <Button size="small" icon={<Plus size={14} aria-hidden />}>{tell('personaCompare.add')}</Button>
    </MenuButton>
  );
}
