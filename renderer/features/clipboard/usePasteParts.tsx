import { useState, type ReactNode } from 'react';
import { createIds } from '../../../shared/base/createIds.ts';
import type { PartsContent } from '../../../shared/commands/clipboardContent.ts';
import { pasteParts, type PastePartsArgs } from '../../../shared/commands/pasteParts.ts';
import { planPartsPaste } from '../../../shared/commands/planPartsPaste.ts';
import { navigate } from '../../actions/routes.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { announce } from '../../session/createSession.ts';
import { useJourneyScope } from '../../session/JourneyScope.tsx';
import { goToRecords } from '../../session/revealFocus.ts';
import { useToast } from '../../ui/useToast.ts';
import { PartsDialog, type PartsRequest } from './PartsDialog.tsx';
import { usePartsWords } from './usePartsWords.ts';

type Choice = Omit<PastePartsArgs, 'newId'>;

interface PasteParts {
  /** Into the open map, after a stage or lane of it; asks first where something would not fit. */
  readonly paste: (content: PartsContent, afterId: string | undefined) => void;
  /** Asks for the map. */
  readonly copyToMap: (content: PartsContent) => void;
  /** What is being asked. */
  readonly dialog: ReactNode;
}

/** Copied stages and lanes come into a map; what came along or stayed out is said. */
export function usePasteParts(): PasteParts {
  const { getDocument } = useDocumentActions();
  const { journeyId } = useJourneyScope();
  const finish = useFinishPaste();
  const [asked, setAsked] = useState<PartsRequest | null>(null);
  const paste = (content: PartsContent, afterId: string | undefined): void => {
    const plan = planPartsPaste(getDocument(), { content, journeyId });
    if (plan.ok && (plan.value.missing.length > 0 || plan.value.attachable.length > 0)) setAsked({ content, journeyId, afterId });
    else finish({ content, journeyId, afterId, withPersonas: false, withSteps: false });
  };
  return {
    paste, copyToMap: (content) => setAsked({ content, journeyId: null, afterId: undefined }),
    dialog: asked && <PartsDialog request={asked} onPaste={(choice) => { if (finish(choice)) setAsked(null); }} onClose={() => setAsked(null)} />,
  };
}

function useFinishPaste(): (choice: Choice) => boolean {
  const scope = useJourneyScope();
  const { run, getDocument } = useDocumentActions();
  const tell = useMessage();
  const words = usePartsWords();
  const showToast = useToast();
  return (choice) => {
    const { content, journeyId } = choice;
    const plan = planPartsPaste(getDocument(), choice);
    const ids = createIds();
    if (!run((document) => pasteParts(document, { ...choice, newId: ids.next })) || !plan.ok) return false;
    const made = ids.made.slice(0, content.kind === 'stages' ? content.stages.length : content.lanes.filter(({ id }) => !plan.value.laneOf.get(id)).length);
    const notes = words.outcome(choice, plan.value);
    if (journeyId !== scope.journeyId) {
      const [first = null] = made;
      const action = { label: tell('reuse.openMap'), run: () => navigate({ screen: 'journey', journeyId, select: first }) };
      showToast({ kind: 'note', text: [tell('reuse.copiedTo', { title: plan.value.journey.title }), ...notes].join(' '), action });
      return true;
    }
    const done = tell(content.kind === 'stages' ? 'reuse.stagesPasted' : 'reuse.lanesPasted', { count: content[content.kind].length });
    if (made.length > 0) goToRecords(scope, made);
    if (notes.length > 0) showToast({ kind: 'note', text: [done, ...notes].join(' ') });
    else announce(scope.session, done);
    return true;
  };
}
