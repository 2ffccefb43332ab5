import { Eye, EyeSlash, Plus, UsersThree } from '@phosphor-icons/react';
import { childrenOf } from '../../../shared/changes/document.ts';
import { updateRecord } from '../../../shared/commands/updateRecord.ts';
import { laneIcons } from '../../../shared/layout/laneIcons.ts';
import type { Journey, Lane } from '../../../shared/model/records.ts';
import { evidenceGrades, journeyStates, perspectives } from '../../../shared/model/vocabulary.ts';
import { useAction } from '../../actions/ActionProvider.tsx';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { SceneIcon } from '../../scene/SceneIcon.tsx';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ChoiceOf } from './ChoiceOf.tsx';
import styles from './Inspector.module.css';
import { ComparedMaps } from './ComparedMaps.tsx';
import { JourneyPersonas } from './JourneyPersonas.tsx';
import { OpenedBy } from './OpenedBy.tsx';
import { TextOf } from './TextOf.tsx';
import { useVocabulary } from './useVocabulary.ts';

/** The journey itself, shown while nothing is selected. */
export function JourneyPanel({ journey }: { journey: Journey }) {
  const { tell, options } = useVocabulary();
  const records = [journey];
  const attach = useAction('attachPersonas');
  return (
    <>
      <TextOf records={records} field="scenario" label={tell('inspector.scenario')} kind="long" placeholder={tell('inspector.scenarioHint')} />
      <TextOf records={records} field="expectations" label={tell('inspector.expectations')} kind="long" />
      <ChoiceOf records={records} field="state" label={tell('inspector.state')} options={options('journeyState', journeyStates)} kind="segments" />
      <div className={styles.two}>
        <ChoiceOf records={records} field="perspective" label={tell('inspector.perspective')} options={options('perspective', perspectives)} isRequired />
        <ChoiceOf records={records} field="evidenceGrade" label={tell('inspector.evidence')} options={options('evidenceGrade', evidenceGrades)} />
      </div>
      <section className={styles.group}>
        <h2>{tell('canvas.personas')}</h2>
        <JourneyPersonas />
        <Button size="small" icon={<UsersThree size={14} aria-hidden />} onPress={attach.run}>{attach.label}</Button>
      </section>
      <OpenedBy journeyId={journey.id} />
      <ComparedMaps />
      <Lanes journeyId={journey.id} />
    </>
  );
}

function Lanes({ journeyId }: { journeyId: string }) {
  const tell = useMessage();
  const lanes = useDocument((document) => childrenOf(document, journeyId, 'lane'));
  const add = useAction('addLane');
  return (
    <section className={styles.group}>
      <h2>{tell('canvas.lanes')}</h2>
      <ul className={styles.list}>{lanes.map((lane) => <LaneRow key={lane.id} lane={lane} />)}</ul>
      <Button size="small" icon={<Plus size={14} aria-hidden />} onPress={add.run}>{add.label}</Button>
    </section>
  );
}

function LaneRow({ lane }: { lane: Lane }) {
  const tell = useMessage();
  const { run } = useDocumentActions();
  const name = lane.title || tell(`vocabulary.laneKind.${lane.kind}`);
  const setHidden = (hidden: true | null): void => void run((document) => updateRecord(document, { id: lane.id, fields: { hidden } }));
  return (
    <li className={styles.laneRow} data-hidden={lane.hidden}>
      <SceneIcon name={laneIcons[lane.kind]} />
      <span>{name}</span>
      <IconButton size="small" label={tell(lane.hidden ? 'inspector.showLane' : 'inspector.hideLane', { name })} onPress={() => setHidden(lane.hidden ? null : true)}>
        {lane.hidden ? <EyeSlash size={15} aria-hidden /> : <Eye size={15} aria-hidden />}
      </IconButton>
    </li>
  );
}
