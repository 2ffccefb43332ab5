import { useEffect, useState } from 'react';
import { useMessage } from '../../i18n/useMessage.ts';

/** How long the presentation has lasted: 4:09, 1:02:30. */
export function Timer({ startedAt, className }: { startedAt: number; className?: string }) {
  const tell = useMessage();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return <time role="timer" aria-label={tell('present.timer')} className={className}>{lasting(Math.max(0, now - startedAt))}</time>;
}

function lasting(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
