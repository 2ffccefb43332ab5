import { createRoot } from 'react-dom/client';
import { localeSchema, type Locale } from '../../shared/contract/schemas.ts';
import { refusalOfError } from '../document/refusalOfError.ts';
import { MessagesProvider } from '../i18n/MessagesProvider.tsx';
import { App } from './App.tsx';
import { OpenFailed } from './OpenFailed.tsx';
import type { OpenWindow } from './openWindow.ts';

/** Before the host has said which language the person chose. */
function browserLocale(): Locale {
  return localeSchema.safeParse(navigator.language.slice(0, 2).toLowerCase()).data ?? 'en';
}

/** Shows the window as soon as its library has come, or why it has not. */
export async function showWindow(opening: Promise<OpenWindow>): Promise<void> {
  const root = createRoot(document.getElementById('root')!);
  try {
    root.render(<App {...await opening} />);
  } catch (error) {
    root.render(<MessagesProvider locale={browserLocale()}><OpenFailed refusal={refusalOfError(error)} /></MessagesProvider>);
  }
}
