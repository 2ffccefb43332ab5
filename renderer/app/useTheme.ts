import { useEffect } from 'react';
import type { Theme } from '../../shared/contract/schemas.ts';

/** Puts light or dark on the root element and follows the system where that was chosen. */
export function useTheme(theme: Theme): void {
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => document.documentElement.classList.toggle('dark', theme === 'dark' || (theme === 'system' && system.matches));
    apply();
    if (theme !== 'system') return;
    system.addEventListener('change', apply);
    return () => system.removeEventListener('change', apply);
  }, [theme]);
}
