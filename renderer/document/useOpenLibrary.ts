import { useCallback } from 'react';
import type { Refusal } from '../../shared/base/result.ts';
import type { Opened } from '../../shared/contract/schemas.ts';
import { useDocumentActions } from './DocumentProvider.tsx';
import { refusalOfError } from './refusalOfError.ts';

/**
 * Opens a library or a window: the desktop app shows a window of its own, a browser goes to the address that the host answers.
 * Answers why it was refused, or null.
 */
export function useOpenLibrary(): (ask: () => Promise<Opened>, inNewTab?: boolean) => Promise<Refusal | null> {
  const { flush } = useDocumentActions();
  return useCallback(async (ask, inNewTab = false) => {
    try {
      const opened = await ask();
      if (opened.kind !== 'url') return null;
      if (inNewTab && window.open(opened.url, '_blank')) return null;
      await flush();
      location.assign(opened.url);
      return null;
    } catch (error) {
      return refusalOfError(error);
    }
  }, [flush]);
}
