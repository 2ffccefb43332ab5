import { useMemo } from 'react';
import { useCardActions } from '../features/cards/useCardActions.ts';
import { InsertFromCatalogue } from '../features/catalogue/InsertFromCatalogue.tsx';
import { ClipboardActions } from '../features/clipboard/ClipboardActions.tsx';
import { useCommentActions } from '../features/comments/useCommentActions.ts';
import { CompareActions } from '../features/compare/CompareActions.tsx';
import { useConnectActions } from '../features/connections/useConnectActions.ts';
import { useEmotionActions } from '../features/emotion/useEmotionActions.ts';
import { useFindingActions } from '../features/findings/useFindingActions.ts';
import { FindPanel } from '../features/replacing/FindPanel.tsx';
import { useImageActions } from '../features/images/useImageActions.ts';
import { useEscapeToMap } from '../features/journey/useEscapeToMap.ts';
import { PersonaActions } from '../features/journey/PersonaActions.tsx';
import { useJourneyActions } from '../features/journey/useJourneyActions.ts';
import { useSelectionActions } from '../features/journey/useSelectionActions.ts';
import { useViewActions } from '../features/journey/useViewActions.ts';
import { LaneActions } from '../features/lanes/LaneActions.tsx';
import { useLockActions } from '../features/locks/useLockActions.ts';
import { usePresentAction } from '../features/present/usePresentAction.ts';
import { useOutlineActions } from '../features/outline/useOutlineActions.ts';
import { useStageActions } from '../features/stages/useStageActions.ts';
import { SubJourneyActions } from '../features/subJourneys/SubJourneyActions.tsx';
import { useTemplateActions } from '../features/templates/useTemplateActions.ts';
import { ViewActions } from '../features/views/ViewActions.tsx';
import { useJourneyScope } from '../session/JourneyScope.tsx';

/** What can be done while a journey is open; actions that ask something first bring their dialog. */
export function JourneyActions() {
  const { journeyId } = useJourneyScope();
  useCardActions();
  useStageActions();
  useEmotionActions();
  useConnectActions();
  useCommentActions();
  useSelectionActions();
  useTemplateActions();
  useViewActions();
  useFindingActions();
  useJourneyActions();
  useImageActions();
  useEscapeToMap();
  useLockActions();
  useOutlineActions();
  usePresentAction();
  // The same elements every time: what concerns a hook above renders none of these.
  return useMemo(() => (
    <>
      <CompareActions journeyId={journeyId} />
      <ClipboardActions />
      <FindPanel />
      <InsertFromCatalogue />
      <LaneActions />
      <PersonaActions />
      <SubJourneyActions />
      <ViewActions />
    </>
  ), [journeyId]);
}
