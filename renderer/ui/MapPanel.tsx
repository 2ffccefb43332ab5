import { X } from '@phosphor-icons/react';
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useMessage } from '../i18n/useMessage.ts';
import styles from './MapPanel.module.css';

interface MapPanelProps {
  readonly label: string;
  readonly onClose: () => void;
  /** Keys that mean something anywhere in it. */
  readonly onKey?: (event: KeyboardEvent, panel: HTMLElement) => void;
  readonly children: ReactNode;
}

/** Beside the map, so that its effect is seen at once. Takes the keyboard when it opens, gives it back when it closes; Escape closes it. */
export function MapPanel({ label, onClose, onKey, children }: MapPanelProps) {
  const tell = useMessage();
  const panel = useRef<HTMLElement>(null);
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (panel.current) onKey?.(event, panel.current);
  });
  useEffect(() => {
    const before = document.activeElement;
    const element = panel.current;
    const listen = (event: KeyboardEvent): void => onKeyDown(event);
    element?.addEventListener('keydown', listen);
    element?.querySelector('button')?.focus();
    return () => {
      element?.removeEventListener('keydown', listen);
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <aside ref={panel} aria-label={label} className={styles.panel}>
      <div className={styles.head}>
        <h2 className={styles.title}>{label}</h2>
        <Button aria-label={tell('app.close')} className={styles.close} onPress={onClose}><X size={16} aria-hidden /></Button>
      </div>
      {children}
    </aside>
  );
}
