import { getRecord } from '../../../shared/changes/document.ts';
import { useActionHandler } from '../../actions/ActionProvider.tsx';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useHost } from '../../document/HostProvider.tsx';
import { askForTemplate } from '../../document/templateRequestStore.ts';
import { useJourneyCommands } from '../../document/useJourneyCommands.ts';
import { useJourneyScope } from '../../session/JourneyScope.tsx';

/** Saves the open map as a template, and turns an open template back into a map. */
export function useTemplateActions(): void {
  const { journeyId } = useJourneyScope();
  const { session } = useHost();
  const commands = useJourneyCommands();
  const journey = useDocument((document) => getRecord(document, 'journey', journeyId));
  useActionHandler('saveAsTemplate', { isEnabled: !session.readOnly, run: () => askForTemplate({ kind: 'save', journeyId }) });
  useActionHandler('useAsMap', { isEnabled: !session.readOnly && journey?.template === true, run: () => { if (journey) commands.makeOrdinary(journey); } });
}
