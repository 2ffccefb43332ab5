import { WarningCircle } from '@phosphor-icons/react';
import { useState } from 'react';
import { getRecord, stepsOfJourney } from '../../../shared/changes/document.ts';
import type { PartsContent } from '../../../shared/commands/clipboardContent.ts';
import type { PastePartsArgs } from '../../../shared/commands/pasteParts.ts';
import { planPartsPaste, type PartsPlan } from '../../../shared/commands/planPartsPaste.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useJourneyOptions } from '../../document/useJourneyOptions.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useJourneyScope } from '../../session/JourneyScope.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { Switch } from '../../ui/Switch.tsx';
import styles from './PasteDialog.module.css';
import { PartsPreview } from './PartsPreview.tsx';
import { usePartsWords } from './usePartsWords.ts';

export interface PartsRequest {
  readonly content: PartsContent;
  /** The map that they go into; `null` = the person chooses another one. */
  readonly journeyId: string | null;
  readonly afterId: string | undefined;
}

interface PartsDialogProps {
  readonly request: PartsRequest;
  readonly onPaste: (choice: Omit<PastePartsArgs, 'newId'>) => void;
  readonly onClose: () => void;
}

/** What becomes of copied stages or lanes in a map, before anything changes: what comes along, what has no place, whose emotions are not known there. */
export function PartsDialog({ request, onPaste, onClose }: PartsDialogProps) {
  const tell = useMessage();
  const { journeyId: openId } = useJourneyScope();
  const { content, afterId } = request;
  const others = useJourneyOptions().filter(({ id }) => id !== openId);
  const [chosenId, setChosenId] = useState(request.journeyId ?? others[0]?.id ?? '');
  const [withPersonas, setWithPersonas] = useState(false);
  const [withSteps, setWithSteps] = useState(false);
  const document = useDocument((current) => current);
  const plan = planPartsPaste(document, { content, journeyId: chosenId });
  const isAsking = request.journeyId === null;
  const values = { count: content[content.kind].length };
  const isStages = content.kind === 'stages';
  const title = isAsking ? tell(isStages ? 'reuse.copyStagesTo' : 'reuse.copyLanesTo', values) : tell(isStages ? 'reuse.pasteStages' : 'reuse.pasteLanes', values);
  const choice = { content, journeyId: chosenId, afterId, withPersonas: withPersonas && plan.ok && plan.value.attachable.length > 0, withSteps: withSteps && plan.ok && plan.value.missing.length > 0 };
  return (
    <Dialog isWide={!isStages} title={title} onClose={onClose} footer={(
      <>
        <Button onPress={onClose}>{tell('app.cancel')}</Button>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever pastes often confirms with Enter */}
        <Button look="primary" autoFocus={!isAsking} isDisabled={!plan.ok} onPress={() => onPaste(choice)}>{isAsking ? tell('reuse.copy') : title}</Button>
      </>
    )}>
      {isAsking && others.length === 0 ? <p>{tell('reuse.noOtherMap')}</p> : null}
      {isAsking && others.length > 0 ? (
        <div>
          <Select label={tell('reuse.targetMap')} options={others} value={chosenId} onChange={setChosenId} />
          <p className={styles.hint}>{tell(isStages ? 'reuse.stagesWhere' : 'reuse.lanesWhere')}</p>
        </div>
      ) : null}
      {plan.ok ? <Notes plan={plan.value} choice={choice} onPersonas={setWithPersonas} onSteps={setWithSteps} /> : null}
    </Dialog>
  );
}

interface NotesProps {
  readonly plan: PartsPlan;
  readonly choice: Omit<PastePartsArgs, 'newId'>;
  readonly onPersonas: (isOn: boolean) => void;
  readonly onSteps: (isOn: boolean) => void;
}

function Notes({ plan, choice: { content, withPersonas, withSteps }, onPersonas, onSteps }: NotesProps) {
  const tell = useMessage();
  const words = usePartsWords();
  const lastStage = useDocument((document) => getRecord(document, 'stage', stepsOfJourney(document, plan.journey.id).at(-1)?.parentId));
  const lanes = words.lanes(content, plan, withPersonas);
  const warnings = [...(plan.missing.length > 0 && !withSteps ? [words.noPlace(content, plan)] : []), ...words.limits(plan)];
  return (
    <>
      <div role="status" className={styles.notes}>
        {lanes ? <p>{lanes}</p> : null}
        {warnings.map((text) => <p key={text} className={styles.warning}><WarningCircle size={16} aria-hidden />{text}</p>)}
      </div>
      {plan.missing.length > 0 && lastStage ? <Switch label={tell('clipboard.addSteps', { count: plan.missing.length, stage: lastStage.name })} isSelected={withSteps} onChange={onSteps} /> : null}
      {plan.attachable.length > 0 ? <Switch label={tell('reuse.attach', { names: words.names(plan.attachable) })} isSelected={withPersonas} onChange={onPersonas} /> : null}
      {content.kind === 'lanes' && content.items.length > 0 ? <PartsPreview content={content} plan={plan} withSteps={withSteps} /> : null}
    </>
  );
}
