import '../ui/base.css';
import { createClient } from '../../shared/contract/createClient.ts';
import { parseRoute } from '../actions/parseRoute.ts';
import { browserLocale } from '../i18n/browserLocale.ts';
import { loadMessages } from '../i18n/loadMessages.ts';
import { createTransport } from '../transport/createTransport.ts';
import { openWindow } from './openWindow.ts';
import { pageCode } from './pages/pageCode.ts';

document.documentElement.classList.toggle('dark', matchMedia('(prefers-color-scheme: dark)').matches);
// The host is asked, and all code that the first picture needs, before any of it has been read.
const opening = openWindow(createClient(createTransport()));
opening.catch(() => undefined); // showWindow says it
void loadMessages(browserLocale()).catch(() => undefined); // mostly the person's choice
void pageCode[parseRoute(location.hash).screen]().catch(() => undefined); // the screen says it
void import('./showWindow.tsx').then(({ showWindow }) => showWindow(opening));
