import { Label, Slider as AriaSlider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { classNames } from './classNames.ts';
import styles from './Slider.module.css';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** When the thumb is let go: the moment to commit. */
  readonly onChangeEnd?: (value: number) => void;
  /** Told in place of the value. */
  readonly outputText?: string;
  readonly minValue: number;
  readonly maxValue: number;
  readonly step?: number;
  readonly formatOptions?: Intl.NumberFormatOptions;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

export function Slider({ label, className, onChange, onChangeEnd, outputText, ...props }: SliderProps) {
  return (
    <AriaSlider<number> {...props} onChange={onChange} onChangeEnd={onChangeEnd} className={classNames(styles.slider, className)}>
      <Label className={styles.label}>{label}</Label>
      <SliderOutput className={styles.output}>{({ state }) => outputText ?? state.getThumbValueLabel(0).replace('-', '−')}</SliderOutput>
      <SliderTrack className={styles.track}>
        {({ state }) => (
          <>
            <div className={styles.fill} style={{ width: `calc(${state.getThumbPercent(0) * 100}% + 8px)` }} />
            <SliderThumb className={styles.thumb} />
          </>
        )}
      </SliderTrack>
    </AriaSlider>
  );
}
