import { useMemo } from 'react';
import { journeysOf, templatesOf } from '../../shared/changes/journeysOf.ts';
import { useMessage } from '../i18n/useMessage.ts';
import type { Option } from '../ui/Select.tsx';
import { useDocument } from './DocumentProvider.tsx';

/** The maps of the library, then one's own templates, named as such: for choices where a template will do too. */
export function useJourneyOptions(): readonly Option<string>[] {
  const tell = useMessage();
  const journeys = useDocument(journeysOf);
  const templates = useDocument(templatesOf);
  return useMemo(() => [
    ...journeys.map(({ id, title }) => ({ id, label: title })), ...templates.map(({ id, title }) => ({ id, label: tell('reuse.templateNamed', { title }) })),
  ], [tell, journeys, templates]);
}
