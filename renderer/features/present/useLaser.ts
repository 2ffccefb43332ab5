import { useEffect, useRef, useState } from 'react';

/** Longer than this a key is held, not tapped. */
const holdTime = 300;

/** A tap of L switches the pointer on or off; held, it shines as long as the key is down. */
export function useLaser(): { readonly isOn: boolean; readonly press: () => void; readonly switchOff: () => void } {
  const [isOn, setIsOn] = useState(false);
  const pressedAt = useRef<number | null>(null);
  useEffect(() => {
    const onKeyUp = ({ code, timeStamp }: KeyboardEvent) => {
      if (code !== 'KeyL') return;
      if (pressedAt.current !== null && timeStamp - pressedAt.current > holdTime) setIsOn(false);
      pressedAt.current = null;
    };
    window.addEventListener('keyup', onKeyUp);
    return () => window.removeEventListener('keyup', onKeyUp);
  }, []);
  const press = () => {
    if (pressedAt.current !== null) return; // the key repeats while it is held
    pressedAt.current = performance.now();
    setIsOn((before) => !before);
  };
  return { isOn, press, switchOff: () => setIsOn(false) };
}
