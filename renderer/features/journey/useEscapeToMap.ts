import { useEffect } from 'react';

const overlays = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** Escape in the bars and the inspector goes back to the map, after whatever it closes or takes back there. */
export function useEscapeToMap(): void {
  useEffect(() => {
    let isOverlayOpen = false;
    // Before anybody else: what Escape closes is gone when it has bubbled up.
    const before = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') isOverlayOpen = document.querySelector(overlays) !== null;
    };
    const after = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || isOverlayOpen) return;
      const grid = document.querySelector<HTMLElement>('[data-canvas] [role="grid"]');
      if (grid && !document.activeElement?.closest('[data-canvas]')) grid.focus({ preventScroll: true });
    };
    window.addEventListener('keydown', before, true);
    window.addEventListener('keydown', after);
    return () => {
      window.removeEventListener('keydown', before, true);
      window.removeEventListener('keydown', after);
    };
  }, []);
}
