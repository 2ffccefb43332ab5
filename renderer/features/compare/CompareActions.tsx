import { useState } from 'react';
import { linkOf } from '../../../shared/changes/comparedJourneys.ts';
import { getRecord } from '../../../shared/changes/document.ts';
import { unlinkJourney } from '../../../shared/commands/unlinkJourney.ts';
import { useActionHandler } from '../../actions/ActionProvider.tsx';
import { navigate } from '../../actions/routes.ts';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useHost } from '../../document/HostProvider.tsx';
import { useJourneyCommands } from '../../document/useJourneyCommands.ts';
import { useUndoToast } from '../../document/useUndoToast.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { LinkDialog } from './LinkDialog.tsx';

/** What leads from a journey to its comparison: deriving a future-state map, linking two maps, looking at both, ending the link. */
export function CompareActions({ journeyId }: { journeyId: string }) {
  const tell = useMessage();
  const { readOnly } = useHost().session;
  const { run } = useDocumentActions();
  const { createFuture } = useJourneyCommands();
  const showUndoToast = useUndoToast();
  const [isLinking, setLinking] = useState(false);
  const journey = useDocument((document) => getRecord(document, 'journey', journeyId));
  const link = useDocument((document) => linkOf(document, journeyId));
  const canEdit = !readOnly && journey !== undefined;
  useActionHandler('createFutureMap', {
    isEnabled: canEdit && journey.state === 'current' && !journey.template,
    run: () => {
      const id = journey && createFuture(journey);
      if (id) navigate({ screen: 'journey', journeyId: id, select: null });
    },
  });
  useActionHandler('compareMaps', { isEnabled: link !== null, run: () => { if (link) navigate({ screen: 'compare', journeyId: link.after.id }); } });
  useActionHandler('compareWith', { isEnabled: canEdit && !journey.template, run: () => setLinking(true) });
  useActionHandler('endComparison', {
    isEnabled: !readOnly && link !== null,
    run: () => {
      if (!link || !run((document) => unlinkJourney(document, { journeyId: link.after.id }))) return;
      showUndoToast(tell('compare.ended', { before: link.before.title, after: link.after.title }));
    },
  });
  return isLinking && journey ? <LinkDialog journey={journey} onClose={() => setLinking(false)} /> : null;
}
