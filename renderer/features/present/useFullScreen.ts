import { useEffect, useRef, useState } from 'react';

interface KeyboardLock {
  readonly lock?: (keys: readonly string[]) => Promise<void>;
  readonly unlock?: () => void;
}

/** Fills the screen where the browser allows it; everything works without. Escape stays ours where the browser can leave it to us. */
export async function enterFullScreen(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen();
    await (navigator as { keyboard?: KeyboardLock }).keyboard?.lock?.(['Escape']);
  } catch {
    // Refused without a gesture, in a frame or by policy: the window is presented in as it is.
  }
}

async function leaveFullScreen(): Promise<void> {
  (navigator as { keyboard?: KeyboardLock }).keyboard?.unlock?.();
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined);
}

/** Whether the window fills the screen, and the switch. `onEscape` is told when the browser itself took Escape to leave. */
export function useFullScreen(onEscape: () => void): { readonly isFullScreen: boolean; readonly toggle: () => void; readonly expectLeaving: () => void } {
  const [isFullScreen, setIsFullScreen] = useState(document.fullscreenElement !== null);
  const isExpected = useRef(false);
  const latest = useRef(onEscape);
  useEffect(() => {
    latest.current = onEscape;
  });
  useEffect(() => {
    const onChange = () => {
      const isFull = document.fullscreenElement !== null;
      setIsFullScreen(isFull);
      if (!isFull && !isExpected.current) latest.current();
      isExpected.current = false;
    };
    document.addEventListener('fullscreenchange', onChange);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      void leaveFullScreen();
    };
  }, []);
  /** A browser leaves full screen by itself when another window opens. */
  const expectLeaving = () => {
    isExpected.current = document.fullscreenElement !== null;
  };
  const toggle = () => {
    if (!document.fullscreenElement) return void enterFullScreen();
    expectLeaving();
    void leaveFullScreen();
  };
  return { isFullScreen, toggle, expectLeaving };
}
