import { startTransition, useEffect, useState, type ReactNode } from 'react';

/**
 * What may come a moment after the picture of a screen: mounted once that stands painted, in pieces between which keys and pointer are heard.
 * `fallback` holds its place, so that nothing jumps.
 */
export function Later({ fallback = null, children }: { fallback?: ReactNode; children: ReactNode }) {
  const [isDue, setIsDue] = useState(false);
  useEffect(() => {
    // The frame that learns the sizes, then the one that paints with them.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => startTransition(() => setIsDue(true)));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return isDue ? children : fallback;
}
