import styles from './Committee.module.css';

const steps = [1, 2, 3, 4, 5] as const;

/** Influence as five bars, each higher than the one before; the figure stands beside them. */
export function Influence({ value }: { value: number }) {
  return (
    <span className={styles.influence} aria-hidden>
      <svg width={30} height={16} viewBox="0 0 30 16">
        {steps.map((step) => <rect key={step} x={(step - 1) * 6 + 0.5} y={16 - step * 3} width={4} height={step * 3 - 0.5} fill={step <= value ? 'currentColor' : 'none'} stroke="currentColor" />)}
      </svg>
      <b>{value}</b>
    </span>
  );
}
