import { ChatCircle, CirclesThreePlus, ClockCounterClockwise, Columns, Cursor, Flag, FlowArrow, HandGrabbing, ListMagnifyingGlass, MagnifyingGlass, NoteBlank, Rows, SidebarSimple, SlidersHorizontal, Smiley, UsersThree, type Icon } from '@phosphor-icons/react';
import type { ActionId } from '../../../shared/contract/actionList.ts';
import { useAction } from '../../actions/ActionProvider.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useFindings } from '../../session/JourneyScope.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './ToolRail.module.css';

const groups: readonly (readonly (readonly [ActionId, Icon])[])[] = [
  [['selectTool', Cursor], ['handTool', HandGrabbing]],
  [['addCard', NoteBlank], ['connect', FlowArrow], ['addEmotion', Smiley]],
  [['addStage', Columns], ['addStep', CirclesThreePlus], ['addLane', Rows], ['attachPersonas', UsersThree]],
  [['filters', SlidersHorizontal], ['findings', Flag], ['search', MagnifyingGlass], ['findReplace', ListMagnifyingGlass], ['showHistory', ClockCounterClockwise], ['comments', ChatCircle], ['toggleInspector', SidebarSimple]],
];

/** More would not fit on the button; the panel says how many. */
const most = 99;

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
  const tell = useMessage();
  const { number } = useFormat();
  const action = useAction(id);
  const count = useFindings((findings) => (id === 'findings' ? findings.length : 0));
  const label = count > 0 ? tell('finding.button', { count }) : action.label;
  return (
    <IconButton label={label} shortcut={action.shortcut} isDisabled={!action.isEnabled} isSelected={action.isChecked} onPress={action.run}>
      <ToolIcon size={20} aria-hidden />
      {count > 0 ? <span className={styles.count} aria-hidden>{count > most ? `${number(most)}+` : number(count)}</span> : null}
    </IconButton>
  );
}
