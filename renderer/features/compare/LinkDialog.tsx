import { useState } from 'react';
import { linkOf } from '../../../shared/changes/comparedJourneys.ts';
import { childrenOf, getRecord, stepsOfJourney, type Document } from '../../../shared/changes/document.ts';
import { journeysOf } from '../../../shared/changes/journeysOf.ts';
import { linkJourneys } from '../../../shared/commands/linkJourneys.ts';
import { completePairs, proposeFramePairs, type FramePairs, type Pairs } from '../../../shared/comparison/proposePairs.ts';
import type { Journey, Lane, Step } from '../../../shared/model/records.ts';
import { navigate } from '../../actions/routes.ts';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useRecordNames } from '../../document/useRecordNames.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './LinkDialog.module.css';

/** Links two journeys that exist already: which one, and which of its steps and lanes stand for which. */
export function LinkDialog({ journey, onClose }: { journey: Journey; onClose: () => void }) {
  const tell = useMessage();
  const { run } = useDocumentActions();
  const document = useDocument((now) => now);
  const others = journeysOf(document).filter(({ id }) => id !== journey.id);
  const link = linkOf(document, journey.id);
  const [otherId, setOtherId] = useState((link?.before.id === journey.id ? link.after.id : link?.before.id) ?? others[0]?.id ?? null);
  const [changed, setChanged] = useState<{ readonly otherId: string; readonly pairs: FramePairs } | null>(null);
  const other = getRecord(document, 'journey', otherId ?? undefined);
  // The future-state map is the later one; of two alike, the one from which this was opened.
  const isLater = journey.state === 'future' || other?.state === 'current';
  const [before, after] = isLater ? [other, journey] : [journey, other];
  const two = before && after ? { document, beforeId: before.id, afterId: after.id } : null;
  const pairs = changed && changed.otherId === otherId ? changed.pairs : two && proposeFramePairs(two);
  const start = () => {
    if (!two || !pairs || !run((now) => linkJourneys(now, { journeyId: two.afterId, comparesToId: two.beforeId, pairs: completePairs({ ...two, document: now }, pairs) }))) return;
    onClose();
    navigate({ screen: 'compare', journeyId: two.afterId });
  };
  return (
    <FormDialog title={tell('compare.linkTitle')} submitLabel={tell('compare.link')} canSubmit={two !== null} onSubmit={start} onClose={onClose}>
      {others.length === 0 ? <p>{tell('compare.noOther')}</p> : <Select label={tell('compare.other')} options={others.map(({ id, title }) => ({ id, label: title }))} value={otherId} onChange={setOtherId} />}
      {two && before && after && pairs && otherId ? (
        <>
          <p className={styles.hint}>{tell('compare.linkHint', { before: before.title, after: after.title })}</p>
          <PairList kind="steps" document={document} before={stepsOfJourney(document, before.id)} after={stepsOfJourney(document, after.id)} pairs={pairs.steps} onChange={(steps) => setChanged({ otherId, pairs: { ...pairs, steps } })} />
          <PairList kind="lanes" document={document} before={childrenOf(document, before.id, 'lane')} after={childrenOf(document, after.id, 'lane')} pairs={pairs.lanes} onChange={(lanes) => setChanged({ otherId, pairs: { ...pairs, lanes } })} />
        </>
      ) : null}
    </FormDialog>
  );
}

interface PairListProps {
  readonly kind: 'steps' | 'lanes';
  readonly document: Document;
  readonly before: readonly (Step | Lane)[];
  readonly after: readonly (Step | Lane)[];
  readonly pairs: Pairs;
  readonly onChange: (pairs: Pairs) => void;
}

/** No record can have this id. */
const nothing = 'new here';

/** Each part of the later map with the part of the earlier one that it stands for. */
function PairList({ kind, document, before, after, pairs, onChange }: PairListProps) {
  const tell = useMessage();
  const { nameOf, placeOf } = useRecordNames();
  const nameIn = (part: Step | Lane) => (part.type === 'lane' ? nameOf(document, part) : [placeOf(document, part), part.name].filter(Boolean).join(' · '));
  const options = [{ id: nothing, label: tell('compare.newHere') }, ...before.map((part) => ({ id: part.id, label: nameIn(part) }))];
  const choose = (id: string, original: string) => {
    // One part stands for one: who had it before has none then.
    const next = new Map([...pairs].filter(([other, taken]) => other !== id && taken !== original));
    if (original !== nothing) next.set(id, original);
    onChange(next);
  };
  return (
    <fieldset className={styles.pairs}>
      <legend>{tell(`compare.pairs.${kind}`)}</legend>
      {after.map((part) => <Select key={part.id} label={nameIn(part)} options={options} value={pairs.get(part.id) ?? nothing} onChange={(original) => choose(part.id, original)} />)}
    </fieldset>
  );
}
