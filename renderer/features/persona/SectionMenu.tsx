import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, DotsSixVertical, EyeSlash, LockSimple, Trash } from '@phosphor-icons/react';
import { useRef, useState } from 'react';
import { Menu, Popover } from 'react-aria-components';
import type { Section } from '../../../shared/model/records.ts';
import { useActions } from '../../actions/ActionProvider.tsx';
import { shortcutText } from '../../actions/shortcut.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSectionWords } from '../../sheet/useSectionWords.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import menu from '../../ui/Menu.module.css';
import { menuGroups, type MenuEntry } from '../../ui/MenuButton.tsx';
import { useSheetDrag } from './SheetDrag.tsx';
import { sectionSteps, stepKeys, useSectionActions, type SectionStep } from './useSectionActions.ts';
import styles from './SectionFrame.module.css';

const stepIcons = { up: ArrowUp, down: ArrowDown, left: ArrowLeft, right: ArrowRight } as const;

/** The handle of a section: dragged it moves it, pressed it opens its menu, with Alt and arrows it moves it too. The button keeps presses to itself, so the drag begins before them. */
export function SectionMenu({ section }: { section: Section }) {
  const tell = useMessage();
  const { title } = useSectionWords();
  const { platform } = useActions();
  const { start } = useSheetDrag();
  const actions = useSectionActions();
  const handle = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const step = (to: SectionStep): MenuEntry => {
    const Icon = stepIcons[to];
    return { id: to, label: tell(`persona.step.${to}`), icon: <Icon size={14} />, shortcut: shortcutText(`Alt+${stepKeys[to]}`, platform), isDisabled: !actions.canStep(section, to), run: () => actions.step(section, to) };
  };
  const groups: readonly (readonly MenuEntry[])[] = isOpen ? [
    sectionSteps.map(step),
    [
      { id: 'hide', label: tell('persona.hideSection'), icon: <EyeSlash size={14} />, run: () => actions.toggle(section, 'hidden') },
      { id: 'internal', label: tell('persona.internalSection'), icon: <LockSimple size={14} />, isChecked: section.internal === true, run: () => actions.toggle(section, 'internal') },
    ],
    [{ id: 'delete', label: tell('persona.deleteSection'), icon: <Trash size={14} />, isDanger: true, run: () => actions.remove(section) }],
  ] : [];
  return (
    <>
      <span className={styles.handle} onPointerDownCapture={(event) => start(event, { kind: 'section', id: section.id, group: 'sections' })}>
        <IconButton ref={handle} size="small" label={tell('persona.sectionMenu', { title: title(section) })} aria-haspopup="menu" aria-expanded={isOpen} data-handle onPress={() => setOpen(true)}><DotsSixVertical size={16} weight="bold" aria-hidden /></IconButton>
      </span>
      <Popover triggerRef={handle} isOpen={isOpen} onOpenChange={setOpen} aria-label={tell('persona.sectionMenu', { title: title(section) })} className={menu.popover} placement="bottom start" offset={4}>
        <Menu aria-label={tell('persona.sectionMenu', { title: title(section) })} className={menu.menu} autoFocus="first" onClose={() => setOpen(false)}>{menuGroups(groups)}</Menu>
      </Popover>
    </>
  );
}
