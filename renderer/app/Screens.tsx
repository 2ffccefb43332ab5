import { Suspense, useEffect, useRef, type FunctionComponent } from 'react';
import type { Route } from '../actions/parseRoute.ts';
import { useRoute } from '../actions/routes.ts';
import { pages } from './pages/pages.ts';
import styles from './Screens.module.css';

/** The screen that the address names. */
export function Screens() {
  const route = useRoute();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Whoever followed a link that is gone now starts at the new screen, not at the top of the window.
    const onArrival = () => requestAnimationFrame(() => { if (document.activeElement === document.body) place.current?.focus(); });
    window.addEventListener('hashchange', onArrival);
    return () => window.removeEventListener('hashchange', onArrival);
  }, []);
  return <div ref={place} tabIndex={-1} className={styles.place}><Suspense><Screen route={route} /></Suspense></div>;
}

function Screen({ route }: { route: Route }) {
  const Page = pages[route.screen] as FunctionComponent<{ route: Route }>;
  return <Page route={route} />;
}
