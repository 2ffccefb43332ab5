import { useEffect, useState } from 'react';
import { glide, isMotionReduced } from '../../session/glide.ts';

/** How far the camera has come since `key` last changed, 0…1, eased out; at once for people who asked for less motion. */
export function useFlight(key: string): number {
  const [flight, setFlight] = useState({ key, part: 1 });
  const isStill = isMotionReduced();
  useEffect(() => (isStill ? undefined : glide((part) => setFlight({ key, part }))), [key, isStill]);
  if (isStill) return 1;
  return flight.key === key ? flight.part : 0;
}
