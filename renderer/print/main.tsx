import { createRoot } from 'react-dom/client';
import '../ui/fonts.css';
import '../ui/tokens.css';
import './print.css';
import { MessagesProvider } from '../i18n/MessagesProvider.tsx';
import { printJourney } from './printJourney.tsx';
import type { Printed } from './printed.ts';
import { printPersonas } from './printPersonas.tsx';
import { printStakeholders } from './printStakeholders.tsx';

/**
 * Draws what its address asks for. The host that opened the page reads `data-print-state` of the root element:
 * absent while drawing, `ready` to print, or `failed` with the reason in `data-print-reason`.
 */
async function print(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const { locale, title, pageRules, draw } = await printerOf(query)(query);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageRules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.documentElement.lang = locale;
  document.title = title;
  createRoot(document.getElementById('root')!).render(<MessagesProvider locale={locale}>{draw(() => tellHost('ready'))}</MessagesProvider>);
}

function printerOf(query: URLSearchParams): (query: URLSearchParams) => Promise<Printed> {
  if (query.has('personas')) return printPersonas;
  return query.has('stakeholders') ? printStakeholders : printJourney;
}

function tellHost(state: 'ready' | 'failed', reason = ''): void {
  document.documentElement.dataset['printReason'] = reason;
  document.documentElement.dataset['printState'] = state;
}

print().catch((error: unknown) => tellHost('failed', error instanceof Error ? error.message : String(error)));
