import { useCardActions } from '../features/cards/useCardActions.ts';
import { ClipboardActions } from '../features/clipboard/ClipboardActions.tsx';
import { useConnectActions } from '../features/connections/useConnectActions.ts';
import { useEmotionActions } from '../features/emotion/useEmotionActions.ts';
import { PersonaActions } from '../features/journey/PersonaActions.tsx';
import { useJourneyActions } from '../features/journey/useJourneyActions.ts';
import { useSelectionActions } from '../features/journey/useSelectionActions.ts';
import { useViewActions } from '../features/journey/useViewActions.ts';
import { LaneActions } from '../features/lanes/LaneActions.tsx';
import { useOutlineActions } from '../features/outline/useOutlineActions.ts';
import { useStageActions } from '../features/stages/useStageActions.ts';

/** What can be done while a journey is open; actions that ask something first bring their dialog. */
export function JourneyActions() {
  useCardActions();
  useStageActions();
  useEmotionActions();
  useConnectActions();
  useSelectionActions();
  useViewActions();
  useJourneyActions();
  useOutlineActions();
  return (
    <>
      <ClipboardActions />
      <LaneActions />
      <PersonaActions />
    </>
  );
}
