import { Eye, Layout, MagnifyingGlass, MapTrifold, User } from '@phosphor-icons/react';
import { useMemo } from 'react';
import { Autocomplete, Dialog, Header, Input, Menu, MenuItem, MenuSection, Modal, ModalOverlay, SearchField, useFilter } from 'react-aria-components';
import { childrenOf } from '../../../shared/changes/document.ts';
import { activePersonasOf } from '../../../shared/changes/personasOf.ts';
import { journeysOf, templatesOf } from '../../../shared/changes/journeysOf.ts';
import { actionList, menuNames } from '../../../shared/contract/actionList.ts';
import { useAllActions, type Action } from '../../actions/ActionProvider.tsx';
import type { Route } from '../../actions/parseRoute.ts';
import { navigate, useRoute } from '../../actions/routes.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import styles from './CommandPalette.module.css';

interface Place {
  readonly id: string;
  readonly label: string;
  readonly route: Route;
}

/** Every action with its shortcut, every journey and persona to go to, every saved view of the open journey, found by any part of its name. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const tell = useMessage();
  const { contains } = useFilter({ sensitivity: 'base' });
  const choose = (run: () => void) => {
    onClose();
    // The focus goes back to where it was first: actions work on what is selected there.
    setTimeout(run);
  };
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(isOpen) => { if (!isOpen) onClose(); }} className={styles.overlay}>
      <Modal className={styles.modal}>
        <Dialog aria-label={tell('home.palette')} className={styles.dialog}>
          <Autocomplete filter={contains}>
            <SearchField autoFocus aria-label={tell('home.paletteField')} className={styles.field}>
              <MagnifyingGlass size={18} aria-hidden />
              <Input placeholder={tell('home.paletteField')} className={styles.input} />
            </SearchField>
            <Menu aria-label={tell('home.palette')} className={styles.list} renderEmptyState={() => <p className={styles.empty}>{tell('home.paletteEmpty')}</p>}>
              <ActionSections onChoose={choose} />
              <PlaceSections onChoose={choose} />
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function ActionSections({ onChoose }: { onChoose: (run: () => void) => void }) {
  const tell = useMessage();
  const actions = useAllActions();
  return menuNames.map((menu) => (
    <MenuSection key={menu} id={`menu-${menu}`} className={styles.section}>
      <Header className={styles.header}>{tell(`action.menu.${menu}`)}</Header>
      {actionsOfMenu(actions, menu).map((action) => (
        <MenuItem key={action.id} id={action.id} textValue={action.label} isDisabled={!action.isEnabled} onAction={() => onChoose(action.run)} className={styles.item}>
          {action.label}
          {action.isChecked ? <span className={styles.state}>{tell('home.isOn')}</span> : null}
          {action.shortcut ? <kbd className={styles.shortcut}>{action.shortcut}</kbd> : null}
        </MenuItem>
      ))}
    </MenuSection>
  ));
}

/** What can be done now stands before what cannot; the palette itself is left out. */
function actionsOfMenu(actions: readonly Action[], menu: string): Action[] {
  const ids = new Set<string>(actionList.filter((definition) => definition.menu === menu && definition.id !== 'commandPalette').map(({ id }) => id));
  const own = actions.filter(({ id }) => ids.has(id));
  return [...own.filter(({ isEnabled }) => isEnabled), ...own.filter(({ isEnabled }) => !isEnabled)];
}

function PlaceSections({ onChoose }: { onChoose: (run: () => void) => void }) {
  const tell = useMessage();
  const journeys = useDocument(journeysOf);
  const templates = useDocument(templatesOf);
  const personas = useDocument(activePersonasOf);
  const current = useRoute();
  const openId = current.screen === 'journey' ? current.journeyId : '';
  const views = useDocument((document) => childrenOf(document, openId, 'view'));
  const places = useMemo<readonly { id: string; title: string; Icon: typeof User; places: readonly Place[] }[]>(() => [
    { id: 'journeys', title: tell('home.journeys'), Icon: MapTrifold, places: journeys.map(({ id, title }) => ({ id, label: title, route: { screen: 'journey', journeyId: id, select: null } })) },
    { id: 'personas', title: tell('home.personas'), Icon: User, places: personas.map(({ id, name }) => ({ id, label: name, route: { screen: 'persona', personaId: id } })) },
    { id: 'templates', title: tell('reuse.ownTemplates'), Icon: Layout, places: templates.map(({ id, title }) => ({ id, label: title, route: { screen: 'journey', journeyId: id, select: null } })) },
    { id: 'views', title: tell('view.menu'), Icon: Eye, places: views.map(({ id, name }) => ({ id, label: name, route: { screen: 'journey', journeyId: openId, select: id } })) },
  ], [tell, journeys, templates, personas, views, openId]);
  return places.map(({ id: sectionId, title, Icon, places: entries }) => (entries.length === 0 ? null : (
    <MenuSection key={sectionId} id={`place-${sectionId}`} className={styles.section}>
      <Header className={styles.header}>{title}</Header>
      {entries.map(({ id, label, route }) => <MenuItem key={id} id={`place-${id}`} textValue={label} onAction={() => onChoose(() => navigate(route))} className={styles.item}><Icon size={16} aria-hidden />{label}</MenuItem>)}
    </MenuSection>
  )));
}
