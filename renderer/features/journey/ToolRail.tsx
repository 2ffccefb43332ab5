import { CirclesThreePlus, ClockCounterClockwise, Columns, Cursor, FlowArrow, HandGrabbing, ListMagnifyingGlass, MagnifyingGlass, NoteBlank, Rows, SidebarSimple, SlidersHorizontal, Smiley, UsersThree, type Icon } from '@phosphor-icons/react';
import type { ActionId } from '../../../shared/contract/actionList.ts';
import { useAction } from '../../actions/ActionProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './ToolRail.module.css';

const groups: readonly (readonly (readonly [ActionId, Icon])[])[] = [
  [['selectTool', Cursor], ['handTool', HandGrabbing]],
  [['addCard', NoteBlank], ['connect', FlowArrow], ['addEmotion', Smiley]],
  [['addStage', Columns], ['addStep', CirclesThreePlus], ['addLane', Rows], ['attachPersonas', UsersThree]],
  [['filters', SlidersHorizontal], ['search', MagnifyingGlass], ['findReplace', ListMagnifyingGlass], ['showHistory', ClockCounterClockwise], ['toggleInspector', SidebarSimple]],
];

/** The tools at the left edge. */
export function ToolRail() {
  const tell = useMessage();
  return (
    <div role="toolbar" aria-orientation="vertical" aria-label={tell('canvas.tools')} className={styles.rail}>
      {groups.map((group, index) => (
        <div key={index} className={styles.group}>{group.map(([id, icon]) => <Tool key={id} id={id} icon={icon} />)}</div>
      ))}
    </div>
  );
}

function Tool({ id, icon: ToolIcon }: { id: ActionId; icon: Icon }) {
  const action = useAction(id);
  return (
    <IconButton label={action.label} shortcut={action.shortcut} isDisabled={!action.isEnabled} isSelected={action.isChecked} onPress={action.run}>
      <ToolIcon size={20} aria-hidden />
    </IconButton>
  );
}
