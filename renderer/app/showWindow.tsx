import { createRoot } from 'react-dom/client';
import { parseRoute } from '../actions/parseRoute.ts';
import { refusalOfError } from '../document/refusalOfError.ts';
import { browserLocale } from '../i18n/browserLocale.ts';
import { loadMessages } from '../i18n/loadMessages.ts';
import { MessagesProvider } from '../i18n/MessagesProvider.tsx';
import { loadTheRest } from '../ui/loadable.tsx';
import { App } from './App.tsx';
import { OpenFailed } from './OpenFailed.tsx';
import type { OpenWindow } from './openWindow.ts';
import { pages } from './pages/pages.ts';

/** Shows the window as soon as its library has come, or why it has not. */
export async function showWindow(opening: Promise<OpenWindow>): Promise<void> {
  const root = createRoot(document.getElementById('root')!);
  try {
    // The first picture is whole: a screen that came after its frame would wait for the next one.
    const [opened] = await Promise.all([opening, pages[parseRoute(location.hash).screen].load()]);
    root.render(<App {...opened} />);
    void loadTheRest();
  } catch (error) {
    await loadMessages(browserLocale());
    root.render(<MessagesProvider locale={browserLocale()}><OpenFailed refusal={refusalOfError(error)} /></MessagesProvider>);
  }
}
