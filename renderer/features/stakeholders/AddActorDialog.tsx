import { useState } from 'react';
import { createId } from '../../../shared/base/createId.ts';
import { childrenOf } from '../../../shared/changes/document.ts';
import { activePersonasOf } from '../../../shared/changes/personasOf.ts';
import { addActor } from '../../../shared/commands/addActor.ts';
import { nameOfRing } from '../../../shared/layout/stakeholders/layoutStakeholders.ts';
import { freeAngle } from '../../../shared/layout/stakeholders/placeAt.ts';
import { limits } from '../../../shared/model/fields.ts';
import type { StakeholderMap } from '../../../shared/model/records.ts';
import { actorKinds, stakeholderRings, type ActorKind, type StakeholderRing } from '../../../shared/model/vocabulary.ts';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { useStakeholderTexts } from '../../i18n/useStakeholderTexts.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';

/** No id of a record. */
const someoneElse = ':else';

/** Asks who comes on the map, and how close they stand: a persona that is not there yet, or anybody. */
export function AddActorDialog({ map, onAdded, onClose }: { map: StakeholderMap; onAdded: (id: string) => void; onClose: () => void }) {
  const tell = useMessage();
  const texts = useStakeholderTexts();
  const { run, getDocument } = useDocumentActions();
  const actors = useDocument((document) => childrenOf(document, map.id, 'actor'));
  const personas = useDocument((document) => activePersonasOf(document).filter(({ id }) => !actors.some(({ personaId }) => personaId === id)));
  const [who, setWho] = useState(personas[0]?.id ?? someoneElse);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<ActorKind>('company');
  const [ring, setRing] = useState<StakeholderRing>(actors.length === 0 ? 'core' : 'direct');
  const isOther = who === someoneElse;
  const add = (): void => {
    const id = createId();
    const angle = freeAngle(childrenOf(getDocument(), map.id, 'actor'), ring);
    if (!run((document) => addActor(document, { id, mapId: map.id, ring, angle, who: isOther ? { name: name.trim(), actorKind: kind } : { personaId: who } }))) return;
    onAdded(id);
    onClose();
  };
  return (
    <FormDialog title={tell('stakeholder.addTitle')} submitLabel={tell('stakeholder.add')} canSubmit={!isOther || name.trim() !== ''} onSubmit={add} onClose={onClose}>
      {personas.length > 0 ? <Select label={tell('stakeholder.who')} options={[...personas.map((persona) => ({ id: persona.id, label: persona.name })), { id: someoneElse, label: tell('stakeholder.someoneElse') }]} value={who} onChange={setWho} /> : null}
      {isOther ? (
        <>
          <TextField autoFocus label={tell('stakeholder.actorName')} placeholder={tell('stakeholder.actorNameExample')} value={name} onChange={setName} maxLength={limits.title} />
          <Select label={tell('stakeholder.kind')} options={actorKinds.map((id) => ({ id, label: texts.actorKind(id) }))} value={kind} onChange={setKind} />
        </>
      ) : null}
      <Select label={tell('stakeholder.ring')} options={stakeholderRings.map((id) => ({ id, label: nameOfRing(map, id, texts) }))} value={ring} onChange={setRing} />
    </FormDialog>
  );
}
