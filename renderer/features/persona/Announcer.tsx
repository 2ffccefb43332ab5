import { createContext, useContext, useState, type ReactNode } from 'react';
import heard from '../../ui/heard.module.css';

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** Says something to whoever listens instead of looking. */
export function useAnnounce(): (text: string) => void {
  return useContext(AnnounceContext);
}

export function Announcer({ children }: { children: ReactNode }) {
  const [text, setText] = useState('');
  return (
    <AnnounceContext value={setText}>
      {children}
      <div role="status" aria-live="polite" className={heard.heard}>{text}</div>
    </AnnounceContext>
  );
}
