import { useEffect, useEffectEvent } from 'react';
import { useMessage } from '../i18n/useMessage.ts';
import { useHost } from './HostProvider.tsx';
import { askToImport } from './importRequestStore.ts';

/** Begins every text that Itinera writes, and may follow the schema's address. */
const own = /^\s*\{[^{[]{0,1200}"format"\s*:\s*"itinera"/;

/** While this screen shows, Itinera JSON that is pasted is imported like a file: personas that were copied in another window, mostly. */
export function usePastedLibrary(): void {
  const tell = useMessage();
  const { readOnly } = useHost().session;
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (readOnly || event.defaultPrevented || isField(event.target) || document.querySelector('[role="dialog"], [role="alertdialog"]') || !own.test(text)) return;
    event.preventDefault();
    askToImport(new File([text], tell('personaUse.clipboard'), { type: 'application/json' }));
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent): void => onPaste(event);
    document.addEventListener('paste', listen);
    return () => document.removeEventListener('paste', listen);
  }, []);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement);
}
