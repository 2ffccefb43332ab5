import { useEffect } from 'react';
import { imagesOfPaste } from './imageFiles.ts';

/** Pictures that are pasted anywhere in the window; texts go where they are pasted as ever. `isWanted` leaves a paste to others. */
export function usePastedImages(take: (files: readonly File[]) => void, isWanted: (event: ClipboardEvent) => boolean = () => true): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const files = event.clipboardData ? imagesOfPaste(event.clipboardData) : [];
      if (files.length === 0 || !isWanted(event)) return;
      event.preventDefault();
      take(files);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  });
}
