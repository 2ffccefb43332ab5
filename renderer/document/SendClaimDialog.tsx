import { useState } from 'react';
import { createId } from '../../shared/base/createId.ts';
import { stepsOfJourney, type Document } from '../../shared/changes/document.ts';
import { journeysOf } from '../../shared/changes/journeysOf.ts';
import { personaOf } from '../../shared/changes/personaParts.ts';
import { claimLanes, laneForClaim, sendClaim, type ClaimLane } from '../../shared/commands/sendClaim.ts';
import type { Claim, Journey } from '../../shared/model/records.ts';
import { wordsOfClaim } from '../../shared/model/wordsOfClaim.ts';
import { navigate } from '../actions/routes.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { FormDialog } from '../ui/FormDialog.tsx';
import { Select } from '../ui/Select.tsx';
import { useToast } from '../ui/useToast.ts';
import styles from './ClaimMark.module.css';
import { useDocument, useDocumentActions } from './DocumentProvider.tsx';
import { laneOfClaim } from './laneOfClaim.ts';

/** Asks where on which map a claim shall stand as a card. A lane that the map does not have is told before and added with it. */
export function SendClaimDialog({ claim, onClose }: { claim: Claim; onClose: () => void }) {
  const tell = useMessage();
  const { run } = useDocumentActions();
  const showToast = useToast();
  const journeys = useDocument((document) => journeysFor(document, claim));
  const [laneKind, setLaneKind] = useState<ClaimLane>(useDocument((document) => laneOfClaim(document, claim)));
  const [chosenJourney, setJourney] = useState<string | null>(null);
  const [chosenStep, setStep] = useState<string | null>(null);
  const journey = journeys.find(({ id }) => id === chosenJourney) ?? journeys[0];
  const steps = useSteps(journey?.id ?? '');
  const stepId = steps.find(({ id }) => id === chosenStep)?.id ?? steps[0]?.id ?? null;
  const hasLane = useDocument((document) => journey !== undefined && laneForClaim(document, journey.id, laneKind) !== undefined);
  const laneName = tell(`vocabulary.laneKind.${laneKind}`);
  const submit = (): void => {
    const id = createId();
    if (!journey || !stepId || !run((document) => sendClaim(document, { claimId: claim.id, stepId, laneKind, id, newLaneId: createId() }))) return;
    onClose();
    showToast({ kind: 'note', text: tell('claim.sent', { journey: journey.title }), action: { label: tell('claim.showOnMap'), run: () => navigate({ screen: 'journey', journeyId: journey.id, select: id }) } });
  };
  return (
    <FormDialog title={tell('claim.sendTitle')} submitLabel={tell(hasLane || !journey ? 'claim.send' : 'claim.sendWithLane')} canSubmit={stepId !== null} onSubmit={submit} onClose={onClose}>
      <p className={styles.quoted}>{wordsOfClaim(claim)}</p>
      {journey ? (
        <>
          <Select label={tell('claim.sendLane')} value={laneKind} options={claimLanes.map((id) => ({ id, label: tell(`vocabulary.laneKind.${id}`) }))} onChange={setLaneKind} />
          <Select label={tell('claim.sendJourney')} value={journey.id} options={journeys.map(({ id, title }) => ({ id, label: title }))} onChange={setJourney} />
          <Select label={tell('claim.sendStep')} value={stepId} options={steps} onChange={setStep} />
          {hasLane ? null : <p role="status" className={styles.warning}>{tell('claim.sendNoLane', { journey: journey.title, lane: laneName })}</p>}
        </>
      ) : <p>{tell('claim.sendNowhere')}</p>}
    </FormDialog>
  );
}

/** The maps that the persona travels come first. */
function journeysFor(document: Document, claim: Claim): readonly Journey[] {
  const personaId = personaOf(document, claim)?.id ?? '';
  return journeysOf(document).sort((a, b) => Number(b.personaIds.includes(personaId)) - Number(a.personaIds.includes(personaId)));
}

/** "Purchase › Payment" */
function useSteps(journeyId: string): readonly { readonly id: string; readonly label: string }[] {
  const tell = useMessage();
  const steps = useDocument((document) => stepsOfJourney(document, journeyId));
  const stages = useDocument((document) => steps.map(({ parentId }) => {
    const stage = document.records.get(parentId);
    return stage?.type === 'stage' ? stage.name : '';
  }));
  return steps.map(({ id, name }, at) => ({ id, label: [stages[at], name || (steps.filter(({ parentId }) => parentId === steps[at]?.parentId).length > 1 ? tell('inspector.unnamedStep') : '')].filter(Boolean).join(' › ') }));
}
