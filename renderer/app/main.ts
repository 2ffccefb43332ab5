import '../ui/base.css';
import { createClient } from '../../shared/contract/createClient.ts';
import { createTransport } from '../transport/createTransport.ts';
import { openWindow } from './openWindow.ts';

document.documentElement.classList.toggle('dark', matchMedia('(prefers-color-scheme: dark)').matches);
// The host is asked while the code of the screens is still being read.
const opening = openWindow(createClient(createTransport()));
opening.catch(() => undefined); // showWindow says it
void import('./showWindow.tsx').then(({ showWindow }) => showWindow(opening));
