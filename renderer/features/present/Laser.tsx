import { useEffect, useRef } from 'react';
import styles from './Present.module.css';

/** A red point that follows the mouse. */
export function Laser() {
  const point = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onMove = ({ clientX, clientY }: PointerEvent) => {
      if (point.current) point.current.style.transform = `translate(${clientX}px, ${clientY}px)`;
    };
    window.addEventListener('pointermove', onMove);
    return () => window.removeEventListener('pointermove', onMove);
  }, []);
  return <div ref={point} className={styles.laser} data-laser aria-hidden />;
}
