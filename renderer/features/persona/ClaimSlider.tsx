import { useState, type ReactNode } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import styles from './ClaimSlider.module.css';

interface ClaimSliderProps {
  /** A bar that grows from the left, or a point between two ends. */
  readonly look: 'bar' | 'point';
  readonly label: string;
  readonly value: number;
  /** When it is let go. */
  readonly onChange: (value: number) => void;
  /** Told with the figure while it changes. */
  readonly children?: (shown: number) => ReactNode;
}

/** A figure from 0 to 100 that is dragged, or moved by arrow keys. */
export function ClaimSlider({ look, label, value, onChange, children }: ClaimSliderProps) {
  const [dragged, setDragged] = useState<number | null>(null);
  const shown = dragged ?? value;
  const settle = (next: number): void => {
    setDragged(null);
    if (next !== value) onChange(next);
  };
  return (
    <>
      <Slider<number> aria-label={label} minValue={0} maxValue={100} step={1} value={shown} onChange={setDragged} onChangeEnd={settle} className={styles.slider}>
        <SliderTrack className={styles.track} data-look={look}>
          {look === 'bar' ? <span className={styles.bar} style={{ width: `${shown}%` }} /> : null}
          <SliderThumb className={styles.thumb} />
        </SliderTrack>
      </Slider>
      {children?.(shown)}
    </>
  );
}
