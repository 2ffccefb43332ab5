import { useState } from 'react';
import { createId } from '../../../shared/base/createId.ts';
import { isOpener, subJourneyOf } from '../../../shared/changes/subJourneys.ts';
import { createSubJourney } from '../../../shared/commands/createSubJourney.ts';
import { setSubJourney } from '../../../shared/commands/setSubJourney.ts';
import { fillTemplate } from '../../../shared/commands/templates.ts';
import { titleOf } from '../../../shared/model/titleOf.ts';
import { useActionHandler } from '../../actions/ActionProvider.tsx';
import { navigate } from '../../actions/routes.ts';
import { useDocument, useDocumentActions, useRecord } from '../../document/DocumentProvider.tsx';
import { openSubJourney, useTrail, wayUp } from '../../document/subJourneyWay.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useJourneyScope, useSession } from '../../session/JourneyScope.tsx';
import { LinkDialog } from './LinkDialog.tsx';

/** Into the journey behind the selected card and back; linking it, making it, unlinking it. */
export function SubJourneyActions() {
  const tell = useMessage();
  const { journeyId } = useJourneyScope();
  const { run, getDocument } = useDocumentActions();
  const [linkingId, setLinkingId] = useState<string | null>(null);
  const record = useRecord(useSession(({ selection }) => (selection.length === 1 ? selection[0] : null)));
  const card = isOpener(record) ? record : null;
  const isAlive = useDocument((document) => subJourneyOf(document, record) !== null);
  const opener = useTrail(journeyId).at(-1);
  const make = (itemId: string): void => {
    const args = { itemId, journeyId: createId(), newId: createId, title: (card && titleOf(card).trim()) || tell('subJourney.untitled'), template: fillTemplate('blank', tell) };
    if (run((document) => createSubJourney(document, args))) openSubJourney(getDocument(), itemId);
  };
  useActionHandler('openSubJourney', { isEnabled: isAlive, run: () => void (card && openSubJourney(getDocument(), card.id)) });
  useActionHandler('openParentJourney', { isEnabled: opener !== undefined, run: () => { if (opener) navigate(wayUp(opener)); } });
  useActionHandler('createSubJourney', { isEnabled: card !== null && !isAlive, run: () => { if (card) make(card.id); } });
  useActionHandler('linkSubJourney', { isEnabled: card !== null, run: () => setLinkingId(card?.id ?? null) });
  useActionHandler('unlinkSubJourney', { isEnabled: card?.subJourneyId !== undefined, run: () => { if (card) run((document) => setSubJourney(document, { itemId: card.id, journeyId: null })); } });
  return linkingId ? <LinkDialog cardId={linkingId} onClose={() => setLinkingId(null)} /> : null;
}
