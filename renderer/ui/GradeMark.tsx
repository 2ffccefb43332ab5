import type { EvidenceGrade } from '../../shared/model/vocabulary.ts';

/** How well something is founded, by shape: open = assumed, half = observed, full = measured. The word stands beside it or is read aloud. */
export function GradeMark({ grade, size = 12, className }: { grade: EvidenceGrade; size?: number; className?: string }) {
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" className={className} data-grade={grade} aria-hidden>
      <circle cx={6} cy={6} r={4.75} fill={grade === 'measured' ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth={1.5} />
      {grade === 'observed' ? <path d="M6 1.25a4.75 4.75 0 0 0 0 9.5z" fill="currentColor" /> : null}
    </svg>
  );
}
