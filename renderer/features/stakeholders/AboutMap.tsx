import { updateRecord } from '../../../shared/commands/updateRecord.ts';
import { limits } from '../../../shared/model/fields.ts';
import type { StakeholderMap } from '../../../shared/model/records.ts';
import { stakeholderRings } from '../../../shared/model/vocabulary.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { Section } from '../../ui/Section.tsx';
import { DraftField } from './DraftField.tsx';
import styles from './StakeholderScreen.module.css';

/** The map's own words. */
export function AboutMap({ map, canEdit }: { map: StakeholderMap; canEdit: boolean }) {
  const tell = useMessage();
  const { run } = useDocumentActions();
  const edit = (field: string) => (text: string) => void run((document) => updateRecord(document, { id: map.id, fields: { [field]: text } }));
  return (
    <Section title={tell('stakeholder.about')} className={styles.panel}>
      <DraftField label={tell('stakeholder.name')} value={map.name} maxLength={limits.title} isRequired isDisabled={!canEdit} onCommit={edit('name')} />
      <DraftField label={tell('stakeholder.description')} value={map.description} maxLength={limits.text} isMultiline isDisabled={!canEdit} onCommit={edit('description')} />
      <fieldset className={styles.rings}>
        <legend>{tell('stakeholder.ringNames')}</legend>
        {stakeholderRings.map((ring) => {
          const usual = tell(`vocabulary.stakeholderRing.${ring}`);
          return <DraftField key={ring} label={usual} placeholder={usual} value={map[`${ring}Name`]} maxLength={limits.title} isDisabled={!canEdit} onCommit={edit(`${ring}Name`)} />;
        })}
      </fieldset>
    </Section>
  );
}
