import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { attitudeName } from './attitudes.ts';
import styles from './Committee.module.css';

/** An attitude by sign, figure and word; the colour only repeats it. */
export function Attitude({ value }: { value: number }) {
  const tell = useMessage();
  const format = useFormat();
  const name = attitudeName(value);
  return (
    <span className={styles.attitude} data-sign={name === 'neutral' ? 0 : Math.sign(value)}>
      <b>{format.number(value, { signDisplay: 'exceptZero', maximumFractionDigits: 1 })}</b> {tell(`committee.attitude.${name}`)}
    </span>
  );
}
