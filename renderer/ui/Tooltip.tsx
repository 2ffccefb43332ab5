import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import styles from './Tooltip.module.css';

/** A name (and shortcut) beside a control on hover and keyboard focus. The control itself must carry its own accessible name. */
export function Tooltip({ text, shortcut, children }: { text: string; shortcut?: string; children: ReactElement }) {
  return (
    <TooltipTrigger delay={500}>
      {children}
      <AriaTooltip offset={6} className={styles.tooltip}>
        {text}
        {shortcut ? <kbd className={styles.shortcut}>{shortcut}</kbd> : null}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
