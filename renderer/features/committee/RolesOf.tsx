import { PencilSimple } from '@phosphor-icons/react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { updateRecord } from '../../../shared/commands/updateRecord.ts';
import type { Persona } from '../../../shared/model/records.ts';
import { buyingRoles, type BuyingRole } from '../../../shared/model/vocabulary.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { ChoiceChip, ChoiceGroup } from '../../ui/ChoiceChip.tsx';
import styles from './Committee.module.css';

/** What somebody does on a buying committee, and the choice of it; the roles are the persona's own, on every journey. */
export function RolesOf({ persona, roles }: { persona: Persona; roles: readonly BuyingRole[] }) {
  const tell = useMessage();
  const format = useFormat();
  const { run } = useDocumentActions();
  const words = roles.length > 0 ? format.list(roles.map((role) => tell(`vocabulary.buyingRole.${role}`))) : tell('committee.noRole');
  const toggle = (role: BuyingRole): void => {
    const next = buyingRoles.filter((other) => (other === role ? !roles.includes(role) : roles.includes(other)));
    run((document) => updateRecord(document, { id: persona.id, fields: { buyingRoles: next } }));
  };
  return (
    <DialogTrigger>
      <Button className={styles.roles} aria-label={tell('committee.rolesOf', { name: persona.name, roles: words })}>{words}<PencilSimple size={12} aria-hidden /></Button>
      <Popover className={styles.popover} placement="bottom start" offset={4}>
        <Dialog className={styles.dialog} aria-label={tell('committee.chooseRoles', { name: persona.name })}>
          <ChoiceGroup label={tell('committee.chooseRoles', { name: persona.name })}>
            {buyingRoles.map((role) => <ChoiceChip key={role} label={tell(`vocabulary.buyingRole.${role}`)} isSelected={roles.includes(role)} onChange={() => toggle(role)} />)}
          </ChoiceGroup>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
