import { useState } from 'react';
import type { Emotion } from '../../../shared/model/records.ts';
import { emotionFamilies } from '../../../shared/model/vocabulary.ts';
import { useRecord } from '../../document/DocumentProvider.tsx';
import { PersonaDisc } from '../../ui/PersonaDisc.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { ChoiceOf } from './ChoiceOf.tsx';
import styles from './Inspector.module.css';
import { TextOf } from './TextOf.tsx';
import { useFieldEdit } from './useFieldEdit.ts';
import { useVocabulary } from './useVocabulary.ts';

export function EmotionPanel({ records }: { records: readonly Emotion[] }) {
  const { tell, options } = useVocabulary();
  const { value, isMixed, set } = useFieldEdit<Emotion>({ records, field: 'valence' });
  const stored = typeof value === 'number' ? value : 0;
  const [draft, setDraft] = useState<number | null>(null);
  // The families are words to choose from; what is kept is the word itself, in the language of the map.
  const families = options('emotionFamily', emotionFamilies).map(({ label }) => ({ id: label, label }));
  return (
    <>
      {records.length === 1 && records[0] ? <PersonaName personaId={records[0].personaId} /> : null}
      <Slider
        label={tell('inspector.valence')} outputText={isMixed && draft === null ? tell('inspector.mixed') : undefined} value={draft ?? stored} minValue={-2} maxValue={2} step={0.1} formatOptions={{ signDisplay: 'exceptZero', minimumFractionDigits: 1 }}
        onChange={setDraft} onChangeEnd={(next) => {
          set(Math.round(next * 10) / 10);
          setDraft(null);
        }}
      />
      <ChoiceOf records={records} field="label" label={tell('inspector.emotionLabel')} options={families} kind="words" />
      <TextOf records={records} field="note" label={tell('inspector.note')} kind="long" />
    </>
  );
}

function PersonaName({ personaId }: { personaId: string }) {
  const persona = useRecord(personaId);
  return persona?.type === 'persona' ? <h2 className={styles.heading}><PersonaDisc name={persona.name} ink={persona.ink ?? 'p1'} isDecorative />{persona.name}</h2> : null;
}
