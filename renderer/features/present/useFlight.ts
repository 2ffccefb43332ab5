import { useEffect, useState } from 'react';

const duration = 240;

/** How far the camera has come since `key` last changed, 0…1, eased out; at once for people who asked for less motion. */
export function useFlight(key: string): number {
  const [flight, setFlight] = useState({ key, part: 1 });
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  useEffect(() => {
    if (isStill) return undefined;
    const started = performance.now();
    let request = 0;
    const tick = (now: number) => {
      const time = Math.min(1, Math.max(0, (now - started) / duration));
      setFlight({ key, part: 1 - (1 - time) ** 3 });
      if (time < 1) request = requestAnimationFrame(tick);
    };
    request = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(request);
  }, [key, isStill]);
  if (isStill) return 1;
  return flight.key === key ? flight.part : 0;
}
