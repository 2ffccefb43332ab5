import { useStore } from 'zustand';
import { useRecord } from '../document/DocumentProvider.tsx';
import { templateRequestStore } from '../document/templateRequestStore.ts';
import { NewJourneyDialog } from '../features/home/NewJourneyDialog.tsx';
import { SaveTemplateDialog } from '../features/templates/SaveTemplateDialog.tsx';

/** The window's one dialog for templates: saves a map as one, or makes a new map from one. */
export function TemplateDialog() {
  const request = useStore(templateRequestStore, (state) => state.request);
  const journey = useRecord(request?.journeyId);
  const close = (): void => templateRequestStore.setState({ request: null });
  if (!request || journey?.type !== 'journey') return null;
  return request.kind === 'save' ? <SaveTemplateDialog journey={journey} onClose={close} /> : <NewJourneyDialog initialTemplateId={journey.id} onClose={close} />;
}
