import { X } from '@phosphor-icons/react';
import { useState } from 'react';
import type { Touchpoint } from '../../../shared/model/records.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import styles from './GapOf.module.css';
import { useFieldEdit } from './useFieldEdit.ts';

const scale = 10;
const middle = 5;

/** Expectation and reality on one line of 0–10, and the gap between them. */
export function GapOf({ records }: { records: readonly Touchpoint[] }) {
  const tell = useMessage();
  const { number } = useFormat();
  const expectation = useThumb(records, 'expectation');
  const reality = useThumb(records, 'reality');
  const figure = (value: number) => number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const signed = (value: number) => number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const gap = expectation.value === null || reality.value === null ? null : reality.value - expectation.value;
  const from = Math.min(expectation.value ?? 0, reality.value ?? 0);
  return (
    <div role="group" aria-label={tell('inspector.gapTitle')} className={styles.gap} data-sign={gap === null ? undefined : gap < 0 ? 'below' : 'above'}>
      <div className={styles.head}><span>{tell('inspector.gapTitle')}</span>{gap === null ? null : <strong>{tell('inspector.gap', { gap: signed(gap) })}</strong>}</div>
      <div className={styles.track}>
        {gap === null ? null : <span className={styles.span} style={{ left: `${from * scale}%`, width: `${Math.abs(gap) * scale}%` }} />}
        <Thumb className={styles.reality} label={tell('inspector.reality')} {...reality} />
        <Thumb className={styles.expectation} label={tell('inspector.expectation')} {...expectation} />
      </div>
      <div className={styles.legend}>
        <Figure label={tell('inspector.reality')} value={reality.isMixed ? tell('inspector.mixed') : reality.value === null ? tell('inspector.notSet') : figure(reality.value)} kind="reality" onClear={reality.value === null && !reality.isMixed ? null : reality.clear} />
        <Figure label={tell('inspector.expectation')} value={expectation.isMixed ? tell('inspector.mixed') : expectation.value === null ? tell('inspector.notSet') : figure(expectation.value)} kind="expectation" onClear={expectation.value === null && !expectation.isMixed ? null : expectation.clear} />
      </div>
    </div>
  );
}

interface ThumbState {
  readonly value: number | null;
  readonly isMixed: boolean;
  readonly move: (value: number) => void;
  readonly commit: () => void;
  readonly clear: () => void;
}

/** Shows the drag at once and commits when the thumb is let go. */
function useThumb(records: readonly Touchpoint[], field: 'expectation' | 'reality'): ThumbState {
  const { value, isMixed, set } = useFieldEdit<Touchpoint>({ records, field });
  const stored = typeof value === 'number' ? value : null;
  const [draft, setDraft] = useState<number | null>(null);
  return {
    value: draft ?? stored, isMixed: isMixed && draft === null, move: setDraft,
    commit: () => {
      if (draft !== null && draft !== stored) set(draft);
      setDraft(null);
    },
    clear: () => set(null),
  };
}

function Thumb({ className, label, value, move, commit }: ThumbState & { className: string | undefined; label: string }) {
  return (
    <input
      type="range" className={className} data-empty={value === null || undefined} aria-label={label} min={0} max={scale} step={0.5} value={value ?? middle}
      onChange={(event) => move(Number(event.target.value))} onPointerUp={commit} onKeyUp={commit} onBlur={commit}
    />
  );
}

function Figure({ label, value, kind, onClear }: { label: string; value: string; kind: 'expectation' | 'reality'; onClear: (() => void) | null }) {
  const tell = useMessage();
  return (
    <div className={styles.figure}>
      <span className={styles.key}><i className={styles[`${kind}Key`]} aria-hidden />{label}</span>
      <strong>{value}</strong>
      {onClear ? <IconButton size="small" label={tell('inspector.clearField', { label })} onPress={onClear} className={styles.clear}><X size={11} aria-hidden /></IconButton> : null}
    </div>
  );
}
