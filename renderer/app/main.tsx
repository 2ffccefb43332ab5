import { createRoot } from 'react-dom/client';
import '../ui/base.css';
import { createClient } from '../../shared/contract/createClient.ts';
import { localeSchema, type Locale } from '../../shared/contract/schemas.ts';
import { refusalOfError } from '../document/refusalOfError.ts';
import { MessagesProvider } from '../i18n/MessagesProvider.tsx';
import { createTransport } from '../transport/createTransport.ts';
import { App } from './App.tsx';
import { OpenFailed } from './OpenFailed.tsx';
import { openWindow } from './openWindow.ts';

/** Before the host has said which language the person chose. */
function browserLocale(): Locale {
  return localeSchema.safeParse(navigator.language.slice(0, 2).toLowerCase()).data ?? 'en';
}

async function start(): Promise<void> {
  const root = createRoot(document.getElementById('root')!);
  document.documentElement.classList.toggle('dark', matchMedia('(prefers-color-scheme: dark)').matches);
  try {
    root.render(<App {...await openWindow(createClient(createTransport()))} />);
  } catch (error) {
    root.render(<MessagesProvider locale={browserLocale()}><OpenFailed refusal={refusalOfError(error)} /></MessagesProvider>);
  }
}

void start();
