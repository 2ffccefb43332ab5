import type { Document } from '../../shared/changes/document.ts';
import { getRecord } from '../../shared/changes/document.ts';
import type { Route } from '../actions/parseRoute.ts';
import { useRoute } from '../actions/routes.ts';
import { useDocument } from '../document/DocumentProvider.tsx';
import { useHost } from '../document/HostProvider.tsx';
import { useMessage, type TellMessage } from '../i18n/useMessage.ts';
import { libraryNameOf } from './libraryNameOf.ts';

/** "First order – Happy Pup": what is open, then the library. */
export function useWindowTitle(): string {
  const tell = useMessage();
  const route = useRoute();
  const { session } = useHost();
  const library = useDocument(libraryNameOf) || session.fileName;
  const screen = useDocument((document) => screenName(document, route, tell));
  return screen ? tell('app.title', { screen, library }) : library;
}

function screenName(document: Document, route: Route, tell: TellMessage): string {
  switch (route.screen) {
    case 'home': return '';
    case 'personas': return tell('home.personas');
    case 'search': return tell('home.search');
    case 'journey': return getRecord(document, 'journey', route.journeyId)?.title ?? '';
    case 'present': return getRecord(document, 'journey', route.journeyId)?.title ?? '';
    case 'compare': return tell('compare.title');
    case 'personaCompare': return tell('personaCompare.title');
    case 'committee': return [getRecord(document, 'journey', route.journeyId)?.title, tell('committee.title')].filter(Boolean).join(': ');
    case 'stakeholders': return getRecord(document, 'stakeholderMap', route.mapId)?.name ?? '';
    case 'history': return tell('history.title');
    case 'datasets': return tell('segment.datasets');
    case 'catalogue': return tell('action.showCatalogue');
    case 'persona': return getRecord(document, 'persona', route.personaId)?.name ?? '';
    case 'empathy': return [getRecord(document, 'persona', route.personaId)?.name, tell('empathy.ofPersona')].filter(Boolean).join(': ');
  }
}
