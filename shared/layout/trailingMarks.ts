import type { EvidenceGrade } from '../model/vocabulary.ts';
import { evidenceMark, evidenceMarkSize } from './evidenceMark.ts';
import type { Primitive } from './scene.ts';

/** Width and height of the lock in px. */
const lockSize = 12;
const gap = 6;

interface TrailingPlace {
  /** The right edge; what is drawn ends there. */
  readonly right: number;
  /** Top and height of the line in whose middle the marks stand. */
  readonly y: number;
  readonly lineHeight: number;
}

/** Evidence and lock at the end of a line, with the width that they take from it. */
export function trailingMarks({ evidenceGrade, hasLock }: { readonly evidenceGrade?: EvidenceGrade | undefined; readonly hasLock?: boolean }, { right, y, lineHeight }: TrailingPlace) {
  const primitives: Primitive[] = [];
  let width = 0;
  if (evidenceGrade) {
    primitives.push(...evidenceMark(evidenceGrade, right - evidenceMarkSize, y + (lineHeight - evidenceMarkSize) / 2));
    width += evidenceMarkSize + gap;
  }
  if (hasLock) {
    primitives.push({ kind: 'icon', x: right - width - lockSize, y: y + (lineHeight - lockSize) / 2, size: lockSize, name: 'lock-simple-fill', color: 'ink-2' });
    width += lockSize + gap;
  }
  return { primitives, width };
}
