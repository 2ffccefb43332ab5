import { NotePencil, Plus } from '@phosphor-icons/react';
import type { KeyboardEvent } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { createId } from '../../../shared/base/createId.ts';
import { setStance, type StanceFields } from '../../../shared/commands/setStance.ts';
import type { Persona, Stage, Stance } from '../../../shared/model/records.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Attitude } from './Attitude.tsx';
import { attitudeName } from './attitudes.ts';
import styles from './Committee.module.css';
import { Influence } from './Influence.tsx';
import { StanceForm } from './StanceForm.tsx';

interface StanceCellProps {
  readonly persona: Persona;
  readonly stage: Stage;
  readonly stance: Stance | undefined;
  /** "row column", by which the arrow keys find it. */
  readonly address: string;
  readonly onArrow: (event: KeyboardEvent) => void;
}

/** What one person makes of one stage: figures are typed on it, Enter or a click opens all of it. */
export function StanceCell({ persona, stage, stance, address, onArrow }: StanceCellProps) {
  const { run } = useDocumentActions();
  const set = (fields: StanceFields): void => void run((document) => setStance(document, { id: createId(), stageId: stage.id, personaId: persona.id, fields }));
  const words = useStanceWords(stance);
  const tell = useMessage();
  const name = tell('committee.cell', { person: persona.name, stage: stage.name, words });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const fields = fieldsOfKey(event.key, stance);
    if (!fields) return onArrow(event);
    event.preventDefault();
    set(fields);
  };
  return (
    <DialogTrigger>
      {/* The keys of the board are no keys of the button itself. */}
      <span onKeyDown={onKeyDown} role="presentation" className={styles.slot}>
        <Button className={styles.stance} aria-label={name} data-cell={address} data-stance={stance?.id}>
          {stance?.influence === undefined ? null : <Influence value={stance.influence} />}
          {stance?.attitude === undefined ? null : <Attitude value={stance.attitude} />}
          {stance?.note ? <span className={styles.note}><NotePencil size={12} aria-hidden />{stance.note}</span> : null}
          {stance ? null : <Plus size={14} aria-hidden className={styles.plus} />}
        </Button>
      </span>
      <Popover className={styles.popover} placement="bottom start" offset={4}>
        <Dialog className={styles.dialog} aria-label={tell('committee.stanceOf', { person: persona.name, stage: stage.name })}>
          <StanceForm title={tell('committee.stanceOf', { person: persona.name, stage: stage.name })} stance={stance} onChange={set} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** 1–5 = influence, + and − = attitude, 0 = neutral, Delete = nothing known. */
function fieldsOfKey(key: string, stance: Stance | undefined): StanceFields | null {
  if (/^[1-5]$/.test(key)) return { influence: Number(key) };
  if (key === '0') return { attitude: 0 };
  if (key === '+' || key === '=') return { attitude: Math.min((stance?.attitude ?? 0) + 1, 2) };
  if (key === '-' || key === '−') return { attitude: Math.max((stance?.attitude ?? 0) - 1, -2) };
  return key === 'Delete' || key === 'Backspace' ? { influence: null, attitude: null, note: null } : null;
}

function useStanceWords(stance: Stance | undefined): string {
  const tell = useMessage();
  const format = useFormat();
  if (!stance) return tell('committee.unknown');
  const { influence, attitude, note } = stance;
  const parts = [
    influence === undefined ? '' : tell('committee.influenceOf', { value: influence }),
    attitude === undefined ? '' : tell('committee.attitudeOf', { value: format.number(attitude, { signDisplay: 'exceptZero' }), word: tell(`committee.attitude.${attitudeName(attitude)}`) }),
    note ?? '',
  ];
  return parts.filter(Boolean).join(', ');
}
