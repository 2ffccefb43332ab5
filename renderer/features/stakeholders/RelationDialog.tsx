import { useState } from 'react';
import { createId } from '../../../shared/base/createId.ts';
import { getRecord } from '../../../shared/changes/document.ts';
import { actorsOf, nameOfActor } from '../../../shared/changes/stakeholders.ts';
import { addRelation } from '../../../shared/commands/addRelation.ts';
import { limits } from '../../../shared/model/fields.ts';
import { relationDirections, relationKinds, type RelationDirection, type RelationKind } from '../../../shared/model/vocabulary.ts';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { useStakeholderTexts } from '../../i18n/useStakeholderTexts.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { KindSign } from './KindSign.tsx';

interface RelationDialogProps {
  readonly fromId: string;
  /** `null` = still to be chosen. */
  readonly toId: string | null;
  readonly onAdded: (id: string) => void;
  readonly onClose: () => void;
}

/** Asks with whom an actor has to do, what about, and which way it goes. */
export function RelationDialog({ fromId, toId, onAdded, onClose }: RelationDialogProps) {
  const tell = useMessage();
  const texts = useStakeholderTexts();
  const { run } = useDocumentActions();
  const from = useDocument((document) => getRecord(document, 'actor', fromId));
  const name = useDocument((document) => (from ? nameOfActor(document, from) : ''));
  const others = useDocument((document) => (from ? actorsOf(document, from.parentId).filter(({ id }) => id !== fromId) : []));
  const names = useDocument((document) => others.map((actor) => nameOfActor(document, actor)));
  const [otherId, setOtherId] = useState(toId ?? others[0]?.id ?? null);
  const [relationKind, setKind] = useState<RelationKind>('value');
  const [direction, setDirection] = useState<RelationDirection>('one');
  const [text, setText] = useState('');
  const add = (): void => {
    const id = createId();
    if (otherId === null || !run((document) => addRelation(document, { id, fromId, toId: otherId, relationKind, direction, text: text.trim() }))) return;
    onAdded(id);
    onClose();
  };
  return (
    <FormDialog title={tell('stakeholder.relateOf', { name })} submitLabel={tell('stakeholder.relate')} canSubmit={otherId !== null} onSubmit={add} onClose={onClose}>
      {others.length === 0 ? <p>{tell('stakeholder.needTwo')}</p> : <Select label={tell('stakeholder.with')} options={others.map(({ id }, index) => ({ id, label: names[index] ?? '' }))} value={otherId} onChange={setOtherId} />}
      <Select label={tell('stakeholder.relationKind')} options={relationKinds.map((id) => ({ id, label: texts.relationKind(id), icon: <KindSign kind={id} /> }))} value={relationKind} onChange={setKind} />
      <SegmentedControl label={tell('stakeholder.direction')} isStretched options={relationDirections.map((id) => ({ id, label: tell(`vocabulary.relationDirection.${id}`) }))} value={direction} onChange={setDirection} />
      <TextField label={tell('stakeholder.relationText')} placeholder={tell('stakeholder.relationTextExample')} value={text} onChange={setText} maxLength={limits.text} />
    </FormDialog>
  );
}
