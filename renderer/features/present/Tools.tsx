import { ArrowsOut, Cursor, Eye, EyeSlash, Keyboard, Monitor, MonitorPlay, Note, X } from '@phosphor-icons/react';
import type { ReactNode } from 'react';
import { useMessage } from '../../i18n/useMessage.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './Present.module.css';
import type { Shown } from './presentChannel.ts';
import type { Command } from './presentKeys.ts';

interface ToolsProps {
  readonly shown: Shown;
  readonly isNotesShown: boolean;
  readonly isLaserOn: boolean;
  readonly onCommand: (command: Command) => void;
}

interface Tool {
  readonly kind: Exclude<Command['kind'], 'move' | 'back'>;
  readonly key: string;
  readonly icon: ReactNode;
  readonly isOn?: boolean;
}

/** What the mouse brings up: everything that has a key, for those who do not know the keys. */
export function Tools({ shown, isNotesShown, isLaserOn, onCommand }: ToolsProps) {
  const tell = useMessage();
  const tools: readonly Tool[] = [
    { kind: 'notes', key: 'N', icon: <Note size={20} aria-hidden />, isOn: isNotesShown },
    { kind: 'notesWindow', key: 'Shift+N', icon: <MonitorPlay size={20} aria-hidden /> },
    { kind: 'laser', key: 'L', icon: <Cursor size={20} aria-hidden />, isOn: isLaserOn },
    { kind: 'blank', key: 'B', icon: <Monitor size={20} aria-hidden /> },
    { kind: 'internal', key: 'I', icon: shown.hasInternal ? <Eye size={20} aria-hidden /> : <EyeSlash size={20} aria-hidden />, isOn: shown.hasInternal },
    { kind: 'fullScreen', key: 'F', icon: <ArrowsOut size={20} aria-hidden />, isOn: shown.isFullScreen },
    { kind: 'help', key: '?', icon: <Keyboard size={20} aria-hidden /> },
    { kind: 'end', key: 'Esc', icon: <X size={20} aria-hidden /> },
  ];
  return (
    <div role="toolbar" aria-label={tell('present.tools')} className={styles.tools}>
      {tools.map(({ kind, key, icon, isOn }) => (
        <IconButton key={kind} label={tell(`present.do.${kind}`)} shortcut={key} isSelected={isOn} onPress={() => onCommand({ kind })}>{icon}</IconButton>
      ))}
    </div>
  );
}
