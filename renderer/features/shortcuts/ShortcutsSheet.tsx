import { actionList, menuNames, type ActionDefinition } from '../../../shared/contract/actionList.ts';
import { useActions } from '../../actions/ActionProvider.tsx';
import { shortcutText } from '../../actions/shortcut.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './ShortcutsSheet.module.css';

const definitions: readonly ActionDefinition[] = actionList;

/** Every shortcut by menu, as it is printed on this platform's keys, and the keys of maps and sheets that belong to no action. */
export function ShortcutsSheet({ onClose }: { onClose: () => void }) {
  const tell = useMessage();
  const { platform } = useActions();
  return (
    <Dialog isWide title={tell('action.showShortcuts')} onClose={onClose}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard, and nothing in it can be pressed */}
      <section className={styles.columns} aria-label={tell('action.showShortcuts')} tabIndex={0}>
        {menuNames.map((menu) => (
          <section key={menu} className={styles.group} aria-label={tell(`action.menu.${menu}`)}>
            <h3 className={styles.title}>{tell(`action.menu.${menu}`)}</h3>
            <dl>
              {definitions.filter((definition) => definition.menu === menu && definition.shortcuts).map(({ id, shortcuts = [] }) => (
                <div key={id} className={styles.row}>
                  <dt>{tell(`action.${id as (typeof actionList)[number]['id']}`)}</dt>
                  <dd>{shortcuts.map((shortcut) => <kbd key={shortcut}>{shortcutText(shortcut, platform)}</kbd>)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
      <p className={styles.note}>{tell('canvas.keyboardHint')}</p>
      <p className={styles.note}>{tell('persona.keyboardHint')}</p>
    </Dialog>
  );
}
