import { Check } from '@phosphor-icons/react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { buyingRoles, type BuyingRole } from '../../../shared/model/vocabulary.ts';
import { useRecord } from '../../document/DocumentProvider.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import menu from '../../ui/Menu.module.css';
import { usePersonaEdit } from './usePersonaEdit.ts';
import styles from './forms/forms.module.css';

/** What the persona does in a buying committee: any number of roles, chosen where they stand. */
export function BuyingRoles({ personaId }: { personaId: string }) {
  const tell = useMessage();
  const { list } = useFormat();
  const persona = useRecord(personaId);
  const edit = usePersonaEdit(personaId);
  const roles = persona?.type === 'persona' ? (persona.buyingRoles ?? []) : [];
  const name = (role: BuyingRole): string => tell(`vocabulary.buyingRole.${role}`);
  const words = list(buyingRoles.filter((role) => roles.includes(role)).map(name));
  return (
    <li className={styles.fact}>
      <span className={styles.factName}>{tell('persona.field.buyingRoles')}</span>
      <MenuTrigger>
        <Button className={styles.choice} aria-label={tell('persona.chooseBuyingRoles', { roles: words || tell('persona.noBuyingRole') })} data-empty={words === '' || undefined}>{words || tell('persona.noBuyingRole')}</Button>
        <Popover className={menu.popover} placement="bottom start" offset={4}>
          <Menu aria-label={tell('persona.field.buyingRoles')} className={menu.menu} selectionMode="multiple" selectedKeys={roles} onSelectionChange={(keys) => edit({ buyingRoles: buyingRoles.filter((role) => keys === 'all' || keys.has(role)) })}>
            {buyingRoles.map((role) => (
              <MenuItem key={role} id={role} textValue={name(role)} className={menu.item ?? ''}>
                {({ isSelected }) => <><span className={menu.lead} aria-hidden>{isSelected ? <Check size={14} /> : null}</span>{name(role)}</>}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </li>
  );
}
