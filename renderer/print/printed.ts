import type { ReactNode } from 'react';
import type { Locale } from '../../shared/contract/schemas.ts';

/** What the print page was asked for, ready to be drawn. */
export interface Printed {
  readonly locale: Locale;
  readonly title: string;
  /** Paper and what follows from it, known only now. */
  readonly pageRules: string;
  /** Calls `onDrawn` once everything that will be printed is drawn. */
  readonly draw: (onDrawn: () => void) => ReactNode;
}
