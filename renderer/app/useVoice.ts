import { useEffect } from 'react';
import { useHost } from '../document/HostProvider.tsx';
import { useDynamicMessage } from '../i18n/useDynamicMessage.ts';
import { useToast } from '../ui/useToast.ts';
import type { Voice } from './openWindow.ts';

/** Keeps the voice of what lives outside React current: language of refusals, author of edits. */
export function useVoice(voice: Voice): void {
  const tellDynamic = useDynamicMessage();
  const showToast = useToast();
  const { author } = useHost().preferences;
  useEffect(() => {
    voice.speakAs({ author, report: (refusal) => showToast({ kind: 'problem', text: tellDynamic(refusal) }) });
  }, [voice, tellDynamic, showToast, author]);
}
