import { useEffect, useLayoutEffect, type ReactNode } from 'react';
import { ActionProvider } from '../actions/ActionProvider.tsx';
import { startKeyDispatcher } from '../actions/startKeyDispatcher.ts';
import { DocumentProvider } from '../document/DocumentProvider.tsx';
import { HostProvider, useHost } from '../document/HostProvider.tsx';
import { ImageDialogs } from '../features/images/ImageDialogs.tsx';
import { MessagesProvider } from '../i18n/MessagesProvider.tsx';
import { ToastRegion } from '../ui/ToastRegion.tsx';
import { AppActions } from './AppActions.tsx';
import styles from './App.module.css';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import type { OpenWindow } from './openWindow.ts';
import { Screens } from './Screens.tsx';
import { TaskProgress } from './TaskProgress.tsx';
import { useHostRequests } from './useHostRequests.ts';
import { useTheme } from './useTheme.ts';
import { useVoice } from './useVoice.ts';
import { useWindowState } from './useWindowState.ts';

/** One window on one library. */
export function App({ client, session, store, registry, voice }: OpenWindow) {
  useLayoutEffect(() => startKeyDispatcher(registry, session.platform), [registry, session.platform]);
  return (
    <HostProvider client={client} session={session}>
      <Language>
        <ErrorBoundary>
          <DocumentProvider store={store}>
            <ActionProvider registry={registry} platform={session.platform}>
              <Frame voice={voice} />
            </ActionProvider>
          </DocumentProvider>
        </ErrorBoundary>
      </Language>
    </HostProvider>
  );
}

function Language({ children }: { children: ReactNode }) {
  const { locale, preferences } = useHost();
  useTheme(preferences.theme);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return <MessagesProvider locale={locale}>{children}</MessagesProvider>;
}

function Frame({ voice }: { voice: OpenWindow['voice'] }) {
  return (
    <div className={styles.frame}>
      <WindowDuties voice={voice} />
      <ConnectionBanner />
      {/* Before the screens: what they register for the same action comes later and counts. */}
      <AppActions />
      <Screens />
      <ImageDialogs />
      <TaskProgress />
      <ToastRegion />
    </div>
  );
}

/** Apart from the frame: every edit changes what the window has to say of itself, and must not render all screens anew. */
function WindowDuties({ voice }: { voice: OpenWindow['voice'] }) {
  useVoice(voice);
  useWindowState();
  useHostRequests();
  return null;
}
