import { useEffect } from 'react';
import { useHost } from '../document/HostProvider.tsx';
import { useRefusalToast } from '../document/useRefusalToast.ts';
import type { Voice } from './openWindow.ts';

/** Keeps the voice of what lives outside React current: language of refusals, author of edits. */
export function useVoice(voice: Voice): void {
  const report = useRefusalToast();
  const { author } = useHost().preferences;
  useEffect(() => {
    voice.speakAs({ author, report });
  }, [voice, report, author]);
}
